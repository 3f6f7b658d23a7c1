import type { CableId } from '../model/cable-id.ts'
import type { LineageRelation } from '../model/lineage.ts'
import type { WalkQueries } from '../walk-queries.ts'

/** A cable met on the way, at its shortest distance. */
export interface Met {
  readonly id: CableId
  readonly relation: LineageRelation
  readonly depth: number
}

const LINES = [
  { relation: 'ancestor', direction: 'cites', end: 'up' },
  { relation: 'descendant', direction: 'citedBy', end: 'down' },
] as const

/**
 * The cable, its ancestors and its descendants, each walked one way only: what else an ancestor is cited by is no relative.
 * Nearest first, ancestors before descendants, each in order of time; at most `most` of them.
 */
export async function walkLines(
  store: Pick<WalkQueries, 'step'>,
  start: CableId,
  reach: { readonly up: number; readonly down: number },
  most: number,
): Promise<{ readonly met: readonly Met[]; readonly truncated: boolean }> {
  const met: Met[] = [{ id: start, relation: 'self', depth: 0 }]
  const seen = [start]
  const levels: Record<(typeof LINES)[number]['end'], readonly CableId[]> = { up: [start], down: [start] }
  for (let depth = 1; depth <= Math.max(reach.up, reach.down); depth++) {
    for (const { relation, direction, end } of LINES) {
      if (depth > reach[end] || levels[end].length === 0) continue
      const room = most - seen.length
      const found = await store.step(levels[end], direction, seen, room + 1)
      levels[end] = found.slice(0, room)
      seen.push(...levels[end])
      met.push(...levels[end].map((id) => ({ id, relation, depth })))
      if (found.length > room) return { met, truncated: true }
    }
  }
  return { met, truncated: false }
}
