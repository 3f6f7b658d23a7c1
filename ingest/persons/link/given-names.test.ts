import type { BlockMention } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { mention, told } from './testing/told.ts'

describe('who is whom by the names before the surname, and by generation', () => {
  const cases: [shows: string, mentions: readonly BlockMention[], persons: readonly string[]][] = [
    [
      'different given names never meet',
      [
        mention('1977SEOUL00001', 'TONG-SUN PARK', { post: 'SEOUL' }),
        mention('1977SEOUL00002', 'CHUNG-HEE PARK', { post: 'SEOUL' }),
      ],
      ['1977SEOUL00001 TONG-SUN PARK', '1977SEOUL00002 CHUNG-HEE PARK'],
    ],
    [
      'of two in the tables the one of that first name, not he whose second name it is',
      [
        mention('2008TASHKE00001', 'NORLAND', { post: 'TASHKENT', role: 'signer' }),
        mention('2007KABUL00001', 'RICHARD B. NORLAND', { given: ['RICHARD', 'B'], post: 'KABUL', role: 'classifier' }),
      ],
      ['2007KABUL00001 RICHARD B. NORLAND | 2008TASHKE00001 NORLAND'],
    ],
    [
      'an article within a given name',
      [
        mention('2009TUNIS00001', 'BEN ALI', { post: 'TUNIS', surname: 'BEN ALI', given: [], titles: ['PRESIDENT'] }),
        mention('2009TUNIS00002', 'ZINE EL ABIDINE BEN ALI', {
          post: 'TUNIS',
          surname: 'BEN ALI',
          given: ['ZINE', 'EL ABIDINE'],
        }),
      ],
      ['2009TUNIS00001 BEN ALI | 2009TUNIS00002 ZINE EL ABIDINE BEN ALI'],
    ],
    [
      'one with an initial',
      [
        mention('1975STATE000001', 'HENRY A. ORBAN', { given: ['HENRY', 'A'] }),
        mention('1975PARIS00001', 'H. ORBAN', { given: ['H'], post: 'PARIS' }),
      ],
      ['1975PARIS00001 H. ORBAN | 1975STATE000001 HENRY A. ORBAN'],
    ],
    [
      'an initial of two',
      [
        mention('1975A00001', 'HENRY ORBAN'),
        mention('1975B00001', 'HAROLD ORBAN'),
        mention('1975C00001', 'H. ORBAN', { given: ['H'] }),
      ],
      ['1975A00001 HENRY ORBAN', '1975B00001 HAROLD ORBAN', '1975C00001 H. ORBAN'],
    ],
    [
      'two spellings',
      [mention('1978A00001', 'RASHID ABDURAZAKOV'), mention('1979A00001', 'RASHID ABDURRAZAKOV')],
      ['1978A00001 RASHID ABDURAZAKOV | 1979A00001 RASHID ABDURRAZAKOV'],
    ],
    [
      'a nickname where post and time agree',
      [
        mention('2006LIMA00001', 'MARGARET TALLIS', { post: 'LIMA' }),
        mention('2007LIMA00001', 'PEGGY TALLIS', { post: 'LIMA' }),
        mention('1979ROME00001', 'PEGGY TALLIS', { post: 'ROME' }),
      ],
      ['1979ROME00001 PEGGY TALLIS | 2006LIMA00001 MARGARET TALLIS | 2007LIMA00001 PEGGY TALLIS'],
    ],
    [
      'a nickname far away in place and time',
      [
        mention('2006LIMA00001', 'MARGARET TALLIS', { post: 'LIMA' }),
        mention('1979ROME00001', 'PEGGY TALLIS', { post: 'ROME' }),
      ],
      ['1979ROME00001 PEGGY TALLIS', '2006LIMA00001 MARGARET TALLIS'],
    ],
    [
      'one sound, two sexes',
      [mention('2006LIMA00001', 'MARIO TALLIS'), mention('2006LIMA00002', 'MARIA TALLIS')],
      ['2006LIMA00001 MARIO TALLIS', '2006LIMA00002 MARIA TALLIS'],
    ],
    [
      'a given name misspelt',
      [mention('2006LIMA00001', 'GREGORY TALLIS'), mention('2006LIMA00002', 'GREGROY TALLIS')],
      ['2006LIMA00001 GREGORY TALLIS | 2006LIMA00002 GREGROY TALLIS'],
    ],
    [
      'a title taken for a given name',
      [
        mention('2006LIMA00001', 'USTR TALLIS', { given: ['USTR'], titles: ['USTR'] }),
        mention('2006LIMA00002', "D'AFFAIRES ANN TALLIS", { given: ["D'AFFAIRES", 'ANN'] }),
        mention('2006LIMA00003', 'ANN TALLIS', { titles: ['USTR'] }),
      ],
      ["2006LIMA00001 USTR TALLIS | 2006LIMA00002 D'AFFAIRES ANN TALLIS | 2006LIMA00003 ANN TALLIS"],
    ],
    [
      'called by the second given name',
      [
        mention('2006LIMA00001', 'MICHAEL J. TALLIS', { given: ['MICHAEL', 'J'], role: 'drafter', post: 'LIMA' }),
        mention('2006LIMA00002', 'J. TALLIS', { given: ['J'], role: 'drafter', post: 'LIMA' }),
      ],
      ['2006LIMA00001 MICHAEL J. TALLIS | 2006LIMA00002 J. TALLIS'],
    ],
    [
      'Korean syllables apart and together',
      [
        mention('2006SEOUL00001', 'KIM HYUN CHONG', { surname: 'KIM', given: ['HYUN', 'CHONG'], post: 'SEOUL' }),
        mention('2006SEOUL00002', 'KIM HYUN-CHONG', { surname: 'KIM', given: ['HYUN-CHONG'], post: 'SEOUL' }),
        mention('2006SEOUL00003', 'KIM HYUN-SOO', { surname: 'KIM', given: ['HYUN-SOO'], post: 'SEOUL' }),
      ],
      ['2006SEOUL00001 KIM HYUN CHONG | 2006SEOUL00002 KIM HYUN-CHONG', '2006SEOUL00003 KIM HYUN-SOO'],
    ],
    [
      'JR. and SR., and who of them is meant near by',
      [
        mention('2006LIMA00001', 'JOHN TALLIS, JR.', { surname: 'TALLIS', given: ['JOHN'], post: 'LIMA' }),
        mention('2006LIMA00002', 'JOHN TALLIS', { post: 'LIMA' }),
        mention('2006ROME00001', 'JOHN TALLIS SR.', { surname: 'TALLIS', given: ['JOHN'], post: 'ROME' }),
      ],
      ['2006LIMA00001 JOHN TALLIS, JR. | 2006LIMA00002 JOHN TALLIS', '2006ROME00001 JOHN TALLIS SR.'],
    ],
    [
      'JR. now and then, and no other',
      [
        mention('2006LIMA00001', 'JOHN TALLIS, JR.', { surname: 'TALLIS', given: ['JOHN'], post: 'LIMA' }),
        mention('2006ROME00001', 'JOHN TALLIS II', { surname: 'TALLIS', given: ['JOHN'], post: 'ROME' }),
        mention('2007PARIS00001', 'JOHN TALLIS', { post: 'PARIS' }),
      ],
      ['2006LIMA00001 JOHN TALLIS, JR. | 2006ROME00001 JOHN TALLIS II | 2007PARIS00001 JOHN TALLIS'],
    ],
    [
      'a nickname of another generation',
      [
        mention('2006LIMA00001', 'WILLIAM TALLIS SR.', { surname: 'TALLIS', given: ['WILLIAM'], post: 'LIMA' }),
        mention('2006LIMA00002', 'BILL TALLIS III', { surname: 'TALLIS', given: ['BILL'], post: 'LIMA' }),
      ],
      ['2006LIMA00001 WILLIAM TALLIS SR.', '2006LIMA00002 BILL TALLIS III'],
    ],
    [
      'father and son by their terms',
      [
        mention('1999ANKARA00001', 'ASSAD', { post: 'DAMASCUS', titles: ['PRESIDENT'] }),
        mention('1999DAMASC00001', 'HAFIZ ASSAD', { post: 'DAMASCUS' }),
        mention('2006DAMASC00001', 'ASAD', { post: 'DAMASCUS' }),
        mention('2006DAMASC00002', 'BASHAR AL-ASAD', { post: 'DAMASCUS', surname: 'AL-ASAD', given: ['BASHAR'] }),
      ],
      ['1999ANKARA00001 ASSAD | 1999DAMASC00001 HAFIZ ASSAD', '2006DAMASC00001 ASAD | 2006DAMASC00002 BASHAR AL-ASAD'],
    ],
  ]
  test.each(cases)('%s', (_shows, mentions, persons) => {
    expect(told(mentions)).toEqual([...persons].sort())
    expect(told(mentions.toReversed())).toEqual([...persons].sort())
  })
})
