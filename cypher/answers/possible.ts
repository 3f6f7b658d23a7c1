import type { GraphQueries } from '../graph-queries.ts'
import type { GraphEdge, GraphNode } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { cableNode } from '../model/graph.ts'
import { compareText, oldestFirst } from '../model/order.ts'
import { isPossibleKey, possibleName } from '../model/possible.ts'
import type { ChainDirection, NeighbourKind } from '../questions.ts'
import { allFound } from '../text/all-found.ts'
import { timeOf } from '../text/time.ts'
import { lineBySteps } from './lines.ts'
import { type CableLinks, type CitingPair, type PossibleLinks, possibleLinks } from './possible-links.ts'

/**
 * What a store is asked, with what is merely possible: cables that are possibly cited, persons that are possibly mentioned, one
 * for each name, and cables that are linked to a person weakly. A store keeps both apart from its graph and only tells which cables they
 * stand in; all else is put together here, so that every question of every store takes them in alike. What is counted on a cable stays as it is without them.
 */
export const withPossible = (queries: GraphQueries, wanted = false): GraphQueries =>
  wanted ? { ...queries, ...overlay(queries, possibleLinks(queries)) } : queries

const overlay = (queries: GraphQueries, possible: PossibleLinks) => ({
  ...walks(queries, possible),
  ...graphs(queries, possible),
  ...searches(queries, possible),
})

/** Questions that go from cable to cable. */
function walks(queries: GraphQueries, { summaries, links }: PossibleLinks) {
  const step = async (
    from: readonly CableId[],
    direction: ChainDirection,
    without: readonly CableId[],
    limit: number,
  ): Promise<readonly CableId[]> => {
    const sure = await queries.step(from, direction, without, limit)
    const others = (await links(from, direction)).map(([, far]) => far)
    const fresh = withoutThose(new Set(others), new Set([...without, ...sure]))
    if (fresh.length === 0) return sure
    const cables = await summaries([...sure, ...fresh])
    return cables
      .toSorted(oldestFirst)
      .slice(0, limit)
      .map(({ id }) => id)
  }

  return {
    summaries,
    known: async (id: CableId) => (await queries.known(id)) || (await queries.possibleTo([id])).length > 0,
    step,
    line: (...asked: Parameters<GraphQueries['line']>) => lineBySteps({ step }, ...asked),
    links: async (
      from: readonly CableId[],
      direction: ChainDirection,
      limit: number,
      others?: readonly CableId[],
    ): Promise<CableLinks> => {
      const wanted = others && new Set(others)
      const possible = (await links(from, direction)).filter(([, far]) => !wanted || wanted.has(far))
      return [...(await queries.links(from, direction, limit, others)), ...possible].slice(0, limit)
    },
    neighbours: async (id: CableId, direction: 'cites' | 'citedBy') => {
      const sure = await queries.neighbours(id, direction)
      const others = (await links([id], direction)).map(([, far]) => far)
      const fresh = withoutThose(new Set(others), new Set(sure.map((one) => one.id)))
      const possible = await summaries(fresh)
      return [
        ...sure,
        ...possible.map((other) => ({
          id: other.id,
          held: other.held,
          from: other.from,
          year: other.year,
          citedBy: other.citedBy,
          time: timeOf(other.date),
        })),
      ]
    },
  } satisfies Partial<GraphQueries>
}

/** Questions for nodes and edges. */
const graphs = (queries: GraphQueries, { summaries, stubs, edgesOf, edgesAmong, persons, mentions }: PossibleLinks) =>
  ({
    cables: async (ids: readonly CableId[]) => (await summaries(ids)).map(cableNode),
    nodes: async (ids: readonly string[]): Promise<readonly GraphNode[]> => {
      const known = new Map((await queries.nodes(ids)).map((node) => [node.id, node]))
      const missing = ids.filter((id) => !known.has(id))
      const cables = missing.filter((id) => !id.includes(':')) as CableId[]
      for (const node of [...(await stubs(cables)).map(cableNode), ...(await persons(missing))])
        known.set(node.id, node)
      return allFound(new Set(ids), (id) => known.get(id))
    },
    citesAmong: async (within: readonly CableId[]) =>
      joined(await queries.citesAmong(within), await edgesAmong(within)),
    citesBetween: async (pairs: readonly CitingPair[]) =>
      joined(await queries.citesBetween(pairs), await edgesOf(pairs)),
    among: async (ids: readonly string[]): Promise<readonly GraphEdge[]> => {
      const within = new Set(ids)
      const cables = ids.filter((id) => !id.includes(':')) as CableId[]
      const named = ids.some((id) => possibleName(id) !== null) ? await mentions(cables) : []
      const others = [...(await edgesAmong(cables)), ...named.filter(({ target }) => within.has(target))]
      return joined(await queries.among(ids, true), others)
    },
    surroundings: async (id: CableId, show: readonly NeighbourKind[]) => {
      const { nodes, edges } = await queries.surroundings(id, show, true)
      if (!show.includes('persons')) return { nodes, edges }
      const may = await mentions([id])
      const people = [...nodes.filter(isPerson), ...(await persons(may.map(({ target }) => target)))]
      return {
        nodes: [
          ...nodes.filter(({ kind }) => kind === 'Post'),
          ...people.sort((a, b) => compareText(a.id, b.id)),
          ...nodes.filter(({ kind }) => kind === 'Tag'),
        ],
        edges: [...edges, ...may],
      }
    },
  }) satisfies Partial<GraphQueries>

/** Questions for the cables that meet conditions. */
const searches = (queries: GraphQueries, { summaries, persons, located }: PossibleLinks) =>
  ({
    firstCables: async (key: string, limit: number) => {
      if (!isPossibleKey(key)) return queries.firstCables(key, limit, true)
      const [person] = await persons([`person:${key}`])
      if (person?.kind !== 'Person') return null
      const all = await summaries((await queries.possibleTo([person.id])).map(({ cable }) => cable))
      return { person, total: all.length, cables: all.toSorted(oldestFirst).slice(0, limit) }
    },
    search: async (query: Parameters<GraphQueries['search']>[0]) => queries.search(await located(query)),
    newest: async (conditions: Parameters<GraphQueries['newest']>[0], limit: number) =>
      queries.newest(await located(conditions), limit),
    count: async (query: Parameters<GraphQueries['count']>[0]) => queries.count(await located(query)),
    facets: async (query: Parameters<GraphQueries['facets']>[0]) => queries.facets(await located(query)),
  }) satisfies Partial<GraphQueries>

const isPerson = ({ kind }: GraphNode): boolean => kind === 'Person'

const withoutThose = <T>(all: ReadonlySet<T>, those: ReadonlySet<T>): readonly T[] =>
  [...all].filter((one) => !those.has(one))

/** Edges with those that are not among them yet. */
function joined<Edge extends GraphEdge>(sure: readonly Edge[], possible: readonly Edge[]): readonly Edge[] {
  const known = new Set(sure.map(({ id }) => id))
  return [...sure, ...possible.filter(({ id }) => !known.has(id))]
}
