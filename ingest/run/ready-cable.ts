import type { CableFacts, CableId, ReadyDocument, UnresolvedReason } from '@reftel/cypher'

/** A document to load, and what is counted of its cable: all that the thread which writes is told. `document`: null where the store has it. */
export interface ReadCable<Document> {
  readonly document: Document | null
  readonly counts: CableCounts
}

/** One that is made ready for the store. */
export type ReadyCable = ReadCable<ReadyDocument>

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
