import { must } from '../text/must.ts'
import type { CableId } from './cable-id.ts'
import type { Citation, ResolvedCitation } from './facts.ts'
import { compareText } from './order.ts'

/** What citations of a cable make of its stub. */
export interface StubFacts {
  readonly target: CableId
  readonly post: string
  readonly number: string
  readonly year: number
}

/** The citations that surely mean a cable, or those that possibly do, by target; the cable itself left out. */
export function citationsOfCables(
  id: CableId,
  citations: readonly Citation[],
  possible: boolean,
): ReadonlyMap<CableId, readonly ResolvedCitation[]> {
  const cited = new Map<CableId, ResolvedCitation[]>()
  for (const citation of citations) {
    if (citation.target === null || citation.target === id || (citation.possible === true) !== possible) continue
    const known = cited.get(citation.target)
    if (known) known.push(citation)
    else cited.set(citation.target, [citation])
  }
  return cited
}

/** The order of cited cables. */
export const byTarget = (a: Pick<StubFacts, 'target'>, b: Pick<StubFacts, 'target'>): number =>
  compareText(a.target, b.target)

/** What citations of one cable make of its stub. */
export function namedBy(target: CableId, citations: readonly ResolvedCitation[]): StubFacts {
  const last = must(citations.at(-1), 'a citation of the cable')
  // Two posts may share the code in an id: the stub takes the first name in order of the alphabet.
  const post = citations.reduce((first, citation) => (citation.post < first ? citation.post : first), last.post)
  return { target, post, number: plainNumber(last.number), year: last.year }
}

/** A number without padding, so that a stub's does not hang on who cites it: `06670` -> `6670`. */
const plainNumber = (number: string): string => number.replace(/^0+(?=\d)/, '')
