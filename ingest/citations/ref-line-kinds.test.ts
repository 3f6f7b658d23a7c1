import { describe, expect, test } from 'vitest'
import { cited, MOSCOW_1978, sentBy } from './testing/cite.ts'

type Row = readonly [shows: string, line: string, cites: readonly string[]]

/** Read in the seed, a cable of Moscow's, of 4 August 1978. */
const check = (_shows: string, line: string, cites: readonly string[]): void =>
  expect(cited(`SUBJECT: JAPAN\n${line}\n\n1. HE HAD NO COMMENT.`)).toEqual(cites)

describe('airgrams', () => {
  const rows: readonly Row[] = [
    ['a hyphen', 'REF: MOSCOW A-123', ['1978MOSCOWA-123']],
    ['no hyphen', 'REF: MOSCOW A 123', ['1978MOSCOWA-123']],
    ['glued', 'REF: MOSCOW A123', ['1978MOSCOWA-123']],
    ['the word', 'REF: MOSCOW AIRGRAM A-123', ['1978MOSCOWA-123']],
    ['the word alone', 'REF: MOSCOW AIRGRAM 123', ['1978MOSCOWA-123']],
    ['a date', 'REF: LA PAZ A-236 OF NOVEMBER 9, 1973', ['1973LAPAZA-236']],
    [
      "the Department's",
      'REFS: (A) STATE A-1520: (B) LA PAZ A-23: (C) LA PAZ 1108',
      ['A 1978STATEA-1520', 'B 1978LAPAZA-23', 'C 1978LAPAZ01108'],
    ],
    ['two', 'REF: MOSCOW A-123 AND A-124', ['1978MOSCOWA-123', '1978MOSCOWA-124']],
    ['with a year before', 'REF: 77 MOSCOW A-123', ['1977MOSCOWA-123']],
    ['without a post', 'REF: A-269 OF OCTOBER 14, 1973: STATE 00498', ['1973MOSCOWA-269', '1978STATE000498']],
    ['without a post, lettered', 'REFS: (A) A-199: (B) LA PAZ 4350', ['A 1978MOSCOWA-199', 'B 1978LAPAZ04350']],
    ['a note', 'REF: MOSCOW A-123 (NOTAL)', ['1978MOSCOWA-123 (NOTAL)']],
    ['OUR', 'REF: OUR A-123', ['1978MOSCOWA-123']],
    ['a circular one', 'REF: STATE CA-3400 NOV 2, 1976', ['1976STATECA-3400']],
    ['a circular one without a post', 'REFS: (A) CA-711: (B) LIMA A-62', ['A 1978STATECA-711', 'B 1978LIMAA-62']],
    ['a circular one and its word', 'REF: CIRCULAR AIRGRAM CA-711', ['1978STATECA-711']],
    ['a post that ends with C', 'REF: QUEBEC A-62', ['1978QUEBECA-62']],
  ]
  test.each(rows)('%s: %s', check)
})

