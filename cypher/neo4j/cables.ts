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
import { stored } from '../text/stored.ts'
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

type StoredFacts = Pick<DocumentRow, 'key' | 'source' | 'facts'>

/** A cable with all that is told of it but the texts. */
interface WholeCable extends CableSummary {
  readonly settled: string | null
  readonly documents: readonly StoredFacts[]
  readonly naming: readonly Omit<NamingEdge, 'cable'>[]
}

const cableWhole = namedQuery<{ id: CableId }, WholeCable>('cable-whole')
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

const recordIn = (
  id: CableId,
  { facts, settled }: { readonly facts: readonly DocumentFacts[]; readonly settled: string | null },
): CableRecord => mergeDocuments(id, facts, readSettled(settled))

/** The persons of a record with the keys that linking gave them. */
function personsIn(record: CableRecord, { naming }: Pick<WholeCable, 'naming'>): readonly CablePerson[] {
  const names = new Map(naming.flatMap((edge) => namesOn(edge).map(([name, placed]) => [name, { ...edge, ...placed }])))
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
  const [whole] = await cableWhole(tx, { id })
  if (!whole) return null
  const { settled, documents: stored, naming, ...summary } = whole
  if (stored.length === 0)
    return { ...summary, to: [], info: [], tags: [], documents: [], citations: [], persons: [], possiblePersons: [] }
  const record = recordIn(id, { facts: stored.map(storedFacts), settled })
  const { to, info, tags, documents, citations } = record
  const [persons, possiblePersons] = [personsIn(record, { naming }), record.possible.map(saidOf)]
  return { ...summary, to, info, tags, documents, citations, persons, possiblePersons }
}

/** See `GraphStore.cableText`. */
export async function readCableText(tx: ManagedTransaction, id: CableId, key?: string): Promise<CableText | null> {
  const [whole] = await cableWhole(tx, { id })
  if (!whole || whole.documents.length === 0) return null
  const facts = whole.documents.map(storedFacts)
  const record = recordIn(id, { facts, settled: whole.settled })
  const document = record.documents.find((one, at) => (key === undefined ? at === 0 : one.key === key))
  if (!document) return null
  const text = await textOf(tx, id, document.key)
  const layout = facts.find((one) => one.key === document.key)?.layout ?? NO_LAYOUT
  const isFirst = document === record.documents[0]
  const isHere = (words: { readonly document?: string }) => words.document === (isFirst ? undefined : document.key)
  const persons = personsIn(record, whole).map((person) => ({
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
  return stored(row, 'the text of a document').text
}
