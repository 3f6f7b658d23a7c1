import type { GraphEdge, GraphNode, Subgraph } from '@reftel/api/types'
import { fetchAnswer } from '../client/answer.ts'
import { asks } from '../client/asks.ts'
import type { GraphRoute } from '../state/route.ts'
import { type NodeExpansion, readExpansion } from './expansion.ts'
import { EMPTY, kindOfId, merge, nodeOfListed, restrict } from './subgraph.ts'

/** Most nodes of the first answer, and of each step after it. */
const MOST = { root: 300, person: 100, step: 50, weave: 24 } as const

/**
 * The subgraph of a graph view: its root's surroundings, grown by each node expanded, in that order: each step asks for what is
 * not shown before it.
 */
export async function growGraph(route: GraphRoute, signal: AbortSignal): Promise<Subgraph> {
  let shown = await surroundings(route.root, route, route.depth, MOST.root, signal)
  for (const written of route.open) shown = merge([shown, await step(readExpansion(written), shown, route, signal)])
  return shown
}

/** How a list is asked for. */
interface Asking {
  readonly possible: boolean
  readonly signal: AbortSignal
}

const KINDS = { persons: 'Person', posts: 'Post', tags: 'Tag' } as const

/** What an expansion adds to what is shown. */
async function step(of: NodeExpansion, shown: Subgraph, route: GraphRoute, signal: AbortSignal): Promise<Subgraph> {
  // A group of what hangs on a person, a post or a tag is there already, and is merely drawn open.
  if (of.group !== null && of.direction === null) return EMPTY
  if (of.group !== null && of.direction !== null)
    return group(of.id, of.direction, { ...of.group, possible: route.possible }, signal)
  const { nodes, edges, truncated } = await fetchAnswer(
    asks.expand({
      node: of.id,
      direction: of.direction ?? route.direction,
      kinds: ['Cable', ...route.show.map((each) => KINDS[each])],
      exclude: shown.nodes.map(({ id }) => id),
      by: null,
      limit: MOST.step,
      possible: route.possible,
    }),
    signal,
  )
  return { nodes, edges, truncated }
}

/** The citations of one year or one post, the most cited first. */
async function group(
  id: string,
  direction: 'cites' | 'citedBy',
  { by, value, possible }: { readonly by: 'year' | 'post'; readonly value: string; readonly possible: boolean },
  signal: AbortSignal,
): Promise<Subgraph> {
  const listing = { direction, sort: 'cited', group: by, in: value, possible } as const
  const { items, cursor } = await fetchAnswer(asks.citations(id, listing, MOST.step), signal)
  return {
    nodes: items.map(({ cable }) => nodeOfListed(cable)),
    edges: items.map(({ cable, confidence, occurrences, possible: unsure }) => {
      const [source, target] = direction === 'cites' ? [id, cable.id] : [cable.id, id]
      const mark = unsure ? { possible: unsure } : {}
      return { id: `${source}>${target}`, source, target, kind: 'CITES', confidence, occurrences, ...mark }
    }),
    truncated: cursor !== null,
  }
}

/** What one node is joined to: a cable's neighbourhood, or the cables of a person, a post or a tag. */
async function surroundings(id: string, route: GraphRoute, depth: number, limit: number, signal: AbortSignal) {
  const { kind, key } = kindOfId(id)
  const { direction, show, possible } = route
  if (kind === 'Cable') return fetchAnswer(asks.neighbourhood(key, { depth, direction, limit, possible }, show), signal)
  if (kind === 'Person') return fetchAnswer(asks.personGraph(key, Math.min(limit, MOST.person), possible), signal)
  return ofList(id, kind, key, { possible, signal })
}

async function ofList(
  id: string,
  kind: GraphNode['kind'],
  key: string,
  { possible, signal }: Asking,
): Promise<Subgraph> {
  const [page, node] = await Promise.all([
    fetchAnswer(asks.search(kind === 'Post' ? { post: key } : { tag: key }, MOST.step), signal),
    kind === 'Post' ? postNode(id, key, signal) : tagNode(id, key, signal),
  ])
  const edges: GraphEdge[] = page.items.map((cable) =>
    kind === 'Post'
      ? { id: `${cable.id}>SENT_BY>${id}`, source: cable.id, target: id, kind: 'SENT_BY' }
      : { id: `${cable.id}>TAGGED>${id}`, source: cable.id, target: id, kind: 'TAGGED' },
  )
  return woven(
    { nodes: [node, ...page.items.map(nodeOfListed)], edges, truncated: page.cursor !== null },
    { possible, signal },
  )
}

async function postNode(id: string, name: string, signal: AbortSignal): Promise<GraphNode> {
  const found = (await fetchAnswer(asks.posts(), signal)).items.find((post) => post.name === name)
  const nowhere = { code: name, postKind: 'unknown', country: null, latitude: null, longitude: null } as const
  return { ...nowhere, ...found, kind: 'Post', id, label: name, name }
}

async function tagNode(id: string, code: string, signal: AbortSignal): Promise<GraphNode> {
  const found = (await fetchAnswer(asks.tags(), signal)).items.find((tag) => tag.code === code)
  return { tagKind: found?.tagKind ?? 'unknown', meaning: found?.meaning ?? null, kind: 'Tag', id, label: code, code }
}

/** A list of cables with the citations among them, as far as the first of them tell. */
async function woven(list: Subgraph, { possible, signal }: Asking): Promise<Subgraph> {
  const known = new Set(list.nodes.map((node) => node.id))
  const cables = list.nodes.filter((node) => node.kind === 'Cable' && node.held).slice(0, MOST.weave)
  const around = await Promise.all(
    cables.map(({ id }) =>
      fetchAnswer(asks.neighbourhood(id, { depth: 1, direction: 'cites', limit: MOST.step, possible }, []), signal),
    ),
  )
  const threads = around.map((part) => restrict(part, (node) => known.has(node.id)))
  return { ...merge([list, ...threads]), truncated: list.truncated }
}
