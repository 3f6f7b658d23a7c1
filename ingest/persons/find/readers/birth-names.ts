import { nameEvidence } from '../evidence/rows/names.ts'
import { Fit, fitAt } from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import { Gap, marksBefore, type Tokens, wordAt } from '../words/tokens.ts'
import type { NameMention } from './mention.ts'

const isBirth = oneOf('DOB DPOB POB BORN')

/** `MARGARYAN, ARTUR, DOB: 15 JAN 73`: papers have the surname first. */
export function readBearer(tokens: Tokens, at: number): NameMention | null {
  const given = at + 1
  if (given + 1 >= tokens.length || marksBefore(tokens, given) !== Gap.COMMA || !isBirth(tokens, given + 1)) return null
  const fit = fitAt(tokens, at)
  if (fit < Fit.UNKNOWN || fit === Fit.PLACE || fitAt(tokens, given) < Fit.UNKNOWN) return null
  const [family, first] = [wordAt(tokens, at), wordAt(tokens, given)]
  const evidence = [nameEvidence({ how: 'born' })]
  return { first: at, last: given, given: [first], family: [family], title: null, evidence, form: `${first} ${family}` }
}
