import { expect, test } from 'vitest'
import { timeScale } from './time-scale.ts'

test.each([
  ['within a year', ['1978-05-27', '1978-08-04'], ['27 May 1978', '12 Jun', 'Jul 1978', 'Aug 1978']],
  ['a day of another year says which', ['1973-12-31', '1974-01-20'], ['31 Dec 1973', '8 Jan 1974', '16 Jan']],
])('marks of the axis, %s', (_shows, days, labels) => {
  const scale = timeScale(days.map((day) => Date.parse(day)))
  expect(scale.ticks(60).map(({ label }) => label)).toEqual(labels)
})
