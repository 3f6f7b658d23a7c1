import { describe, expect, test } from 'vitest'
import { cite, summary } from './testing/cite.ts'

type Row = readonly [shows: string, text: string, cites: readonly string[]]

const inText = (ref: string, text: string): readonly string[] =>
  cite(`SUBJECT: JAPAN\n${ref}\n\n1. ${text}`)
    .filter(({ where }) => where === 'text')
    .map(summary)

describe('one cable in the REF line', () => {
  const it = ['1978SEOUL06670']
  const rows: readonly Row[] = [
    ['REFTEL', 'AS STATED IN REFTEL.', it],
    ['a possessive', "REFTEL'S TABLE IS WRONG.", it],
    ['small letters', 'as stated in reftel.', it],
    ['REFERENCED TELEGRAM', 'THE REFERENCED TELEGRAM SAYS SO.', it],
    ['REFERENCE MESSAGE', 'REFERENCE MESSAGE REPORTED SO.', it],
    ['REF TEL', 'AS STATED IN REF TEL.', it],
    ['REF CABLE', 'AS STATED IN REF CABLE.', it],
    ['REF', 'AS STATED REF.', it],
    ['REFTELS', 'AS STATED IN REFTELS.', it],
    ['PARA 2 REFTEL', 'AS STATED IN PARA 2 REFTEL.', it],
    ['PARA 2 OF REFTEL', 'AS STATED IN PARA 2 OF REFTEL.', it],
    ['an article', 'FOLLOWING REFTEL A DELEGATION CAME.', it],
    ['the pronoun', 'FOLLOWING REFTEL I CALLED ON HIM.', it],
    ['REF A', 'AS STATED IN REF A.', ['1978SEOUL06670']],
    ['twice', 'REFTEL SAYS SO. REFTEL IS RIGHT.', [...it, ...it]],
    ['REFERENCE is a word', 'WITH REFERENCE TO HIS VISIT, HE CAME.', []],
    ['UNDER REFERENCE is one', 'THE PAPER UNDER REFERENCE. I AGREE.', []],
    ['TERMS OF REFERENCE are words', 'ITS TERMS OF REFERENCE ARE CLEAR.', []],
    ['REFER', 'THEY REFER TO IT.', []],
    ['REFS', 'SEE REFS.', it],
  ]
  test.each(rows)('%s: %s', (_shows, text, cites) => expect(inText('REF: SEOUL 6670', text)).toEqual(cites))
})

describe('several telegrams', () => {
  const ref = 'REF: A. STATE 123456 B. STATE 124001 C. SMITH LETTER OF MAY 5'
  const rows: readonly Row[] = [
    ['DEMARCHES are of all', 'HE MADE REFTEL DEMARCHES.', ['A 1978STATE123456', 'B 1978STATE124001']],
    ['one is of either', 'HE MADE REFTEL DEMARCHE.', ['? ambiguous: REFTEL']],
    ['POINTS stand in one', 'HE MADE REFTEL POINTS.', ['? ambiguous: REFTEL']],
  ]
  test.each(rows)('%s: %s', (_shows, text, cites) => expect(inText(ref, text)).toEqual(cites))
})

