import { expect, test } from 'vitest'
import { Connection } from './connection.ts'
import { latelyRead } from './lately-read.ts'
import type { Packed } from './packing.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** Rows of one connection, and what was unpacked of them. */
function rows() {
  const db = new Connection(':memory:')
  const unpacked: string[] = []
  const read = (place: string, packed: Packed) =>
    latelyRead(db, place, packed, (of) => {
      unpacked.push(place)
      return { length: of.length }
    })
  return { read, unpacked }
}

test('the same bytes are unpacked once, others of the same row anew', () => {
  const { read, unpacked } = rows()
  expect(read('a', bytes('ONE'))).toBe(read('a', bytes('ONE')))
  read('a', bytes('TWO'))
  read('a', 'TWO')
  read('b', 'TWO')
  expect(unpacked).toEqual(['a', 'a', 'a', 'b'])
  expect(read('a', 'TWO')).toEqual({ length: 3 })
  expect(unpacked).toHaveLength(4)
})

test('each connection has its own', () => {
  const [one, other] = [rows(), rows()]
  expect(one.read('a', 'ONE')).not.toBe(other.read('a', 'ONE'))
})

test('those not asked for lately go when there are many', () => {
  const { read, unpacked } = rows()
  const large = 'X'.repeat(1_000_000)
  read('a', large)
  read('b', large)
  read('a', large)
  read('c', large)
  read('a', large)
  read('b', large)
  expect(unpacked).toEqual(['a', 'b', 'c', 'b'])
})
