import { createHash } from 'node:crypto'
import type { NameMatch, PersonPlaces, PersonSummary } from '../model/answers.ts'
import { compareText } from '../model/order.ts'
import { allFound } from '../text/all-found.ts'
import { editDistance } from '../text/edit-distance.ts'

/** Words of a name as search compares them: upper case, no diacritics, no apostrophes; `AL-ASSAD` is two. */
export const nameWords = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}+|['’`]/gu, '')
    .toUpperCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** All words that a person may be looked up by. */
export const personWords = (person: Pick<PersonSummary, 'name' | 'variants'>): readonly string[] => [
  ...new Set([person.name, ...person.variants].flatMap(nameWords)),
]

/** A near spelling differs by one letter in words of four to six, by two in longer ones; shorter words must be right. */
export const spellingDistance = (word: string): 0 | 1 | 2 => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2)

/** How well a person answers what was typed. */
const EXACT = 0
const PREFIX = 1
const NEAR = 2

/** Words looked at in what was typed: more do not make a name. */
const MOST_WORDS = 5

/** Most persons that a store ranks of those found by the beginning, and of those found by near spellings, of one word. */
export const PERSON_CANDIDATES = 20_000

/** Sort key of a person in an answer: rank (exact, prefix, near by the edits), most cables, key. */
export type PersonSortKey = readonly [rank: number, minusCables: number, key: string]

export interface RankedPerson<T> {
  readonly person: T
  readonly sortKey: PersonSortKey
  readonly match: NameMatch
}

type Candidate = Pick<PersonSummary, 'key' | 'name' | 'variants' | 'cables'>

/**
 * Those of `candidates` that what was typed may mean, best first. Exact: it is one of the person's names, in any order of words, or
 * one word of them. Prefix: each of its words begins another word of one name. Near: each word is at least near another word of it.
 * A store may give any candidates that are a superset of these.
 */
export function rankPersons<T extends Candidate>(typed: string, candidates: Iterable<T>): readonly RankedPerson<T>[] {
  const words = nameWords(typed).slice(0, MOST_WORDS)
  const ranked: RankedPerson<T>[] = []
  for (const person of candidates) {
    const rank = rankOf(words, person)
    if (rank !== null) ranked.push({ person, sortKey: [rank, -person.cables, person.key], match: matchOf(rank) })
  }
  return ranked.sort((a, b) => comparePersonKeys(a.sortKey, b.sortKey))
}

const matchOf = (rank: number): NameMatch =>
  rank < NEAR ? { how: rank === EXACT ? 'whole' : 'beginning', letters: 0 } : { how: 'near', letters: rank - PREFIX }

/** The order of an answer of persons. */
export const comparePersonKeys = (a: PersonSortKey, b: PersonSortKey): number =>
  a[0] - b[0] || a[1] - b[1] || compareText(a[2], b[2])

function rankOf(words: readonly string[], person: Candidate): number | null {
  if (words.length === 0) return null
  const ranks = allFound([person.name, ...person.variants], (name) => rankOfName(words, nameWords(name)))
  return ranks.length === 0 ? null : Math.min(...ranks)
}

function rankOfName(words: readonly string[], name: readonly string[]): number | null {
  const [word] = words
  if (words.length === 1 && word !== undefined && name.includes(word)) return EXACT
  if (words.length === name.length && apart(words, name, (a, b) => (a === b ? 0 : null)) === 0) return EXACT
  const edits = apart(words, name, editsTo)
  return edits === null ? null : PREFIX + edits
}

/** Least edits when each word finds a word of the name of its own; null when one finds none. Names are short: all ways are tried. */
function apart(
  words: readonly string[],
  name: readonly string[],
  edits: (word: string, other: string) => number | null,
): number | null {
  const [word, ...rest] = words
  if (word === undefined) return 0
  let least: number | null = null
  for (const [at, other] of name.entries()) {
    const here = edits(word, other)
    const others = here === null ? null : apart(rest, name.toSpliced(at, 1), edits)
    if (here !== null && others !== null && (least === null || here + others < least)) least = here + others
  }
  return least
}

/** None from the beginning of a word to it; else as many as letters differ, where it is near. */
function editsTo(word: string, other: string): number | null {
  if (other.startsWith(word)) return 0
  const most = spellingDistance(word)
  const edits = editDistance(word, other, most)
  return edits <= most ? edits : null
}

/** Whether `other` is a near spelling of the typed `word`. */
export function isNear(word: string, other: string): boolean {
  const most = spellingDistance(word)
  return editDistance(word, other, most) <= most
}

/** Posts told of each person in a list, and the newest cables of each that they are told from. */
export const PLACES_IN_LIST = { posts: 3, newest: 100 }

/** Persons with when and where they are mentioned, in their order. */
export function placed<T extends { readonly key: string }>(
  persons: readonly T[],
  places: readonly (PersonPlaces & { readonly key: string })[],
): readonly (T & PersonPlaces)[] {
  const byKey = new Map(places.map((place) => [place.key, place]))
  return persons.map((person) => ({ ...person, ...(byKey.get(person.key) ?? NOWHERE) }))
}

const NOWHERE: PersonPlaces = { from: null, until: null, posts: [] }

/** Key of the person that mentions of a name stand under until they are linked: a function of block and name. */
export const provisionalKey = (block: string, name: string): string =>
  `new-${createHash('sha256').update(`${block}\n${name}`).digest('hex').slice(0, 16)}`

/**
 * Trigrams of a word with its ends marked. A near spelling (`spellingDistance`) has at least length + 2 - 4 a letter of distance of
 * them in common, so an index of them finds all.
 *
 *     TOON -> ^^T ^TO TOO OON ON$ N$$
 */
export function wordGrams(word: string): readonly string[] {
  const marked = `^^${word}$$`
  return [...new Set(Array.from({ length: word.length + 2 }, (_, at) => marked.slice(at, at + 3)))]
}
