import type { Tokens } from '../words/tokens.ts'
import type { Evidence } from './row.ts'
import { rowFor } from './row.ts'
import {
  APPOSITION_ROWS,
  BEFORE_ROWS,
  COUNTRY_ROWS,
  DEED_ROWS,
  EXCHANGE_ROWS,
  OWNER_ROWS,
  PRONOUN_ROWS,
  QUOTED_SIGNER_ROWS,
  RUNNING_ROWS,
  SPEECH_ROWS,
  TRADE_ROWS,
  VERB_ROWS,
} from './rows/surroundings.ts'
import { readSurroundings, type Surroundings } from './surroundings.ts'

const BEHIND_OWNER = [OWNER_ROWS, DEED_ROWS]
const BEFORE_WORD = [SPEECH_ROWS, DEED_ROWS, PRONOUN_ROWS, VERB_ROWS]
const BEFORE_MARK = [APPOSITION_ROWS]
const ANYWHERE = [BEFORE_ROWS, TRADE_ROWS, COUNTRY_ROWS, RUNNING_ROWS, QUOTED_SIGNER_ROWS, EXCHANGE_ROWS]

/**
 * What stands around a bare word (tokens `first` to `last`) that says it is a person. Each by itself is weak: newspapers say,
 * governments visit. Of each group of rows the first that applies counts.
 *
 *     ABDURAZAKOV, A KAZAKHI, SPEAKS JAPANESE        MADE BY SONODA DURING HIS MOSCOW VISIT        ACCORDING TO PEREDA,
 */
export function contextEvidence(tokens: Tokens, first: number, last: number): readonly Evidence[] {
  const around = readSurroundings(tokens, first, last)
  const evidence: Evidence[] = []
  add(evidence, around.possessive ? BEHIND_OWNER : around.plain ? BEFORE_WORD : BEFORE_MARK, around)
  add(evidence, ANYWHERE, around)
  return evidence
}

function add(evidence: Evidence[], groups: readonly (typeof OWNER_ROWS)[], around: Surroundings): void {
  for (const rows of groups) {
    const row = rowFor(rows, around)
    if (row) evidence.push(row)
  }
}
