import { describe, expect, test } from 'vitest'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import { type IdentityEvidence, identify } from './identity.ts'
import { ownNumberIn } from './own-number.ts'

/** The id of a document without a word. */
const EMPTY = 'doc-e3b0c44298fc1c14'

const evidence = (documentNumber: string, more: Partial<IdentityEvidence> = {}): IdentityEvidence => ({
  documentNumber,
  own: null,
  sender: null,
  origin: null,
  year: 2008,
  source: 'cables.csv#1',
  text: '',
  ...more,
})

describe('the id of a row whose station is none', () => {
  const rows: readonly (readonly [
    shows: string,
    printed: string,
    more: Partial<IdentityEvidence>,
    id: string,
    from: string,
  ])[] = [
    ['a marking glued on', '08EFTOLONDON2700', {}, '08LONDON2700', 'LONDON'],
    ['a prefix glued on', '07AMEMBASSYSOFIA12', {}, '07SOFIA12', 'SOFIA'],
    ['a section glued on', '08SECTION01OF02BELGRADE612', {}, '08BELGRADE612', 'BELGRADE'],
    [
      'a garbled section and a garbled post',
      '08SECTION01GF02BISHIEK21',
      { origin: 'Embassy Bishkek' },
      '08BISHKEK21',
      'BISHKEK',
    ],
    [
      'a garbled section glued on',
      '08SCTION01OF02XQBELGRADE612',
      { origin: 'Embassy Belgrade' },
      '08BELGRADE612',
      'BELGRADE',
    ],
    [
      'a marking alone, the own line',
      '08EFTO612',
      { own: { post: 'LA PAZ', number: '000612' } },
      '08LAPAZ612',
      'LA PAZ',
    ],
    ['a marking alone, the FM line', '08UNCLAS612', { sender: 'AMEMBASSY LA PAZ' }, '08LAPAZ612', 'LA PAZ'],
    ['a slip, the origin column', '08BELGRAED612', { origin: 'Embassy Belgrade' }, '08BELGRADE612', 'BELGRADE'],
    ['a station of its own stays', '08ATLANTIS612', { origin: 'Embassy Belgrade' }, '08ATLANT612', 'ATLANT'],
    [
      'a known one stays',
      '08SOFIA612',
      { sender: 'AMEMBASSY BELGRADE', origin: 'Embassy Belgrade' },
      '08SOFIA612',
      'SOFIA',
    ],
    [
      'a mission in the city, by both witnesses',
      '09VIENNA612',
      { sender: 'UNVIE VIENNA', origin: 'UNVIE' },
      '09VIENNA612',
      'UNVIE VIENNA',
    ],
    ['a mission in the city, by one alone', '09BRUSSELS612', { sender: 'USEU BRUSSELS' }, '09BRUSSELS612', 'BRUSSELS'],
    [
      'the embassy where they differ',
      '09BRUSSELS612',
      { sender: 'USEU BRUSSELS', origin: 'Embassy Brussels' },
      '09BRUSSELS612',
      'BRUSSELS',
    ],
    ['two marks glued on', '08EFTONOFORNBELGRADE612', {}, '08BELGRADE612', 'BELGRADE'],
    ['a mark within a station is none', '08XQEFTOBELGRADE612', {}, '08XQEFTO612', 'XQEFTO'],
    ['a section that lost its first letters', '08CTION1OF2BELGRADE612', {}, '08BELGRADE612', 'BELGRADE'],
    ['one that lost others', '08STION01OF02BELGRADE612', {}, '08BELGRADE612', 'BELGRADE'],
    [
      'the origin column says what kind',
      '08EFTO612',
      { origin: 'American Consulate General Belgrade' },
      '08BELGRADE612',
      'BELGRADE',
    ],
    [
      'the first witness that is a post',
      '08EFTO612',
      { own: { post: 'ATLANTIS', number: '612' }, sender: 'XQ', origin: 'US Mission Belgrade' },
      '08BELGRADE612',
      'BELGRADE',
    ],
    ['no witness is a post', '08EFTO612', { sender: 'ATLANTIS' }, '08EFTO612', 'EFTO'],
    ['a slip of two letters', '08BELGRXDQ612', { origin: 'Embassy Belgrade' }, '08BELGRADE612', 'BELGRADE'],
    ['of three is none', '08BELGXXDQ612', { origin: 'Embassy Belgrade' }, '08BELGXX612', 'BELGXX'],
    ['a slip of a short name is none', '08LQMX612', { origin: 'Embassy Lima' }, '08LQMX612', 'LQMX'],
    ['zeros before the number', '08BELGRADE000612', {}, '08BELGRADE612', 'BELGRADE'],
    [
      'a code of two posts, by the second witness',
      '78PORTO612',
      { own: { post: 'ATLANTIS', number: '612' }, sender: 'AMCONSUL PORTO ALEGRE' },
      '1978PORTO00612',
      'PORTO ALEGRE',
    ],
    ['by a post of another code', '78PORTO612', { sender: 'AMEMBASSY LIMA' }, '1978PORTO00612', 'PORT OF SPAIN'],
    [
      'a mission, by three witnesses of whom one differs',
      '09VIENNA612',
      { sender: 'UNVIE VIENNA', origin: 'Embassy Vienna' },
      '09VIENNA612',
      'VIENNA',
    ],
    ['a mission, by the origin column alone', '09VIENNA612', { origin: 'UNVIE' }, '09VIENNA612', 'VIENNA'],
    [
      'a mission in another city',
      '09SOFIA612',
      { sender: 'USEU BRUSSELS', origin: 'USEU Brussels' },
      '09SOFIA612',
      'SOFIA',
    ],
  ]
  test.each(rows)('%s: %s', (_shows, printed, more, id, from) =>
    expect(identify(evidence(printed, more), gazetteer)).toMatchObject({ id, from }),
  )
})

