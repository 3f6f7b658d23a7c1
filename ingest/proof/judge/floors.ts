import type { Evaluation } from './evaluate.ts'

/** A measure of an evaluation and the least that it may come to. */
export interface Floor {
  readonly measure: string
  readonly of: (evaluation: Evaluation) => number | null | undefined
  /** 0 to 1. */
  readonly least: number
}

/**
 * What extraction has to reach on samples with noise 0.3, each cable read by itself: a little below what it reaches, so that quality
 * can't fall unseen. Raise a floor when the measure has risen; lower none without saying why.
 */
export const FLOORS: readonly Floor[] = [
  { measure: 'citations, F1', of: ({ citations }) => citations.all.f1, least: 0.985 },
  { measure: 'REF lines, precision', of: ({ citations }) => citations.byWhere.ref?.precision, least: 0.99 },
  { measure: 'in the text, F1', of: ({ citations }) => citations.byWhere.text?.f1, least: 0.98 },
  { measure: 'resolved rightly', of: ({ citations }) => citations.resolution.rate, least: 0.98 },
  { measure: 'septels, F1', of: ({ citations }) => citations.byReason.septel?.f1, least: 0.97 },
  { measure: 'persons by surname, F1', of: ({ persons }) => persons.surname.f1, least: 0.96 },
  { measure: 'persons, whole entry, F1', of: ({ persons }) => persons.full.f1, least: 0.955 },
  { measure: 'signers, F1', of: ({ persons }) => persons.signer.f1, least: 0.985 },
  { measure: 'TAGS, F1', of: ({ tags }) => tags.f1, least: 0.99 },
  { measure: 'sender', of: ({ header }) => header.from?.recall, least: 0.99 },
  { measure: 'date', of: ({ header }) => header.date?.recall, least: 0.99 },
  { measure: 'subject', of: ({ header }) => header.subject?.recall, least: 0.98 },
  { measure: 'addressees, F1', of: ({ header }) => header.to?.f1, least: 0.99 },
]
