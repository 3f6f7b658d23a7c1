import { describe, expect, test } from 'vitest'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import { layOut } from '../layout/lay-out.ts'
import type { CablegateRow } from '../source/document.ts'
import { readAddressees, readToAttribute } from './addressees.ts'
import { readArchiveDate, readCablegateDate, readDtg } from './dtg.ts'
import type { Header } from './header.ts'
import { readHeader } from './read-header.ts'
import { readTags } from './tags.ts'

const headerOf = (text: string, source = 'cable.txt', row?: CablegateRow): Header =>
  readHeader(layOut({ source, format: row ? 'cablegate' : 'nara', text, ...(row ? { row } : {}) }), gazetteer)

describe('dates', () => {
  const cases: [shows: string, read: (text: string) => string | null, text: string, date: string | null][] = [
    ['a DTG', readDtg, 'R 041448Z AUG 78', '1978-08-04T14:48:00Z'],
    ['two precedences', readDtg, 'O R 091743Z JAN 74', '1974-01-09T17:43:00Z'],
    ['a blank before Z', readDtg, 'P 241549 Z JAN 74', '1974-01-24T15:49:00Z'],
    ['letters for digits', readDtg, 'R O41448Z AUG 78', '1978-08-04T14:48:00Z'],
    ['a DTG of this century', readDtg, 'R 281234Z JUN 07', '2007-06-28T12:34:00Z'],
    ['a DTG without month and year', readDtg, 'PAGE 02 MOSCOW 18403 01 OF 03 041504Z', null],
    ['a leap day', readDtg, 'R 291448Z FEB 76', '1976-02-29T14:48:00Z'],
    ['no leap day', readDtg, 'R 291448Z FEB 77', null],
    ['no such hour', readDtg, 'R 042548Z AUG 78', null],
    ['no such day', readDtg, 'R 311448Z FEB 78', null],
    ['blanks within it', readDtg, 'P 251346 Z JUN 7 3', '1973-06-25T13:46:00Z'],
    ['blanks in the month', readDtg, 'R 25 1346Z JU N 73', '1973-06-25T13:46:00Z'],
    ['no blanks at all', readDtg, 'R 251346ZJUN73', '1973-06-25T13:46:00Z'],
    ['without Z', readDtg, '251346 JUN 73', '1973-06-25T13:46:00Z'],
    ['a word that is no month', readDtg, '251346Z MERCER 73', null],
    ['a number without a month', readDtg, 'FILM D780250 0101 OF 78', null],
    ['the sent date of 1977', readArchiveDate, '14-Jun-1977 00:00:00', '1977-06-14T00:00:00Z'],
    ['a month first', readArchiveDate, 'Jun 14, 1977', '1977-06-14T00:00:00Z'],
    ['a month by its number', readArchiveDate, '06/14/1977', '1977-06-14T00:00:00Z'],
    ['the year first', readArchiveDate, '1977-06-14', '1977-06-14T00:00:00Z'],
    ['an archive date', readArchiveDate, '04 aug 1978', '1978-08-04T00:00:00Z'],
    ['with hyphens', readArchiveDate, '22-Nov-2002', '2002-11-22T00:00:00Z'],
    ['a Cablegate date', readCablegateDate, '6/28/2007 12:34', '2007-06-28T12:34:00Z'],
    ['a Cablegate date without a time', readCablegateDate, '6/28/2007', '2007-06-28T00:00:00Z'],
  ]
  test.each(cases)('%s', (_shows, read, text, date) => expect(read(text)).toBe(date))
})

