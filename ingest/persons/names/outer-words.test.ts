import { expect, test } from 'vitest'
import { firstWord, lastWord } from './outer-words.ts'

const cases: [words: string[], first: string, last: string][] = [
  [['LECHIN', 'SUAREZ'], 'LECHIN', 'SUAREZ'],
  [['TOON'], 'TOON', 'TOON'],
  [[], '', ''],
]

test.each(cases)('%j begins with %j and ends with %j', (words, first, last) =>
  expect([firstWord(words), lastWord(words)]).toEqual([first, last]),
)