describe('cables named by date-time group', () => {
  const rows: readonly Row[] = [
    ['day, month and year', 'REF: USCINCEUR 311345Z MAY 75', ['? dtg: CINCEUR 1975-05-31T13:45:00Z']],
    ['no month', 'REF: USDAO LA PAZ MSG 242015Z', ['? dtg: USDAO LA PAZ 1978-07-24T20:15:00Z']],
    ['no year', 'REF: CINCPAC 120135Z MAR', ['? dtg: CINCPAC 1978-03-12T01:35:00Z']],
    ["a month to come is last year's", 'REF: CINCPAC 120135Z DEC', ['? dtg: CINCPAC 1977-12-12T01:35:00Z']],
    ['the word', 'REF: CINCPAC DTG 120135Z MAR 78', ['? dtg: CINCPAC 1978-03-12T01:35:00Z']],
    ['in parentheses', 'REF: CINCPAC (DTG 120135Z MAR 78)', ['? dtg: CINCPAC 1978-03-12T01:35:00Z']],
    ['a sender of no table', 'REF: SEC/DEFENSE MESSAGE 121835Z APR 74', ['? dtg: SEC/DEFENSE 1974-04-12T18:35:00Z']],
    ['a post', 'REF: MOSCOW 041448Z AUG 78', ['? dtg: MOSCOW 1978-08-04T14:48:00Z']],
    [
      'lettered',
      'REF: A) LA PAZ 2604 B) SEC/DEFENSE MESSAGE 121835Z APR 74',
      ['A 1978LAPAZ02604', 'B ? dtg: SEC/DEFENSE 1974-04-12T18:35:00Z'],
    ],
    ['one behind a number belongs to it', 'REF: MOSCOW 18017 031305Z AUG 78', ['1978MOSCOW18017']],
    ['a note', 'REF: JCS 311345Z MAY 75 (NOTAL)', ['? dtg: JCS 1975-05-31T13:45:00Z (NOTAL)']],
  ]
  test.each(rows)('%s: %s', check)
})

describe('whose number it is', () => {
  const rows: readonly Row[] = [
    ['EMBTEL', 'REF: EMBTEL 4321', ['1978MOSCOW04321']],
    ['DEPTEL', 'REF: DEPTEL 123456', ['1978STATE123456']],
    ['URTEL', 'REF: URTEL 123456', ['1978STATE123456']],
    ['YOUR', 'REF: YOUR 123456', ['1978STATE123456']],
    ['UR', 'REF: UR 123456', ['1978STATE123456']],
    ['OUR', 'REF: OUR 4321', ['1978MOSCOW04321']],
    ['MY', 'REF: MY 4321', ['1978MOSCOW04321']],
    ['OURTEL', 'REF: OURTEL 4321', ['1978MOSCOW04321']],
    ['EMBTELS and a list', 'REF: EMBTELS 4321 AND 4325', ['1978MOSCOW04321', '1978MOSCOW04325']],
    ["EMBASSY'S", "REF: EMBASSY'S 4321", ['1978MOSCOW04321']],
    ["DEPARTMENT'S", "REF: DEPARTMENT'S 123456", ['1978STATE123456']],
    ['lettered', 'REF: A. DEPTEL 123456 B. EMBTEL 4321', ['A 1978STATE123456', 'B 1978MOSCOW04321']],
  ]
  test.each(rows)('%s: %s', check)

  test("CONGENTEL is the consulate's own", () =>
    expect(cited('REF: CONGENTEL 321\n\n1. NO.', { header: sentBy('CALCUTTA', '1888', '1975-06-01') })).toEqual([
      '1975CALCUT00321',
    ]))
  test("EMBTEL in a cable of the Department's is the addressee's", () =>
    expect(cited('REF: EMBTEL 321\n\n1. NO.', { header: sentBy('STATE', '120000', '1975-06-01', ['LIMA']) })).toEqual([
      '1975LIMA00321',
    ]))
  test("YOUR to several addressees is anyone's", () =>
    expect(
      cited('REF: YOUR 321\n\n1. NO.', { header: sentBy('STATE', '120000', '1975-06-01', ['LIMA', 'QUITO']) }),
    ).toEqual(['? ambiguous: YOUR 321']))
  test('YOUR to no one', () =>
    expect(cited('REF: YOUR 321\n\n1. NO.', { header: sentBy('STATE', '120000', '1975-06-01', []) })).toEqual([
      '? no-addressee: YOUR 321',
    ]))
  test('OUR of an unknown sender', () =>
    expect(cited('REF: OUR 321\n\n1. NO.', { header: { ...MOSCOW_1978, from: null } })).toEqual(['? no-post: OUR 321']))
})

