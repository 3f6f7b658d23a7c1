import { Word } from '../../../words/lexicon.ts'
import { oneOf } from '../words/one-of.ts'
import { isThe } from '../words/small-words.ts'
import { adjoins, classesAt, Gap, gapAt, partedAtMostBy, Shape, shapeAt, type Tokens, wordAt } from '../words/tokens.ts'

/** Words of a title before its head: `DEPUTY ASSISTANT SECRETARY`. */
const MOST_BEFORE = 4
const HEAD = Word.TITLE | Word.TITLE_WEAK

/** The words of a title with head at `at`, its modifiers included: `DEPUTY FOREIGN MINISTER`; of `FORMER SYRIAN PRESIDENT` it is `FORMER PRESIDENT`. */
export function titleText(tokens: Tokens, at: number): string {
  const first = titleStart(tokens, at)
  const former = isOfFormer(tokens, first)
  // Most titles are one word.
  if (first === at && !former && !(shapeAt(tokens, at) & Shape.BROKEN)) return wordAt(tokens, at)
  const words: string[] = []
  if (former) words.push(wordAt(tokens, first - 2))
  let broken = false
  for (let k = first; k <= at; k++) {
    words.push(wordAt(tokens, k))
    if (shapeAt(tokens, k) & Shape.BROKEN) broken = true
  }
  const title = words.join(' ')
  return broken ? title.replace(/\s+/g, ' ') : title
}

const isFormer = oneOf('FORMER LATE')

/** `FORMER SYRIAN`, right before the token: an office that someone had. */
const isOfFormer = (tokens: Tokens, at: number): boolean =>
  at > 1 &&
  adjoins(tokens, at) &&
  (classesAt(tokens, at - 1) & Word.NATION) !== 0 &&
  adjoins(tokens, at - 1) &&
  isFormer(tokens, at - 2)

/** The first token of the title with head at `at`. */
export function titleStart(tokens: Tokens, at: number): number {
  let first = at
  while (first > 0 && at - first < MOST_BEFORE && partedAtMostBy(tokens, first, Gap.DOT)) {
    const before = classesAt(tokens, first - 1)
    // `DEPUTY DEPUTY FOREIGN MINISTER`: said twice, over a page or a line.
    if (tokens.hash[first - 1] === tokens.hash[first]) break
    if (!(before & (Word.MODIFIER | HEAD)) || before & Word.FUNCTION) break
    if (gapAt(tokens, first) & Gap.DOT && !(before & HEAD)) break
    if (isOfOthers(tokens, first - 1)) break
    first--
  }
  return first
}

/** `detainees President`, `Taliban leader Mullah`: a word in small letters for what people are, and no part of the title in capitals behind it. */
const isOfOthers = (tokens: Tokens, at: number): boolean =>
  tokens.mixedCase &&
  (classesAt(tokens, at) & (HEAD | Word.MODIFIER)) !== 0 &&
  !(classesAt(tokens, at) & Word.MODIFIER) &&
  (shapeAt(tokens, at) & Shape.LOWER) !== 0 &&
  !(shapeAt(tokens, at + 1) & Shape.LOWER)

/** `THE COUNSELOR, BRANDEIS, SAID`: the one who holds the office. */
export const isTheTitle = (tokens: Tokens, at: number): boolean => {
  const before = titleStart(tokens, at) - 1
  return adjoins(tokens, before + 1) && isThe(tokens, before)
}
