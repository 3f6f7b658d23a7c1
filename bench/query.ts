import { parseArgs } from 'node:util'
import { type GraphStore, openStore } from '@reftel/cypher'
import { table } from './timing.ts'

/**
 * How long a store takes for one question after the other, without HTTP, each about another cable, person or word: milliseconds at
 * the 50th, 95th and 99th percentile, beside what the 95th is to stay under. User and password of Neo4j stand in NEO4J_USER and
 * NEO4J_PASSWORD. Where other work shares the machine, the high percentiles tell of that.
 *
 *     node bench/dist/query.js --store sqlite:reftel.db [--questions 200]
 */
const { values } = parseArgs({
  options: { store: { type: 'string', default: 'sqlite:reftel.db' }, questions: { type: 'string', default: '200' } },
})

/** Cables and persons that are asked about, the most cited and most mentioned among them. */
interface Sample {
  readonly cables: readonly Id[]
  readonly persons: readonly { readonly key: string; readonly name: string }[]
}
type Id = Parameters<GraphStore['cable']>[0]

/** Milliseconds that the 95th percentile stays under, of an embedded store and of Neo4j. */
interface Bound {
  readonly sqlite: number
  readonly neo4j: number
}
const POINT: Bound = { sqlite: 10, neo4j: 50 }
const SEARCH: Bound = { sqlite: 100, neo4j: 100 }
const TRAFFIC: Bound = { sqlite: 300, neo4j: 300 }

type Ask = (store: GraphStore, sample: Sample, at: number) => Promise<unknown>

const WORDS = ['fishing', 'treaty', 'visit', 'oil', 'talks', 'minister', 'embassy', 'trade', 'meeting', 'government']

const of = <T>(values: readonly T[], at: number): T => {
  const value = values[at % values.length]
  if (value === undefined) throw new Error('the store is empty')
  return value
}
const word = (at: number) => of(WORDS, at)
const twoWords = (at: number) => `${word(at)} ${word(at * 3 + 1)}`

/** A name with one letter in its midst left out. */
const misspelt = (name: string): string => {
  const surname = name.split(' ').at(-1) ?? name
  return surname.slice(0, surname.length >> 1) + surname.slice((surname.length >> 1) + 1)
}

const around = { depth: 2, direction: 'both', limit: 500 } as const
const conversation = { depth: 6, direction: 'both', limit: 500 } as const

// biome-ignore format: a table
const QUESTIONS: readonly (readonly [name: string, bound: Bound, ask: Ask])[] = [
  ['cable by id',              POINT,   (store, { cables }, at) => store.cable(of(cables, at))],
  ['neighbourhood, depth 2',   POINT,   (store, { cables }, at) => store.neighbourhood(of(cables, at), around, [])],
  ['chain, depth 6',           POINT,   (store, { cables }, at) => store.chain(of(cables, at), conversation)],
  ['shortest path',            SEARCH,  (store, { cables }, at) => store.path(of(cables, at), of(cables, at + 7), false)],
  ['person, with a typo',      SEARCH,  (store, { persons }, at) => store.persons({ q: misspelt(of(persons, at).name), limit: 20 })],
  ['a person’s cables',        SEARCH,  (store, { persons }, at) => store.personCables(of(persons, at).key, { limit: 50 })],
  ['full text, a word',        SEARCH,  (store, _sample, at) => store.search({ q: word(at), limit: 50 })],
  ['full text, two words',     SEARCH,  (store, _sample, at) => store.search({ q: twoWords(at), limit: 50 })],
  ['facets of a word',         SEARCH,  (store, _sample, at) => store.facets({ q: word(at), limit: 10, most: 20_000 })],
  ['facets of all',            SEARCH,  (store) => store.facets({ limit: 10, most: 20_000 })],
  ['traffic by month',         TRAFFIC, (store) => store.traffic({ by: 'month', limit: 500 })],
  ['cables sent by month',     TRAFFIC, (store) => store.totals({ by: 'month' })],
]

const store = await openStore(values.store, {
  ...(process.env.NEO4J_USER ? { user: process.env.NEO4J_USER } : {}),
  ...(process.env.NEO4J_PASSWORD ? { password: process.env.NEO4J_PASSWORD } : {}),
})
try {
  const { cables } = await store.stats()
  const kind = values.store.startsWith('sqlite:') ? 'sqlite' : 'neo4j'
  const sample = await sampleOf(store)
  const rows = [['ms', 'p50', 'p95', 'p99', 'p95 to stay under', '']]
  for (const [name, bound, ask] of QUESTIONS) {
    const [p50, p95, p99] = await measured((at) => ask(store, sample, at))
    const over = p95 > bound[kind] ? 'over' : ''
    rows.push([name, p50.toFixed(1), p95.toFixed(1), p99.toFixed(1), String(bound[kind]), over])
  }
  process.stdout.write(`${cables} cables\n${table(rows)}\n`)
} finally {
  await store.close()
}

async function sampleOf(store: GraphStore): Promise<Sample> {
  const cited = await store.search({ sort: 'cited', limit: 20 })
  const newest = await store.search({ limit: 500 })
  const { items } = await store.persons({ limit: 200 })
  return {
    cables: [...cited.items, ...newest.items].map(({ id }) => id),
    persons: items.map(({ key, name }) => ({ key, name })),
  }
}

async function measured(ask: (at: number) => Promise<unknown>): Promise<readonly [number, number, number]> {
  const took: number[] = []
  for (let at = 0; at < Number(values.questions); at += 1) {
    const started = performance.now()
    await ask(at)
    took.push(performance.now() - started)
  }
  took.sort((a, b) => a - b)
  const share = (part: number) => took[Math.min(took.length - 1, Math.floor(took.length * part))] ?? 0
  return [share(0.5), share(0.95), share(0.99)]
}
