import { expect, test } from 'vitest'
import { asPrefix, doubtful, matchWords } from './find.ts'

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
  [{ how: 'country', letters: 0 } as const, 'in Japan'],
  [null, ''],
])('a match %o of a post in Japan is told as "%s"', (match, words) => expect(matchWords(match, 'JP')).toBe(words))

test.each([
  ['moskow 18403', 'moskow'],
  ['telegram 18403 from Moskow', 'Moskow'],
  ['78 NEW DEHLI 1234', 'DEHLI'],
  ['moskow', ''],
  ['round 2a talks', ''],
])('in "%s" may be misspelt: %s', (words, posts) => expect(doubtful(words).join(' ')).toBe(posts))
