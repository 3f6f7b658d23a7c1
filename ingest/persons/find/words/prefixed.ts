import { textFound } from '@reftel/cypher'
import { ENGLISH, type Lexicon, Word } from '../../../words/lexicon.ts'

/** Words with fewer letters are not taken apart: a prefix and a word could not be told in them. */
export const SHORTEST_PREFIXED = 9
const SHORTEST_STEM = 5
/** Prefixes with which new English words are made all the time. */
const PREFIX =
  /^(?:COUNTER|ANTI|INTER|MULTI|MICRO|MACRO|NARCO|PARA|CYBER|HYDRO|ELECTRO|TELE|OVER|UNDER|NON|SUB|SUPER|ULTRA|POST|PRE|EURO|AGRO|PETRO|SOCIO|GEO|BIO)/
const NAMES = Word.GIVEN | Word.SURNAME | Word.FAMILY | Word.STATESMAN

/** `COUNTERTERRORISM`, `ANTIPIRACY`: a prefix and an English word, which no dictionary has as one. */
export function isPrefixed(word: string, lexicon: Lexicon): boolean {
  const upper = word.toUpperCase()
  const { length } = textFound(PREFIX, upper)
  if (length === 0 || upper.length - length < SHORTEST_STEM) return false
  const stem = lexicon.classesOf(upper.slice(length))
  return (stem & ENGLISH) !== 0 && (stem & NAMES) === 0
}
