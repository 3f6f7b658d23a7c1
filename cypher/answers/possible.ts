import type { GraphQueries, PossibleLink } from '../graph-queries.ts'
import type { CableSummary, CitesEdge, GraphEdge, GraphNode } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import type { CitedCable } from '../model/documents.ts'
import { cableNode, citesEdge, mentionsEdge, personNode } from '../model/graph.ts'
import { compareText, oldestFirst } from '../model/order.ts'
import { isPossibleKey, possibleKey, possibleName } from '../model/possible.ts'
import type { CableConditions, ChainDirection, NeighbourKind } from '../questions.ts'
import { allFound } from '../text/all-found.ts'
import { Counts } from '../text/counts.ts'
import { timeOf } from '../text/time.ts'
import { lineBySteps } from './lines.ts'

/**
 * What a store is asked, with what is merely possible: cables that are possibly cited, persons that are possibly mentioned, one
 * for each name, and cables that are linked to a person weakly. A store keeps both apart from its graph and only tells which cables they stand in; all else is put together here,
 * so that every question of every store takes them in alike. What is counted on a cable stays as it is without them.
 */
export const withPossible = (queries: GraphQueries, wanted = false): GraphQueries =>
  wanted ? { ...queries, ...overlay(queries) } : queries

type Links = readonly (readonly [near: CableId, far: CableId])[]
type Pair = { readonly source: CableId; readonly target: CableId }

