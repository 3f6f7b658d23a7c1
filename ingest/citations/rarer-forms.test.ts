import { describe, expect, test } from 'vitest'
import { cite, sentBy, summary } from './testing/cite.ts'

type Row = readonly [shows: string, value: string, cites: readonly string[]]

const QUITO_2008 = { header: sentBy('QUITO', '512', '2008-06-12') }
const LIMA_1977 = { header: sentBy('LIMA', '5235', '1977-06-15') }

const inRefLine = (value: string, by = QUITO_2008): readonly string[] =>
  cite(`SUBJECT: X\nREF: ${value}\n\n1. NO.`, by).map(summary)
const inText = (text: string, by = QUITO_2008, ref = ''): readonly string[] =>
  cite(`SUBJECT: X\n${ref}\n\n1. ${text}`, by)
    .filter(({ where }) => where === 'text')
    .map(summary)

describe('the year between post and number, in REF lines', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['a hyphen',                        'A. CARACAS 07-1744 B. LIMA 9',    ['A 07CARACAS1744', 'B 08LIMA9']],
    ['this year',                       'CARACAS 08-1744',                 ['08CARACAS1744']],
    ['a slash',                         'CARACAS 07/1744',                 ['07CARACAS1744']],
    ['hyphens on both sides',           'LIMA-07-814',                     ['07LIMA814']],
    ['a number as long as the year',    'LIMA 07-14',                      ['07LIMA14']],
    ['four digits',                     'LIMA 2007-815; LIMA 2007/816',    ['07LIMA815', '07LIMA816']],
    ['a blank',                         'A. QUITO 07 301 B. LIMA 05 3340', ['A 07QUITO301', 'B 05LIMA3340']],
    ['four digits and a blank',         'LIMA 2007 12',                    ['07LIMA12']],
    ['a year at the end of its line',   'LIMA 07\n301',                    ['07LIMA301']],
    ['the last digit on the next line', 'STATE 2007\n8',                   ['08STATE20078']],
    ['on the same line it is a number', 'STATE 2007 8',                    ['07STATE8']],
    ['no number of the post’s',         'LIMA 2007\n8',                    ['07LIMA8']],
    ['two digits on the next line',     'STATE 2007\n81',                  ['07STATE81']],
    ['a number padded to four digits',  'LIMA 2007-0815',                  ['07LIMA815']],
    ['two groups of two digits',        'LIMA 07 14',                      ['08LIMA7']],
    ['a short range behind',            'LIMA 07-814-15',                  ['07LIMA814', '07LIMA815']],
    ['a list behind',                   'LIMA 07-815 AND 816',             ['07LIMA815', '07LIMA816']],
    ['a range is one',                  'LIMA 98-102',                     ['08LIMA98', '08LIMA99', '08LIMA100', '08LIMA101', '08LIMA102']],
    ['years that are none',             'LIMA 12-814',                     ['08LIMA12']],
    ['two numbers that are like years', 'LIMA 2006-2007',                  ['08LIMA2006', '08LIMA2007']],
    ['the year of the next',            'LIMA 12 2007 QUITO 14',           ['08LIMA12', '07QUITO14']],
    ['a day',                           'A. DOE MAIL TO LIMA 07/14 B. LIMA 9', ['A ? document: DOE MAIL TO LIMA 07/14', 'B 08LIMA9']],
    ['a slashed list with its year',    '07 LIMA 12/13/14',                ['07LIMA12', '07LIMA13', '07LIMA14']],
  ]
  test.each(rows)('%s: %s', (_shows, value, cites) => expect(inRefLine(value)).toEqual(cites))

  // biome-ignore format: a table
  const earlier: readonly Row[] = [
    ['a blank, and no number so high',     'LIMA 76 812',   ['1976LIMA00812']],
    ['one that the post may have reached', 'LIMA 8 017',    ['1976LIMA08017']],
    ['a number with a blank in it',        'STATE 76 123',  ['1977STATE076123']],
    ['a slash',                            'LIMA 76/812',   ['1976LIMA00812']],
  ]
  test.each(earlier)('1977, %s: %s', (_shows, value, cites) => expect(inRefLine(value, LIMA_1977)).toEqual(cites))
})

