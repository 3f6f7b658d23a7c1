import { Word } from '../../../words/lexicon.ts'
import { LISTED_SURNAME, NEVER, OFFICE } from '../words/fit.ts'
import { isOf } from '../words/small-words.ts'
import { adjoins, classesAt, Shape, shapeAt, type Tokens } from '../words/tokens.ts'
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
