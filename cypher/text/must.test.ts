import { expect, test } from 'vitest'
import { BrokenPromise, must, numberAt } from './must.ts'

test.each([0, '', false, Number.NaN])('what is there is given back, %j too', (value) => {
  expect(must(value, 'it')).toBe(value)
})

test.each([undefined, null])('%s ends the run with what is missing', (value) => {
  expect(() => must(value, 'the row of 1978MOSCOW18403')).toThrow(BrokenPromise)
  expect(() => must(value, 'the row of 1978MOSCOW18403')).toThrow('the row of 1978MOSCOW18403 is not there')
})

test('a number behind the end of its list ends the run', () => {
  expect(numberAt([7, 0], 1)).toBe(0)
  expect(numberAt(Uint32Array.of(7), 0)).toBe(7)
  for (const at of [-1, 2]) expect(() => numberAt([7, 0], at)).toThrow(BrokenPromise)
})
