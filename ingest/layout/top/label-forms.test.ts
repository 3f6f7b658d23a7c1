import { describe, expect, test } from 'vitest'
import { headMark, innerMarks, isHandling, isItem, type MarkKind, opensText } from './labels.ts'

/** The label at the head of a line, and the value behind it. */
function headOf(line: string, seen: boolean): string | null {
  const mark = headMark(line, seen)
  return mark && `${mark.kind}|${line.slice(mark.start)}`
}

describe('labels at the head of a line', () => {
  // biome-ignore format: a table
  const HEADS: readonly (readonly [line: string, read: string | null])[] = [
    ['E.O. 11652: GDS',                    'EO| GDS'],
    ['E.O.11652; GDS',                     'EO| GDS'],
    ['E. O. 11652: GDS',                   'EO| GDS'],
    ['E O 11652: GDS',                     'EO| GDS'],
    ['EO12958: N/A',                       'EO| N/A'],
    ['E.O.: 12958: N/A',                   'EO| N/A'],
    ['E,O, 12958 N/A',                     'EO|N/A'],
    ['  e.o. 12958  - N/A',                'EO| N/A'],
    ['E.O.  : GDS',                        'EO| GDS'],
    ['E.O. GDS',                           null],
    ['E.O. 116: GDS',                      null],
    ['X E.O. 11652: GDS',                  null],
    ['(U) TAGS: PREL',                     'TAGS| PREL'],
    ['(U)TAGS : PREL',                     'TAGS| PREL'],
    ['(UC) TAGS: PREL',                    null],
    ['TAGS PREL',                          'TAGS|PREL'],
    ['TAG PREL',                           null],
    ['TAG. PREL',                          'TAGS| PREL'],
    ['TAG S : PREL',                       'TAGS| PREL'],
    ['T A G: PREL',                        null],
    ['T A G S PREL',                       'TAGS|PREL'],
    ['STAGS: PREL',                        null],
    ['SENSITIVE SIPDIS REF LIMA 01170',    'REF|LIMA 01170'],
    ['SIPDIS REF ROE',                     null],
    ['SIPDIS REFERS TO LIMA 01170',        null],
    ['SUB: PIER',                          'SUBJECT| PIER'],
    ['SUBJ: PIER',                         'SUBJECT| PIER'],
    ['SUBJCT: PIER',                       'SUBJECT| PIER'],
    ['SUBJECT  PIER',                      'SUBJECT|PIER'],
    ['SUBJECT PIER',                       null],
    ['SUBJECT  : PIER',                    'SUBJECT| PIER'],
    ['S U B J PIER',                       'SUBJECT|PIER'],
    ['(C)  SUBJECT. PIER',                 'SUBJECT| PIER'],
    ['SUBJECTS: PIER',                     null],
    ['REF: LIMA 12',                       'REF| LIMA 12'],
    ['REFS ; LIMA 12',                     'REF| LIMA 12'],
    ['REFTELS: LIMA 12',                   'REF| LIMA 12'],
    ['REFAIRS: A-12',                      'REF| A-12'],
    ['REFERENCES: LIMA 12',                'REF| LIMA 12'],
    ['REFF: LIMA 12',                      'REF| LIMA 12'],
    ['RETELS: LIMA 12',                    'REF| LIMA 12'],
    ['RE F: LIMA 12',                      'REF| LIMA 12'],
    ['REF: LIMA',                          'REF| LIMA'],
    ['R E F S: LIMA 12',                   'REF| LIMA 12'],
    ['REFERENCE  CABLE : LIMA 12',         'REF| LIMA 12'],
    ['REF MESSAGES: LIMA 12',              'REF| LIMA 12'],
    ['REFERENCE    CABLE: LIMA 12',        null],
    ["REF A SECRETARY'S LETTER",           "REF|A SECRETARY'S LETTER"],
    ["REF A LETTER",                       null],
    ['REF. LIMA 12',                       'REF|LIMA 12'],
    ['REF LIMA',                           null],
    ['REFS(A) LIMA 12',                    'REF|(A) LIMA 12'],
    ['REFA: QUITO 301',                    'REF|A: QUITO 301'],
    ['REFB. 76 QUITO 301',                 'REF|B. 76 QUITO 301'],
    ['REFS: LIMA',                         'REF| LIMA'],
    ['REFA: QUITO',                        null],
    ['REFTEL B: 1976 QUITO-301',           'REF|B: 1976 QUITO-301'],
    ['REFTEL LIMA 812',                    'REF|LIMA 812'],
    ['REFTEL 76 LIMA 812, ACCRA 5',        'REF|76 LIMA 812, ACCRA 5'],
    ['REFTELS LIMA 812 AND ACCRA 5',       'REF|LIMA 812 AND ACCRA 5'],
    ['REFTEL A. LIMA 812 B. ACCRA 5',      'REF|A. LIMA 812 B. ACCRA 5'],
    ['REFTEL.  LIMA 12',                   'REF| LIMA 12'],
    ['REF = LIMA 12',                      'REF|LIMA 12'],
    ['REF = A. LIMA',                      'REF|A. LIMA'],
    ['REF = NOTHING',                      null],
    ['REF- A. LIMA',                       'REF|A. LIMA'],
    ['REF/(A) LIMA',                       'REF|(A) LIMA'],
    ['REG: LIMA 12',                       'REF|LIMA 12'],
    ['REG: LIMA',                          null],
    ["REF,'76 LIMA",                       "REF|'76 LIMA"],
    ['PREF: LIMA 12',                      null],
    ['FROM: LIMA',                         null],
  ]
  test.each(HEADS)('%s', (line, wanted) => expect(headOf(line, false)).toBe(wanted))

  // biome-ignore format: a table
  const NEAR: readonly (readonly [line: string, read: string | null])[] = [
    ['SUBJECT PIER TALKS',       'SUBJECT|PIER TALKS'],
    ['SUBJECT "PIER TALKS"',     'SUBJECT|"PIER TALKS"'],
    ['SUBJECT Pier talks',       null],
    ['subject PIER TALKS',       null],
    ['SUBJECT 12 TALKS',         null],
    ['SUBJ PIER TALKS',          'SUBJECT|PIER TALKS'],
    ['UBJECT: PIER',             'SUBJECT| PIER'],
    ['SSUBJECT: PIER',           'SUBJECT| PIER'],
    ['SUBJEXT, PIER',            'SUBJECT| PIER'],
    ['SBUJECT ; PIER',           'SUBJECT| PIER'],
    ['SUJB: PIER',               'SUBJECT| PIER'],
    ['SUJB. PIER',               null],
    ['SBUJETC: PIER',            'SUBJECT| PIER'],
    ['SUBJECTSS: PIER',          null],
    ['TGS: PREL',                'TAGS| PREL'],
    ['TGS PREL, TO',             'TAGS|PREL, TO'],
    ['TGS PREL TALKS',           null],
    ['TGS: TALKS',               null],
    ['TGS: PGOVPHUM, GH',        'TAGS| PGOVPHUM, GH'],
    ['TGS PGOVGH',               'TAGS|PGOVGH'],
    ['TGS: PGOVTALK',            null],
    ['TASG: PREL',               'TAGS| PREL'],
    ['TSGA: PREL',               null],
    ['RFF: LIMA 12',             'REF| LIMA 12'],
    ['RFE: A. LIMA 12',          'REF| A. LIMA 12'],
    ['REEFTEL: LIMA 12',         'REF| LIMA 12'],
    ['REFERNCES. LIMA 12',       'REF| LIMA 12'],
    ['RFF: TALKS',               null],
    ['RFF LIMA 12',              null],
  ]
  test.each(NEAR)('misspelled: %s', (line, wanted) => expect(headOf(line, true)).toBe(wanted))
  test('a misspelled one counts below header lines alone', () => {
    for (const [line, read] of NEAR) if (read) expect(headOf(line, false)).toBe(null)
  })
})

