import type { CableNode } from '@reftel/api/types'
import type { ElementDefinition } from 'cytoscape'
import { day, years } from '../parts/words.ts'
import type { ColourBy } from '../state/route.ts'
import { degreesOf } from './amounts.ts'
import { type Colours, coloursOf } from './colours.ts'
import type { Seen } from './detail.ts'
import type { Theme } from './palette.ts'
import { cableName, type Drawn, type DrawnEdge, type DrawnNode, isCites, isDrawnPossible, placeOf } from './subgraph.ts'
import type { Point } from './timeline.ts'

/** What the drawing needs to know besides the subgraph. */
export interface Drawing {
  readonly root: string
  readonly open: readonly string[]
  readonly theme: Theme
  readonly colour: ColourBy
}

/** Widths of an edge that stands for many cables, in pixels. */
const TRAFFIC_WIDTH = { least: 0.8, most: 8 } as const
/** The same of persons, whose names stand on the lines. */
const TOGETHER_WIDTH = { least: 0.6, most: 3.5 } as const

/** The subgraph as elements of the drawing library: plain data that the rows of style.ts select by. */
export function elementsOf(subgraph: Drawn, drawing: Drawing): ElementDefinition[] {
  const colours = coloursOf(subgraph, drawing.colour)
  const nodes = new Map<string, DrawnNode>(subgraph.nodes.map((node) => [node.id, node]))
  const open = new Set([drawing.root, ...drawing.open])
  const most = Math.max(
    1,
    ...subgraph.edges.map((edge) => (edge.kind === 'TRAFFIC' || edge.kind === 'TOGETHER' ? edge.cables : 0)),
  )
  return [
    ...subgraph.nodes.map((node) => ({
      group: 'nodes' as const,
      data: {
        id: node.id,
        kind: node.kind,
        held: node.kind === 'Cable' ? node.held : true,
        root: node.id === drawing.root,
        open: open.has(node.id),
        possible: isDrawnPossible(node),
        ...colours.of(node)[drawing.theme],
      },
    })),
    ...subgraph.edges.map((edge) => ({
      group: 'edges' as const,
      data: {
        id: edge.id,
        source: edge.source,
        target: edge.target,
        kind: edge.kind,
        ...edgeData(edge, most),
        ...sender(edge, nodes, colours, drawing.theme),
      },
    })),
  ]
}

/** Traffic carries the colour of the post that sends. */
function sender(
  edge: DrawnEdge,
  nodes: ReadonlyMap<string, DrawnNode>,
  colours: Colours,
  theme: Theme,
): { readonly line?: string } {
  const post = edge.kind === 'TRAFFIC' ? nodes.get(edge.source) : undefined
  return post ? { line: colours.of(post)[theme].line } : {}
}

function edgeData(edge: DrawnEdge, most: number): Record<string, unknown> {
  if (isCites(edge)) return { place: placeOf(edge), confidence: edge.confidence, possible: isDrawnPossible(edge) }
  if (edge.kind === 'MENTIONS') return { role: edge.role, possible: isDrawnPossible(edge) }
  if (edge.kind === 'SENT_TO') return { role: edge.role }
  if (edge.kind === 'GROUP')
    return { cites: edge.cites, width: Math.min(TRAFFIC_WIDTH.most, 1 + Math.sqrt(edge.cables)) }
  if (edge.kind !== 'TRAFFIC' && edge.kind !== 'TOGETHER') return {}
  const share = Math.sqrt(edge.cables / most)
  const width = edge.kind === 'TOGETHER' ? TOGETHER_WIDTH : TRAFFIC_WIDTH
  return { width: width.least + share * (width.most - width.least) }
}

/** The nodes as the level of detail sees them. The root weighs most, so that it never goes without its name. `inLanes`: posts are told. */
export function seenOf(
  subgraph: Drawn,
  drawing: Drawing,
  places: ReadonlyMap<string, Point>,
  inLanes = false,
): readonly Seen[] {
  const joined = degreesOf(subgraph.edges)
  const weight = (node: DrawnNode) => {
    if (node.kind === 'Group') return node.cables.length
    const degree = joined.of(node.id)
    return node.kind === 'Cable' ? Math.max(degree, node.cites + node.citedBy) : degree
  }
  const heaviest = Math.max(1, ...subgraph.nodes.map(weight))
  return subgraph.nodes.map((node) => ({
    id: node.id,
    place: places.get(node.id) ?? { x: 0, y: 0 },
    weight: node.id === drawing.root ? heaviest + 1 : weight(node),
    boxed: node.kind === 'Cable' || node.kind === 'Group',
    ...nodeWords(node),
    // A lane tells the post.
    ...(inLanes && node.kind === 'Cable' && node.number && { name: node.number.replace(/^0+(?=\d)/, '') }),
  }))
}

/** The day of cables that have one, else the years between the first and the last of them; they stand in the order of time. */
function spanWords(cables: readonly CableNode[]): string {
  const dates = cables.map(({ date }) => date).filter((date) => date !== null)
  const [first = null, last = null] = [dates[0], dates.at(-1)]
  if (first === null) return 'not held'
  return day(first) === day(last) ? day(first) : years(first, last)
}

/** What is written on a node: what it is called, when it was sent, what it is about. */
export function nodeWords(node: DrawnNode): Pick<Seen, 'name' | 'date' | 'words'> {
  if (node.kind === 'Group')
    return { name: node.label, date: node.post === null ? '' : spanWords(node.cables), words: '' }
  if (node.kind !== 'Cable') return { name: node.kind === 'Tag' ? node.code : node.name, date: '', words: '' }
  return {
    name: cableName(node),
    date: node.date ? day(node.date) : node.year ? `${node.year}, not held` : 'not held',
    words: node.subject ?? '',
  }
}
