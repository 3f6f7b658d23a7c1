import { expect, test } from 'vitest'
import { readPhrases } from './words.ts'

const cases: [typed: string, phrases: string[]][] = [
  ['SONODA', ['sonoda']],
  ['sonoda  visit', ['sonoda', 'visit']],
  ['"treaty of peace"', ['treaty of peace']],
  ['"treaty of pea*"', ['treaty of pea*']],
  ['"not closed', ['not closed']],
  ['ABDUR*', ['abdur*']],
  ['A-123', ['a 123']],
  ['a*b', ['a b']],
  ['DÜSSELDORF', ['dusseldorf']],
  ['AND OR NOT NEAR(a b)', ['and', 'or', 'not', 'near a', 'b']],
  ['subject:treaty^2', ['subject treaty 2']],
  ['""', []],
  ['* - "*"', []],
]
test.each(cases)('%s', (typed, phrases) =>
  expect(readPhrases(typed).map(({ words, prefix }) => words.join(' ') + (prefix ? '*' : ''))).toEqual(phrases),
)
