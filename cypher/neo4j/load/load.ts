import type { ManagedTransaction } from 'neo4j-driver'
import type { CableId } from '../../model/cable-id.ts'
import type { CableFacts } from '../../model/facts.ts'
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
}

const documentsByKey = namedQuery<Rows<string>, KnownDocument>('documents-by-key')
const dropDocuments = namedQuery<Rows<string>, object>('drop-documents')
const setSources = namedQuery<Rows<{ id: string; source: string }>, object>('set-sources')

/** See `GraphStore.load`. */
export async function loadCables(connection: Neo4jConnection, cables: readonly CableFacts[]): Promise<void> {
  for (const piece of batchesOf(cables, MOST_CABLES)) {
    const incoming = incomingDocuments(piece)
    await connection.writeStep((tx) => loadDocuments(tx, incoming))
  }
}

async function loadDocuments(tx: ManagedTransaction, incoming: ReadonlyMap<string, Incoming>): Promise<void> {
  const keys = [...new Set([...incoming.values()].map(({ facts }) => facts.key))].sort(compareText)
  const known = await runRows(tx, documentsByKey, keys)
  const { changed, moved, renamed } = compare(incoming, known)
  await runRows(tx, setSources, renamed)
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

/** What of a batch is new or read otherwise, what stood under another cable, and what is only met under an earlier path. */
function compare(incoming: ReadonlyMap<string, Incoming>, known: readonly KnownDocument[]) {
  const here = new Map(known.map((document) => [document.id, document]))
  const changed: Incoming[] = []
  const renamed: { id: string; source: string }[] = []
  const places = new Set<string>()
  for (const document of incoming.values()) {
    const { id, facts, kept } = document
    places.add(`${facts.key} ${facts.source}`)
    const same = here.get(id)
    const source = same && same.source < facts.source ? same.source : facts.source
    if (same?.digest !== kept.digest) changed.push({ ...document, facts: { ...facts, source } })
    else if (source !== same.source) renamed.push({ id, source })
  }
  const moved = known.filter(({ id, key, source }) => !incoming.has(id) && places.has(`${key} ${source}`))
  return { changed: changed.sort((a, b) => compareText(a.id, b.id)), moved, renamed }
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
