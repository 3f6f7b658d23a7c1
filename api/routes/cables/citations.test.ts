import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCorpus, TALKS } from '../../testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
afterAll(() => corpus.close())

const get = async (path: string) => {
  const response = await corpus.app.inject(`/api/cables/${path}`)
  return { status: response.statusCode, body: response.json() }
}

test('what a cable cites, as the store has it', async () => {
  const { status, body } = await get(`${TALKS}/citations?group=where`)
  const list = await corpus.store.citations(TALKS, {
    direction: 'cites',
    sort: 'place',
    holding: 'all',
    group: 'where',
    limit: 50,
  })
  expect(status).toBe(200)
  expect(body).toEqual(JSON.parse(JSON.stringify(list)))
  expect(body.total).toBe(2)
  expect(body.items[1].occurrences[0].passage.text).toContain('ARAKI SAID (SEOUL 6670).')
})

test('what cites it, page by page', async () => {
  const { body } = await get('78moscow18017/citations?direction=citedBy&limit=1')
  expect(body).toMatchObject({ total: 1, cursor: null, items: [{ cable: { id: TALKS, held: true } }] })
})

const problems: [path: string, status: number, code: string, parameter?: string][] = [
  ['1978MOSCOW99999/citations', 404, 'RFT_CABLE_NOT_FOUND'],
  ['MOSCOW/citations', 400, 'RFT_PARAMETER', 'id'],
  [`${TALKS}/citations?direction=both`, 400, 'RFT_PARAMETER', 'direction'],
  [`${TALKS}/citations?group=month`, 400, 'RFT_PARAMETER', 'group'],
  [`${TALKS}/citations?limit=0`, 400, 'RFT_PARAMETER', 'limit'],
  [`${TALKS}/citations?cursor=x`, 400, 'RFT_CURSOR'],
]
test.each(problems)('%s: %i %s', async (path, status, code, parameter) => {
  const answer = await get(path)
  expect([answer.status, answer.body.code]).toEqual([status, code])
  expect(answer.body.errors?.[0]?.parameter).toBe(parameter)
})
