import { expect, test } from 'vitest'
import { type DeliveryConditions, deliveryWay } from './deliveries.ts'

// biome-ignore format: a table
const cases: [shows: string, conditions: DeliveryConditions, way: string][] = [
  ['no condition',               {},                                                  'all'],
  ['from a date on',             { from: '1978-01-01' },                              'time'],
  ['until a date',               { until: '1978-01-01' },                             'time'],
  ['to a post',                  { to: 'ROME', from: '1978-01-01' },                  'to'],
  ['from a post to another',     { post: 'LIMA', to: 'ROME', until: '1978-01-01' },   'post'],
  ['under one of the TAGS',      { tag: 'PEPR', post: 'LIMA', to: 'ROME' },           'tag'],
]
test.each(cases)('deliveries with %s', (_shows, conditions, way) => expect(deliveryWay(conditions)).toBe(way))
