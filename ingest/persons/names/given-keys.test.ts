import { expect, test } from 'vitest'
import { givenKeys } from './given-keys.ts'
import { nameForm } from './name-form.ts'
import { looksLikeSurname } from './surname-forms.ts'

// biome-ignore format: a table
const cases: [shows: string, given: string[], surname: string, keys: string[]][] = [
  ['capitals without marks',                    ['José', 'M.'],          'HOLT', ['JOSE', 'M']],
  ['both syllables of a Korean name are one',   ['JONG', 'IL'],          'KIM',  ['JONGIL']],
  ['with a hyphen they are one anyway',         ['JONG-IL'],             'KIM',  ['JONGIL']],
  ['not those of another surname',              ['JONG', 'IL'],          'HOLT', ['JONG', 'IL']],
  ['an initial is no syllable',                 ['J', 'IL'],             'KIM',  ['J', 'IL']],
  ['nor behind one',                            ['JONG', 'I'],           'KIM',  ['JONG', 'I']],
  ['three are none',                            ['JONG', 'IL', 'PAK'],   'KIM',  ['JONG', 'IL', 'PAK']],
  ['an abbreviated office is left out',         ['USTR', 'ANN'],         'HOLT', ['ANN']],
  ['one with a slash',                          ['A/S', 'ANN'],          'HOLT', ['ANN']],
  ['a word that ends in OFF',                   ['POLOFF', 'ANN'],       'HOLT', ['ANN']],
  ['an office within a word is none',           ['USTRA', 'XDAS'],       'HOLT', ['USTRA', 'XDAS']],
  ['an article that stands alone is left out',  ['ZINE', 'EL'],          'HOLT', ['ZINE']],
  ['and is one within a name',                  ['ELA'],                 'HOLT', ['ELA']],
  ['what holds no letter is left out',          ['-', 'ANN'],            'HOLT', ['ANN']],
  ['none',                                      [],                      'KIM',  []],
]
test.each(cases)('keys of given names: %s', (_shows, given, surname, keys) =>
  expect(givenKeys(given, surname)).toEqual(keys),
)

test('a full name is compared in capitals, hyphens as blanks', () =>
  expect(nameForm('Michèle Pierre-Louis-Roé')).toBe('MICHELE PIERRE LOUIS ROE'))

// biome-ignore format: a table
const endings: [shows: string, key: string, surname: boolean][] = [
  ['built like a surname',            'OLECHOWSKI', true],
  ['six letters are enough',          'ORBOVA',     true],
  ['five are not',                    'ORBOV',      false],
  ['the ending within is none',       'SKIORBAN',   false],
  ['no such ending',                  'HOLTBUR',    false],
]
test.each(endings)('%s: %s', (_shows, key, surname) => expect(looksLikeSurname(key)).toBe(surname))
