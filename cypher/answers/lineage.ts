import type { GraphQueries } from '../graph-queries.ts'
import type { CableSummary, CitesEdge } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { cableNode } from '../model/graph.ts'
import type { Lineage, LineageEdge, LineageNode, LineageQuery, SendingWindow } from '../model/lineage.ts'
import { compareEdges } from '../model/order.ts'
import { citationPassages } from '../passages/passages-of.ts'
import { Counts } from '../text/counts.ts'
import { must } from '../text/must.ts'
import { timeOf, UNDATED } from '../text/time.ts'
import { type Met, walkLines } from './lines.ts'
import { sendingWindows } from './windows.ts'

/** Most relatives that are counted: a cable of a much cited one may have most of the corpus. */
const MOST_COUNTED = 10_000

/** See `GraphReader.lineage`. */
export async function readLineage(queries: GraphQueries, start: CableId, query: LineageQuery): Promise<Lineage | null> {
  if (!(await queries.known(start))) return null
  const lines = await walkLines(queries, start, query, MOST_COUNTED)
  const siblings = query.siblings ? await siblingsOf(queries, start, lines.met) : []
  const all = [...lines.met, ...siblings]
  const shown = all.slice(0, query.limit)
  const ids = shown.map(({ id }) => id)
  // Sent one behind the other: a server works at one while the next is on its way.
  const [among, summaries, to] = await Promise.all([
    queries.citesAmong(ids),
    queries.summaries(ids),
    queries.addressees(ids),
  ])
  const edges = among.flatMap((edge) => (edge.kind === 'CITES' ? [edge] : []))
  const cables = new Map(summaries.map((cable) => [cable.id, cable]))
  const complete = !lines.truncated && siblings.length < MOST_COUNTED
  const sure = edges.filter(({ possible }) => !possible)
  const [windows, told] = await Promise.all([sendingWindows(queries, summaries), edgesOf(queries, cables, edges)])
  return {
    nodes: nodesOf(shown, cables, sure, { windows, to }),
    edges: told,
    totals: {
      ancestors: count(lines.met, 'ancestor'),
      descendants: count(lines.met, 'descendant'),
      siblings: query.siblings ? siblings.length : null,
      complete,
    },
    truncated: shown.length < all.length || !complete,
  }
}

const count = (met: readonly Met[], wanted: Met['relation']): number =>
  met.filter(({ relation }) => relation === wanted).length

/** Those that cite one of the cables which the first cites, and are no relatives by other ways. */
async function siblingsOf(queries: GraphQueries, start: CableId, met: readonly Met[]): Promise<readonly Met[]> {
  const parents = (await queries.neighbours(start, 'cites')).map(({ id }) => id)
  if (parents.length === 0) return []
  const without = met.map(({ id }) => id)
  const found = await queries.step(parents, 'citedBy', without, MOST_COUNTED)
  return found.map((id) => ({ id, relation: 'sibling', depth: 2 }))
}

interface Told {
  readonly windows: ReadonlyMap<CableId, SendingWindow>
  readonly to: ReadonlyMap<CableId, readonly string[]>
}

function nodesOf(
  shown: readonly Met[],
  cables: ReadonlyMap<string, CableSummary>,
  edges: readonly CitesEdge[],
  { windows, to }: Told,
): readonly LineageNode[] {
  const [out, into] = [tally(edges.map(({ source }) => source)), tally(edges.map(({ target }) => target))]
  return shown.flatMap(({ id, relation, depth }): LineageNode[] => {
    const cable = cables.get(id)
    if (!cable) return []
    const beyond = { cites: cable.cites - out.of(id), citedBy: cable.citedBy - into.of(id) }
    const told = { to: to.get(id) ?? [], window: windows.get(id) ?? null }
    return [{ ...cableNode(cable), relation, depth, beyond, ...told }]
  })
}

function tally(keys: readonly string[]): Counts<string> {
  const counts = new Counts<string>()
  for (const key of keys) counts.add(key)
  return counts
}

async function edgesOf(
  queries: GraphQueries,
  cables: ReadonlyMap<string, CableSummary>,
  edges: readonly CitesEdge[],
): Promise<readonly LineageEdge[]> {
  const passages = await citationPassages(queries, edges)
  return edges.toSorted(compareEdges).map((edge) => ({
    ...edge,
    occurrences: must(passages.get(edge.id), 'the passages of a citation'),
    lagHours: lagHours(cables.get(edge.source)?.date, cables.get(edge.target)?.date),
  }))
}

const SECONDS_AN_HOUR = 3600

/** Hours that the citing cable was sent behind the cited one, to a tenth. */
function lagHours(citing: string | null | undefined, cited: string | null | undefined): number | null {
  const [later, earlier] = [timeOf(citing), timeOf(cited)]
  if (later === UNDATED || earlier === UNDATED) return null
  return Math.round(((later - earlier) / SECONDS_AN_HOUR) * 10) / 10
}
