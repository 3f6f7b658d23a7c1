import type { CableMention } from '../../model/documents.ts'
import { compareText } from '../../model/order.ts'
import { personWords, provisionalKey, wordGrams } from '../../persons/person-names.ts'
import { grouped } from '../../text/grouped.ts'
import { must } from '../../text/must.ts'
import { readJson } from '../../text/stored.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import { readSurname } from './mention-facts.ts'

/** A person's row. The lists are JSON. */
export interface PersonRow {
  readonly id: number
  readonly key: string
  readonly name: string
  readonly surname: string
  readonly variants: string
  readonly titles: string
  readonly evidence: string
  /** How many cables surely mention the person. */
  readonly cables: number
  /** How many cables mention the person only possibly. */
  readonly possible: number
}

const personsByKey = namedQuery<{ keys: string }, PersonRow>('persons-by-key')
const writePersons = namedQuery<{ rows: string }, { id: number; key: string }>('write-persons')
const renamePersons = namedQuery<{ rows: string }>('rename-persons')
const personMentions = namedQuery<{ person: number }, { name: string; facts: string }>('person-mentions')
const titlePerson = namedQuery<{ person: number; surname: string; titles: string }>('title-person')
const deleteLostPersons = namedQuery<{ persons: string }, { id: number }>('delete-lost-persons')
const takeFormerKeys = namedQuery<{ rows: string }>('take-former-keys')
const moveFormerKeys = namedQuery<{ rows: string }>('move-former-keys')
const forgetFormerKeys = namedQuery<{ persons: string; keys: string }>('forget-former-keys')
const deletePersonWords = namedQuery<{ persons: string }>('delete-person-words')
const addPersonWords = namedQuery<{ rows: string }>('add-person-words')
const newWords = namedQuery<{ words: string }, { word: string }>('new-words')
const addGrams = namedQuery<{ rows: string }>('add-grams')

/** A person of one name until linking: what its mentions say, in whatever order they came. */
interface Provisional {
  readonly id: number
  readonly surname: string
  readonly titles: readonly string[]
}

/** What is told of a mention that goes to a provisional person. */
export type Nameable = Pick<CableMention, 'block' | 'name' | 'surname' | 'titles'>

/** Writes persons inside a transaction: provisional ones as mentions come, and the end of those whom no cable mentions. */
export class PersonWriter {
  readonly #db: Connection
  readonly #provisional = new Map<string, Provisional>()
  readonly #lost = new Set<number>()
  readonly #retitled = new Set<number>()

  constructor(db: Connection) {
    this.#db = db
  }