describe('the year between post and number, in running text', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['a hyphen',               'As reported CARACAS 08-1744, trade grew. See Lima 07-0812.', ['08CARACAS1744', '07LIMA812']],
    ['a slash',                'See Lima 07/813.',                            ['07LIMA813']],
    ['four digits',            'See Lima 2007-815.',                          ['07LIMA815']],
    ['a year before a hyphen', 'See 07-LIMA-817.',                            ['07LIMA817']],
    ['an office counter',      'INFO LOG-00 AID-00 ACQ-00 CIAE-00 00 AID-00',  []],
    ['in brackets',            'Trade grew (Lima 823 [07]).',                 ['07LIMA823']],
    ['a telephone',            'Phone: Lima 07-1744. Call Quito 02-2345, fax Bogota 01-234567.', []],
    ['longer ones',            'Bogota 01-234-5678 is his.',                  []],
    ['a day',                  'In Lima 07/14 he came. Lima 07-14 was cold.', []],
    ['a span of years',        'Ambassador in Lima 2001-05 and Quito 1998-2003.', []],
    ['a score',                'Lima 02-1.',                                  []],
  ]
  test.each(rows)('%s: %s', (_shows, text, cites) => expect(inText(text)).toEqual(cites))
})

describe('a number in pieces', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['behind its first digit',         'QUITO 2 91',             ['08QUITO291']],
    ['where another item follows',     'A. QUITO 2 91; B. LIMA 9', ['A 08QUITO291', 'B 08LIMA9']],
    ['or a year of the number before', 'QUITO 2 07',             ['? garbled: QUITO 2 07']],
    ['words behind',                   'QUITO 2 91 TALKS',       ['08QUITO2']],
    ['between two and two',            'QUITO 22 18',            ['07QUITO2218']],
    ['two of a list',                  'QUITO 2, 91',            ['08QUITO2', '08QUITO91']],
  ]
  test.each(rows)('%s: %s', (_shows, value, cites) => expect(inRefLine(value)).toEqual(cites))
})

describe('a number and a date-time group', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ["a command's",            'JCS 4410/101230Z JUN 08',               ['? dtg: JCS 2008-06-10T12:30:00Z']],
    ['in parentheses',         'A. JCS 4410 (101230Z JUN 08) B. LIMA 9', ['A ? dtg: JCS 2008-06-10T12:30:00Z', 'B 08LIMA9']],
    ['the word before it',     'JCS 4410 DTG 101230Z MAY 08',           ['? dtg: JCS 2008-05-10T12:30:00Z']],
    ['six digits',             'JCS 123456/101230Z JUN 08',             ['? dtg: JCS 2008-06-10T12:30:00Z']],
    ["a post's is its number", 'STATE 12345/101230Z JUN 08',            ['08STATE12345']],
    ['a number alone',         'JCS 4410',                              ['08JCS4410']],
  ]
  test.each(rows)('%s: %s', (_shows, value, cites) => expect(inRefLine(value)).toEqual(cites))
  test('in running text', () =>
    expect(inText('As in JCS 4410/101230Z JUN 08, we said.')).toEqual(['? dtg: JCS 2008-06-10T12:30:00Z']))
})

describe('a cable by its own number', () => {
  const rows: readonly (readonly [shows: string, text: string, reference: string | undefined])[] = [
    ['EMBTEL', 'NOTE: EMBTEL 512 PASSED TO LIMA.', undefined],
    ['OUR', 'IN OUR 512 WE SAID SO.', undefined],
    ["EMBASSY'S", "SEE EMBASSY'S 512.", undefined],
    ['in the archive', 'NO.', 'QUITO 512'],
    ['in the archive as EMBTEL', 'NO.', 'EMBTEL 512'],
  ]
  test.each(rows)('is none: %s', (_shows, text, reference) =>
    expect(
      cite(`SUBJECT: X\n\n1. ${text}`, reference === undefined ? QUITO_2008 : { ...QUITO_2008, reference }),
    ).toEqual([]),
  )
  test('of a cable without a sender there is none', () =>
    expect(
      cite('SUBJECT: X\n\n1. SEE EMBTEL 512.', { header: { ...QUITO_2008.header, from: null } }).map(summary),
    ).toEqual(['? no-post: EMBTEL 512']))
  test('of another year is one', () => expect(inText('SEE EMBTEL 512 OF MAY 3, 2007.')).toEqual(['07QUITO512']))
})

