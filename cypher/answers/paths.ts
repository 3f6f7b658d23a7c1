import type { GraphQueries } from '../graph-queries.ts'
import type { CitesEdge, GraphEdge } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { compareEdges } from '../model/order.ts'
import type { EdgeQuote, Paths } from '../model/paths.ts'
import { documentsIn, passageIn } from '../passages/passages-of.ts'
import type { PathsQuery } from '../questions.ts'
import { stored } from '../text/stored.ts'
import { timeOf } from '../text/time.ts'
import { allShortest, type ShortestPaths } from './path.ts'

/** Most cables of a person, post or tag that a path may begin at, the newest: a hub has a short way to everywhere. */
const MOST_STARTS = 1000

/** The cables that a path may begin or end at, and how many steps they lie from the node itself. */
interface End {
  readonly id: string
  readonly cables: readonly CableId[]
  readonly away: 0 | 1
  readonly truncated: boolean
}

/** See `GraphReader.paths`. */
export async function findPaths(queries: GraphQueries, query: PathsQuery): Promise<Paths | null> {
  const { from, to, directed, limit } = query
  // Sent one behind the other: a server works at one while the next is on its way.
  const [ends, start, end] = await Promise.all([queries.nodes([from, to]), endAt(queries, from), endAt(queries, to)])
  const known = new Set(ends.map(({ id }) => id))
  if (!known.has(from) || !known.has(to)) return null
  const found = await allShortest(queries, start.cables, end.cables, directed)
  const truncated = found.truncated || start.truncated || end.truncated
  if (found.steps === null) return { nodes: [], edges: [], quotes: [], length: null, count: 0, truncated }
  return drawn(queries, { ...found, steps: found.steps }, start, end, { directed, limit, truncated })
}

async function endAt(queries: GraphQueries, id: string): Promise<End> {
  const [prefix = '', key = ''] = id.split(/:(.*)/s)
  if (!id.includes(':')) return { id, cables: [id as CableId], away: 0, truncated: false }
  const condition = prefix === 'post' ? { post: key } : prefix === 'person' ? { person: key } : { tag: key }
  const found = await queries.newest(condition, MOST_STARTS + 1)
  return { id, cables: found.slice(0, MOST_STARTS), away: 1, truncated: found.length > MOST_STARTS }
}

async function drawn(
  queries: GraphQueries,
  { steps, levels, count, truncated: cut }: ShortestPaths & { readonly steps: number },
  start: End,
  end: End,
  { directed, limit, truncated }: { readonly directed: boolean; readonly limit: number; readonly truncated: boolean },
): Promise<Paths> {
  const cables = levels.flat()
  const shown = cables.slice(0, Math.max(1, limit - start.away - end.away))
  const ids = [...(start.away ? [start.id] : []), ...shown, ...(end.away ? [end.id] : [])]
  const distances = new Map<string, number>(levels.flatMap((level, at) => level.map((id) => [id, at + start.away])))
  if (start.away) distances.set(start.id, 0)
  if (end.away) distances.set(end.id, steps + start.away + 1)
  const distanceOf = (id: string) => stored(distances.get(id), `the distance of ${id}`)
  const [found, among] = await Promise.all([queries.nodes(ids), queries.among(ids)])
  const nodes = found.toSorted(
    (a, b) =>
      distanceOf(a.id) - distanceOf(b.id) ||
      (a.kind === 'Cable' && b.kind === 'Cable' ? timeOf(a.date) - timeOf(b.date) : 0),
  )
  const joins = ({ kind, source, target }: GraphEdge) => {
    const step = distanceOf(target) - distanceOf(source)
    return kind === 'CITES' && directed ? step === 1 : Math.abs(step) === 1
  }
  const edges = among.filter(joins).toSorted(compareEdges)
  return {
    nodes,
    edges,
    quotes: await quotesOf(queries, edges),
    length: steps + start.away + end.away,
    count,
    truncated: truncated || cut || shown.length < cables.length,
  }
}

type Worded = CitesEdge | Extract<GraphEdge, { readonly kind: 'MENTIONS' }>

/** The texts are read in one query. */
async function quotesOf(queries: GraphQueries, edges: readonly GraphEdge[]): Promise<readonly EdgeQuote[]> {
  const worded = edges.filter((edge): edge is Worded => edge.kind === 'CITES' || edge.kind === 'MENTIONS')
  const placed = worded.map(({ source, occurrences }) => ({ cable: source as CableId, occurrences }))
  const documents = await queries.documents(documentsIn(placed))
  return worded.flatMap(({ id, source, occurrences }) =>
    occurrences.map(({ raw, start, end, document }) => {
      const words = { raw, start, end, ...(document === undefined ? {} : { document }) }
      return { edge: id, ...words, passage: passageIn(documents, source as CableId, words) }
    }),
  )
}
