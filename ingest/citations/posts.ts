import { matchesOf, officeIn } from '@reftel/cypher'
import type { PostMatch } from '../gazetteer/gazetteer.ts'
import { REF_LINE_ONLY } from '../words/citation-words.ts'
import type { Citing } from './citing.ts'
import { AIRGRAM, CIRCULAR_AIRGRAM, CLASS, FILLER, NUMBER, POSSESSIVE } from './grammar.ts'
import { lookUp } from './look-up-post.ts'
import { type ClassedTokens, classedAs, endOf, lastOfLines, startOf } from './tokens.ts'

/** A post named in the text, over the tokens `first` to `last`. */
export interface FoundPost {
  readonly first: number
  readonly last: number
  readonly match: PostMatch
  /** The spelling means a post in REF lines only; in running text it needs a strong frame. */
  readonly weak: boolean
  /** The spelling is not in the tables: an edit away, or with an item's letter glued on. */
  readonly garbled: boolean
  /** The letter glued on: `BSTATE 123456`. */
  readonly gluedLetter: string | null
}

export interface PostsFound {
  readonly tokens: ClassedTokens
  /** The posts that were found, by the index of each one's first token. */
  readonly posts: ReadonlyMap<number, FoundPost>
}

/** Longest names: BANDAR SERI BEGAWAN with a prefix, US MISSION EC BRUSSELS. */
const MOST_WORDS = 5
const JOINTS = new Set(['-', '.', "'"])
const bare = (pattern: string): string => pattern.replaceAll('?<number>', '?:')
const NUMBERED = `(?:${POSSESSIVE}${FILLER}(?:[-:,.]?${NUMBER}|${CLASS.dtgWord}?Z|${bare(AIRGRAM)}|${bare(CIRCULAR_AIRGRAM)})|\\([24]\\)${NUMBER})`
const BEFORE_NUMBER = new RegExp(`${CLASS.postWord}(?=${NUMBERED})`, 'g')
/** A word; a letter or a month behind one, `PORT A 76`, `RIO DE JAN 44`. */
const UNKNOWN_BEFORE_NUMBER = new RegExp(
  `(?:[${CLASS.word}${CLASS.postWord}](?!${CLASS.letterA}${NUMBER})|(?<=[a-zA-Z])[${CLASS.letter}${CLASS.letterA}${CLASS.month}])(?=${NUMBERED})`,
  'g',
)
/** `BUCHA-REST 3310`, cut by the end of a line; from its hyphen on, as there are few of them. */
const HYPHENATED = new RegExp(`-[a-zA-Z](?=${NUMBERED})(?<=[a-zA-Z]-.)`, 'g')
/** `KATH MANDU 2410`, cut by the end of a line without a hyphen: a word that means nothing to the grammar, and what is left of it. */
const CUT = new RegExp(`[${CLASS.word}${CLASS.postWord}][a-zA-Z${CLASS.through}](?=${NUMBERED})`, 'y')
/** `STATES 151022`, the apostrophe lost: a verb too, so only where none can stand, and before a number as long as the Department's. */
const VERB_BEFORE_NUMBER = new RegExp(`${CLASS.reports}(?=6(?![wkula]))(?<![a-ce-rt-zA-Z'].)`, 'g')
const WORD_CLASSES = /[a-zA-Z]/

/**
 * Finds the posts that stand before a number, an airgram or a date-time group in the running text, and writes their words
 * as `P` and `_`.
 */
export function findPostsInText(tokens: ClassedTokens, citing: Citing): PostsFound {
  const posts = new Map<number, FoundPost>()
  for (const { index } of matchesOf(tokens.classes, BEFORE_NUMBER)) {
    const found = postEndingAt(tokens, index, 0, citing)
    if (found) posts.set(found.first, found)
  }
  for (const { index } of matchesOf(tokens.classes, HYPHENATED)) {
    const last = index + 1
    if (tokens.classes[last] === CLASS.postWord || !endsLine(tokens, index)) continue
    const found = postEndingAt(tokens, last, 0, citing)
    if (found) posts.set(found.first, found)
  }
  addDamaged(tokens, 0, tokens.classes.length, citing, posts)
  return { tokens: withPosts(tokens, posts), posts }
}

/** Adds the names that the end of a line cuts, and STATES for STATE'S, among the tokens [from, to). */
function addDamaged(
  tokens: ClassedTokens,
  from: number,
  to: number,
  citing: Citing,
  posts: Map<number, FoundPost>,
): void {
  const classes = tokens.classes.slice(from, to)
  for (const last of lastOfLines(tokens, from, to)) {
    CUT.lastIndex = last - from
    const found = CUT.test(classes) ? cutPost(tokens, last, from, citing) : null
    if (found) posts.set(found.first, found)
  }
  for (const { index } of matchesOf(classes, VERB_BEFORE_NUMBER)) {
    const verb = from + index
    const match = /^STATES$/i.test(slice(tokens, verb, verb)) ? lookUp(citing, 'STATE') : null
    if (match) posts.set(verb, { ...plain(verb, verb, match, false), garbled: true })
  }
}

