import type { ManagedTransaction } from 'neo4j-driver'
import type { FactsToLoad, HeldReading } from '../../loader.ts'
import type { CableId } from '../../model/cable-id.ts'
import { compareText } from '../../model/order.ts'
import { grouped } from '../../text/grouped.ts'
import type { Neo4jConnection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import { batchesOf, runRows } from './batches.ts'
import { type Incoming, incomingDocuments, storedFacts } from './documents.ts'
import { type LockedCable, lockCables } from './locks.ts'
import { type CableState, rebuildCables } from './rebuild.ts'
import { readSettled } from './settled.ts'

/** Cables that one transaction takes: their texts and edges stay well within a server's default memory. */
const MOST_CABLES = 1000

type Rows<Row> = { readonly rows: readonly Row[] }

interface KnownDocument {
  readonly id: string
  readonly key: string
  readonly cable: CableId
  readonly source: string
  readonly digest: string
  readonly reading: string | null
}

const documentsByKey = namedQuery<Rows<string>, KnownDocument>('documents-by-key')
const dropDocuments = namedQuery<Rows<string>, object>('drop-documents')
const setSources = namedQuery<Rows<{ id: string; source: string }>, object>('set-sources')
const noteReadings = namedQuery<Rows<{ id: string; digest: string; reading: string }>, object>('note-readings')
const readingsQuery = namedQuery<Rows<string>, HeldReading>('readings')

/** See `GraphStore.readings`. */
export const readings = (tx: ManagedTransaction, sources: readonly string[]): Promise<readonly HeldReading[]> =>
  readingsQuery(tx, { rows: sources })

/** See `GraphStore.load`. */
export async function loadCables(connection: Neo4jConnection, cables: readonly FactsToLoad[]): Promise<void> {
  for (const piece of batchesOf(cables, MOST_CABLES)) {
    const incoming = incomingDocuments(piece)
    await connection.writeStep((tx) => loadDocuments(tx, incoming))
  }
}

async function loadDocuments(tx: ManagedTransaction, incoming: ReadonlyMap<string, Incoming>): Promise<void> {
  const keys = [...new Set([...incoming.values()].map(({ facts }) => facts.key))].sort(compareText)
  const known = await runRows(tx, documentsByKey, keys)
  const { changed, moved, renamed, noted } = compare(incoming, known)
  await runRows(tx, setSources, renamed)
  await runRows(tx, noteReadings, noted)
  const ids = [...new Set([...changed.map(({ cable }) => cable), ...moved.map(({ cable }) => cable)])].sort(compareText)
  if (ids.length === 0) return
  const locked = await runRows(tx, lockCables, ids)
  const gone = new Set(moved.map(({ id }) => id))
  await runRows(tx, dropDocuments, [...gone].sort(compareText))
  const byCable = grouped(changed, ({ cable }) => cable)
  await rebuildCables(
    tx,
    locked.map((cable) => stateOf(cable, byCable.of(cable.id), gone)),
    changed,
  )
}

/** What of a batch is new or read otherwise, what stood under another cable, and what is only met under an earlier path, or noted anew. */
function compare(incoming: ReadonlyMap<string, Incoming>, known: readonly KnownDocument[]) {
  const here = new Map(known.map((document) => [document.id, document]))
  const changed: Incoming[] = []
  const renamed: { id: string; source: string }[] = []
  const noted: { id: string; digest: string; reading: string }[] = []
  const places = new Set<string>()
  for (const document of incoming.values()) {
    const { id, facts, kept, reading } = document
    places.add(`${facts.key} ${facts.source}`)
    const same = here.get(id)
    const source = same && same.source < facts.source ? same.source : facts.source
    if (same?.digest !== kept.digest) {
      changed.push({ ...document, facts: { ...facts, source } })
      continue
    }
    if (source !== same.source) renamed.push({ id, source })
    if (reading !== null && reading !== same.reading) noted.push({ id, digest: kept.digest, reading })
  }
  const moved = known.filter(({ id, key, source }) => !incoming.has(id) && places.has(`${key} ${source}`))
  return {
    changed: changed.sort((a, b) => compareText(a.id, b.id)),
    moved,
    renamed,
    noted: noted.sort((a, b) => compareText(a.id, b.id)),
  }
}

/** A cable as it is to be: what it held, with `changed` in place of documents of the same id and without those that are `gone`. */
export function stateOf(
  cable: LockedCable,
  changed: readonly Incoming[] = [],
  gone: ReadonlySet<string> = new Set(),
): CableState {
  const replaced = new Set(changed.map(({ id }) => id))
  const kept = cable.documents.filter(({ id }) => !gone.has(id) && !replaced.has(id)).map(storedFacts)
  return {
    id: cable.id,
    documents: [...kept, ...changed.map(({ facts }) => facts)],
    settled: readSettled(cable.settled),
    wasHeld: cable.held,
    isNew: cable.made,
  }
}
