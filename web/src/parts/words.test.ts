import { expect, test } from 'vitest'
import { countryWords, days, officeOf, otherForms } from './words.ts'

test.each([
  ['a country by its two letters', 'CH', 'Switzerland'],
  ['letters that no country has', 'QX', 'QX'],
  ['what is no code at all', 'nowhere', 'nowhere'],
  ['none', null, ''],
])('%s: %s is "%s"', (_shows, code, words) => expect(countryWords(code)).toBe(words))

test.each([
  ['other capitals are no other form', 'HUGO VEGA', ['Hugo Vega', 'Vega', 'VEGA', 'Ugo Vega'], ['Vega', 'Ugo Vega']],
  ['none', 'HUGO VEGA', [], []],
])('forms of a name, %s', (_shows, name, forms, told) => expect(otherForms(name, forms)).toEqual(told))

test.each<[shows: string, titles: readonly string[], office: string]>([
  ['an office behind forms of address', ['MR', 'MRS.', 'GENERAL MANAGER'], 'GENERAL MANAGER'],
  ['forms of address alone tell nothing', ['MR', 'MRS'], ''],
  ['none', [], ''],
])('%s', (_shows, titles, office) => expect(officeOf(titles)).toBe(office))

test.each([
  ['two days', '1978-08-04T14:48:00Z', '1979-09-03', '4 Aug 1978 to 3 Sep 1979'],
  ['two hours of a day', '1978-08-04T14:48:00Z', '1978-08-04T20:00:00Z', '4 Aug 1978'],
])('%s', (_shows, from, until, words) => expect(days(from, until)).toBe(words))
