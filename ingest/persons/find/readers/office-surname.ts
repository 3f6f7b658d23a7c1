import { Word } from '../../../words/lexicon.ts'
import { Fit, fitAt, isVerbOfPersons, LISTED_SURNAME, NEVER, OFFICE } from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import { isAnd, isOf, isTo, isWith } from '../words/small-words.ts'
import { adjoins, classesAt, Gap, partedAtMostBy, Shape, shapeAt, type Tokens } from '../words/tokens.ts'
import { isSmall, isWrittenAsName } from './name-words.ts'

/**
 * `Secretary of Defense Gates in`, `Minister of Interior Wood.`: in a text of both cases a surname that is a word too, with a capital right
 * behind an office of three words, small letters or a mark behind it.
 */
export function isSurnameOfOffice(tokens: Tokens, at: number): boolean {
  if (at < 3 || !isWrittenAsName(tokens, at)) return false
  const known = classesAt(tokens, at)
  if (!(known & LISTED_SURNAME) || known & (NEVER | OFFICE | Word.PLACE | Word.DEED | Word.PHRASE)) return false
  for (let k = at - 2; k <= at; k++) if (!adjoins(tokens, k)) return false
  const [title, of, department] = [at - 3, at - 2, at - 1]
  return (
    (classesAt(tokens, title) & Word.TITLE) !== 0 &&
    isOf(tokens, of) &&
    (classesAt(tokens, department) & Word.DEPT) !== 0 &&
    [title, department].every((k) => !(shapeAt(tokens, k) & (Shape.LOWER | Shape.UPPER))) &&
    (!adjoins(tokens, at + 1) || isSmall(tokens, at + 1))
  )
}

/** Whether the title goes on with another, which speaks: `LT. COL.`. */
export const isBeforeTitle = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at + 1) & (Word.TITLE | Word.TITLE_WEAK)) !== 0 &&
  fitAt(tokens, at + 1) < Fit.UNKNOWN &&
  !isTitleForName(tokens, at)

const isOfficer = oneOf(
  'AMBASSADOR AMBASSADORS AMB SENATOR SENATORS SEN CONGRESSMAN CONGRESSMEN MINISTER MINISTERS CHARGE DCM GOVERNOR GOVERNORS MAYOR MAYORS GENERALS COLONELS SECRETARY CONSUL COUNSELOR COMMISSIONER UNDERSECRETARY COL COLONEL CAPTAIN CAPT LT ADMIRAL',
)

/** `AMBASSADOR DEAN SAID`, `SENATOR KING AND`: behind an officer's title another title that is a surname too, where its phrase ends or he acts. */
function isTitleForName(tokens: Tokens, at: number): boolean {
  const name = at + 1
  const known = classesAt(tokens, name)
  if (!(known & (Word.TITLE | Word.TITLE_WEAK)) || !(known & LISTED_SURNAME)) return false
  if (known & (NEVER | Word.DEPT | Word.MODIFIER) || shapeAt(tokens, name) & Shape.LOWER) return false
  if (!isOfficer(tokens, at) || !partedAtMostBy(tokens, name, Gap.DOT)) return false
  const next = name + 1
  if (!adjoins(tokens, next)) return next >= tokens.length || partedAtMostBy(tokens, next, ENDS)
  return isVerbOfPersons(tokens, next) || isAnd(tokens, next) || isTo(tokens, next) || isWith(tokens, next)
}
const ENDS = Gap.COMMA | Gap.DOT | Gap.STOP | Gap.BLANK
