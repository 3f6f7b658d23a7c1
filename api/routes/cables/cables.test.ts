import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCorpus, TALKS } from '../../testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
afterAll(() => corpus.close())

const get = async (path: string) => {
  const response = await corpus.app.inject(`/api${path}`)
  return { status: response.statusCode, body: response.json() }
}

const forms: [shows: string, written: string][] = [
  ['canonical', '1978MOSCOW18403'],
  ['any case', '1978moscow18403'],
  ["Cablegate's form", '78MOSCOW18403'],
  ['padded', '1978MOSCOW018403'],
  ['with spaces', '1978%20MOSCOW%2018403'],
  ['without its year', 'MOSCOW%2018403'],
  ['as books cite it', 'Telegram%2018403%20from%20Moscow%2C%20August%204'],
]
test.each(forms)('a cable by its id, %s', async (_shows, written) => {
  const { status, body } = await get(`/cables/${written}`)
  expect(status).toBe(200)
  expect(body.id).toBe('1978MOSCOW18403')
})

test('a cable as the store has it, nothing lost on the way', async () => {
  const { body } = await get('/cables/1978MOSCOW18403')
  expect(body).toEqual(JSON.parse(JSON.stringify(await corpus.store.cable(TALKS))))
  expect(body).toMatchObject({ from: 'MOSCOW', tags: ['JA', 'UR', 'PEPR'], to: ['STATE'], cites: 2, citedBy: 1 })
  expect(body.citations).toHaveLength(3)
  expect(body.persons.map(({ name }: { name: string }) => name).sort()).toEqual(['ARAKI', 'HOLLIS'])
})

test('a stub is answered, not held', async () =>
  expect((await get('/cables/1978SEOUL06670')).body).toMatchObject({
    held: false,
    citedBy: 1,
    from: 'SEOUL',
    subject: null,
  }))

test('a text with its spans', async () => {
  const { body } = await get('/cables/1978MOSCOW18403/text')
  expect(body).toEqual(JSON.parse(JSON.stringify(await corpus.store.cableText(TALKS))))
  const words = body.spans.map(({ start, end }: { start: number; end: number }) => body.text.slice(start, end))
  expect(words).toEqual(expect.arrayContaining(['MOSCOW 18017', 'ARAKI', 'SEOUL 6670', 'SEPTEL']))
})

test('each document of a cable has its text', async () => {
  const { body } = await get('/cables/1978MOSCOW18017')
  expect(body.documents).toHaveLength(2)
  for (const document of body.documents) {
    const text = await get(`/cables/1978MOSCOW18017/text?document=${document.key}`)
    expect(text.body.document).toEqual(document)
  }
})

test.each(['/text', '/citations', '/lineage', '/cite?format=ris', '/related', '/neighbourhood', '/chain'])(
  'what is asked of a cable is asked by any name of it: %s',
  async (path) => {
    const [named, by] = await Promise.all(
      ['Moscow%20tel.%2018403', '1978MOSCOW18403'].map((id) => corpus.app.inject(`/api/cables/${id}${path}`)),
    )
    expect([named?.statusCode, named?.body]).toEqual([by?.statusCode, by?.body])
  },
)

test('the ends of ways, and what two cables share, by any name too', async () => {
  const [tokyo, seoul] = ['TOKYO%2014001', 'SEOUL%206670']
  for (const way of ['path', 'paths'])
    expect((await get(`/${way}?from=${tokyo}&to=${seoul}`)).body).toEqual(
      (await get(`/${way}?from=1978TOKYO14001&to=1978SEOUL06670`)).body,
    )
  expect((await get(`/cables/MOSCOW%2018403/common?with=${tokyo}`)).body).toEqual(
    (await get('/cables/1978MOSCOW18403/common?with=1978TOKYO14001')).body,
  )
})

const graphs: [shows: string, path: string, nodes: string[], edges: string[]][] = [
  [
    'around a cable',
    '/cables/1978MOSCOW18403/neighbourhood',
    ['1978MOSCOW18403', '1978MOSCOW18017', '1978SEOUL06670', '1978TOKYO14001'],
    ['1978MOSCOW18403>1978MOSCOW18017', '1978MOSCOW18403>1978SEOUL06670', '1978TOKYO14001>1978MOSCOW18403'],
  ],
  [
    'one direction',
    '/cables/78MOSCOW18403/neighbourhood?direction=citedBy',
    ['1978MOSCOW18403', '1978TOKYO14001'],
    ['1978TOKYO14001>1978MOSCOW18403'],
  ],
  ['no step', '/cables/1978MOSCOW18403/neighbourhood?depth=0', ['1978MOSCOW18403'], []],
  [
    'with its TAGS, in any case',
    '/cables/1978TOKYO14001/neighbourhood?depth=0&show=TAGS',
    ['1978TOKYO14001', 'tag:JA'],
    ['1978TOKYO14001>tag:JA'],
  ],
  [
    'the chain downwards',
    '/cables/1978TOKYO14001/chain?direction=cites',
    ['1978MOSCOW18017', '1978MOSCOW18403', '1978SEOUL06670', '1978TOKYO14001'],
    ['1978MOSCOW18403>1978MOSCOW18017', '1978MOSCOW18403>1978SEOUL06670', '1978TOKYO14001>1978MOSCOW18403'],
  ],
  [
    'a step of it',
    '/cables/1978TOKYO14001/chain?direction=cites&depth=1',
    ['1978MOSCOW18403', '1978TOKYO14001'],
    ['1978TOKYO14001>1978MOSCOW18403'],
  ],
  [
    'a path',
    '/path?from=78TOKYO14001&to=1978SEOUL06670&directed=true',
    ['1978MOSCOW18403', '1978SEOUL06670', '1978TOKYO14001'],
    ['1978MOSCOW18403>1978SEOUL06670', '1978TOKYO14001>1978MOSCOW18403'],
  ],
  ['none against the arrows', '/path?from=1978SEOUL06670&to=1978TOKYO14001&directed=true', [], []],
  [
    'against the arrows',
    '/path?from=1978SEOUL06670&to=1978TOKYO14001',
    ['1978MOSCOW18403', '1978SEOUL06670', '1978TOKYO14001'],
    ['1978MOSCOW18403>1978SEOUL06670', '1978TOKYO14001>1978MOSCOW18403'],
  ],
  ['none at all', '/path?from=1978LIMA00700&to=1978TOKYO14001', [], []],
]
test.each(graphs)('a graph: %s', async (_shows, path, nodes, edges) => {
  const { status, body } = await get(path)
  expect(status).toBe(200)
  expect(ids(body.nodes).sort()).toEqual([...nodes].sort())
  expect(ids(body.edges).sort()).toEqual(edges)
  expect(body.truncated).toBe(false)
})

