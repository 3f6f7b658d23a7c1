import { describe, expect, test } from 'vitest'
import { findCitations } from '../citations/find-citations.ts'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import { readHeader } from '../header/read-header.ts'
import { readForm } from './form.ts'
import { layOut } from './lay-out.ts'

const telegram = (page: string) => `UNCLAS    PTQ1234
${page}
ACTION AF-01
INFO  LOG-00  INR-00  EUR-00
      ------------------3782F8  021530Z /38
R 021530Z FEB 94
FM AMEMBASSY ACCRA
TO SECSTATE WASHDC 1142
INFO AMEMBASSY LOME

UNCLAS ACCRA 00123

1. THE PORT RAISED ITS DUES.
ROE
`
const fields = `MRN: 94 ACCRA 123
Date/DTG: Feb 02, 1994 / 021530Z FEB 94
From: AMEMBASSY ACCRA
Action: WASHDC, SECSTATE ROUTINE
E.O.:
TAGS: PREL, EWWT, GH
Captions: None
Reference: 94 STATE 5614
Subject: HARBOUR DUES GO UP
IN TEMA
`
const columns = `MRN:
Date/DTG:
From:
Action:
E.O.:
TAGS:
Reference:
Subject:
94 ACCRA 123
Feb 02, 1994 / 021530Z FEB 94
AMEMBASSY ACCRA
WASHDC, SECSTATE ROUTINE
PREL, EWWT, GH
(A) STATE 5614 (B) LOME 308
HARBOUR DUES GO UP IN TEMA
`

describe('the form of the reading room', () => {
  const rows: readonly (readonly [shows: string, text: string])[] = [
    ['label and value on a line', `UNCLASSIFIED\n${fields}\n${telegram('PAGE 01        ACCRA  00123  021530Z')}`],
    ['labels first', `UNCLASSIFIED\n${columns}${telegram('PAGE 01        ACCRA  00123  021530Z')}`],
    ['the page line torn apart', `${columns}${telegram('PAGE 01')}`],
  ]
  test.each(rows)('%s', (_shows, text) => {
    const layout = layOut({ source: 'scan.txt', format: 'nara', text })
    expect(readHeader(layout, gazetteer)).toMatchObject({
      id: '94ACCRA123',
      from: 'ACCRA',
      date: '1994-02-02T15:30:00Z',
      subject: 'HARBOUR DUES GO UP IN TEMA',
      tags: ['PREL', 'EWWT', 'GH'],
      to: ['STATE'],
      info: ['LOME'],
    })
    expect(layout.logical.text.trim()).toMatch(/^1\. THE PORT RAISED ITS DUES\.\nROE$/)
    expect(layout.attributes.get('Reference')?.logical.text).toContain('STATE 5614')
    expect(layout.attributes.get('Reference')?.logical.text).not.toContain('INR')
  })

  test('labels first, references on a line each, the subject said again above the text', () => {
    const text = `UNCLASSIFIED
SBU
MRN:
Date/DTG:
From:
Action:
E.O:
TAGS:
Captions:
Reference:
Subject:
23 ACCRA 2544
Sep 16, 2023 / 160150Z SEP 23
AMEMBASSY ACCRA
WASHDC, SECSTATE Routine
13526
PGOV, PREL, GH
SENSITIVE
A) 23 ACCRA 2468
B) 23 LOME 216
C) 22 ACCRA 2346
(U) Harbour Dues Go Up
in Tema
(U) Harbour Dues Go Up in Tema
1. (SBU) The port raised its dues (ref B).
Released in Full
Ann Roe, Acting-Director
US Department of State
2/25/2026
UNCLASSIFIED
Page 1 of 2

UNCLASSIFIED
It said so (ref C).
Signature:
Drafted By:
Cleared By:
ROE
ACCRA: Doe, Ann
Released in Full
UNCLASSIFIED
Page 2 of 2
`
    const layout = layOut({ source: 'scan.txt', format: 'nara', text })
    expect(readHeader(layout, gazetteer)).toMatchObject({
      id: '23ACCRA2544',
      from: 'ACCRA',
      subject: '(U) Harbour Dues Go Up in Tema',
      tags: ['PGOV', 'PREL', 'GH'],
      to: ['STATE'],
    })
    expect(layout.attributes.get('Reference')?.logical.text.trim()).toBe(
      'A) 23 ACCRA 2468 B) 23 LOME 216 C) 22 ACCRA 2346',
    )
    expect(layout.logical.text).not.toMatch(/Released|Director|Page \d/)
    expect(layout.logical.text).toContain('(ref B).\nIt said so')
    expect(layout.signer && layout.logical.text.slice(layout.signer.start, layout.signer.end)).toBe('ROE')
  })

  test.each([
    [
      'as many as there are',
      '98 LOME 90; STATE 16102',
      '',
      ['ref 98LOME90', 'ref 98STATE16102', 'text 98LOME90', 'text 98STATE16102'],
    ],
    [
      'beside a REF line',
      '98 LOME 90',
      'REF: STATE 16102\n\n',
      ['attributes 98LOME90', 'ref 98STATE16102', 'text 98STATE16102'],
    ],
  ])('the references stand for the REF line of a telegram that has none: %s', (_shows, references, line, cited) => {
    const head = `MRN: 98 ACCRA 311\nDate/DTG: Sep 14, 1998 / 141022Z SEP 98\nFrom: AMEMBASSY ACCRA\nAction: LOME, AMEMBASSY IMMEDIATE\n`
    const text = `${head}TAGS: PREL, GH\nReference: ${references}\nSubject: TALKS\n\nCONFIDENTIAL\nTAGS: PREL, GH\nSUBJECT: TALKS\n${line}\n1. PER REFTELS.\nROE\n`
    const layout = layOut({ source: 'scan.txt', format: 'nara', text })
    const header = readHeader(layout, gazetteer)
    expect(header.to).toEqual(['LOME'])
    const found = findCitations(layout, header, { gazetteer, serials: null })
    expect(found.map(({ where, target }) => `${where} ${target}`).sort()).toEqual(cited)
  })

  test.each([
    ['on the label', 'Signature: ROE\nDrafted By: ACCRA: Doe, Ann\n'],
    ['below all labels', 'Signature:\nDrafted By:\nROE\nACCRA: Doe, Ann\n'],
    ['in two words', 'Signature: VAN ROE\n'],
    ['none', 'Signature:\nDrafted By: ACCRA: Doe, Ann\n'],
  ])('the signature: %s', (shows, foot) => {
    const { signer, logical } = layOut({ source: 'scan.txt', format: 'nara', text: `${fields}\n1. WE MET.\n${foot}` })
    expect(signer && logical.text.slice(signer.start, signer.end)).toBe(
      shows === 'none' ? null : shows === 'in two words' ? 'VAN ROE' : 'ROE',
    )
  })

  test('is none where a text only names it', () =>
    expect(readForm('1. SEE THE MRN: 94 ACCRA 123 IN THE LOG.')).toBeNull())
})

