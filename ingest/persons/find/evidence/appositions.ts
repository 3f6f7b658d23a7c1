import { Word } from '../../../words/lexicon.ts'
import { oneOf } from '../words/one-of.ts'
import { isDeterminer } from '../words/small-words.ts'
import {
  adjoins,
  classesAt,
  Gap,
  gapAt,
  marksBefore,
  partedAtMostBy,
  Shape,
  shapeAt,
  type Tokens,
  wordAt,
} from '../words/tokens.ts'
import { readVerb } from './verbs.ts'

/** Words looked at behind a comma for what someone is: `X, A FORMER SOVIET FIRST DEPUTY MINISTER`. */
const APPOSITION_WORDS = 5

const HEAD = Word.ROLE | Word.TITLE | Word.TITLE_WEAK

const isWho = oneOf('WHO WHOM WHOSE')
const isOfOrFor = oneOf('OF FOR')
const isSourceRemark = oneOf('PROTECT STRICTLY PHON PHONETIC')

/** How what follows a name says who someone is; the ids of the rows that weigh it. */
export type Apposition =
  | 'who'
  | 'who-office'
  | 'nation'
  | 'of'
  | 'title'
  | 'role'
  | 'office'
  | 'named'
  | 'bare-role'
  | 'last'
  | 'source'
  | 'country'
  | 'age'
  | 'number'

/** What opens at token `next` behind a mark: `, A KAZAKHI,` `, DIRECTOR OF` `- MINISTER OF` `, WHO`, `(PROTECT)`, `(INDIA)`. */
export const readApposition = (tokens: Tokens, next: number): Apposition | null =>
  isSource(tokens, next)
    ? 'source'
    : isAge(tokens, next)
      ? isPassive(tokens, next + 1)
        ? 'number'
        : 'age'
      : (readPhrase(tokens, next) ?? (isDelegation(tokens, next) ? 'country' : null))

/** `RAUDSEPP, 54, STUDIED LAW`: how old he is, and a word behind it; not `LIMAEK, 54, OSLEK, 43, AND`, which counts. */
const isAge = (tokens: Tokens, next: number): boolean =>
  next + 1 < tokens.length &&
  isAgeAt(tokens, next) &&
  marksBefore(tokens, next + 1) === Gap.COMMA &&
  !(shapeAt(tokens, next + 1) & Shape.DIGIT) &&
  !(classesAt(tokens, next + 1) & Word.MONTH) &&
  !isAgeAt(tokens, next - 2) &&
  !isAgeAt(tokens, next + 2)

/** `NORCO, 45, WAS SOLD`: what is said of a thing behind a number; not `WAS ARRESTED`. */
const isPassive = (tokens: Tokens, at: number): boolean => isToBe(tokens, at) && readVerb(tokens, at) === null
const isToBe = oneOf('IS WAS ARE WERE HAS HAD')

const isAgeAt = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  at < tokens.length &&
  (shapeAt(tokens, at) & Shape.DIGIT) !== 0 &&
  marksBefore(tokens, at) === Gap.COMMA &&
  AGE.test(wordAt(tokens, at))
const AGE = /^[2-9]\d$/

function readPhrase(tokens: Tokens, next: number): Apposition | null {
  const { length } = tokens
  const opens = gapAt(tokens, next)
  if (!(opens & (Gap.COMMA | Gap.DASH | Gap.OPEN)) || opens & (Gap.STOP | Gap.DOT | Gap.SLASH | Gap.QUOTE)) return null
  if (opens & Gap.COMMA && isWho(tokens, next)) return isInOffice(tokens, next + 1) ? 'who-office' : 'who'
  const article = isDeterminer(tokens, next)
  for (let k = next + (article ? 1 : 0), count = 0; k < length && count < APPOSITION_WORDS; k++, count++) {
    if (k > next && !partedAtMostBy(tokens, k, Gap.SLASH | Gap.GLUED))
      return isNation(tokens, k - 1, article, gapAt(tokens, k)) ? 'nation' : null
    const known = classesAt(tokens, k)
    if (known & HEAD && !(adjoins(tokens, k + 1) && classesAt(tokens, k + 1) & HEAD) && !isQuality(tokens, k))
      return roleAt(tokens, k, article || isEnclosed(tokens, next, k) || isOfNation(tokens, next, k))
    // `X, DEPUTY CHAIRMAN, ELECTORAL COMMISSION`: the last word of a title speaks for it.
    if (known & HEAD) continue
    if (known === 0 && isBody(tokens, k)) continue
    if (
      !(known & (Word.NATION | Word.MODIFIER | Word.DEPT | Word.PLACE | Word.ACRONYM | Word.COMMON | Word.RARE)) ||
      known & (Word.FUNCTION | Word.SPEECH)
    )
      return null
  }
  return null
}

