import type { Subgraph } from '@reftel/api/types'
import type { GraphRoute } from '../state/route.ts'
import { Amounts } from './amounts.ts'
import { type Drawn, isCable, isCites, placeOf, restrict } from './subgraph.ts'
import { timesOf } from './timeline.ts'

/** The state of a graph view that takes nodes and edges away without asking for others. */
export type FilterState = Pick<GraphRoute, 'root' | 'holding' | 'place' | 'sure' | 'post' | 'tag' | 'hide'>

/**
 * The graph without what the filters take away. The root stays; a cable that only hung on citations that are gone goes with them.
 */
export function filtered(subgraph: Subgraph, filters: FilterState): Subgraph {
  const { root, holding, place, sure, post, tag } = filters
  const tagged = new Set(edgesOfTag(subgraph, tag).map(({ source }) => source))
  const hidden = new Set(filters.hide)
  const edges = subgraph.edges.filter(
    (edge) => !isCites(edge) || ((place === 'any' || placeOf(edge) === place) && edge.confidence * 100 >= sure),
  )
  const narrowed = edges.length < subgraph.edges.length
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]))
  return restrict({ ...subgraph, edges }, (node) => {
    if (node.id === root) return true
    if (hidden.has(node.id)) return false
    if (narrowed && !joined.has(node.id)) return false
    if (!isCable(node)) return true
    if (holding !== 'all' && node.held !== (holding === 'held')) return false
    if (tag !== '' && !tagged.has(node.id)) return false
    return post === '' || node.from === post
  })
}

/** What lies in the period (ISO days, half open), or null where no period is given: cables by their date, the rest always. */
export function inPeriod(subgraph: Drawn, from: string, until: string): ReadonlySet<string> | null {
  if (!from && !until) return null
  const [first, last] = [from ? Date.parse(from) : Number.NEGATIVE_INFINITY, until ? Date.parse(until) : Infinity]
  const { times } = timesOf(subgraph)
  return new Set(
    subgraph.nodes.flatMap(({ id }) => {
      const time = times.get(id)
      return time === undefined || (time >= first && time < last) ? [id] : []
    }),
  )
}

const edgesOfTag = ({ edges }: Subgraph, code: string) =>
  edges.filter(({ kind, target }) => kind === 'TAGGED' && target === `tag:${code}`)

/** The TAGS that are drawn, with how many of the graph's cables stand under each, most first. */
export function tagsOf(subgraph: Subgraph): readonly { readonly tag: string; readonly cables: number }[] {
  return subgraph.nodes
    .flatMap((node) =>
      node.kind === 'Tag' ? [{ tag: node.code, cables: edgesOfTag(subgraph, node.code).length }] : [],
    )
    .sort((a, b) => b.cables - a.cables || (a.tag < b.tag ? -1 : 1))
}

/** Posts of the graph's cables with how many it has of each, most first. */
export function postsOf(subgraph: Subgraph): readonly { readonly post: string; readonly cables: number }[] {
  const counts = new Amounts<string>()
  for (const node of subgraph.nodes) if (isCable(node) && node.from) counts.add(node.from)
  return [...counts]
    .map(([post, cables]) => ({ post, cables }))
    .sort((a, b) => b.cables - a.cables || (a.post < b.post ? -1 : 1))
}

/** Citations of a cable that the drawing does not show: what it cites, and what cites it. */
export interface Beyond {
  readonly cites: number
  readonly citedBy: number
}

/** For each cable how many of its citations, as the graph counts them, are not among the drawn ones; those with none are left out. */
export function beyondOf(subgraph: Subgraph): ReadonlyMap<string, Beyond> {
  const drawn = new Map<string, { cites: number; citedBy: number }>()
  const of = (id: string) => {
    const found = drawn.get(id) ?? { cites: 0, citedBy: 0 }
    drawn.set(id, found)
    return found
  }
  for (const { source, target } of subgraph.edges.filter(isCites)) {
    of(source).cites += 1
    of(target).citedBy += 1
  }
  return new Map(
    subgraph.nodes.filter(isCable).flatMap((node) => {
      const shown = of(node.id)
      const beyond = {
        cites: Math.max(0, node.cites - shown.cites),
        citedBy: Math.max(0, node.citedBy - shown.citedBy),
      }
      return beyond.cites + beyond.citedBy > 0 ? [[node.id, beyond] as const] : []
    }),
  )
}
