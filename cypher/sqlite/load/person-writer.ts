import { compareText } from '../../model/order.ts'
import { personWords, provisionalKey, wordGrams } from '../../model/person-names.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import type { MentionFacts } from './mentions-writer.ts'

/** A person's row. The lists are JSON. */
export interface PersonRow {
  readonly id: number
  readonly key: string
  readonly name: string
  readonly surname: string
  readonly variants: string
  readonly titles: string
  readonly evidence: string
  readonly cables: number
}

const personByKey = namedQuery<{ key: string }, PersonRow>('person-by-key')
const writePerson = namedQuery<Omit<PersonRow, 'id' | 'cables'>, { id: number }>('write-person')
const personMentions = namedQuery<{ person: number }, { facts: string }>('person-mentions')
const titlePerson = namedQuery<{ person: number; surname: string; titles: string }>('title-person')
const deleteLostPersons = namedQuery<{ persons: string }, { id: number }>('delete-lost-persons')
const deletePersonWords = namedQuery<{ persons: string }>('delete-person-words')
const addPersonWords = namedQuery<{ person: number; words: string }>('add-person-words')
const newWords = namedQuery<{ words: string }, { word: string }>('new-words')
const addGrams = namedQuery<{ rows: string }>('add-grams')

interface Provisional {
  readonly id: number
  readonly surname: string
  readonly titles: ReadonlySet<string>
}

/** Writes persons inside a transaction: provisional ones as mentions come, and the end of those whom no cable mentions. */
export class PersonWriter {
  readonly #db: Connection
  readonly #provisional = new Map<string, Provisional>()
  readonly #lost = new Set<number>()
  readonly #retitled = new Set<number>()

  constructor(db: Connection) {
    this.#db = db
  }

  /** The row of the provisional person of that name; its titles and surname are told by its mentions, in whatever order. */
  provisional(block: string, name: string, { surname, titles }: Pick<MentionFacts, 'surname' | 'titles'>): number {
    const key = provisionalKey(block, name)
    const known = this.#provisional.get(key) ?? this.#read(key)
    if (known && surname >= known.surname && titles.every((title) => known.titles.has(title))) {
      this.#provisional.set(key, known)
      return known.id
    }
    const all = new Set([...(known?.titles ?? []), ...titles])
    const least = known && known.surname < surname ? known.surname : surname
    const id = this.write({ key, name, surname: least, variants: [], titles: sorted(all), evidence: [] }, !known)
    this.#provisional.set(key, { id, surname: least, titles: all })
    return id
  }

  /** Makes a person or gives one other properties; `renamed`: the words of the names may differ. */
  write(person: PersonProperties, renamed: boolean): number {
    const { variants, titles, evidence, ...rest } = person
    const lists = {
      variants: JSON.stringify(variants),
      titles: JSON.stringify(titles),
      evidence: JSON.stringify(evidence),
    }
    const id = writePerson.first(this.#db, { ...rest, ...lists })?.id ?? 0
    if (renamed) this.#index(id, personWords(person))
    return id
  }

  lostMention(person: number, provisional: boolean): void {
    this.#lost.add(person)
    if (provisional) this.#retitled.add(person)
  }

  retitle(person: number): void {
    this.#retitled.add(person)
  }

  finish(): void {
    if (this.#lost.size > 0) {
      const gone = deleteLostPersons.all(this.#db, { persons: JSON.stringify([...this.#lost]) }).map(({ id }) => id)
      deletePersonWords.run(this.#db, { persons: JSON.stringify(gone) })
      for (const person of gone) this.#retitled.delete(person)
    }
    for (const person of this.#retitled) {
      const facts = personMentions.all(this.#db, { person }).map((row) => JSON.parse(row.facts) as MentionFacts)
      const surname = facts.map((mention) => mention.surname).sort(compareText)[0] ?? ''
      const titles = sorted(new Set(facts.flatMap((mention) => mention.titles)))
      titlePerson.run(this.#db, { person, surname, titles: JSON.stringify(titles) })
    }
  }

  #read(key: string): Provisional | undefined {
    const row = personByKey.first(this.#db, { key })
    return row ? { id: row.id, surname: row.surname, titles: new Set(JSON.parse(row.titles) as string[]) } : undefined
  }

  #index(person: number, words: readonly string[]): void {
    const fresh = newWords.all(this.#db, { words: JSON.stringify(words) })
    const grams = fresh.flatMap(({ word }) => wordGrams(word).map((gram) => [gram, word]))
    if (grams.length > 0) addGrams.run(this.#db, { rows: JSON.stringify(grams) })
    deletePersonWords.run(this.#db, { persons: JSON.stringify([person]) })
    addPersonWords.run(this.#db, { person, words: JSON.stringify(words) })
  }
}

/** A person's properties; lists as lists. */
export interface PersonProperties {
  readonly key: string
  readonly name: string
  readonly surname: string
  readonly variants: readonly string[]
  readonly titles: readonly string[]
  readonly evidence: readonly unknown[]
}

const sorted = (values: Iterable<string>): readonly string[] => [...values].sort(compareText)
