import { Word } from '../../../words/lexicon.ts'
import { oneOf } from '../words/one-of.ts'
import { isAnd } from '../words/small-words.ts'
import { adjoins, classesAt, Gap, gapAt, marksBefore, type Tokens } from '../words/tokens.ts'

const isOffDuty = oneOf('RET RETD RETIRED RTD RES')

/** `MAJ. GEN. (RET.) RAO FARMAN ALI`: a remark in parentheses between a rank and a name. */
export const isRetired = (tokens: Tokens, at: number): boolean =>
  (gapAt(tokens, at) & Gap.OPEN) !== 0 &&
  isOffDuty(tokens, at) &&
  (marksBefore(tokens, at + 1) & ~Gap.DOT) === Gap.CLOSE

/** Words in parentheses that say of what an office is. */
const MOST_OF_FIELD = 3
const FIELD = Word.DEPT | Word.MODIFIER | Word.NATION | Word.ACRONYM | Word.PLACE

/** `COUNSELOR (ECONOMIC) ORBANOV`, `MINISTER (FOREIGN TRADE) VARNAI`: the token behind what says of what the office is, from `at` on in parentheses. */
export function endOfField(tokens: Tokens, at: number): number | null {
  const { length } = tokens
  for (let k = at; k < Math.min(at + MOST_OF_FIELD, length); k++) {
    if (k > at && !adjoins(tokens, k)) return null
    if (!(classesAt(tokens, k) & FIELD) && !(k > at && isAnd(tokens, k))) return null
    if (k + 1 < length && marksBefore(tokens, k + 1) === Gap.CLOSE) return k + 1
  }
  return null
}
