import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCorpus, TALKS } from '../../testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
afterAll(() => corpus.close())

const post = async (payload: object | string) => {
  const headers = { 'content-type': 'application/json' }
  const response = await corpus.app.inject({ method: 'POST', url: '/api/expand', payload, headers })
  return { status: response.statusCode, body: response.json() }
}

test('around a cable, as the store has it', async () => {
  const { status, body } = await post({ node: '78moscow18403', kinds: ['Cable', 'Person', 'Post', 'Tag'], by: 'post' })
  expect(status).toBe(200)
  const expansion = await corpus.store.expand({
    node: TALKS,
    direction: 'both',
    kinds: ['Cable', 'Person', 'Post', 'Tag'],
    exclude: [],
    by: 'post',
    limit: 50,
  })
  expect(body).toEqual(JSON.parse(JSON.stringify(expansion)))
})

test('cables alone unless told otherwise, without those shown', async () => {
  const { body } = await post({ node: TALKS, exclude: ['1978MOSCOW18017'] })
  expect(body.nodes.map(({ id }: { id: string }) => id)).toEqual(['1978SEOUL06670', '1978TOKYO14001'])
})

test('the cables of one group alone', async () => {
  const { body } = await post({ node: TALKS, group: { by: 'post', value: 'TOKYO' } })
  expect(body.nodes.map(({ id }: { id: string }) => id)).toEqual(['1978TOKYO14001'])
})

test('nodes are named in any way that names them', async () => {
  const { body } = await post({ node: TALKS, exclude: ['78 MOSCOW 18017'] })
  expect(body).toEqual((await post({ node: TALKS, exclude: ['1978MOSCOW18017'] })).body)
  expect((await post({ node: 'tag:ja' })).body).toEqual((await post({ node: 'tag:JA' })).body)
  expect((await post({ node: '78 MOSCOW 18403' })).body).toEqual((await post({ node: TALKS })).body)
})

const problems: [shows: string, payload: object | string, status: number, code: string][] = [
  ['an unknown node', { node: 'post:ATLANTIS' }, 404, 'RFT_NODE_NOT_FOUND'],
  ['no node', {}, 400, 'RFT_PARAMETER'],
  ['an unknown field', { node: TALKS, depth: 1 }, 400, 'RFT_PARAMETER'],
  ['a kind that is none', { node: TALKS, kinds: ['Ship'] }, 400, 'RFT_PARAMETER'],
  ['a group of nothing', { node: TALKS, group: { by: 'person', value: 'x' } }, 400, 'RFT_PARAMETER'],
  ['a limit out of range', { node: TALKS, limit: 201 }, 400, 'RFT_PARAMETER'],
  ['a number without end', '{"node":"1978MOSCOW18403","limit":1e999}', 400, 'RFT_PARAMETER'],
  ['too many that are shown', { node: TALKS, exclude: Array(3001).fill('x') }, 400, 'RFT_PARAMETER'],
  ['no JSON', '{', 400, 'RFT_BAD_REQUEST'],
  ['too much', 'x'.repeat(2_000_000), 413, 'RFT_TOO_LARGE'],
]
test.each(problems)('%s: %#', async (_shows, payload, status, code) => {
  const answer = await post(payload)
  expect([answer.status, answer.body.code]).toEqual([status, code])
})
