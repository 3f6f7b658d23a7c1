import { expect, test } from 'vitest'
import { hashesOf } from '../../words/hashing.ts'
import { NameUse, Use } from './name-use.ts'
import { type Usage, usageOf } from './usage.ts'

/** A sketch in which so many cables have the name for a person, and so many for a thing. */
function noted(persons: number, things: number): NameUse {
  const use = new NameUse()
  let cable = 0
  const note = (as: Use, cables: number): void => {
    // The sketch counts about: cables are added until it tells as many.
    while (use.cables(as, ...hashesOf('NYEREBO')) < cables) use.note(as, ...hashesOf('NYEREBO'), cable++)
  }
  note(Use.PERSON, persons)
  note(Use.THING, things)
  return use
}

// biome-ignore format: a table
const cases: [persons: number, things: number, usage: Usage][] = [
  [0, 0, null],
  [2, 0, null],
  [3, 0, 'person'],
  [3, 1, 'person'],
  [3, 2, null],
  [5, 2, null],
  [6, 2, 'person'],
  [7, 0, 'person'],
  [8, 0, 'well-known'],
  [8, 2, 'well-known'],
  [8, 3, null],
  [0, 2, null],
  [0, 3, 'thing'],
  [1, 3, 'thing'],
  [2, 3, null],
  [2, 4, 'thing'],
]
test.each(cases)('%i cables have it for a person, %i for a thing: %s', (persons, things, usage) => {
  const use = noted(persons, things)
  expect(usageOf('NYEREBO', use)).toBe(usage)
  expect(usageOf('Nyerebo', use)).toBe(usage)
  expect(usageOf('HOLTBURN', use)).toBe(null)
})