describe('TAGS', () => {
  const cases: [shows: string, line: string, tags: string, names: string[]][] = [
    ['as they should be', 'JA, UR, ASEAN, PEPR', 'JA UR ASEAN PEPR', []],
    ['commas forgotten', 'PINT BL', 'PINT BL', []],
    ['blanks alone, as from 2004 on', 'PREL PGOV ECON ETRD SNAR KDEM EC', 'PREL PGOV ECON ETRD SNAR KDEM EC', []],
    ['blanks behind commas', 'PFOR, ETRD ECON EFIN EGEN MARR YO BU UR', 'PFOR ETRD ECON EFIN EGEN MARR YO BU UR', []],
    ['slashes and hyphens', 'PREL/PGOV - EC', 'PREL PGOV EC', []],
    ['full stops', 'PFOR. YO. BU', 'PFOR YO BU', []],
    ['lines of them', 'MARR MOPS PREL NATO AF NO PGOV\n\nEFIN, UK', 'MARR MOPS PREL NATO AF NO PGOV EFIN UK', []],
    ['small letters', 'prel, pgov, no', 'PREL PGOV NO', []],
    ['captions and AND among them', 'PREL, AND EC SENSITIVE EXDIS', 'PREL EC', []],
    ['a code torn apart', 'P FOR, YO', 'PFOR YO', []],
    ['glued codes', 'ASEC KCRMPHUM EC, ECPREL', 'ASEC KCRM PHUM EC PREL', []],
    ['one of three letters among them', 'EAIDPGOVIMFGH', 'EAID PGOV IMF GH', []],
    ['the same behind other codes', 'PREL, ETRDECONWTOCS', 'PREL ETRD ECON WTO CS', []],
    ['a word that codes of three letters make up', 'PREL, CABINET', 'PREL CABINET', []],
    ['letters left over', 'ETRDECONWTOX', 'ETRDECONWTOX', []],
    ['a name between blanks', 'OVIP MARLOWE JANET PREL PO', 'OVIP PREL PO', ['MARLOWE JANET']],
    ['a name with a comma', 'OVIP VRHOVEC, JOSIP, YO', 'OVIP YO', ['VRHOVEC, JOSIP']],
    ['a short name with a given one', 'PINR, KOCH, PETER J., AU', 'PINR AU', ['KOCH, PETER J']],
    ['an unknown code behind OVIP', 'OVIP KXQZ PREL', 'OVIP KXQZ PREL', []],
    ['words of no code', 'SP GLOBAL DEFENSE PREL', 'SP GLOBAL DEFENSE PREL', []],
    ['captions run on', 'PREL, EC SIPDIS', 'PREL EC', []],
    ['codes in parentheses', '(PREL, PGOV) EC', 'PREL PGOV EC', []],
    ['other marks', 'PINT: PGOV; BL.', 'PINT PGOV BL', []],
    ['a name in parentheses', 'PINR, OVIP (SONODA, SUNAO), JA', 'PINR OVIP JA', ['SONODA, SUNAO']],
    ['its parenthesis lost', 'CASC (PEGUES, MICKEY', 'CASC', ['PEGUES, MICKEY']],
    ['a name over two lines', 'PGOV, (BERNAL PEREIRA,\nWALDO), BL', 'PGOV BL', ['BERNAL PEREIRA,\nWALDO']],
    ['a name without parentheses', 'OVIP, KISSINGER, HENRY A., US', 'OVIP US', ['KISSINGER, HENRY A']],
    ['a hyphen', 'EGEN, IA-ECOSOC, BL', 'EGEN IA-ECOSOC BL', []],
    ['a zero for an O', '0VIP, BL', 'OVIP BL', []],
    ['each once', 'PFOR, BL, PFOR', 'PFOR BL', []],
    ['a code in parentheses', '(PEPR), UR', 'PEPR UR', []],
    ['none', 'N/A', '', []],
  ]
  test.each(cases)('%s: %s', (_shows, line, tags, names) => {
    const read = readTags(line, 100, 'header')
    expect(read.tags.join(' ')).toBe(tags)
    expect(read.names.map(({ raw }) => raw)).toEqual(names)
    for (const { raw, span } of read.names) expect(line.slice(span.start - 100, span.end - 100)).toBe(raw)
  })
})

