import type { CableFacts, CableId, ReadyDocument, UnresolvedReason } from '@reftel/cypher'

/** A cable made ready for the store, and what is counted of it: all that the thread which writes is told. */
export interface ReadyCable {
  readonly document: ReadyDocument
  readonly counts: CableCounts
}

/** What a run counts of each cable. */
export interface CableCounts {
  readonly id: CableId
  readonly uncertain: boolean
  readonly resolved: number
  readonly unresolved: readonly UnresolvedReason[]
  readonly persons: number
}

export function countsOf({ id, uncertain, citations, persons }: CableFacts): CableCounts {
  const unresolved = citations.flatMap((citation) => (citation.target === null ? [citation.reason] : []))
  return {
    id,
    uncertain: uncertain === true,
    resolved: citations.length - unresolved.length,
    unresolved,
    persons: persons.length,
  }
}
