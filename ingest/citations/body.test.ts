import { describe, expect, test } from 'vitest'
import { cite, cited, sentBy, summary } from './testing/cite.ts'

type Row = readonly [shows: string, text: string, cites: readonly string[]]

/** Read in the seed, a cable of Moscow's, of 4 August 1978, whose REF line cites one cable. */
const check = (_shows: string, text: string, cites: readonly string[]): void =>
  expect(
    cite(`SUBJECT: JAPAN\nREF: TOKYO 9999\n\n1. ${text}`)
      .filter(({ where }) => where === 'text')
      .map(summary),
  ).toEqual(cites)

describe('a post and a number in running text', () => {
  const own = ['1978MOSCOW10784']
  const rows: readonly Row[] = [
    ['as the subject', 'MOSCOW 10784 REPORTS THE VISIT.', own],
    ['behind SEE', 'SEE MOSCOW 10784.', own],
    ['behind SEE ALSO', 'SEE ALSO MOSCOW 10784.', own],
    ['in parentheses', 'THE VISIT (MOSCOW 10784) WENT WELL.', own],
    ['in parentheses with SEE', 'THE VISIT (SEE MOSCOW 10784) WENT WELL.', own],
    ['with its caption', 'THE VISIT (MOSCOW 10784 NOTAL) WENT WELL.', ['1978MOSCOW10784 (NOTAL)']],
    ['with its note', 'THE VISIT, MOSCOW 10784 (NOTAL), WENT WELL.', ['1978MOSCOW10784 (NOTAL)']],
    ['a possessive', "MOSCOW'S 10784 SAYS SO.", own],
    ['a possessive and the word', "IN MOSCOW'S TELEGRAM 10784.", own],
    ['the word between', 'IN MOSCOW TELEGRAM 10784 WE SAID SO.', own],
    ['the word before', 'AS IN TELEGRAM MOSCOW 10784.', own],
    ['PARA 3 OF', 'PARA 3 OF MOSCOW 10784 SAYS SO.', own],
    ['PARA 3,', 'MOSCOW 10784, PARA 3, SAYS SO.', own],
    ['the end of a sentence', 'AS WE REPORTED IN MOSCOW 10784.', own],
    ['the end of the text', 'AS WE REPORTED IN MOSCOW 10784', own],
    ['a comma behind', 'AS WE REPORTED IN MOSCOW 10784, HE WENT.', own],
    ['a colon behind', 'MOSCOW 10784: HE WENT.', own],
    ['IN', 'IN MOSCOW 10784 WE REPORTED THAT HE WENT.', own],
    ['UNDER', 'AS STATED UNDER MOSCOW 10784, HE WENT.', own],
    ['WHICH', 'MOSCOW 10784 WHICH WE SENT YESTERDAY.', own],
    ['ON', 'MOSCOW 10784 ON FISHERIES.', own],
    ['mixed case', 'Moscow 10784 reports the visit.', own],
    ['over a line end', 'AS REPORTED IN MOSCOW\n10784, HE WENT.', own],
    ['a name over a line end', 'AS REPORTED IN NEW\nDELHI 10784, HE WENT.', ['1978NEWDE10784']],
    ['a number over a line end', 'AS REPORTED IN STATE 123\n456, HE WENT.', ['1978STATE123456']],
    ['STATE', 'STATE 123456 ASKS FOR IT.', ['1978STATE123456']],
    ["STATE'S", "STATE'S 123456 ASKS FOR IT.", ['1978STATE123456']],
    ['a year before', '77 STATE 123456 ASKS FOR IT.', ['1977STATE123456']],
    ['four digits of it', '1977 STATE 123456 ASKS FOR IT.', ['1977STATE123456']],
    ['a year behind', 'STATE 123456 (77) ASKS FOR IT.', ['1977STATE123456']],
    ['a date behind', 'STATE 123456 OF DECEMBER 5, 1977 ASKS FOR IT.', ['1977STATE123456']],
    ['dated', 'STATE 123456 DATED DEC 5 ASKS FOR IT.', ['1977STATE123456']],
    ['USUN', 'AS USUN 2345 NOTES, HE WENT.', ['1978USUNN02345']],
    ['a mission', 'US MISSION GENEVA 8123 REPORTS IT.', ['1978GENEVA08123']],
    ['a prefix', 'AMEMBASSY SEOUL 6670 REPORTS IT.', ['1978SEOUL06670']],
    ['no blank', 'SEE MOSCOW10784.', own],
    ['an id', 'SEE 78MOSCOW10784.', own],
    ['SECTO', 'SECTO 8123 REPORTS IT.', ['1978SECTO08123']],
    ['what came', "WE ANSWER SEOUL'S 312, AND SEOUL'S 313 CAME LATE.", ['1978SEOUL00312', '1978SEOUL00313']],
    ['two, AND', 'SEOUL 6670 AND LIMA 8123 REPORT IT.', ['1978SEOUL06670', '1978LIMA08123']],
    ['three, commas', 'SEE SEOUL 6670, LIMA 812, QUITO 700.', ['1978SEOUL06670', '1978LIMA00812', '1978QUITO00700']],
    ['twice', 'SEE SEOUL 6670. SEOUL 6670 SAYS SO.', ['1978SEOUL06670', '1978SEOUL06670']],
    ['of the REF line', 'TOKYO 9999 SAYS SO.', ['1978TOKYO09999']],
    ['short, joined to another', 'PARIS 11485 AND ROME 910 PUZZLE HIM.', ['1978PARIS11485', '1978ROME00910']],
    ['the subject line counts as text', 'X', []],
    ['behind a paragraph', 'PLEASE SEE PARAS 2 AND 3 OF LIMA 31 AND ADVISE.', ['1978LIMA00031']],
    ['behind a paragraph, with its year', 'PARA 4 OF 77 LIMA 1004 IS OPEN.', ['1977LIMA01004']],
    ['behind what cables hold', 'THE FIGURES DIFFER FROM THOSE IN BONN 64 AND WOULD.', ['1978BONN00064']],
    ['behind ADD TO', 'WE HAVE NOTHING TO ADD TO QUITO 30.', ['1978QUITO00030']],
    ['a post that is no place', 'NOBODY HERE SAW USUN 34, AND WE ASK WHY.', ['1978USUNN00034']],
    ['written on to the name', 'NOBODY HERE SAW ACCRA31, AND WE ASK WHY.', ['1978ACCRA00031']],
    ['beside REF (A)', 'IN THE LIGHT OF REF, AND OF ACCRA 2, WE ASK.', ['1978TOKYO09999', '1978ACCRA00002']],
    ['a short number behind SEE', 'SEE LIMA 12.', ['1978LIMA00012']],
    ['a short number with zeros', 'LIMA 0012 REPORTS IT.', ['1978LIMA00012']],
    ['a year as a number, framed', 'SEE LIMA 1975.', ['1978LIMA01975']],
  ]
  test.each(rows)('%s: %s', check)
})