function overlay(queries: GraphQueries) {
  const { possibleFrom, possibleTo, records } = queries
  const summaries = async (ids: readonly CableId[]): Promise<readonly CableSummary[]> => {
    const known = new Map((await queries.summaries(ids)).map((cable) => [cable.id, cable]))
    for (const stub of await stubs(ids.filter((id) => !known.has(id)))) known.set(stub.id, stub)
    return allFound(ids, (id) => known.get(id))
  }

  /** Cables that are possibly cited, and otherwise unknown: named as the first by the alphabet names them. */
  async function stubs(ids: readonly CableId[]): Promise<readonly CableSummary[]> {
    const sources = ids.length === 0 ? [] : await possibleTo(ids)
    const wanted = new Set<string>(ids)
    const cited = new Map<CableId, CitedCable>()
    for (const { mayCite } of (await records(cablesIn(sources))).values())
      for (const one of mayCite) {
        const known = cited.get(one.target)
        if (wanted.has(one.target) && (!known || one.post < known.post)) cited.set(one.target, one)
      }
    return [...cited.values()].map(stubOf)
  }

  /** Both ends of possible citations, the end in `from` first. */
  async function links(from: readonly CableId[], direction: ChainDirection): Promise<Links> {
    const out = direction === 'citedBy' ? [] : (await possibleFrom(from)).flatMap(pairOf)
    const into = direction === 'cites' ? [] : (await possibleTo(from)).flatMap(pairOf)
    return [
      ...out.map(({ source, target }) => [source, target] as const),
      ...into.map(({ source, target }) => [target, source] as const),
    ]
  }

  /** The possible CITES of these pairs. */
  async function edgesOf(pairs: readonly Pair[]): Promise<readonly CitesEdge[]> {
    const all = pairs.length === 0 ? new Map() : await records([...new Set(pairs.map(({ source }) => source))])
    return pairs.flatMap(({ source, target }) => {
      const cited = all.get(source)?.mayCite.find((one: CitedCable) => one.target === target)
      return cited ? [{ ...citesEdge(source, cited), possible: true as const }] : []
    })
  }

  async function edgesAmong(within: readonly CableId[]): Promise<readonly CitesEdge[]> {
    const known = new Set<string>(within)
    return edgesOf((await possibleFrom(within)).flatMap(pairOf).filter(({ target }) => known.has(target)))
  }

  async function persons(ids: readonly string[]): Promise<readonly GraphNode[]> {
    const nodes = ids.filter((id) => possibleName(id) !== null)
    const counts = new Counts<string>()
    for (const { node } of nodes.length === 0 ? [] : await possibleTo(nodes)) counts.add(node)
    return nodes.flatMap((id) => {
      const [name, cables] = [possibleName(id), counts.get(id)]
      return name === null || cables === undefined ? [] : [possiblePerson(name, cables)]
    })
  }

  async function mentions(ids: readonly CableId[]): Promise<readonly GraphEdge[]> {
    return [...(await records(ids))].flatMap(([id, { possible }]) =>
      possible.map((mention) => mentionsEdge(id, possibleKey(mention.name), mention, true)),
    )
  }

  /** With the cables that are linked weakly; of a possible person the cables in its place, as no store can look it up. */
  async function located<Query extends CableConditions>(query: Query): Promise<Query> {
    const { person, ...others } = query
    if (person === undefined) return query
    if (!isPossibleKey(person)) return { ...query, weak: true }
    const ids = (await possibleTo([`person:${person}`])).map(({ cable }) => cable)
    const kept = others.ids === undefined ? ids : ids.filter((id) => others.ids?.includes(id))
    return { ...others, ids: kept } as unknown as Query
  }

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
    known: async (id: CableId) => (await queries.known(id)) || (await possibleTo([id])).length > 0,
    step,
    line: (...asked: Parameters<GraphQueries['line']>) => lineBySteps({ step }, ...asked),
    links: async (
      from: readonly CableId[],
      direction: ChainDirection,
      limit: number,
      others?: readonly CableId[],
    ): Promise<Links> => {
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
    citesBetween: async (pairs: readonly Pair[]) => joined(await queries.citesBetween(pairs), await edgesOf(pairs)),
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
    firstCables: async (key: string, limit: number) => {
      if (!isPossibleKey(key)) return queries.firstCables(key, limit, true)
      const [person] = await persons([`person:${key}`])
      if (person?.kind !== 'Person') return null
      const all = await summaries((await possibleTo([person.id])).map(({ cable }) => cable))
      return { person, total: all.length, cables: all.toSorted(oldestFirst).slice(0, limit) }
    },
    search: async (query: Parameters<GraphQueries['search']>[0]) => queries.search(await located(query)),
    newest: async (conditions: Parameters<GraphQueries['newest']>[0], limit: number) =>
      queries.newest(await located(conditions), limit),
    count: async (query: Parameters<GraphQueries['count']>[0]) => queries.count(await located(query)),
    facets: async (query: Parameters<GraphQueries['facets']>[0]) => queries.facets(await located(query)),
  } satisfies Partial<GraphQueries>
}

const isPerson = ({ kind }: GraphNode): boolean => kind === 'Person'

const withoutThose = <T>(all: ReadonlySet<T>, those: ReadonlySet<T>): readonly T[] =>
  [...all].filter((one) => !those.has(one))

/** Edges with those that are not among them yet. */
function joined<Edge extends GraphEdge>(sure: readonly Edge[], possible: readonly Edge[]): readonly Edge[] {
  const known = new Set(sure.map(({ id }) => id))
  return [...sure, ...possible.filter(({ id }) => !known.has(id))]
}

const cablesIn = (links: readonly PossibleLink[]): readonly CableId[] => [...new Set(links.map(({ cable }) => cable))]

/** A link as a citation; none where a person is mentioned. */
const pairOf = ({ cable, node }: PossibleLink): readonly Pair[] =>
  node.includes(':') ? [] : [{ source: cable, target: node as CableId }]

const stubOf = ({ target, post, number, year }: CitedCable): CableSummary => ({
  id: target,
  held: false,
  from: post,
  number,
  year,
  date: null,
  subject: null,
  classification: null,
  collection: null,
  uncertain: false,
  cites: 0,
  citedBy: 0,
})

const possiblePerson = (name: string, cables: number): GraphNode => ({
  ...personNode({ key: possibleKey(name), name, surname: name, variants: [], titles: [], cables }),
  possible: true,
})
