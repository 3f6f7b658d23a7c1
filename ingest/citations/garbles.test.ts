import { describe, expect, test } from 'vitest'
import { cite, cited, sentBy, summary } from './testing/cite.ts'

type Row = readonly [shows: string, line: string, cites: readonly string[]]
const moscow = ['1978MOSCOW18017']
const state = ['1978STATE123456']

describe('in a REF line', () => {
  const rows: readonly Row[] = [
    ['O for 0', 'MOSCOW 18O17', moscow],
    ['I for 1', 'MOSCOW I8017', moscow],
    ['L for 1', 'MOSCOW l8017', moscow],
    ['S for 5', 'STATE 1234S6', state],
    ['B for 8', 'MOSCOW 1B017', moscow],
    ['O at the end', 'MOSCOW 1801O', ['1978MOSCOW18010']],
    ['O at the front', 'STATE O89296', ['1978STATE089296']],
    ['two of them', 'MOSCOW I8O17', moscow],
    ['a blank in the number', 'MOSCOW 18 017', moscow],
    ['a blank behind its first digit', 'MOSCOW 1 8017', moscow],
    ['a blank and an O', 'STATE 1 O1684', ['1978STATE101684']],
    ["the same where no post's number is so long", 'MOSCOW 1 O1684', ['? garbled: MOSCOW 1 O1684']],
    ["a year of the sender's before it", '77 LIMA 812', ['1977LIMA00812']],
    ["a blank in the Department's", 'STATE 123 456', state],
    ['a blank before its last digit', 'MOSCOW 1801 7', moscow],
    ['a blank in the first of a list', 'STATE 124 571/153824', ['1978STATE124571', '1978STATE153824']],
    ['a garbled number and a letter glued on', 'A. STATE 20S386B. LIMA 812', ['A 1978STATE205386', 'B 1978LIMA00812']],
    [
      'a broken number, and an item on the line below its letter',
      'A) STATE 1041\n81, B) BONN 445, C)\nAIDE MEMOIRE OF JANUARY 7, 1978',
      ['A 1978STATE104181', 'B 1978BONN00445', 'C ? document: AIDE MEMOIRE OF JANUARY 7, 1978'],
    ],
    ['a comma in the number', 'MOSCOW 18,017', moscow],
    ["a comma in the Department's", 'STATE 123,456', state],
    ['a broken number', 'STATE 123\n     456', state],
    [
      'a broken number and a letter glued on',
      'A. STATE 0\n52621B. BONN 3703',
      ['A 1978STATE052621', 'B 1978BONN03703'],
    ],
    ['a broken year', '(A) LIMA 812 OF DECEMBER 20, 197\n5; (B) BONN 75', ['A 1975LIMA00812', 'B 1978BONN00075']],
    ['a letter in the year', 'LIMA 812 OF DECEMBER 27, 197S (NOTAL)', ['1975LIMA00812 (NOTAL)']],
    [
      'an 8 like the letter of an item',
      'A. STATE 12345 B. LISBON 734B: C. LIMA 951',
      ['A 1978STATE012345', 'B 1978LISBON07348', 'C 1978LIMA00951'],
    ],
    ['a year with a blank in it', 'LIMA 812 OF DECEMBER 19, 1 974', ['1974LIMA00812']],
    ['an O in the day', 'JIDDA 4247 OF JULY 2O, 1973, 6992', ['1973JIDDA04247', '1978JIDDA06992']],
    ['a letter glued on before an airgram', 'A. THE HAGUE 4258B. A-480', ['A 1978THEHA04258', 'B 1978MOSCOWA-480']],
    ['a broken number and the next item', 'A. STATE 123\n456; B. LIMA 812', ['A 1978STATE123456', 'B 1978LIMA00812']],
    ['no blank', 'MOSCOW18017', moscow],
    ['blanks doubled', 'MOSCOW    18017', moscow],
    ['a blank in the name', 'MOS COW 18017', moscow],
    ['a blank in STATE', 'ST ATE 123456', state],
    ['no blank in the name', 'NEWDELHI 1234', ['1978NEWDE01234']],
    ['no blanks in the name', 'DARESSALAAM 1234', ['1978DARES01234']],
    ['a letter wrong', 'MOSCPW 18017', moscow],
    ['a letter lost', 'MOSOW 18017', moscow],
    ['a letter doubled', 'MOSCCOW 18017', moscow],
    ['letters swapped', 'MOSCWO 18017', moscow],
    ['0 for O', 'M0SCOW 18017', moscow],
    ['1 for I', 'CA1RO 8017', ['1978CAIRO08017']],
    ['0 for the O of a short name', '0SLO 3311', ['1978OSLO03311']],
    ['8 for its B', '8ONN 3311', ['1978BONN03311']],
    ['STATE with a letter lost', 'TATE 123456', state],
    ['STATE with a letter wrong', 'STSTE 123456', state],
    ['a long name, two letters wrong', 'KUALA LUNPUT 1234', ['1978KUALA01234']],
    ['a letter glued on', 'A. LIMA 812 BSTATE 123456', ['A 1978LIMA00812', 'B 1978STATE123456']],
    ['one of two posts is left unguessed', 'LAMA 812', ['? unknown-post: LAMA 812']],
    ['a name beyond guessing', 'MXSXPQ 18017', ['? unknown-post: MXSXPQ 18017']],
    ['a digit lost', 'STATE 00498*', ['? garbled: STATE 00498*']],
    ['a digit lost within', 'STATE 12*456', ['? garbled: STATE 12*456']],
    ['a doubled line', 'MOSCOW 18017\nREF: MOSCOW 18017', [...moscow, ...moscow]],
    ['CR LF', 'A. MOSCOW 18017\r\n     B. STATE 123456\r', ['A 1978MOSCOW18017', 'B 1978STATE123456']],
    ['tabs', 'A.\tMOSCOW\t18017\tB.\tSTATE\t123456', ['A 1978MOSCOW18017', 'B 1978STATE123456']],
    ['a blank that does not break', 'MOSCOW\u00a018017', moscow],
    ['a wide hyphen', 'MOSCOW A\u2013123', ['1978MOSCOWA-123']],
    ['a wide quote', 'MOSCOW\u2019S 18017', moscow],
    ['Latin-1', 'BRAS\u00cdLIA 1801', ['1978BRASIL01801']],
    ['mixed case', 'a. Moscow 18017, b. State 123456', ['A 1978MOSCOW18017', 'B 1978STATE123456']],
    ['the slash lost before a year', '78 LIMA 81277 LIMA 3340', ['1978LIMA00812', '1977LIMA03340']],
    ['the slash lost, blanks left', '78 LIMA 812  77 LIMA 3340', ['1978LIMA00812', '1977LIMA03340']],
    ['a parenthesis lost', '(A STATE 123456 (B) MOSCOW 18017', ['A 1978STATE123456', 'B 1978MOSCOW18017']],
    ['a semicolon for a colon', 'A; STATE 123456; B; MOSCOW 18017', ['A 1978STATE123456', 'B 1978MOSCOW18017']],
  ]
  test.each(rows)('%s: REF: %s', (_shows, line, cites) =>
    expect(cited(`SUBJECT: JAPAN\nREF: ${line}\n\n1. NO.`)).toEqual(cites),
  )
})

