import { Word } from '../../../words/lexicon.ts'
import { oneOf } from '../words/one-of.ts'
import { adjoins, classesAt, Shape, shapeAt, type Tokens } from '../words/tokens.ts'

const isMeeting = oneOf('MET MEET SAW ASKED TOLD INVITED ACCOMPANIED CONTACTED CALLED')
const isToBe = oneOf('IS WAS')
const isPreposition = oneOf('ON IN AT FOR ABOUT DURING AFTER BEFORE OF FROM TO')
const isWith = oneOf('WITH AND')
/** What stands behind a man who is met, and is no part of his name: `WE SAW JOHN LATER IN THE DAY`. */
const isAdverb = oneOf('LATER EARLIER AGAIN ALONE HERE THERE SOON FIRST ONCE TWICE BACK DOWN OUT OFF OVER EARLY LATE')

/**
 * Whether the word at `at`, behind a given name, ends the name of one who is met or who holds an office:
 *
 *     WE MET JOHN HEAP ON MONDAY      THE PILOT IS GEORGE POOR WITH A CREW OF 7
 *            ^^^^^^^^^                             ^^^^^^^^^^^
 */
export function isToldOf(tokens: Tokens, given: number, at: number): boolean {
  const next = at + 1
  if (isAdverb(tokens, at) || !adjoins(tokens, given)) return false
  const goesOn = adjoins(tokens, next) && isPreposition(tokens, next)
  if (isMeeting(tokens, given - 1)) return goesOn
  return isInOffice(tokens, given) && (goesOn || !adjoins(tokens, next) || isWith(tokens, next))
}

/** `THE PILOT IS GEORGE`: an office, and IS between. */
const isInOffice = (tokens: Tokens, given: number): boolean =>
  isToBe(tokens, given - 1) &&
  adjoins(tokens, given - 1) &&
  (classesAt(tokens, given - 2) & (Word.TITLE | Word.TITLE_WEAK)) !== 0 &&
  !(shapeAt(tokens, given - 2) & Shape.POSSESSIVE)
