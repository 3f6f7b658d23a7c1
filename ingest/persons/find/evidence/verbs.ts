import { Word } from '../../../words/lexicon.ts'
import { Fit, fitAt } from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import { joinsLast } from '../words/small-words.ts'
import { adjoins, classesAt, Gap, gapAt, type Tokens, wordAt } from '../words/tokens.ts'

/** Words that follow a verb and seldom a noun in the plural: `MORALES REPORTS THAT`, `VANCE CALLS IT`, not `PRESS REPORTS SAY`. */
const isBehindVerb = oneOf('THAT WHETHER HE SHE IT HIM HER HIS THEY THEM THERE THE A AN NO')

/** Whether a third person that may be a plural is a verb here, by the word behind it. */
export const isPluralVerb = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & Word.PLURAL_VERB) !== 0 &&
  at + 1 < tokens.length &&
  adjoins(tokens, at + 1) &&
  isBehindVerb(tokens, at + 1)

/** Verbs of telling that firms are the subject of too; REMARK and SMILE are said of persons alone. */
export const isTold = oneOf('TOLD TELLS')

/** A verb that stands before another. */
export const isAuxiliary = oneOf(
  'IS WAS HAS HAD WILL WOULD COULD CAN CANNOT MAY MIGHT MUST DID DOES SHOULD SEEMS SEEMED APPEARS APPEARED',
)
const isFiniteVerb = oneOf(
  'SENT TOOK GAVE WENT CAME MADE LEFT GOT SAW HELD KEPT LED RAN WROTE BROUGHT FOUND SANG WON LOST CHOSE BEGAN WANTS RUNS LEADS HOLDS KNOWS THINKS MAKES TAKES GOES COMES SEES GIVES KEEPS INTENDS PREFERS REFUSES REMAINS STAYS OPPOSES FAVORS SEEKS TRIES REPLACES SUCCEEDS',
)
const isClauseWord = oneOf(
  'THAT WHETHER IF BUT WHILE BECAUSE SINCE WHEN AFTER BEFORE AS UNLESS UNTIL ALTHOUGH THOUGH WHERE OR AND',
)

/** Whether the token begins a sentence, or a clause behind THAT and its like. */
export function opensClause(tokens: Tokens, first: number): boolean {
  const gap = gapAt(tokens, first)
  if (first === 0 || gap & (Gap.DOT | Gap.STOP | Gap.BLANK)) return true
  return adjoins(tokens, first) && isClauseWord(tokens, first - 1)
}

/** Whether the token is a finite verb by its form: an auxiliary, behind a known name also a word in ED; one in S may be a noun. */
export function isVerbForm(tokens: Tokens, at: number, listed: boolean): boolean {
  const known = classesAt(tokens, at)
  return (
    isAuxiliary(tokens, at) ||
    isFiniteVerb(tokens, at) ||
    (listed && (known & (Word.COMMON | Word.RARE)) !== 0 && /[A-Z]{2}ED$/i.test(wordAt(tokens, at)))
  )
}

const isUndergone = oneOf(
  'ARRESTED DETAINED RELEASED KILLED SHOT EXILED APPOINTED SWORN INDICTED CONSULTED INFORMED SUMMONED DISMISSED FIRED PROMOTED DEMOTED QUESTIONED INTERROGATED SENTENCED EXECUTED MURDERED ASSASSINATED WOUNDED KIDNAPPED ILL SICK DEAD ABSENT PRESENT OPTIMISTIC PESSIMISTIC EMBARRASSED ANGRY FURIOUS CANDID FRANK CORDIAL EVASIVE NONCOMMITTAL RELAXED PLEASED SKEPTICAL CRITICAL BLUNT',
)
const isIntended = oneOf(
  'VISIT TRAVEL COOPERATE RESIGN ARRIVE RETURN ATTEND MEET SPEAK TELL SEE CALL RETIRE ACCOMPANY RECEIVE DEPART LEAVE HEAD LEAD SUCCEED REPLACE NAME SEND AGREE ACCEPT WRITE RAISE',
)

/** What a verb says of its subject: that it was born, is married, undergoes, intends or has said something. */
export type Verb = 'born' | 'married' | 'undergone' | 'intended' | 'said'

/** `X WAS ARRESTED`, `X HAD BEEN CONSULTED`, `X WILL VISIT`: the verb behind the auxiliary at `next`. */
export function readVerb(tokens: Tokens, next: number): Verb | null {
  if (!mayGoBeforeVerb(tokens, next)) return null
  let at = next + 1
  while (at < next + MOST_BETWEEN && isBetween(tokens, at)) at++
  if (!adjoins(tokens, at)) return null
  if (isBorn(tokens, at)) return 'born'
  if (isMarried(tokens, at)) return 'married'
  if (isUndergone(tokens, at)) return 'undergone'
  if (isIntended(tokens, at)) return 'intended'
  return classesAt(tokens, at) & (Word.HUMAN | Word.SPEECH) ? 'said' : null
}

const isBorn = oneOf('BORN')
const isMarried = oneOf('MARRIED')
const mayGoBeforeVerb = oneOf('WAS WERE IS ARE HAS HAD HAVE WILL WOULD SHOULD MAY')
const isBetween = oneOf('BEEN NOT ALSO NOW VERY STILL LATER SOON THEN BE REPORTEDLY')
const isPlural = oneOf('ARE WERE HAVE')
/** Words between an auxiliary and its verb. */
const MOST_BETWEEN = 4

/** `NKOMO AND MUGABE HAD BEEN CONSULTED`: the verb of two that AND or NOR joins is the verb of both. */
export function readJointVerb(tokens: Tokens, next: number): Verb | 'human' | 'plural' | null {
  const verb = next + 2
  if (verb >= tokens.length || !joinsLast(tokens, next)) return null
  if (fitAt(tokens, next + 1) < Fit.UNKNOWN || !adjoins(tokens, next + 1) || !adjoins(tokens, verb)) return null
  if (classesAt(tokens, verb) & Word.HUMAN) return 'human'
  if (classesAt(tokens, verb) & Word.SPEECH) return 'said'
  if (isIntended(tokens, verb)) return 'intended'
  return readVerb(tokens, verb) ?? (isPlural(tokens, verb) ? 'plural' : null)
}
