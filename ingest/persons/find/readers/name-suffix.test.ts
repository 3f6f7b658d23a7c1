import { expect, test } from 'vitest'
import { tokensAt } from '../testing/tokens-of.ts'
import { withSuffix } from './name-suffix.ts'

// biome-ignore format: a table
const cases: [shows: string, text: string, taken: number][] = [
  ['behind a comma',                  '|BYRNE, JR. CAME',  1],
  ['without',                         '|BYRNE JR CAME',    1],
  ['the father',                      '|BYRNE SR',         1],
  ['behind the end of a line',        '|HALE\nJR',         1],
  ['behind another mark',             '|HALE; JR',         0],
  ['a number',                        '|HALE III',         1],
  ['a number behind a comma',         '|HALE, III',        0],
  ['a number between commas',         '|HALE, III, CAME',  1],
  ['a number behind a comma, a word', '|HALE, III CORPS',  0],
  ['four, six, eight, nine',          '|HALE IV',          1],
  ['the longest',                     '|HALE XVIII',       1],
  ['one letter is an initial',        '|HALE I',           0],
  ['so is V',                         '|HALE V',           0],
  ['another number',                  '|HALE XL',          0],
  ['whose something is',              "|HALE'S JR",        0],
  ['nothing behind it',               '|HALE',             0],
]
test.each(cases)('a suffix, %s: %j', (_shows, text, taken) => {
  const { tokens, at } = tokensAt(text)
  expect(withSuffix(tokens, at) - at).toBe(taken)
})
