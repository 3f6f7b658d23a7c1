import type { Citation } from '@reftel/cypher'

/**
 * The confidence below which a citation is possible and no more: what `reftel eval` calculates from its ten bins for the labelled real
 * cables. Not set by hand; possible.test.ts in proof/judge calculates it again. Below it those cables hold nothing that was measured.
 */
export const POSSIBLE_CITATION_BELOW = 0.6

/** Marks a citation that leads to a cable, but too unsurely for the graph's edges and counts. */
export const markedPossible = (citation: Citation): Citation =>
  citation.target !== null && citation.confidence < POSSIBLE_CITATION_BELOW ? { ...citation, possible: true } : citation