/** `X (a general human rights NGO`: in a text of both cases a rank that is an adjective, a noun in small letters behind it. */
const isQuality = (tokens: Tokens, at: number): boolean =>
  tokens.mixedCase &&
  (classesAt(tokens, at) & Word.MODIFIER) !== 0 &&
  adjoins(tokens, at + 1) &&
  (shapeAt(tokens, at) & shapeAt(tokens, at + 1) & Shape.LOWER) !== 0 &&
  (classesAt(tokens, at + 1) & (Word.COMMON | Word.FUNCTION | Word.SPEECH | Word.HUMAN)) === Word.COMMON

const isBeforeOffice = oneOf('AS IS WAS BEEN BE BECAME BECOMES NAMED APPOINTED ELECTED')
const OF_OFFICE = Word.MODIFIER | Word.NATION | Word.DEPT
/** Words behind WHO that are looked at for an office, and words of the office before its title. */
const MOST_BEFORE_OFFICE = 6
const MOST_OF_OFFICE = 3

/** `WHO WAS DISMISSED AS MINISTER`, `WHO IS THE DEPUTY FOREIGN MINISTER`: from `at` on words that say which office someone has or had. */
function isInOffice(tokens: Tokens, at: number): boolean {
  const { length } = tokens
  for (let k = at; k < Math.min(at + MOST_BEFORE_OFFICE, length) && adjoins(tokens, k); k++) {
    if (!isBeforeOffice(tokens, k)) continue
    let head = k + 1
    if (head < length && isDeterminer(tokens, head)) head++
    const first = head
    while (head < first + MOST_OF_OFFICE && isPartOfOffice(tokens, head)) head++
    if (head < length && adjoins(tokens, head) && classesAt(tokens, head) & Word.TITLE) return true
  }
  return false
}

/** A word of an office, the title behind it. */
const isPartOfOffice = (tokens: Tokens, at: number): boolean =>
  at + 1 < tokens.length &&
  adjoins(tokens, at + 1) &&
  (classesAt(tokens, at) & OF_OFFICE) !== 0 &&
  (classesAt(tokens, at + 1) & (OF_OFFICE | Word.TITLE)) !== 0

/**
 * `LINDAHL (DIRECTOR, PLANNING OFFICE)`: a title in parentheses says as much as one with an article; a trade is a firm's too, and one word
 * explains another, `NAZIM (MAYOR)`.
 */
const isEnclosed = (tokens: Tokens, next: number, at: number): boolean =>
  (gapAt(tokens, next) & Gap.OPEN) !== 0 &&
  (classesAt(tokens, at) & Word.TITLE) !== 0 &&
  !(at === next && gapAt(tokens, at + 1) & Gap.CLOSE)

/** `ZIELINSKI, POLISH DCM, SPOKE`: whose title it is says as much as an article; not `X, POLISH AMBASSADOR HOLT SAID`. */
const isOfNation = (tokens: Tokens, next: number, at: number): boolean =>
  at === next + 1 &&
  (classesAt(tokens, next) & Word.NATION) !== 0 &&
  (classesAt(tokens, at) & Word.TITLE) !== 0 &&
  at + 1 < tokens.length &&
  marksBefore(tokens, at + 1) !== 0

/** `Maddock Chivero, NCA spokesman`: in a text of both cases a few capitals that no table has are a body's. */
const isBody = (tokens: Tokens, at: number): boolean => tokens.mixedCase && (shapeAt(tokens, at) & Shape.UPPER) !== 0

/** Behind a source's name: `GOTSEV (PROTECT)`. */
const isSource = (tokens: Tokens, next: number): boolean =>
  (gapAt(tokens, next) & Gap.OPEN) !== 0 && next + 1 < tokens.length && isSourceRemark(tokens, next)

/** Behind a delegate's name: `JAIPAL (INDIA)`. */
const isDelegation = (tokens: Tokens, next: number): boolean =>
  (gapAt(tokens, next) & Gap.OPEN) !== 0 &&
  next + 1 < tokens.length &&
  (gapAt(tokens, next + 1) & Gap.CLOSE) !== 0 &&
  (classesAt(tokens, next) & (Word.NATION | Word.PLACE)) !== 0

/** `A KAZAKHI,`: what he is by birth. */
const isNation = (tokens: Tokens, at: number, article: boolean, closes: number): boolean =>
  article && (classesAt(tokens, at) & Word.NATION) !== 0 && (closes & (Gap.COMMA | Gap.DOT | Gap.CLOSE)) !== 0

/** A title that goes on with a name of its own (`X, PRESIDENT BANZER SAID`) is not about the word before. */
function roleAt(tokens: Tokens, at: number, article: boolean): Apposition | null {
  const next = at + 1
  if (next >= tokens.length) return 'last'
  if (marksBefore(tokens, next)) {
    if (!article) return 'bare-role'
    return classesAt(tokens, at) & Word.TITLE ? 'title' : 'role'
  }
  if (isOfOrFor(tokens, next)) return 'of'
  if (classesAt(tokens, next) & (Word.FUNCTION | Word.DEPT | Word.PLACE)) return article ? 'role' : 'office'
  return article ? 'named' : null
}
