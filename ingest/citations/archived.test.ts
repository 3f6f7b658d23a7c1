import { describe, expect, test } from 'vitest'
import { cite, sentBy, summary } from './testing/cite.ts'

type Row = readonly [shows: string, reference: string, cites: readonly string[]]

const listed = (reference: string, text = 'SUBJECT: X\n\n1. NO.'): readonly string[] =>
  cite(text, { reference })
    .filter(({ where }) => where === 'attributes')
    .map(summary)

describe('the Reference field of the Message Attributes', () => {
  const rows: readonly Row[] = [
    ['one', 'STATE 36434', ['1978STATE036434']],
    ['its year before', '78 MOSCOW 18017', ['1978MOSCOW18017']],
    ['two and their years', '78 MOSCOW 18017, 77 STATE 123456', ['1978MOSCOW18017', '1977STATE123456']],
    ['letters', '(A) LA PAZ 2698; (B) STATE 195756', ['A 1978LAPAZ02698', 'B 1978STATE195756']],
    ['a note', 'STATE 44074 (NOTAL)', ['1978STATE044074 (NOTAL)']],
    ['an id', '1978MOSCOW18017', ['1978MOSCOW18017']],
    [
      'an airgram and its date',
      'USDOC 18905 AND LA PAZ A-236 OF NOVE, MBER 9, 1973.',
      ['1978USDOC18905', '1973LAPAZA-236'],
    ],
    ['a DTG', 'SEC/DEFENSE MESSAGE 121835Z APR 74', ['? dtg: SEC/DEFENSE 1974-04-12T18:35:00Z']],
    ['a letter', 'BINNS-BREWIN LETTER OF FEBRUARY 5', ['? document: BINNS-BREWIN LETTER OF FEBRUARY 5']],
    ['n/a', 'n/a', []],
    ['nothing', '', []],
  ]
  test.each(rows)('%s: %s', (_shows, reference, cites) => expect(listed(reference)).toEqual(cites))
})

describe('pieces that the archive cut at its column', () => {
  const rows: readonly Row[] = [
    [
      'a name',
      'A. STATE 27026: B. STATE 27778: C. S, TATE 34265',
      ['A 1978STATE027026', 'B 1978STATE027778', 'C 1978STATE034265'],
    ],
    ['a number', 'A-269 OF OCTOBER 14, 1973: STATE 004, 98', ['1973MOSCOWA-269', '1978STATE000498']],
    [
      'a number and its month',
      'STATE 269695; MONTERREY 34; STATE 27, 5462 DECEMBER 1975',
      ['1978STATE269695', '1978MONTER00034', '1975STATE275462'],
    ],
    ['an addressee', 'STATE 026462 TO LA PAZ REPEATED TO U, SCINCSO', ['1978STATE026462']],
    ['a word', 'STATE 028448 DATED FEBRUARY 13, AND, PREVIOUS.', ['1978STATE028448']],
    [
      'between two citations the comma is one',
      '78 STATE 123456, 78 SEOUL 6670, 78 L, IMA 812',
      ['1978STATE123456', '1978SEOUL06670', '1978LIMA00812'],
    ],
    [
      'two digits before a post are its year',
      'A. STATE 27026: B. STATE 27778: 77, LIMA 812',
      ['A 1978STATE027026', 'B 1978STATE027778', 'B 1977LIMA00812'],
    ],
    [
      'four too',
      'A. STATE 27026: B. STATE 27778: 1977, LIMA 812',
      ['A 1978STATE027026', 'B 1978STATE027778', 'B 1977LIMA00812'],
    ],
    [
      'three are none',
      'A. STATE 27026: B. STATE 27778: 123, LIMA 812',
      ['A 1978STATE027026', 'B 1978STATE027778', 'B ? no-post: 123', 'B 1978LIMA00812'],
    ],
    [
      'nor are two before another word',
      'A. STATE 27026: B. STATE 27778: 77, AND LIMA 812',
      ['A 1978STATE027026', 'B 1978STATE027778', 'B 1978LIMA00812'],
    ],
  ]
  test.each(rows)('%s: %s', (_shows, reference, cites) => expect(listed(reference)).toEqual(cites))

  test('raw is what stands there, the cut in it', () => {
    const [, , third] = cite('SUBJECT: X\n\n1. NO.', { reference: 'A. STATE 27026: B. STATE 27778: C. S, TATE 34265' })
    expect(third?.raw).toBe('S, TATE 34265')
  })
})

describe('REF line and list as two witnesses', () => {
  const confidence = (reference: string | undefined, line = 'REF: MOSCOW 211'): number =>
    cite(`${line}\n\n1. NO.`, { header: sentBy('SEOUL', '3000', '1978-06-09'), ...(reference && { reference }) }).find(
      ({ where }) => where === 'ref',
    )?.confidence ?? 0
  test('the same is surer', () => expect(confidence('MOSCOW 211')).toBeGreaterThan(confidence(undefined)))
  test('another is less sure', () => expect(confidence('TOKYO 844')).toBeLessThan(confidence(undefined)))
  test('another under the same letter is less sure', () =>
    expect(confidence('(A) TOKYO 844; (B) LIMA 12', 'REF: (A) MOSCOW 211 (B) LIMA 12')).toBeLessThan(
      confidence(undefined, 'REF: (A) MOSCOW 211 (B) LIMA 12'),
    ))
  test('both are kept', () => {
    const all = cite('REF: MOSCOW 211\n\n1. NO.', { reference: 'TOKYO 844' })
    expect(all.map(({ where, target }) => `${where} ${target}`).sort()).toEqual([
      'attributes 1978TOKYO00844',
      'ref 1978MOSCOW00211',
    ])
  })
  test('an empty list says nothing', () => expect(confidence('n/a')).toBe(confidence(undefined)))
})
