import { expect, test } from 'vitest'
import { must } from './must.ts'
import { readJson, StoreContradiction, stored, whole } from './stored.ts'

test('what a store promised and does not have is told from what the code did', () => {
  expect(stored(0, 'a count')).toBe(0)
  expect(() => stored(undefined, '1978MOSCOW18403')).toThrow(StoreContradiction)
  expect(() => must(undefined, '1978MOSCOW18403')).not.toThrow(StoreContradiction)
})

test('what can not be read was not written so: what reads it says why', () => {
  expect(readJson('["MOSCOW"]')).toEqual(['MOSCOW'])
  expect(() => readJson('["MOSCOW')).toThrow(StoreContradiction)
  const cause = new RangeError('a length of less than nothing')
  const failing = () =>
    whole(() => {
      throw cause
    })
  expect(failing).toThrow(expect.objectContaining({ name: 'StoreContradiction', message: cause.message, cause }))
})
