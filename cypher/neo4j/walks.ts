import type { ManagedTransaction } from 'neo4j-driver'
import type { CitationOccurrence, CitesEdge, GraphEdge, GraphNode, PersonSummary } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
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
import { compareText } from '../model/order.ts'
import type { ChainDirection, NeighbourKind } from '../store.ts'
import { allFound } from '../text/all-found.ts'
import { grouped } from '../text/grouped.ts'
import { readJson } from '../text/stored.ts'
import type { WalkQueries } from '../walk-queries.ts'
import { summariesOf } from './cables.ts'
import { linksOf, namedQuery } from './named-query.ts'
import { linkedEdge } from './rows.ts'

interface Step {
  readonly from: readonly CableId[]
  readonly cites: boolean
  readonly citedBy: boolean
  readonly limit: number
}

/** A CITES edge as the queries give it. */
export interface CitesRow {
  readonly source: CableId
  readonly target: CableId
  readonly confidence: number
  readonly occurrences: string
}

type PersonAround = PersonSummary & { readonly mentions: string }

const isKnown = namedQuery<{ id: CableId }, object>('is-known')
const walkStep = namedQuery<Step & { without: readonly CableId[] }, { id: CableId }>('walk-step')
const lineOf = (name: string) => namedQuery<{ cable: CableId; limit: number }, { id: CableId; depth: number }>(name)
const walkLine = { cites: lineOf('line-of-cited'), citedBy: lineOf('line-of-citing') }
const walkLinks = namedQuery<Step & { others: readonly CableId[] | null }, { near: CableId; far: CableId }>(
  'walk-links',
)
const citesAmong = namedQuery<{ rows: readonly CableId[] }, CitesRow>('cites-among')
const postsAround = namedQuery<{ id: CableId }, { name: string; role: 'action' | 'info' | null }>('posts-around')
const personsAround = namedQuery<{ id: CableId }, PersonAround>('persons-around')
const tagsAround = namedQuery<{ id: CableId }, { code: string }>('tags-around')

const follow = (direction: ChainDirection) => ({ cites: direction !== 'citedBy', citedBy: direction !== 'cites' })

/** What walks ask, in one transaction. */
export const walkQueries = (tx: ManagedTransaction): WalkQueries => ({
  known: async (id) => (await isKnown(tx, { id })).length > 0,
  step: async (from, direction, without, limit) =>
    (await walkStep(tx, { from, ...follow(direction), without, limit })).map(({ id }) => id),
  line: (cable, direction, steps, limit) => walkLine[direction].upTo(steps)(tx, { cable, limit }),
  links: async (from, direction, limit, others = undefined) =>
    (await walkLinks(tx, { from, ...follow(direction), limit, others: others ?? null })).map(
      ({ near, far }) => [near, far] as const,
    ),
  cables: async (ids) => {
    const cables = await summariesOf(tx, ids)
    return allFound(ids, (id) => cables.get(id)).map(cableNode)
  },
  citesAmong: async (within) => (await citesAmong(tx, { rows: within })).map(readCites),
  surroundings: (id, show, possible = false) => surroundings(tx, id, show, possible),
})

/** The edge in a row. */
export const readCites = ({ source, target, confidence, occurrences }: CitesRow): CitesEdge =>
  citesEdge(source, { target, confidence, occurrences: readOccurrences(occurrences) })

/** The occurrences that a CITES edge keeps as JSON. */
export const readOccurrences = (json: string): readonly CitationOccurrence[] => readJson(json)

interface Around {
  readonly node: GraphNode
  readonly edges: readonly GraphEdge[]
}

async function surroundings(tx: ManagedTransaction, id: CableId, show: readonly NeighbourKind[], possible: boolean) {
  const found = [
    ...(show.includes('posts') ? await postsOf(tx, id) : []),
    ...(show.includes('persons') ? await personsOf(tx, id, possible) : []),
    ...(show.includes('tags') ? await tagsOf(tx, id) : []),
  ]
  return { nodes: found.map(({ node }) => node), edges: found.flatMap(({ edges }) => edges) }
}

const byId = (a: Around, b: Around) => compareText(a.node.id, b.node.id)

async function postsOf(tx: ManagedTransaction, id: CableId): Promise<readonly Around[]> {
  const around = grouped(await postsAround(tx, { id }), ({ name }) => name)
  return [...around]
    .map(([name, rows]) => ({
      node: postNode(name),
      edges: rows.map(({ role }) => (role === null ? sentByEdge(id, name) : sentToEdge(id, name, role))),
    }))
    .sort(byId)
}

async function personsOf(tx: ManagedTransaction, id: CableId, possible: boolean): Promise<readonly Around[]> {
  const rows = await personsAround.of(linksOf(possible))(tx, { id })
  return rows
    .map(({ mentions, ...person }) => ({
      node: personNode(person),
      edges: [linkedEdge(id, person.key, mentions)],
    }))
    .sort(byId)
}

async function tagsOf(tx: ManagedTransaction, id: CableId): Promise<readonly Around[]> {
  const rows = await tagsAround(tx, { id })
  return rows.map(({ code }) => ({ node: tagNode(code), edges: [taggedEdge(id, code)] })).sort(byId)
}