/** The post whose name goes on in the line below the token `last`. */
function cutPost(tokens: ClassedTokens, last: number, from: number, citing: Citing): FoundPost | null {
  for (const first of beginnings(tokens, last, from)) {
    const name = slice(tokens, first, last) + slice(tokens, last + 1, last + 1)
    const match = name.length >= SHORTEST_CUT ? lookUp(citing, name) : null
    if (match?.how === 'name') return plain(first, last + 1, match, false)
  }
  return null
}
const SHORTEST_CUT = 5

/**
 * Finds the posts of a REF line, from token `from` on: as in running text, and where no known name stands before a
 * number, one with a letter glued on or garbled.
 */
export function findPostsOfRefLine(tokens: ClassedTokens, from: number, to: number, citing: Citing): PostsFound {
  const posts = new Map<number, FoundPost>()
  // From the right, so that a whole name (SECSTATE WASHDC) is met before its first words.
  for (let index = to - 1; index >= from; index--) {
    if (tokens.classes[index] !== CLASS.postWord) continue
    const named = postEndingAt(tokens, index, from, citing)
    if (!named) continue
    const found = { ...named, last: districtEnd(tokens, named.last) }
    posts.set(found.first, found)
    index = found.first
  }
  addDamaged(tokens, from, to, citing, posts)
  const known = withPosts(tokens, posts)
  UNKNOWN_BEFORE_NUMBER.lastIndex = from
  for (
    let match = UNKNOWN_BEFORE_NUMBER.exec(known.classes);
    match;
    match = UNKNOWN_BEFORE_NUMBER.exec(known.classes)
  ) {
    if (match.index >= to) break
    const isWord = known.classes[match.index] === CLASS.word || known.classes[match.index] === CLASS.postWord
    const found =
      (isWord ? gluedPost(known, match.index, citing) : null) ??
      spacedPost(known, match.index, from, citing) ??
      shortenedPost(known, match.index, from, citing) ??
      (isWord ? embassyOf(known, match.index, from, citing) : null) ??
      (isWord ? garbledPost(known, match.index, from, citing) : null)
    if (found) posts.set(found.first, found)
  }
  return { tokens: withPosts(tokens, posts), posts }
}

/** `MEXICO, D.F. 8213`, `MEXICO DF 14`: the last token of the federal district behind a post's name; the name's own where none is. */
function districtEnd(tokens: ClassedTokens, last: number): number {
  DISTRICT.lastIndex = last + 1
  const district = DISTRICT.exec(tokens.classes)
  if (!district) return last
  const end = last + district[0].length
  return /^\W*D\W*F\W*$/i.test(slice(tokens, last + 1, end)) ? end : last
}
const DISTRICT = new RegExp(`,?(?:${CLASS.letter}\\.?${CLASS.letter}\\.?|${CLASS.word})(?=${NUMBERED})`, 'y')

function withPosts(tokens: ClassedTokens, posts: ReadonlyMap<number, FoundPost>): ClassedTokens {
  if (posts.size === 0) return tokens
  const classes = Buffer.from(tokens.classes, 'latin1')
  for (const { first, last } of posts.values()) {
    classes.fill(CLASS.postRest, first, last + 1, 'latin1')
    classes.write(CLASS.post, first, 'latin1')
  }
  return classedAs(tokens, classes.toString('latin1'))
}

/**
 * The longest known name, from token `from` on, whose last word is the token `last`; null where none ends there. An office
 * with its own series before it takes it over.
 */
export function postEndingAt(tokens: ClassedTokens, last: number, from: number, citing: Citing): FoundPost | null {
  for (const first of beginnings(tokens, last, from)) {
    const words = slice(tokens, first, last)
    const match = lookUp(citing, words)
    if (!match) continue
    const office = first - 1
    if (office >= from && isOwnMaker(tokens, office) && adjacent(tokens, office)) {
      const own = slice(tokens, office, last)
      return plain(office, last, citing.gazetteer.findOrKeep(own, citing.year), false)
    }
    return plain(first, last, match, REF_LINE_ONLY.has(words.toUpperCase().replace(/[^A-Z]/g, '')))
  }
  return null
}

/** The longest known name that begins at the token `first`; null where none does. */
export function postBeginningAt(tokens: ClassedTokens, first: number, to: number, citing: Citing): FoundPost | null {
  for (let last = Math.min(first + MOST_WORDS, to) - 1; last >= first; last--) {
    if (tokens.classes[last] !== CLASS.postWord) continue
    const found = postEndingAt(tokens, last, first, citing)
    if (found?.first === first) return found
  }
  return null
}

/** USDAO LA PAZ, FBIS LONDON: what stands at the post numbers its own items. */
const isOwnMaker = (tokens: ClassedTokens, index: number): boolean =>
  tokens.classes[index] === CLASS.ownSeries ||
  (tokens.classes[index] === CLASS.press && /^FBIS$/i.test(slice(tokens, index, index)))

const plain = (first: number, last: number, match: PostMatch, weak: boolean): FoundPost => ({
  first,
  last,
  match,
  weak,
  garbled: false,
  gluedLetter: null,
})

