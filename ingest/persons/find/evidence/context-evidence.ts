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

/**
 * What stands around a bare word (tokens `first` to `last`) that says it is a person. Each by itself is weak: newspapers say,
 * governments visit. Of each group of rows the first that applies counts; a group is asked where its fact is there at all.
 *
 *     ABDURAZAKOV, A KAZAKHI, SPEAKS JAPANESE        MADE BY SONODA DURING HIS MOSCOW VISIT        ACCORDING TO PEREDA,
 */
export function contextEvidence(tokens: Tokens, first: number, last: number): Evidence[] {
  const around = readSurroundings(tokens, first, last)
  const evidence: Evidence[] = []
  if (around.possessive) add(evidence, OWNER_ROWS, around)
  if (around.isHuman || around.isSpeech) add(evidence, SPEECH_ROWS, around)
  if (around.isDeed || around.isCase || around.isKin) add(evidence, DEED_ROWS, around)
  if (around.isOwn) add(evidence, PRONOUN_ROWS, around)
  if (around.verb || around.jointVerb || around.isSubject) add(evidence, VERB_ROWS, around)
  if (around.apposition) add(evidence, APPOSITION_ROWS, around)
  if (around.before) add(evidence, BEFORE_ROWS, around)
  if (around.isBehindTrade) add(evidence, TRADE_ROWS, around)
  if (around.isCountrys) add(evidence, COUNTRY_ROWS, around)
  if (around.isRunning) add(evidence, RUNNING_ROWS, around)
  if (around.isQuotedSigner) add(evidence, QUOTED_SIGNER_ROWS, around)
  if (around.exchange) add(evidence, EXCHANGE_ROWS, around)
  return evidence
}

function add(evidence: Evidence[], rows: typeof OWNER_ROWS, around: Surroundings): void {
  const row = rowFor(rows, around)
  if (row) evidence.push(row)
}
