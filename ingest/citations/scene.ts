import type { Citing } from './citing.ts'
import type { FoundPost, PostsFound } from './posts.ts'
import { type ClassedTokens, classedAs, endOf, startOf } from './tokens.ts'

/** Where the reader of a rule stands: the tokens, the posts found in them, and the cable they are of. */
export interface Scene {
  readonly tokens: ClassedTokens
  readonly posts: ReadonlyMap<number, FoundPost>
  readonly citing: Citing
  readonly place: 'ref' | 'text'
  /** ClassedTokens [from, to) belong to the part that is read. */
  readonly from: number
  readonly to: number
  /** `MOSCOW 18017` for each cable that the REF lines cite: in the text the same words need no other frame. */
  readonly cited: ReadonlySet<string>
}

export const NOTHING_CITED: ReadonlySet<string> = new Set()

export const sceneOf = (
  { tokens, posts }: PostsFound,
  citing: Citing,
  place: 'ref' | 'text',
  from: number,
  to: number,
  cited: ReadonlySet<string>,
): Scene => ({ tokens: until(tokens, to), posts, citing, place, from, to, cited })

/** Without the tokens from `to` on, so that no pattern looks beyond the part that is read. */
const until = (tokens: ClassedTokens, to: number): ClassedTokens =>
  to < tokens.classes.length ? classedAs(tokens, tokens.classes.slice(0, to)) : tokens

/** The tokens [from, to) by themselves, counted from 0. */
export const part = (
  { text, classes, starts, ends, room }: ClassedTokens,
  from: number,
  to: number,
): ClassedTokens => ({
  text,
  classes: classes.slice(from, to),
  starts: starts.subarray(from),
  room,
  ends: ends.subarray(from),
})

/** The words of the tokens [first, last]. */
export const wordsBetween = ({ tokens: { text, starts, ends } }: Scene, first: number, last: number): string =>
  text.slice(starts[first], ends[last])

/** At most so many characters of the text before the token `first`, each white space as one blank. */
export function wordsAhead({ tokens }: Scene, first: number, most: number): string {
  const start = startOf(tokens, first)
  return tokens.text.slice(Math.max(0, start - most), start).replace(/\s+/g, ' ')
}

/** Whether no white space stands between the tokens `index` and `index + 1`. */
export const glued = ({ tokens: { starts, ends } }: Scene, index: number): boolean => starts[index + 1] === ends[index]

/** Ends of lines between the tokens `index` and `index + 1`. */
export function lineBreaks({ tokens }: Scene, index: number): number {
  const { text } = tokens
  const until = startOf(tokens, index + 1)
  let count = 0
  for (let offset = endOf(tokens, index); offset < until; offset++) if (text.charCodeAt(offset) === 10) count++
  return count
}

export const classAt = ({ tokens, from, to }: Scene, index: number): string =>
  index < from || index >= to ? '' : tokens.classes.charAt(index)

/** `pattern` tried at one token. */
export function tryAt(pattern: RegExp, { tokens, to }: Scene, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  const match = pattern.exec(tokens.classes)
  return match && index + match[0].length <= to ? match : null
}

/**
 * First and last token of a named group; null when it took no part. Groups stand in the order in which the pattern names them,
 * and no part between them holds what they hold, so their places are found without asking the engine for indices. Most hold what
 * stands once in the match, and are found by that alone: to go through all groups takes longer.
 */
export function group(match: RegExpExecArray, name: string): { first: number; last: number } | null {
  const groups = match.groups ?? {}
  const own = groups[name]
  if (own === undefined || own === '') return null
  const [whole] = match
  const once = whole.indexOf(own)
  const at = once === whole.lastIndexOf(own) ? once : whole.indexOf(own, endOfGroupsBefore(groups, name, whole))
  return { first: match.index + at, last: match.index + at + own.length - 1 }
}

/** Where the groups of a match that the pattern names before one end. */
function endOfGroupsBefore(groups: Readonly<Record<string, string | undefined>>, name: string, whole: string): number {
  let end = 0
  for (const each in groups) {
    if (each === name) break
    const words = groups[each]
    if (words) end = whole.indexOf(words, end) + words.length
  }
  return end
}
