import { expect, test } from 'vitest'
import { keptWay } from './person-times.ts'

test.each([
  ['nothing', {}, 'each', null],
  ['a role', { role: 'signer' }, 'at-times', '"signer"'],
  ['a year', { from: '1978-01-01', until: '1979-01-01' }, 'at-times', '"1978"'],
  ['a role in a year', { role: 'signer', from: '1978-01-01', until: '1979-01-01' }, 'at-times', '"1978 signer"'],
  ['two years', { from: '1978-01-01T00:00:00Z', until: '1980-01-01' }, 'at-times', '"1978" OR "1979"'],
  ['a time within a year', { role: 'signer', from: '1978-01-02', until: '1979-01-01' }, 'in-time', null],
  ['until within a year', { from: '1978-01-01', until: '1978-12-31' }, 'in-time', null],
  ['no end', { from: '1978-01-01' }, 'in-time', null],
  ['no beginning', { until: '1978-01-01' }, 'in-time', null],
  ['an end before the beginning', { from: '1978-01-01', until: '1977-01-01' }, 'in-time', null],
  [
    'as many years as are asked for at once',
    { from: '1900-01-01', until: '2000-01-01' },
    'at-times',
    /^"1900" .*"1999"$/,
  ],
  ['more years', { from: '1900-01-01', until: '2001-01-01' }, 'in-time', null],
  ['a post', { post: 'LIMA', role: 'signer', from: '1978-01-01', until: '1979-01-01' }, 'of-post', null],
] as const)('persons by %s', (_, conditions, way, times) => {
  const kept = keptWay(conditions)
  expect(kept.way).toBe(way)
  if (times instanceof RegExp) expect(kept.times).toMatch(times)
  else expect(kept.times).toBe(times)
})
