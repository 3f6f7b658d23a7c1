import type { LoadedCable } from '../../loader.ts'
import type { CableId } from '../../model/cable-id.ts'
import { documentFacts, mergeDocuments } from '../../model/documents.ts'
import type { Connection } from '../connection.ts'
import { type DocumentRow, type DocumentsRow, documentsOf, factsJson, factsOf } from '../documents.ts'
import { namedQuery } from '../named-query.ts'
import { unpackFacts } from '../packing.ts'
import type { CableChange, Incoming } from './cable-change.ts'
import { CableWriter } from './cable-writer.ts'

const movedDocuments = namedQuery<{ rows: string }, { cable: CableId; key: string }>('moved-documents')
const renameDocument = namedQuery<{ cable: CableId; key: string; source: string }>('rename-document')

type ById<T> = Map<CableId, Map<string, T>>

/** Loads a batch as one transaction: see `GraphStore.load`. */
export function loadCables(db: Connection, cables: readonly LoadedCable[]): void {
  const incoming = byCable(cables)
  db.transaction(() => {
    const moved = movedAway(db, incoming)
    const ids = [...new Set([...incoming.keys(), ...moved.keys()])]
    const known = documentsOf(db, ids)
    const changes = ids.flatMap((id) => {
      const documents = known.get(id) ?? []
      rename(db, id, documents, incoming.get(id))
      return changeOf(id, documents, incoming.get(id), moved.get(id)) ?? []
    })
    new CableWriter(db).write(changes)
  })
}

/** The batch by cable and document: of one document given twice the last facts count, and the first path by the alphabet. */
export function byCable(cables: readonly LoadedCable[]): ById<Incoming> {
  const incoming: ById<Incoming> = new Map()
  const places = new Map<string, CableId>()
  for (const { ready, ...cable } of cables) {
    const read = documentFacts(cable, ready?.key)
    const place = `${read.key} ${read.source}`
    const elsewhere = places.get(place)
    if (elsewhere !== undefined && elsewhere !== cable.id) incoming.get(elsewhere)?.delete(read.key)
    places.set(place, cable.id)
    const documents = incoming.get(cable.id) ?? new Map<string, Incoming>()
    incoming.set(cable.id, documents)
    const twin = documents.get(read.key)
    const facts = twin && twin.facts.source < read.source ? { ...read, source: twin.facts.source } : read
    documents.set(read.key, { facts, json: ready?.json ?? factsJson(facts), text: cable.text, ready: ready ?? null })
  }
  return incoming
}

/** Documents that stand under another id so far, by that id. */
function movedAway(db: Connection, incoming: ById<Incoming>): ById<true> {
  const rows: [string, string, CableId][] = []
  for (const [id, documents] of incoming)
    for (const { facts } of documents.values()) rows.push([facts.key, facts.source, id])
  const moved: ById<true> = new Map()
  for (const { cable, key } of movedDocuments.all(db, { rows: JSON.stringify(rows) })) {
    moved.set(cable, (moved.get(cable) ?? new Map()).set(key, true))
  }
  return moved
}

/** Documents that are read at another path keep the first by the alphabet. */
export function rename(
  db: Connection,
  cable: CableId,
  known: DocumentsRow[],
  incoming: Map<string, Incoming> | undefined,
): void {
  for (const row of known) {
    const source = incoming?.get(row.key)?.facts.source
    if (source === undefined || source >= row.source) continue
    row.source = source
    renameDocument.run(db, { cable, key: row.key, source })
  }
}

/** How a cable changes by what comes and what has moved away; null when it stays as it is. */
export function changeOf(
  id: CableId,
  known: readonly DocumentRow[],
  incoming: Map<string, Incoming> | undefined,
  moved: Map<string, true> | undefined,
): CableChange | null {
  const written = [...(incoming?.values() ?? [])].filter(
    ({ facts, json }) => json !== jsonOf(known.find(({ key }) => key === facts.key)),
  )
  // A document that is in the batch under this id too has not gone.
  const removed = [...(moved?.keys() ?? [])].filter((key) => !incoming?.has(key))
  if (written.length === 0 && removed.length === 0) return null
  const gone = new Set([...removed, ...written.map(({ facts }) => facts.key)])
  const before = known.map((row) => factsOf(id, row))
  const kept = before.filter(({ key }) => !gone.has(key))
  // A document read again keeps the first path by the alphabet.
  const fresh = written.map(({ facts }) => {
    const source = known.find(({ key }) => key === facts.key)?.source ?? facts.source
    return source < facts.source ? { ...facts, source } : facts
  })
  const after = [...kept, ...fresh]
  return {
    id,
    before: before.length > 0 ? mergeDocuments(id, before) : null,
    after: after.length > 0 ? mergeDocuments(id, after) : null,
    written: written.map((document, at) => ({ ...document, facts: fresh[at] ?? document.facts })),
    removed,
  }
}

const jsonOf = (row: DocumentRow | undefined): string | null => (row ? unpackFacts(row.facts) : null)
