import { expect, test } from 'vitest'
import { postNamed } from '../model/posts.ts'
import { tagNamed } from '../model/tags.ts'
import { findPosts, findTags } from './find-posts.ts'

const posts = ['MOSCOW', 'NEW DELHI', 'NEW YORK', 'LIMA', 'LOME', 'ROME', 'CINCPAC HONOLULU HI'].map((name, at) => ({
  ...postNamed(name),
  sent: at,
  received: 0,
}))

const cases: [shows: string, typed: string, found: [string, string, number][]][] = [
  ['a name', 'moscow', [['MOSCOW', 'whole', 0]]],
  ['a prefix', 'amembassy moscow', [['MOSCOW', 'whole', 0]]],
  ['a code', 'NEWDE', [['NEW DELHI', 'whole', 0]]],
  [
    'the beginning of a word, the busier first',
    'new',
    [
      ['NEW YORK', 'beginning', 0],
      ['NEW DELHI', 'beginning', 0],
    ],
  ],
  ['a letter wrong', 'moskow', [['MOSCOW', 'near', 1]]],
  [
    'the nearest first',
    'rome',
    [
      ['ROME', 'whole', 0],
      ['LOME', 'near', 1],
    ],
  ],
  ['a word of an addressee', 'honolulu', [['CINCPAC HONOLULU HI', 'beginning', 0]]],
  ['a code with blanks around it', ' newde ', [['NEW DELHI', 'whole', 0]]],
  ['both words', 'delhi new', [['NEW DELHI', 'whole', 0]]],
  ['both words begun', 'n d', [['NEW DELHI', 'beginning', 0]]],
  ['all words of a longer name', 'honolulu cincpac', [['CINCPAC HONOLULU HI', 'beginning', 0]]],
  ['one word that is another', 'new moscow', []],
  ['letters wrong in two words', 'newx delhj', [['NEW DELHI', 'near', 2]]],
  ['one word right, one wrong', 'new delhj', [['NEW DELHI', 'near', 1]]],
  ['one word of two, said twice', 'delhi delhi', [['NEW DELHI', 'beginning', 0]]],
  ['a letter wrong, run together', 'nevdelhi', [['NEW DELHI', 'near', 1]]],
  ['a letter wrong in a word too short to be near another', 'nev yorc', [['NEW YORK', 'near', 2]]],
  ['a blank too many, a letter wrong', 'mos cov', [['MOSCOW', 'near', 1]]],
  ['nobody', 'atlantis', []],
  ['nothing', ' ', []],
]
test.each(cases)('posts by %s: %s', (_shows, typed, found) =>
  expect(findPosts(typed, posts).map(({ name, match }) => [name, match.how, match.letters])).toEqual(found),
)

const abroad = [
  'TOKYO',
  'OSAKA KOBE',
  'OFFICE JAPAN',
  'JIDDA',
  'KINSHASA',
  'SEOUL',
  'MALE',
  'BAMAKO',
  'INDIANAPOLIS',
  'NEW DELHI',
].map((name, at) => ({ ...postNamed(name), sent: at, received: 0 }))
test.each<[shows: string, typed: string, found: [string, string][]]>([
  [
    'a country, behind what is called so',
    'Japan',
    [
      ['OFFICE JAPAN', 'beginning'],
      ['OSAKA KOBE', 'country'],
      ['TOKYO', 'country'],
    ],
  ],
  [
    'its beginning',
    'jap',
    [
      ['OFFICE JAPAN', 'beginning'],
      ['OSAKA KOBE', 'country'],
      ['TOKYO', 'country'],
    ],
  ],
  ['a former name', 'Zaire', [['KINSHASA', 'country']]],
  ['another name', 'Korea', [['SEOUL', 'country']]],
  ['an article', 'the Republic', []],
  [
    'a country before what is near it',
    'mali',
    [
      ['BAMAKO', 'country'],
      ['MALE', 'near'],
    ],
  ],
  [
    'what begins so before a country',
    'india',
    [
      ['INDIANAPOLIS', 'beginning'],
      ['NEW DELHI', 'country'],
    ],
  ],
  ['two letters are no country', 'ja', [['OFFICE JAPAN', 'beginning']]],
])('posts by %s: %s', (_shows, typed, found) =>
  expect(findPosts(typed, abroad).map(({ name, match }) => [name, match.how])).toEqual(found),
)

test('TAGS by code, its beginning, and meaning', () => {
  const tags = ['PEPR', 'PE', 'EFIS', 'JA'].map((code) => ({ ...tagNamed(code), cables: 1 }))
  expect(findTags('pe', tags).map(({ code, match }) => [code, match.how])).toEqual([
    ['PE', 'whole'],
    ['PEPR', 'beginning'],
  ])
  expect(findTags('japan', tags).map(({ code }) => code)).toEqual(['JA'])
  expect(findTags('japna', tags).map(({ code, match }) => [code, match.letters])).toEqual([['JA', 1]])
})

test('the one that is meant goes before others that more cables have', () => {
  const tags = [
    { ...tagNamed('PEPR'), cables: 9 },
    { ...tagNamed('PE'), cables: 1 },
  ]
  expect(findTags('pe', tags).map(({ code }) => code)).toEqual(['PE', 'PEPR'])
})

test('TAGS that many cables have go first, then in order of their letters', () => {
  const tags = [
    ['EFIS', 1],
    ['EFIN', 1],
    ['ECON', 7],
    ['PFOR', 9],
  ] as const
  const found = findTags(
    ' e ',
    tags.map(([code, cables]) => ({ ...tagNamed(code), cables })),
  )
  expect(found.map(({ code, match }) => [code, match.how])).toEqual([
    ['ECON', 'beginning'],
    ['EFIN', 'beginning'],
    ['EFIS', 'beginning'],
  ])
  expect(
    findTags(
      '',
      tags.map(([code, cables]) => ({ ...tagNamed(code), cables })),
    ),
  ).toEqual([])
  expect(findTags('xq', [{ ...tagNamed('XQZW'), cables: 1 }]).map(({ code }) => code)).toEqual(['XQZW'])
  expect(findTags('qz', [{ ...tagNamed('XQZW'), cables: 1 }])).toEqual([])
})

test('posts that answer as well stand by their traffic, sent and received, then by name', () => {
  const traffic = [
    ['SAN JOSE', 1, 2],
    ['SANTIAGO', 5, 0],
    ['SAN SALVADOR', 2, 1],
    ['SANAA', 0, 4],
  ] as const
  const found = findPosts(
    'san',
    traffic.map(([name, sent, received]) => ({ ...postNamed(name), sent, received })),
  )
  expect(found.map(({ name }) => name)).toEqual(['SANTIAGO', 'SANAA', 'SAN JOSE', 'SAN SALVADOR'])
})
