import type { CableContent, StoreContent } from '../content.ts'
import type { PersonDetail } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { orderDocuments } from '../model/documents.ts'
import { readJson, stored } from '../text/stored.ts'
import type { Connection } from './connection.ts'
import { documentsOf, factsOf } from './documents.ts'
import type { PersonRow } from './load/person-writer.ts'
import { namedQuery } from './named-query.ts'
import { type Packed, unpackText } from './packing.ts'
import { type PageAfter, pages } from './pages.ts'
import { placedNamesOf, settledOf } from './records.ts'
import type { SummaryRow } from './summaries.ts'

/** A person's row with the block it is linked in, null when no cable mentions the person, and its former keys as JSON. */
interface PersonWithBlock extends Omit<PersonRow, 'id' | 'cables' | 'possible'> {
  readonly block: string | null
  readonly former_keys: string
}

const cablesInOrder = namedQuery<PageAfter, SummaryRow>('cables-in-order')
const textsOf = namedQuery<{ keys: string }, { cable: CableId; key: string; text: Packed }>('texts-of')
const personsWithBlock = namedQuery<PageAfter, PersonWithBlock>('persons-with-block')
const changedBlocksAfter = namedQuery<PageAfter, { name: string }>('changed-blocks-after')

/** Rows read at once: the texts of so many cables are in memory together. */
const PAGE = 200

/** See `GraphStore.content`. */
export async function* storeContent(db: Connection, what: 'all' | 'cables' = 'all'): AsyncGenerator<StoreContent> {
  for (const rows of pages(cablesInOrder, db, PAGE, ({ id }) => id)) yield* cablesOf(db, rows)
  if (what === 'cables') return
  for (const rows of pages(personsWithBlock, db, PAGE, ({ key }) => key)) yield* rows.flatMap(personOf)
  for (const rows of pages(changedBlocksAfter, db, PAGE, ({ name }) => name))
    for (const { name } of rows) yield { kind: 'changed block', block: name }
}

function cablesOf(db: Connection, rows: readonly SummaryRow[]): readonly StoreContent[] {
  const ids = rows.filter(({ held }) => held === 1).map(({ id }) => id)
  const texts = new Map(
    textsOf.all(db, { keys: JSON.stringify(ids) }).map(({ cable, key, text }) => [`${cable} ${key}`, text]),
  )
  const documents = documentsOf(db, ids)
  const settled = settledOf(db, ids)
  const persons = placedNamesOf(db, ids)
  return rows.map((row): StoreContent => {
    const { id, cited_by: citedBy } = row
    if (row.held === 0) return { kind: 'stub', id, post: row.sender, citedBy }
    const facts = orderDocuments(documents.of(id).map((document) => factsOf(id, document)))
    const cable: CableContent = {
      kind: 'cable',
      id,
      documents: facts.map((each) => ({
        facts: each,
        text: unpackText(stored(texts.get(`${id} ${each.key}`), 'the text of a document')),
      })),
      settled: settled.get(id) ?? new Map(),
      persons: persons.get(id) ?? new Map(),
      citedBy,
    }
    return cable
  })
}

/** The contents of a person's row; none for a person whom no cable mentions any more. */
function personOf(row: PersonWithBlock): readonly StoreContent[] {
  const { key, name, surname, variants, titles, evidence, block, former_keys: former } = row
  if (block === null) return []
  const person = {
    key,
    name,
    surname,
    variants: readJson<readonly string[]>(variants),
    titles: readJson<readonly string[]>(titles),
    evidence: readJson<PersonDetail['evidence']>(evidence),
  }
  return [{ kind: 'person', block, person, formerKeys: readJson(former) }]
}
