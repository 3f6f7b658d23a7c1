import { expect, test } from 'vitest'
import { everyMonth, namedYears, nextMonth } from './months.ts'

test.each([
  ['1978-08', '1978-09'],
  ['1978-09', '1978-10'],
  ['1978-12', '1979-01'],
])('after %s comes %s', (month, next) => expect(nextMonth(month)).toBe(next))

test('silent months are there, with none', () => {
  const counts = [
    { period: '1977-12', cables: 2 },
    { period: '1978-02', cables: 1 },
  ]
  expect(everyMonth(counts).map(({ period, cables }) => `${period} ${cables}`)).toEqual([
    '1977-12 2',
    '1978-01 0',
    '1978-02 1',
  ])
})

test('years are left as they are', () => {
  const counts = [{ period: '1978', cables: 2 }]
  expect(everyMonth(counts)).toEqual(counts)
})

const between = (first: string, last: string) =>
  everyMonth([
    { period: first, cables: 1 },
    { period: last, cables: 1 },
  ])

test.each([
  ['each year at its first month', '1977-01', '1979-12', '1977@0 1978@12 1979@24'],
  ['a first year of few months gives way', '1976-11', '1978-02', '1977@2 1978@14'],
  ['the only year is named', '1978-08', '1978-09', '1978@0'],
  [
    'of many years every so many',
    '1966-01',
    '2010-02',
    '1966@0 1972@72 1978@144 1984@216 1990@288 1996@360 2002@432 2008@504',
  ],
])('%s: %s to %s', (_shows, first, last, named) =>
  expect(
    namedYears(between(first, last))
      .map(({ year, index }) => `${year}@${index}`)
      .join(' '),
  ).toBe(named),
)
