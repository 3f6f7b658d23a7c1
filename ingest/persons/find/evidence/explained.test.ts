import { expect, test } from 'vitest'
import { explainedAcronyms } from './explained.ts'

// biome-ignore format: a table
const cases: [shows: string, text: string, acronyms: string[]][] = [
  ['behind its words',                              'THE MIDDLE EAST ECONOMIC SURVEY (MEES) CAME',            ['MEES']],
  ['small words are left out',                      'THE BANK OF THE WEST INDIES (BWI) CAME',                 ['BWI']],
  ['its letters begin the words in order',          'THE EAST MIDDLE ECONOMIC SURVEY (MEES) CAME',            []],
  ['one letter begins none',                        'THE MIDDLE EAST ECONOMIC ROAD (MEES) CAME',              []],
  ['letters in small letters',                      'the Movement of Peoples (MoP) came',                     ['MOP']],
  ['two letters',                                   'THE MIDDLE EAST (ME) CAME',                              ['ME']],
  ['one letter is none',                            'THE MIDDLE (M) CAME',                                    []],
  ['more than eight',                               'A B C D E F G H I (ABCDEFGHI) CAME',                     []],
  ['its first word is one of the eight before it',  'MIDDLE A A A A A A A (MA) CAME',                         ['MA']],
  ['and none before these',                         'MIDDLE A A A A A A A A (MA) CAME',                       []],
  ['nothing in parentheses',                        'THE MIDDLE EAST ECONOMIC SURVEY MEES CAME',              []],
  ['before its words',                              'ISKCON (INTERNATIONAL SOCIETY FOR KRISHNA CONSCIOUSNESS) CAME', ['ISKCON']],
  ['before two words',                              'PDQ (PEOPLES DEMOCRATICQ) CAME',                         []],
  ['before words that begin otherwise',             'ISKCON (NATIONAL SOCIETY FOR KRISHNA CONSCIOUSNESS) CAME', []],
  ['two of them',                                   'MIDDLE EAST SURVEY (MES) AND WEST ROAD (WR) CAME',       ['MES', 'WR']],
]
test.each(cases)('an abbreviation that the text explains: %s: %s', (_shows, text, acronyms) =>
  expect([...explainedAcronyms(text)]).toEqual(acronyms),
)