/** The marks within a line, each as its kind and the words from it on to the next. */
function marksOf(line: string, from = 0): readonly string[] {
  const marks = innerMarks(line, from)
  return marks.map(({ kind, at }, index) => `${kind}|${line.slice(at, marks[index + 1]?.at).trim()}`)
}

describe('labels and ends within a line', () => {
  // biome-ignore format: a table
  const INNER: readonly (readonly [line: string, marks: readonly string[]])[] = [
    ['PIER TAGS: PREL',                         ['TAGS|TAGS: PREL']],
    ['PIER tags : PREL',                        ['TAGS|tags : PREL']],
    ['PIER SUBJECT:',                           ['SUBJECT|SUBJECT:']],
    ['PIER SUBJ: X',                            ['SUBJECT|SUBJ: X']],
    ['PIER REF(S): LIMA',                       ['REF|REF(S): LIMA']],
    ['PIER REFTELS: LIMA',                      ['REF|REFTELS: LIMA']],
    ['PIER REFAIR: LIMA',                       ['REF|REFAIR: LIMA']],
    ['PIER RETEL: LIMA',                        ['REF|RETEL: LIMA']],
    ['PIER REFERENCES: LIMA',                   ['REF|REFERENCES: LIMA']],
    ['SECRET E.O. 12958: X',                    ['EO|E.O. 12958: X']],
    ['SECRET E.O.12958: X',                     ['EO|E.O.12958: X']],
    ['PIER TGS: PREL, TO',                      ['TAGS|TGS: PREL, TO']],
    ['PIER AGS: PREL',                          ['TAGS|AGS: PREL']],
    ['PIER AGS: TWO',                           []],
    ['DECKTAGS: PREL',                          ['TAGS|TAGS: PREL']],
    ['DECKTAGS: RED',                           []],
    ['PIERREF: A. LIMA 4',                      ['REF|REF: A. LIMA 4']],
    ['PIERREF: NOBODY',                         []],
    ['pierref: a. lima 4',                      []],
    ['TALKSUBJECT: X',                          ['SUBJECT|SUBJECT: X']],
    ['TALKSUBJ: X',                             []],
    ['PIER REF LIMA',                           []],
    ['CLASSIFIED BY: ROE',                      ['stop|CLASSIFIED BY: ROE']],
    ['PIER (U) CLASSIFIED BY ROE',              ['stop|(U) CLASSIFIED BY ROE']],
    ['PIER CLASSIFIED  BY ROE',                 ['stop|CLASSIFIED  BY ROE']],
    ['PIER CLASSBY ROE',                        ['stop|CLASSBY ROE']],
    ['PIER CLASS. BY ROE',                      ['stop|CLASS. BY ROE']],
    ['PIER CLASSIFIED: ROE',                    ['stop|CLASSIFIED: ROE']],
    ['PIER CLASSIFIED ROE',                     []],
    ['PIER DERIVED  FROM : X',                  ['stop|DERIVED  FROM : X']],
    ['PIER REASON: 1.4',                        ['stop|REASON: 1.4']],
    ['PIER REASONS (1.5 B)',                    ['stop|REASONS (1.5 B)']],
    ['PIER REASON 1 .4',                        ['stop|REASON 1 .4']],
    ['PIER REASON 1.3',                         []],
    ['PIER DECLASSIFY  ON 2010',                ['stop|DECLASSIFY  ON 2010']],
    ['PIER SENSITIVE BUT UNCLASSIFIED',         ['stop|SENSITIVE BUT UNCLASSIFIED']],
    ['PIER NOT FOR INTERNET PUBLICATION',       ['stop|NOT FOR INTERNET PUBLICATION']],
    ['PIER FOR INTERNET DISTRIBUTION',          ['stop|FOR INTERNET DISTRIBUTION']],
    ['PIER THIS CABLE IS SBU',                  ['stop|THIS CABLE IS SBU']],
    ['PIER THIS CABLE ENDS',                    []],
    ['PIER C O N F I D E N T I A L X',          ['stop|C O N F I D E N T I A L X']],
    ['PIER U N C L A S X',                      ['stop|U N C L A S X']],
    ['PIER (U) The embassy said',               ['stop|(U) The embassy said']],
    ['(SBU) Embassy 12 days',                   ['stop|(SBU) Embassy 12 days']],
    ['(U) PIER TALKS',                          []],
    ['(C) Embassy said',                        []],
    ['PIER Classified',                         ['stop|Classified']],
    ['PIER Classified 	',                      ['stop|Classified']],
    ['PIERClassified By Roe',                   ['stop|Classified By Roe']],
    ['PIERClassified 	By Roe',                 ['stop|Classified 	By Roe']],
    ['PIER Classified matters',                 []],
    ['This is an action message',               ['stop|This is an action message']],
    ['PIER. This cable was sent',               ['stop|This cable was sent']],
    ['This year is over',                       []],
    ['PIER 1. (C) TALKS',                       ['text|1. (C) TALKS']],
    ['PIER ¶1. (SBU) Talks',                    ['text|1. (SBU) Talks']],
    ['PIER 1 .  (C/NF) TALKS',                  ['text|1 .  (C/NF) TALKS']],
    ['PIER 1. SUMMARY: X',                      ['text|1. SUMMARY: X']],
    ['PIER 1. (BEGIN X',                        ['text|1. (BEGIN X']],
    ['PIER REF: LOME 6970 As asked in reftel',  ['REF|REF: LOME 6970', 'text|As asked in reftel']],
    ['PIER REF: LOME 6970 Roe to Doe email',    ['REF|REF: LOME 6970 Roe to Doe email']],
    ['PIER LOME 6970 As asked in reftel',       []],
    ['PIER 1. TALKS',                           []],
    ['PIER 11. (C) TALKS',                      []],
    ['PIER ----- X',                            ['text|----- X']],
    ['PIER ---- X',                             []],
    ['PIER -----X',                             []],
    ['TAGS: PREL SUBJECT: X REF: LIMA 4',       ['TAGS|TAGS: PREL', 'SUBJECT|SUBJECT: X', 'REF|REF: LIMA 4']],
    ['X CLASSIFIED BY: Y TAGS: PREL 1. (C) Z',  ['stop|CLASSIFIED BY: Y', 'TAGS|TAGS: PREL', 'text|1. (C) Z']],
  ]
  test.each(INNER)('%s', (line, marks) => expect(marksOf(line)).toEqual(marks))

  test('a portion mark right behind the label marks its value, and parts it from no sentence', () => {
    const line = 'SUBJECT: (U) The embassy (U) The consul said'
    expect(marksOf(line, 'SUBJECT:'.length)).toEqual(['stop|(U) The consul said'])
  })
})

