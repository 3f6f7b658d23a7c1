import type { GraphQueries } from '../graph-queries.ts'
import type { GraphEdge, GraphNode } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import type { Expansion, ExpansionQuery, Joining, NeighbourCount, NodeKind, Rank } from '../model/expansion.ts'
import { compareEdges, compareText } from '../model/order.ts'
import { must } from '../text/must.ts'
import { cablesAround } from './cables-around.ts'

type Ranked = GraphNode & { readonly rank: Rank }

/** See `GraphReader.expand`. */
export async function expandNode(queries: GraphQueries, query: ExpansionQuery): Promise<Expansion | null> {
  const [node] = await queries.nodes([query.node])
  if (!node) return null
  const shown = new Set([...query.exclude, node.id])
  const others = node.kind === 'Cable' ? await othersAround(queries, node.id, query.kinds) : NOTHING
  const cables = query.kinds.includes('Cable') ? await cablesAround(queries, node, query, shown) : null
  const fresh = others.nodes.filter(({ id }) => !shown.has(id))
  // Persons, posts and TAGS are few: they keep up to half of the limit when cables would take it all.
  const reserved = Math.min(fresh.length, Math.floor(query.limit / 2))
  const wanted = cables ? cables.best.slice(0, query.limit - reserved) : []
  const summaries = await queries.nodes(wanted.map(({ id }) => id))
  const rankOf = new Map(wanted.map(({ id, rank }) => [id as string, rank]))
  const kept = fresh.slice(0, query.limit - wanted.length)
  const added = [
    ...summaries.map((cable) => ranked(cable, rankOf.get(cable.id) ?? NO_RANK)),
    ...kept.map((other) => ranked(other, NO_RANK)),
  ]
  const edges = await edgesTo(queries, added, shown)
  const nodes = added.map((one) => (one.kind === 'Cable' ? one : { ...one, rank: rankOfOther(one, edges, node.id) }))
  return {
    node,
    nodes,
    edges,
    counts: [...(cables ? cables.counts(nodes) : []), ...countsOf(others.edges, others.nodes, shown, nodes)],
    groups: cables ? await cables.groups() : [],
    truncated: (cables !== null && wanted.length < cables.left) || kept.length < fresh.length,
  }
}

const NOTHING: { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] } = { nodes: [], edges: [] }
const NO_RANK: Rank = { links: 0, cables: 0, why: '' }

const ranked = (node: GraphNode, rank: Rank): Ranked => ({ ...node, rank })

const SURROUNDINGS = { Person: 'persons', Post: 'posts', Tag: 'tags' } as const

async function othersAround(queries: GraphQueries, id: CableId, kinds: readonly NodeKind[]) {
  const show = kinds.flatMap((kind) => (kind === 'Cable' ? [] : [SURROUNDINGS[kind]]))
  return show.length === 0 ? NOTHING : queries.surroundings(id, show)
}

/** The edges between new nodes, and between one of them and one shown. */
async function edgesTo(queries: GraphQueries, added: readonly GraphNode[], shown: ReadonlySet<string>) {
  const fresh = new Set(added.map(({ id }) => id))
  if (fresh.size === 0) return []
  const edges = await queries.among([...fresh, ...shown])
  return edges.filter(({ source, target }) => fresh.has(source) || fresh.has(target)).sort(compareEdges)
}

function rankOfOther(node: GraphNode, edges: readonly GraphEdge[], opened: string): Rank {
  const ends = edges.filter(({ source, target }) => target === node.id && source !== opened)
  const links = new Set(ends.map(({ source }) => source)).size
  const cables = node.kind === 'Person' ? node.cables : 0
  return { links, cables, why: links > 0 ? `joined with ${links} more of those shown` : 'joined with this one' }
}

const JOININGS: Readonly<Partial<Record<GraphEdge['kind'], Joining>>> = {
  MENTIONS: 'mentions',
  SENT_BY: 'sentBy',
  SENT_TO: 'sentTo',
  TAGGED: 'tagged',
}

function countsOf(
  edges: readonly GraphEdge[],
  nodes: readonly GraphNode[],
  shown: ReadonlySet<string>,
  added: readonly GraphNode[],
): readonly NeighbourCount[] {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]))
  const after = new Set([...shown, ...added.map(({ id }) => id)])
  const ends = new Map<Joining, Set<string>>()
  for (const { kind, target } of edges) {
    const joining = JOININGS[kind]
    if (joining) ends.set(joining, (ends.get(joining) ?? new Set()).add(target))
  }
  return [...ends]
    .sort(([a], [b]) => compareText(a, b))
    .map(([joining, targets]) => {
      const all = [...targets]
      return {
        kind: kinds.get(must(all[0], 'the end of an edge')) ?? 'Cable',
        joining,
        total: all.length,
        before: all.filter((id) => shown.has(id)).length,
        after: all.filter((id) => after.has(id)).length,
      }
    })
}