describe('travelling series', () => {
  const rows: readonly Row[] = [
    ['SECTO', 'REF: SECTO 8123', ['1978SECTO08123']],
    ['TOSEC', 'REF: TOSEC 080123', ['1978TOSEC80123']],
    [
      "TOSEC and the Department's number of it",
      'REF: TOSEC 080123/STATE 189296',
      ['1978TOSEC80123', '1978STATE189296'],
    ],
    ['two of SECTO', 'REF: SECTO 8123 AND 8125', ['1978SECTO08123', '1978SECTO08125']],
  ]
  test.each(rows)('%s: %s', check)
})

describe('what is no cable is kept with its words', () => {
  const rows: readonly Row[] = [
    ['SEPTEL', 'REF: SEPTEL', ['? septel: SEPTEL']],
    ['a SEPTEL in a list', 'REF: A. SEOUL 6670; B. SEPTEL', ['A 1978SEOUL06670', 'B ? septel: SEPTEL']],
    ['an unknown post', 'REF: ATLANTIS 1234', ['? unknown-post: ATLANTIS 1234']],
    [
      'an unknown one among others',
      'REF: A. ATLANTIS 1234 B. SEOUL 6670',
      ['A ? unknown-post: ATLANTIS 1234', 'B 1978SEOUL06670'],
    ],
    ['a letter', 'REF: BINNS-BREWIN LETTER OF FEBRUARY 5', ['? document: BINNS-BREWIN LETTER OF FEBRUARY 5']],
    ['a telephone call', 'REF: BINNS-BREWIN TELECON', ['? document: BINNS-BREWIN TELECON']],
    [
      'a memorandum',
      'REF: A. STATE 48030 B. ARA/BC MEMO TO DEPT',
      ['A 1978STATE048030', 'B ? document: ARA/BC MEMO TO DEPT'],
    ],
    [
      'an e-mail',
      'REF: A. SMITH-JONES E-MAIL OF 7/12 B. STATE 48030',
      ['A ? document: SMITH-JONES E-MAIL OF 7/12', 'B 1978STATE048030'],
    ],
    ['a wireless file', 'REF: FEB 8 WIRELESS', ['? document: FEB 8 WIRELESS']],
    ['a loan', 'REF: WORLD BANK LOAN TO MINING SECTOR', ['? document: WORLD BANK LOAN TO MINING SECTOR']],
    ['number zero', 'REF: MOSCOW 0', ['? no-number: MOSCOW 0']],
    ['seven digits', 'REF: STATE 1234567', ['? document: STATE 1234567']],
    ['a star in the number', 'REF: STATE 00498*', ['? garbled: STATE 00498*']],
  ]
  test.each(rows)('%s: %s', check)
})

describe('where the REF line ends', () => {
  const rows: readonly Row[] = [
    ['a blank line', 'REF: SEOUL 6670\n\nSUMMARY: LIMA ASKED', ['1978SEOUL06670']],
    ['SUMMARY', 'REF: SEOUL 6670\nSUMMARY: MOSCOW ASKED', ['1978SEOUL06670']],
    ['running text right below', 'REF: SEOUL 6670\nEMBASSY CONTACTED KISH FAMILY BY TELEPHONE', ['1978SEOUL06670']],
    ['a number cut in two over the line end', 'REF: STATE 123\n456', ['1978STATE123456']],
    [
      'C-141 below is an aircraft',
      'REF: A. SEOUL 6670 B. LIMA 812\n\nC-141 WITH BLANKETS ARRIVED',
      ['A 1978SEOUL06670', 'B 1978LIMA00812'],
    ],
  ]
  test.each(rows)('%s: %s', check)

  test('a label without a colon that cites nothing is running text', () =>
    expect(cited('SUBJECT: X\n\nREF (A) DOES NOT SAY WHO IS TO PAY')).toEqual(['A ? no-ref-line: REF (A)']))
  test('a REF line below the header is found', () =>
    expect(cited('1. FOLLOWS MESSAGE.\nREF: SEOUL 6670\n\n2. NO COMMENT.')).toEqual(['1978SEOUL06670']))
})
