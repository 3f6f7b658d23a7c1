import { expect, test } from 'vitest'
import { budgetOf, OverBudget, withinBudget } from './budget.ts'

const endless = () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`)

test('work within its budget gives what it gives, or throws what it throws', () => {
  expect(withinBudget(1000, () => [1])).toEqual([1])
  expect(() =>
    withinBudget(1000, () => {
      throw new TypeError('of our own')
    }),
  ).toThrow(TypeError)
})

test('a pattern that never ends is ended, and the next work runs', () => {
  expect(() => withinBudget(20, endless)).toThrow(OverBudget)
  expect(withinBudget(1000, () => 'next')).toBe('next')
})

test('no catch within the work holds it up', () => {
  const stubborn = () => {
    for (;;) {
      try {
        endless()
      } catch {}
    }
  }
  expect(() => withinBudget(20, stubborn)).toThrow(OverBudget)
})

test('a long text has more time', () => expect(budgetOf(5_000_000)).toBe(15_000))