describe('values below all labels are told by what they look like', () => {
  const labels = 'MRN:\nDate/DTG:\nFrom:\nAction:\nE.O.:\nTAGS:\nCaptions:\nReference:\nSubject:\n'
  /** The form's fields where those values stand below its labels. */
  const valuesOf = (...values: readonly string[]) => {
    const { get } = readForm(`${labels}${values.join('\n')}\n\nUNCLAS LIMA\n`)?.attributes ?? { get: () => undefined }
    const keys = ['Document Number', 'Draft Date', 'From', 'To', 'TAGS', 'Reference', 'Subject']
    return Object.fromEntries(keys.flatMap((key) => (get(key) ? [[key, get(key)?.logical.text.trim()]] : [])))
  }
  const NUMBER = '94 ACCRA 123'
  // biome-ignore format: a table
  const shapes: readonly (readonly [key: string, value: string, tells: boolean])[] = [
    ['Draft Date', 'Feb 02, 1994 / 021530Z FEB 94',    true],
    ['Draft Date', '1994/021530Z',                     true],
    ['Draft Date', 'Feb 02, 94 / 021530Z',             false],
    ['Draft Date', 'Feb 02, 1994 021530Z',             false],
    ['From',       'AMEMBASSY ACCRA',                  true],
    ['From',       'USMISSION GENEVA',                 true],
    ['From',       'SECSTATE WASHDC',                  true],
    ['From',       'USLO BEIJING',                     true],
    ['From',       'THE AMEMBASSY',                    false],
    ['To',         'WASHDC, SECSTATE',                 true],
    ['To',         'LOME ROUTINE',                     true],
    ['To',         'LOME IMMEDIATE',                   true],
    ['To',         'LOME PRIORITY TALKS',              false],
    ['TAGS',       'PREL, GH',                         true],
    ['TAGS',       'PREL GH;TO',                       true],
    ['TAGS',       'PREL',                             false],
    ['TAGS',       'PREL, 12',                         false],
    ['Reference',  '94 STATE 5614',                    true],
    ['Reference',  'STATE 5614',                       true],
    ['Reference',  'A. STATE 5614',                    true],
    ['Reference',  '(A) STATE 5614',                   true],
    ['Reference',  'B. STATE 5614',                    false],
    ['Reference',  'STATE 5614 TALKS',                 false],
  ]
  test.each(shapes)('%s: %s, %s', (key, value, tells) => {
    const read = valuesOf(NUMBER, value)
    expect(read).toEqual({ 'Document Number': NUMBER, [tells ? key : 'Subject']: value })
  })

  // biome-ignore format: a table
  test.each([
    ['94 ACCRA 123',      true],
    ['1994 LA  PAZ 1',    true],
    ["94 N'DJAMENA 123",  true],
    ['94  ACCRA 123',     true],
    ['194 ACCRA 123',     false],
    ['9 ACCRA 123',       false],
    ['94 ACCRA 1234567',  false],
    ['94 ACCRA123',       false],
    ['THE 94 ACCRA 123',  false],
    ['94 ACCRA 123 X',    false],
  ])('the number of the cable: %s, %s', (value, tells) =>
    expect(valuesOf(value)['Document Number']).toBe(tells ? value : undefined))

  test('each is the first that looks so; what is left is the subject', () => {
    expect(valuesOf(NUMBER, 'AMEMBASSY ACCRA', 'AMEMBASSY LOME', 'HARBOUR DUES')).toEqual({
      'Document Number': NUMBER,
      From: 'AMEMBASSY ACCRA',
      Subject: 'AMEMBASSY LOME HARBOUR DUES',
    })
  })

  test.each(['13526', 'N/A', 'None', 'SENSITIVE', 'SENSITIVE, SIPDIS', 'NODIS/EXDIS', 'ROGER CHANNEL'])(
    '%s says nothing',
    (value) =>
      expect(valuesOf(NUMBER, value, 'HARBOUR DUES')).toEqual({ 'Document Number': NUMBER, Subject: 'HARBOUR DUES' }),
  )
  test.each(['SENSITIVE TALKS', '135261', 'NONE REMAINED'])('%s is a subject', (value) =>
    expect(valuesOf(NUMBER, value)).toEqual({ 'Document Number': NUMBER, Subject: value }),
  )

  test('items go on as long as their letters do', () => {
    expect(valuesOf(NUMBER, 'A. STATE 1', 'B. STATE 2', 'D. STATE 4')).toEqual({
      'Document Number': NUMBER,
      Reference: 'A. STATE 1 B. STATE 2',
      Subject: 'D. STATE 4',
    })
  })
})

describe('where the form ends', () => {
  const form = (rest: string) => readForm(`${fields}${rest}`)
  const restOf = (rest: string) => `${fields}${rest}`.slice(form(rest)?.end)
  // biome-ignore format: a table
  test.each([
    'UNCLAS ACCRA 123', 'CONFIDENTIAL ACCRA', '  SECRET', 'LIMITED OFFICIAL USE', 'C O N F I D', 'S E C R E T', 'PAGE 01', 'ACTION AF-01', 'INFO LOG-00', '--- X',
  ])('above %s', (line) => expect(restOf(`${line}\nX\n`)).toBe(`${line}\nX\n`))
  test('behind a marking with the number of its transmission', () =>
    expect(restOf('UNCLASSIFIED    PTQ1234\nPAGE 01\n')).toBe('PAGE 01\n'))
  test('it has a number, near the top of the text', () => {
    expect(form('UNCLAS X\n')?.number).toBe('94 ACCRA 123')
    expect(readForm(`${'X\n'.repeat(150)}${fields}`)?.number).toBe('94 ACCRA 123')
    expect(readForm(`${'X\n'.repeat(220)}${fields}`)).toBeNull()
    expect(readForm('MRN:\nSubject: X\nUNCLAS\n')).toBeNull()
  })
})
