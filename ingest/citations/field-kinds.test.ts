import { describe, expect, test } from 'vitest'
import { cite, sentBy, summary } from './testing/cite.ts'

type Row = readonly [shows: string, words: string, cites: readonly string[]]

const oslo = (date: string, number = '5235') => ({ header: sentBy('OSLO', number, date) })
const post = (from: string, number: string, date: string) => ({ header: sentBy(from, number, date) })
const inRefLine = (line: string, by: ReturnType<typeof oslo>): readonly string[] =>
  cite(`SUBJECT: X\nREF: ${line}\n\n1. NO.`, by).map(summary)
const inText = (text: string, by: ReturnType<typeof oslo>, ref = 'TOKYO 9999'): readonly string[] =>
  cite(`SUBJECT: X\nREF: ${ref}\n\n1. ${text}`, by)
    .filter(({ where }) => where === 'text')
    .map(summary)

describe('the own year before each item of the archive is no witness', () => {
  const read = (ref: string | null, reference: string, date = '1979-01-15', number = '212') =>
    cite(`SUBJECT: X\n${ref === null ? '' : `REF: ${ref}\n`}\n1. NO.`, {
      header: sentBy('OSLO', number, date),
      reference,
    }).map(({ target, where }) => `${where} ${target}`)
  const rows: readonly [shows: string, ref: string | null, reference: string, cites: readonly string[]][] = [
    ['a number that January has not reached', 'STATE 311984', '79 STATE 311984', ['1978STATE311984']],
    ["the sender's own above its own", 'OSLO 6120', '79 OSLO 6120', ['1978OSLO06120']],
    ['a year in the REF line', 'STATE 201984 310241Z AUG 77', '79 STATE 201984', ['1977STATE201984']],
    ['a year before it there', '78 STATE 1984', '79 STATE 1984', ['1978STATE001984']],
    ['another year than its own', 'LIMA 812', '78 LIMA 812', ['1978LIMA00812']],
  ]
  test.each(rows)('%s', (_shows, ref, reference, [target]) =>
    expect(read(ref, reference).sort()).toEqual([`attributes ${target}`, `ref ${target}`]),
  )
  test('without a REF line the number tells', () => {
    expect(read(null, '79 STATE 311984')).toEqual(['attributes 1978STATE311984'])
    expect(read(null, '79 STATE 1984')).toEqual(['attributes 1979STATE001984'])
    expect(read(null, '79 STATE 161984', '1979-08-15')).toEqual(['attributes 1979STATE161984'])
  })
  test('the text takes the year of the REF line', () =>
    expect(inText('STATE 1984 SAID SO.', oslo('1979-01-15'), '78 STATE 1984')).toEqual(['1978STATE001984']))
})

describe('a date behind a comma in running text', () => {
  const rows: readonly Row[] = [
    ['with its year', 'SEE WARSAW 2231, MARCH 14, 1972.', ['1972WARSAW02231']],
    ['the day before the month', 'STATE 006883, 14 JAN 72 ASKED.', ['1972STATE006883']],
    [
      'no comma before its year',
      'ROME 1883 OF MARCH 14 1972 AND BONN 1884, MARCH 15 72.',
      ['1972ROME01883', '1972BONN01884'],
    ],
    ['hours behind the day', 'ROME 1883 OF MARCH 14 1200 MEN READ.', ['1973ROME01883']],
    ["the next one's year behind it", 'ROME 1883 OF MARCH 14 72 LIMA 12 ASKED.', ['1973ROME01883', '1972LIMA00012']],
    ['in figures', '(PARIS 16877, 9/7/72) WE SAID SO.', ['1972PARIS16877']],
    ['behind an airgram', 'SEE WARSAW A-131, MARCH 14, 1972.', ['1972WARSAWA-131']],
    ['behind OF', 'BERN 3311 OF MARCH 14, 1972 SAYS SO.', ['1972BERN03311']],
    ['without a year it is a day of its own', 'SEE WARSAW 2231, AUGUST 12 VISIT.', ['1973WARSAW02231']],
    ['the date of what follows', 'IN MOSCOW 10784, 12 AUGUST WAS NAMED.', ['1973MOSCOW10784']],
    ['that of an agreement', 'IN MOSCOW 10784, 12 MAY 1972 AGREEMENT WAS NAMED.', ['1973MOSCOW10784']],
  ]
  test.each(rows)('%s: %s', (_shows, text, cites) => expect(inText(text, oslo('1973-08-15'))).toEqual(cites))
})

