import { describe, expect, test } from 'vitest'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import { layOut } from '../layout/lay-out.ts'
import type { CablegateRow } from '../source/document.ts'
import type { Header } from './header.ts'
import { readHeader } from './read-header.ts'

const headerOf = (text: string, source = 'cable.txt', row?: CablegateRow): Header =>
  readHeader(layOut({ source, format: row ? 'cablegate' : 'nara', text, ...(row ? { row } : {}) }), gazetteer)

describe("the text's DTG and the archive's date", () => {
  const cases: [shows: string, dtg: string, archived: string, date: string][] = [
    ['the DTG tells the minute', '041448Z AUG 78', '04 aug 1978', '1978-08-04T14:48:00Z'],
    ['the end of a line cuts it', '041448Z\nAUG 78', '04 aug 1978', '1978-08-04T14:48:00Z'],
    ['it cuts the year', '041448Z AUG 7\n8', '04 aug 1978', '1978-08-04T14:48:00Z'],
    ['it may be some days off', '041448Z AUG 78', '28 jul 1978', '1978-08-04T14:48:00Z'],
    ['a month at most', '041448Z AUG 78', '05 jul 1978', '1978-08-04T14:48:00Z'],
    ['no longer', '041448Z AUG 78', '03 jul 1978', '1978-07-03T00:00:00Z'],
    ['nor after it', '041448Z AUG 78', '05 sep 1978', '1978-09-05T00:00:00Z'],
    ['a month that is garbled', '041448Z FEB 78', '04 aug 1978', '1978-08-04T00:00:00Z'],
    ['a year that is garbled', '041448Z AUG 73', '04 aug 1978', '1978-08-04T00:00:00Z'],
  ]
  test.each(cases)('%s', (_shows, dtg, archived, date) => {
    const text = `PAGE 01 LIMA 123 041504Z\nR ${dtg}\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n\n1. TEXT.`
    expect(headerOf(`${text}\nMessage Attributes\nDraft Date: ${archived}\n`).date).toBe(date)
  })
})

test('of a row that shows no date the text tells it, and the origin column who sent it', () => {
  const top = 'R 281234Z JUN 07\nFM X\nTO SECSTATE WASHDC'
  const row: CablegateRow = {
    bodyFrom: top.length + 1,
    date: '',
    reference: '07EFTO12',
    origin: 'Embassy Tbilisi',
    classification: '',
    references: [],
  }
  expect(headerOf(`${top}\nSUBJECT: X\n\n1. TEXT.`, 'cables.csv#1', row)).toMatchObject({
    id: '07TBILISI12',
    date: '2007-06-28T12:34:00Z',
    from: 'TBILISI',
  })
  const dated = { ...row, date: '6/29/2007 1:02' }
  expect(headerOf(`${top}\nSUBJECT: X\n\n1. TEXT.`, 'cables.csv#1', dated).date).toBe('2007-06-29T01:02:00Z')
})

test('a DTG that lost its Z counts where no line has one', () => {
  const heading = (...lines: string[]) =>
    `PAGE 01 LIMA 123 041504Z\n${lines.join('\n')}\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n\n1. TEXT.`
  expect(headerOf(heading('R 041448 AUG 78')).date).toBe('1978-08-04T14:48:00Z')
  expect(headerOf(heading('R 041448 AUG 78', 'P 051448Z AUG 78')).date).toBe('1978-08-05T14:48:00Z')
  expect(headerOf(heading('D 780250 041448 AUG 78')).date).toBeNull()
})

test('marks between labels and values are no part of the subject', () => {
  const subject = (words: string) =>
    headerOf(`PAGE 01 LIMA 123 041504Z\nFM X\nTO Y\n\nSUBJECT:${words}\n\n1. TEXT.`).subject
  expect(subject('; TALKS END')).toBe('TALKS END')
  expect(subject(' ... AND TALKS END')).toBe('... AND TALKS END')
  expect(subject(' TALKS END - REF: LIMA 12')).toBe('TALKS END')
  expect(subject(' TALKS END; REF: LIMA 12')).toBe('TALKS END')
  expect(subject(' TALKS ON F-16-')).toBe('TALKS ON F-16-')
})

