import { describe, expect, test } from 'vitest'
import { cite, sentBy, summary } from './testing/cite.ts'

type Row = readonly [shows: string, ref: string, text: string, cites: readonly string[]]

const OSLO_1974 = { header: sentBy('OSLO', '5235', '1974-06-15') }
const summaries = (ref: string, text: string): readonly string[] =>
  cite(`SUBJECT: X\nREF: ${ref}\n\n1. ${text}`, OSLO_1974).map(summary)
const inText = (ref: string, text: string): readonly string[] =>
  cite(`SUBJECT: X\nREF: ${ref}\n\n1. ${text}`, OSLO_1974)
    .filter(({ where }) => where === 'text')
    .map(summary)

describe('whose reftel, its apostrophe lost', () => {
  const [own, state] = ['A 1974OSLO05100', 'B 1974STATE170039']
  const ref = '(A) OSLO 5100 (B) STATE 170039'
  const rows: readonly Row[] = [
    ['DEPTS', ref, 'DEPTS REFTEL ASKED.', [state]],
    ['DEPARTMENTS', ref, 'DEPARTMENTS REF TEL ASKED.', [state]],
    ['EMBASSYS', ref, 'EMBASSYS REFTEL ASKED.', [own]],
    ['EMBS', ref, 'EMBS REFTEL ASKED.', [own]],
    ["EMB'S", ref, "EMB'S REFTEL ASKED.", [own]],
    [
      "a post's",
      '(A) OSLO 5100 (B) LAGOS 39 (C) BONN 44',
      'LAGOS REFTEL AND BONNS REFTEL.',
      ['B 1974LAGOS00039', 'C 1974BONN00044'],
    ],
    ['a word in S says nothing', ref, 'PREVIOUS REFTEL ASKED.', ['? ambiguous: REFTEL']],
    ['nor does a verb', ref, 'MINISTER STATES REFTEL IS RIGHT.', ['? ambiguous: REFTEL']],
    ['before a number', 'LIMA 9', 'DEPTS 170039 ASKED.', ['1974STATE170039']],
  ]
  test.each(rows)('%s: %s', (_shows, ref, text, cites) => expect(inText(ref, text)).toEqual(cites))
})

describe('a number in parentheses, behind a low line, and its year behind a blank', () => {
  const rows: readonly [ref: string, cites: readonly string[]][] = [
    ['A) LIMA (812) B) STATE 123456', ['A 1974LIMA00812', 'B 1974STATE123456']],
    ['LIMA_812', ['1974LIMA00812']],
    ['LIMA 44 73', ['1973LIMA00044']],
    ['LIMA 4412 72', ['1972LIMA04412']],
    // Near misses: a year alone, two digits of no year near, which are the number's own.
    ['A) LIMA (1973) B) STATE 123456', ['A ? document: LIMA (1973', 'B 1974STATE123456']],
    ['LIMA 44 21', ['1974LIMA04421']],
    ['LIMA 44 21 TALKS', ['1974LIMA00044']],
    ['LIMA 44 73 QUITO 9', ['1974LIMA00044', '1973QUITO00009']],
  ]
  test.each(rows)('%s', (ref, cites) => expect(summaries(ref, 'TEXT.')).toEqual(cites))
})

describe('REFTELS that are airgrams', () => {
  const rows: readonly Row[] = [
    ['beside one telegram', 'OSLO A-62; STATE 123456', 'REFTELS REPORTED.', ['1974OSLOA-62', '1974STATE123456']],
    ['all of them', 'OSLO A-62; OSLO A-63', 'REFTELS REPORTED.', ['1974OSLOA-62', '1974OSLOA-63']],
    ['the only one there is', 'OSLO A-62', 'REFTELS REPORTED.', ['1974OSLOA-62']],
    [
      'beside two telegrams',
      'OSLO A-62; STATE 123456; LIMA 812',
      'REFTELS REPORTED.',
      ['1974OSLOA-62', '1974STATE123456', '1974LIMA00812'],
    ],
    ['REFTEL of one is that telegram', 'OSLO A-62; STATE 123456', 'REFTEL REPORTED.', ['1974STATE123456']],
    ['a letter is none', 'A) ROE LETTER OF MAY 5 B) STATE 123456', 'REFTELS REPORTED.', ['B 1974STATE123456']],
  ]
  test.each(rows)('%s: %s', (_shows, ref, text, cites) => expect(inText(ref, text)).toEqual(cites))
})