describe('addressees', () => {
  const cases: [shows: string, lines: string, to: string[], info: string[]][] = [
    [
      'counters and prefixes go',
      'FM AMEMBASSY MOSCOW\nTO SECSTATE WASHDC 5169\nINFO AMCONSUL HONG KONG',
      ['STATE'],
      ['HONG KONG'],
    ],
    [
      'precedence on either side',
      'FM X\nTO SECSTATE WASHDC 716 NIACT IMMEDIATE\nAMEMBASSY PARIS PRIORITY',
      ['STATE', 'PARIS'],
      [],
    ],
    [
      'lists go on',
      'FM X\nTO SECSTATE WASHDC 1\nINFO AMEMBASSY LIMA\nAMEMBASSY SANTIAGO',
      ['STATE'],
      ['LIMA', 'SANTIAGO'],
    ],
    ['office symbols are none', 'ACTION ARA-20\nINFO OCT-01 ISO-00\nFM X\nTO SECSTATE WASHDC', ['STATE'], []],
    [
      'a military addressee keeps its words',
      'FM X\nTO SECSTATE WASHDC\nINFO CINCPAC HONOLULU HI',
      ['STATE'],
      ['CINCPAC HONOLULU HI'],
    ],
    ['so does an unknown one', 'FM X\nTO BUREAU OF MINES', ['BUREAU OF MINES'], []],
    ['a number that is the name', 'FM X\nTO AIG 7420', ['AIG 7420'], []],
    [
      'routing indicators go',
      'FM X\nTO RUEHC/SECSTATE WASHDC 7040\nINFO RUEHMO/AMEMBASSY MOSCOW 1234',
      ['STATE'],
      ['MOSCOW'],
    ],
    ['a role by itself', 'FM X\nTO\nAMEMBASSY LIMA', ['LIMA'], []],
    [
      'posts left out of a collective',
      'FM X\nTO ALL DIPLOMATIC POSTS\nXMT AMEMBASSY LIMA',
      ['ALL DIPLOMATIC POSTS'],
      [],
    ],
    [
      'the line that closes is none',
      'FM X\nTO SECSTATE WASHDC 5169\nC O N F I D E N T I A L MOSCOW 18403',
      ['STATE'],
      [],
    ],
    [
      'the FM line lost',
      'INFO OCT-01 ISO-00\nR 041448Z AUG 78\nTO SECSTATE WASHDC\nINFO AMEMBASSY LIMA',
      ['STATE'],
      ['LIMA'],
    ],
    ['indented', 'FM X\n   TO   SECSTATE WASHDC\n  INFO  AMEMBASSY LIMA', ['STATE'], ['LIMA']],
    [
      'behind a colon',
      'FM X\nTO:SECSTATE WASHDC\nINFO : AMEMBASSY LIMA\nINFO:  AMEMBASSY ROME',
      ['STATE'],
      ['LIMA', 'ROME'],
    ],
    ['behind a slash', 'FM X\nTO/AMEMBASSY LIMA', ['LIMA'], []],
    [
      'a role within a line is none',
      'FM X\nTO SECSTATE WASHDC\nPASS TO AMEMBASSY LIMA',
      ['STATE', 'PASS TO AMEMBASSY LIMA'],
      [],
    ],
    ['nor is a word that begins with one', 'FM X\nTO SECSTATE WASHDC\nTORONTO', ['STATE', 'TORONTO'], []],
    ['an end of line of blanks', 'FM X\nTO  \nAMEMBASSY LIMA', ['LIMA'], []],
    [
      'small letters',
      'fm x\nto ruehc/secstate washdc priority 5169\ninfo amembassy lima\ns e c r e t moscow 018403',
      ['STATE'],
      ['LIMA'],
    ],
    ['lines that end in CR', 'FM X\r\nTO SECSTATE WASHDC 5169\r\nINFO AMEMBASSY LIMA\r', ['STATE'], ['LIMA']],
    ['a line of a mail', 'Info: LIMA\nFM X\nTO SECSTATE WASHDC', ['STATE'], []],
    ['a garble of one', 'FM X\nTO SECSTATE WSHDC\nAMEMBASSY BRASLIA', ['STATE', 'BRASILIA'], []],
  ]
  test.each(cases)('%s', (_shows, lines, to, info) => {
    expect(readAddressees(lines.split('\n'), 1974, gazetteer)).toMatchObject({ to, info })
  })
  test.each([
    ['STATE', ['STATE']],
    ['SECSTATE WASHDC USCINCSO JCS OSD/ISA', ['STATE', 'USCINCSO', 'JCS', 'OSD/ISA']],
    ['STATE LA PAZ', ['STATE', 'LA PAZ']],
    ['WASHDC, SECSTATE ROUTINE', ['STATE']],
    ['SECSTATE WASHDC PRIORITY; AMEMBASSY LOME', ['STATE', 'LOME']],
  ])('the To attribute %s', (value, to) => expect(readToAttribute(value, 1974, gazetteer)).toEqual(to))
})

describe("the text's DTG and the archive's date", () => {
  const cases: [shows: string, dtg: string, archived: string, date: string][] = [
    ['the DTG tells the minute', '041448Z AUG 78', '04 aug 1978', '1978-08-04T14:48:00Z'],
    ['it may be some days off', '041448Z AUG 78', '28 jul 1978', '1978-08-04T14:48:00Z'],
    ['a month that is garbled', '041448Z FEB 78', '04 aug 1978', '1978-08-04T00:00:00Z'],
    ['a year that is garbled', '041448Z AUG 73', '04 aug 1978', '1978-08-04T00:00:00Z'],
  ]
  test.each(cases)('%s', (_shows, dtg, archived, date) => {
    const text = `PAGE 01 LIMA 123 041504Z\nR ${dtg}\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\n\n1. TEXT.`
    expect(headerOf(`${text}\nMessage Attributes\nDraft Date: ${archived}\n`).date).toBe(date)
  })
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