describe('lines that open the text', () => {
  const opening = [
    '1. TALKS',
    '  1) TALKS',
    '¶1. TALKS',
    'PARA 1. TALKS',
    'I. TALKS',
    '(C) 1. TALKS',
    'C) 1. TALKS',
    '1.TALKS',
    '1.(C) X',
    '1 TALKS',
    '1   TALKS',
    '(1) TALKS',
    '( 1 ) TALKS',
    '2. TALKS',
    '¶3. TALKS',
    'BEGIN TEXT',
    'SUMMARY: X',
    'ACTION  REQUEST',
    'INTRODUCTION',
    '-----',
    '=====',
    'summary. x',
  ]
  test.each(opening)('%s', (line) => expect(opensText(line)).toBe(true))
  const others = [
    'TALKS',
    'X 1. TALKS',
    '12. TALKS',
    '1.5 PERCENT',
    '1 T',
    '1    TALKS',
    'BEGINNING',
    'ACTION',
    '----',
    '====',
    'INTRODUCTIONS',
    '2) TALKS',
  ]
  test.each(others)('not %s', (line) => expect(opensText(line)).toBe(false))
})

describe('words of handling', () => {
  test.each([
    'THIS IS A CORRECTED COPY',
    '  This is an action message',
    'THIS CABLE CONTAINS X',
    'THIS MESSAGE MAY BE READ',
    'THIS DOCUMENT HAS X',
  ])('%s', (line) => expect(isHandling(line)).toBe(true))
  test.each(['THIS IS THE PIER', 'X THIS IS A COPY', 'THIS CABLE ENDS', 'THIS PIER IS OLD', 'THIS IS ACTION'])(
    'not %s',
    (line) => expect(isHandling(line)).toBe(false),
  )
})

describe('what a REF line may begin with', () => {
  test.each([
    'A. X',
    '(A) X',
    'A) X',
    ' A : X',
    '1. X',
    "'76 LIMA",
    '76 LIMA',
    '1976 LIMA',
    'LIMA 12',
    'LA PAZ-1234',
    'a. x',
  ])('%s', (value) => expect(isItem(value)).toBe(true))
  test.each(['UPJOHN INC.', 'LIMA', '12', '76 LI', 'LI 1', 'LIMA 1', 'LIMA 1234567', '2. X', '7 LIMA'])(
    'not %s',
    (value) => expect(isItem(value)).toBe(false),
  )
})

// The kinds that a table above has no row for would be held by none.
test('every kind of mark has a row', () => {
  const kinds: readonly MarkKind[] = ['EO', 'TAGS', 'SUBJECT', 'REF', 'stop', 'text']
  const line = 'X CLASSIFIED BY: Y E.O. 12958: N/A TAGS: PREL SUBJECT: Z REF: LIMA 4 1. (C) T'
  expect(new Set(innerMarks(line, 0).map(({ kind }) => kind))).toEqual(new Set(kinds))
})
