import { describe, expect, test } from 'vitest'
import { cited, sentBy } from './testing/cite.ts'

type Row = readonly [shows: string, value: string, cites: readonly string[]]

const QUITO_2009 = sentBy('QUITO', '512', '2009-06-12')

/** Read in a cable of Quito's, its number 512, of 12 June 2009. */
const check = (_shows: string, value: string, cites: readonly string[]): void =>
  expect(cited(`SUBJECT: TALKS END\nREF: ${value}\n\n1. (U) TEXT.`, { header: QUITO_2009 })).toEqual(cites)

describe('letters of items', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['a portion mark behind an item', 'STATE 42397 (U)', ['09STATE42397']],
    ['portion marks behind lettered items', 'A. STATE 42397 (S) B. LIMA 12 (C) C. LIMA 13', ['A 09STATE42397', 'B 09LIMA12', 'C 09LIMA13']],
    ['a portion mark within an item', 'A. 08 MADRID 1362\nB. 12/12/08 (U) EMAIL FROM POLOFF\nC. 08 MADRID 1296',
      ['A 08MADRID1362', 'B ? document: 12/12/08 (U) EMAIL FROM POLOFF', 'C 08MADRID1296']],
    ['C and S as letters', '(A) LIMA 11 (B) LIMA 12 (C) LIMA 13', ['A 09LIMA11', 'B 09LIMA12', 'C 09LIMA13']],
    ['a letter passed over at the head of a line', 'A. LIMA 11\nB. LIMA 12\nH. LIMA 44', ['A 09LIMA11', 'B 09LIMA12', 'H 09LIMA44']],
    ['an initial is none', 'A. LIMA 11\nB. ROE EMAIL TO\nJ. DOE 1/22/08\nC. LIMA 44', ['A 09LIMA11', 'B ? document: ROE EMAIL TO J. DOE 1/22/08', 'C 09LIMA44']],
    ['an item of figures', 'A. SANAA 2\nB. 3/CD/2-10\nC. TDX-315/43', ['A 09SANAA2', 'B ? document: 3/CD/2-10', 'C ? document: TDX-315/43']],
    ['a note on a line of its own', 'A. IIR 6 941 0165 09//USDAO BAKU//\n(NOTAL)\nB. 08 BAKU 1119\nC. BAKU 17',
      ['A ? document: IIR 6 941 0165 09//USDAO BAKU', 'B 08BAKU1119', 'C 09BAKU17']],
    ['the year of a day, taken for an item', 'A. PARIS DAILY REPORT FOR JANUARY 13\nB. 2008', ['A ? document: PARIS DAILY REPORT FOR JANUARY 13']],
  ]
  test.each(rows)('%s: %s', check)
})

describe('where the REF line ends', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['a summary behind an item', 'A. LIMA 480 SUMMARY: THE MINISTER SAID LIMA 700 IS LONG.', ['A 09LIMA480', '09LIMA700']],
    ['a remark on the transmission', 'A. LIMA 480  B. LIMA 481  NOTE:  FOR TECHNICAL REASONS, THIS CABLE IS SENT IN THREE PARTS.', ['A 09LIMA480', 'B 09LIMA481']],
    ['a sentence behind capitals', 'STATE 42397 As requested in reftel, contacts for these issues are: Ann Roe', ['09STATE42397', '09STATE42397']],
    ['words of a mail', 'A. STATE 42397 B. Roe to Doe email of May 4', ['A 09STATE42397', 'B ? document: Roe to Doe email of May 4']],
    ['a paragraph right below, a portion mark glued to it', 'A. LIMA 77\n     B. LIMA 51\n1.(U) THE TRIAL.', ['A 09LIMA77', 'B 09LIMA51']],
    ['a paragraph right below, its stop lost', 'STATE 3353\n1 (SBU) THE DELEGATION.', ['09STATE3353']],
    ['a paragraph right below, its mark before it', 'LIMA 33\n(U) 1. THE DELEGATION.', ['09LIMA33']],
    ['a broken number all the same', 'STATE 0433\n12 (NOTAL)', ['09STATE43312 (NOTAL)']],
    ['a hyphen behind a blank line', 'A) LIMA-3552 B) ROE E-MAIL\n\nOF 10/6 C) STATE-42397', ['A 09LIMA3552', 'B ? document: ROE E-MAIL OF 10/6', 'C 09STATE42397']],
    ['the year before a hyphen, no range', 'LIMA 09-44', ['09LIMA44']],
    ['previous ones', 'A. LIMA 480 and previous B. LIMA 22', ['A 09LIMA480', 'B 09LIMA22']],
  ]
  test.each(rows)('%s: %s', check)
})

