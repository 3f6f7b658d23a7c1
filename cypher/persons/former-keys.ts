import { compareText } from '../model/order.ts'
import { Counts } from '../text/counts.ts'
import type { Move } from './renamed-persons.ts'

/**
 * Whom the keys lead to that nobody has when all these mentions have moved: to the person that took most of each, of equals the first
 * by the alphabet. `moves`: all mentions of the persons that they stand at.
 *
 *     SONODA (2 mentions) -> sunao-sonoda, (1) -> keizo-sonoda: SONODA leads to sunao-sonoda
 */
export function formerKeys(moves: readonly Move[]): ReadonlyMap<string, string> {
  const staying = new Set(moves.map(({ to }) => to))
  const takers = new Map<string, Counts<string>>()
  for (const { from, to } of moves) {
    if (staying.has(from)) continue
    const shares = takers.get(from) ?? new Counts<string>()
    shares.add(to)
    takers.set(from, shares)
  }
  return new Map(
    [...takers].flatMap(([from, shares]) =>
      [...shares]
        .sort(largestFirst)
        .slice(0, 1)
        .map(([to]) => [from, to] as const),
    ),
  )
}

type Share = readonly [to: string, mentions: number]

const largestFirst = (a: Share, b: Share): number => b[1] - a[1] || compareText(a[0], b[0])
