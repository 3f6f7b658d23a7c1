import { expect, test } from 'vitest'
import { countryWords } from './words.ts'

test.each([
  ['a country by its two letters', 'CH', 'Switzerland'],
  ['letters that no country has', 'QX', 'QX'],
  ['what is no code at all', 'nowhere', 'nowhere'],
  ['none', null, ''],
])('%s: %s is "%s"', (_shows, code, words) => expect(countryWords(code)).toBe(words))
