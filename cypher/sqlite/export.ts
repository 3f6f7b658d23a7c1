import type { GraphEdge, GraphNode } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { cableNode, personNode, postNode, tagNode } from '../model/graph.ts'
import { ownSeries } from '../model/own-series.ts'
import type { SerialFact } from '../store.ts'
import type { Connection } from './connection.ts'
import type { PersonRow } from './load/person-writer.ts'
import { namedQuery } from './named-query.ts'
import { type PageAfter, pages } from './pages.ts'
import { personSummary } from './persons.ts'
import { edgesOfCables } from './records.ts'
import { type SummaryRow, summaryOf } from './summaries.ts'

const cablesInOrder = namedQuery<PageAfter, SummaryRow>('cables-in-order')
const personsInOrder = namedQuery<PageAfter, PersonRow>('persons-in-order')
const postsQuery = namedQuery<Record<string, never>, { name: string; sent: number; received: number }>('posts')
const tagsQuery = namedQuery<Record<string, never>, { code: string; cables: number }>('tags')
const senders = namedQuery<Record<string, never>, { id: number; name: string }>('senders')
const serialsQuery = namedQuery<{ post: number }, { key: CableId; year: number; number: string; date: string }>(
  'serials',
)

/** Rows read at once: the graph may change between two pages, so no query stays open while a reader takes its time. */
const PAGE = 500

/** See `GraphStore.export`: nodes in the order of `compareNodes`, edges in that of `compareEdges`. */
export async function* wholeGraph(
  db: Connection,
  possible = false,
): AsyncGenerator<{ node: GraphNode } | { edge: GraphEdge }> {
  const cablePages = () => pages(cablesInOrder, db, PAGE, ({ id }) => id)
  for (const rows of cablePages()) for (const row of rows) yield { node: cableNode(summaryOf(row)) }
  for (const { name } of postsQuery.all(db, {})) yield { node: postNode(name) }
  for (const rows of pages(personsInOrder, db, PAGE, ({ key }) => key)) {
    for (const row of rows) yield { node: personNode(personSummary(row)) }
  }
  for (const { code } of tagsQuery.all(db, {})) yield { node: tagNode(code) }
  for (const rows of cablePages()) {
    const ids = rows.filter(({ held }) => held === 1).map(({ id }) => id)
    for (const edge of edgesOfCables(db, ids, { possible })) yield { edge }
  }
}

/** See `GraphStore.serials`. */
export async function* serials(db: Connection): AsyncGenerator<SerialFact> {
  for (const { id, name } of senders.all(db, {})) {
    for (const { key, year, number, date } of serialsQuery.all(db, { post: id })) {
      yield { post: ownSeries(key, name), year, number: Number(number), date }
    }
  }
}
