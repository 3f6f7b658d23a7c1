import { expect, test } from 'vitest'
import { formerKeys } from './former-keys.ts'

type Row = [shows: string, moves: string[], former: Record<string, string>]

// biome-ignore format: a table
const cases: Row[] = [
  ['a person of another key',               ['a>x', 'a>x'],         { a: 'x' }],
  ['two that are one now',                  ['a>x', 'b>x'],         { a: 'x', b: 'x' }],
  ['a person parted leads to the larger',   ['a>y', 'a>x', 'a>x'],  { a: 'x' }],
  ['of equals the first by the alphabet',   ['a>y', 'a>x'],         { a: 'x' }],
  ['a key that stays leads nowhere else',   ['a>a', 'a>x', 'a>x'],  {}],
  ['nor one that somebody else gets',       ['a>b', 'c>a'],         { c: 'a' }],
]
test.each(cases)('%s', (_shows, moves, former) => {
  const read = moves.map((move) => ({ from: move.charAt(0), to: move.charAt(2) }))
  expect(Object.fromEntries(formerKeys(read))).toEqual(former)
})