describe('in running text', () => {
  const rows: readonly Row[] = [
    ['O for 0', 'SEE MOSCOW 18O17.', moscow],
    ['a blank and an O', 'SEE TOKYO 1 O168.', ['1978TOKYO10168']],
    ['a broken number', 'SEE STATE 123\n456 FOR IT.', state],
    ['a broken number of a post', 'SEE MOSCOW 18\n017 FOR IT.', moscow],
    ['a letter wrong, behind SEE', 'SEE MOSCPW 18017.', moscow],
    ['a letter wrong in EMBTEL', 'SEE ENBTEL 4321.', ['1978MOSCOW04321']],
    ['a letter wrong in EMBTEL, three digits', 'THOSE IN EMBREL 360 AND WOULD.', ['1978MOSCOW00360']],
    ['a broken number of a series', 'THOSE IN TOSEC 3\n898 AND WOULD.', ['1978TOSEC03898']],
    ['a letter wrong in DEPTEL', 'SEE DEPTRL 123456.', state],
    ['REFTEL broken', 'AS STATED IN REF\nTEL.', ['1978TOKYO09999']],
    ['a letter wrong without a frame is a word', 'THE CAIRN 12 STONES.', []],
    ['another word near a name', 'A MOSCOV 5 CAR.', []],
    [
      'a broken number whose rest looks like a paragraph',
      'WE STAND BY EMBTEL 56\n31. HE CONCURS.',
      ['1978MOSCOW05631'],
    ],
    ['a blank before MAY', 'STATE 082 470 MAY BE CLOSED.', ['1978STATE082470']],
    ['a paragraph below is no rest of a number', 'SEE STATE 12345\n2. HE WENT.', ['1978STATE012345']],
    ['nor with its number in parentheses', 'SEE STATE 12345\n(2) HE WENT.', ['1978STATE012345']],
  ]
  test.each(rows)('%s: %s', (_shows, text, cites) =>
    expect(
      cite(`SUBJECT: JAPAN\nREF: TOKYO 9999\n\n1. ${text}`)
        .filter(({ where }) => where === 'text')
        .map(summary),
    ).toEqual(cites),
  )
})

describe('a garbled reading', () => {
  const [plain, letter, name] = ['MOSCOW 18017', 'MOSCOW 18O17', 'MOSCPW 18017'].map(
    (line) => cite(`REF: ${line}\n\n1. NO.`)[0],
  )
  test('has its own rule', () => {
    expect(plain?.rule).toBe('post-number')
    expect(letter?.rule).toBe('garble')
    expect(name?.rule).toBe('garble')
  })
  test('is less sure', () => {
    expect(letter?.confidence).toBeLessThan(plain?.confidence ?? 0)
    expect(name?.confidence).toBeLessThan(plain?.confidence ?? 0)
  })
  test('keeps the words as they stand', () => expect(letter?.raw).toBe('MOSCOW 18O17'))
  test('is none where the post never numbered so high', () =>
    expect(cited('REF: LAPEZ 98O17\n\n1. NO.')).toEqual(['? garbled: LAPEZ 98O17']))
  test.each([
    ['far above what the Department ever numbered', '2008-10-16', 'STATE 729184', '? garbled: STATE 729184'],
    ['of the year of its most', '2004-01-05', 'STATE 348254', '03STATE348254'],
  ])('may be a number without a garbled letter: %s', (_shows, date, line, target) =>
    expect(cited(`REF: ${line}\n\n1. NO.`, { header: sentBy('CAIRO', '300', date) })).toEqual([target]),
  )
})