describe('between a post and its number', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['the federal district',         'MEXICO D.F. 13',                  'NO.', ['1974MEXICO00013']],
    ['behind a comma',               'A. MEXICO, D.F. 8213 B. LIMA 9',  'NO.', ['A 1974MEXICO08213', 'B 1974LIMA00009']],
    ['its letters apart or joined',  'MEXICO D. F. 8213; MEXICO DF 14', 'NO.', ['1974MEXICO08213', '1974MEXICO00014']],
    ['a name of letters apart',      'Q U I T O 301, B. S T A T E 4455', 'NO.', ['A 1974QUITO00301', 'B 1974STATE004455']],
    ['letters that are no name',     'A B C D 44',                      'NO.', ['? unknown-post: A B C D 44']],
    ['sections behind it',           'LIMA 9 SECT. 02; QUITO 11 SECTIONS 1 AND 2', 'NO.', ['1974LIMA00009', '1974QUITO00011']],
    ['an airgram',                   'MEXICO D.F. A-13',                'NO.', ['1974MEXICOA-13']],
    ['no place in running text',     'LIMA 9', 'HE LIVES IN MEXICO D.F. 06500.',    ['1974LIMA00009']],
    ['a slash',                      'QUITO/12',                        'NO.', ['1974QUITO00012']],
    ['of each item',                 'A. QUITO/512 B. STATE/12345',     'NO.', ['A 1974QUITO00512', 'B 1974STATE012345']],
    ['with a year',                  '73/QUITO/811',                    'NO.', ['1973QUITO00811']],
    ['a day is none',                'A. DOE MAIL TO LIMA 3/4/74',      'NO.', ['A ? document: DOE MAIL TO LIMA 3/4/74']],
    ['nor is it in running text',    'LIMA 9', 'THE PARIS/1974 CONFERENCE AND ROME/512.', ['1974LIMA00009']],
    ['a hyphen in running text',     'LIMA 9', 'SEE BONN-4412 AND STATE-12345.', ['1974LIMA00009', '1974BONN04412', '1974STATE012345']],
    ['a year before it',             'LIMA 9', 'THE SPEECH (1973 USUN-2932) AND 73 USUN-811.', ['1974LIMA00009', '1973USUNN02932', '1973USUNN00811']],
    ['a year behind a blank',        'LIMA 9', 'SEE STATE 1973 120722. IN PARIS 1973 1200 WERE HELD, IN ROME 73 12000.', ['1974LIMA00009', '1973STATE120722']],
    ['no year behind the hyphen',    'LIMA 9', 'SINCE PARIS-1973 AND BONN-74 NOTHING CHANGED.',   ['1974LIMA00009']],
    ['a third part is none',         'LIMA 9', 'EVENT BONN-00507-1974 AND 00 AID-00.',           ['1974LIMA00009']],
    ['a hyphen behind an item',      'A: STATE-120288',                 'NO.', ['A 1974STATE120288']],
    ['a paper keeps its slashes',    'A. LIMA 9 B. 3/CD/2-10',          'NO.', ['A 1974LIMA00009', 'B ? document: 3/CD/2-10']],
  ]
  test.each(rows)('%s: %s', (_shows, ref, text, cites) => expect(summaries(ref, text)).toEqual(cites))
})

