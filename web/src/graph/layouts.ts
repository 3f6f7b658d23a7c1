import type { LayoutId } from '../state/route.ts'
import type { Arrangement } from './arrange.ts'
import type { Joined } from './force.worker.ts'
import { asked, timed } from './reckon.ts'
import type { Drawn } from './subgraph.ts'
import type { Point } from './timeline.ts'
import { tree } from './tree.ts'

/** `fcose` takes 0.6 s at this size in its draft quality; beyond it the timeline and the tree are offered alone. */
export const FORCE_MOST = 1000

/** What a layout needs to know besides the graph. */
interface Ground {
  readonly root: string
  /** Width to height of the pane. */
  readonly aspect: number
  /** Ends a layout that is no longer wanted. */
  readonly signal: AbortSignal
}

type Place = (subgraph: Drawn, ground: Ground) => Arrangement | Promise<Arrangement>

/** The ways to lay a graph out, as the reader chooses among them. */
export const LAYOUTS: readonly {
  readonly id: LayoutId
  readonly label: string
  readonly hint: string
  readonly place: Place
}[] = [
  {
    id: 'timeline',
    label: 'Timeline',
    hint: 'Date from left to right, long gaps shortened',
    place: (subgraph, { aspect, signal }) => timed(subgraph, { aspect }, signal),
  },
  {
    id: 'lanes',
    label: 'Posts in lanes',
    hint: 'Date from left to right, a lane for each post',
    place: (subgraph, { aspect, signal }) => timed(subgraph, { aspect, shared: false }, signal),
  },
  {
    id: 'even',
    label: 'Lanes, even time',
    hint: 'A lane for each post, equal times equally wide',
    place: (subgraph, { aspect, signal }) => timed(subgraph, { aspect, shared: false, even: true }, signal),
  },
  {
    id: 'force',
    label: 'Force',
    hint: 'What is joined lies close together',
    place: async (subgraph, { signal }) => unaxed(await forced(subgraph, signal)),
  },
  {
    id: 'tree',
    label: 'Tree',
    hint: 'What it cites below, what cites it above, step by step',
    place: (subgraph, { root }) => unaxed(tree(subgraph, root)),
  },
]

const unaxed = (places: ReadonlyMap<string, Point>): Arrangement => ({ places, ticks: [], lanes: [], scale: null })

/** Reckoned in a worker: it would hold the page for seconds. */
async function forced(subgraph: Drawn, signal: AbortSignal): Promise<ReadonlyMap<string, Point>> {
  const joined: Joined = {
    nodes: subgraph.nodes.map(({ id }) => id),
    edges: subgraph.edges.map(({ source, target }) => [source, target]),
  }
  const worker = new Worker(new URL('./force.worker.ts', import.meta.url), { type: 'module' })
  return new Map(await asked<readonly [string, Point][]>(worker, joined, signal))
}
