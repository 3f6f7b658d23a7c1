import { cableId } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import { readHeader } from '../header/read-header.ts'
import { layOut } from '../layout/lay-out.ts'
import type { SourceDocument } from '../source/document.ts'
import { citingOf } from './citing.ts'
import { findCitations } from './find-citations.ts'
import { readReferencesColumn } from './references-column.ts'
import { sentBy, summary } from './testing/cite.ts'

const HEADER = 'O 041448Z JUL 07\nFM AMEMBASSY TBILISI\nTO SECSTATE WASHDC IMMEDIATE 7012\nINFO AMEMBASSY MOSCOW'

/** A row of the table: Tbilisi's 1700, 4 July 2007. */
function row(body: string, references: readonly string[] = []): SourceDocument {
  return {
    source: 'cables.csv#1',
    format: 'cablegate',
    text: `${HEADER}\n${body}`,
    row: {
      bodyFrom: HEADER.length + 1,
      date: '7/4/2007 14:48',
      reference: '07TBILISI1700',
      origin: 'Embassy Tbilisi',
      classification: 'CONFIDENTIAL',
      references,
    },
  }
}
const citationsOf = (document: SourceDocument) => {
  const layout = layOut(document)
  return findCitations(layout, readHeader(layout, gazetteer), { gazetteer, serials: null })
}
const TOP =
  'C O N F I D E N T I A L TBILISI 001700\n\nSIPDIS\n\nE.O. 12958: DECL: 07/04/2017\nTAGS: PREL, PGOV, GG\nSUBJECT: GEORGIA: TALKS\n\n'

describe('REF lines of that era', () => {
  type Row = readonly [shows: string, line: string, cites: readonly string[]]
  const rows: readonly Row[] = [
    ['an id', 'REF: 07TBILISI1605', ['07TBILISI1605']],
    [
      'numbers as long as a year of long ago',
      'REFS: TBILISI 1519/1466/1960',
      ['07TBILISI1519', '07TBILISI1466', '06TBILISI1960'],
    ],
    ['a small one', 'Ref: 07tbilisi1605', ['07TBILISI1605']],
    ['a year and a post', 'REF: 06 TBILISI 3301', ['06TBILISI3301']],
    ['a post alone', 'REF: TBILISI 1605', ['07TBILISI1605']],
    ['leading zeros', 'REF: TBILISI 001605', ['07TBILISI1605']],
    ['a post in mixed case', 'Ref: A. Tbilisi 1605 B. State 12345', ['A 07TBILISI1605', 'B 07STATE12345']],
    ['letters, a line each', 'REF: A. TBILISI 1605\n     B. 06 MOSCOW 12345', ['A 07TBILISI1605', 'B 06MOSCOW12345']],
    ['a parenthesis each', 'REF: A) 07 TBILISI 1605 B) 06 STATE 123456', ['A 07TBILISI1605', 'B 06STATE123456']],
    ['a year behind a blank lost', 'REF: A. 06TBILISI 3301', ['A 06TBILISI3301']],
    [
      'an e-mail',
      'REF: A. SMITH-JONES E-MAIL OF 6/12/07 B. TBILISI 1605',
      ['A ? document: SMITH-JONES E-MAIL OF 6/12/07', 'B 07TBILISI1605'],
    ],
    ['a list', 'REF: TBILISI 1605, 1610 AND 1622', ['07TBILISI1605', '07TBILISI1610', '07TBILISI1622']],
    ['NOTAL', 'REF: A. TBILISI 1605 (NOTAL)', ['A 07TBILISI1605 (NOTAL)']],
    ['two words', 'REF: 06 NEW DELHI 812', ['06NEWDELHI812']],
    ['a mission', 'REF: USUN NEW YORK 512', ['07USUNNEWYORK512']],
    ['USNATO', 'REF: 07 USNATO 412', ['07USNATO412']],
    ['an interests section', 'REF: HAVANA 312', ['07HAVANA312']],
    ['last year by its size', 'REF: STATE 170111', ['06STATE170111']],
    ['an IIR is a paper', 'REF: IIR 6 812 0123 07', ['? document: IIR 6 812 0123 07']],
  ]
  test.each(rows)('%s: %s', (_shows, line, cites) =>
    expect(
      citationsOf(
        row(
          `${TOP}${line}\n\nClassified By: Ambassador John F. Tefft for reasons 1.4 (b) and (d).\n\n1. (C) Summary: no.`,
        ),
      ).map(summary),
    ).toEqual(cites),
  )
})