describe('airgrams without a post', () => {
  const rows: readonly Row[] = [
    ["a post's own", 'A-62 OF APRIL 6, 1973', ['1973OSLOA-62']],
    ["four digits: the Department's", 'A-4876', ['1973STATEA-4876']],
    ['with a letter', 'A) A-62 B) STATE 12345', ['A 1973OSLOA-62', 'B 1973STATE012345']],
    ["another post's stays its own", 'LIMA A-62', ['1973LIMAA-62']],
  ]
  test.each(rows)('%s: %s', (_shows, line, cites) => expect(inRefLine(line, oslo('1973-08-15'))).toEqual(cites))
  test("the Department's cables leave it open", () =>
    expect(inRefLine('A-62', post('STATE', '100123', '1973-08-15'))).toEqual(['? no-post: A-62']))
  test('running text leaves it open', () =>
    expect(inText('SEE A-62.', oslo('1973-08-15'))).toEqual(['? no-post: A-62']))
  test('is never surer than 0.75', () =>
    expect(cite('REF: A-62 OF APRIL 6, 1973', oslo('1973-08-15'))[0]?.confidence).toBeLessThanOrEqual(0.75))
})

describe('what stands with REF tells what is meant', () => {
  const [own, state] = ['A 1974OSLO05100', 'B 1974STATE170039']
  const rows: readonly [shows: string, ref: string, text: string, cites: readonly string[]][] = [
    ['REFAIR is an airgram', 'A-62 OF APRIL 6, 1974 AND STATE 170039', 'REFAIR REPORTED.', ['1974OSLOA-62']],
    ['REF AIRGRAM too', 'A-62 OF APRIL 6, 1974 AND STATE 170039', 'REF AIRGRAM REPORTED.', ['1974OSLOA-62']],
    ['REFAIR is no telegram', '(A) OSLO 5100 (B) STATE 170039', 'REFAIR ASKED.', ['? no-such-item: REFAIR']],
    ['not even the only one', 'SOFIA 1020', 'REFAIR ASKED.', ['? no-such-item: REFAIR']],
    ["a post's", '(A) OSLO 5100 (B) STATE 170039', 'STATE REFTEL ASKED.', [state]],
    ["EMBASSY'S", '(A) OSLO 5100 (B) STATE 170039', "EMBASSY'S REFTEL ASKED.", [own]],
    ["DEPARTMENT'S", '(A) OSLO 5100 (B) STATE 170039', "DEPARTMENT'S REFTEL ASKED.", [state]],
    ['OUR', '(A) OSLO 5100 (B) STATE 170039', 'OUR REFTEL ASKED.', [own]],
    ['YOUR', '(A) OSLO 5100 (B) STATE 170039', 'YOUR REFTEL ASKED.', [state]],
    ['of two of one post none', '(A) OSLO 5100 (B) OSLO 5101', 'OUR REFTEL ASKED.', ['? ambiguous: REFTEL']],
    ["nobody's of two", '(A) OSLO 5100 (B) STATE 170039', 'THE REFTEL ASKED.', ['? ambiguous: REFTEL']],
    ['a letter', 'A. SOFIA 1020; B. LETTER OF MARCH 3', 'REF LETTER ASKS.', ['B ? document: REF LETTER']],
    ['a letter that is not listed', 'SOFIA 1020', 'REF LETTER ASKS.', ['? document: REF LETTER']],
    ['a memorandum', 'SOFIA 1020', 'REF MEMO ASKS.', ['? document: REF MEMO']],
    ['an e-mail', 'SOFIA 1020', 'REF E-MAIL ASKS.', ['? document: REF E-MAIL']],
    ['a telegram', 'SOFIA 1020', 'REF TELEGRAM ASKS.', ['1974SOFIA01020']],
    ['an office behind a letter', '(A) OSLO 5100 (B) STATE 170039', 'REF A, A/RSO SAYS.', [own]],
    ['an office of two letters', '(A) OSLO 5100 (B) STATE 170039', 'REF B, P/E CHIEF SAYS.', [state]],
    ['letters parted by a slash', '(A) OSLO 5100 (B) STATE 170039', 'REF A/B SAY.', [own, state]],
  ]
  test.each(rows)('%s: %s: %s', (_shows, ref, text, cites) =>
    expect(inText(text, oslo('1974-08-15'), ref)).toEqual(cites),
  )
})

