import { editDistance } from '@reftel/cypher'
import { type Lexicon, Word } from '../../../words/lexicon.ts'
import { nameKey } from '../../names/name-key.ts'
import { lastWord } from '../../names/outer-words.ts'
import { withFamily } from '../readers/mention.ts'
import { NearKeys } from './near-keys.ts'
import { givenAgree, type PersonDraft } from './person.ts'

/** Letters from which on one of them, or two, may be wrong. */
const ONE_WRONG_FROM = 6
const TWO_WRONG_FROM = 9

/** Letters two spellings of one surname may differ by. */
export const allowedSlips = (key: string): number =>
  key.length >= TWO_WRONG_FROM ? 2 : key.length >= ONE_WRONG_FROM ? 1 : 0

const LISTED = Word.SURNAME | Word.STATESMAN | Word.GIVEN

/**
 * Joins persons whose surnames differ by a slip of the teletype: `WHEALEN` is `WHALEN`, `HUMBOL*T` is `HUMBOLDT`. Two surnames that
 * both exist are never joined, nor two persons with different given names.
 */
export function joinGarbles(persons: readonly PersonDraft[], lexicon: Lexicon): PersonDraft[] {
  if (persons.length < 2) return [...persons]
  const kept: PersonDraft[] = []
  const heads = new NearKeys<Ranked>()
  const ordered = persons.map((person) => ranked(person, lexicon)).sort((a, b) => b.rank - a.rank)
  for (const entry of ordered) {
    const { person } = entry
    const other =
      entry.most > 0 ? heads.near(entry.key, entry.most).find((known) => isGarble(entry, known))?.person : undefined
    if (other) {
      for (const mention of person.mentions) other.add(withFamily(mention, other.family))
      continue
    }
    if (entry.most > 0 && person.evidence.some(({ weight }) => weight >= FOUNDED))
      heads.add(entry.key, entry.most, entry)
    kept.push(person)
  }
  return kept
}

interface Ranked {
  readonly person: PersonDraft
  readonly key: string
  /** A list has the surname. Two such surnames are never joined. */
  readonly listed: boolean
  /** The form to keep: one that exists as a surname, then the one met more often. */
  readonly rank: number
  /** How many letters of the key may be wrong. */
  readonly most: number
  /** A bit for each letter of the key. */
  readonly letters: number
}

function ranked(person: PersonDraft, lexicon: Lexicon): Ranked {
  const surname = lastWord(person.family)
  const key = nameKey(surname)
  const listed = (lexicon.classesOf(surname) & LISTED) !== 0
  const rank = (listed ? 1000 : 0) + (person.given.length > 0 ? 100 : 0) + person.mentions.length
  return { person, key, listed, rank, most: allowedSlips(key), letters: lettersOf(key) }
}

function lettersOf(key: string): number {
  let letters = 0
  for (let at = 0; at < key.length; at++) letters |= 1 << (key.charCodeAt(at) - A)
  return letters
}

const A = 65

/** An edit changes at most one letter into another: what has more letters of its own than two an edit is further off. */
function mayBeNear(one: number, other: number, edits: number): boolean {
  let own = 0
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) own++
  return own <= 2 * edits
}

/** `KARIMOV` and `KARIMOVA`: a man and a woman of a Slavic surname. */
const areOfOneFamily = (one: string, other: string): boolean =>
  (other === `${one}A` && OF_A_MAN.test(one)) || (one === `${other}A` && OF_A_MAN.test(other))
const OF_A_MAN = /(?:[OEY]V|IN)$/

/** `MR. LATIMER` once beside `TIM LATTIMER`: both are surnames, but one is named in full, and a double letter is what is missed or doubled. */
const isUndoubled = (person: PersonDraft, key: string, known: Ranked): boolean =>
  person.given.length === 0 &&
  person.mentions.length === 1 &&
  known.person.given.length > 0 &&
  Math.abs(key.length - known.key.length) === 1 &&
  undoubled(key) === undoubled(known.key)
const undoubled = (key: string): string => key.replace(/(.)\1/g, '$1')

/** A surname is taken for a garble only of a person whose evidence has this weight or more. */
const FOUNDED = 1

function isGarble({ person, key, listed, most, letters }: Ranked, known: Ranked): boolean {
  const other = known.person
  const wrong = Math.min(most, known.most)
  // The cheapest question first: most are no garble of each other.
  if (wrong === 0 || !mayBeNear(letters, known.letters, wrong) || person.family.length > other.family.length)
    return false
  if (key === known.key || areOfOneFamily(key, known.key)) return false
  if (listed && known.listed && !isUndoubled(person, key, known)) return false
  if (person.female !== other.female && person.female) return false
  return editDistance(key, known.key, wrong) <= wrong && givenAgree(person.given, other.given)
}
