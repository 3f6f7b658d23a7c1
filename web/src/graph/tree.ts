import { groupBy } from './group-by.ts'
import type { Drawn } from './subgraph.ts'
import type { Point } from './timeline.ts'

const STEP = { x: 192, y: 128, rowOf: 9, subRow: 84 } as const

/**
 * Places by distance: the root in the middle, what it cites below it, what cites it above, each step one layer on; all else joined
 * to a cable (persons, posts, TAGS) below too. A layer keeps the order of what it hangs on and wraps when it is long.
 */
export function tree(subgraph: Drawn, root: string): ReadonlyMap<string, Point> {
  const layers = layersFrom(subgraph, root)
  const rows = groupBy(layers, ([, layer]) => layer)
  const places = new Map<string, Point>()
  const put = (layer: number, sign: 1 | -1, from: number): number => {
    const ids = rows.of(layer).map(([id]) => id)
    for (let at = 0; at < ids.length; at += STEP.rowOf) {
      const row = ids.slice(at, at + STEP.rowOf)
      const y = from + (sign * (at / STEP.rowOf) * STEP.subRow || 0)
      row.forEach((id, index) => {
        places.set(id, { x: (index - (row.length - 1) / 2) * STEP.x, y })
      })
    }
    const last = Math.max(0, Math.ceil(ids.length / STEP.rowOf) - 1)
    return from + sign * (last * STEP.subRow + STEP.y)
  }
  const depths = [...rows.keys()]
  let down = 0
  for (let layer = 0; layer <= Math.max(0, ...depths); layer++) down = put(layer, 1, down)
  let up = -STEP.y
  for (let layer = -1; layer >= Math.min(0, ...depths); layer--) up = put(layer, -1, up)
  return places
}

/** Breadth first from the root; an edge followed against its direction leads up. What nothing joins to the root stands with it. */
function layersFrom(subgraph: Drawn, root: string): ReadonlyMap<string, number> {
  const steps = subgraph.edges.flatMap(({ source, target }) => [
    { from: source, id: target, step: 1 },
    { from: target, id: source, step: -1 },
  ])
  const next = groupBy(steps, ({ from }) => from)
  const layers = new Map<string, number>([[root, 0]])
  for (const [id, layer] of layers) {
    for (const { id: joined, step } of next.of(id)) if (!layers.has(joined)) layers.set(joined, layer + step)
  }
  for (const { id } of subgraph.nodes) if (!layers.has(id)) layers.set(id, 0)
  return layers
}