describe('who the cable is', () => {
  const page = (post: string, number: string) =>
    `PAGE 01 ${post} ${number} 041504Z\nR 041448Z AUG 78\nFM X\nTO SECSTATE WASHDC\n`
  const attributes = (number: string) =>
    `1. TEXT.\nMessage Attributes\nDocument Number: ${number}\nDraft Date: 04 aug 1978\n`
  const cases: [shows: string, text: string, source: string, id: string, from: string | null][] = [
    ['by its Document Number', attributes('1978MOSCOW18403'), 'x.txt', '1978MOSCOW18403', 'MOSCOW'],
    ['by page header and DTG', page('NEW DELHI', '7645'), 'x.txt', '1978NEWDE07645', 'NEW DELHI'],
    ['six digits for STATE', page('STATE', '89296'), 'x.txt', '1978STATE089296', 'STATE'],
    [
      'a code of two posts, the text says which',
      `${page('PORTO ALEGRE', '123')}${attributes('1978PORTO00123')}`,
      'x.txt',
      '1978PORTO00123',
      'PORTO ALEGRE',
    ],
    ['by its file name', '1. TEXT ALONE.', 'a/1975STOCKH01528.txt', '1975STOCKH01528', 'STOCKHOLM'],
    [
      'by its file name in an archive',
      '1. TEXT ALONE.',
      'a.zip!/1975/1975USUNN03826.tel',
      '1975USUNN03826',
      'USUN NEW YORK',
    ],
    ['a name of no post', '1. TEXT ALONE.', 'notes.txt', 'doc-d14bb5e5f9e1b4f5', null],
  ]
  test.each(cases)('%s', (_shows, text, source, id, from) => {
    const header = headerOf(text, source)
    expect(header.from).toBe(from)
    expect(id.startsWith('doc-') ? header.id.slice(0, 4) : header.id).toBe(id.startsWith('doc-') ? 'doc-' : id)
  })
  test('without a number the same content has the same id', () => {
    expect(headerOf('TEXT', 'a.txt').id).toBe(headerOf('TEXT', 'b.txt').id)
    expect(headerOf('TEXT', 'a.txt').id).not.toBe(headerOf('OTHER', 'a.txt').id)
  })
})

test('a Cablegate row', () => {
  const top = 'R 281234Z JUN 07\nFM AMEMBASSY TBILISI\nTO RUEHC/SECSTATE WASHDC 7040\nINFO RUEHMO/AMEMBASSY MOSCOW'
  const body =
    'C O N F I D E N T I A L TBILISI 001605\n\nE.O. 12958: DECL: 06/28/2017\nTAGS: PREL, GG\nSUBJECT: A\nVISIT\n\n1. (C) TEXT.'
  const row: CablegateRow = {
    bodyFrom: top.length + 1,
    date: '6/28/2007 12:34',
    reference: '07TBILISI1605',
    origin: 'Embassy Tbilisi',
    classification: 'CONFIDENTIAL',
    references: [],
  }
  expect(headerOf(`${top}\n${body}`, 'cables.csv#1', row)).toMatchObject({
    id: '07TBILISI1605',
    documentNumber: '07TBILISI1605',
    from: 'TBILISI',
    number: '1605',
    year: 2007,
    date: '2007-06-28T12:34:00Z',
    subject: 'A VISIT',
    classification: 'CONFIDENTIAL',
    to: ['STATE'],
    info: ['MOSCOW'],
    tags: ['PREL', 'GG'],
  })
})

describe('the level of a row is the level alone', () => {
  const rows: readonly (readonly [column: string, level: string])[] = [
    ['CONFIDENTIAL', 'CONFIDENTIAL'],
    ['UNCLASSIFIED//FOR OFFICIAL USE ONLY', 'UNCLASSIFIED'],
    ['SECRET//NOFORN', 'SECRET'],
    ['TOP SECRET//NOFORN', 'TOP SECRET'],
    ['Limited Official Use', 'LIMITED OFFICIAL USE'],
    ['RESTRICTED', 'RESTRICTED'],
    // The column is empty: the line of the text.
    ['', 'UNCLASSIFIED'],
  ]
  test.each(rows)('%s', (classification, level) => {
    const top = 'R 281234Z JUN 07\nFM AMEMBASSY ACCRA\nTO SECSTATE WASHDC'
    const text = `${top}\nUNCLAS ACCRA 000512\n\nSUBJECT: X\n\n1. TEXT.`
    const row = {
      bodyFrom: top.length + 1,
      date: '6/28/2007 12:34',
      reference: '07ACCRA512',
      origin: 'Embassy Accra',
      classification,
      references: [],
    }
    expect(headerOf(text, 'cables.csv#1', row).classification).toBe(level)
  })
})

test('the archive speaks where the text is silent', () => {
  const text =
    'Message Text\n\nMessage Attributes\nDocument Number: 1976STATE290286\nDraft Date: 27 NOV 1976\nFrom: STATE\nOriginal Classification: SECRET\nSubject: n/a\nTAGS: PFOR, (VANCE, CYRUS)\nTo: MOSCOW\n'
  expect(headerOf(text)).toMatchObject({
    id: '1976STATE290286',
    from: 'STATE',
    date: '1976-11-27T00:00:00Z',
    classification: 'SECRET',
    subject: null,
    to: ['MOSCOW'],
    tags: ['PFOR'],
    tagNames: [{ raw: 'VANCE, CYRUS', where: 'attributes' }],
  })
})

