import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cableId } from '../model/cable-id.ts'
import { POSTS } from '../model/posts.ts'
import { gazetteer } from './book.ts'
import { namedIds } from './named-cable.ts'
import { PREFIXES } from './prefixes.ts'

describe('what ingest resolves is resolved here', () => {
  const spellings = POSTS.flatMap(({ name, code, variants }) => [name, code, ...variants])
  const prefixed = PREFIXES.filter(({ kind }) => kind === 'post').map(({ prefix }) => `${prefix} MOSCOW`)
  test('every name, code, variant and prefix', () => {
    const lost = [...new Set([...spellings, ...prefixed])].filter((spelling) => {
      const post = gazetteer.find(spelling, 1978)?.post.name
      return post !== undefined && namedIds(`78 ${spelling} 123`)[0] !== cableId(1978, post, '123')
    })
    expect(lost).toEqual([])
  })
})

test('any cable is named in any way of writing it', () => {
  const ways = [
    (post: string, number: number, year: number) => `${year} ${post} ${number}`,
    (post: string, number: number, year: number) => `${post} ${number} (${year})`,
    (post: string, number: number, year: number) => `telegram ${number} from ${post}, August 4, ${year}`,
    (post: string, number: number, year: number) => `${post}'s telegram no. ${number} of 4 August ${year}.`,
    (post: string, number: number, year: number) => `  ${post.toLowerCase()}   ${number}, 4 aug ${year} `,
  ]
  const posts = POSTS.filter(({ name, postKind }) => postKind === 'embassy' && /^[A-Z ]+$/.test(name)).map(
    ({ name }) => name,
  )
  const [post, number, year] = [
    fc.constantFrom(...posts),
    fc.integer({ min: 1, max: 999_999 }),
    fc.integer({ min: 1966, max: 2010 }),
  ]
  fc.assert(
    fc.property(post, number, year, fc.constantFrom(...ways), (name, number, year, way) => {
      const named = gazetteer.find(name, year)?.post.name ?? name
      expect(namedIds(way(name, number, year))).toEqual([cableId(year, named, String(number))])
    }),
  )
})