describe('lists in running text', () => {
  const rows: readonly Row[] = [
    ['AND', 'SEE MOSCOW 10784 AND 10790.', ['1978MOSCOW10784', '1978MOSCOW10790']],
    ['commas', 'SEE MOSCOW 10784, 10790 AND 10801.', ['1978MOSCOW10784', '1978MOSCOW10790', '1978MOSCOW10801']],
    ['a slash', 'SEE MOSCOW 10784/10790.', ['1978MOSCOW10784', '1978MOSCOW10790']],
    ['a range', 'SEE MOSCOW 10784-10786.', ['1978MOSCOW10784', '1978MOSCOW10785', '1978MOSCOW10786']],
    ['THROUGH', 'SEE MOSCOW 10784 THROUGH 10786.', ['1978MOSCOW10784', '1978MOSCOW10785', '1978MOSCOW10786']],
    ['AND TO', 'SEE BOTH MOSCOW 10784 AND SEOUL 6670.', ['1978MOSCOW10784', '1978SEOUL06670']],
    ['a year to come is a number', 'AFTER ACCRA 1424/1980.', ['1978ACCRA01424', '1978ACCRA01980']],
    ['a plural verb behind', "CAIRO'S 8998 AND 9001 SAY SO.", ['1978CAIRO08998', '1978CAIRO09001']],
    ['a count behind AND is none', 'MOSCOW 10784 AND 25 PERSONS WENT.', ['1978MOSCOW10784']],
    ['a date behind a comma is none', 'IN MOSCOW 10784, 12 AUGUST WAS NAMED.', ['1978MOSCOW10784']],
    ['a sum behind a comma is none', 'MOSCOW 10784, 5000 DOLLARS.', ['1978MOSCOW10784']],
    ['a paragraph below is none', 'SEE MOSCOW 10784.\n2. HE WENT.', ['1978MOSCOW10784']],
  ]
  test.each(rows)('%s: %s', check)
})