  /** The row of the provisional person that a mention goes to. */
  provisional(mention: Nameable): number {
    if (!covers(this.#provisional.get(placeOf(mention)), mention)) this.learn([mention])
    return must(this.#provisional.get(placeOf(mention)), `the person of ${mention.name}`).id
  }

  /** Makes the provisional persons that these mentions go to, all at once. */
  learn(mentions: readonly Nameable[]): void {
    const wanted = new Map<string, Nameable>()
    for (const mention of mentions) {
      const other = wanted.get(placeOf(mention))
      wanted.set(placeOf(mention), other ? together(mention, other) : mention)
    }
    const keys = new Map([...wanted].map(([place, { block, name }]) => [provisionalKey(block, name), place]))
    for (const row of personsByKey.all(this.#db, { keys: JSON.stringify([...keys.keys()]) })) {
      const titles = readJson<string[]>(row.titles)
      this.#provisional.set(must(keys.get(row.key), `the place of ${row.key}`), {
        id: row.id,
        surname: row.surname,
        titles,
      })
    }
    const fresh: PersonProperties[] = []
    const changed: PersonProperties[] = []
    for (const [key, place] of keys) {
      const mention = wanted.get(place)
      const known = this.#provisional.get(place)
      if (!mention || covers(known, mention)) continue
      const { name, surname, titles } = known ? together(mention, known) : mention
      const person = { key, name, surname, variants: [], titles: sorted(new Set(titles)), evidence: [] }
      ;(known ? changed : fresh).push(person)
    }
    const ids = new Map([...this.write(fresh, 'new'), ...this.write(changed, 'same names')])
    for (const { key, surname, titles } of [...fresh, ...changed]) {
      const place = must(keys.get(key), `the place of ${key}`)
      this.#provisional.set(place, { id: must(ids.get(key), `the row of ${key}`), surname, titles })
    }
  }

  /** Makes persons or gives others different properties; their rows by key. */
  write(persons: readonly PersonProperties[], names: 'new' | 'other names' | 'same names'): Map<string, number> {
    if (persons.length === 0) return new Map()
    const rows = persons.map(({ key, name, surname, variants, titles, evidence }) => [
      key,
      name,
      surname,
      ...[variants, titles, evidence].map((list) => JSON.stringify(list)),
    ])
    const ids = new Map(writePersons.all(this.#db, { rows: JSON.stringify(rows) }).map(({ id, key }) => [key, id]))
    if (names === 'new') this.#forgetFormerKeys([...ids.keys()])
    if (names === 'other names') deletePersonWords.run(this.#db, { persons: JSON.stringify([...ids.values()]) })
    if (names !== 'same names') this.#index(persons, ids)
    return ids
  }

  /**
   * Makes persons what linking says of them, out of standing ones where `rename` says so, old key to new, given the keys that
   * persons have. Their rows by key.
   */
  replace(
    persons: readonly PersonProperties[],
    rename: (standing: ReadonlySet<string>) => ReadonlyMap<string, string>,
    others: Iterable<string>,
  ): ReadonlyMap<string, number> {
    const keys = JSON.stringify([...new Set([...persons.map(({ key }) => key), ...others])])
    const rows = personsByKey.all(this.#db, { keys })
    const renamed = rename(new Set(rows.map(({ key }) => key)))
    renamePersons.run(this.#db, { rows: JSON.stringify([...renamed]) })
    this.#forgetFormerKeys([...renamed.values()])
    const known = new Map(rows.map((row) => [renamed.get(row.key) ?? row.key, row]))
    const ids = new Map([...known].map(([key, { id }]) => [key, id]))
    const changes = grouped(persons, (person) => changeOf(known.get(person.key), person))
    for (const change of ['new', 'other names', 'same names'] as const)
      for (const [key, id] of this.write(changes.of(change), change)) ids.set(key, id)
    return ids
  }

  /** Makes keys that nobody has any more lead to whoever took their mentions (`formerKeys`). `ids`: rows that had these keys. */
  lead(former: ReadonlyMap<string, string>, ids: ReadonlyMap<string, number>): void {
    if (former.size === 0) return
    const moves = [...former].map(([key, taker]) => [must(ids.get(key), `the row of ${key}`), taker])
    moveFormerKeys.run(this.#db, { rows: JSON.stringify(moves) })
    takeFormerKeys.run(this.#db, { rows: JSON.stringify([...former]) })
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
      forgetFormerKeys.run(this.#db, { persons: JSON.stringify(gone), keys: '[]' })
      for (const person of gone) this.#retitled.delete(person)
    }
    for (const person of this.#retitled) {
      const facts = personMentions.all(this.#db, { person }).map((row) => readSurname(row.facts, row.name))
      const surname = must(facts.map((mention) => mention.surname).sort(compareText)[0], 'a mention of the person')
      const titles = sorted(new Set(facts.flatMap((mention) => mention.titles)))
      titlePerson.run(this.#db, { person, surname, titles: JSON.stringify(titles) })
    }
  }

  /** Keys that somebody has lead nowhere else. */
  #forgetFormerKeys(keys: readonly string[]): void {
    if (keys.length > 0) forgetFormerKeys.run(this.#db, { persons: '[]', keys: JSON.stringify(keys) })
  }

  #index(persons: readonly PersonProperties[], ids: ReadonlyMap<string, number>): void {
    const rows = persons.flatMap((person) =>
      personWords(person).map((word) => [word, must(ids.get(person.key), `the row of ${person.key}`)] as const),
    )
    const words = [...new Set(rows.map(([word]) => word))]
    const fresh = newWords.all(this.#db, { words: JSON.stringify(words) })
    const grams = fresh.flatMap(({ word }) => wordGrams(word).map((gram) => [gram, word]))
    if (grams.length > 0) addGrams.run(this.#db, { rows: JSON.stringify(grams) })
    addPersonWords.run(this.#db, { rows: JSON.stringify(rows) })
  }
}

const placeOf = ({ block, name }: Nameable): string => `${block}\n${name}`

/** Whether a provisional person says already what a mention says. */
const covers = (known: Provisional | undefined, { surname, titles }: Nameable): boolean =>
  known !== undefined && known.surname <= surname && titles.every((title) => known.titles.includes(title))

/** How a person differs from what its row says. */
function changeOf(row: PersonRow | undefined, person: PersonProperties): 'new' | 'other names' | 'same names' | 'none' {
  if (!row) return 'new'
  const { name, surname, variants, titles, evidence } = person
  if (row.name !== name || row.variants !== JSON.stringify(variants)) return 'other names'
  const others = [surname, JSON.stringify(titles), JSON.stringify(evidence)]
  return JSON.stringify(others) === JSON.stringify([row.surname, row.titles, row.evidence]) ? 'none' : 'same names'
}

/** A provisional person's surname and titles with those of one more mention: the first surname by the alphabet, all titles. */
const together = (mention: Nameable, { surname, titles }: Pick<Nameable, 'surname' | 'titles'>): Nameable => ({
  ...mention,
  surname: mention.surname < surname ? mention.surname : surname,
  titles: [...new Set([...mention.titles, ...titles])],
})

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
