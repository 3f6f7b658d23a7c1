import { expect, test } from 'vitest'
import { mergedNewest } from './merged.ts'

const list = (dates: string, more: boolean) => ({
  items: dates
    .split(' ')
    .filter(Boolean)
    .map((date) => ({ id: date, date: `1978-08-${date}T00:00:00Z` })),
  more,
})

test.each([
  ['both whole', list('09 05', false), list('08 02', false), '09 08 05 02'],
  [
    'what is older than the last row of a list that goes on waits',
    list('09 05', true),
    list('08 02', false),
    '09 08 05',
  ],
  ['both go on: the later end holds', list('09 05', true), list('08 06', true), '09 08 06'],
  ['one is empty', list('', false), list('08 06', true), '08 06'],
])('%s', (_shows, one, other, merged) => {
  const { items, more } = mergedNewest(one, other)
  expect(items.map(({ id }) => id).join(' ')).toBe(merged)
  expect(more).toBe(one.more || other.more)
})
