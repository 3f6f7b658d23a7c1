import { expect, test } from 'vitest'
import { PREFIXES } from './prefixes.ts'

test('a prefix that begins another stands behind it', () => {
  const order = PREFIXES.map(({ prefix }) => prefix)
  const early = order.filter((prefix, at) =>
    order.slice(at + 1).some((other) => other !== prefix && other.startsWith(prefix)),
  )
  expect(early).toEqual([])
  expect(order.indexOf('AMCONGEN')).toBeLessThan(order.indexOf('AMCON'))
})