describe('bodies in mixed case', () => {
  type Row = readonly [shows: string, text: string, cites: readonly string[]]
  const rows: readonly Row[] = [
    ['reftel', 'As reported reftel, he went.', ['07TBILISI1605']],
    ['Ref A of one', 'As reported in Ref A, he went.', ['07TBILISI1605']],
    ['a post and a number', 'See Moscow 3301 for details.', ['07MOSCOW3301']],
    ['an id', 'See 06MOSCOW3301.', ['06MOSCOW3301']],
    ['septel', 'Reported septel.', ['? septel: septel']],
    ['reasons are none', 'for reasons 1.4 (b) and (d).', []],
    ['a date', 'He arrived in Moscow 12 July.', []],
    ['a year', 'The Istanbul 1999 commitments.', []],
    ['a count', 'In Tbilisi 3000 people marched.', []],
    ['a telephone', 'Call Tbilisi 27-7000.', []],
    ['the page line', 'TBILISI 00001700  002 OF 003', []],
  ]
  test.each(rows)('%s: %s', (_shows, text, cites) =>
    expect(
      citationsOf(row(`${TOP}REF: TBILISI 1605\n\n1. (C) ${text}`))
        .filter(({ where }) => where === 'text')
        .map(summary),
    ).toEqual(cites),
  )
})

describe('the references column', () => {
  const citing = (date: string, number = '1700') => citingOf(sentBy('TBILISI', number, date), gazetteer, null)
  const column = (ids: readonly string[], by = citing('2009-07-04')): readonly string[] =>
    readReferencesColumn(ids, [], by).map(summary)
  test.each([
    ['an id', '07TBILISI1605', '07TBILISI1605'],
    ['blanks around', ' 07TBILISI1605 ', '07TBILISI1605'],
    ['small letters', '07tbilisi1605', '07TBILISI1605'],
    ['SECSTATE is STATE', '07SECSTATE12345', '07STATE12345'],
    ['zeros', '07TBILISI001605', '07TBILISI1605'],
    ["before 1980 in the other archive's form", '76STATE123456', '1976STATE123456'],
    ['a marking glued on', '09EFTOTBILISI12', '09TBILISI12'],
    ['a section mark glued on', '09SECTION01OF02TBILISI12', '09TBILISI12'],
    ['an address glued on', '07AMEMBASSYSOFIA12', '07SOFIA12'],
    ['no id', 'TBILISI', '? garbled: TBILISI'],
  ])('%s: %s', (_shows, id, means) => expect(column([id])).toEqual([means]))
  test('empty ones are left out', () => expect(column(['', ' '])).toEqual([]))

  test.each([
    ['the own year of a number that was not reached', '2010-01-20', '10BOGOTA3011', ['09BOGOTA3011']],
    ['the own year of one that was', '2010-11-20', '10BOGOTA3011', ['10BOGOTA3011']],
    ["the sender's own number, not reached", '2010-05-20', '10TBILISI1800', ['09TBILISI1800']],
    ['a year to come', '2009-11-20', '10BOGOTA3011', ['09BOGOTA3011']],
    ['a year past stands', '2010-01-20', '08BOGOTA3011', ['08BOGOTA3011']],
    ['the cable itself', '2010-05-20', '10TBILISI1700', []],
    ['the same number of another year', '2010-05-20', '09TBILISI1700', ['09TBILISI1700']],
  ])('its year is a guess: %s', (_shows, date, id, means) => expect(column([id], citing(date))).toEqual(means))

  test('a cable that tells no year leaves the year that is written', () => {
    const undated = citingOf({ ...sentBy('TBILISI', '1700', '2009-07-04'), year: null, date: null }, gazetteer, null)
    const [listed] = readReferencesColumn(['09BOGOTA3011'], [], undated)
    expect(listed).toMatchObject({ target: '09BOGOTA3011', confidence: 0.95 })
  })

  test("a mission's cable is numbered among its embassy's", () => {
    const header = { ...sentBy('USEU BRUSSELS', '612', '2009-05-20'), id: cableId(2009, 'BRUSSELS', '612') }
    expect(column(['09BRUSSELS612', '09BRUSSELS600'], citingOf(header, gazetteer, null))).toEqual(['09BRUSSELS600'])
  })

  test('takes the year that the text gives', () => {
    const all = citationsOf(row(`${TOP}REF: BOGOTA 3011 (06)\n\n1. (C) No.`, ['07BOGOTA3011']))
    expect(all.map(({ target }) => target)).toEqual(['06BOGOTA3011', '06BOGOTA3011'])
  })

  test('points to the words of the text', () => {
    const all = citationsOf(row(`${TOP}REF: TBILISI 1605\n\n1. (C) No.`, ['07TBILISI1605']))
    const [line, listed] = all
    expect(all.map(({ where }) => where)).toEqual(['ref', 'attributes'])
    expect(listed).toMatchObject({ raw: 'TBILISI 1605', start: line?.start, end: line?.end, rule: 'reference-column' })
  })
  test('keeps what the text does not show', () => {
    const listed = citationsOf(row(`${TOP}1. (C) No.`, ['07MOSCOW12'])).at(-1)
    expect(listed).toMatchObject({ target: '07MOSCOW12', raw: '07MOSCOW12', start: 0, end: 0 })
  })
  test('makes the REF line surer', () => {
    const at = (references: readonly string[]) =>
      citationsOf(row(`${TOP}REF: TBILISI 1605\n\n1. (C) No.`, references)).find(({ where }) => where === 'ref')
        ?.confidence ?? 0
    expect(at(['07TBILISI1605'])).toBeGreaterThan(at([]))
    expect(at(['07MOSCOW12'])).toBeLessThan(at([]))
  })
})