describe('references back', () => {
  const ref = 'REF: A. QUITO 301\nB. STATE 12345'
  const [a, b] = ['A 08QUITO301', 'B 08STATE12345']
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['a slash before the letter',    'See REF/A and reftel/B.',                   [a, b]],
    ['an office is no letter',       'REF/A/RSO says.',                           ['? ambiguous: REF']],
    ['an article behind a verb',     'He referenced a press report.',             []],
    ['in capitals',                  'HE REFERENCED A PRESS REPORT. REPORT REFERENCES A MAN.', []],
    ['an article behind REFERENCE',  'He made reference a little later.',         []],
    ['letters behind REFERENCE',     'See reference a. (Reference b) Reference A says.', [a, b, a]],
    ['letters behind REFERENCES',    'SEE REFERENCES A AND B.',                   [a, b]],
    ['a question behind the letter', 'Answers are keyed to Ref. B, q. 3.',        [b]],
    ['small letters',                'See refs a, b.',                            [a, b]],
    ['in one parenthesis',           'See refs (A and B). See reftels (a, b).',   [a, b, a, b]],
    ['a full stop behind the first', 'See refs. A. and B.',                       [a, b]],
    ['a plural that may be none',    'See reftel(s). See Ref(s) A and B. REF(S) SAY SO.', [a, b, a, b, a, b]],
    ['letters in parentheses',       'See refs (A) (B).',                         [a]],
  ]
  test.each(rows)('%s: %s', (_shows, text, cites) => expect(inText(text, QUITO_2008, ref)).toEqual(cites))
})

describe('a reftel that is named beside it', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['in parentheses',          'Reftel (Quito 288) says so.',              ['08QUITO288', '08QUITO288']],
    ['behind a colon',          'It was so (reftel: Quito 277).',           ['08QUITO277', '08QUITO277']],
    ['behind a hyphen',         'It was so (reftel - Bogota 744).',         ['08BOGOTA744', '08BOGOTA744']],
    ['right behind it',         'See reftel Quito 288.',                    ['08QUITO288', '08QUITO288']],
    ['before it',               'See Quito 301 (reftel).',                  ['08QUITO301', '08QUITO301']],
    ['REF with its year',       'It was so (ref: 07 Lima 1113).',           ['07LIMA1113', '07LIMA1113']],
    ['words between',           'Reftel and Quito 288 say so.',             ['? no-ref-line: Reftel', '08QUITO288']],
    ['the end of a sentence',   'See reftel. Quito 288 says so.',           ['? no-ref-line: reftel', '08QUITO288']],
    ['several',                 'Reftels (Quito 288 and 289) say so.',      ['? no-ref-line: Reftels', '08QUITO288', '08QUITO289']],
    ['an airgram',              'Refair (Quito 288) says so.',              ['? no-ref-line: Refair', '08QUITO288']],
    ['a paper',                 'Ref letter (Quito 288) says so.',          ['? no-ref-line: Ref letter', '08QUITO288']],
    ['more within them',        'See Quito 301 (reftel and more).',         ['08QUITO301', '? no-ref-line: reftel']],
    ['a letter',                'Ref A (Quito 288) says so.',               ['A ? no-ref-line: Ref A', '08QUITO288']],
  ]
  test.each(rows)('%s: %s', (_shows, text, cites) => expect(inText(text)).toEqual(cites))
  test('where several are listed', () =>
    expect(inText('Reftel (Quito 288) says so.', QUITO_2008, 'REF: QUITO 288; LIMA 12')).toEqual([
      '08QUITO288',
      '08QUITO288',
    ]))
  test('not where one is', () =>
    expect(inText('See Quito 301 (reftel).', QUITO_2008, 'REF: LIMA 12')).toEqual(['08QUITO301', '08LIMA12']))
})

