import { describe, expect, test } from 'vitest'
import { read } from './testing/read.ts'

describe('labels', () => {
  const tags: readonly string[] = [
    'TAGS:',
    'TAGS ',
    'TAG:',
    'TAGS/',
    'TAGS,',
    'TAGSC:',
    'TAG S:',
    'TGS:',
    'TAS:',
    'TABS:',
    'AGS:',
    'TAG ',
    'T A G S:',
    'TA GS:',
    'TAGS"',
    'TAGS*',
    'TAGS=',
    'TAGS8',
    'YAGS:',
    'Tags:',
    'tags:',
  ]
  test.each(tags)('%s', (label) =>
    expect(read(`E.O. 12958: N/A\n${label} PREL, TO\n\n1. T`).fields.at(-1)).toEqual(['TAGS', 'PREL, TO']),
  )
  test('TAGS with a comma within a line, before codes alone', () => {
    expect(read('E.O. 11652: GDS TAGS, PREL, TO\nSUBJECT: X\n\n1. T').fields).toEqual([
      ['EO', 'GDS'],
      ['TAGS', 'PREL, TO'],
      ['SUBJECT', 'X'],
    ])
    expect(read('SUBJECT: DOG TAGS, PLATES, PREL\n\n1. T').fields).toEqual([['SUBJECT', 'DOG TAGS, PLATES, PREL']])
  })
  const subjects: readonly string[] = [
    'SUBJECT:',
    'SUBJ:',
    'SUB:',
    'SUBJECT-',
    'SUBJECT/',
    'SUBJECT,',
    'SUBJECT ',
    'SUBJ8',
    'SUBJ',
    'S U B J E C T:',
    'SUJECT:',
    'SUBEJCT:',
    'USBJ:',
    'UBJECT:',
    'Subject:',
    'subject:',
    'SUBJECT: (C) SUBJECT:',
    'SUBJECT (C):',
    'SUBJ(U):',
    'SUBJE CT:',
    'SUB JECT:',
    'SUBECJT:',
    'DUBJECT:',
    'SUBJECT"',
    'SUBJECT*',
    'SUBJECTC',
    'SUBJECT8',
  ]
  test.each(subjects)('%s', (label) =>
    expect(read(`TAGS: TO\n${label} PIER TALKS\n\n1. T`).fields.at(-1)).toEqual(['SUBJECT', 'PIER TALKS']),
  )
  const refs: readonly string[] = [
    'REF:',
    'REFS:',
    'REF ',
    'REFTEL:',
    'RETEL:',
    'RETELS:',
    'RETEL ',
    'REF-',
    'REF.:',
    'REF/',
    'REF,',
    'REFF:',
    'R E F:',
    'R EF:',
    'REG:',
    'RFF:',
    'REFERNCE:',
    'REFERENCE:',
    'REF(S):',
    'REFERENCE TELEGRAM:',
    'REFERENCE CABLES:',
    'Reference Tel:',
    'REF MSG:',
    'Ref:',
    'refs:',
    '(U) REF:',
    'R.E.F.:',
    'REF NO:',
    'REF NOS.:',
    'REFERENCED CABLES:',
    'REF--',
    'REF ...',
  ]
  test.each(refs)('%s', (label) =>
    expect(read(`SUBJECT: X\n\n${label} LOME 480\n\n1. T`).fields.at(-1)).toEqual(['REF', 'LOME 480']),
  )
  const none: readonly string[] = [
    'TABS WERE KEPT ON HIM',
    'AGES: 12 AND 14',
    'SUBURBS: THREE',
    'REG: NOTHING',
    'REF-RELATED TALK',
    'REFERENCE TELEGRAM SAYS SO',
    'OBJECT: A PIER',
    'SUB-COMMITTEE ON PIERS',
    "SUBJECT'S NAME IS ROE",
    'SUBJECTS OF TALKS',
    'BUSJECT: A PIER',
    'REF NO ONE ASKED',
    'YAMS: TEN TONS',
    'TAX: 10 PERCENT',
  ]
  test.each(none)('none: %s', (line) =>
    expect(read(`SUBJECT: X\n\n${line}\n\n1. T`).fields).toEqual([['SUBJECT', 'X']]),
  )
})

describe('a REF line is parted by the letter that is expected', () => {
  const rows: readonly (readonly [shows: string, value: string, rest?: string])[] = [
    ['to K', [...'ABCDEFGHIJK'].map((letter, at) => `${letter}. LOME ${at + 301}`).join('\n')],
    ['small ones', 'a. LOME 48\nb. LOME 49\nc) LOME 50'],
    ['pilcrows of a web copy', 'A. LOME 48\n\n     ¶B. LOME 49\n     ¶C. LIMA 812'],
    ['hyphens before them', 'A. LOME 48\n\n-     (B) STATE 310220'],
    ['each twice', 'A. A) 09 LOME 901\nB. B) 09 LOME 870\nc. C) 09 LOME 840'],
    ['a year without its post at the end of a line', '(B) 04 LOME 415, (C) 04\n\nLOME 431'],
    ['a post without its number', 'A) LOME 12, B) LOME\n\n391  C) LIMA 812'],
    ['the first below its label', '\n\nA) LOME 390,\nB) 07 LIMA 0812'],
    ['(C) with a cable', '(A) LIMA 8\n(B) LIMA 9\n\n(C) LOME 42'],
    ['not (C) with a sentence', '(A) LIMA 8\n(B) LIMA 9', '(C) Post believes so.'],
    ['not a paragraph', 'LOME 48', 'The Minister, who came on May 12, said so.'],
    ['papers', 'A. LOME 48\nB. ROE-DOE EMAIL\nC. LIMA 812'],
    ['initials are no letter', 'A. LOME 48\nB. J. EVERS EMAIL 1/22/08\nC. LIMA 812'],
    ['numbers', '1. STATE 201984\n2. LOME 103'],
  ]
  test.each(rows)('%s', (_shows, value = '', rest = '1. TEXT') => {
    const text = `SUBJECT: X\nREF: ${value}\n\n${rest}`
    expect(read(text)).toEqual({
      fields: [
        ['SUBJECT', 'X'],
        ['REF', value.replace(/\s+/g, ' ').trim()],
      ],
      body: rest,
    })
  })
})
