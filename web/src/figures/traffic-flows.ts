import type { GraphNode, Subgraph } from '@reftel/api/types'
import { Amounts } from '../graph/amounts.ts'
import type { PostOrder } from '../state/route.ts'

export type PostNode = Extract<GraphNode, { kind: 'Post' }>

/** Two posts and the cables between them, in both directions. `a` is the one that comes first in the alphabet. */
export interface Flow {
  readonly id: string
  readonly a: string
  readonly b: string
  /** From `a` to `b`, and back. */
  readonly there: number
  readonly back: number
}

/** A post with all cables that it sent and received in these flows. */
export interface Volume {
  readonly post: PostNode
  readonly cables: number
}

/** The one post that most of the traffic comes from or goes to. */
export const DEPARTMENT = 'STATE'

/** The traffic that neither comes from the Department nor goes to it. */
export const withoutDepartment = (traffic: Subgraph): Subgraph => ({
  ...traffic,
  nodes: traffic.nodes.filter((node) => node.kind !== 'Post' || node.name !== DEPARTMENT),
  edges: traffic.edges.filter(
    (edge) => edge.kind !== 'TRAFFIC' || (edge.from !== DEPARTMENT && edge.to !== DEPARTMENT),
  ),
})

/** The id of the pair of two posts. */
export const pairOf = (one: string, other: string): string => [one, other].sort().join('~')

/** How a number of cables becomes a share of the most there are, 0 to 1. */
export const shareOf = (cables: number, most: number, scale: 'linear' | 'log'): number =>
  scale === 'log' ? Math.log1p(cables) / Math.log1p(Math.max(1, most)) : cables / Math.max(1, most)

/** The pairs of posts, busiest first; what a post sends to itself is left out. */
export function flowsOf(traffic: Subgraph): readonly Flow[] {
  const flows = new Map<string, Flow>()
  for (const edge of traffic.edges) {
    if (edge.kind !== 'TRAFFIC' || edge.from === edge.to) continue
    const [a = '', b = ''] = [edge.from, edge.to].sort()
    const id = pairOf(a, b)
    const { there, back } = flows.get(id) ?? { there: 0, back: 0 }
    const forth = edge.from === a
    flows.set(id, { id, a, b, there: there + (forth ? edge.cables : 0), back: back + (forth ? 0 : edge.cables) })
  }
  return [...flows.values()].toSorted((x, y) => y.there + y.back - x.there - x.back || (x.id < y.id ? -1 : 1))
}

/** The first so many flows, and of what is chosen all, however little it is beside the busiest. */
export const busiestFlows = (
  flows: readonly Flow[],
  most: number,
  { pair, post }: { readonly pair: string; readonly post: string },
): readonly Flow[] => flows.filter(({ id, a, b }, n) => n < most || id === pair || a === post || b === post)

/** The posts of the flows, busiest first. */
export function volumesOf(traffic: Subgraph, flows: readonly Flow[]): readonly Volume[] {
  const sums = new Amounts<string>()
  for (const { a, b, there, back } of flows) for (const post of [a, b]) sums.add(post, there + back)
  return traffic.nodes
    .flatMap((node) =>
      node.kind === 'Post' && sums.has(node.name) ? [{ post: node, cables: sums.of(node.name) }] : [],
    )
    .toSorted((x, y) => y.cables - x.cables || (x.post.name < y.post.name ? -1 : 1))
}

/** Most posts of a matrix: the busiest. */
const MATRIX_POSTS = 48

const ORDERS: Readonly<Record<PostOrder, (a: Volume, b: Volume) => number>> = {
  busiest: (a, b) => b.cables - a.cables,
  west: (a, b) => (a.post.longitude ?? 999) - (b.post.longitude ?? 999),
  name: () => 0,
}

/** The busiest posts in an order; what is alike by it, by name. */
export const volumesInOrder = (volumes: readonly Volume[], order: PostOrder): readonly Volume[] =>
  volumes
    .slice(0, MATRIX_POSTS)
    .toSorted((a, b) => ORDERS[order](a, b) || (a.post.name < b.post.name ? -1 : a.post.name > b.post.name ? 1 : 0))

/** A label's box, in pixels. */
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
}

const LABEL = { letter: 7.4, height: 14, gap: 7 } as const

/** A point of the map with its dot. */
export interface Dotted {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Dots below this radius may lie under a name. */
const SMALL_DOT = 4

/** The points with those of the chosen post, or of both posts of the chosen pair, before the others: they have the choice of room. */
export function chosenFirst<T extends Dotted>(points: readonly T[], chosen: string): readonly T[] {
  const names = chosen.split('~')
  const rank = ({ id }: T) => (names.includes(id) ? 0 : 1)
  return points.toSorted((a, b) => rank(a) - rank(b))
}

/**
 * Which of the labels fit beside their points without touching one another or a large dot, the first ones having the choice; and
 * on which side. `letters`: how much larger than usual they are written.
 */
export function labelsThatFit(
  points: readonly Dotted[],
  width: number,
  letters = 1,
): ReadonlyMap<string, 'start' | 'end'> {
  const taken: Box[] = []
  const fits = new Map<string, 'start' | 'end'>()
  const height = LABEL.height * letters
  const large = points.filter(({ radius }) => radius >= SMALL_DOT)
  const clearOf = (id: string, box: Box) => (dot: Dotted) =>
    dot.id === id ||
    Math.abs(dot.y - box.y) >= height / 2 + dot.radius ||
    dot.x + dot.radius <= box.x ||
    box.x + box.width <= dot.x - dot.radius
  const free = (id: string, box: Box) =>
    box.x >= 0 &&
    box.x + box.width <= width &&
    large.every(clearOf(id, box)) &&
    taken.every(
      (other) => Math.abs(other.y - box.y) >= height || other.x + other.width <= box.x || box.x + box.width <= other.x,
    )
  for (const { id, x, y, radius } of points) {
    const long = id.length * LABEL.letter * letters
    const gap = Math.max(LABEL.gap, radius + 3)
    const sides = {
      start: { x: x + gap, y, width: long },
      end: { x: x - gap - long, y, width: long },
    } as const
    const side = (['start', 'end'] as const).find((each) => free(id, sides[each]))
    if (!side) continue
    fits.set(id, side)
    taken.push(sides[side])
  }
  return fits
}