describe('lettered items', () => {
  const ref = 'REF: A. STATE 123456 (NOTAL) B. SEOUL 6670 C. LIMA 812 AND 815 D. SMITH LETTER OF MAY 5'
  const [a, b, c1, c2, d] = [
    'A 1978STATE123456',
    'B 1978SEOUL06670',
    'C 1978LIMA00812',
    'C 1978LIMA00815',
    'D ? document: REF D',
  ]
  const rows: readonly Row[] = [
    ['REF A', 'AS STATED IN REF A.', [`${a}`]],
    ['REF (A)', 'AS STATED IN REF (A).', [`${a}`]],
    ['REF B', 'PARA 2 REF B SAYS SO.', [`${b}`]],
    ['REFTEL B', 'AS STATED IN REFTEL B.', [`${b}`]],
    ['REFTEL (B)', 'AS STATED IN REFTEL (B).', [`${b}`]],
    ['REF. B', 'AS STATED IN REF. B.', [`${b}`]],
    ['REF-B', 'AS STATED IN REF-B.', [`${b}`]],
    ['REFB', 'AS STATED IN REFB.', [`${b}`]],
    ['REF "B"', 'AS STATED IN REF "B".', [`${b}`]],
    ['REFERENCE B', 'AS STATED IN REFERENCE B.', [`${b}`]],
    ['REFERENCE (B)', 'AS STATED IN REFERENCE (B).', [`${b}`]],
    ['small', 'as stated in ref b.', [`${b}`]],
    ['two', 'AS STATED IN REFS A AND B.', [`${a}`, `${b}`]],
    ['the first', 'AS STATED IN FIRST REFTEL.', [`${a}`]],
    ['the second', "SECOND REFTEL'S TABLE IS WRONG.", [`${b}`]],
    ['the third', 'THIRD REFTEL.', [`${c1}`, `${c2}`]],
    ['letters before it', 'A AND C REFTELS SAY SO.', [`${a}`, `${c1}`, `${c2}`]],
    ['in parentheses before it', 'THE (A) AND (B) REFTELS SAY SO.', [`${a}`, `${b}`]],
    ['three before it', 'AS STATED IN A, B AND C REFS.', [`${a}`, `${b}`, `${c1}`, `${c2}`]],
    ['a range before it', 'AS STATED IN A-B REFTELS.', [`${a}`, `${b}`]],
    ['one before it', 'AS STATED IN B REFTEL.', [`${b}`]],
    ['how a paragraph is classified', '(B) REFTEL SAYS SO.', ['? ambiguous: REFTEL']],
    ['an article before it', 'IT IS A REFTEL OF SORTS.', ['? ambiguous: REFTEL']],
    ['paragraphs of them', 'PARAS A AND C REFTELS.', [`${a}`, `${b}`, `${c1}`, `${c2}`]],
    ['an option of it', 'OPTION B REFTEL IS BEST.', ['? ambiguous: REFTEL']],
    ['the end of a name', "U.S. REFTEL AND DEPARTMENT'S REFTEL.", ['? ambiguous: REFTEL', `${a}`]],
    ['second thoughts', 'ON SECOND THOUGHT, REF B.', [`${b}`]],
    ['a document', 'REF DOCUMENT SAYS SO.', ['D ? document: REF DOCUMENT']],
    ['two in parentheses', 'AS STATED IN REFS (A) AND (B).', [`${a}`, `${b}`]],
    ['two, a comma', 'AS STATED IN REFS A, B.', [`${a}`, `${b}`]],
    ['two, a slash', 'AS STATED IN REFS A/B.', [`${a}`, `${b}`]],
    ['two, an ampersand', 'AS STATED IN REFS A & B.', [`${a}`, `${b}`]],
    ['REFTELS A AND B', 'AS STATED IN REFTELS A AND B.', [`${a}`, `${b}`]],
    ['a range', 'AS STATED IN REFS A-C.', [`${a}`, `${b}`, `${c1}`, `${c2}`]],
    ['a range with THROUGH', 'AS STATED IN REFS A THROUGH C.', [`${a}`, `${b}`, `${c1}`, `${c2}`]],
    ['two cables under one letter', 'AS STATED IN REF C.', [`${c1}`, `${c2}`]],
    ['a document', 'AS STATED IN REF D.', [`${d}`]],
    ['no such item', 'AS STATED IN REF E.', ['E ? no-such-item: REF E']],
    ['REFTEL of several is anyone', 'AS STATED IN REFTEL.', ['? ambiguous: REFTEL']],
    ['REFTELS is all telegrams', 'AS STATED IN REFTELS.', [`${a}`, `${b}`, `${c1}`, `${c2}`]],
    ['over a line end', 'AS STATED IN REF\nB.', [`${b}`]],
    ['behind a paragraph', 'RE PARA 3 REF A AND PARA 4 REF B.', [`${a}`, `${b}`]],
  ]
  test.each(rows)('%s: %s', (_shows, text, cites) => expect(inText(ref, text)).toEqual(cites))
})

