import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inCablegate, inNara } from '../testing/headings.ts'

/** Who classified, by a line `Classified By: VALUE`. */
const byLine = (value: string): readonly string[] =>
  inCablegate(`Classified By: ${value}`).flatMap((one) => (one.endsWith(': classifier') ? [one.slice(0, -12)] : []))

// biome-ignore format: a table
const cases: [shows: string, value: string, names: string[]][] = [
  ['PER ends it',                                    'Ann Marble per 1.4',                          ['Ann Marble']],
  ['a letter in parentheses ends it',                'Ann Marble (b)',                              ['Ann Marble']],
  ['so does what the declassification says',         'Ann Marble DECL 10 Jon Varday',               ['Ann Marble']],
  ['a number of the order',                          'Ann Marble 1.5 Jon Varday',                   ['Ann Marble']],
  ['a section by its number',                        'Ann Marble by section 3 Jon Varday',          ['Ann Marble']],
  ['a blank line',                                   'Ann Marble\n\nJon Varday',                    ['Ann Marble']],
  ['a paragraph',                                    'Ann Marble\n1. Jon Varday',                   ['Ann Marble']],
  ['one with its classification',                    'Ann Marble\n(C) 1. Jon Varday',               ['Ann Marble']],
  ['a stop',                                         'Ann Marble. Jon Varday',                      ['Ann Marble']],
  ['not that of a short title',                      'Amb. Ann Marble',                             ['Ann Marble']],
  ['nor that of an initial',                         'Ann M. Varday',                               ['Ann M. Varday']],
  ['surname and initial',                            'MARBLE, R.',                                  ['R. MARBLE']],
  ['with an office behind',                          'Holt, R., DCM',                               ['R. Holt']],
  ['a digit in the surname',                         'Holt 5, Ann, DCM',                            []],
  ['a digit for a given name',                       'Holt, Ann 5',                                 ['Holt']],
  ['a surname of two words',                         'Santa Cruz, Maria, DCM',                      ['Maria Santa Cruz']],
  ['one of three is none',                           'Ambassador Cruz Lopez, Maria, DCM',           ['Cruz Lopez']],
  ['a title before the surname',                     'Ambassador Holt, Maria, DCM',                 ['Holt']],
  ['a given name that no list has, and an initial',  'Holt, Davvid N., DCM',                        ['Davvid N. Holt']],
  ['without one',                                    'Holt, Davvid, DCM',                           ['Holt']],
  ['nor behind a given name',                        'Holt, Ann Davvid, DCM',                       ['Holt']],
  ['three words behind the comma',                   'Holt, Ann B. C., DCM',                        ['Ann B. C. Holt']],
  ['four are too many',                              'Holt, Ann B. C. D., DCM',                     ['Holt']],
  ['behind the first mark a surname of no table',    'Political Counselor, Vorbix, reasons',        []],
  ['a listed one',                                   'Political Counselor, Holt, reasons',          ['Holt']],
  ['one with a given name',                          'Political Counselor, Ann Vorbix, reasons',    ['Ann Vorbix']],
  ['before it a surname of no table',                'Vorbix, OMS, State, NAS',                     ['Vorbix']],
  ['two whole names',                                'Ann Marble and Jon Varday',                   ['Ann Marble', 'Jon Varday']],
  ['two behind titles',                              'DCM Holt and Ambassador Vorbix',              ['Holt', 'Vorbix']],
  ['two of which no table has one',                  'Vorbix and Zurbax',                           ['Zurbax']],
  ['AND before a whole name',                        'Ann and Jon Varday',                          ['Jon Varday']],
  ['a suffix',                                       'Ambassador Robert O. Marble III for reasons', ['Robert O. Marble III']],
  ['a suffix alone',                                 'Jr for reasons',                              []],
  ['a letter alone',                                 'Ambassador A for reasons',                    []],
  ['a lone surname, an English word',                'Store for reasons',                           []],
  ['one that is a surname as well',                  'Wood for reasons',                            ['Wood']],
  ['four words and no more',                         'Charge John Robert Paul Henry Marble',        ['Robert Paul Henry Marble']],
  ['particles between names',                        'Charge Ann van der Tolst for reasons',        ['Ann van der Tolst']],
  ['two words of no table',                          'Charge Vorbix Zurbax for reasons',            ['Vorbix Zurbax']],
  ['an office in capitals among small letters',      'EMIN Robert Pollard for reasons',             ['Robert Pollard']],
  ['a word that opens the line before a given name',  'Urban Carol, DCM, State, US Embassy Oslo; REASON: 1.4', ['Urban Carol']],
  ['a word behind a title may be a given name',      'DCM Chat Blakeman for reasons',               ['Chat Blakeman']],
  ['Ben is a name here',                             'Charge Ben Marble for reasons',               ['Ben Marble']],
]
test.each(cases)('Classified By, %s: %s', (_shows, value, names) => expect(byLine(value)).toEqual(names))