describe('numbers in running text that are no citations, and some that are', () => {
  const rows: readonly Row[] = [
    ['a postal code of Washington', 'DEPARTMENT OF STATE, WASHINGTON DC 20520.', []],
    ['its points', 'WASHINGTON, D.C. 20520 IS THE ADDRESS.', []],
    ['a postal code and the country', 'CHIYODA, TOKYO 100, JAPAN.', []],
    ['the same without a comma', 'STRANDVAGEN 101, STOCKHOLM 10041 SWEDEN.', []],
    ['the country of what follows', 'AS IN STOCKHOLM 10041 SWEDEN IS NEUTRAL.', ['1979STOCKH10041']],
    ['a date-time group without its Z', 'SEE JCS MSG 131205 AUG 79.', ['? dtg: JCS 1979-08-13T12:05:00Z']],
    ["the Department's six digits", 'PER SECSTATE 201984, WE WENT.', ['1979STATE201984']],
    ['an addressee counter', 'TO SECSTATE 5169', []],
    ['with a caption', 'STATE/AIDAC 150919 ASKS IT.', ['1979STATE150919']],
    [
      'short numbers in a list of sources',
      '(LONDON 808, 12/3 AND BERN 93, 1/16.)',
      ['1979LONDON00808', '1979BERN00093'],
    ],
    ['a short number and no such list', 'IN BERN 93 CAME.', []],
    ['an item of FBIS', 'SEE FBIS LONDON 12345.', []],
    ['a date', 'THE EMBASSY LIMA 07/27/1974 REPORT.', []],
    ['a date of the Department', 'SEE DEPT 12/10/78 DAILY.', []],
    ['a span of years', 'THIRD SECRETARY, PEKING 1968-70 AND LIMA 1970-73, THEN HOME.', []],
    ["another cable's page line", 'THE LIMA 00002305 002 OF 003 REGULATIONS.', []],
    ["another cable's heading", 'C O N F I D E N T I A L SECTION 01 OF 03 LIMA 000320 SAYS.', []],
    ['a short one', 'UNCLAS LIMA 000184 SAYS.', []],
    ['with its marking in parentheses', '(CONFIDENTIAL--LIMA 12345) SAYS.', ['1979LIMA12345']],
    ['an addressee and its routing', 'RUEHSW/AMEMBASSY BERN 0062', []],
    ['an office behind a number', 'PASS TO USDOC 4322/MAC/OLAC FOR SMITH.', []],
    ['a possessive and what is counted', "LIMA'S 144 PRISONS WERE FULL.", []],
    ['a possessive and a year', "LIMA'S 1976 STATEMENT WAS SENT.", []],
    ['a possessive and a cable', "LIMA'S 144 SAYS SO.", ['1979LIMA00144']],
    ['a house', 'PASEO DE LA VICTORIA NO. 4370 IS THE ADDRESS.', []],
    ['a phase', 'THE SECOND PHASE (SD2) BEGAN.', []],
    ['a country', 'AVENIDA COLOMBIA 4300 IS THE ADDRESS.', []],
    ['a section of a law', 'AS DESCRIBED IN OUR 1206 REQUEST.', []],
    ['a paragraph behind OUR MESSAGE', 'THEY REJECT OUR MESSAGE. 11. HE WENT.', []],
    ['aircraft', 'B-737S, A-310S, A-318S AND OTHERS.', []],
    ['PLEASE REFER TO', 'PLEASE REFER TO BERN 82 FOR DETAILS.', ['1979BERN00082']],
    ['SECSTATE', 'SEE SECSTATE 96550.', ['1979STATE096550']],
  ]
  test.each(rows)('%s: %s', (_shows, text, cites) => expect(inText(text, oslo('1979-12-15'))).toEqual(cites))
})