describe('items without letters', () => {
  const ref = 'REF: STATE 123456; SEOUL 6670'
  const rows: readonly Row[] = [
    ['REF A is the first', 'AS STATED IN REF A.', ['A 1978STATE123456']],
    ['REF B is the second', 'AS STATED IN REF B.', ['B 1978SEOUL06670']],
    ['REF C is none', 'AS STATED IN REF C.', ['C ? no-such-item: REF C']],
    ['REFTELS is both', 'AS STATED IN REFTELS.', ['1978STATE123456', '1978SEOUL06670']],
    ['REFTEL is either', 'AS STATED IN REFTEL.', ['? ambiguous: REFTEL']],
  ]
  test.each(rows)('%s: %s', (_shows, text, cites) => expect(inText(ref, text)).toEqual(cites))
})

describe('by the kind of what is listed', () => {
  test('REFTEL is the one telegram beside a letter', () =>
    expect(inText('REF: A. SMITH LETTER OF MAY 5 B. SEOUL 6670', 'REFTEL SAYS SO.')).toEqual(['B 1978SEOUL06670']))
  test('REFAIR is the one airgram', () =>
    expect(inText('REF: A. LA PAZ A-23 B. SEOUL 6670', 'REFAIR SAYS SO.')).toEqual(['A 1978LAPAZA-23']))
  test('REFTEL is a septel where that is all', () =>
    expect(inText('REF: SEPTEL', 'REFTEL SAYS SO.')).toEqual(['? septel: REFTEL']))
  test('what can not be resolved there can not be here', () =>
    expect(inText('REF: ATLANTIS 123', 'REFTEL SAYS SO.')).toEqual(['? unknown-post: REFTEL']))
  test('no REF line', () => expect(inText('TAGS: PFOR', 'REFTEL SAYS SO.')).toEqual(['? no-ref-line: REFTEL']))
  test('REF A without a REF line', () =>
    expect(inText('TAGS: PFOR', 'REF A SAYS SO.')).toEqual(['A ? no-ref-line: REF A']))
})

describe('lettered lines at the head of a text that no label calls references', () => {
  const whole = (text: string): readonly string[] =>
    cite(text).map((citation) => `${citation.where} ${summary(citation)}`)
  test('REF A below means them', () =>
    expect(whole('SUBJECT: JAPAN\n\nA. SEOUL 6670\nB. STATE 101984\n\n1. PER REF A, NO.')).toEqual([
      'ref A 1978SEOUL06670',
      'ref B 1978STATE101984',
      'text A 1978SEOUL06670',
    ]))
  test('without it they are text', () =>
    expect(whole('SUBJECT: JAPAN\n\nA. SEOUL 6670\nB. STATE 101984\n\n1. NO.')).toEqual([
      'text 1978SEOUL06670',
      'text 1978STATE101984',
    ]))
})

describe('where the archive alone lists what is cited', () => {
  const items = (reference: string, text: string): readonly string[] =>
    cite(`SUBJECT: JAPAN\n\n1. ${text}`, { reference })
      .filter(({ where }) => where === 'text')
      .map(summary)
  test('REFTEL', () => expect(items('78 SEOUL 6670', 'REFTEL SAYS SO.')).toEqual(['1978SEOUL06670']))
  test('REF B', () =>
    expect(items('(A) LA PAZ 2698; (B) STATE 195756', 'REF B SAYS SO.')).toEqual(['B 1978STATE195756']))
})