test('a graph loses nothing on the way, of any kind of node or edge', async () => {
  const show = ['persons', 'posts', 'tags'] as const
  const { body } = await get(`/cables/${TALKS}/neighbourhood?show=${show.join(',')}`)
  const graph = await corpus.store.neighbourhood(TALKS, { depth: 1, direction: 'both', limit: 300 }, show)
  expect(body).toEqual(JSON.parse(JSON.stringify(graph)))
  expect(new Set(body.nodes.map(({ kind }: { kind: string }) => kind)).size).toBe(4)
  expect(new Set(body.edges.map(({ kind }: { kind: string }) => kind)).size).toBe(5)
})

test('what a limit cuts is told', async () => {
  const { body } = await get('/cables/1978MOSCOW18403/neighbourhood?limit=2')
  expect(body.nodes).toHaveLength(2)
  expect(body.truncated).toBe(true)
})

const problems: [path: string, status: number, code: string, parameter?: string][] = [
  ['/cables/1978MOSCOW99999', 404, 'RFT_CABLE_NOT_FOUND'],
  ['/cables/MOSCOW', 400, 'RFT_PARAMETER', 'id'],
  ['/cables/1978MOSCOW99999/text', 404, 'RFT_CABLE_NOT_FOUND'],
  ['/cables/1978SEOUL06670/text', 404, 'RFT_CABLE_NOT_HELD'],
  ['/cables/1978MOSCOW18403/text?document=none', 404, 'RFT_DOCUMENT_NOT_FOUND'],
  ['/cables/nothing/text', 400, 'RFT_PARAMETER', 'id'],
  ['/cables/1978MOSCOW99999/neighbourhood', 404, 'RFT_CABLE_NOT_FOUND'],
  ['/cables/1978MOSCOW18403/neighbourhood?depth=-1', 400, 'RFT_PARAMETER', 'depth'],
  ['/cables/1978MOSCOW18403/neighbourhood?depth=1.5', 400, 'RFT_PARAMETER', 'depth'],
  ['/cables/1978MOSCOW18403/neighbourhood?limit=3001', 400, 'RFT_PARAMETER', 'limit'],
  ['/cables/1978MOSCOW18403/neighbourhood?limit=0', 400, 'RFT_PARAMETER', 'limit'],
  ['/cables/1978MOSCOW18403/neighbourhood?direction=up', 400, 'RFT_PARAMETER', 'direction'],
  ['/cables/1978MOSCOW18403/neighbourhood?show=ships', 400, 'RFT_PARAMETER', 'show'],
  ['/cables/1978MOSCOW99999/chain', 404, 'RFT_CABLE_NOT_FOUND'],
  ['/cables/1978MOSCOW18403/chain?direction=both&direction=cites', 400, 'RFT_PARAMETER', 'direction'],
  ['/path?from=1978MOSCOW18403', 400, 'RFT_PARAMETER', 'to'],
  ['/path?from=x&to=1978MOSCOW18403', 400, 'RFT_PARAMETER', 'from'],
  ['/path?from=1978MOSCOW18403&to=1978MOSCOW18017&directed=perhaps', 400, 'RFT_PARAMETER', 'directed'],
  ['/path?from=1978MOSCOW18403&to=1978MOSCOW99999', 404, 'RFT_CABLE_NOT_FOUND'],
  ['/path?from=1978MOSCOW99999&to=1978MOSCOW18403', 404, 'RFT_CABLE_NOT_FOUND'],
]
test.each(problems)('%s: %i %s', async (path, status, code, parameter) => {
  const answer = await get(path)
  expect([answer.status, answer.body.code]).toEqual([status, code])
  expect(answer.body.errors?.[0]?.parameter).toBe(parameter)
})

const ids = (elements: readonly { readonly id: string }[]): string[] => elements.map(({ id }) => id)

test.each(['from=post:MOSCOW&to=1978MOSCOW18017', 'from=1978MOSCOW18017&to=person:araki', 'from=tag:JA&to=tag:PE'])(
  'ways between nodes of other kinds are elsewhere, and told so: %s',
  async (ends) => {
    const answer = await get(`/path?${ends}`)
    expect([answer.status, answer.body.errors[0].detail]).toEqual([400, expect.stringContaining('/api/paths?')])
  },
)
