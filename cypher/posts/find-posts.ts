import type { NameMatch, PostSummary, TagSummary } from '../model/answers.ts'
import { compareText } from '../model/order.ts'
import { POSTS } from '../model/posts.ts'
import { nameWords, spellingDistance } from '../persons/person-names.ts'
import { editDistance } from '../text/edit-distance.ts'
import { gazetteer } from './book.ts'
import { formerNames, namesOfCountry } from './countries.ts'

/** Something found by its name, with how that answers what was typed. */
export type NameFound<T> = T & { readonly match: NameMatch }

const WHOLE: NameMatch = { how: 'whole', letters: 0 }
const BEGINNING: NameMatch = { how: 'beginning', letters: 0 }

const IN_COUNTRY: NameMatch = { how: 'country', letters: 0 }

const RANKS = { whole: 0, beginning: 1, country: 2, near: 3 } as const

/**
 * Those of `posts` that what was typed may mean: by any spelling that the book has, by the beginning of a word, by the country that
 * they are in, or near.
 */
export function findPosts(typed: string, posts: readonly PostSummary[]): readonly NameFound<PostSummary>[] {
  const meant = gazetteer.find(typed, null)?.post.name
  const words = nameWords(typed)
  const countries = countriesNamed(typed)
  return ranked(posts, ({ name, code, country }) => {
    if (name === meant || code === typed.trim().toUpperCase()) return WHOLE
    const match = matchOf(words, nameWords(name))
    if (isBegun(match)) return match
    return country !== null && countries.has(country) ? IN_COUNTRY : (match ?? matchRunTogether(words, nameWords(name)))
  }).sort((a, b) => comparing(a, b) || b.sent + b.received - a.sent - a.received || compareText(a.name, b.name))
}

/** Those of `tags` that what was typed may mean: by code, or by the words of their meaning. */
export function findTags(typed: string, tags: readonly TagSummary[]): readonly NameFound<TagSummary>[] {
  const code = typed.trim().toUpperCase()
  return ranked(tags, (tag) => {
    if (tag.code === code) return WHOLE
    return code !== '' && tag.code.startsWith(code)
      ? BEGINNING
      : matchOf(nameWords(typed), nameWords(tag.meaning ?? ''))
  }).sort((a, b) => comparing(a, b) || b.cables - a.cables || compareText(a.code, b.code))
}

const ranked = <T>(items: readonly T[], match: (item: T) => NameMatch | null): NameFound<T>[] =>
  items.flatMap((item) => {
    const found = match(item)
    return found ? [{ ...item, match: found }] : []
  })

const comparing = (a: { readonly match: NameMatch }, b: { readonly match: NameMatch }): number =>
  RANKS[a.match.how] - RANKS[b.match.how] || a.match.letters - b.match.letters

const isBegun = (match: NameMatch | null): match is NameMatch => match?.how === 'whole' || match?.how === 'beginning'

/** Fewer letters begin too many countries. */
const COUNTRY_FROM = 3

/** Countries with posts that are called so, or whose names begin so, by ISO 3166-1 code. */
function countriesNamed(typed: string): ReadonlySet<string> {
  const words = nameWords(typed.replace(/^\s*the\s/i, ''))
  if (words.join('').length < COUNTRY_FROM) return new Set()
  const named = [...wordsOfCountries()].filter(([, names]) => names.some((name) => isBegun(matchOf(words, name))))
  return new Set(named.map(([code]) => code))
}

let byCountry: ReadonlyMap<string, readonly (readonly string[])[]> | null = null
function wordsOfCountries(): ReadonlyMap<string, readonly (readonly string[])[]> {
  byCountry ??= new Map(
    [...new Set(POSTS.flatMap(({ country }) => country ?? []))].map((code) => [
      code,
      [...namesOfCountry(code), ...formerNames(code)].map(nameWords),
    ]),
  )
  return byCountry
}

/** Each word typed finds one of the name: the same, its beginning, or near it. */
function matchOf(typed: readonly string[], name: readonly string[]): NameMatch | null {
  if (typed.length === 0) return null
  let letters = 0
  for (const word of typed) {
    const edits = name.map((other) => editsTo(word, other)).filter((each) => each !== null)
    if (edits.length === 0) return null
    letters += Math.min(...edits)
  }
  if (letters > 0) return { how: 'near', letters }
  const isWhole = typed.every((word) => name.includes(word)) && name.every((word) => typed.includes(word))
  return isWhole ? WHOLE : BEGINNING
}

/** The letters of several words as those of one, near the name's: `LA PAS`, `NEWDEHLI`. */
function matchRunTogether(typed: readonly string[], name: readonly string[]): NameMatch | null {
  const [words, other] = [typed.join(''), name.join('')]
  const most = spellingDistance(words)
  const letters = words === '' ? Number.POSITIVE_INFINITY : editDistance(words, other, most)
  return letters <= most ? { how: 'near', letters } : null
}

function editsTo(word: string, other: string): number | null {
  if (other.startsWith(word)) return 0
  const most = spellingDistance(word)
  const edits = editDistance(word, other, most)
  return edits <= most ? edits : null
}