describe('numbers without a post', () => {
  const rows: readonly Row[] = [
    ['EMBTEL', 'AS REPORTED EMBTEL 4321.', ['1978MOSCOW04321']],
    ['DEPTEL', 'AS REQUESTED DEPTEL 123456.', ['1978STATE123456']],
    ['EMBTELS', 'SEE EMBTELS 4321 AND 4325.', ['1978MOSCOW04321', '1978MOSCOW04325']],
    [
      'both, with a verb that is a noun too',
      'EMBTEL 4321 AND DEPTEL 123456 REPORT IT.',
      ['1978MOSCOW04321', '1978STATE123456'],
    ],
    ['EMBTELS, the same', 'EMBTELS 4321 AND 4325 REPORT IT.', ['1978MOSCOW04321', '1978MOSCOW04325']],
    ['OUR and a noun', 'OUR 4321 REPORT WENT.', []],
    ['a circular', 'WE HAVE STATE CIRCULAR 123456.', ['1978STATE123456']],
    ['a circular telegram', 'PLEASE SEE DEPARTMENT CIRCULAR TELEGRAM NO. 123456.', ['1978STATE123456']],
    ['a procedure', 'WE ASK FOR STATE CIRCULAR 175 AUTHORITY. SEE CIRCULAR 175.', []],
    ['a circular of others', 'THE BANK HAS CIRCULAR 123456 AND CIRCULAR NO. 12345.', []],
    ['a verb of agreement', 'MOSCOW 1078 AGREES. CAIRO 8998 DISAGREES.', ['1978MOSCOW01078', '1978CAIRO08998']],
    ['YOUR', 'IN REPLY TO YOUR 123456, WE AGREE.', ['1978STATE123456']],
    ['URTEL', 'URTEL 123456 ARRIVED.', ['1978STATE123456']],
    ['REURTEL', 'REURTEL 123456. WE AGREE.', ['1978STATE123456']],
    ['YOUR TELEGRAM', 'YOUR TELEGRAM 123456 ARRIVED.', ['1978STATE123456']],
    ['OUR', 'AS STATED IN OUR 4321, NOTHING CHANGED.', ['1978MOSCOW04321']],
    ['MY', 'SEE MY 4321.', ['1978MOSCOW04321']],
    ["EMBASSY'S", "SEE EMBASSY'S 4321.", ['1978MOSCOW04321']],
    ["DEPARTMENT'S", "SEE DEPARTMENT'S 123456.", ['1978STATE123456']],
    ['EMBASSY TELEGRAM', 'SEE EMBASSY TELEGRAM 4321.', ['1978MOSCOW04321']],
    ['OUR, long', 'IT DIFFERED FROM WHAT OUR 13267 BROUGHT.', ['1978MOSCOW13267']],
    ['OUR, short', 'OUR 67 RECORDED A FLAT NO.', ['1978MOSCOW00067']],
    ['OUR and a count', 'OUR 12 OFFICERS WENT.', []],
    ['OUR and a sum', 'OUR 5000 DOLLARS WENT.', []],
    ['MY and a count', 'MY 100 COLLEAGUES WENT.', []],
    ['YOUR 3 POINTS', 'YOUR 3 POINTS ARE WELL TAKEN.', []],
  ]
  test.each(rows)('%s: %s', check)
})

