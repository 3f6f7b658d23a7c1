import { expect, test } from 'vitest'
import { inTurns } from './turns.ts'

test('others have their turn between the elements, and none is lost', async () => {
  const numbers = async function* () {
    for (let number = 0; number < 1000; number += 1) yield number
  }
  let turns = 0
  const turn = () => {
    turns += 1
    next = setImmediate(turn)
  }
  let next = setImmediate(turn)
  let sum = 0
  for await (const number of inTurns(numbers())) sum += number
  clearImmediate(next)
  expect(sum).toBe(499_500)
  expect(turns).toBeGreaterThanOrEqual(9)
})