describe('TAGS that are said more than once', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [shows: string, text: string, tags: readonly string[]])[] = [
    ['one label below the other',   'TAGS: PREL\nTAGS: PTER, TU\nSUBJECT: X',            ['PREL', 'PTER', 'TU']],
    ['a blank line between them',   'TAGS: PREL\n\nTAGS: PTER\nSUBJECT: X',              ['PREL', 'PTER']],
    ['nothing in the first',        'TAGS: N/A\nTAGS: PTER, TU\nSUBJECT: X',             ['PTER', 'TU']],
    ['a corrected copy',            'TAGS: PREL\nSUBJECT: X\nCORRECTED COPY\nTAGS: PTER\nSUBJECT: X', ['PREL']],
    ['a code that a line cuts',     'TAGS: PREL, P\nTER, TU\nSUBJECT: X',                ['PREL', 'PTER', 'TU']],
    ['set in',                      'TAGS: PREL, PTE\n     R, TU\nSUBJECT: X',           ['PREL', 'PTER', 'TU']],
    ['words that make up no code',  'TAGS: PREL, P\nXQZ, TU\nSUBJECT: X',                ['PREL']],
  ]
  test.each(rows)('%s', (_shows, text, tags) => expect(headerOf(`${text}\n\n1. NO.\n`).tags).toEqual(tags))
})

describe('the level of a text without heading and attributes', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [text: string, level: string | null])[] = [
    ['1. C - ENTIRE TEXT.\n2. WE MET.',                         'CONFIDENTIAL'],
    ['(S ENTIRE TEXT).\n1. WE MET.',                            'SECRET'],
    ['1. ENTIRE TEXT LOU.\n2. WE MET.',                         'LIMITED OFFICIAL USE'],
    ['1. (CONFIDENTIAL ENTIRE TEXT)\n2. WE MET.',               'CONFIDENTIAL'],
    ['SUBJECT: GRAIN\n1. (C) ENTIRE TEXT\n2. WE MET.',          'CONFIDENTIAL'],
    ['1. ENTIRE TEXT FOLLOWS.\n2. WE MET.',                     null],
    ['1. WE MET.\nCONFIDENTIAL\nCONFIDENTIAL\nPAGE 02\nAND ATE.', 'CONFIDENTIAL'],
    ['UNCLASSIFIED\n1. WE MET.\nSECRET\n2. WE ATE.',            'SECRET'],
    ['1. WE MET.\n2. CONFIDENTIAL SOURCES SAY SO.',             null],
  ]
  test.each(rows)('%j', (text, level) => expect(headerOf(text).classification).toBe(level))
  test('the archive goes before its words', () =>
    expect(headerOf('1. C - ENTIRE TEXT.\nMessage Attributes\nOriginal Classification: SECRET\n').classification).toBe(
      'SECRET',
    ))
})

describe('the heading of a section in the midst of the text, its page line lost', () => {
  const addresses = 'FM AMEMBASSY TOKYO\nTO SECSTATE WASHDC 4679\nINFO AMEMBASSY BANGKOK\nUSLO PEKING'
  const told = { to: ['STATE'], info: ['BANGKOK', 'PEKING'] }
  test('by the number of its section', () => {
    const text = `1. HE SAID SO.\n${addresses}\nS E C R E T SECTION 2 OF 2 TOKYO 15937\n2. IN RESPONSE HE LEFT.`
    expect(headerOf(text)).toMatchObject({ ...told, classification: 'SECRET' })
    expect(layOut({ source: 'x', format: 'nara', text }).logical.text).toBe('1. HE SAID SO.\n2. IN RESPONSE HE LEFT.\n')
  })
  test('by the line of transmission; the text goes on behind a blank line', () => {
    const text = `1. HE SAID\n-------------------127952 192040Z /63\n${addresses}\n\nSO TO US.\n2. HE LEFT.`
    expect(headerOf(text)).toMatchObject(told)
    expect(layOut({ source: 'x', format: 'nara', text }).logical.text).toBe('1. HE SAID\nSO TO US.\n2. HE LEFT.\n')
  })
  test('a cable that is quoted keeps its heading', () => {
    const text = `1. WE QUOTE:\n${addresses}\nS E C R E T TOKYO 15937\n2. IN RESPONSE HE LEFT.`
    expect(headerOf(text)).toMatchObject({ to: [], info: [] })
    expect(layOut({ source: 'x', format: 'nara', text }).logical.text).toContain('FM AMEMBASSY TOKYO')
  })
})
