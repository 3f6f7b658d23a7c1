import type { BlockMention } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { blockOf } from '../names/block.ts'
import { NOTHING_CURATED } from './curated.ts'
import { linkBlock } from './link-block.ts'
import { mention, told } from './testing/told.ts'

const blocks: [shows: string, one: string, other: string, meet: boolean][] = [
  ['an r doubled', 'ABDURAZAKOV', 'ABDURRAZAKOV', true],
  ['endings of Russian', 'POLYANSKIY', 'POLYANSKY', true],
  ['Arabic by the table', 'QADHAFI', 'GADDAFI', true],
  ['an article', 'AL-ASSAD', 'ASAD', true],
  ['Wade-Giles and Pinyin', 'TENG', 'DENG', true],
  ['German V', 'BREZHNEV', 'BREZHNEFF', true],
  ['particles', 'VAN DER STOEL', 'STOEL', true],
  ['other consonants', 'TITO', 'TOON', false],
  ['near, but another name', 'FUKUDA', 'FUKUI', false],
]
test.each(blocks)('blocks, %s: %s, %s', (_shows, one, other, meet) =>
  expect(blockOf(one) === blockOf(other)).toBe(meet),
)
const BARE_SONODA = mention('1978MOSCOW18403', 'SONODA', {
  post: 'MOSCOW',
  tags: ['JA', 'UR'],
  cites: ['1978TOKYO00012'],
})
const NAMED_SONODA = mention('1978TOKYO00012', 'SUNAO SONODA', { post: 'TOKYO', titles: ['FOREIGN MINISTER'] })
test.each([
  [1, 1969, true],
  [1, 1970, false],
  [30, 1970, true],
  [30, 1978, true],
  [30, 1979, false],
])('%i cables of 1966 that name someone, and a bare surname of %i there: the same, %s', (cables, year, same) => {
  const named = Array.from({ length: cables }, (_, at) =>
    mention(`1966LIMA0${1000 + at}`, 'ORVAL MARBLE', { post: 'LIMA' }),
  )
  expect(told([...named, mention(`${year}LIMA00009`, 'MARBLE', { post: 'LIMA' })]).length).toBe(same ? 1 : 2)
})

