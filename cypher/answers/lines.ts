import type { CableId } from '../model/cable-id.ts'
import type { LineageRelation } from '../model/lineage.ts'
import type { LineDirection, WalkQueries } from '../walk-queries.ts'

/** A cable met on the way, at its shortest distance. */
export interface Met {
  readonly id: CableId
  readonly relation: LineageRelation
  readonly depth: number
}

/**
 * The cable, its ancestors and its descendants, each walked one way only: what else an ancestor is cited by is no relative.
 * Nearest first, ancestors before descendants, each in order of time; at most `most` of them. A cable that is both, as citations lead
 * back to where they came from, is what it is nearer as.
 */
export async function walkLines(
  store: Pick<WalkQueries, 'line'>,
  start: CableId,
  reach: { readonly up: number; readonly down: number },
  most: number,
): Promise<{ readonly met: readonly Met[]; readonly truncated: boolean }> {
  // One more for the cable itself, which is no relative, and one that tells of a cut.
  const line = (direction: LineDirection, steps: number) =>
    steps === 0 ? Promise.resolve([]) : store.line(start, direction, steps, most + 1)
  const [up, down] = await Promise.all([line('cites', reach.up), line('citedBy', reach.down)])
  const all = [
    ...up.map((one): Met => ({ ...one, relation: 'ancestor' })),
    ...down.map((one): Met => ({ ...one, relation: 'descendant' })),
  ].sort((a, b) => a.depth - b.depth)
  const met = new Map<CableId, Met>([[start, { id: start, relation: 'self', depth: 0 }]])
  for (const one of all) {
    if (met.has(one.id)) continue
    if (met.size === most) return { met: [...met.values()], truncated: true }
    met.set(one.id, one)
  }
  return { met: [...met.values()], truncated: false }
}

/** `WalkQueries.line` of a store that goes a step at a time. */
export async function lineBySteps(
  { step }: Pick<WalkQueries, 'step'>,
  ...[start, direction, steps, limit]: Parameters<WalkQueries['line']>
): ReturnType<WalkQueries['line']> {
  const found: { readonly id: CableId; readonly depth: number }[] = []
  const seen = [start]
  let level: readonly CableId[] = [start]
  for (let depth = 1; depth <= steps && level.length > 0 && found.length < limit; depth++) {
    level = await step(level, direction, seen, limit - found.length)
    seen.push(...level)
    for (const id of level) found.push({ id, depth })
  }
  return found
}
