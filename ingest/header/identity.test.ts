import { describe, expect, test } from 'vitest'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import { type IdentityEvidence, identify } from './identity.ts'
import { ownNumberIn } from './own-number.ts'

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
    ['UNCLAS 4210', null],
    [`UNCLAS 1 ${'E D'.repeat(40_000)}'   Q`, null],
  ]
  test.each(rows)('%.60s', (line, own) => {
    const found = ownNumberIn(['TO SECSTATE WASHDC 1234', line])
    expect(found && `${found.post} ${found.number}`).toBe(own)
  })
})