describe('near misses', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['days of a month',         'In Moscow 5-12 June he spoke; in Paris 5 to 12 June too; Rome 5/6 June.', []],
    ['two days',                'He was in Lima 5 and 6 June, Quito 7, 8 June.',   []],
    ["this year's report",      "As stated in Post's 2008 TIP Report, so it is.", []],
    ['a telephone like a year', 'Embassy Lima 618-2000 is open.',                 []],
    ['one that is pointed at',  'See Lima 618-2000.',                             ['00LIMA618']],
    ['round numbers of people', 'Over Khartoum 6000 marched; in Lima 1500 gathered.', []],
    ['a year two before',       "As stated in Post's 2006 TIP Report, so it is.",  []],
    ['a number not round',      'Khartoum 1617 confirmed it; Lima 1520 closed it.', ['08KHARTOUM1617', '08LIMA1520']],
    ['a number like a year',    'As stated in Lima 2007, so it is.',              ['08LIMA2007']],
  ]
  test.each(rows)('%s: %s', (_shows, text, cites) => expect(inText(text)).toEqual(cites))
})

describe('items of a REF line', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['a letter left out on one line', 'A. QUITO 301 C. LIMA 12 D. LIMA 13',     ['A 08QUITO301', 'C 08LIMA12', 'D 08LIMA13']],
    ['an initial is none',            'A. DOE MAIL TO J. ROE B. LIMA 12',       ['A ? document: DOE MAIL TO J. ROE', 'B 08LIMA12']],
    ['a note behind a hyphen',        'A. STATE 12345 - NOTAL B. LIMA 9',       ['A 08STATE12345 (NOTAL)', 'B 08LIMA9']],
    ['a note in brackets',            'STATE 12345 [NOTAL]; LIMA 9',            ['08STATE12345 (NOTAL)', '08LIMA9']],
    ['a year in brackets',            'LIMA 823 [07]; LIMA 9',                  ['07LIMA823', '08LIMA9']],
    ['behind bullets',                '\n- Quito 301\n- 07 Lima 12\n* Bogota 44', ['08QUITO301', '07LIMA12', '08BOGOTA44']],
    ['behind round ones',             '\n• Quito 301\n• 07 Lima 12\n• Bogota 44', ['08QUITO301', '07LIMA12', '08BOGOTA44']],
    ['a long title cut by the line',  'A. LIMA 539 (NATS BACK AWAY FROM PRE-ELECTION\nCHANGE)\nB. LIMA 89 (NO)',
      ['A 08LIMA539 (NATS BACK AWAY FROM PRE-ELECTION CHANGE)', 'B 08LIMA89 (NO)']],
    ['below who classified it',       'A. QUITO 301\n\nClassified By: DCM Jane Roe for reasons 1.4 (b).\n\n     B. LIMA 12\n     C. BOGOTA 44',
      ['A 08QUITO301', 'B 08LIMA12', 'C 08BOGOTA44']],
  ]
  test.each(rows)('%s: %s', (_shows, value, cites) => expect(inRefLine(value)).toEqual(cites))
})

test('a paper that a label with a letter names, above a cable that another names', () =>
  expect(inText('SEE REF A AND REF B.', QUITO_2008, "REF A SECRETARY'S LETTER TO ROE\nREF B SECSTATE 76108")).toEqual([
    'A ? document: REF A',
    'B 08STATE76108',
  ]))

