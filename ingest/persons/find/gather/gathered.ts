import { allOf, numberAt } from '@reftel/cypher'
import { nameKey } from '../../names/name-key.ts'
import { firstWord, lastWord } from '../../names/outer-words.ts'
import type { NameMention } from '../readers/mention.ts'
import { type Person, PersonDraft } from './person.ts'

/** Titles of a wife or daughter, who has her husband's or father's surname. */
export const FEMALE = /\b(?:MRS|MISS|MS|MME|MADAME|SENORA|SRA|FRAU|MLLE|BEGUM|WIFE|WIDOW|LADY)\b/i

/** The persons gathered so far, and an index of them by each word of their surnames. */
export class Gathered {
  readonly persons: PersonDraft[] = []
  readonly #byKey = new Map<string, PersonDraft[]>()
  readonly #byGiven = new Map<string, PersonDraft[]>()

  create(mention: NameMention): void {
    const person = new PersonDraft()
    if (isFemale(mention)) person.isWoman()
    this.persons.push(person)
    this.add(person, mention)
  }

  add(person: PersonDraft, mention: NameMention): void {
    person.add(mention)
    for (const word of mention.family) index(this.#byKey, nameKey(word), person)
    if (mention.given.length > 0) {
      const second = secondSurname(mention.family)
      if (second !== null) index(this.#byKey, nameKey(second), person)
    }
    for (const word of mention.given) index(this.#byGiven, nameKey(word), person)
    const { places } = person
    const last = places.at(-1)
    if (last === undefined || last <= mention.first) places.push(mention.first)
    else places.splice(countBefore(places, mention.first), 0, mention.first)
  }

  /** Token of the person's last mention before `first`; -1 for none. */
  lastBefore(person: PersonDraft, first: number): number {
    const before = countBefore(person.places, first)
    return before > 0 ? numberAt(person.places, before - 1) : -1
  }

  /** Persons who have the word among their given names. */
  calledBy(word: string): readonly PersonDraft[] {
    return goingBy(this.#byGiven, word)
  }

  /** Persons whose surname the mention may mean. */
  sharing({ family }: NameMention): readonly PersonDraft[] {
    const [word = ''] = family
    // Who goes by the word, shares it.
    if (family.length === 1) return goingBy(this.#byKey, word)
    const found = new Set(allOf(family, (word) => goingBy(this.#byKey, word)))
    return [...found].filter((person) => sharesSurname(person, family) && !hasOther(person, family))
  }
}

/** Persons of one name that a mention is compared with: no real cable has more, and a hostile one takes linear time. */
const MOST_NAMESAKES = 64

const goingBy = (by: ReadonlyMap<string, readonly PersonDraft[]>, word: string): readonly PersonDraft[] =>
  by.get(nameKey(word)) ?? NOBODY
const NOBODY: readonly PersonDraft[] = []

function index(by: Map<string, PersonDraft[]>, key: string, person: PersonDraft): void {
  const known = by.get(key)
  if (!known) by.set(key, [person])
  else if (known.length < MOST_NAMESAKES && !known.includes(person)) known.push(person)
}

/** `OCAMPO` of LUIS MORENO-OCAMPO, by which a man of two surnames goes as well; not the end of `AL-KHAYLI` or `IL-SONG`. */
function secondSurname(family: readonly string[]): string | null {
  const last = lastWord(family)
  if (!last.includes('-')) return null
  const [first = '', second = '', more] = last.split('-')
  return more === undefined && first.length >= SHORTEST_OF_TWO && second.length >= SHORTEST_OF_TWO ? second : null
}
const SHORTEST_OF_TWO = 4

/** How many of the numbers, in order, are below `limit`. */
function countBefore(places: readonly number[], limit: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberAt(places, middle) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** `NAWAZ SHARIF`, whose first word no table has, beside SHAHBAZ SHARIF: another man, though the first word may be a second surname. */
function hasOther({ given, family: own }: Person, family: readonly string[]): boolean {
  const [first = ''] = family
  if (family.length < 2 || given.length === 0 || own.length > 1) return false
  const key = nameKey(first)
  return key !== nameKey(firstWord(own)) && !given.some((word) => nameKey(word) === key)
}

/** Whether a mention's title is a woman's. */
export const isFemale = ({ title }: NameMention): boolean => title !== null && FEMALE.test(title)

/** Whether a mention's surname may be the person's: one word of it, or all words of the shorter among those of the longer. */
export function sharesSurname(person: Person, family: readonly string[]): boolean {
  if (family.length === 1) return person.keys.has(nameKey(firstWord(family)))
  const keys = family.map(nameKey)
  const own = person.family.map(nameKey)
  return own.every((key) => keys.includes(key)) || keys.every((key) => own.includes(key))
}