describe('airgrams, date-time groups, septels', () => {
  const rows: readonly Row[] = [
    ['an airgram', 'MOSCOW A-123 GIVES THE TEXT.', ['1978MOSCOWA-123']],
    ['an airgram, its word', 'MOSCOW AIRGRAM A-123 GIVES THE TEXT.', ['1978MOSCOWA-123']],
    ["EMBASSY'S airgram", "TABLE III OF EMBASSY'S A-228 SHOWS IT.", ['1978MOSCOWA-228']],
    ['a circular airgram', 'STATE CA-711 ASKS FOR IT.', ['1978STATECA-711']],
    ['a dated circular airgram', 'AS IN CA-711 OF APRIL 6, 1976, WE SAID.', ['1976STATECA-711']],
    ['a road of California', 'HE DROVE ON CA-94 TO THE BORDER.', []],
    ['an airgram behind SEE', 'SEE A-62.', ['? no-post: A-62']],
    ['a dated airgram', 'AS IN A-62 OF APRIL 6, 1973, WE SAID.', ['? no-post: A-62 OF APRIL 6, 1973']],
    [
      'a command by its date-time group',
      'AS IN USCINCEUR 311345Z MAY 75, WE SAID.',
      ['? dtg: CINCEUR 1975-05-31T13:45:00Z'],
    ],
    ['SEPTEL', 'HIS REMARKS ARE REPORTED SEPTEL.', ['? septel: SEPTEL']],
    ['SEPTELS', 'HIS REMARKS ARE REPORTED SEPTELS.', ['? septel: SEPTELS']],
    ['BY SEPTEL', 'COMMENT FOLLOWS BY SEPTEL.', ['? septel: SEPTEL']],
    ['an aircraft', 'THE A-4 AIRCRAFT CAME.', []],
    ['an article and a count', 'LIMA A 10 PERCENT RISE.', []],
    ['a time', 'HE CAME AT 1345Z.', []],
  ]
  test.each(rows)('%s: %s', check)
})

