import { expect, test } from 'vitest'
import { cutRuns } from '../words/runs.ts'
import { release, tokenise } from './tokens.ts'

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
