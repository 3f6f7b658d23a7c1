import { expect, test } from 'vitest'
import { asPrefix, matchWords } from './find.ts'

test.each([
  ['fish', 'fish*'],
  ['fish ', 'fish '],
  ['fish*', 'fish*'],
])('"%s" as one types', (words, query) => expect(asPrefix(words)).toBe(query))

test.each([
  [{ how: 'whole', letters: 0 } as const, ''],
  [{ how: 'beginning', letters: 0 } as const, ''],
  [{ how: 'near', letters: 1 } as const, 'one letter apart'],
  [{ how: 'near', letters: 2 } as const, '2 letters apart'],
  [null, ''],
])('a match %o is told as "%s"', (match, words) => expect(matchWords(match)).toBe(words))
