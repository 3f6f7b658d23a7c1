import { nameEvidence } from '../evidence/rows/names.ts'
import { Fit, fitAt } from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import { Gap, marksBefore, type Tokens, wordAt } from '../words/tokens.ts'
import type { NameMention } from './mention.ts'

/** What a birth is told by, behind a name. */
export const isBirth = oneOf('DOB DPOB POB BORN')

/** `MARGARYAN, ARTUR, DOB: 15 JAN 73`: papers have the surname first; `Suresh LONOM (DPOB: 27-JAN-1972` in a sentence. */
export function readBearer(tokens: Tokens, at: number): NameMention | null {
  const next = at + 1
  if (next + 1 >= tokens.length || !isBirth(tokens, next + 1)) return null
  const between = marksBefore(tokens, next)
  const familyFirst = between === Gap.COMMA
  if (!familyFirst && (between !== 0 || !(marksBefore(tokens, next + 1) & (Gap.OPEN | Gap.COMMA)))) return null
  const [given, family] = familyFirst ? [next, at] : [at, next]
  const fit = fitAt(tokens, family)
  if (fit < Fit.UNKNOWN || fit === Fit.PLACE || fitAt(tokens, given) < Fit.UNKNOWN) return null
  const [first, last] = [wordAt(tokens, given), wordAt(tokens, family)]
  const evidence = [nameEvidence({ how: 'born' })]
  return { first: at, last: next, given: [first], family: [last], title: null, evidence, form: `${first} ${last}` }
}