describe('items behind Z', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const all = (more: string): string =>
    `${letters.map((letter, at) => `${letter}. LIMA ${at + 101}`).join('\n')}\n${more}`
  const rows: readonly Row[] = [
    ['doubled', all('AA. QUITO 27\nBB. QUITO 28'), 'NO.', ['AA 1974QUITO00027', 'BB 1974QUITO00028']],
    ['counted on', all('AA. QUITO 27\nAB. QUITO 28'), 'NO.', ['AA 1974QUITO00027', 'AB 1974QUITO00028']],
    [
      'in parentheses, on one line',
      '(Z) LIMA 126 (AA) QUITO 27 (BB) QUITO 28',
      'NO.',
      ['AA 1974QUITO00027', 'BB 1974QUITO00028'],
    ],
    [
      'meant in the text',
      all('AA. QUITO 27\nBB. QUITO 28'),
      'SEE REF AA AND REF (BB).',
      ['AA 1974QUITO00027', 'BB 1974QUITO00028', 'AA 1974QUITO00027', 'BB 1974QUITO00028'],
    ],
    [
      'several',
      all('AA. QUITO 27\nBB. QUITO 28'),
      'SEE REFS AA AND BB.',
      ['AA 1974QUITO00027', 'BB 1974QUITO00028', 'AA 1974QUITO00027', 'BB 1974QUITO00028'],
    ],
  ]
  test.each(rows)('%s', (_shows, ref, text, cites) =>
    expect(summaries(ref, text).filter((words) => /^[A-Z]{2} /.test(words))).toEqual(cites),
  )
  test('no two letters elsewhere: a post may be called so', () =>
    expect(summaries('A. LIMA 11 AA. QUITO 27', 'NO.')[0]).toBe('A 1974LIMA00011'))
})

describe('an item without its number', () => {
  const rows: readonly Row[] = [
    ['behind its letter', '(A) SOFIA 1020 (B) BUCHAREST', 'NO.', ['A 1974SOFIA01020', 'B ? no-number: BUCHAREST']],
    ['with its year', '73 BUCHAREST', 'NO.', ['? no-number: BUCHAREST']],
    ['alone', 'BUCHAREST', 'NO.', ['? no-number: BUCHAREST']],
    [
      'meant in the text',
      '(A) SOFIA 1020 (B) BUCHAREST',
      'REF B SAYS SO.',
      ['A 1974SOFIA01020', 'B ? no-number: BUCHAREST', 'B ? no-number: REF B'],
    ],
    [
      'a paper is one',
      '(A) SOFIA 1020 (B) BUCHAREST LETTER',
      'NO.',
      ['A 1974SOFIA01020', 'B ? document: BUCHAREST LETTER'],
    ],
    [
      'words beside it make one',
      '(A) SOFIA 1020 (B) ROE VISIT BUCHAREST',
      'NO.',
      ['A 1974SOFIA01020', 'B ? document: ROE VISIT BUCHAREST'],
    ],
  ]
  test.each(rows)('%s: %s', (_shows, ref, text, cites) => expect(summaries(ref, text)).toEqual(cites))
})

describe('a telephone number is no citation', () => {
  const rows: readonly Row[] = [
    ['two groups', 'SOFIA 9', 'CALL THE EMBASSY AT LIMA 434 3000.', []],
    ['three groups', 'SOFIA 9', 'CALL LIMA 43 43 00.', []],
    ['behind TEL', 'SOFIA 9', 'EMBASSY LIMA TEL 562 8900.', []],
    ['two citations', 'SOFIA 9', 'SEE LIMA 434 AND QUITO 3000.', ['1974LIMA00434', '1974QUITO03000']],
    ['a number with a blank in it', 'SOFIA 9', 'SEE STATE 123 456.', ['1974STATE123456']],
    ['the year of the next', 'SOFIA 9', 'SEE LIMA 434 1973 QUITO 3000.', ['1974LIMA00434', '1973QUITO03000']],
    ['a paragraph below', 'SOFIA 9', 'SEE LIMA 4340\n2300 MEN CAME.', ['1974LIMA04340']],
  ]
  test.each(rows)('%s: %s', (_shows, ref, text, cites) => expect(inText(ref, text)).toEqual(cites))
})

