import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cableId, canonicalId, parseCableId } from './cable-id.ts'
import { POSTS } from './posts.ts'

const post = fc.constantFrom(...POSTS.map(({ name }) => name))
const number = fc.integer({ min: 1, max: 99_999 }).map(String)
const year = fc.integer({ min: 1966, max: 2010 })

describe('the id of a cable', () => {
  test('tells year and number again, and is its own canonical form', () => {
    fc.assert(
      fc.property(year, post, number, (year, post, number) => {
        const id = cableId(year, post, number)
        const parts = parseCableId(id)
        expect(parts?.year).toBe(year)
        expect(Number(parts?.number)).toBe(Number(number))
        expect(canonicalId(id)).toBe(id)
      }),
    )
  })

  test('of two numbers of one post and year differs', () => {
    fc.assert(
      fc.property(year, post, number, number, (year, post, one, other) => {
        expect(cableId(year, post, one) === cableId(year, post, other)).toBe(one === other)
      }),
    )
  })
})
