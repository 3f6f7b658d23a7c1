import { expect, test } from 'vitest'
import { tokensAt } from '../testing/tokens-of.ts'
import { nicknameAt } from './name-marks.ts'
import { endsTitled } from './name-words.ts'

// biome-ignore format: a table
const ends: [shows: string, text: string, ends: boolean][] = [
  ['a surname that is a word, and a verb',      'COLONEL HOLT |SALMON CAME',        true],
  ['a verb of persons',                         'COLONEL HOLT |SALMON TOLD US',     true],
  ['a noun',                                    'COLONEL HOLT |SALMON ROAD',        false],
  ['a mark',                                    'COLONEL HOLT |SALMON, CAME',       false],
  ['a word that is no surname',                 'COLONEL HOLT |STORE CAME',         false],
  ['a verb that is a surname too',              'COLONEL HOLT |READ TOLD US',       false],
  ['a capital, and no noun behind it',          'then Officer Ben |Fender of it',   true],
  ['a mark behind it',                          'then Officer Ben |Fender, then',   true],
  ['a noun behind it',                          'then Officer Ben |Fender road so', false],
  ['a small letter',                            'then Officer Ben |fender of it',   false],
  ['an office',                                 'then Officer Ben |Minister of it', false],
]
test.each(ends)('behind a title a word ends the name: %s: %s', (_shows, text, yes) => {
  const { tokens, at } = tokensAt(text)
  expect(endsTitled(tokens, at)).toBe(yes)
})

// biome-ignore format: a table
const nicknames: [shows: string, text: string, words: number][] = [
  ['one word in quotes',   'JESUS "|CHUCHO" ORTEGA',      1],
  ['over a line',          'JESUS\n"|CHUCHO" ORTEGA',     1],
  ['two words',            'JESUS "|CHUCHO MAN" ORTEGA',  0],
  ['an article and one',   'JESUS "|EL CHUCHO" ORTEGA',   2],
  ['an article and two',   'JESUS "|EL CHUCHO MAN" ORTEGA', 0],
  ['a quote before alone', 'JESUS "|CHUCHO ORTEGA',       0],
  ['one behind alone',     'JESUS |CHUCHO" ORTEGA',       0],
  ['a comma too',          'JESUS, "|CHUCHO" ORTEGA',     0],
  ['nothing behind it',    'JESUS "|CHUCHO"',             0],
]
test.each(nicknames)('a nickname within a name: %s: %j', (_shows, text, words) => {
  const { tokens, at } = tokensAt(text)
  expect(nicknameAt(tokens, at)).toBe(words)
})
