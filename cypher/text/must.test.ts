import { expect, test } from 'vitest'
import { BrokenPromise, must } from './must.ts'

test.each([0, '', false, Number.NaN])('what is there is given back, %j too', (value) => {
  expect(must(value, 'it')).toBe(value)
})

test.each([undefined, null])('%s ends the run with what is missing', (value) => {
  expect(() => must(value, 'the row of 1978MOSCOW18403')).toThrow(BrokenPromise)
  expect(() => must(value, 'the row of 1978MOSCOW18403')).toThrow('the row of 1978MOSCOW18403 is not there')
})