// biome-ignore format: a table
const capitals: [shows: string, line: string, names: string[]][] = [
  ['a surname of no table',                   'CLASSIFIED BY: VORBIX FOR REASONS',   ['VORBIX: classifier']],
  ['five letters',                            'CLASSIFIED BY: VORBI FOR REASONS',    ['VORBI: classifier']],
  ['four may be an office',                   'CLASSIFIED BY: VORB FOR REASONS',     []],
  ['four that are a surname',                 'CLASSIFIED BY: HOLT FOR REASONS',     ['HOLT: classifier']],
  ['blanks between the words of the label',   'CLASSIFIED  BY ANN HOLT',             ['ANN HOLT: classifier']],
  ['what is unclassified nobody classified',  'UNCLASSIFIED BY ANN HOLT',            ['ANN HOLT: mention']],
  ['nor what was declassified',               'DECLASSIFIED BY ANN HOLT',            ['ANN HOLT: mention']],
]
test.each(capitals)('in capitals, %s: %s', (_shows, line, names) => expect(inCablegate(line)).toEqual(names))

// biome-ignore format: a table
const authority: [shows: string, eo: string, names: string[]][] = [
  ['a date with hyphens',                      'GDS 8-15-85 MARBLE, ROBERT',              ['ROBERT MARBLE']],
  ['no date and no parentheses',               'GDS MARBLE, ROBERT OR-M',                 []],
  ['a lone surname of no table',               'GDS 8/15/85 VORBIX OR-M',                 []],
  ['a listed one',                             'GDS 8/15/85 HOLT OR-M',                   ['HOLT']],
  ['one behind a title',                       'GDS 8/15/85 AMB. VORBIX OR-M',            ['VORBIX']],
  ['in parentheses a lone one of no table',    'GDS 8/15/85 (VORBIX) OR-M',               []],
  ['two parts of no table',                    'GDS 8/15/85 (VORBIX, ZURBAX)',            ['ZURBAX VORBIX']],
  ['a surname of two words',                   'GDS 8/15/85 (VORBIX ORB, ZURBAX)',        ['ZURBAX VORBIX ORB']],
  ['three given names',                        'GDS 8/15/85 (VORBIX, ZURBAX ANN B.)',     ['ZURBAX ANN B. VORBIX']],
  ['four',                                     'GDS 8/15/85 (VORBIX, ZURBAX ANN B. C.)',  []],
  ['an initial for a surname',                 'GDS 8/15/85 (V., ZURBAX)',                []],
  ['a digit',                                  'GDS 8/15/85 (VORBIX, ZURBAX 5)',          []],
  ['an office for a given name',               'GDS 8/15/85 (VORBIX, DCM B.)',            []],
  ['an office behind the given names',         'GDS 8/15/85 (VORBIX, ANN, DCM)',          ['ANN VORBIX']],
]
test.each(authority)('E.O., %s: %s', (_shows, eo, names) =>
  expect(inNara('', `12065: ${eo}`).filter((one) => one.endsWith(': classifier'))).toEqual(
    names.map((name) => `${name}: classifier`),
  ),
)

const given = fc.constantFrom('Ann', 'John', 'Robert', 'Maria', 'Peter')
const initial = fc.constantFrom(...'BCFGHKLMNPQRTVWXZ').map((letter) => `${letter}.`)
const surname = fc.constantFrom('Holt', 'Varday', 'Hartman', 'Vorbix', 'Kissinger')
const office = fc.constantFrom(
  'DCM',
  'Ambassador',
  'Political Counselor',
  'Econoff',
  'Charge',
  'A/DCM',
  'Acting Consul General',
)
const reason = fc.constantFrom(
  'for reasons 1.4 (b) and (d).',
  'Reasons: 1.4 (b)',
  'REASON: 1.5(D)',
  'per E.O. 12958',
  '1.4 (b/d)',
)

test('a line that is written from office and name is read as that name', () =>
  fc.assert(
    fc.property(
      office,
      given,
      fc.option(initial),
      surname,
      reason,
      fc.nat(2),
      (title, first, middle, last, why, form) => {
        const names = [first, ...(middle === null ? [] : [middle])].join(' ')
        const value = [
          `${title} ${names} ${last} ${why}`,
          `${names} ${last}, ${title}; ${why}`,
          `${last}, ${names}, ${title}, ${why}`,
        ]
        expect(byLine(value[form] ?? '')).toEqual([`${names} ${last}`])
      },
    ),
    { numRuns: 60 },
  ))
