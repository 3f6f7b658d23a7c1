import { parseArgs } from 'node:util'
import { itemsAt, served } from './served.ts'

/**
 * How long `reftel serve` takes over stores for one request of each route, one after the other, each of another cable, person, post
 * or TAG, so that none is answered from what was kept: medians and 95th percentiles in milliseconds and the largest answer, as a
 * table of Markdown. The first row reads nothing: the floor.
 *
 *     node bench/dist/routes.js --store sqlite:reftel.db [--store neo4j://localhost:7687] [--requests 40] [--route lineage]
 *
 * `--route`: only the routes whose name has that in it; may be given several times.
 */
const { values } = parseArgs({
  options: {
    store: { type: 'string', multiple: true, default: ['sqlite:reftel.db'] },
    requests: { type: 'string', default: '40' },
    route: { type: 'string', multiple: true, default: [''] },
  },
})

interface Sample {
  readonly cables: readonly string[]
  readonly persons: readonly string[]
  readonly posts: readonly string[]
  readonly tags: readonly string[]
}

const WORDS = ['fishing', 'treaty', 'visit', 'oil', 'talks', 'minister', 'embassy', 'trade', 'meeting', 'government']

/** The address that is asked at the nth time. */
type Route = readonly [name: string, url: (at: number, sample: Sample) => string]

const pick = (values: readonly string[], at: number): string => encodeURIComponent(values[at % values.length] ?? '')
const cable = (rest: string): Route => [`/cables/:id${rest}`, (at, { cables }) => `/cables/${pick(cables, at)}${rest}`]
const person = (rest: string): Route => [
  `/persons/:key${rest}`,
  (at, { persons }) => `/persons/${pick(persons, at)}${rest}`,
]
const search = (name: string, q: (at: number, sample: Sample) => string): Route => [
  name,
  (at, sample) => `${name.replace(/\?.*/, '')}?q=${encodeURIComponent(q(at, sample))}${name.replace(/^[^&]*/, '')}`,
]
const word = (at: number) => `${WORDS[at % WORDS.length]} ${WORDS[(at * 3 + 1) % WORDS.length]}`

const ALL_ROUTES: readonly Route[] = [
  ['/health/live, the floor', () => '/../health/live'],
  ...[
    '',
    '/text',
    '/citations',
    '/citations?direction=citedBy',
    '/lineage',
    '/neighbourhood?depth=2',
    '/chain',
    '/related',
  ].map(cable),
  ['/cables/:id/common', (at, { cables }) => `/cables/${pick(cables, at)}/common?with=${pick(cables, at + 1)}`],
  ['/path', (at, { cables }) => `/path?from=${pick(cables, at)}&to=${pick(cables, at + 7)}`],
  ['/paths', (at, { cables }) => `/paths?from=${pick(cables, at)}&to=${pick(cables, at + 7)}`],
  [
    '/paths, of persons',
    (at, { persons }) => `/paths?from=person:${pick(persons, at)}&to=person:${pick(persons, at + 3)}`,
  ],
  search('/find?q', (at) => word(at)),
  search('/search?q', (at) => word(at)),
  search('/search?q&snippets=true', (at) => `${word(at)} -zzz${at}`),
  search('/search?q&sort=relevance', (at) => word(at)),
  search('/search?q&sort=oldest', (at) => word(at)),
  search(
    '/search?q&holding=held',
    (at, { posts }) => `${WORDS[at % WORDS.length]} (from:"${posts[at % posts.length]}" OR tag:PEPR)`,
  ),
  search('/search/facets?q', (at) => word(at)),
  search('/search/graph?q', (at) => word(at)),
  ['/persons', (at) => `/persons?limit=${50 + at}`],
  ['/persons?q', (at, { persons }) => `/persons?q=${pick(persons, at).slice(0, 5)}`],
  ['/persons?role&year', (at) => `/persons?role=signer&year=${1973 + (at % 7)}&limit=${20 + at}`],
  ...['', '/cables', '/graph', '/namesakes', '/company', '/periods'].map(person),
  ['/posts/:name/persons', (at, { posts }) => `/posts/${pick(posts, at)}/persons`],
  ['/traffic', (at) => `/traffic?limit=${100 + at}`],
  ['/traffic/pairs', (at, { posts }) => `/traffic/pairs?post=${pick(posts, at)}`],
  ['/traffic/totals', (at, { posts }) => `/traffic/totals?post=${pick(posts, at)}`],
  ['/posts', () => '/posts'],
  ['/tags', () => '/tags'],
  ['/stats', () => '/stats'],
]

const ROUTES = ALL_ROUTES.filter(([name]) => values.route.some((part) => name.includes(part)))

const listed = async (url: string, field: string): Promise<readonly string[]> =>
  (await itemsAt(url)).map((item) => item[field] ?? '')

interface Measured {
  readonly name: string
  readonly p50: number
  readonly p95: number
  /** Bytes. */
  readonly largest: number
  /** Answers with another status than 200. */
  readonly failed: number
}

async function main(): Promise<void> {
  const stores: (readonly Measured[])[] = []
  for (const store of values.store) stores.push(await measuredAll(store))
  const kinds = values.store.map((store) => (store.startsWith('sqlite:') ? 'SQLite' : 'Neo4j'))
  const head = ['route', ...kinds.flatMap((kind) => [`${kind}, p50 ms`, 'p95 ms']), 'largest kB', 'not 200']
  const rows = ROUTES.map(([name], at) => {
    const measures = stores.flatMap((all) => all[at] ?? [])
    const times = measures.flatMap(({ p50, p95 }) => [p50.toFixed(0), p95.toFixed(0)])
    const largest = Math.max(...measures.map((one) => one.largest)) / 1024
    const failed = measures.reduce((sum, one) => sum + one.failed, 0)
    return [`\`${name}\``, ...times, largest.toFixed(0), String(failed)]
  })
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  process.stdout.write(`${lines.join('\n')}\n`)
}

async function measuredAll(store: string): Promise<readonly Measured[]> {
  const service = await served(store)
  try {
    const api = `${service.url}/api`
    const sample: Sample = {
      cables: [
        ...(await listed(`${api}/search?sort=cited&limit=20`, 'id')),
        ...(await listed(`${api}/search?limit=500`, 'id')),
      ],
      persons: await listed(`${api}/persons?limit=100`, 'key'),
      posts: await listed(`${api}/posts`, 'name'),
      tags: await listed(`${api}/tags`, 'code'),
    }
    const all: Measured[] = []
    for (const [name, url] of ROUTES) all.push(await measured(name, (at) => api + url(at, sample)))
    return all
  } finally {
    await service.end()
  }
}

async function measured(name: string, url: (at: number) => string): Promise<Measured> {
  const times: number[] = []
  let [largest, failed] = [0, 0]
  for (let at = 0; at < Number(values.requests); at += 1) {
    const start = performance.now()
    const response = await fetch(url(at))
    const body = await response.arrayBuffer()
    times.push(performance.now() - start)
    largest = Math.max(largest, body.byteLength)
    if (response.status !== 200) failed += 1
  }
  const inOrder = times.sort((a, b) => a - b)
  const at = (share: number) => inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? 0
  return { name, p50: at(0.5), p95: at(0.95), largest, failed }
}

await main()
