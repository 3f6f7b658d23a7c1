import { Word } from '../../../words/lexicon.ts'
import { isAuxiliary, opensClause } from '../evidence/verbs.ts'
import { oneOf } from '../words/one-of.ts'
import { goesOnBehindName, isDeterminer, isSpeech } from '../words/small-words.ts'
import { adjoins, classesAt, Shape, shapeAt, type Tokens } from '../words/tokens.ts'
import { isOwned } from './things.ts'

/**
 * Whether a word of English that is a name in politics stands for whom it names:
 *
 *     FALL OF THE HEATH GOVERNMENT      ACCUSED BONGO OF      BEGIN TOLD US      THEY OUST HEATH
 *                 ^^^^^                         ^^^^^         ^^^^^                   ^^^^^
 */
export const standsForStatesman = (tokens: Tokens, at: number, known: number): boolean =>
  isOwned(tokens, at) || isAsked(tokens, at) || isTelling(tokens, at, known) || isSeldomMeant(tokens, at)

const isToPersons = oneOf('ASKED TOLD INFORMED THANKED ASSURED REMINDED ACCUSED')

/** `ACCUSED BONGO OF`: where one is spoken to. */
const isAsked = (tokens: Tokens, at: number): boolean =>
  adjoins(tokens, at) && isToPersons(tokens, at - 1) && (!adjoins(tokens, at + 1) || goesOnBehindName(tokens, at + 1))

const hasSaid = oneOf('TOLD SAID ASKED REPLIED EXPLAINED STATED STRESSED')

/** `BEGIN TOLD US`, `THAT BEGIN WILL RESIGN`: a word that no sentence has before a verb; not `TALKS BEGIN WILL DEPEND`. */
const isTelling = (tokens: Tokens, at: number, known: number): boolean =>
  (known & Word.FUNCTION) !== 0 &&
  adjoins(tokens, at + 1) &&
  (hasSaid(tokens, at + 1) ||
    (isAuxiliary(tokens, at + 1) &&
      !(classesAt(tokens, at + 1) & Word.MONTH) &&
      (opensClause(tokens, at) || isSpeech(tokens, at - 1))))

/** Trades and plants that telegrams hardly ever speak of, and statesmen who are called so. */
const isSeldomWord = oneOf(
  'CARTER COOPER CUTLER GRAHAM GRIFFIN HART HEATH HELMS KOHL LAIRD LYNCH MASON MEANY MILLER MUSKIE ROGERS RUSK SMITH SPECTER THATCHER TURNER WALKER WARREN WOODCOCK',
)
const isThat = oneOf('THAT')

/** `OUST HEATH`, `SAID THAT THATCHER HAS`; not `THE MILLER`. */
function isSeldomMeant(tokens: Tokens, at: number): boolean {
  if (!isSeldomWord(tokens, at) || shapeAt(tokens, at) & Shape.LOWER) return false
  if (!adjoins(tokens, at)) return true
  if (isThat(tokens, at - 1)) return adjoins(tokens, at + 1) && goesOnBehindName(tokens, at + 1)
  return !isDeterminer(tokens, at - 1) && (classesAt(tokens, at - 1) & Word.LEADIN) === 0
}
