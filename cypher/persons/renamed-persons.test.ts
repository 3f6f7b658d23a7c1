import { expect, test } from 'vitest'
import { renamedPersons } from './renamed-persons.ts'

type Row = [shows: string, moves: string[], linked: string[], standing: string[], renamed: Record<string, string>]

// biome-ignore format: a table
const cases: Row[] = [
  ['one person of another key',               ['a>x', 'a>x'],         ['x'],      ['a'],           { a: 'x' }],
  ['of two the one with more mentions',       ['b>x', 'a>x', 'b>x'],  ['x'],      ['a', 'b'],      { b: 'x' }],
  ['of equals the first by the alphabet',     ['b>x', 'a>x'],         ['x'],      ['a', 'b'],      { a: 'x' }],
  ['a person parted becomes one of the two',  ['a>x', 'a>y', 'a>y'],  ['x', 'y'], ['a'],           { a: 'y' }],
  ['a person that keeps a mention stays',     ['a>a', 'a>x', 'a>x'],  ['a', 'x'], ['a'],           {}],
  ['a key that somebody has is not given',    ['a>x', 'x>x'],         ['x'],      ['a', 'x'],      {}],
  ['nor one that somebody elsewhere has',     ['a>x'],                ['x'],      ['a', 'x'],      {}],
  ['nor one that no linked person has',       ['a>p'],                [],         ['a'],           {}],
  ['a person that another becomes stays',     ['a>b', 'b>c'],         ['b', 'c'], ['a', 'b'],      {}],
  ['nothing moves',                           [],                     ['x'],      [],              {}],
]
test.each(cases)('%s', (_shows, moves, linked, standing, renamed) => {
  const read = moves.map((move) => ({ from: move.charAt(0), to: move.charAt(2) }))
  expect(Object.fromEntries(renamedPersons(read, new Set(linked), new Set(standing)))).toEqual(renamed)
})
