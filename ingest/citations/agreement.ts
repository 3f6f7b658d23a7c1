import type { Citation } from '@reftel/cypher'
import { type Mutable, rounded } from './citation.ts'

/** A second witness that agrees halves the doubt that is left; one that disagrees takes a sixth of the confidence. */
const CONFIRMED = 0.5
const CONTRADICTED = 0.85

/**
 * REF line and archive's list as two witnesses of one thing: what both give is surer, what they give differently for the
 * same item, or where they have nothing in common, is less sure. Both are kept. `witness`: all that the archive lists, the
 * references column of Cablegate included.
 */
export function weighWitnesses(
  inRefLine: readonly Citation[],
  archived: readonly Citation[],
  witness: readonly Citation[],
): { readonly inRefLine: readonly Citation[]; readonly archived: readonly Citation[] } {
  return { inRefLine: weighed(inRefLine, witness), archived: weighed(archived, inRefLine) }
}

function weighed(citations: readonly Citation[], witness: readonly Citation[]): readonly Citation[] {
  const targets = new Set(witness.map(({ target }) => target).filter((target) => target !== null))
  if (targets.size === 0) return citations
  const apart = !citations.some(({ target }) => target !== null && targets.has(target))
  return citations.map((citation) => {
    const { target, confidence } = citation
    if (target === null) return citation
    // An airgram without a post is left out: the archive repeats the words and does not tell whose it is.
    if (citation.rule === 'own-airgram') return citation
    if (targets.has(target)) return asSure(citation, confidence + (1 - confidence) * CONFIRMED)
    return apart || isContradicted(citation, witness) ? asSure(citation, confidence * CONTRADICTED) : citation
  })
}

/** The citation with another confidence; set, since to define it anew in a copy takes ten times as long. */
function asSure(citation: Citation, confidence: number): Citation {
  const copy: Mutable<Citation> = { ...citation }
  copy.confidence = rounded(confidence)
  return copy
}

/** Whether the witness has another cable under the same letter. */
const isContradicted = ({ letter, target }: Citation, witness: readonly Citation[]): boolean =>
  letter !== undefined &&
  witness.some((other) => other.letter === letter && other.target !== null && other.target !== target)
