import { personWords } from '../persons/person-names.ts'
import { grouped } from '../text/grouped.ts'
import type { Connection } from './connection.ts'
import type { PersonRow } from './load/person-writer.ts'
import { namedQuery } from './named-query.ts'
import { type PageAfter, pages } from './pages.ts'

const personsInOrder = namedQuery<PageAfter, PersonRow>('persons-in-order')
const wordsOfPersons = namedQuery<{ persons: string }, { person: number; word: string }>('words-of-persons')
const lostGrams = namedQuery<Record<string, never>, { word: string }>('lost-grams')

/** Persons read at once. */
const PAGE = 500

/** Keys of persons who are not found by the words of their names, or whose lists can't be read; and words that near spellings do not find. */
export function wrongPersons(db: Connection): readonly string[] {
  const wrong: string[] = []
  for (const rows of pages(personsInOrder, db, PAGE, ({ key }) => key)) {
    const found = wordsOfPersons.all(db, { persons: JSON.stringify(rows.map(({ id }) => id)) })
    const kept = grouped(found, ({ person }) => person)
    wrong.push(
      ...rows
        .filter(
          (row) =>
            !isFound(
              row,
              (kept.get(row.id) ?? []).map(({ word }) => word),
            ),
        )
        .map(({ key }) => key),
    )
  }
  return [...wrong, ...lostGrams.all(db, {}).map(({ word }) => `the word ${word}`)]
}

function isFound({ name, variants, titles, evidence }: PersonRow, kept: readonly string[]): boolean {
  try {
    const [others] = [variants, titles, evidence].map((json) => JSON.parse(json) as readonly string[])
    const wanted = personWords({ name, variants: others ?? [] })
    return [...wanted].sort().join('\n') === kept.toSorted().join('\n')
  } catch {
    return false
  }
}
