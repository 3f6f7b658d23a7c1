import type { Lexicon } from '../../../words/lexicon.ts'
import { nameKey } from '../../names/name-key.ts'
import { firstWord } from '../../names/outer-words.ts'
import type { Person } from '../gather/person.ts'
import { endsLikeWord } from '../readers/name-words.ts'
import { hasLostBlank, isSlipOfPlainWord, isSlipOfWord } from '../words/misspelt.ts'
import { titleMeant } from '../words/misspelt-titles.ts'
import { rulesThatAre } from './evidence-rules.ts'
import type { Slip } from './rows/surnames.ts'

const SURE = rulesThatAre('sure')
const WEAK = rulesThatAre('weak')
/** Evidence of this weight makes a person by itself. */
const ENOUGH = 3
/** What an initial weighs that heads no item of a list: `WE MET E. SEBER`. */
const OF_SOMEONE = 4
/** A name with this many letters or more is long. */
const LONG = 6

/**
 * How a word met once or twice, in no table, may come from English ones. Asked last: it is the dearest question. `isWritten`: with a
 * capital amid a sentence of a text in both cases.
 */
export function slipOf(person: Person, isWritten: boolean, lexicon: Lexicon): Slip | null {
  const { given, family, mentions, evidence } = person
  if (
    given.some((word) => word.length > 1) ||
    family.length > 1 ||
    mentions.length > 2 ||
    evidence.some(
      ({ rule, weight }) =>
        SURE.has(rule) ||
        rule === 'list' ||
        (rule === 'apposition' && weight >= ENOUGH) ||
        (rule === 'initials' && weight >= OF_SOMEONE),
    )
  )
    return null
  const key = nameKey(firstWord(family))
  // `DG for External Relations Portales and`: behind a title a capital amid a sentence tells more than the letters.
  if (isWritten && !endsLikeWord(key) && mentions.some(({ title }) => title !== null)) return null
  const unknown = lexicon.classesOf(key) === 0
  if (unknown && hasLostBlank(key, lexicon)) return 'glued'
  return unknown && isMisspelt(person, key, lexicon) ? 'misspelt' : null
}

function isMisspelt({ mentions, evidence }: Person, key: string, lexicon: Lexicon): boolean {
  const titled = mentions.some(({ title }) => title !== null)
  if (titled && evidence.some(({ rule }) => WEAK.has(rule) || rule === 'apposition')) return false
  if (mentions.some(({ title }) => title !== null && isAddress(title))) return false
  // Right behind a title stands a name, if not a plain word, `MINISTER IPINED`; further off the office goes on, `SECRETARY OF RLATIONS`.
  const direct = evidence.some(({ rule, weight }) => rule === 'title' && weight >= DIRECT_TITLE)
  if (direct && key.length < LONG) return false
  return direct ? isSlipOfPlainWord(key, lexicon) : isSlipOfWord(key, lexicon)
}

/** `AMBASSADR` too. */
function isAddress(title: string): boolean {
  const meant = titleMeant(nameKey(title))
  return ADDRESS.test(title) || (meant !== null && ADDRESS.test(meant))
}

/** What a title right before the name weighs. */
const DIRECT_TITLE = 4

/** Forms of address and ranks: no verb follows them, so that what does is a name. */
const ADDRESS =
  /\b(?:MR|MRS|MISS|MS|MME|DR|MESSRS|JUDGE|JUSTICE|PROF(?:ESSOR)?|SIR|LORD|LADY|(?:LT|MAJ|BRIG)?GEN|GENERAL|LT|MAJ|COL(?:ONEL)?|CAPT(?:AIN)?|CDR|ADM(?:IRAL)?|SGT|CODEL|SENATOR|SEN|AMBASSADORS?|AMB|CONGRESSM[AE]N|SHAY?IE?KH|PRINCE|KING|BISHOP|ARCHBISHOP|CARDINAL)\.?$/i
