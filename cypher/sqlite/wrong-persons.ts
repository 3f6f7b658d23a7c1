import { personWords } from '../persons/person-names.ts'
import { grouped } from '../text/grouped.ts'
import { must } from '../text/must.ts'
import type { Connection } from './connection.ts'
import { type PersonRow, PersonWriter } from './load/person-writer.ts'
import { namedQuery } from './named-query.ts'
import { type PageAfter, pages } from './pages.ts'

const personsInOrder = namedQuery<PageAfter, PersonRow>('persons-in-order')
const wordsOfPersons = namedQuery<{ persons: string }, { person: number; word: string }>('words-of-persons')

const personsByKey = namedQuery<{ keys: string }, PersonRow>('persons-by-key')

/** Persons read at once. */
const PAGE = 500

/** Keys of persons who are not found by the words of their names, or whose lists can't be read. */
export function wrongPersons(db: Connection): readonly string[] {
  const wrong: string[] = []
  for (const rows of pages(personsInOrder, db, PAGE, ({ key }) => key)) {
    const found = wordsOfPersons.all(db, { persons: JSON.stringify(rows.map(({ id }) => id)) })
    const kept = grouped(found, ({ person }) => person)
    wrong.push(
      ...rows
        .filter((row) => {
          const words = kept.of(row.id).map(({ word }) => word)
          return !isFound(row, words)
        })
        .map(({ key }) => key),
    )
  }
  return wrong
}

/** Makes the words that find these persons those of their names. Inside a transaction. */
export function renewWordsOf(db: Connection, keys: readonly string[]): void {
  const persons = personsByKey.all(db, { keys: JSON.stringify(keys) }).map(({ key, name, surname, ...row }) => {
    const [variants, titles, evidence] = [row.variants, row.titles, row.evidence].map((json) => JSON.parse(json))
    return { key, name, surname, variants, titles, evidence }
  })
  new PersonWriter(db).write(persons, 'other names')
}

function isFound({ name, variants, titles, evidence }: PersonRow, kept: readonly string[]): boolean {
  try {
    const lists = [variants, titles, evidence].map((json) => JSON.parse(json) as readonly string[])
    const wanted = personWords({ name, variants: must(lists[0], 'the variants') })
    return [...wanted].sort().join('\n') === kept.toSorted().join('\n')
  } catch {
    return false
  }
}