describe('who is whom', () => {
  const cases: [shows: string, mentions: readonly BlockMention[], persons: readonly string[]][] = [
    ['the citation chain', [BARE_SONODA, NAMED_SONODA], ['1978MOSCOW18403 SONODA | 1978TOKYO00012 SUNAO SONODA']],
    [
      'PRESIDENT PARK is not TONG-SUN PARK',
      [
        mention('1977SEOUL00001', 'TONG-SUN PARK', { post: 'SEOUL' }),
        mention('1977SEOUL00001', 'PARK', { post: 'SEOUL', titles: ['PRESIDENT'] }),
      ],
      ['1977SEOUL00001 PARK', '1977SEOUL00001 TONG-SUN PARK'],
    ],
    [
      'a signer by post and date',
      [
        mention('1978MOSCOW18403', 'TOON', { role: 'signer' }),
        mention('1978LONDON00001', 'MALCOLM TOON', { post: 'LONDON', titles: ['AMBASSADOR'] }),
        mention('1975TELAV00100', 'TOON', { role: 'signer', post: 'TEL AVIV', date: '1975-09-01T00:00:00Z' }),
      ],
      ['1975TELAV00100 TOON | 1978LONDON00001 MALCOLM TOON | 1978MOSCOW18403 TOON'],
    ],
    [
      'a signer by post and the year of the id, where no date is read',
      [
        mention('1978MOSCOW18403', 'TOON', { role: 'signer', date: null }),
        mention('1978LONDON00001', 'MALCOLM TOON', { post: 'LONDON', titles: ['AMBASSADOR'] }),
      ],
      ['1978LONDON00001 MALCOLM TOON | 1978MOSCOW18403 TOON'],
    ],
    [
      'called by a rank that the tables have, written short and in full',
      [
        mention('2007RIYADH00001', 'WELCH', { post: 'RIYADH', titles: ['A/S'] }),
        mention('2008MADRID00001', 'WELCH', { post: 'MADRID', titles: ['ASSISTANT SECRETARY'] }),
        mention('2008ROME00001', 'WELCH', { post: 'ROME', titles: ['SENATOR'] }),
      ],
      ['2007RIYADH00001 WELCH | 2008MADRID00001 WELCH', '2008ROME00001 WELCH'],
    ],
    [
      'a statesman whose surname hardly anybody else has, named in full a generation later',
      [
        mention('1978MOSCOW00001', 'GROMYKO', { titles: ['FOREIGN MINISTER'] }),
        mention('2009MOSCOW00001', 'ANDREY GROMYKO'),
      ],
      ['1978MOSCOW00001 GROMYKO | 2009MOSCOW00001 ANDREY GROMYKO'],
    ],
    [
      'the bearer of a like surname hardly speaks against the one of that surname',
      [
        mention('2006CAIRO00001', 'MIKE DORAN', { post: 'CAIRO', role: 'passed' }),
        mention('2006BEIRUT00001', 'DORAN', { post: 'BEIRUT', role: 'passed' }),
        mention('2006LIMA00001', 'ANA DURAN', { post: 'LIMA' }),
      ],
      ['2006BEIRUT00001 DORAN | 2006CAIRO00001 MIKE DORAN', '2006LIMA00001 ANA DURAN'],
    ],
    [
      'transliterations of a statesman',
      [
        mention('1975TRIPOL00001', 'QADHAFI', { post: 'TRIPOLI', titles: ['COLONEL'] }),
        mention('1975CAIRO00001', 'MUAMMAR GADDAFI', { post: 'CAIRO', tags: ['LY', 'EG'] }),
      ],
      ['1975CAIRO00001 MUAMMAR GADDAFI | 1975TRIPOL00001 QADHAFI'],
    ],
    [
      'a bare surname far away in place and time stays by itself',
      [
        mention('1974LAPAZ00001', 'JUAN ORBAN', { post: 'LA PAZ' }),
        mention('1999B00001', 'ORBAN', { post: 'BUDAPEST' }),
      ],
      ['1974LAPAZ00001 JUAN ORBAN', '1999B00001 ORBAN'],
    ],
    [
      'the same office in one country and time',
      [
        mention('1974LAPAZ00001', 'SANDOVAL', { post: 'LA PAZ', titles: ['FOREIGN MINISTER'] }),
        mention('1975LAPAZ00001', 'SANDOVAL', { post: 'LA PAZ', titles: ['FONMIN'] }),
        mention('1975MADRID00001', 'SANDOVAL', { post: 'MADRID', titles: ['SENATOR'] }),
      ],
      ['1974LAPAZ00001 SANDOVAL | 1975LAPAZ00001 SANDOVAL', '1975MADRID00001 SANDOVAL'],
    ],
    [
      'an uncommon surname at a far post is the one who is often named near that time',
      [
        mention('1978LAGOS00001', 'SANI MBOWUSU', { post: 'LAGOS' }),
        mention('1978LAGOS00002', 'SANI MBOWUSU', { post: 'LAGOS' }),
        mention('1979BONN00001', 'MBOWUSU', { post: 'BONN' }),
      ],
      ['1978LAGOS00001 SANI MBOWUSU | 1978LAGOS00002 SANI MBOWUSU | 1979BONN00001 MBOWUSU'],
    ],
    [
      'a common one is not',
      [
        mention('1978LAGOS00001', 'FRANK PALMER', { post: 'LAGOS' }),
        mention('1978LAGOS00002', 'FRANK PALMER', { post: 'LAGOS' }),
        mention('1979BONN00001', 'PALMER', { post: 'BONN' }),
      ],
      ['1978LAGOS00001 FRANK PALMER | 1978LAGOS00002 FRANK PALMER', '1979BONN00001 PALMER'],
    ],
    [
      'of two at one post neither, where they are named alike often',
      [
        mention('1978LAGOS00001', 'FRANK PALMER', { post: 'LAGOS' }),
        mention('1978LAGOS00002', 'GEORGE PALMER', { post: 'LAGOS' }),
        mention('1978LAGOS00003', 'PALMER', { post: 'LAGOS' }),
      ],
      ['1978LAGOS00001 FRANK PALMER', '1978LAGOS00002 GEORGE PALMER', '1978LAGOS00003 PALMER'],
    ],
    [
      'of two the one whose office is named',
      [
        mention('1978LAGOS00001', 'FRANK PALMER', { post: 'LAGOS', titles: ['SENATOR'] }),
        mention('1978LAGOS00002', 'GEORGE PALMER', { post: 'LAGOS', titles: ['GENERAL'] }),
        mention('1978LAGOS00003', 'PALMER', { post: 'LAGOS', titles: ['SEN'] }),
      ],
      ['1978LAGOS00001 FRANK PALMER | 1978LAGOS00003 PALMER', '1978LAGOS00002 GEORGE PALMER'],
    ],
    [
      'MRS. is not the man',
      [
        mention('1978LAGOS00001', 'FRANK PALMER', { post: 'LAGOS', titles: ['MR'] }),
        mention('1978LAGOS00002', 'PALMER', { post: 'LAGOS', titles: ['MRS.'] }),
      ],
      ['1978LAGOS00001 FRANK PALMER', '1978LAGOS00002 PALMER'],
    ],
    [
      'who signs and who drafts at one post',
      [
        mention('2006LIMA00001', 'IDA VARDON', { post: 'LIMA', titles: ['DCM'], role: 'drafter' }),
        mention('2006LIMA00002', 'VARDON', { post: 'LIMA', role: 'signer' }),
        mention('2006QUITO00001', 'VARDON', { post: 'QUITO', role: 'signer' }),
      ],
      ['2006LIMA00001 IDA VARDON | 2006LIMA00002 VARDON', '2006QUITO00001 VARDON'],
    ],
    [
      'who signs the answer is not who signed the cable that it answers',
      [
        mention('1974BONN00001', 'VARDON', { post: 'BONN', role: 'signer' }),
        mention('1974ROME00001', 'VARDON', { post: 'ROME', role: 'signer', cites: ['1974BONN00001'] }),
      ],
      ['1974BONN00001 VARDON', '1974ROME00001 VARDON'],
    ],
    [
      'nor is whom the answer names the one who signed',
      [
        mention('1974BONN00001', 'VARDON', { post: 'BONN', role: 'signer' }),
        mention('1974ROME00001', 'VARDON', { post: 'ROME', cites: ['1974BONN00001'] }),
      ],
      ['1974BONN00001 VARDON', '1974ROME00001 VARDON'],
    ],
    [
      'nor who signs the answer the one whom the cable named',
      [
        mention('1974BONN00001', 'VARDON', { post: 'BONN' }),
        mention('1974ROME00001', 'VARDON', { post: 'ROME', role: 'signer', cites: ['1974BONN00001'] }),
      ],
      ['1974BONN00001 VARDON', '1974ROME00001 VARDON'],
    ],
    [
      'a full name that is unique, years after the last term',
      [
        mention('2004ROME00001', 'POWELL', { post: 'ROME', titles: ['SECRETARY'] }),
        mention('2009ROME00001', 'COLIN POWELL', { post: 'ROME' }),
      ],
      ['2004ROME00001 POWELL | 2009ROME00001 COLIN POWELL'],
    ],
    [
      'a president is remembered',
      [
        mention('2006LIMA00001', 'KENNEDY', { post: 'LIMA', titles: ['PRESIDENT'] }),
        mention('2006LIMA00002', 'ROBERT KENNEDY', { post: 'LIMA' }),
        mention('2008ROME00001', 'KENNEDY', { post: 'ROME', titles: ['PRESIDENT'] }),
      ],
      ['2006LIMA00001 KENNEDY | 2008ROME00001 KENNEDY', '2006LIMA00002 ROBERT KENNEDY'],
    ],
    [
      'whom pass lines name is of Washington',
      [
        mention('2009CAIRO00001', 'ANN TALLIS', { post: 'CAIRO', role: 'passed' }),
        mention('2009AMMAN00001', 'TALLIS', { post: 'AMMAN', role: 'passed' }),
        mention('2009LIMA00001', 'ROY TALLIS', { post: 'LIMA' }),
      ],
      ['2009AMMAN00001 TALLIS | 2009CAIRO00001 ANN TALLIS', '2009LIMA00001 ROY TALLIS'],
    ],
    [
      'two entries of one cable stay two, and the others of their kind are linked',
      [
        mention('1978LAGOS00001', 'SANI MBOWUSU', { post: 'LAGOS' }),
        mention('1978LAGOS00001', 'MBOWUSU', { post: 'LAGOS' }),
        mention('1978LAGOS00002', 'MBOWUSU', { post: 'LAGOS' }),
      ],
      ['1978LAGOS00001 MBOWUSU', '1978LAGOS00001 SANI MBOWUSU | 1978LAGOS00002 MBOWUSU'],
    ],
  ]
  test.each(cases)('%s', (_shows, mentions, persons) => {
    expect(told(mentions)).toEqual([...persons].sort())
    expect(told(mentions.toReversed())).toEqual([...persons].sort())
  })
})

test('a person explains itself', () => {
  const [sonoda] = linkBlock(blockOf('SONODA'), [BARE_SONODA, NAMED_SONODA], NOTHING_CURATED)
  expect(sonoda?.name).toBe('SUNAO SONODA')
  expect(sonoda?.variants).toEqual(['SONODA'])
  expect(sonoda?.evidence.map(({ rule }) => rule)).toContain('office')
})
