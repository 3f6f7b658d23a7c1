import type { ManagedTransaction } from 'neo4j-driver'
import type { StoreContent } from '../content.ts'
import type { CableSummary, PersonDetail } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { orderDocuments } from '../model/documents.ts'
import { compareText } from '../model/order.ts'
import { grouped } from '../text/grouped.ts'
import { readJson, stored } from '../text/stored.ts'
import type { Neo4jConnection } from './connection.ts'
import { storedFacts } from './load/documents.ts'
import { readSettled } from './load/settled.ts'
import { namedQuery } from './named-query.ts'
import { type NamingEdge, namesOn } from './rows.ts'
import { pages } from './whole.ts'

type PageAfter = { readonly after: string; readonly limit: number }
type Rows = { readonly rows: readonly string[] }

interface TextRow {
  readonly cable: CableId
  readonly settled: string | null
  readonly key: string
  readonly source: string
  readonly facts: string
  readonly text: string
}

interface PersonWithBlock {
  readonly key: string
  readonly name: string
  readonly surname: string
  readonly variants: readonly string[]
  readonly titles: readonly string[]
  readonly evidence: string
  readonly block: string
  readonly formerKeys: readonly string[]
}

const cablesInOrder = namedQuery<PageAfter, CableSummary>('cables-in-order')
const textsOf = namedQuery<Rows, TextRow>('texts-of')
const personsOf = namedQuery<Rows, NamingEdge>('persons-of')
const personsWithBlock = namedQuery<PageAfter, PersonWithBlock>('persons-with-block')
const changedBlocksAfter = namedQuery<PageAfter, { block: string }>('changed-blocks-after')

/** See `GraphStore.content`. */
export async function* storeContent(
  connection: Neo4jConnection,
  what: 'all' | 'cables' = 'all',
): AsyncGenerator<StoreContent> {
  for await (const cables of pages(connection, cablesInOrder, ({ id }) => id))
    yield* await connection.read((tx) => contentsOf(tx, cables))
  if (what === 'cables') return
  for await (const persons of pages(connection, personsWithBlock, ({ key }) => key))
    for (const { block, evidence, formerKeys, ...person } of persons)
      yield {
        kind: 'person',
        block,
        person: { ...person, evidence: readJson<PersonDetail['evidence']>(evidence) },
        formerKeys: formerKeys.toSorted(compareText),
      }
  for await (const blocks of pages(connection, changedBlocksAfter, ({ block }) => block))
    for (const { block } of blocks) yield { kind: 'changed block', block }
}

/** All that is known of these cables, as `GraphStore.content` gives it. */
export async function contentsOf(
  tx: ManagedTransaction,
  cables: readonly CableSummary[],
): Promise<readonly StoreContent[]> {
  const rows = cables.filter(({ held }) => held).map(({ id }) => id)
  const texts = grouped(await textsOf(tx, { rows }), ({ cable }) => cable)
  const persons = grouped(await personsOf(tx, { rows }), ({ cable }) => cable)
  return cables.map(({ id, held, from, citedBy }): StoreContent => {
    if (!held) return { kind: 'stub', id, post: from, citedBy }
    const here = texts.of(id)
    const textByKey = new Map(here.map(({ key, text }) => [key, text]))
    const names = persons
      .of(id)
      .flatMap(namesOn)
      .toSorted(([a], [b]) => compareText(a, b))
    return {
      kind: 'cable',
      id,
      documents: orderDocuments(here.map(storedFacts)).map((facts) => ({
        facts,
        text: stored(textByKey.get(facts.key), 'the text of a document'),
      })),
      settled: readSettled(here[0]?.settled ?? null),
      persons: new Map(names),
      citedBy,
    }
  })
}
