import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCorpus } from '../../testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
let araki: string
beforeAll(async () => {
  corpus = await openCorpus()
  const [item] = (await corpus.store.persons({ q: 'ARAKI', limit: 1 })).items
  araki = item?.key ?? ''
})
afterAll(() => corpus.close())

const get = async (path: string) => {
  const response = await corpus.app.inject(`/api/persons${path}`)
  return { status: response.statusCode, body: response.json() }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('persons by name, as the store has them', async () => {
  const { status, body } = await get('?q=arak')
  expect(status).toBe(200)
  expect(body).toEqual(plain(await corpus.store.persons({ q: 'arak', limit: 50 })))
  expect(body.items[0]).toMatchObject({ key: araki, surname: 'ARAKI' })
})

test('the most mentioned without a name, page by page', async () => {
  const first = await get('?limit=1')
  const second = await get(`?limit=1&cursor=${first.body.cursor}`)
  expect([first.body.items.length, second.body.items.length]).toEqual([1, 1])
  expect(second.body.items[0].key).not.toBe(first.body.items[0].key)
})

test('a person, as the store has them', async () => {
  const { status, body } = await get(`/${encodeURIComponent(araki)}`)
  expect(status).toBe(200)
  expect(body).toEqual(plain(await corpus.store.person(araki)))
})

test("a person's cables with the lines that name them", async () => {
  const { status, body } = await get(`/${encodeURIComponent(araki)}/cables`)
  expect(status).toBe(200)
  expect(body).toEqual(plain(await corpus.store.personCables(araki, { limit: 50 })))
  expect(body.items[0].quotes[0].line).toContain('ARAKI')
})

test("the graph of a person's cables: who mentions, who cites", async () => {
  const { status, body } = await get(`/${encodeURIComponent(araki)}/graph`)
  const ids = body.nodes.map(({ id }: { id: string }) => id)
  const cables = (await corpus.store.personCables(araki, { limit: 50 }))?.items.map(({ id }) => id) ?? []
  expect(status).toBe(200)
  expect(ids).toEqual([`person:${araki}`, ...cables])
  const edges = body.edges.map(({ kind, source, target }: Record<string, string>) => `${kind} ${source} ${target}`)
  expect(edges).toContain('CITES 1978TOKYO14001 1978MOSCOW18403')
  for (const id of cables) expect(edges).toContain(`MENTIONS ${id} person:${araki}`)
  expect(body.truncated).toBe(false)
})

test('the graph is cut where told, and says so', async () => {
  const { body } = await get(`/${encodeURIComponent(araki)}/graph?limit=2`)
  expect(body.nodes).toHaveLength(2)
  expect(body.truncated).toBe(true)
})

const problems: [path: string, status: number, code: string][] = [
  ['/nobody', 404, 'RFT_PERSON_NOT_FOUND'],
  ['/nobody/cables', 404, 'RFT_PERSON_NOT_FOUND'],
  ['/nobody/graph', 404, 'RFT_PERSON_NOT_FOUND'],
  ['?limit=0', 400, 'RFT_PARAMETER'],
  ['?cursor=nonsense', 400, 'RFT_CURSOR'],
  ['/nobody/graph?limit=9999', 400, 'RFT_PARAMETER'],
]
test.each(problems)('%s: %i %s', async (path, status, code) => {
  const answer = await get(path)
  expect([answer.status, answer.body.code]).toEqual([status, code])
})

test('who is at a post that the corpus has not is no empty list', async () => {
  const at = (path: string) => corpus.app.inject(`/api/posts/${path}`)
  for (const path of ['atlantis/persons', 'atlantis/persons?role=signer&format=ndjson', 'post:ATLANTIS/persons']) {
    const { statusCode, headers, ...answer } = await at(path)
    expect([path, statusCode, answer.json().code]).toEqual([path, 404, 'RFT_POST_NOT_FOUND'])
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
  }
  const none = await at('moscow/persons?office=ambassador')
  expect([none.statusCode, none.json().total]).toEqual([200, 0])
  const { statusCode, ...answer } = await at('moscow/persons?from=1990')
  expect([statusCode, answer.json()]).toEqual([200, { items: [], total: 0, cursor: null }])
})
