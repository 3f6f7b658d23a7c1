import { afterAll, beforeAll, expect, test } from 'vitest'
import { CORPUS, openCorpus, TALKS } from '../../testing/corpus.ts'

const [TALK] = CORPUS
const QUITO = '1978QUITO00009'
const NOBODY = 'person:possible:AERONOR'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
  if (!TALK) throw new TypeError('the corpus has a first cable')
  const [citation] = TALK.citations
  const [person] = TALK.persons
  if (citation?.target == null || !person) throw new TypeError('the first cable cites and mentions')
  const maybe = { ...citation, target: QUITO as typeof citation.target, post: 'QUITO', number: '9', confidence: 0.5 }
  await corpus.store.load([
    {
      ...TALK,
      citations: [...TALK.citations, { ...maybe, possible: true }],
      persons: [...TALK.persons, { ...person, name: 'AERONOR', possible: true }],
    },
  ])
})
afterAll(() => corpus.close())

const ask = async (path: string, payload?: object) => {
  const response = await corpus.app.inject(
    payload ? { method: 'POST', url: `/api/${path}`, payload } : { url: `/api/${path}` },
  )
  return { status: response.statusCode, text: response.body, body: response.json() }
}

/** What each is asked, and what it holds with the possible alone. */
// biome-ignore format: a table
const asked: [path: string, holds: string, body?: object][] = [
  [`cables/${TALKS}/neighbourhood`,                          QUITO],
  [`cables/${TALKS}/neighbourhood?show=persons`,             NOBODY],
  [`cables/${TALKS}/chain`,                                  QUITO],
  [`cables/${TALKS}/lineage`,                                QUITO],
  [`cables/${TALKS}/citations`,                              QUITO],
  ['expand',                                                 QUITO,  { node: TALKS }],
  ['expand',                                                 NOBODY, { node: TALKS, kinds: ['Person'] }],
  ['analyse',                                                QUITO,  { nodes: [TALKS, QUITO] }],
]
test.each(asked)('%s holds %s where possible ones are asked for, marked so', async (path, holds, body) => {
  const marks = (text: string) => [text.includes(holds), text.includes('"possible":true')]
  const without = await ask(path, body)
  const [url, more] = body
    ? [path, { ...body, possible: true }]
    : [`${path}${path.includes('?') ? '&' : '?'}possible=true`]
  const answer = await ask(url, more)
  expect([without.status, answer.status]).toEqual([200, 200])
  expect(marks(without.text)).toEqual([false, false])
  expect(marks(answer.text)).toEqual([true, path !== 'analyse'])
})

/** What is only there when possible ones are asked for. */
// biome-ignore format: a table
const alone: [path: string, shows: object][] = [
  [`cables/${QUITO}?`,                                  { id: QUITO, held: false, from: 'QUITO', citedBy: 0 }],
  [`cables/${QUITO}/chain?`,                            { edges: [{ possible: true }, {}] }],
  [`path?from=${TALKS}&to=${QUITO}&`,                   { nodes: [{ id: TALKS }, { id: QUITO }] }],
  [`paths?from=${QUITO}&to=person:possible:AERONOR&`,   { length: 2 }],
  ['persons/possible:AERONOR/graph?',                   { nodes: [{ id: NOBODY, possible: true }, { id: TALKS }] }],
]
test.each(alone)('%s is 404 without', async (path, shows) => {
  expect((await ask(path.slice(0, -1))).status).toBe(404)
  expect((await ask(`${path}possible=true`)).body).toMatchObject(shows)
})

test('a person who is merely possible has cables', async () =>
  expect((await ask('persons/possible:AERONOR/cables')).body).toMatchObject({ total: 1, items: [{ id: TALKS }] }))