describe('posts that had another name, or another maker', () => {
  const rows: readonly Row[] = [
    ['the year cited names the post', '75 SAIGON 1561', ['1975SAIGON01561']],
    ['a post that was closed', 'SAIGON 1561', ['1975SAIGON01561']],
    ['a mission under another name', 'USOECD 6612', ['1976OECDP06612']],
    ['a variant', 'USIAEA 6612', ['1976IAEAV06612']],
    ['FBIS', 'FBIS LONDON 123; SOFIA 1020', ['? unknown-post: FBIS LONDON 123', '1976SOFIA01020']],
    ['FBIS and a time', 'FBIS VIENNA 101430Z', ['? dtg: FBIS VIENNA 1976-08-10T14:30:00Z']],
    ['AID', 'AIDTO 312', ['? unknown-post: AIDTO 312']],
  ]
  test.each(rows)('%s: %s', (_shows, line, cites) => expect(inRefLine(line, oslo('1976-08-15'))).toEqual(cites))
  test('PEKING of 1978 in a cable of 1980', () =>
    expect(inRefLine('78 PEKING 33', oslo('1980-03-15'))).toEqual(['1978PEKING00033']))
})

describe('year, number and post as the later years wrote them', () => {
  const quito = post('QUITO', '310', '2009-06-10')
  const rows: readonly [shows: string, by: ReturnType<typeof oslo>, line: string, cites: readonly string[]][] = [
    ['a year in parentheses before', quito, 'A. QUITO 290; B. (08) LIMA 497', ['A 09QUITO290', 'B 08LIMA497']],
    ['a year in parentheses between', quito, 'A) STATE (07) 201265', ['A 07STATE201265']],
    ['a year behind', quito, 'A) LIMA 04525-99, B) LIMA 07718 00', ['A 99LIMA4525', 'B 00LIMA7718']],
    ['a year far back', quito, 'LIMA 4525-91', ['91LIMA4525']],
    ['a year that ends no range', quito, 'LIMA 1973-91', ['91LIMA1973']],
    ['an O for its zero', quito, 'A. QUITO 290 (B)O4 LIMA 0944', ['A 09QUITO290', 'B 04LIMA944']],
    ['a date behind two dashes', quito, 'B. 08 STATE 122706--19/NOV/2008', ['B 08STATE122706']],
    ['a year for the last of two', quito, 'QUITO 0266 AND 02259 (2008)', ['09QUITO266', '08QUITO2259']],
    ['a year for both', quito, 'STATE 60266 AND 60271 (08)', ['08STATE60266', '08STATE60271']],
    ['no number', quito, 'A) QUITO 300 B) 2005 MINSK', ['A 09QUITO300', 'B ? no-number: 2005 MINSK']],
    ['many zeros', quito, 'A. QUITO 00000290 B. STATE 00028885', ['A 09QUITO290', 'B 09STATE28885']],
    ['the post of the item before', quito, 'A. QUITO 290\n    B. 288 AND PREVIOUS', ['A 09QUITO290', 'B 09QUITO288']],
    ['STATE of the item before', quito, 'C) STATE 71020 AND D) 71344', ['C 09STATE71020', 'D 09STATE71344']],
    ['near its own number', quito, 'A) 305 B) LIMA 812', ['A 09QUITO305', 'B 09LIMA812']],
    ["six digits: the Department's", quito, '139012', ['08STATE139012']],
    ['a number within a paper', quito, 'B. IIR 6 982 0173', ['B ? document: IIR 6 982 0173']],
    ['neither', quito, '4321', ['? no-post: 4321']],
    [
      'the own post by a part of its name',
      post('PORT AU PRINCE', '112', '2010-02-10'),
      'PORT A 76; PORT AU P 90',
      ['10PORTAUPRINCE76', '10PORTAUPRINCE90'],
    ],
    ['a beginning of several', quito, 'PORT 76', ['? unknown-post: PORT 76']],
    [
      'names broken off',
      quito,
      'A. 05 CASA 1220 B. 08 RIO DE JAN 44 C. COTON0U 348',
      ['A 05CASABLANCA1220', 'B 08RIODEJANEIRO44', 'C 09COTONOU348'],
    ],
    ['a small post in January', post('COTONOU', '14', '2009-01-21'), 'COTONOU 31', ['08COTONOU31']],
    ['cables that cross', post('COTONOU', '14', '2009-01-21'), 'COTONOU 15', ['09COTONOU15']],
  ]
  test.each(rows)('%s: %s', (_shows, by, line, cites) => expect(inRefLine(line, by)).toEqual(cites))
})

