import { Word } from '../../../words/lexicon.ts'
import { opensClause } from '../evidence/verbs.ts'
import { NEVER, OFFICE } from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import { isAnd, isTo, isWith } from '../words/small-words.ts'
import { adjoins, classesAt, Shape, shapeAt, type Tokens, wordAt } from '../words/tokens.ts'

const isMeeting = oneOf('MET MEET SAW ASKED TOLD INFORMED INVITED ACCOMPANIED')
const isTalk = oneOf('SPOKE SPOKEN TALKED TALK TALKS MEETING MEETINGS MET LUNCH DINNER CONVERSATION CONVERSATIONS')
const isAccording = oneOf('ACCORDING')
const isHisOwn = oneOf('VISIT WIFE SON DAUGHTER BROTHER OFFICE RESIDENCE STATEMENT LETTER SPEECH RESIGNATION DEATH')

/**
 * Whether two words that English has as well stand where it has a person, so that they are a name:
 *
 *     WE MET MARK FIELDS TODAY AND ROSE BUSH      ACCORDING TO MARK STONE, ALL IS      GRANT HILL'S VISIT      JOHN BIRD AND MARK STRONG WERE
 *            ^^^^^^^^^^^           ^^^^^^^^^                   ^^^^^^^^^^              ^^^^^^^^^^                            ^^^^^^^^^^^
 *
 * `taken`: tokens that are part of a name already.
 */
export function standsAsPersons(
  tokens: Tokens,
  { first, last }: { readonly first: number; readonly last: number },
  taken: Uint8Array,
): boolean {
  const before = first - 1
  const next = last + 1
  if (shapeAt(tokens, last) & Shape.POSSESSIVE) return adjoins(tokens, next) && isHisOwn(tokens, next)
  if (!adjoins(tokens, first)) return false
  const marked = !adjoins(tokens, next)
  if (isAnd(tokens, before)) return marked || isAnd(tokens, next) || (taken[before - 1] === 1 && goesOn(tokens, next))
  if (isTo(tokens, before) && isAccording(tokens, before - 1)) return marked
  const isMet =
    isMeeting(tokens, before) || ((isWith(tokens, before) || isTo(tokens, before)) && isTalk(tokens, before - 1))
  return isMet && (marked || goesOn(tokens, next))
}

/** A small word, as none stands within a noun of several words. */
const goesOn = (tokens: Tokens, at: number): boolean => (classesAt(tokens, at) & Word.FUNCTION) !== 0

const isTold = oneOf('TOLD ASKED INFORMED ASSURED')
const isListener = oneOf('US ME HIM HER THEM EMBASSY EMBOFF EMBOFFS POLOFF AMBASSADOR CHARGE DCM REPORTERS')
const isSpoke = oneOf('SPOKE')
const isPeople = oneOf('MEN WOMEN PEOPLE FOLK POLICE PRESS PARTY GROUP')

/**
 * `FRANK FIELD TOLD US`, `GENE POOL SPOKE TO`: whether the word at `at`, which no list has as a surname, ends the name of one who opens a
 * sentence and speaks to someone; not `THE GENE POOL`, `FRANK REPORTS TOLD US`, `RICH MEN TOLD US`.
 */
export function isWhoSpeaks(tokens: Tokens, given: number, at: number): boolean {
  const verb = at + 1
  if (!adjoins(tokens, at) || !adjoins(tokens, verb) || !adjoins(tokens, verb + 1) || !opensClause(tokens, given))
    return false
  const known = classesAt(tokens, at)
  if (
    known & (NEVER | (OFFICE & ~Word.EATER) | Word.PLACE) ||
    classesAt(tokens, given) & (Word.NATION | Word.TITLE_WEAK)
  )
    return false
  if (isPeople(tokens, at) || wordAt(tokens, at).toUpperCase().endsWith('S')) return false
  return isTold(tokens, verb) ? isListener(tokens, verb + 1) : isSpoke(tokens, verb) && isTo(tokens, verb + 1)
}
