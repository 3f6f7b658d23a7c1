import { expect, test } from 'vitest'
import { wordTable } from '../../../words/lexicon.ts'
import { cutRuns } from '../../../words/runs.ts'
import { readTokens, Shape, shapeAt, type Tokens, wordAt } from './tokens.ts'

const wordsIn = (text: string): string[] => {
  const tokens: Tokens = readTokens(cutRuns(text), wordTable())
  return Array.from({ length: tokens.length }, (_, at) => {
    const shape = shapeAt(tokens, at)
    return wordAt(tokens, at) + (shape & Shape.POSSESSIVE ? " 's" : '') + (shape & Shape.BROKEN ? ' -' : '')
  })
}

// biome-ignore format: a table
const cases: [shows: string, text: string, words: string[]][] = [
  ['a hyphen joins',                        'TONG-SUN PARK',         ['TONG-SUN', 'PARK']],
  ['at the end of a line too',              'SEE CAS-\nTILLO',       ['SEE', 'CAS-\nTILLO -']],
  ['a dash that lost its blanks does not',  'ESCALANTE-MINISTER',    ['ESCALANTE', 'MINISTER']],
  ['an apostrophe joins',                   "SA'D O\u2019NEIL",      ["SA'D", 'O\u2019NEIL']],
  ['a possessive is told, and left out',    "VANCE'S AND SANCHEZ' X", ["VANCE 's", 'AND', "SANCHEZ", 'X']],
  ['behind S an apostrophe alone is one',   "TUNIS' X",              ["TUNIS 's", 'X']],
  ['digits behind a possessive',            "MIG'S23 X",             ["MIG 's", '23', 'X']],
  ['a mark of garbling joins',              'HUMBOL*T, *X',          ['HUMBOL*T', 'X']],
]
test.each(cases)('%s', (_shows, text, words) => expect(wordsIn(text)).toEqual(words))
