import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCorpus } from '../../testing/corpus.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
afterAll(() => corpus.close())

const get = async (query: string) => {
  const response = await corpus.app.inject(`/api/search?${query}`)
  return { status: response.statusCode, body: response.json() }
}

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id)

const ALL = ['1978TOKYO14001', '1978MOSCOW18403', '1978MOSCOW18017', 'doc-0123456789abcdef', '1978LIMA00700']

const cases: [shows: string, query: string, found: string[]][] = [
  ['all that are held', '', ALL],
  ['a field left blank is no condition', 'q=&post=&from=', ALL],
  ['a word', 'q=anchovy', ['1978LIMA00700']],
  ['a sending post in any spelling', 'post=amembassy%20moscow', ['1978MOSCOW18403', '1978MOSCOW18017']],
  ['an addressee', 'to=tokyo', ['1978MOSCOW18403']],
  ['an addressee under another name', 'to=SECSTATE%20WASHDC&post=TOKYO', ['1978TOKYO14001']],
  ['an addressee that is no post', 'to=cincpac%20honolulu%20hi', ['1978MOSCOW18403']],
  ['one of the TAGS in any case', 'tag=ja', ['1978TOKYO14001', '1978MOSCOW18403']],
  ['a classification in any case', 'classification=secret', ['1978MOSCOW18017']],
  ['a collection', 'collection=nara&tag=ja', ['1978TOKYO14001', '1978MOSCOW18403']],
  ['one that nothing is part of', 'collection=invented', []],
  ['what may be no cable', 'uncertain=true', []],
  ['and what is surely one', 'uncertain=false', ALL],
  ['a person by name', 'person=hollis', ['1978MOSCOW18403']],
  ['a person that is none', 'person=nobody', []],
  ['a year', 'from=1978&until=1979', ALL],
  ['before it', 'until=1978', []],
  ['a month', 'from=1978-08&until=1978-09', ['1978TOKYO14001', '1978MOSCOW18403']],
  ['a day', 'from=1978-08-04&until=1978-08-05', ['1978MOSCOW18403']],
  ['a time in another zone', 'from=1978-08-10T10:30:00%2B02:00', ['1978TOKYO14001']],
  ['behind it', 'from=1978-08-10T10:31:00%2B02:00', []],
  ['a cable by its id, before what names it', 'q=1978MOSCOW18017', ['1978MOSCOW18017']],
  ['a cable as it is cited', 'q=moscow%2018017', ['1978MOSCOW18017', '1978MOSCOW18403']],
  [
    'a cable that is not held, before the one that has the words',
    'q=78%20SEOUL%206670',
    ['1978SEOUL06670', '1978MOSCOW18403'],
  ],
  ['a cable that meets not the other conditions', 'q=1978MOSCOW18017&post=TOKYO', []],
  [
    'a cable that meets them',
    'q=1978MOSCOW18403&to=TOKYO&tag=JA&from=1978-08&classification=CONFIDENTIAL&person=ARAKI',
    ['1978MOSCOW18403'],
  ],
  ['conditions among the words', 'q=from:amembassy-moscow%20to:tokyo', ['1978MOSCOW18403']],
  ['with a month', 'q=after:1978-08%20before:1978-09%20tag:ja%20from:tokyo', ['1978TOKYO14001']],
  ['a word left out', 'q=fishing%20NOT%20talks', ['1978TOKYO14001', '1978MOSCOW18017']],
  ['a post and what it is not to say', 'q=from:moscow%20-again%20fishing', ['1978MOSCOW18403']],
  ['and one of any document', 'q=fishing%20-again', ['1978TOKYO14001', '1978MOSCOW18403']],
  ['one word or another', 'q=anchovy%20OR%20talks', ['1978MOSCOW18403', '1978LIMA00700']],
  ['with brackets', 'q=fishing%20(from:tokyo%20OR%20agreed)', ['1978TOKYO14001']],
  ['all without a word', 'q=-fishing', ['doc-0123456789abcdef', '1978LIMA00700']],
  ['one TAG of two places', 'q=tag:JA&tag=UR', ['1978MOSCOW18403']],
  ['what cites a cable', 'q=cites:1978MOSCOW18017', ['1978MOSCOW18403']],
  ['what cites one that is not held, as it is cited', 'q=cites:"SEOUL%206670"', ['1978MOSCOW18403']],
  ['what a cable cites', 'q=citedby:78MOSCOW18403', ['1978MOSCOW18017']],
  ['a line out of a cable', 'q=TALKS%20NOT%20FISHING', []],
  ['oldest first, undated last', 'sort=oldest', ALL.toReversed()],
  [
    'the words in the subject first',
    'sort=relevance&q=fishing%20OR%20talks%20OR%20round',
    ['1978MOSCOW18403', '1978MOSCOW18017', '1978TOKYO14001'],
  ],
  ['in vain', 'q=zzz', []],
  [
    'the most cited first, then the newest',
    'sort=cited',
    ['1978MOSCOW18403', '1978MOSCOW18017', '1978TOKYO14001', 'doc-0123456789abcdef', '1978LIMA00700'],
  ],
  ['newest first when that is said', 'sort=newest&holding=held', ALL],
  ['an order left blank', 'sort=&holding=', ALL],
  ['with those that are not held', 'sort=cited&holding=all&post=SEOUL', ['1978SEOUL06670']],
  ['those alone', 'holding=stubs', ['1978SEOUL06670']],
  ['a cable that is named, but is held', 'holding=stubs&q=1978MOSCOW18017', []],
  ['a cable that is named and is not', 'holding=stubs&q=78%20SEOUL%206670', ['1978SEOUL06670']],
]
test.each(cases)('%s: %s', async (_shows, query, found) => {
  const { status, body } = await get(query)
  expect(status).toBe(200)
  expect(ids(body.items)).toEqual(found)
  expect(body.cursor).toBeNull()
})

