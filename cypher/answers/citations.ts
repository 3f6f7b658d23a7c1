import type { GraphQueries, Neighbour } from '../graph-queries.ts'
import type { CitesEdge } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import type {
  CitationGrouping,
  CitationItem,
  CitationList,
  CitationOrder,
  CitationQuery,
  ListGroup,
} from '../model/citations.ts'
import { decodeCursor, pageOf } from '../model/cursor.ts'
import { compareText } from '../model/order.ts'
import { yearOfCable } from '../model/years.ts'
import { citationPassages } from '../passages/passages-of.ts'
import { Counts } from '../text/counts.ts'
import { must } from '../text/must.ts'
import { UNDATED } from '../text/time.ts'
import { largestFirst } from './largest-first.ts'

/** What the list is put in order by, first the order's own. */
type Key = readonly [rank: number, time: number, id: string]

interface Entry {
  readonly other: Neighbour
  /** Given where the order or the groups need it. */
  readonly edge: CitesEdge | undefined
}

/** See `GraphReader.citations`. */
export async function listCitations(
  queries: GraphQueries,
  id: CableId,
  query: CitationQuery,
): Promise<CitationList | null> {
  const { direction, sort, group, holding, cursor, limit } = query
  const after = decodeCursor(cursor, ['number', 'number', 'string'])
  // Sent one behind the other: a server works at one while the next is on its way.
  const [known, all] = await Promise.all([queries.known(id), queries.neighbours(id, direction)])
  if (!known) return null
  const others = all.filter(({ held }) => holding === 'all' || held === (holding === 'held'))
  const edges = sort === 'place' || group === 'where' ? await edgesOf(queries, id, direction, others) : new Map()
  const entries = others.map((other): Entry => ({ other, edge: edges.get(other.id) }))
  const chosen =
    group !== undefined && query.in !== undefined
      ? entries.filter((one) => valuesOf(one, group).includes(query.in ?? null))
      : entries
  const keyed = chosen
    .map((entry) => ({ id: entry.other.id, key: KEYS[sort](entry) }))
    .sort((a, b) => compareKeys(a.key, b.key))
  const rest = after ? keyed.filter(({ key }) => compareKeys(key, after) > 0) : keyed
  const page = pageOf(rest, limit, ({ key }) => key)
  return {
    total: chosen.length,
    groups: group === undefined ? [] : groupsOf(entries, group),
    items: await itemsOf(
      queries,
      id,
      direction,
      page.items.map((item) => item.id),
    ),
    cursor: page.cursor,
  }
}

const pairOf = (id: CableId, direction: CitationQuery['direction'], other: CableId) =>
  direction === 'cites' ? { source: id, target: other } : { source: other, target: id }

async function edgesOf(
  queries: GraphQueries,
  id: CableId,
  direction: CitationQuery['direction'],
  others: readonly { readonly id: CableId }[],
): Promise<Map<string, CitesEdge>> {
  const edges = await queries.citesBetween(others.map((other) => pairOf(id, direction, other.id)))
  return new Map(edges.map((edge) => [direction === 'cites' ? edge.target : edge.source, edge]))
}

async function itemsOf(
  queries: GraphQueries,
  id: CableId,
  direction: CitationQuery['direction'],
  ids: readonly CableId[],
): Promise<readonly CitationItem[]> {
  if (ids.length === 0) return []
  const others = ids.map((other) => ({ id: other }))
  const [edges, summaries] = await Promise.all([edgesOf(queries, id, direction, others), queries.summaries(ids)])
  const passages = await citationPassages(queries, [...edges.values()])
  return summaries.flatMap((cable): CitationItem[] => {
    const edge = edges.get(cable.id)
    if (!edge) return []
    const { confidence, possible } = edge
    const occurrences = must(passages.get(edge.id), 'the passages of a citation')
    return [{ cable, confidence, ...(possible ? { possible } : {}), occurrences }]
  })
}

const LAST = Number.MAX_SAFE_INTEGER
const dated = (time: number): number => (time === UNDATED ? LAST : time)

const KEYS: Readonly<Record<CitationOrder, (entry: Entry) => Key>> = {
  date: ({ other }) => [0, dated(other.time), other.id],
  newest: ({ other }) => [0, other.time === UNDATED ? LAST : -other.time, other.id],
  cited: ({ other }) => [-other.citedBy, dated(other.time), other.id],
  place: ({ other, edge }) => [placeOf(edge), dated(other.time), other.id],
}

const PLACES = ['ref', 'text', 'attributes']
/** More than any text has. */
const LONGEST_TEXT = 1e9

/** The first place of a citation as one number: the REF line, then the text, then the attributes. */
function placeOf(edge: CitesEdge | undefined): number {
  const nowhere = PLACES.length * LONGEST_TEXT
  if (!edge) return nowhere
  return Math.min(nowhere, ...edge.occurrences.map(({ where, start }) => PLACES.indexOf(where) * LONGEST_TEXT + start))
}

const compareKeys = (a: Key, b: Key): number => a[0] - b[0] || a[1] - b[1] || compareText(a[2], b[2])

/** The values of an entry: a cable that is cited in two places has two of `where`. */
function valuesOf({ other, edge }: Entry, group: CitationGrouping): readonly (string | null)[] {
  switch (group) {
    case 'post':
      return [other.from]
    case 'year':
      return [yearOfCable(other)]
    case 'where':
      return [...new Set(edge?.occurrences.map(({ where }) => where))]
  }
}

function groupsOf(entries: readonly Entry[], group: CitationGrouping): readonly ListGroup[] {
  const counts = new Counts<string | null>()
  for (const value of entries.flatMap((entry) => valuesOf(entry, group))) counts.add(value)
  return largestFirst(counts)
}
