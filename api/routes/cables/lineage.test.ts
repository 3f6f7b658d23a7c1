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

test('a lineage as the store has it', async () => {
  const { status, body } = await get(`${TALKS}/lineage?siblings=true`)
  expect(status).toBe(200)
  expect(body).toEqual(
    JSON.parse(JSON.stringify(await corpus.store.lineage(TALKS, { up: 10, down: 10, siblings: true, limit: 300 }))),
  )
  expect(body.totals).toEqual({ ancestors: 2, descendants: 1, siblings: 0, complete: true })
})

test('as far as told', async () => {
  const { body } = await get(`${TALKS}/lineage?up=0&down=1&limit=1`)
  expect(body).toMatchObject({ nodes: [{ id: TALKS, beyond: { cites: 2, citedBy: 1 } }], edges: [], truncated: true })
})

const problems: [path: string, status: number, code: string, parameter?: string][] = [
  ['1978MOSCOW99999/lineage', 404, 'RFT_CABLE_NOT_FOUND'],
  [`${TALKS}/lineage?up=101`, 400, 'RFT_PARAMETER', 'up'],
  [`${TALKS}/lineage?down=-1`, 400, 'RFT_PARAMETER', 'down'],
  [`${TALKS}/lineage?siblings=perhaps`, 400, 'RFT_PARAMETER', 'siblings'],
  [`${TALKS}/lineage?depth=3`, 400, 'RFT_PARAMETER', 'depth'],
]
test.each(problems)('%s: %i %s', async (path, status, code, parameter) => {
  const answer = await get(path)
  expect([answer.status, answer.body.code]).toEqual([status, code])
  expect(answer.body.errors?.[0]?.parameter).toBe(parameter)
})
