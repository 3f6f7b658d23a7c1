import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCorpus } from '../../testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
let former: readonly string[]

/** ARAKI and KENJI ARAKI were two until they were linked; one of his cables is told by the surname alone. */
beforeAll(async () => {
  corpus = await openCorpus()
  const { store } = corpus
  former = (await store.persons({ q: 'ARAKI', limit: 9 })).items.map(({ key }) => key)
  const [block = ''] = await store.changedBlocks(1)
  const mentions = ((await store.personBlocks([block])).get(block) ?? []).map(({ cable, name }) => {
    const link =
      name === 'ARAKI' ? { sure: 0.6, why: 'by surname', possible: true as const } : { sure: 0.97, why: 'in full' }
    return { cable, name, link }
  })
  const araki = {
    key: 'kenji-araki',
    name: 'KENJI ARAKI',
    surname: 'ARAKI',
    variants: [],
    titles: [],
    evidence: [],
    mentions,
  }
  await store.replacePersons(new Map([[block, [araki]]]))
})
afterAll(() => corpus.close())

const get = (path: string) => corpus.app.inject(`/api${path}`)

describe('a key that is gone', () => {
  const rest = ['', '/cables?limit=1&possible=true', '/namesakes', '/graph?limit=3']
  test.each(rest)('sends on to the person who took its mentions: /persons/KEY%s', async (path) => {
    expect(former.length).toBe(2)
    for (const key of former) {
      const answer = await get(`/persons/${encodeURIComponent(key)}${path}`)
      expect([answer.statusCode, answer.headers.location]).toEqual([308, `/api/persons/kenji-araki${path}`])
      expect((await get(`/persons/kenji-araki${path}`)).statusCode).toBe(200)
    }
  })

  test('is a condition of a search and a node to expand as the one of today is', async () => {
    const [key] = former
    const ids = async (person: string) =>
      (await get(`/search?person=${person}`)).json().items.map(({ id }: { id: string }) => id)
    expect(await ids(key ?? '')).toEqual(await ids('kenji-araki'))
    const around = async (person: string) =>
      (
        await corpus.app.inject({
          method: 'POST',
          url: '/api/expand',
          payload: { node: `person:${person}`, possible: true },
        })
      ).json().nodes
    expect(await around(key ?? '')).toEqual(await around('kenji-araki'))
    expect((await around('kenji-araki')).length).toBe(3)
  })
})

test('cables that are linked weakly are counted apart, and left out unless asked for', async () => {
  expect((await get('/persons/kenji-araki')).json()).toMatchObject({ cables: 1, possible: 2 })
  const listed = async (query: string) => {
    const { total, items } = (await get(`/persons/kenji-araki/cables${query}`)).json()
    return [total, items.map(({ link }: { link: { why: string } }) => link.why)]
  }
  expect(await listed('?possible=true')).toEqual([3, ['in full', 'by surname', 'by surname']])
  expect(await listed('?possible=only')).toEqual([2, ['by surname', 'by surname']])
  for (const query of ['', '?possible=false', '?possible=']) expect(await listed(query)).toEqual([1, ['in full']])
})

test('the id of the node of a person leads to the person', async () => {
  const answer = await get('/persons/person:kenji-araki/cables?limit=2')
  expect([answer.statusCode, answer.headers.location]).toEqual([308, '/api/persons/kenji-araki/cables?limit=2'])
  expect((await get('/persons/person:nobody')).statusCode).toBe(404)
})
