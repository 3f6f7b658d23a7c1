import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { isVerbOfPersons, LISTED_SURNAME, NEVER } from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import { isAnd } from '../words/small-words.ts'
import { adjoins, classesAt, endAt, isInitialAt, startAt, type Tokens } from '../words/tokens.ts'

const OFFICE =
  NEVER | Word.TITLE | Word.TITLE_WEAK | Word.DEPT | Word.SPEECH | Word.HUMAN | Word.PLACE | Word.DEED | Word.LEADIN
/** Letters of countries, bodies and offices, also with blanks between. */
const isNoName = (letters: string): boolean =>
  /^(?:US|UN|UK|EC|EU|PM|AM|DC|PO|NY|LA|OK|NZ|SA|VP|SS|MV|GA|SC|AF|CD|HQ)$/.test(letters)
const isBeforeName = oneOf('MET BY WITH FROM TO OF AND')
const isAuxiliary = oneOf('WAS WERE IS HAS HAD WILL WOULD')

/**
 * Whether the word is a surname by two initials with a dot and a blank each before it, where a person stands:
 *
 *     J. R. FIELD TOLD US SO. WE MET W. T. STONE.
 */
export function isInitialledWord(tokens: Tokens, at: number): boolean {
  const known = classesAt(tokens, at)
  if (at < 2 || !(known & ENGLISH) || known & OFFICE) return false
  if (!isSetApart(tokens, at - 1) || !isSetApart(tokens, at - 2) || isInitialAt(tokens, at - 3)) return false
  if (isNoName(letterAt(tokens, at - 2) + letterAt(tokens, at - 1))) return false
  const next = at + 1
  const goesOn = adjoins(tokens, next)
  if (goesOn && (isVerbOfPersons(tokens, next) || classesAt(tokens, next) & Word.HUMAN)) return true
  if (goesOn && isAnd(tokens, next) && isSetApart(tokens, next + 1) && isSetApart(tokens, next + 2)) return true
  if (!(known & LISTED_SURNAME)) return goesOn && isAuxiliary(tokens, next) && isAnd(tokens, at - 3)
  return goesOn ? isAuxiliary(tokens, next) : at > 2 && adjoins(tokens, at - 2) && isBeforeName(tokens, at - 3)
}

const letterAt = (tokens: Tokens, at: number): string => tokens.text.slice(startAt(tokens, at), endAt(tokens, at))

/** An initial with a dot and a blank behind it. */
const isSetApart = (tokens: Tokens, at: number): boolean =>
  isInitialAt(tokens, at) && /^\.\s$/.test(tokens.text.slice(endAt(tokens, at), endAt(tokens, at) + 2))
