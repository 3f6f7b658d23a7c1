import { expect, test } from 'vitest'
import { nowAndThen } from './output.ts'

test.each([
  ['what is over soon is not told', [0, 100, 2999], []],
  ['what goes on is, every three seconds', [0, 100, 3000, 3100, 5999, 6000, 9500], [3000, 6000, 9500]],
] as const)('%s', (_shows, times, said) => {
  let now = 0
  const told: string[] = []
  const say = nowAndThen(
    (message) => told.push(message),
    () => now,
  )
  for (const time of times) {
    now = time
    say(String(time))
  }
  expect(told).toEqual(said.map(String))
})
