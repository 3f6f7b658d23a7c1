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
  ['nobody', 'atlantis', []],
  ['nothing', ' ', []],
]
test.each(cases)('posts by %s: %s', (_shows, typed, found) =>
  expect(findPosts(typed, posts).map(({ name, match }) => [name, match.how, match.letters])).toEqual(found),
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
