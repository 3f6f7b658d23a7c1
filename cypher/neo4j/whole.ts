import type { ManagedTransaction } from 'neo4j-driver'
import type { CableSummary, GraphEdge, GraphNode, PersonSummary, PostSummary, TagSummary } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { COLLECTIONS, type Collection } from '../model/collection.ts'
import { collectionCounts } from '../model/facets.ts'
import {
  cableNode,
  citesEdge,
  personNode,
  postNode,
  sentByEdge,
  sentToEdge,
  taggedEdge,
  tagNode,
} from '../model/graph.ts'
import { compareEdges, compareText } from '../model/order.ts'
import { ownSeries } from '../model/own-series.ts'
import { postNamed } from '../model/posts.ts'
import type { GraphStats } from '../model/stats.ts'
import { tagNamed } from '../model/tags.ts'
import type { SerialFact } from '../store.ts'
import { Counts } from '../text/counts.ts'
import { UNDATED } from '../text/time.ts'
import type { Neo4jConnection } from './connection.ts'
import { linksOf, type NamedQuery, namedQuery } from './named-query.ts'
import { linkedEdge } from './rows.ts'
import { readOccurrences } from './walks.ts'

/** An edge that starts at a cable, as the queries give it. */
export type EdgeOf = { readonly cable: CableId; readonly end: string } & (
  | { readonly kind: 'CITES'; readonly confidence: number; readonly occurrences: string }
  | { readonly kind: 'SENT_TO'; readonly role: 'action' | 'info' }
  | { readonly kind: 'MENTIONS'; readonly mentions: string }
  | { readonly kind: 'SENT_BY' | 'TAGGED' }
)
export type PageAfter = { readonly after: string; readonly limit: number }

const statsQuery = namedQuery<object, Omit<GraphStats, 'collections'>>('stats')
type Counted = { readonly value: Collection; readonly cables: number }

const collectionCountsQuery = namedQuery<{ rows: readonly string[] }, Counted>('collection-counts')
const postsQuery = namedQuery<object, { name: string; sent: number; received: number }>('posts')
const tagsQuery = namedQuery<object, { code: string; cables: number }>('tags')
const senders = namedQuery<object, { name: string }>('senders')
const serialsQuery = namedQuery<{ post: string; undated: number }, SerialFact & { readonly id: string }>('serials')
const cablesInOrder = namedQuery<PageAfter, CableSummary>('cables-in-order')
const personsInOrder = namedQuery<PageAfter, PersonSummary>('persons-in-order')
const edgesOf = namedQuery<{ rows: readonly string[] }, EdgeOf>('edges-of')

/** Rows read in one transaction of an export. */
const PAGE = 1000

const NOTHING = { cables: 0, stubs: 0, posts: 0, persons: 0, tags: 0, cites: 0, mentions: 0, uncertain: 0 }

/** See `GraphStore.stats`. */
export async function stats(tx: ManagedTransaction): Promise<GraphStats> {
  const [counts] = await statsQuery(tx, {})
  const byName = new Counts(
    (await collectionCountsQuery(tx, { rows: COLLECTIONS })).map((row) => [row.value, row.cables]),
  )
  const collections = collectionCounts((name) => byName.of(name))
  const { uncertain, ...others } = counts ?? NOTHING
  return { ...others, collections, uncertain }
}

/** See `GraphStore.posts`. */
export const posts = async (tx: ManagedTransaction): Promise<readonly PostSummary[]> =>
  (await postsQuery(tx, {})).map(({ name, sent, received }) => ({ ...postNamed(name), sent, received }))

/** See `GraphStore.tags`. */
export const tags = async (tx: ManagedTransaction): Promise<readonly TagSummary[]> =>
  (await tagsQuery(tx, {})).map(({ code, cables }) => ({ ...tagNamed(code), cables }))

/** See `GraphStore.serials`. */
export async function* serials(connection: Neo4jConnection): AsyncGenerator<SerialFact> {
  for (const { name } of await connection.read((tx) => senders(tx, {}))) {
    const rows = await connection.read((tx) => serialsQuery(tx, { post: name, undated: UNDATED }))
    for (const { id, post, year, number, date } of rows) yield { post: ownSeries(id, post), year, number, date }
  }
}

/** See `GraphStore.export`: nodes in the order of `compareNodes`, edges in that of `compareEdges`. */
export async function* wholeGraph(
  connection: Neo4jConnection,
  possible = false,
): AsyncGenerator<{ readonly node: GraphNode } | { readonly edge: GraphEdge }> {
  for await (const cables of pages(connection, cablesInOrder, ({ id }) => id))
    for (const cable of cables) yield { node: cableNode(cable) }
  for (const { name } of await connection.read(posts)) yield { node: postNode(name) }
  for await (const persons of pages(connection, personsInOrder, ({ key }) => key))
    for (const person of persons) yield { node: personNode(person) }
  for (const { code } of await connection.read(tags)) yield { node: tagNode(code) }
  for await (const cables of pages(connection, cablesInOrder, ({ id }) => id)) {
    const rows = cables.filter(({ held }) => held).map(({ id }) => id)
    const edges = await connection.read((tx) => edgesOf.of(linksOf(possible))(tx, { rows }))
    for (const edge of edges.map(edgeIn).sort(compareEdges)) yield { edge }
  }
}

/** All rows of a query, a page at a time, in the order of their keys. */
export async function* pages<Row extends object>(
  connection: Neo4jConnection,
  query: NamedQuery<PageAfter, Row>,
  keyOf: (row: Row) => string,
): AsyncGenerator<readonly Row[]> {
  for (let after = ''; ; ) {
    const from = after
    const rows = await connection.read((tx) => query(tx, { after: from, limit: PAGE }))
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows.toSorted((a, b) => compareText(keyOf(a), keyOf(b)))
    after = keyOf(last)
  }
}

/** The edge in a row. */
export function edgeIn(row: EdgeOf): GraphEdge {
  const { cable, end } = row
  switch (row.kind) {
    case 'CITES':
      return citesEdge(cable, {
        target: end as CableId,
        confidence: row.confidence,
        occurrences: readOccurrences(row.occurrences),
      })
    case 'MENTIONS':
      return linkedEdge(cable, end, row.mentions)
    case 'SENT_TO':
      return sentToEdge(cable, end, row.role)
    case 'SENT_BY':
      return sentByEdge(cable, end)
    case 'TAGGED':
      return taggedEdge(cable, end)
  }
}