describe('names and numbers that lines, readers and typists break', () => {
  // biome-ignore format: a table
  const ref: readonly Row[] = [
    ['a name cut without a hyphen',        'A. STATE 101984 B. KATH\nMANDU 2410',          ['A 1977STATE101984', 'B 1977KATHMA02410']],
    ['its second word cut',                'STATE 101984; NEW DEL\nHI 8811',               ['1977STATE101984', '1977NEWDE08811']],
    ['two words of no name',               'STATE 101984; XAT\nMANDU 2410',                ['1977STATE101984', '? document: XAT']],
    ['a lost apostrophe',                  'STATES 101984, LIMAS 4811',                    ['1977STATE101984', '1977LIMA04811']],
    ['items with numbers on one line',     '1. STATE 101984, 2. QUITO 3811, 3. BOGOTA 511', ['1 1977STATE101984', '2 1977QUITO03811', '3 1977BOGOTA00511']],
    ['the same without commas',            '1. QUITO 3811 2. STATE 101984',                ['1 1977QUITO03811', '2 1977STATE101984']],
    ['a list of which only the end is said', 'QUITO 3811, 12',                             ['1977QUITO03811', '1977QUITO03812']],
    ['a list is one',                      'QUITO 3811, 9',                                ['1977QUITO03811']],
    ['a list that does not go on',         'QUITO 3811, 92',                               ['1977QUITO03811', '1977QUITO00092']],
    ['how each is classified',             'A. (U) QUITO 3811 B. (C) STATE 101984 C. (S) BOGOTA 511', ['A 1977QUITO03811', 'B 1977STATE101984', 'C 1977BOGOTA00511']],
    ['letters in brackets',                '(A) QUITO 3811 (B) BOGOTA 511 (C) STATE 101984', ['A 1977QUITO03811', 'B 1977BOGOTA00511', 'C 1977STATE101984']],
    ['letters in quotes',                  '"A" QUITO 3811, "B" STATE 101984',             ['A 1977QUITO03811', 'B 1977STATE101984']],
    ['the mark of a letter on the next line', 'A. QUITO 3811 B\n. STATE 101984',           ['A 1977QUITO03811', 'B 1977STATE101984']],
    ['a section of it',                    'QUITO 3811 SEC 1 OF 2',                        ['1977QUITO03811']],
    ['a month with a V',                   'QUITO 3811 JVN 76',                            ['1976QUITO03811']],
    ['a letter in the time of day',         'STATE 207984 31O241Z AUG 76; STATE 252478 23I335Z SEP 76', ['1976STATE207984', '1976STATE252478']],
    ['a name of letters before a Z',        'QUITO 3811 OILOILZ AUG 76',                    ['1977QUITO03811']],
    ['the last digit set apart',            'A. QUITO 381 1 B. STATE 101984',               ['A 1977QUITO03811', 'B 1977STATE101984']],
    ['a number and what is said of it',     'QUITO 381 5 PAGES',                            ['1977QUITO00381']],
    ['a paragraph behind a number',         'A. QUITO 381 5. NO.',                          ['A 1977QUITO00381']],
    ['a number that a hyphen cuts',         'STATE 1098-\n44; QUITO 3811',                   ['1977STATE109844', '1977QUITO03811']],
    ['a range over two lines',              'STATE 1098-\n99; QUITO 3811',                   ['1977STATE001098', '1977STATE001099', '1977QUITO03811']],
    ['an airgram of EMB',                  'EMB A-112',                                    ['1977LIMAA-112']],
  ]
  test.each(ref)('REF, %s: %s', (_shows, value, cites) => expect(inRefLine(value, LIMA_1977)).toEqual(cites))

  // biome-ignore format: a table
  const text: readonly Row[] = [
    ['a lost apostrophe',              'NO. STATES 101984 ASKED. PER STATES 101985.',       ['1977STATE101984', '1977STATE101985']],
    ['a verb',                         'HE STATES 101984 CAME. THE NOTE STATES 101985.',    []],
    ['a noun',                         'IN STATES 12 GOALS, IN UNITED STATES 101984.',      []],
    ['a name cut without a hyphen',    'SEE KATH\nMANDU 2410 AND QUI\nTO 3811.',            ['1977KATHMA02410', '1977QUITO03811']],
    ['the same on one line',           'SEE KATH MANDU 2410.',                              []],
    ['a comma in the number',          'SEE MOSCOW 10,019.',                                ['1977MOSCOW10019']],
    ['one beside another',             'IN STATE 101984 AND STATE 101,985 IT IS SO.',       ['1977STATE101984', '1977STATE101985']],
    ['a count',                        'MOSCOW 10,019 CAME. SEE MOSCOW 10,000.',            []],
    ['a count of things pointed at',   'PER QUITO 12,411 VISAS WERE ISSUED.',               []],
    ['a count of things',              'QUITO 10,411 VISAS WERE ISSUED.',                   []],
    ['a mission and two digits',       'USUN NEW YORK 44, USUN NEW YORK 812 SAYS SO.',       ['1977USUNN00044', '1977USUNN00812']],
    ['the officers of a mission',      'USUN NEW YORK 44 OFFICERS CAME.',                   []],
    ['intelligence',                   'DIA CABLE 44, CIA REPORT 4411 AND FBI CABLE 512.',  []],
    ['a flight and its stops',         'FLIGHT LH 511 QUITO 0900 - BOGOTA 1130.',           []],
    ['a telex',                        'WRITE TO TELEX LIMA 20345 OR CABLE ADDRESS LIMA 4411.', []],
    ['a report of a year',             'THE STATE 1976 REPORT WAS LATE.',                   []],
  ]
  test.each(text)('text, %s: %s', (_shows, words, cites) => expect(inText(words, LIMA_1977)).toEqual(cites))

  test('letters in quotes, each of them', () =>
    expect(inText('Refs "A" and "B"; ref "A".', QUITO_2008, 'REF: A. LIMA 12 B. BOGOTA 14')).toEqual([
      'A 08LIMA12',
      'B 08BOGOTA14',
      'A 08LIMA12',
    ]))
})

