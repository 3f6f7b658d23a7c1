import { describe, expect, test } from 'vitest'
import { stationOf, withoutFurniture } from './furniture.ts'

/** What is left of a line of a row of NEW DELHI. */
const left = (line: string, top = false, station = stationOf('07NEWDELHI2345')): string =>
  withoutFurniture(`\n${line}\n`, { start: 1, end: 1 + line.length }, station, top)
    .map(({ start, end }) => `\n${line}\n`.slice(start, end))
    .join('|')

describe('a line that is furniture as a whole', () => {
  const lines = [
    'C O N F I D E N T I A L SECTION 01 OF 02 NEW DELHI 002345',
    'Confidential Section 01 Of 02 New Delhi 002345',
    'UNCLAS SECTION 1 OF 2 NEW DELHI 002345',
    'Unclas Section 01 of 12 New Delhi 002345',
    'SECRET',
    'CONFIDENTIAL//NOFORN',
    'SIPDIS',
    'SIPDIS, SENSITIVE',
    'E X D I S',
    'ADM AIDAC',
    'NNNN',
    'NNNNNN',
    '2002OSLO00812 - CONFIDENTIAL',
    '1999OSLO000812   -\t- Classification: CONFIDENTIAL'.replace('-\t- ', '-  '),
    '2002OSLO0812 - Classification: SECRET//NOFORN',
    '2002OSLO0812 - Classification:SECRET',
    '2003OSLO0812 - Clas"\t"sification: CONFIDENTIAL',
    "SELECT * FROM `cable` WHERE `id` = '188474' ORDER BY `date` ASC",
    'Track impresión: asegovia @ Sat Dec 4 19:20:36 2010. Este documento es propiedad de EL PAÍS',
    'Ann X Marble 07/30/2008 04:04:14 PM From DB/Inbox: TRANS',
    '>',
    '> > >',
    '\\',
    '¶',
    '¿¿',
    '\uFFFD',
  ]
  test.each(lines)('%s', (line) => expect(left(line)).toBe(''))

  test('at the top the line of the own number, and captions in small letters', () => {
    for (const line of ['UNCLAS NEW DELHI 002345', 'CONFIDENTIAL NEW DELHI 2345/01', 'Sensitive']) {
      expect(left(line, true)).toBe('')
      expect(left(line)).toBe(line)
    }
  })
})

describe('a line that is text', () => {
  const lines = [
    'SECRET TALKS GO ON',
    'SELECT A DATE FROM THE LIST',
    'Track records of this kind are rare.',
    'Ann Marble 07/30/2008 04:04:14 PM left',
    'SECTION 01 OF 02',
    'UNCLAS SECTION X1 OF 02 OF THE TREATY',
    'UNCLAS SECTION 1X OF 02 OF THE TREATY',
    'UNCLAS SECTION 01 OF X2 OF THE TREATY',
    'UNCLAS SECTION 01 OF 0X OF THE TREATY',
    'NNN',
    'NNNNX',
    'SIPDIS DID NOT STAND THERE',
    'X2002OSLO00812 - CONFIDENTIAL',
    '2002OSLO00812 - CONFIDENTIAL 12',
    '2002OSLO00812 - LOW',
    '2002OSLO812 - CONFIDENTIAL',
    '1802OSLO00812 - CONFIDENTIAL',
    '2002OS00812 - CONFIDENTIAL',
    '2002OSLO00812 - Of course we said so',
    '¿ WHO',
  ]
  test.each(lines)('%s', (line) => expect(left(line)).toBe(line))

  test('however it begins, of a line without end nothing goes', () => {
    const line = `SECRET ${'X'.repeat(100)}`
    expect(left(line)).toBe(line)
  })

  test('signs of mails and of web copies before it go', () => {
    expect(left('> > WE MET')).toBe('WE MET')
    expect(left(' ¶ 1. WE MET')).toBe('1. WE MET')
    expect(left('WE > MET')).toBe('WE > MET')
  })
})

describe('a page line within a line of text', () => {
  // biome-ignore format: a table
  const cases: [shows: string, line: string, left: string][] = [
    ['of its own',                     'NEW DELHI 00002345  001.2 OF 003',                           ''],
    ['in letters of both cases',       'New Delhi 00002345  001.2 Of 003',                           ''],
    ['between words',                  'ON NEW DELHI 00002345  001 OF 003  AND MORE',                'ON |  AND MORE'],
    ['in small letters',               'on New Delhi 00002345  001 of 003 and more',                 'on | and more'],
    ['a post written as one word',     'ON NEWDELHI 00002345 001 OF 003',                            'ON '],
    ['a post that is not the row\'s',  'SAW OSLO 00002345 001 OF 003',                               'SAW '],
    ['another with a full stop',       'SAW ST.JOHN\'S 00002345 001 OF 003',                         'SAW '],
    ['the number alone',               '00002345 001 OF 003 WE MET',                                 ' WE MET'],
    ['seven digits are a number',      'OSLO 0002345 001 OF 003',                                    'OSLO 0002345 001 OF 003'],
    ['two page lines',                 'A OSLO 00002345 001 OF 003 B OSLO 00002345 002 OF 003 C',    'A | B | C'],
    ['of the old kind',                'A SECRET   PAGE 02     OSLO  00813  01 OF 02  101211Z B',    'A | B'],
    ['without its section',            'A PAGE 02 OSLO 00813 101211Z B',                             'A | B'],
    ['PG and OV',                      'A PG 02 OSLO 00813 01 OV 02 101211Z B',                      'A | B'],
    ['PG of something else',           'A PG 02 OSLO 00813 B',                                       'A PG 02 OSLO 00813 B'],
    ['with the id',                    'A CONFIDENTIAL PAGE 02 2008LAGOS00460 B',                    'A | B'],
    ['a page of a book',               'SEE PAGE 02 OF THE LETTER',                                  'SEE PAGE 02 OF THE LETTER'],
    ['an old and a new one',           'A PAGE 02 2008LAGOS00460 B OSLO 00002345 002 OF 003 C',      'A | B | C'],
  ]
  test.each(cases)('%s', (_shows, line, rest) => expect(left(line)).toBe(rest))
})

test('the station of a reference id', () => {
  const ids = ['07NEWDELHI2345', '07newdelhi2345', '1978MOSCOW18403', 'X', '']
  expect(ids.map((id) => stationOf(id).letters)).toEqual(['NEWDELHI', 'NEWDELHI', '', '', ''])
  expect(left('ON OSLO 00002345 001 OF 003', false, stationOf(''))).toBe('ON ')
})

test('the end of the station’s name, whole words of it', () => {
  const dubai = stationOf('07IRANRPODUBAI23')
  expect(left('STATE OF PLAY RPO DUBAI 00000023  001.2 OF 002', false, dubai)).toBe('STATE OF PLAY ')
  expect(left('RPO DUBAI 00000023  001.2 OF 002', false, dubai)).toBe('')
  expect(left('SEE XRPO DUBAI 00000023  001.2 OF 002', false, dubai)).toBe('SEE XRPO ')
})
