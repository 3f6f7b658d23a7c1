import { editDistance } from '../../gazetteer/edit-distance.ts'
import { type Lexicon, Word } from './lexicon.ts'
import { addMention, givenAgree, type Person } from './person.ts'
import { nameKey } from './tokens.ts'

/** Letters from which on one of them, or two, may be wrong. */
const ONE_WRONG_FROM = 6
const TWO_WRONG_FROM = 9

/** Letters two spellings of one surname may differ by. */
const allowed = (key: string): number => (key.length >= TWO_WRONG_FROM ? 2 : key.length >= ONE_WRONG_FROM ? 1 : 0)

const LISTED = Word.SURNAME | Word.STATESMAN | Word.GIVEN

/**
 * Joins persons whose surnames differ by a slip of the teletype: `WHEALEN` is `WHALEN`, `HUMBOL*T` is `HUMBOLDT`. Two surnames that
 * both exist are never joined, nor two persons with different given names.
 */
export function joinGarbles(persons: readonly Person[], lexicon: Lexicon): Person[] {
  const kept: Person[] = []
  const heads: Person[] = []
  const ordered = persons.map((person) => ({ person, rank: rank(person, lexicon) })).sort((a, b) => b.rank - a.rank)
  for (const { person } of ordered) {
    const key = surnameKey(person)
    const other = heads.find((known) => isGarble(person, key, known, lexicon))
    if (other) {
      for (const mention of person.mentions) addMention(other, { ...mention, family: other.family })
      continue
    }
    if (person.evidence.some(({ weight }) => weight >= FOUNDED)) heads.push(person)
    kept.push(person)
  }
  return kept
}

/** A garble is one of a name that something speaks for. */
const FOUNDED = 1

const surnameKey = (person: Person): string => nameKey(person.family.at(-1) ?? '')

/** The form to keep: one that exists as a surname, then the one met more often. */
const rank = (person: Person, lexicon: Lexicon): number =>
  (lexicon.classesOf(person.family.at(-1) ?? '') & LISTED ? 1000 : 0) +
  (person.given.length > 0 ? 100 : 0) +
  person.mentions.length

function isGarble(person: Person, key: string, known: Person, lexicon: Lexicon): boolean {
  const other = surnameKey(known)
  const most = Math.min(allowed(key), allowed(other))
  if (most === 0 || key === other || person.family.length > known.family.length) return false
  if (lexicon.classesOf(key) & LISTED && lexicon.classesOf(other) & LISTED) return false
  if (person.female !== known.female && person.female) return false
  return editDistance(key, other, most) <= most && givenAgree(person.given, known.given)
}