describe('short ranges, lists without a blank, hyphens', () => {
  const inRef: readonly Row[] = [
    ['two digits', 'STATE 135566-68', ['1979STATE135566', '1979STATE135567', '1979STATE135568']],
    ['behind a slash', 'STATE 135566/68', ['1979STATE135566', '1979STATE135568']],
    ['a year', 'STATE 135566-77', ['1977STATE135566']],
    ['a year behind a number as short', 'LIMA 76-77', ['1977LIMA00076']],
    ['neither a range, which is never so long, nor a year', 'STATE 135510-60', ['1979STATE135510']],
    ['a year behind a slash', 'STATE 135566/78', ['1978STATE135566']],
    ['a name cut by a hyphen', 'BUCHA-\nREST 3310', ['1979BUCHAR03310']],
  ]
  test.each(inRef)('in the REF line, %s: %s', (_shows, line, cites) =>
    expect(inRefLine(line, oslo('1979-12-15'))).toEqual(cites),
  )
  const rows: readonly Row[] = [
    ['two digits', 'SEE STATE 135566-68.', ['1979STATE135566', '1979STATE135567', '1979STATE135568']],
    ['one digit', 'SEE PARIS 12345-7.', ['1979PARIS12345', '1979PARIS12346', '1979PARIS12347']],
    ['a section', 'SEE PARIS 12345-2.', ['1979PARIS12345']],
    ['a score', 'BRASILIA 3-2.', []],
    ['a telephone', 'CALL PARIS 296-1202.', []],
    ['a comma without a blank', 'PARIS 12345,12346 REPORT IT.', ['1979PARIS12345', '1979PARIS12346']],
    ['three digits each', 'SEE PARIS 345,346.', ['1979PARIS00345', '1979PARIS00346']],
    ['thousands', 'IN PARIS 15,000 PEOPLE WENT.', []],
    ['thousands without a count', 'FROM PARIS 345,912 CAME.', []],
    ['a semicolon', 'SEE PARIS 12345; 12346 AND 12350.', ['1979PARIS12345', '1979PARIS12346', '1979PARIS12350']],
    ['a name cut by a hyphen', 'EMBASSY IN BUCHA-\nREST 3310 SAID SO.', ['1979BUCHAR03310']],
    ['a name of two words', 'SEE NEW-\nDELHI 3310.', ['1979NEWDE03310']],
    ['a word cut by a hyphen', 'THE COM-\nMITTEE 3310.', []],
  ]
  test.each(rows)('in text, %s: %s', (_shows, text, cites) => expect(inText(text, oslo('1979-12-15'))).toEqual(cites))
})

describe('a cable does not cite itself', () => {
  const lagos = post('LAGOS', '460', '2008-04-10')
  test.each(['PAGE 02 2008LAGOS00460', 'SEE 08LAGOS460.', 'LAGOS 00460  02 OF 03', '08 LAGOS 460 SAYS SO.'])(
    '%s',
    (text) => expect(inText(text, lagos)).toEqual([]),
  )
  test('its number of another year is another cable', () =>
    expect(inText('SEE 07 LAGOS 460.', lagos)).toEqual(['07LAGOS460']))
})
