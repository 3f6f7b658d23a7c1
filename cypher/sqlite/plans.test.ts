import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Connection } from './connection.ts'
import { FACET_COLUMNS } from './facets.ts'
import { type Instead, namedQuery } from './named-query.ts'
import { migrate } from './schema.ts'
import { WAYS, WORDS_LISTED } from './ways.ts'
import { sqlWhere } from './where.ts'

/** Queries that read all of a table, or an index from its end on, and why they may. */
const SCANS: ReadonlyMap<string, string> = new Map([
  ['aliases', 'all mentions, for what a person is called besides the name'],
  ['changed-blocks', 'what is asked for, in the order of an index that holds it alone'],
  ['count-collections', 'what an older graph lacks, once'],
  ['delivery-counts-of-all', 'what is counted for each pair of posts and month'],
  ['edges-by-dtg', 'all edges, when a store is checked'],
  ['facets-of-all', 'all posts, TAGS and years, which are counted'],
  ['filings', 'all mentions, for names that are filed under several surnames'],
  ['forget-grams', 'all trigrams, when a store is repaired'],
  ['grams-of-words', 'all trigrams and words of names, when a store is checked'],
  ['held-documents', 'all documents, when some are taken out'],
  ['is-empty', 'the first of a kind'],
  ['mark-all-blocks', 'all persons, to be linked anew'],
  ['name-sketches', 'one row, or a few that are wrong, when a store is checked'],
  ['named-alone', 'all mentions, for names that are filed under several surnames'],
  ['persons-count', 'all persons, of whom any may meet the conditions'],
  ['possible-of-stubs', 'what an older graph lacks, once'],
  ['post-traffic', 'what is counted for each pair of posts and month'],
  ['post-traffic-totals', 'pairs of posts in the order of their index, up to a limit'],
  ['posts', 'a list of all'],
  ['senders', 'a list of all'],
  ['stats', 'what is counted, posts, TAGS and persons by their index'],
  ['stub-facets', 'all cables that are only cited, which nothing counts by year'],
  ['stubs-count', 'all cables that are only cited, by an index that holds them alone'],
  ['tags', 'a list of all'],
  ['unsettled-dtg-citations', 'the few cables that cite so'],
])

/** They read tables that are there while their step runs, in which all rows are meant. */
const OF_CITES = ['cites', 'edges', 'forget-cites', 'stub-posts', 'stubs']
const OF_MENTIONS = ['take-mentions', 'blocks', 'told', 'mentions', 'forget-taken']
const OF_LINKS = ['take-links', 'reasons', 'links', 'forget-links']
const OF_A_STEP = [...OF_CITES, ...OF_MENTIONS, ...OF_LINKS].map((step) => `fill-${step}`)
/** Of an older schema alone, when a store is upgraded; `facets` needs its columns, and is asked below. */
const NOT_ALONE = new Set([...OF_A_STEP, 'facets', 'mentions-before', 'move-mentions'])

const names = readdirSync(join(import.meta.dirname, 'queries'))
  .filter((file) => file.endsWith('.sql'))
  .map((file) => file.replace('.sql', ''))

const db = new Connection(':memory:')
migrate(db)
afterAll(() => db.close())

/** Tables and indexes by the page that they begin at: as programs of SQLite name them. */
const trees = new Map(
  (db.all('SELECT rootpage, name FROM sqlite_schema', {}) as { rootpage: number; name: string }[]).map(
    ({ rootpage, name }) => [rootpage, name],
  ),
)

interface Step {
  readonly opcode: string
  readonly p1: number
  readonly p2: number
  readonly p3: number
}

/** Begins a cursor at the first or last entry of what it is opened on. */
const FROM_THE_END = new Set(['Rewind', 'Last'])
/** A table of words that no words are looked up in: `INDEX 0:`, in either order; of JSON `INDEX 1:` is a list that is given. */
const ALL_WORDS = /VIRTUAL TABLE INDEX (?![13]:)\d+:$/

/**
 * What a query reads from an end on. The program is read, not the plan in words: that one does not part tables under another name
 * from what the query itself has put together. Plans rest on the schema alone, since nothing is analysed.
 */
function scansOf(sql: string): readonly string[] {
  const opened = new Map<number, string | undefined>()
  const scanned: string[] = []
  for (const { opcode, p1, p2, p3 } of db.all(`EXPLAIN ${sql}`, {}) as Step[]) {
    if (opcode === 'OpenRead' || opcode === 'OpenWrite') opened.set(p1, p3 === 0 ? trees.get(p2) : undefined)
    else if (opcode.startsWith('Open')) opened.delete(p1)
    const tree = opened.get(p1)
    if (FROM_THE_END.has(opcode) && tree !== undefined) scanned.push(tree)
  }
  const plan = db.all(`EXPLAIN QUERY PLAN ${sql}`, {}) as { detail: string }[]
  return [...scanned, ...plan.map(({ detail }) => detail).filter((detail) => ALL_WORDS.test(detail))]
}

test('a query over all cables is seen', () => {
  expect(scansOf('SELECT * FROM cable AS held')).toEqual(['cable'])
  expect(scansOf("SELECT rowid FROM cable_words WHERE cable_words MATCH 'x'")).toEqual([])
  expect(scansOf('SELECT rowid FROM cable_words')).toHaveLength(1)
})

test.each(names.filter((name) => !NOT_ALONE.has(name)))('%s reads no more than its index gives', (name) => {
  const found = scansOf(namedQuery(name).sql)
  if (SCANS.has(name)) expect(found).not.toEqual([])
  else expect(found).toEqual([])
})

test('the mentions of blocks are read without sorting, and what is told of each is looked up once', () => {
  const plan = db.all(`EXPLAIN QUERY PLAN ${namedQuery('mentions-in-blocks').sql}`, {}) as { detail: string }[]
  const steps = plan.map(({ detail }) => detail)
  expect(steps.filter((step) => step.startsWith('SEARCH told '))).toHaveLength(1)
  expect(steps.filter((step) => step.startsWith('USE TEMP B-TREE'))).toEqual([])
})

test('whatever may read all is a query', () =>
  expect([...SCANS.keys()].filter((name) => !names.includes(name))).toEqual([]))

// biome-ignore format: a table
const searches: [name: string, always: Instead][] = [
  ['search-on-way', {}],
  ['search-cited-among', {}],
  ['search-oldest-among', {}],
  ['search-relevant-among', {}],
  ['search-count', {}],
  ['period-counts', {}],
  ['facets', FACET_COLUMNS],
]

/** One of each: by whatever way the cables are found, each is looked up for each. */
const everyCondition = sqlWhere(
  (['words', 'post', 'to', 'tag', 'person', 'cites', 'citedBy', 'from', 'until'] as const).map((is) => ({
    is,
    value: '1978',
  })),
)

test.each(searches.flatMap(([name, always]) => WAYS.map((way) => [name, way, always] as const)))(
  '%s by %s reads no more than its indexes give, with every condition',
  (name, way, always) => {
    for (const words of [{}, WORDS_LISTED]) {
      const query = namedQuery(name, { ...always, ...words, 'search-by-time': `search-by-${way}` })
      for (const { sql } of [query, query.where(everyCondition?.sql ?? null)]) expect(scansOf(sql)).toEqual([])
    }
  },
)
