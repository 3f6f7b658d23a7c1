import { expect, test } from 'vitest'
import { cutRuns } from '../words/runs.ts'
import { endOf, release, startOf, tokenise } from './tokens.ts'

test('arrays that are used again hold nothing of the text before', () => {
  const short = 'SEE LIMA 812'
  const fresh = tokenise(cutRuns(short))
  const places = (tokens: typeof fresh) => [...tokens.starts.subarray(0, tokens.classes.length + 1)]
  const before = { classes: fresh.classes, places: places(fresh) }
  const long = tokenise(cutRuns('STATE 123456 AND MOSCOW 18017 REPORT. '.repeat(20)))
  release(long)
  const again = tokenise(cutRuns(short))
  expect(again.starts).toBe(long.starts)
  expect({ classes: again.classes, places: places(again) }).toEqual(before)
})

// As many tokens as there is room for at first, one fewer, one more.
test.each([2047, 2048, 2049])('behind %i tokens nothing begins', (count) => {
  const tokens = tokenise(cutRuns('1 '.repeat(count)))
  expect(tokens.classes.length).toBe(count)
  expect([startOf(tokens, count - 1), endOf(tokens, count - 1)]).toEqual([2 * count - 2, 2 * count - 1])
  expect([startOf(tokens, count), endOf(tokens, count)]).toEqual([0, 0])
  expect(() => startOf(tokens, -1)).toThrow('number -1')
})