/** First tokens of the names that may end at `last`, the longest first. */
function beginnings(tokens: ClassedTokens, last: number, from: number): readonly number[] {
  const found = [last]
  for (let index = last; found.length < MOST_WORDS && index > from; ) {
    let before = index - 1
    if (!adjacent(tokens, before)) break
    if (JOINTS.has(tokens.classes.charAt(before))) before--
    if (before < from || !WORD_CLASSES.test(tokens.classes.charAt(before)) || !adjacent(tokens, before)) break
    found.unshift(before)
    index = before
  }
  return found
}

const endsLine = ({ text, starts, ends }: ClassedTokens, index: number): boolean =>
  text.slice(ends[index], starts[index + 1]).includes('\n')

/** Most characters of white space between two words of one name: a broken line with an indent. */
const WIDEST_GAP = 12
const adjacent = (tokens: ClassedTokens, index: number): boolean =>
  startOf(tokens, index + 1) - endOf(tokens, index) <= WIDEST_GAP

/** `BSTATE 123456`, from `A. STATE 1; B. STATE 2` with its marks lost. */
function gluedPost(tokens: ClassedTokens, last: number, citing: Citing): FoundPost | null {
  const word = slice(tokens, last, last)
  const match = word.length > 4 ? lookUp(citing, word.slice(1)) : null
  if (match?.how !== 'name') return null
  return { first: last, last, match, weak: false, garbled: true, gluedLetter: word.charAt(0).toUpperCase() }
}

/** `Q U I T O 301`: a name of letters set apart, the longest that is one. */
function spacedPost(tokens: ClassedTokens, last: number, from: number, citing: Citing): FoundPost | null {
  let first = last
  const isLetter = (index: number): boolean =>
    WORD_CLASSES.test(tokens.classes.charAt(index)) && endOf(tokens, index) - startOf(tokens, index) === 1
  if (!isLetter(last)) return null
  while (first > from && last - first < MOST_LETTERS && isLetter(first - 1)) first--
  for (; last - first >= FEWEST_LETTERS - 1; first++) {
    const match = lookUp(citing, slice(tokens, first, last).replace(/\s/g, ''))
    if (match) return plain(first, last, match, false)
  }
  return null
}
const MOST_LETTERS = 16
const FEWEST_LETTERS = 4

/** `CASA 1220`, `RIO DE JAN 44`, `PORT A 76`: a name broken off. */
function shortenedPost(tokens: ClassedTokens, last: number, from: number, citing: Citing): FoundPost | null {
  for (const first of beginnings(tokens, last, from).slice(-3)) {
    if (tokens.classes[first] === CLASS.letter || tokens.classes[first] === CLASS.letterA) continue
    // It opens its item: FRANK in SMITH-FRANK 123 is nobody's beginning.
    if (first > from && INSIDE_ITEM.test(tokens.classes.charAt(first - 1))) continue
    const match = citing.gazetteer.findShortened(slice(tokens, first, last), citing.year, citing.header.from)
    if (match && !UNLIKELY.has(match.post.postKind)) return { ...plain(first, last, match, false), garbled: false }
  }
  return null
}

/** `BULGARIA 280`: the country for its only embassy. Not `REPORT ON BULGARIA 2008`. */
function embassyOf(tokens: ClassedTokens, last: number, from: number, citing: Citing): FoundPost | null {
  for (const first of beginnings(tokens, last, from).slice(-2)) {
    if (first > from && INSIDE_ITEM.test(tokens.classes.charAt(first - 1))) continue
    const name = officeIn(slice(tokens, first, last).toUpperCase().replace(/\s+/g, ' '), 'embassy')
    const match = name === null ? null : citing.gazetteer.find(name, citing.year)
    if (match) return plain(first, last, { ...match, how: 'shortened', confidence: BY_COUNTRY }, false)
  }
  return null
}
/** The confidence of a citation in which a country stands for its embassy. */
const BY_COUNTRY = 0.75

const INSIDE_ITEM = /[b-km-zA-Z'-]/

/** Kinds whose names are not worth guessing at: temporary places, commands cited by date-time group. */
const UNLIKELY = new Set(['other', 'military'])

function garbledPost(tokens: ClassedTokens, last: number, from: number, citing: Citing): FoundPost | null {
  for (const first of beginnings(tokens, last, from).slice(-3)) {
    // An item's letter is no part of a name.
    if (tokens.classes[first] === CLASS.letter || tokens.classes[first] === CLASS.letterA) continue
    const match = citing.gazetteer.findGarbled(slice(tokens, first, last), citing.year)
    if (match && !UNLIKELY.has(match.post.postKind))
      return { ...plain(first, last, match, false), garbled: match.how === 'garble' }
  }
  return null
}

/** A garbled post's name that ends before the number at token `last + 1`, for running text with a strong frame. */
export const findGarbledPost = (tokens: ClassedTokens, last: number, citing: Citing): FoundPost | null =>
  garbledPost(tokens, last, Math.max(0, last - 1), citing)

const slice = ({ text, starts, ends }: ClassedTokens, first: number, last: number): string =>
  text.slice(starts[first], ends[last])