test.each([
  ['limit=2'],
  ['limit=1&sort=cited'],
  ['limit=2&sort=cited&holding=all'],
  ['limit=1&sort=cited&q=moscow%2018017'],
  ['limit=1&q=moscow%2018017'],
  ['limit=2&q=moscow%2018017'],
])('pages hold each cable once: %s', async (query) => {
  const whole = ids((await get(query.replace(/limit=\d+/, 'limit=100'))).body.items)
  const paged: string[] = []
  let cursor: string | null = ''
  for (let pages = 0; cursor !== null && pages < 20; pages += 1) {
    const { status, body }: Awaited<ReturnType<typeof get>> = await get(`${query}&cursor=${encodeURIComponent(cursor)}`)
    expect(status).toBe(200)
    expect(body.items.length).toBeLessThanOrEqual(Number(/limit=(\d+)/.exec(query)?.[1]))
    paged.push(...ids(body.items))
    expect(body.total).toBe(whole.length)
    cursor = body.cursor
  }
  expect(paged).toEqual(whole)
})

test('a sentence with the words, and how they were read', async () => {
  const { body } = await get('q=visit%20-tuna&snippets=true')
  expect(body.read).toBe('visit -tuna')
  const [{ snippet }] = body.items
  expect(snippet.text).toBe('FOREIGN MINISTER ARAKI WILL VISIT, ARAKI SAID (SEOUL 6670).')
  expect(snippet.marks.map(({ start, end }: { start: number; end: number }) => snippet.text.slice(start, end))).toEqual(
    ['VISIT'],
  )
  expect((await get('post=TOKYO&snippets=true')).body.items[0].snippet).toBeNull()
})

test('an item loses nothing on the way', async () => {
  const { body } = await get('post=TOKYO')
  const page = await corpus.store.search({ post: 'TOKYO', limit: 50 })
  expect(body).toEqual({ ...JSON.parse(JSON.stringify(page)), total: 1, read: null, hint: null })
})

const problems: [query: string, code: string, parameter?: string][] = [
  ['from=1978-13', 'RFT_PARAMETER', 'from'],
  ['until=AUG%2078', 'RFT_PARAMETER', 'until'],
  ['from=1978-02-30', 'RFT_PARAMETER', 'from'],
  ['q=fish%20%22open', 'RFT_PARAMETER', 'q'],
  ['q=before:AUG', 'RFT_PARAMETER', 'q'],
  ['q=fish%20OR', 'RFT_PARAMETER', 'q'],
  ['q=cites:nothing', 'RFT_PARAMETER', 'q'],
  ['limit=many', 'RFT_PARAMETER', 'limit'],
  ['limit=501', 'RFT_PARAMETER', 'limit'],
  ['q=a&q=b', 'RFT_PARAMETER', 'q'],
  [`q=${'x'.repeat(1001)}`, 'RFT_PARAMETER', 'q'],
  ['cursor=nonsense', 'RFT_CURSOR'],
  ['sort=eldest', 'RFT_PARAMETER', 'sort'],
  ['snippets=perhaps', 'RFT_PARAMETER', 'snippets'],
  ['holding=none', 'RFT_PARAMETER', 'holding'],
]
test.each(problems)('%s: %s', async (query, code, parameter) => {
  const { status, body } = await get(query)
  expect([status, body.code, body.errors?.[0]?.parameter]).toEqual([400, code, parameter])
})

