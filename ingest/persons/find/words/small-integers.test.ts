import { serialize } from 'node:v8'
import { expect, test } from 'vitest'
import { extractCables, extractContext } from '../../../extract.ts'
import { sampleCables } from '../../../proof/corpus/sample.ts'
import type { SourceDocument } from '../../../source/document.ts'
import { naraCable, personsOf } from '../../testing/persons-of.ts'

/** Bytes of a version come first; then `I` for a small integer, `N` for a number in a box of its own. */
const isSmallInteger = (value: number): boolean => String.fromCharCode(serialize(value)[2] ?? 0) === 'I'

/**
 * Places in a text are small integers, and V8 keeps them so unless an object whose fields begin alike has a fraction there: then it boxes
 * that field in all of them, and throws away, over and over, the code that was made for integers. Half of the time went that way.
 */
const areSmallIntegers = (): void => {
  const places = [
    { first: 1, last: 2 },
    { from: 1, at: 2 },
    { at: 1, from: 2 },
    { start: 1, end: 2 },
  ]
  for (const place of places)
    for (const [field, value] of Object.entries(place)) expect([field, isSmallInteger(value)]).toEqual([field, true])
}

test('no weight stands in a field where places stand', () => {
  personsOf(naraCable('MOSCOW', 1978, 'FOREIGN MINISTER ORBANOV SPOKE. ORBANOV AND KORVALIN SAID SO.'))
  areSmallIntegers()
})

test('no list of weights is read by what reads lists of places, also when that is compiled', () => {
  const context = extractContext(null)
  const cables = [...sampleCables({ cables: 40, seed: 1, noise: 0 })].map(
    ({ text }): SourceDocument => ({ source: 'test.txt', format: 'nara', text }),
  )
  for (let round = 0; round < 6; round++) extractCables(cables, context)
  areSmallIntegers()
})
