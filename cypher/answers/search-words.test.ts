import { expect, test } from 'vitest'
import { SearchWordsError } from '../model/errors.ts'
import { LONGEST_WORD, MOST_PREFIXES, MOST_WORDS, readPhrases } from './search-words.ts'

const cases: [typed: string, phrases: string[]][] = [
  ['SONODA', ['sonoda']],
  ['sonoda  visit', ['sonoda', 'visit']],
  ['"treaty of peace"', ['treaty of peace']],
  ['"treaty of pea*"', ['treaty of pea*']],
  ['"not closed', ['not closed']],
  ['ABDUR*', ['abdur*']],
  ['A-123', ['a 123']],
  ['treaty -japan -"of peace" -fish*', ['treaty', '-japan', '-of peace', '-fish*']],
  ['-japan', []],
  ['a - b', ['a', 'b']],
  ['a*b', ['a b']],
  ['DÜSSELDORF', ['dusseldorf']],
  ['AND OR NOT NEAR(a b)', ['and', 'or', 'not', 'near a', 'b']],
  ['subject:treaty^2', ['subject treaty 2']],
  ['""', []],
  ['* - "*"', []],
]
test.each(cases)('%s', (typed, phrases) =>
  expect(
    readPhrases(typed).map(
      ({ words, prefix, without }) => (without ? '-' : '') + words.join(' ') + (prefix ? '*' : ''),
    ),
  ).toEqual(phrases),
)

const bounds: [shows: string, within: string, beyond: string][] = [
  ['words', 'a '.repeat(MOST_WORDS), 'a '.repeat(MOST_WORDS + 1)],
  ['words of phrases', `"${'a '.repeat(MOST_WORDS)}"`, `"${'a '.repeat(MOST_WORDS)}" a`],
  ['beginnings', 'a* '.repeat(MOST_PREFIXES), 'a* '.repeat(MOST_PREFIXES + 1)],
  ['letters', 'a'.repeat(LONGEST_WORD), `${'a'.repeat(LONGEST_WORD + 1)}*`],
]
test.each(bounds)('more %s than a search takes are refused', (_shows, within, beyond) => {
  expect(readPhrases(within).length).toBeGreaterThan(0)
  expect(() => readPhrases(beyond)).toThrow(SearchWordsError)
})
