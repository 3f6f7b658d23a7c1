import type { Arrangement } from './arrange.ts'
import { type BoxSize, type EdgeLine, type Routes, routesOf } from './routing.ts'
import type { Drawn } from './subgraph.ts'
import { scaleOf, type TimeAxis } from './time-scale.ts'
import { GRAPH_SPACING, type Lane, type Point, type Spacing, timeline } from './timeline.ts'

/** Up to so many nodes, and lines, reckoning costs less than a frame, and less than waking a worker. */
const AT_ONCE = { nodes: 350, lines: 120 } as const

/** A layout by time, asked of the worker. */
export interface TimeTask {
  readonly kind: 'time'
  readonly subgraph: Drawn
  readonly spacing: Partial<Spacing>
}

/** Ways of lines, asked of the worker. */
export interface RouteTask {
  readonly kind: 'routes'
  readonly lines: readonly EdgeLine[]
  readonly places: ReadonlyMap<string, Point>
  readonly box: BoxSize
}

/** What the worker gives of a layout by time: a scale is made of its axis, since functions cannot be sent. */
interface Timed {
  readonly places: ReadonlyMap<string, Point>
  readonly lanes: readonly Lane[]
  readonly axis: TimeAxis
}

/** The timeline of a graph; off the page's thread where it would cost more than a frame. */
export function timed(subgraph: Drawn, spacing: Partial<Spacing>, signal: AbortSignal) {
  if (subgraph.nodes.length <= AT_ONCE.nodes) {
    const { places, lanes, scale } = timeline(subgraph, spacing)
    return arrangementOf({ places, lanes, axis: scale.axis })
  }
  // Times and lanes need no words: without them a large graph is sent in a moment.
  const edges = subgraph.edges.map((edge) => (edge.kind === 'CITES' ? { ...edge, occurrences: [] } : edge))
  const task: TimeTask = { kind: 'time', subgraph: { nodes: subgraph.nodes, edges }, spacing }
  return asked<Timed>(reckoner(), task, signal).then(arrangementOf)
}

function arrangementOf({ places, lanes, axis }: Timed): Arrangement {
  const scale = scaleOf(axis)
  return { places, lanes, scale, ticks: scale.ticks(GRAPH_SPACING.tickApart) }
}

/** The ways of lines around boxes (routing.ts); off the page's thread where that would cost more than a frame. */
export function routed(task: Omit<RouteTask, 'kind'>, signal: AbortSignal): Routes | Promise<Routes> {
  const { lines, places, box } = task
  if (lines.length <= AT_ONCE.lines) return routesOf(lines, places, box)
  return asked<Routes>(reckoner(), { kind: 'routes', ...task } satisfies RouteTask, signal)
}

const reckoner = () => new Worker(new URL('./reckon.worker.ts', import.meta.url), { type: 'module' })

/** What a worker answers to its one task. */
export function asked<T>(worker: Worker, task: unknown, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<T>) => resolve(data)
    worker.onerror = () => reject(new Error('The layout failed'))
    signal.addEventListener('abort', () => reject(signal.reason))
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
