import type { GraphQueries, PossibleLink } from '../graph-queries.ts'
import type { CableSummary, CitesEdge, GraphEdge, GraphNode } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import type { CitedCable } from '../model/documents.ts'
import { citesEdge, mentionsEdge, personNode } from '../model/graph.ts'
import { isPossibleKey, possibleKey, possibleName } from '../model/possible.ts'
import type { CableConditions, ChainDirection } from '../questions.ts'
import { allFound } from '../text/all-found.ts'
import { Counts } from '../text/counts.ts'

/** Which cables lead to which others. */
export type CableLinks = readonly (readonly [near: CableId, far: CableId])[]

/** A citation. */
export interface CitingPair {
  readonly source: CableId
  readonly target: CableId
}

/** What a store keeps of what is merely possible, put together. */
export type PossibleLinks = ReturnType<typeof possibleLinks>

/** Reads what `queries` tell of possible citations and mentions. */
export function possibleLinks(queries: GraphQueries) {
  const { possibleFrom, possibleTo, records } = queries

  /** Cables, those that are possibly cited among them. */
  async function summaries(ids: readonly CableId[]): Promise<readonly CableSummary[]> {
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
  async function links(from: readonly CableId[], direction: ChainDirection): Promise<CableLinks> {
    const out = direction === 'citedBy' ? [] : (await possibleFrom(from)).flatMap(pairOf)
    const into = direction === 'cites' ? [] : (await possibleTo(from)).flatMap(pairOf)
    return [
      ...out.map(({ source, target }) => [source, target] as const),
      ...into.map(({ source, target }) => [target, source] as const),
    ]
  }

  /** The possible CITES of these pairs. */
  async function edgesOf(pairs: readonly CitingPair[]): Promise<readonly CitesEdge[]> {
    const all = pairs.length === 0 ? new Map() : await records([...new Set(pairs.map(({ source }) => source))])
    return pairs.flatMap(({ source, target }) => {
      const cited = all.get(source)?.mayCite.find((one: CitedCable) => one.target === target)
      return cited ? [{ ...citesEdge(source, cited), possible: true as const }] : []
    })
  }

  /** The possible CITES between any two of these cables. */
  async function edgesAmong(within: readonly CableId[]): Promise<readonly CitesEdge[]> {
    const known = new Set<string>(within)
    return edgesOf((await possibleFrom(within)).flatMap(pairOf).filter(({ target }) => known.has(target)))
  }

  /** Of these nodes the persons who are possibly mentioned. */
  async function persons(ids: readonly string[]): Promise<readonly GraphNode[]> {
    const nodes = ids.filter((id) => possibleName(id) !== null)
    const counts = new Counts<string>()
    for (const { node } of nodes.length === 0 ? [] : await possibleTo(nodes)) counts.add(node)
    return nodes.flatMap((id) => {
      const [name, cables] = [possibleName(id), counts.get(id)]
      return name === null || cables === undefined ? [] : [possiblePerson(name, cables)]
    })
  }

  /** The possible MENTIONS of these cables. */
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

  return { summaries, stubs, links, edgesOf, edgesAmong, persons, mentions, located }
}

const cablesIn = (links: readonly PossibleLink[]): readonly CableId[] => [...new Set(links.map(({ cable }) => cable))]

/** A link as a citation; none where a person is mentioned. */
const pairOf = ({ cable, node }: PossibleLink): readonly CitingPair[] =>
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
