import type { EvidenceRow } from './row.ts'
import { NAME_ROWS } from './rows/names.ts'
import { PLACE_ROWS } from './rows/places.ts'
import { SURNAMES_ROWS } from './rows/surnames.ts'
import { SURROUNDINGS_ROWS } from './rows/surroundings.ts'
import { TITLE_ROWS } from './rows/titles.ts'

/** The table of evidence: all that counts for or against a person, each row with what it counts. Sums are made in judge.ts alone. */
export const EVIDENCE_ROWS: readonly Omit<EvidenceRow<never>, 'applies'>[] = [
  ...PLACE_ROWS,
  ...TITLE_ROWS,
  ...NAME_ROWS,
  ...SURROUNDINGS_ROWS,
  ...SURNAMES_ROWS,
]
