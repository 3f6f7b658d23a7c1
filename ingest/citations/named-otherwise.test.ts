import { describe, expect, test } from 'vitest'
import { cite, sentBy, summary } from './testing/cite.ts'

type Row = readonly [shows: string, value: string, cites: readonly string[]]

const QUITO_2008 = { header: sentBy('QUITO', '512', '2008-06-12') }
const BELGRADE_1978 = { header: sentBy('BELGRADE', '1234', '1978-06-14') }

const inRefLine = (value: string, by = QUITO_2008): readonly string[] =>
  cite(`SUBJECT: X\nREF: ${value}\n\n1. NO.`, by).map(summary)
const inText = (text: string, by = QUITO_2008, ref = 'A. QUITO 301 B. 07 LIMA 812'): readonly string[] =>
  cite(`SUBJECT: X\nREF: ${ref}\n\n1. ${text}`, by)
    .filter(({ where }) => where === 'text')
    .map(summary)

describe('years before a post', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['two of them',                       '06 AND 07 LIMA 12',            ['06LIMA12', '07LIMA12']],
    ['with their mark',                   "'06 & '07 LIMA 12",            ['06LIMA12', '07LIMA12']],
    ['a slash',                           '06/07 LIMA 12',                ['06LIMA12', '07LIMA12']],
    ['in an item',                        'A. 06 AND 07 LIMA 12 B. LIMA 9', ['A 06LIMA12', 'A 07LIMA12', 'B 08LIMA9']],
    ['a number that is none',             'LIMA 12 AND 07 QUITO 12',      ['08LIMA12', '07QUITO12']],
    ['long ago',                          '78 MOSCOW 18017',              ['1978MOSCOW18017']],
    ['long ago, between points',          '78.MOSCOW.18017',              ['1978MOSCOW18017']],
    ['between points, of late',           '07.LIMA.44',                   ['07LIMA44']],
    ['its zeros letters',                 'A. LIMA 9 B. 2OO7 LIMA 504',   ['A 08LIMA9', 'B 07LIMA504']],
    ['one of them',                       'B. 20O5 LIMA 504',             ['B 05LIMA504']],
    ['a garbled number before a post',    'LIMA 1O17 QUITO 12',           ['08LIMA1017', '08QUITO12']],
    ['a number of the list before it',    'LIMA 12, 78; MOSCOW 44',       ['08LIMA12', '08LIMA78', '08MOSCOW44']],
  ]
  test.each(rows)('%s: %s', (_shows, value, cites) => expect(inRefLine(value)).toEqual(cites))
  test.each([
    ['long ago', 'See 78 Moscow 18017.', ['1978MOSCOW18017']],
    ['two of them', 'See 06 and 07 Lima 12.', ['06LIMA12', '07LIMA12']],
  ] as Row[])('in running text, %s', (_shows, text, cites) => expect(inText(text)).toEqual(cites))
})

describe('a day behind a number, in figures and parentheses', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['not reached this year',  'LIMA 33 (12/14)',  ['07LIMA33']],
    ['a day below its month',  'LIMA 33 (12/07)',  ['07LIMA33']],
    ['of this year',           'LIMA 33 (05/30)',  ['08LIMA33']],
    ['a section of two',       'LIMA 33 (1/2)',    ['08LIMA33']],
    ['no month',               'LIMA 33 (14/31)',  ['08LIMA33']],
  ]
  test.each(rows)('%s: %s', (_shows, value, cites) =>
    expect(inRefLine(value).map((each) => each.split(' ')[0])).toEqual(cites),
  )
})

describe('what is glued, and what is no post', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['a garbled number',          'A. QUITO 301 B. QUITO3O4',             ['A 08QUITO301', 'B 08QUITO304']],
    ['one with letters at ends',  'LIMA30O4',                            ['08LIMA3004']],
    ['sections in parentheses',   'LIMA 12 (SECS 1-2)',                   ['08LIMA12 (SECS 1-2)']],
  ]
  test.each(rows)('%s: %s', (_shows, value, cites) => expect(inRefLine(value)).toEqual(cites))
  test.each([
    ['the journey and its message', 'SECTO 12/123; TOSEC 12/34', ['1978SECTO12123', '1978TOSEC120034']],
    ['the message alone', 'SECTO 12123 AND 12125', ['1978SECTO12123', '1978SECTO12125']],
    ['an apostrophe read as 8', 'STATE8S 101985; SOFIA8s 1103', ['1978STATE101985', '1978SOFIA01103']],
    ['the delegation', 'SALT II GENEVA 1204; USDEL SALT TWO 1205', ['1978SALTT01204', '1978SALTT01205']],
    ['the mission', 'USIAEA VIENNA 6612', ['1978IAEAV06612']],
  ] as Row[])('%s: %s', (_shows, value, cites) => expect(inRefLine(value, BELGRADE_1978)).toEqual(cites))
})

describe('cables named one after the other', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['small numbers',            'See Guayaquil 44 and Port of Spain 12, Rio de Janeiro 33; Lima 9.', ['08GUAYAQUIL44', '08PORTOFSPAIN12', '08RIODEJANEIRO33', '08LIMA9']],
    ['behind a reference back',  'Ref A, Guayaquil 44 and others.',            ['A 08QUITO301', '08GUAYAQUIL44']],
    ['behind a septel',          'See septel, Lima 44, on trade.',             ['? septel: septel', '08LIMA44']],
    ['a count',                  'See Guayaquil 44. In Lima 12, Cuzco 3.',     ['08GUAYAQUIL44']],
    ['a count in the list',      'See Guayaquil 44, Lima 12 voters agreed.',   ['08GUAYAQUIL44']],
    ['a year',                   'See Guayaquil 44, Lima 2007, and so on.',    ['08GUAYAQUIL44']],
    ['a number with a comma',    'See Guayaquil 44; Lima 10,019; Bogota 9.',   ['08GUAYAQUIL44']],
    ['an office',                'See Guayaquil 44; Treasury 44; no more.',    ['08GUAYAQUIL44']],
    ['counts alone',             'The dead: Lima 12; Bogota 9; Quito 3.',      []],
  ]
  test.each(rows)('%s: %s', (_shows, text, cites) => expect(inText(text)).toEqual(cites))
})

describe('other words of running text', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['TEL. NO.',                    'Lima tel. no. 414 says so.',   ['08LIMA414']],
    ['the end of a sentence',       'We sent Lima a cable. 414 men came.', []],
    ['a letter behind a colon',     'He agreed (ref: A).',          ['A 08QUITO301']],
    ['a word behind a colon',       'He agreed (ref: a man).',      ['? ambiguous: ref']],
    ['a year far ahead',            'The Tokyo 2020 bid and the London 2012 games.', []],
  ]
  test.each(rows)('%s: %s', (_shows, text, cites) => expect(inText(text)).toEqual(cites))
})