describe('near misses', () => {
  const nothing = (shows: string, text: string): Row => [shows, text, []]
  const rows: readonly Row[] = [
    nothing('a resolution', 'RESOLUTION 242 STANDS.'),
    nothing('a resolution of the Council', 'UNSC RESOLUTIONS 242 AND 338 STAND.'),
    nothing('a conference and its year', 'THE HELSINKI 1975 FINAL ACT.'),
    nothing('a place and a year', 'SINCE PARIS 1973 NOTHING CHANGED.'),
    nothing('games', 'THE MOSCOW 1980 OLYMPICS.'),
    nothing('a day of a month', 'PARIS 19 AUGUST.'),
    nothing('a day and a month abbreviated', 'HE LEFT FOR PARIS 19 AUG.'),
    nothing('a month and a day', 'HE LEFT PARIS AUGUST 19.'),
    nothing('an aircraft', 'A BOEING 747 CAME.'),
    nothing('a flight', 'ON FLIGHT LIMA 812 HE CAME.'),
    nothing('a public law', 'UNDER PL 480 WHEAT CAME.'),
    nothing('a public law with a hyphen', 'PL-480 WHEAT CAME.'),
    nothing('an amount', 'IT COST 12345 DOLLARS IN MOSCOW.'),
    nothing('yen', 'IT COST TOKYO 1000 YEN.'),
    nothing('a percentage', 'IN BONN 45 PERCENT AGREED.'),
    nothing('thousands', 'IN BEIRUT 15,000 REFUGEES CAME.'),
    nothing('people', 'IN BEIRUT 1500 REFUGEES CAME.'),
    nothing('a nameless count', 'LIMA 300 DELEGATES CAME.'),
    nothing('a telephone', 'CALL PARIS 296-1202.'),
    nothing('a telephone in groups', 'CALL TBILISI 995 32 1234.'),
    nothing('a telephone without a hyphen', 'CALL LIMA 274512 FIRST.'),
    nothing('a paragraph', 'PARA 3 IS CLEAR.'),
    nothing('a time', 'ARRIVE PARIS 10:30.'),
    nothing('a time of four digits', 'ARRIVE PARIS 1030 LOCAL.'),
    nothing('hours', 'ARRIVE PARIS 1030 HOURS.'),
    nothing('GMT', 'ARRIVE PARIS 1030 GMT.'),
    nothing('a time of departure', 'ETA PARIS 0830 ON TWA 802, DEPARTING PARIS 1015 FOR ROME 1200.'),
    nothing('a time in Z', 'THE 707 FROM PARIS 1230Z.'),
    nothing('a postal code', 'ADDRESS: 2 AVENUE GABRIEL, PARIS 75008.'),
    nothing('a ship', 'USS LIMA 812 SAILED.'),
    nothing('coordinates', 'POSITION LIMA 1204S 7703W.'),
    nothing('a score', 'BRASILIA 3-2.'),
    nothing('a decimal', 'LIMA 3.5 ON THE SCALE.'),
    nothing('an addressee counter', 'TO SECSTATE WASHDC 5169'),
    nothing('an addressee counter with its precedence', 'TO SECSTATE WASHDC IMMEDIATE 5169'),
    nothing('an info addressee', 'THIS IS FOR\nAMEMBASSY LIMA 1888\nAMEMBASSY QUITO 1244'),
    nothing('office counters', 'ACTION EUR-12 INFO OCT-01 ISO-00'),
    nothing('a press item', 'ACCORDING TO TASS MOSCOW 18017 WAS NAMED.'),
    nothing('a broadcast report', 'FBIS LONDON 12345 HAS THE TEXT.'),
    nothing('a box', 'PO BOX LIMA 1234.'),
    nothing('a room', 'ROOM 4321.'),
    nothing('a fiscal year', 'FY 1978 FUNDS.'),
    nothing('an order', 'E.O. 11652: GDS'),
    nothing('a model', 'LIMA 1204X WAS THE MODEL.'),
    nothing('an index', 'NIKKEI 5200.'),
    nothing('this cable by its own name', 'NOTE BY OC/T: MOSCOW 18403 PASSED ABOVE ADDRESSEE.'),
    nothing('a place that is an ordinary word', 'NICE 12345 TIMES.'),
    nothing('a word before a number', 'ATLANTIS 12345 REPORTS IT.'),
    nothing('STATE as a verb', 'THEY STATE 12 REASONS.'),
  ]
  test.each(rows)('%s: %s', check)
})

test('the subject line is read too', () =>
  expect(cited('SUBJECT: CORRECTION OF SEOUL 6670\n\n1. NO.')).toEqual(['1978SEOUL06670']))
test('TAGS and E.O. lines are not', () =>
  expect(cited('E.O. 11652: GDS\nTAGS: PFOR, LIMA 8123\nSUBJECT: X\n\n1. NO.')).toEqual([]))

test('what the post itself has come to is not beyond it', () => {
  const sent = (number: string) => ({ header: sentBy('BOGOTA', number, '1975-12-15') })
  expect(cited('1. TALKS. BOGOTA 52512 CLOSES.', sent('52829'))).toEqual(['1975BOGOTA52512'])
  expect(cited('1. TALKS. BOGOTA 52512 CLOSES.', sent('829'))).toEqual([])
})

describe('a small post early in its year', () => {
  const cebu = { header: sentBy('CEBU', '25', '1975-02-10') }
  test('names its own two digits', () =>
    expect(cited('1. CEBU 10, HE SAID, WAS CLEAR.', cebu)).toEqual(['1975CEBU00010']))
  test('no single digit', () => expect(cited('1. CEBU 9, HE SAID, WAS CLEAR.', cebu)).toEqual([]))
  test('none that it has not come to', () => expect(cited('1. CEBU 30, HE SAID, WAS CLEAR.', cebu)).toEqual([]))
  test('none where its year has run for long', () =>
    expect(cited('1. CEBU 10, HE SAID, WAS CLEAR.', { header: sentBy('CEBU', '1600', '1975-12-10') })).toEqual([]))
  test('not those of a date', () => expect(cited('1. HE CAME TO CEBU 10 JANUARY.', cebu)).toEqual([]))
  test('not those of a count', () => expect(cited('1. IN CEBU 10 TEACHERS CAME.', cebu)).toEqual([]))
})
