import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

async function* numbers(count: number) {
  for (let number = 0; number < count; number++) yield number
}

async function all<T>(results: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const result of results) found.push(result)
  return found
}

test.each([1, 2, 3, 9])('results come in the order of the items, %i under way at most', async (most) => {
  let [running, peak] = [0, 0]
  const work = async (number: number) => {
    peak = Math.max(peak, ++running)
    for (let turns = 5 - number; turns > 0; turns--) await setImmediate()
    running--
    return number * 10
  }
  expect(await all(inOrder(numbers(5), most, work))).toEqual([0, 10, 20, 30, 40])
  expect(peak).toBe(Math.min(most, 5))
})

test('nothing gives nothing', async () => {
  expect(await all(inOrder(numbers(0), 2, async () => 1))).toEqual([])
})

test('of several that fail the first by order is thrown, and no other is left unheard', async () => {
  const unheard: unknown[] = []
  const hear = (reason: unknown) => unheard.push(reason)
  process.on('unhandledRejection', hear)
  const work = async (number: number) => {
    for (let turns = 3 - number; turns > 0; turns--) await setImmediate()
    throw new RangeError(`${number}`)
  }
  await expect(all(inOrder(numbers(3), 3, work))).rejects.toThrow('0')
  await setImmediate()
  process.off('unhandledRejection', hear)
  expect(unheard).toEqual([])
})