describe('a search that finds nothing says which of its conditions names nothing', () => {
  const hints: [query: string, text: string | undefined][] = [
    ['post=atlantis', 'the graph has no post ATLANTIS'],
    ['to=moscow,tokyo', 'the graph has no addressee MOSCOW,TOKYO'],
    ['tag=pepr,%20ja', 'the graph has no TAGS PEPR, JA'],
    ['person=nobody', 'the graph has no person nobody'],
    ['post=atlantis&tag=zzzz&q=fishing', 'the graph has no post ATLANTIS; the graph has no TAGS ZZZZ'],
    ['q=from:atlantis', 'the graph has no post ATLANTIS'],
    ['q=from:new%20delhi%20fish', 'the graph has no post NEW; a name of two words stands in quotes: from:"NEW DELHI"'],
    [
      'q=-to:la%20paz%20xyz%20from:tel%20aviv',
      'the graph has no post TEL; the graph has no addressee LA; a name of two words stands in quotes: to:"LA PAZ"; a name of two words stands in quotes: from:"TEL AVIV"',
    ],
    ['q=from:atlantis%20fish', 'the graph has no post ATLANTIS'],
    ['q=from:moscow%20new%20delhi%20xyz', undefined],
    ['q=fishing%20(tag:zzzz%20OR%20to:atlantis)', 'the graph has no TAGS ZZZZ; the graph has no addressee ATLANTIS'],
    ['q=cites:1978ATLANT00001', 'the graph has no cable 1978ATLANT00001'],
    [
      'q=fishing%20year:1978',
      'year: is no condition and was read as a word; there are from:, to:, tag:, person:, cites:, citedby:, after:, before:',
    ],
    ['q=moscow%2018017&post=TOKYO', '1978MOSCOW18017: the other conditions leave it out'],
    ['q=nothingofthekind', undefined],
    ['until=1978', undefined],
    ['post=moscow&tag=ja&until=1978', undefined],
  ]
  test.each(hints)('%s', async (query, text) => {
    expect((await get(query)).body.hint?.text).toBe(text)
  })
})

test.each(['from=1979&until=1978', 'from=1978&until=1978', 'from=1978-08-10T10:30:00%2B02:00&until=1978-08-10T08:30'])(
  'a period without a moment is refused: %s',
  async (query) => {
    const { status, body } = await get(query)
    expect([status, body.errors[0].parameter]).toEqual([400, 'until'])
  },
)

test.each(['post=post:MOSCOW', 'tag=tag:ja', 'q=from:post:moscow', 'q=tag:tag:ja', 'person=person:PERSON'])(
  'the id of a node is its name: %s',
  async (query) => {
    const { items } = await corpus.store.persons({ q: 'araki', limit: 1 })
    const key = encodeURIComponent(items[0]?.key ?? '')
    const found = await get(query.replace('PERSON', key))
    const named = await get(query.replace('PERSON', key).replace(/(?<=[=:])(?:post|tag|person):/, ''))
    expect(found.body.total).toBeGreaterThan(0)
    expect(found.body.items).toEqual(named.body.items)
  },
)

test('the graph of a search has the cable that it names first, held or only cited, as its list has', async () => {
  const graph = async (query: string) => (await corpus.app.inject(`/api/search/graph?${query}`)).json()
  for (const words of ['SEOUL%206670', 'MOSCOW%2018017']) {
    const { body } = await get(`q=${words}`)
    const { nodes } = await graph(`q=${words}`)
    expect(ids(nodes)).toEqual(ids(body.items))
    expect(nodes.length).toBeGreaterThan(0)
  }
})
