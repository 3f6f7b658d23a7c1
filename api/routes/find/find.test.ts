import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCorpus } from '../../testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
afterAll(() => corpus.close())

const get = async (q: string, more = '') => {
  const response = await corpus.app.inject(`/api/find?q=${encodeURIComponent(q)}${more}`)
  return { status: response.statusCode, body: response.json() }
}

const brief = ({ hint: _, ...body }: Record<string, { total: number; items: Record<string, unknown>[] }>) =>
  Object.entries(body).map(([kind, { total, items }]) => [
    kind,
    total,
    items.map((item) => item.id ?? item.key ?? item.code ?? item.name).length,
  ])

test('all kinds with their totals', async () => {
  const { status, body } = await get('moscow')
  expect(status).toBe(200)
  expect(brief(body)).toEqual([
    ['persons', 0, 0],
    ['posts', 1, 1],
    ['tags', 0, 0],
    ['cables', 1, 1],
  ])
  expect(body.posts.items[0]).toMatchObject({ name: 'MOSCOW', match: { how: 'whole', letters: 0 } })
})

test('a near spelling says how near', async () => {
  const { body } = await get('arakl')
  expect(body.persons.items[0]).toMatchObject({ surname: 'ARAKI', match: { how: 'near', letters: 1 } })
  expect((await get('moskow')).body.posts.items[0]).toMatchObject({
    name: 'MOSCOW',
    match: { how: 'near', letters: 1 },
  })
})

test('a country finds its posts', async () => {
  const { body } = await get('Japan')
  expect(body.posts.items).toEqual([
    expect.objectContaining({ name: 'TOKYO', country: 'JP', match: { how: 'country', letters: 0 } }),
  ])
})

const forms = [
  'MOSCOW 18403',
  '78 MOSCOW 18403',
  'AMEMBASSY MOSCOW 18403',
  'telegram 18403 from Moscow, August 4, 1978',
  'Moscow telegram 18403',
  '1978MOSCOW18403',
  '78MOSCOW18403',
  'REF: MOSCOW 18403',
  'REF MOSCOW 18403',
  'REFTEL MOSCOW 18403',
  '(MOSCOW 18403)',
  'MOSCOW NO. 18403',
  'MOSCOW #18403',
  'telegram MOSCOW 18403',
  'cable 1978MOSCOW18403',
]
test.each(forms)('a cable as it is named: %s', async (form) => {
  const { body } = await get(form)
  expect(body.cables.items[0]).toMatchObject({ id: '1978MOSCOW18403', why: 'named' })
})

test('a cable that is only cited', async () => {
  expect((await get('Seoul 6670')).body.cables.items[0]).toMatchObject({
    id: '1978SEOUL06670',
    held: false,
    why: 'named',
  })
})

test('no more than asked for, all counted', async () => {
  const { body } = await get('fishing', '&limit=1')
  expect(body.cables).toMatchObject({ total: 3, items: [{ id: '1978TOKYO14001', why: 'words' }] })
})

test.each(['', '?q=', '?q=%20', '?q=a&limit=51', '?q=a&cursor=x'])('%s is refused', async (query) => {
  const response = await corpus.app.inject(`/api/find${query}`)
  expect([response.statusCode, response.json().code]).toEqual([400, 'RFT_PARAMETER'])
})

describe('a cable that is named and not found is not passed over in silence', () => {
  const hints: [q: string, text: string, ids: string[]][] = [
    [
      'Embtel 18403',
      'EMBTEL 18403 is a telegram of the post that writes, and which post that is, is not said; one cable of number 18403 is in the graph',
      ['1978MOSCOW18403'],
    ],
    [
      'telegram 18,403',
      'TELEGRAM 18403 is a telegram of a post that is not named, and which post that is, is not said; one cable of number 18403 is in the graph',
      ['1978MOSCOW18403'],
    ],
    ['septel', 'SEPTEL is a telegram of the post that writes, sent apart; its number is not said', []],
    [
      'Deptel 18403',
      'the graph has no STATE 18403, neither held nor cited; one cable of number 18403 is in the graph',
      ['1978MOSCOW18403'],
    ],
    [
      '1979 MOSCOW 18403',
      'the graph has no MOSCOW 18403 of 1979, neither held nor cited; one cable of number 18403 is in the graph',
      ['1978MOSCOW18403'],
    ],
    ['1979MOSCOW18403', 'the graph has no 1979MOSCOW18403, neither held nor cited', []],
    [
      'MOSCOW 99999',
      'the graph has no MOSCOW 99999, neither held nor cited; no post has a cable of number 99999 in the graph',
      [],
    ],
  ]
  test.each(hints)('%s', async (q, text, ids) => {
    for (const path of ['find', 'search']) {
      const { hint } = (await corpus.app.inject(`/api/${path}?q=${encodeURIComponent(q)}`)).json()
      expect([hint?.text, hint?.cables.total, hint?.cables.items.map(({ id }: { id: string }) => id)]).toEqual([
        text,
        ids.length,
        ids,
      ])
    }
  })

  test.each(['MOSCOW 18403', 'fishing', 'REF: MOSCOW 18403', 'septel follows'])('%s needs no hint', async (q) => {
    expect((await get(q)).body.hint).toBeNull()
  })
})
