import { expect, test } from 'vitest'
import { release, tokenise } from './tokens.ts'

test('arrays that are used again hold nothing of the text before', () => {
  const short = 'SEE LIMA 812'
  const fresh = tokenise(short)
  const places = (tokens: typeof fresh) => [...tokens.starts.subarray(0, tokens.classes.length + 1)]
  const before = { classes: fresh.classes, places: places(fresh) }
  const long = tokenise('STATE 123456 AND MOSCOW 18017 REPORT. '.repeat(20))
  release(long)
  const again = tokenise(short)
  expect(again.starts).toBe(long.starts)
  expect({ classes: again.classes, places: places(again) }).toEqual(before)
})
