import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openCorpus } from '../testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
afterAll(() => corpus.close())

const get = async (url: string) => {
  const { items } = await corpus.store.persons({ q: 'araki', limit: 1 })
  return corpus.app.inject(url.replace('KEY', encodeURIComponent(items[0]?.key ?? '')))
}

describe('lists', () => {
  const lists = [
    '/api/search?limit=1',
    '/api/search?limit=2&q=moscow%2018017&sort=cited',
    '/api/cables/1978MOSCOW18403/citations?limit=1',
    '/api/persons?limit=1',
    '/api/persons/KEY/cables?limit=1',
    '/api/persons/KEY/namesakes?',
    '/api/posts?',
    '/api/tags?',
    '/api/traffic/pairs?limit=2',
    '/api/posts/moscow/persons?limit=1',
    '/api/persons/KEY/periods?by=month',
    '/api/cables/1978TOKYO14001/related?limit=1',
    '/api/traffic/totals?',
  ]
  test.each(lists)('%s is given whole, line by line', async (url) => {
    const whole = (await get(url.replace(/limit=\d/, 'limit=50'))).json()
    const lines = await get(`${url}&format=ndjson`)
    expect(lines.statusCode).toBe(200)
    expect(lines.headers['content-type']).toBe('application/x-ndjson; charset=utf-8')
    const items = lines.body
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    expect(items).toEqual(whole.items)
    if (typeof whole.total === 'number') expect(lines.headers['x-total-count']).toBe(String(whole.total))
    const table = await get(`${url}&format=csv`)
    expect(table.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(table.headers['content-disposition']).toMatch(/^attachment; filename="[a-z-]+\.csv"$/)
    expect(parse(table.body, { columns: true }).length).toBeGreaterThanOrEqual(items.length)
  })

  const several: [url: string, names: readonly string[]][] = [
    ['/api/cables/1978MOSCOW18017/common?with=1978SEOUL06670', ['cites', 'citedBy']],
    ['/api/search/facets?', ['posts', 'tags', 'years', 'classifications', 'collections']],
    ['/api/persons/KEY/company?', ['persons', 'together']],
  ]
  test.each(several)(
    '%s, several lists, is given line by line, each with the list that it is of',
    async (url, names) => {
      const whole = (await get(`${url}&limit=50`)).json()
      const all = names.flatMap((list) => whole[list].map((item: object) => ({ list, ...item })))
      expect(all.length).toBeGreaterThan(0)
      const lines = await get(`${url}&limit=1&format=ndjson`)
      expect(lines.headers['content-type']).toBe('application/x-ndjson; charset=utf-8')
      const rows = lines.body.trim().split('\n')
      expect(rows.map((line) => JSON.parse(line))).toEqual(all)
      const table = await get(`${url}&format=csv`)
      expect(table.headers['content-disposition']).toMatch(/^attachment; filename="[a-z-]+\.csv"$/)
      const records: Record<string, string>[] = parse(table.body, { columns: true })
      expect(records.map(({ list }) => list)).toEqual(all.map(({ list }) => list))
      const fields = new Set(['list', ...all.flatMap((item) => Object.keys(item))])
      expect(Object.keys(records[0] ?? {})).toEqual([...fields])
      for (const [at, record] of records.entries())
        for (const [name, value] of Object.entries(record))
          expect([name, value]).toEqual([name, String(Reflect.get(all[at] ?? {}, name) ?? '')])
      expect((await get(`${url}&format=xml`)).statusCode).toBe(400)
    },
  )

  test('all that a name finds, whatever its kind', async () => {
    const kinds = ['persons', 'posts', 'tags', 'cables']
    const whole = (await get('/api/find?q=japan&limit=50')).json()
    const all = kinds.flatMap((list) => whole[list].items.map((item: object) => ({ list, ...item })))
    expect(new Set(all.map(({ list }) => list)).size).toBeGreaterThan(1)
    const lines = await get('/api/find?q=japan&limit=1&format=ndjson')
    expect(
      lines.body
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(all)
    const records: Record<string, string>[] = parse((await get('/api/find?q=japan&format=csv')).body, { columns: true })
    const told = ({ list, ...item }: { readonly list: string; readonly name?: string; readonly id?: string }) => [
      list,
      item.name ?? '',
      item.id ?? '',
    ]
    expect(records.map((record) => told(record as Parameters<typeof told>[0]))).toEqual(all.map(told))
    expect(records.find(({ name }) => name === 'TOKYO')?.['match.how']).toBe('country')
  })

  test('what several lists are asked of and is not there is told in every format', async () => {
    for (const format of ['json', 'csv', 'ndjson'])
      expect((await get(`/api/cables/1978LIMA99999/common?with=1978MOSCOW18403&format=${format}`)).statusCode).toBe(404)
  })

  test('a place that cites has a line of its own, objects columns by their names', async () => {
    const { body } = await get('/api/cables/1978MOSCOW18403/citations?format=csv')
    const rows: Record<string, string>[] = parse(body, { columns: true })
    expect(rows.map((row) => [row['cable.id'], row['cable.held'], row['occurrences.where']])).toEqual([
      ['1978MOSCOW18017', 'true', 'ref'],
      ['1978SEOUL06670', 'false', 'text'],
    ])
    expect(rows[1]?.['occurrences.passage.text']).toContain('ARAKI SAID (SEOUL 6670)')
    expect(rows[1]?.['cable.date']).toBe('')
  })

  test.each([
    ['search', '/api/search?limit=1', 2000],
    ['persons', '/api/persons?limit=1', 2000],
    ['related', '/api/cables/1978TOKYO14001/related?limit=1', 100],
  ] as const)(
    'what is walked by a cursor is asked for in large pages, what is not as far as its limit goes: %s',
    async (question, url, most) => {
      const asked = vi.spyOn(corpus.store, question)
      try {
        await corpus.app.inject(url)
        await corpus.app.inject(`${url}&format=ndjson`)
        const limits = asked.mock.calls.map((given) =>
          given.flatMap((one) => (typeof one === 'number' ? one : typeof one === 'object' ? one.limit : [])),
        )
        expect(limits).toEqual([[1], [most]])
      } finally {
        asked.mockRestore()
      }
    },
  )

  test('a cursor of one format holds for the other', async () => {
    const { cursor } = (await get('/api/search?limit=2')).json()
    const { body } = await get(`/api/search?format=ndjson&cursor=${encodeURIComponent(cursor)}`)
    expect(body.trim().split('\n')).toHaveLength(3)
  })

  test('what is refused is refused in every format', async () => {
    for (const url of [
      '/api/search?limit=0&format=csv',
      '/api/search?format=xml',
      '/api/cables/1978LIMA09999/citations?format=csv',
    ]) {
      const { statusCode, headers } = await get(url)
      expect([url, statusCode, headers['content-type']]).toEqual([
        url,
        url.includes('LIMA') ? 404 : 400,
        'application/problem+json; charset=utf-8',
      ])
    }
  })
})

describe('parts of the graph', () => {
  const graphs = [
    '/api/cables/1978MOSCOW18403/neighbourhood?show=persons,posts,tags',
    '/api/cables/1978MOSCOW18403/chain?',
    '/api/cables/1978MOSCOW18403/lineage?',
    '/api/search/graph?q=fishing',
    '/api/path?from=1978TOKYO14001&to=1978SEOUL06670',
    '/api/persons/KEY/graph?',
    '/api/traffic?',
  ]
  test.each(graphs)('%s as the files of an export', async (url) => {
    const graph = (await get(url)).json()
    const nodes: Record<string, string>[] = parse((await get(`${url}&format=csv&part=nodes`)).body, { columns: true })
    const edges: Record<string, string>[] = parse((await get(`${url}&format=csv&part=edges`)).body, { columns: true })
    expect(nodes.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }: { id: string }) => id))
    expect(edges.map(({ id }) => id)).toEqual(graph.edges.map(({ id }: { id: string }) => id))
    for (const [format, pattern] of [
      ['graphml', /<node /g],
      ['gexf', /<node /g],
      ['jsonl', /"label":/g],
    ] as const) {
      const { statusCode, body } = await get(`${url}&format=${format}`)
      expect([format, statusCode, body.match(pattern)?.length]).toEqual([format, 200, graph.nodes.length])
    }
    expect((await get(`${url}&format=csv`)).headers['content-type']).toBe('application/zip')
    expect((await get(`${url}&format=gexf&part=texts`)).statusCode).toBe(400)
  })

  test('a cable stands in a time line from its date on', async () => {
    const { body } = await get('/api/search/graph?format=gexf')
    expect(body).toContain('timeformat="date"')
    expect(body).toMatch(/<node id="1978MOSCOW18403"[^>]* start="1978-08-04"/)
  })
})