describe('the label cites nothing', () => {
  const labels = [
    'RETEL:',
    'RETELS:',
    'REF-',
    'REF.:',
    'REF/',
    'REF,',
    'REFF:',
    'R E F:',
    'REFTEL-',
    'REFTEL',
    'REFTELS',
    'REF(A):',
    'REFERENCE (A)',
  ]
  test.each(labels)('%s', (label) =>
    expect(
      cited(`SUBJECT: TALKS END\n${label} LIMA 812\n\n1. (U) TEXT.`, { header: QUITO_2009 }).map((words) =>
        words.slice(-9),
      ),
    ).toEqual(['09LIMA812']),
  )
})

describe('forms of one item', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['e-mails with a number behind', 'A. DEPARTMENT WHA/BSC -- EMBASSY E-MAILS 14 MARCH 09', ['A ? document: DEPARTMENT WHA/BSC -- EMBASSY E-MAILS 14 MARCH 09']],
    ['a year with an apostrophe between', "LIMA '07 4525", ['07LIMA4525']],
    ['a place and its year in a note', 'QUITO 12 (TALKS BEGIN IN LIMA 1999)', ['09QUITO12']],
    ['a last digit lost', 'STATE 00498#', ['? garbled: STATE 00498#']],
    ['a digit parted from a glued number', '(A) Sao Paulo 532;\n(B) Sao Paulo4 2', ['A 09SAOPAULO532', 'B 09SAOPAULO42']],
    ['another item behind it', '(A) Sao Paulo4 2; (B) Sao Paulo 532', ['A 09SAOPAULO42', 'B 09SAOPAULO532']],
    ['another post behind it', '(A) Sao Paulo4 2 LIMA 532', ['A 09SAOPAULO4', 'A 09LIMA532']],
    ['a country for its embassy', 'A. BULGARIA 280 B. PERU 33', ['A 09SOFIA280', 'B 09LIMA33']],
    ['a country before a year is none', 'REPORT ON BULGARIA 2008', ['? document: REPORT ON BULGARIA 2008']],
    ['a telegram from a post', 'TELEGRAM 1817 FROM LIMA', ['09LIMA1817']],
  ]
  test.each(rows)('%s: %s', check)
})

describe('no REF line within running text', () => {
  test.each([
    ['references of a firm', '1. FIRM KNOWN. 2. TRADE REFS: UPJOHN INC., KALAMAZOO; DON BAXTER, ACQUIRED 1961.', []],
    [
      'a list that the reftel asked for',
      'INFORMATION REQUESTED REFTEL:\nA. THE RATE IS 30.\nB. BONUSES AMOUNT TO DOUBLE.',
      ['? no-ref-line: REFTEL'],
    ],
    ['behind a passing line', 'PLEASE HANDLE ACCORDINGLY REF: LIMA 480\n\n1. (U) TEXT.', ['09LIMA480']],
  ])('%s', (_shows, text, cites) => expect(cited(text, { header: QUITO_2009 })).toEqual(cites))
})

describe('in running text', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [shows: string, text: string, cites: readonly string[]])[] = [
    ['a telegram from a post', 'AS TELEGRAM 1817 FROM SAN JOSE SAID, ALL IS WELL.', ['09SANJOSE1817']],
    ['a message from nobody', 'CABLE 1817 FROM HIS FRIENDS', []],
    ['a year with an apostrophe', "SEE LIMA '07 1204.", ['07LIMA1204']],
    ['three digits behind a garbled name that is pointed at', 'SEE MADROD 362; MADROD 363 REPORTED IT.', ['09MADRID362', '09MADRID363']],
    ['three digits behind a word near a name', 'MADROD 362 PEOPLE CAME. HE HAD MADROD 362 IN MIND.', []],
    ['the Department by its address', 'SECSTATE WASHDC 041020 INSTRUCTS US TO WAIT.', ['09STATE41020']],
    ['references of a kind', 'FINANCIAL REFS: BANCO DE QUITO.', []],
    ['a reftel before a colon', 'SEE REF: AS MANY AS TEN CAME.', ['? no-ref-line: REF']],
    ['a counter', 'SECSTATE WASHDC 4102 WAS TOLD. TO SECSTATE WASHDC 041020 ROUTINE', []],
  ]
  test.each(rows)('%s: %s', (_shows, text, cites) =>
    expect(cited(`SUBJECT: TALKS END\n\n1. ${text}`, { header: QUITO_2009 })).toEqual(cites),
  )
})
