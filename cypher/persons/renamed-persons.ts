import { compareText } from '../model/order.ts'

/** A mention that linking gives to a person: keys of the one it stands at and of the one it goes to. */
export interface Move {
  readonly from: string
  readonly to: string
}

/**
 * Which persons become linked ones that are not there yet, old key to new: the one with most mentions of each, so that few edges are
 * drawn anew. `moves`: all mentions of the blocks. `linked`: keys that a person may get. `standing`: keys that a person has.
 *
 *     SONODA (2 mentions), SUNAO SONODA (1) -> sunao-sonoda: SONODA is renamed, one edge moves
 */
export function renamedPersons(
  moves: readonly Move[],
  linked: ReadonlySet<string>,
  standing: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const staying = new Set(moves.map(({ to }) => to))
  const shares = new Map<string, Move & { mentions: number }>()
  for (const { from, to } of moves) {
    if (standing.has(to) || staying.has(from) || !linked.has(to)) continue
    const share = shares.get(`${from}\n${to}`)
    if (share) share.mentions++
    else shares.set(`${from}\n${to}`, { from, to, mentions: 1 })
  }
  const renamed = new Map<string, string>()
  const given = new Set<string>()
  for (const { from, to } of [...shares.values()].sort(largestFirst)) {
    if (renamed.has(from) || given.has(to)) continue
    renamed.set(from, to)
    given.add(to)
  }
  return renamed
}

type Share = Move & { readonly mentions: number }

const largestFirst = (a: Share, b: Share): number =>
  b.mentions - a.mentions || compareText(a.from, b.from) || compareText(a.to, b.to)