describe('the own number in the line of classification', () => {
  const rows: readonly (readonly [line: string, own: string | null])[] = [
    ['C O N F I D E N T I A L SECTION 02 OF 03 MOSCOW 18403', 'MOSCOW 18403'],
    ['C O N F I D E N T I A L NEW DELHI 004721', 'NEW DELHI 004721'],
    ['UNCLAS FINAL SECTION OF 2 LA PAZ 2576/2', 'LA PAZ 2576'],
    ['LIMITED OFFICIAL USE PORT AU PRINCE 0812', 'PORT AU PRINCE 0812'],
    ["UNCLAS ST. JOHN'S 000012", "ST. JOHN'S 000012"],
    ['SECRET', null],
    ['UNCLAS ABU DHABI 12', null],
    ['UNCLAS LIMA 1234567', null],
    ['UNCLAS LIMA 123 X', null],
    ['UNCLAS NEW DELHI0123', null],
    ['UNCLAS LIMA A-0123', null],
    ['UNCLAS ONE TWO THREE FOUR FIVE 0123', 'TWO THREE FOUR FIVE 0123'],
    ['UNCLAS L1MA 0123', null],
    ['UNCLAS (U) LIMA 0123', 'LIMA 0123'],
    ['UNCLAS 3RD LIMA 0123', 'LIMA 0123'],
    ['unclas lima 0123', 'lima 0123'],
    ['AMEMBASSY LIMA 0123', null],
    [`UNCLAS ${' '.repeat(120)}LIMA 0123`, null],
    ['UNCLAS 4210', null],
    [`UNCLAS 1 ${'E D'.repeat(40_000)}'   Q`, null],
  ]
  test.each(rows)('%.60s', (line, own) => {
    const found = ownNumberIn(['TO SECSTATE WASHDC 1234', line])
    expect(found && `${found.post} ${found.number}`).toBe(own)
  })
})

describe('an id where no number is printed', () => {
  const own = { post: 'LA PAZ', number: '000612' }
  const rows: readonly (readonly [shows: string, more: Partial<IdentityEvidence>, identity: object])[] = [
    ['by the own line', { own }, { id: '08LAPAZ612', from: 'LA PAZ', number: '612', year: 2008 }],
    [
      'a garbled own line, the sender',
      { own: { ...own, post: 'LQ PQZ' }, sender: 'AMEMBASSY LA PAZ' },
      { id: '08LAPAZ612', from: 'LA PAZ' },
    ],
    [
      'nobody knows the post',
      { own: { ...own, post: 'ATLANTIS' }, sender: 'XQ' },
      { id: '08ATLANTIS612', from: 'ATLANTIS' },
    ],
    [
      'no year: the file',
      { own, year: null, source: 'a/1975LIMA01528.tel' },
      { id: '1975LIMA01528', number: '1528', year: 1975 },
    ],
    ['no year and no file', { own, year: null }, { id: EMPTY, from: 'LA PAZ', number: '612', year: null }],
    ['no number, a sender', { sender: 'AMEMBASSY LIMA' }, { id: EMPTY, from: 'LIMA', number: null, year: 2008 }],
    ['nothing at all', {}, { id: EMPTY, from: null, number: null, year: 2008 }],
  ]
  test.each(rows)('%s', (_shows, more, identity) =>
    expect(identify({ ...evidence(''), documentNumber: null, ...more }, gazetteer)).toMatchObject(identity),
  )

  const files: readonly (readonly [source: string, id: string])[] = [
    ['1975LIMA01528.txt', '1975LIMA01528'],
    ['1975lima01528.TXT.gz', '1975LIMA01528'],
    ['a.zip!/1975LIMA01528', '1975LIMA01528'],
    ['a.zip!1975LIMA01528.txt', '1975LIMA01528'],
    ['cables\\07LIMA12.html', '07LIMA12'],
    ['07LIMA12.txt#12', '07LIMA12'],
    ['07LIMA12.txt#3', '07LIMA12'],
    ['x07LIMA12.txt', EMPTY],
    ['07LIMA12/notes.txt', EMPTY],
    ['07LIMA12 copy.txt', EMPTY],
    ['1875LIMA01528.txt', EMPTY],
    ['12AB34.txt', EMPTY],
    ['1975LIMA12.txt', EMPTY],
  ]
  test.each(files)('of the file %s', (source, id) =>
    expect(identify({ ...evidence(''), documentNumber: null, source }, gazetteer).id).toBe(id),
  )
})