describe('a number alone in a REF line', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['of two digits, behind a post',   'A) QUITO 290 B) 12 C) STATE 71020', ['A 08QUITO290', 'B 08QUITO12', 'C 08STATE71020']],
    ['in parentheses its letter',      '(A) QUITO 290 (B) 12',              ['A 08QUITO290', 'B 08QUITO12']],
    ['that may be a year',             'A. QUITO 290 B. 07',                ['A 08QUITO290']],
    ['of a day',                       'A. QUITO 290 B. 12 JUNE LETTER',    ['A 08QUITO290', 'B ? document: 12 JUNE LETTER']],
    ['without a letter',               'QUITO 290; 12',                     ['08QUITO290']],
    ['letters for digits',             '1O4022',                            ['07STATE104022']],
    ['letters for digits in others',   'O4O2',                              ['? document: O4O2']],
  ]
  test.each(rows)('%s', (_shows, value, cites) => expect(inRefLine(value)).toEqual(cites))
})

describe('what stands behind a number or before its post in a REF line', () => {
  // biome-ignore format: a table
  const rows: readonly Row[] = [
    ['FROM and its month',           'A. LIMA 3525 FROM DECEMBER 2007 B. QUITO 9', ['A 07LIMA3525', 'B 08QUITO9']],
    ['FROM and a day of no year',    'A. LIMA 525 FROM MAY 12 B. QUITO 9',         ['A 08LIMA525', 'B 08QUITO9']],
    ['the year of a post left out',  '07 LIMA 290 AND 06 1211',                    ['07LIMA290']],
    ['who sent it to whom',          'LIMA TO STATE 290',                          ['08LIMA290']],
    ['who sent it in two words',     'SAN JOSE TO LIMA 290, STATE 71020',          ['08SANJOSE290', '08STATE71020']],
    ['to whom, behind a number',     'LIMA 288 TO STATE 71020',                    ['08LIMA288', '08STATE71020']],
    ['a letter to one',              'ROE LETTER TO LIMA 290',                     ['? document: ROE LETTER', '08LIMA290']],
    ['two of one year',              '07 LIMA 290 AND 306',                        ['07LIMA290', '07LIMA306']],
  ]
  test.each(rows)('%s', (_shows, value, cites) => expect(inRefLine(value)).toEqual(cites))
  test.each(['MY TEL 301', 'EMBTEL 301'])('below the subject, the colon lost: %s', (words) =>
    expect(cite(`SUBJECT: X\nREF ${words}\n\n1. NO.`, QUITO_2008).map(summary)).toEqual(['08QUITO301']),
  )
  test('words of the text behind REF are no label', () =>
    expect(cite('SUBJECT: X\nREF MY TELLING 301\n\n1. NO.', QUITO_2008).map(summary)).toEqual([]))
})