describe('items whose label is lost', () => {
  const read = (text: string): readonly string[] =>
    cite(text, OSLO_1974).map((each) => `${each.where} ${summary(each)}`)
  // biome-ignore format: a table
  const rows: readonly (readonly [shows: string, text: string, cites: readonly string[]])[] = [
    ['the end of a list', 'NATO AEW\n(D) USNATO 5984; (E) BONN 18558\nBEGIN SUMMARY: AS IN REFTEL D.',
      ['ref D 1974NATO05984', 'ref E 1974BONN18558', 'text D 1974NATO05984']],
    ['below the header', 'SUBJECT: TALKS\n\n1973 LIMA 531, 1974 LIMA 589\nAND 612\n\n1. AS IN REF B.',
      ['ref 1973LIMA00531', 'ref 1974LIMA00589', 'ref 1974LIMA00612', 'text B 1974LIMA00589']],
    ['the last of a list, by its letter', 'C. LIMA 3355\n1. SEE REF C. SEE REF A.',
      ['ref C 1974LIMA03355', 'text C 1974LIMA03355', 'text A ? no-such-item: REF A']],
    ['one of another letter', 'C. LIMA 3355\n1. SEE REF B.', ['text 1974LIMA03355', 'text B ? no-ref-line: REF B']],
    ['one alone', 'LIMA 3355\n\n1. AS WE SAID, REFTEL IS WRONG.', ['ref 1974LIMA03355', 'text 1974LIMA03355']],
    ['one alone, no text means it', 'LIMA 3355\n\n1. WE SAY SO.', ['text 1974LIMA03355']],
    ['one alone of several', 'LIMA 3355\n\n1. AS WE SAID, REFTELS ARE WRONG.', ['text 1974LIMA03355', 'text ? no-ref-line: REFTELS']],
    ['a place and its year', 'GENEVA 1974\n\n1. AS WE SAID, REFTEL IS WRONG.', ['text ? no-ref-line: REFTEL']],
    ['the label on a line above', 'SUBJECT: TALKS\n\nREFTEL\n\nLIMA 3355\n\n1. WE SAY SO.', ['ref 1974LIMA03355']],
    ['no text means them', 'NATO AEW\n(D) USNATO 5984; (E) BONN 18558\n1. WE SAY SO.',
      ['text 1974NATO05984', 'text 1974BONN18558']],
    ['words beside them', 'NATO AEW\nSEE USNATO 5984; BONN 18558 FOR MORE.\n1. AS IN REF A.',
      ['text 1974NATO05984', 'text 1974BONN18558', 'text A ? no-ref-line: REF A']],
    ['references of a firm', '1. TEL: 646450 18. FINANCIAL REFS. BANCO LIMA. TRADE REFS ARE GOOD.', []],
    ['those of the cable', '1. SEE FINANCIAL REFTEL. SEE PREVIOUS REFS.', ['text ? no-ref-line: REFTEL', 'text ? no-ref-line: REFS']],
  ]
  test.each(rows)('%s', (_shows, text, cites) => expect(read(text)).toEqual(cites))
})

describe('items with numbers', () => {
  const ref = '1) STATE 101984; 2) OSLO 5103; 3) A-62'
  const [first, second, third] = ['1 1974STATE101984', '2 1974OSLO05103', '3 1974OSLOA-62']
  const rows: readonly Row[] = [
    ['one', ref, 'SEE REF 2.', [second]],
    ['in parentheses', ref, 'SEE REF (3).', [third]],
    ['two', ref, 'SEE REFTELS 1 AND 3.', [first, third]],
    ['a count is none', 'STATE 101984', 'REFTEL 2 WEEKS AGO.', ['1974STATE101984']],
    ['nor where items have letters', 'A. LIMA 9 B. LIMA 10', 'REFTEL 2 WEEKS AGO.', ['? ambiguous: REFTEL 2']],
  ]
  test.each(rows)('%s: %s', (_shows, ref, text, cites) => expect(inText(ref, text)).toEqual(cites))
  test('each has its own', () => expect(summaries(ref, 'NO.')).toEqual([first, second, third]))
})

test('REFAIR is a label', () =>
  expect(cite('SUBJECT: X\nREFAIR: OSLO A-112 OF MAY 3, 1974\n\n1. REFAIR SAYS.', OSLO_1974).map(summary)).toEqual([
    '1974OSLOA-112',
    '1974OSLOA-112',
  ]))

describe('the day of a paper', () => {
  const rows: readonly Row[] = [
    [
      'behind who wrote it',
      'A. EMAIL ROE/DOE 6/1 B. LIMA 9',
      'NO.',
      ['A ? document: EMAIL ROE/DOE 6/1', 'B 1974LIMA00009'],
    ],
    [
      'numbers elsewhere',
      'A. ROE LETTER; LIMA 12/13',
      'NO.',
      ['A ? document: ROE LETTER', 'A 1974LIMA00012', 'A 1974LIMA00013'],
    ],
  ]
  test.each(rows)('%s: %s', (_shows, ref, text, cites) => expect(summaries(ref, text)).toEqual(cites))
})
