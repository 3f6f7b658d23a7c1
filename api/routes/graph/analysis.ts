import { Counts, type GraphEdge, must } from '@reftel/cypher'
import { DirectedGraph } from 'graphology'
import * as louvainModule from 'graphology-communities-louvain'
import * as betweennessModule from 'graphology-metrics/centrality/betweenness.js'
import * as pagerankModule from 'graphology-metrics/centrality/pagerank.js'
import type { Analysis } from '../../schemas/analysis.ts'

/** These packages are CommonJS: what they export is their default, whatever their types say of a default within it. */
const exported = <T>(module: { readonly default: { readonly default: T } }): T => module.default as unknown as T

const louvain = exported(louvainModule)
const betweenness = exported(betweennessModule)
const pagerank = exported(pagerankModule)

/** What each node is to the others, by the edges between them: communities after Louvain, PageRank, betweenness. The same each time. */
export function analyse(ids: readonly string[], edges: readonly GraphEdge[]): Analysis {
  const graph = new DirectedGraph()
  for (const id of ids) graph.addNode(id)
  for (const { source, target } of edges) if (source !== target) graph.mergeEdge(source, target)
  const isBare = graph.size === 0
  // Without edges there is nothing to go by: every node is a community of its own.
  const { communities, modularity } = isBare
    ? { communities: Object.fromEntries(ids.map((id, at) => [id, at])), modularity: 0 }
    : louvain.detailed(graph, { rng: seeded() })
  const communityOf = (id: string): number => must(communities[id], `the community of ${id}`)
  const numbers = bySize(ids.map(communityOf))
  const ranks = isBare
    ? {}
    : pagerank(graph, { maxIterations: MOST_ITERATIONS, tolerance: TOLERANCE, getEdgeWeight: null })
  const between = isBare ? {} : betweenness(graph, { normalized: true, getEdgeWeight: null })
  const members = new Counts<number>()
  const nodes = ids.map((id) => {
    const community = must(numbers.get(communityOf(id)), `the community of ${id}`)
    members.add(community)
    return {
      id,
      community,
      inDegree: graph.inDegree(id),
      outDegree: graph.outDegree(id),
      pagerank: rounded(isBare ? 1 / ids.length : must(ranks[id], `the rank of ${id}`)),
      betweenness: rounded(isBare ? 0 : must(between[id], `the betweenness of ${id}`)),
    }
  })
  const sizes = [...members].sort(([a], [b]) => a - b).map(([community, size]) => ({ community, nodes: size }))
  return { nodes, communities: sizes, modularity: rounded(Number.isFinite(modularity) ? modularity : 0) }
}

const MOST_ITERATIONS = 1000
const TOLERANCE = 1e-6

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/** Communities numbered from the largest on, of equals the one met first. */
function bySize(members: readonly number[]): ReadonlyMap<number, number> {
  const sizes = new Counts<number>()
  for (const community of members) sizes.add(community)
  const largest = [...sizes].sort(([, a], [, b]) => b - a)
  return new Map(largest.map(([community], at) => [community, at]))
}

/** Numbers between 0 and 1 that are the same each time (mulberry32). */
function seeded(): () => number {
  let state = 1978
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