test('confidence: as sure as the item, less by order', () => {
  const [item, reftel] = cite('REF: SEOUL 6670\n\n1. REFTEL SAYS SO.')
  expect(reftel?.confidence).toBeLessThanOrEqual(item?.confidence ?? 0)
  const byOrder = cite('REF: SEOUL 6670; LIMA 812\n\n1. REF B SAYS SO.').at(-1)
  expect(byOrder?.confidence).toBeLessThan(reftel?.confidence ?? 0)
})

describe('each word for what is cited means its kind of item', () => {
  const [TEL, AIR] = ['1978STATE123456', '1978MOSCOWA-17']
  const AMBIGUOUS = (word: string): string => `? ambiguous: ${word}`
  // biome-ignore format: a table
  const rows: readonly (readonly [ref: string, word: string, cites: readonly string[]])[] = [
    ['A. STATE 123456 B. MOSCOW A-17 C. SMITH LETTER OF MAY 5', 'REFTEL',  [`A ${TEL}`]],
    ['A. STATE 123456 B. MOSCOW A-17 C. SMITH LETTER OF MAY 5', 'REF',     [`A ${TEL}`]],
    ['A. STATE 123456 B. MOSCOW A-17 C. SMITH LETTER OF MAY 5', 'REFTELS', [`A ${TEL}`, `B ${AIR}`]],
    ['A. STATE 123456 B. MOSCOW A-17 C. SMITH LETTER OF MAY 5', 'REFS',    [`A ${TEL}`, `B ${AIR}`, 'C ? document: REFS']],
    ['A. STATE 123456 B. MOSCOW A-17 C. SMITH LETTER OF MAY 5', 'REFAIR',  [`B ${AIR}`]],
    ['STATE 123456, SMITH LETTER OF MAY 5',                     'REFTEL',  [TEL]],
    ['STATE 123456, SMITH LETTER OF MAY 5',                     'REFTELS', [TEL]],
    ['STATE 123456, SMITH LETTER OF MAY 5',                     'REFS',    [TEL, '? document: REFS']],
    ['STATE 123456, SMITH LETTER OF MAY 5',                     'REFAIR',  ['? no-such-item: REFAIR']],
    ['A. MOSCOW A-17 B. SMITH LETTER OF MAY 5',                 'REFTEL',  [AMBIGUOUS('REFTEL')]],
    ['A. MOSCOW A-17 B. SMITH LETTER OF MAY 5',                 'REF',     [AMBIGUOUS('REF')]],
    ['A. MOSCOW A-17 B. SMITH LETTER OF MAY 5',                 'REFTELS', [`A ${AIR}`]],
    ['SMITH LETTER OF MAY 5',                                   'REFTEL',  ['? document: REFTEL']],
    ['SMITH LETTER OF MAY 5',                                   'REF A',   ['? document: REF A']],
    ['A. SEPTEL B. LIMA 812',                                   'REFTEL',  ['B 1978LIMA00812']],
    ['A. SEPTEL B. LIMA 812',                                   'REFTELS', ['A ? septel: REFTELS', 'B 1978LIMA00812']],
    ['A. SEPTEL B. LIMA 812',                                   'REF A',   ['A ? septel: REF A']],
  ]
  test.each(rows)('%s: %s', (ref, word, cites) =>
    expect(inText(`REF: ${ref}`, `AS STATED IN ${word}, HE LEFT.`)).toEqual(cites),
  )
})

describe('a corrected copy says its header again', () => {
  const header = (ref: string): string => `SUBJECT: JAPAN\n${ref}`
  const copy = (above: string, below: string): readonly string[] =>
    cite(`${header(above)}\n\n-----\nCORRECTED COPY\n-----\n\n${header(below)}\n\n1. SEE REFTEL.`).map(summary)
  test('the REF line below counts', () =>
    expect(copy('REF: LIMA 812', 'REF: LIMA 813')).toEqual(['1978LIMA00813', '1978LIMA00813']))
  test('the one above where none stands below', () =>
    expect(copy('REF: LIMA 812', 'TAGS: PREL')).toEqual(['1978LIMA00812', '1978LIMA00812']))
})
