import type { Subgraph } from '@reftel/api/types'
import type { LayoutOptions } from 'cytoscape'
import type { LayoutId } from '../state/route.ts'
import type { Tick } from './time-scale.ts'
import { type Point, timeline } from './timeline.ts'
import { tree } from './tree.ts'

/** Where nodes go: places that we reckoned ourselves, or options of a layout of the drawing library. */
export type Placement =
  | { readonly kind: 'places'; readonly places: ReadonlyMap<string, Point>; readonly ticks: readonly Tick[] }
  | { readonly kind: 'library'; readonly options: LayoutOptions }

/** `fcose` takes 0.6 s at this size in its draft quality; beyond it the timeline is offered alone. */
export const FORCE_MOST = 1000

/** Draft quality pays from here on; below it the better one takes under half a second. */
const PROOF_UP_TO = 250

/** The ways to lay a graph out, as the reader chooses among them. */
export const LAYOUTS: readonly {
  readonly id: LayoutId
  readonly label: string
  readonly hint: string
  readonly place: (subgraph: Subgraph, root: string) => Placement
}[] = [
  {
    id: 'timeline',
    label: 'Timeline',
    hint: 'Date from left to right',
    place: (subgraph) => {
      const { places, ticks } = timeline(subgraph)
      return { kind: 'places', places, ticks }
    },
  },
  {
    id: 'force',
    label: 'Force',
    hint: 'What is joined lies close together',
    place: (subgraph) => ({
      kind: 'library',
      // The library's type knows only the layouts it comes with.
      options: {
        name: 'fcose',
        quality: subgraph.nodes.length <= PROOF_UP_TO ? 'default' : 'draft',
        animate: false,
        randomize: true,
        // Boxes are wide: what would do for dots lets them lie on one another.
        nodeSeparation: 200,
        idealEdgeLength: 190,
        nodeRepulsion: 60_000,
        gravity: 0.15,
        packComponents: true,
      } as LayoutOptions,
    }),
  },
  {
    id: 'tree',
    label: 'Tree',
    hint: 'What it cites below, what cites it above, step by step',
    place: (subgraph, root) => ({ kind: 'places', places: tree(subgraph, root), ticks: [] }),
  },
]
