import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCorpus } from '../testing/corpus.ts'
import { postMeant } from './posts.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
afterAll(() => corpus.close())

const cases: [shows: string, words: string, post: string][] = [
  ['a name in any case', 'moscow', 'MOSCOW'],
  ['a prefix', 'amembassy  new delhi', 'NEW DELHI'],
  ['a variant', 'SECSTATE WASHDC', 'STATE'],
  ['a code', 'NEWDE', 'NEW DELHI'],
  ['an addressee of the graph as that has it', 'cincpac honolulu hi', 'CINCPAC HONOLULU HI'],
  ['the id of its node', 'post:MOSCOW', 'MOSCOW'],
  ['an addressee of neither', 'atlantis  hi', 'ATLANTIS HI'],
  ['one in another spelling of its city', 'atlantis washington dc//j5//', 'ATLANTIS WASHDC'],
]
test.each(cases)('%s', async (_shows, words, post) => expect(await postMeant(corpus.store, words)).toBe(post))

test('every post that an answer holds leads back to it', async () => {
  for (const { name } of await corpus.store.posts()) expect(await postMeant(corpus.store, name)).toBe(name)
})
