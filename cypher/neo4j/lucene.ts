import { type Phrase, readPhrase } from '../answers/search-words.ts'
import { isLeaf, leavesOf, type Where, wantedOf } from '../model/where.ts'
import { isTerm, termOf } from './filed.ts'

/**
 * One condition in the language of the full-text index. Words are letters and digits in lower case, so none is an operator and
 * nothing is to be escaped.
 *
 *     treaty -> +treaty    "treaty of peace" -> +"treaty of peace"    abdur* -> +abdur*    -japan -> -japan
 */
export function luceneClause({ words, prefix, without }: Phrase): string {
  const sign = without ? '-' : '+'
  if (!prefix) return words.length === 1 ? `${sign}${words[0]}` : `${sign}"${words.join(' ')}"`
  // The language has no phrase with an open end: `openPhrase` looks whether the words stand side by side.
  return words.map((word, at) => (at === words.length - 1 ? `${sign}${word}*` : `${sign}${word}`)).join(' ')
}

/** A value as it stands, for an index that takes values whole. */
export const wholeValue = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`

/** What a text must contain for a phrase with an open end, as its words stand in the graph. */
export const openPhrase = ({ words, prefix }: Phrase): readonly string[] =>
  prefix && words.length > 1 ? [` ${words.join(' ')}`] : []

/** Conditions that the index finds (`isFindable`), of all of which hold, and what it is to leave out. */
export const luceneClauses = (wanted: readonly Where[], unwanted: readonly Where[]): readonly string[] => [
  ...wanted.map((one) => `+${luceneTree(one)}`),
  ...unwanted.map((one) => `-${luceneTree(one)}`),
]

function luceneTree(where: Where): string {
  if (where.is === 'any') return `(${where.of.map(luceneTree).join(' ')})`
  if (where.is === 'all') {
    const { wanted, unwanted } = wantedOf(where.of, isTerm)
    return `(${luceneClauses(wanted, unwanted).join(' ')})`
  }
  if (!isLeaf(where)) return NOTHING
  const phrase = where.is === 'words' ? readPhrase(where.value) : null
  return termOf(where) ?? (phrase ? `(${luceneClause(phrase)})` : NOTHING)
}

/** A word that no text has. */
const NOTHING = '\u{e000}'

/**
 * Whether what the index finds is to be looked at again: it looks at one document at a time, while a cable may have several, and
 * has no phrase with an open end.
 */
export const isNearly = (where: Where): boolean =>
  hasNot(where) ||
  leavesOf(where).some(({ is, value }) => is === 'words' && openPhrase(readPhrase(value) ?? NONE).length > 0)

const NONE: Phrase = { words: [], prefix: false, without: false }

const hasNot = (where: Where): boolean => where.is === 'not' || (!isLeaf(where) && where.of.some(hasNot))
