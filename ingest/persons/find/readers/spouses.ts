import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { isSurelyGiven, LISTED_SURNAME, NEVER } from '../words/fit.ts'
import { isAnd } from '../words/small-words.ts'
import { adjoins, classesAt, Shape, shapeAt, type Tokens, wordAt } from '../words/tokens.ts'
import type { NameMention } from './mention.ts'
import type { ReadName } from './names.ts'

/**
 * `JOHN AND MARY HOLT`: a given name and nothing else, AND, and a whole name right behind it have one surname; not where the cable has
 * the given name with another one, `FIDEL AND HUGO CHAVEZ` beside `FIDEL CASTRO`.
 */
export function asSpouse(
  tokens: Tokens,
  name: ReadName,
  mentions: readonly NameMention[],
): ReadName & Pick<NameMention, 'form'> {
  const { first, last } = name
  if (tokens.mixedCase && (shapeAt(tokens, first) ^ shapeAt(tokens, first + 2)) & Shape.UPPER) return name
  if (first !== last) return name
  if ((classesAt(tokens, first) & (Word.GIVEN | NOT_GIVEN)) !== Word.GIVEN && !isSurelyGiven(tokens, first)) return name
  if (!adjoins(tokens, first + 1) || !isAnd(tokens, first + 1) || !adjoins(tokens, first + 2)) return name
  const other = mentions.find((mention) => mention.first === first + 2)
  if (!other || other.title !== null || other.given.length === 0 || other.family.length === 0) return name
  const given = wordAt(tokens, first)
  const isOthers = ({ given: [own], family }: NameMention): boolean =>
    own === given && family.join(' ') !== other.family.join(' ')
  if (mentions.some(isOthers) || standsElsewhere(tokens, first)) return name
  return { first, last, given: [given], family: other.family, form: `${given} ${other.family.join(' ')}` }
}

/** `GOUGH AND JOHN SALTFORD` beside `GOUGH SAID`: the word stands without the surname in another place, so it is one. */
function standsElsewhere(tokens: Tokens, at: number): boolean {
  const { hash, length } = tokens
  const surname = hash[at + 3]
  for (let k = 0; k < length; k++) if (hash[k] === hash[at] && k !== at && hash[k + 1] !== surname) return true
  return false
}

const NOT_GIVEN = ENGLISH | NEVER | LISTED_SURNAME | Word.PLACE | Word.TITLE | Word.TITLE_WEAK
