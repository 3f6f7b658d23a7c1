import type { ManagedTransaction } from 'neo4j-driver'
import type { PersonKeys } from '../loader.ts'
import type { CableDetail, CablePerson, CableSummary } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import type { CableText } from '../model/cable-text.ts'
import { type CableRecord, type DocumentFacts, mergeDocuments, rolesOf, saidOf } from '../model/documents.ts'
import { NO_LAYOUT } from '../model/layout.ts'
import { citedHere, textAnswer } from '../model/spans.ts'
import { officeOfSigner } from '../persons/office-holders.ts'
import { grouped } from '../text/grouped.ts'
import { must } from '../text/must.ts'
import { runRows } from './load/batches.ts'
import { documentNodeId, storedFacts } from './load/documents.ts'
import { readSettled } from './load/settled.ts'
import { namedQuery } from './named-query.ts'
import { type NamingEdge, namesOn } from './rows.ts'

type Rows = { readonly rows: readonly string[] }

interface DocumentRow {
  readonly cable: CableId
  readonly settled: string | null
  readonly key: string
  readonly source: string
  readonly facts: string
}

const cableSummaries = namedQuery<Rows, CableSummary>('cable-summaries')
const documentsOf = namedQuery<Rows, DocumentRow>('documents-of')
const personsOf = namedQuery<Rows, NamingEdge>('persons-of')
const documentText = namedQuery<{ id: string }, { text: string }>('document-text')

/** The cables with these ids, by id; those that the graph does not know are not in it. */
export async function summariesOf(
  tx: ManagedTransaction,
  ids: readonly CableId[],
): Promise<ReadonlyMap<string, CableSummary>> {
  return new Map((await runRows(tx, cableSummaries, ids)).map((cable) => [cable.id, cable]))
}

/** What the documents of a cable say; null when it is not held. */
async function recordOf(tx: ManagedTransaction, id: CableId): Promise<CableRecord | null> {
  const documents = await documentsIn(tx, id)
  return documents && recordIn(id, documents)
}

/** What the documents of these cables say, by id; none of those that are not held. */
export async function recordsOf(
  tx: ManagedTransaction,
  ids: readonly CableId[],
): Promise<ReadonlyMap<CableId, CableRecord>> {
  const rows = grouped(await runRows(tx, documentsOf, ids), ({ cable }) => cable)
  return new Map(
    [...rows].map(([id, all]) => [id, recordIn(id, { facts: all.map(storedFacts), settled: all[0]?.settled ?? null })]),
  )
}

type Documents = { readonly facts: readonly DocumentFacts[]; readonly settled: string | null }

async function documentsIn(tx: ManagedTransaction, id: CableId): Promise<Documents | null> {
  const rows = await documentsOf(tx, { rows: [id] })
  return rows.length > 0 ? { facts: rows.map(storedFacts), settled: rows[0]?.settled ?? null } : null
}

const recordIn = (id: CableId, { facts, settled }: Documents): CableRecord =>
  mergeDocuments(id, facts, readSettled(settled))

/** The persons of a record with the keys that linking gave them. */
async function personsIn(tx: ManagedTransaction, record: CableRecord): Promise<readonly CablePerson[]> {
  const edges = await personsOf(tx, { rows: [record.id] })
  const names = new Map(edges.flatMap((edge) => namesOn(edge).map(([name, placed]) => [name, { ...edge, ...placed }])))
  return record.persons.flatMap((mention) => {
    const linked = names.get(mention.name)
    if (linked === undefined) return []
    const office = officeOfSigner(record, { name: linked.called, roles: rolesOf(mention) })
    const weak = linked.link?.possible ? { possible: true as const } : {}
    return [{ key: linked.key, ...saidOf(mention), office, ...weak }]
  })
}

/** See `GraphStore.personKeys`. */
export async function personKeys(tx: ManagedTransaction, ids: readonly CableId[]): Promise<PersonKeys> {
  const edges = grouped(await runRows(tx, personsOf, ids), ({ cable }) => cable)
  return new Map(
    [...edges].map(([id, own]) => [id, new Map(own.flatMap(namesOn).map(([name, { key }]) => [name, key]))]),
  )
}

/** See `GraphStore.cable`. */
export async function readCable(tx: ManagedTransaction, id: CableId): Promise<CableDetail | null> {
  const summary = (await summariesOf(tx, [id])).get(id)
  if (!summary) return null
  const record = await recordOf(tx, id)
  if (!record)
    return { ...summary, to: [], info: [], tags: [], documents: [], citations: [], persons: [], possiblePersons: [] }
  const { to, info, tags, documents, citations } = record
  const [persons, possiblePersons] = [await personsIn(tx, record), record.possible.map(saidOf)]
  return { ...summary, to, info, tags, documents, citations, persons, possiblePersons }
}

/** See `GraphStore.cableText`. */
export async function readCableText(tx: ManagedTransaction, id: CableId, key?: string): Promise<CableText | null> {
  const documents = await documentsIn(tx, id)
  const record = documents && recordIn(id, documents)
  const document = record?.documents.find((one, at) => (key === undefined ? at === 0 : one.key === key))
  if (!record || !document) return null
  const text = await textOf(tx, id, document.key)
  const layout = documents?.facts.find((one) => one.key === document.key)?.layout ?? NO_LAYOUT
  const isFirst = document === record.documents[0]
  const isHere = (words: { readonly document?: string }) => words.document === (isFirst ? undefined : document.key)
  const persons = (await personsIn(tx, record)).map((person) => ({
    ...person,
    mentions: person.mentions.filter(isHere),
  }))
  const citations = record.citations.filter(isHere)
  const cited = await summariesOf(tx, citedHere(citations))
  const held = new Set([...cited.values()].flatMap((cable) => (cable.held ? [cable.id] : [])))
  return { id, document, ...textAnswer({ text, layout }, { citations, persons, tags: record.tags, held }) }
}

/** The text of one document. */
async function textOf(tx: ManagedTransaction, id: CableId, key: string): Promise<string> {
  const [row] = await documentText(tx, { id: documentNodeId(id, key) })
  return must(row, 'the text of a document').text
}
