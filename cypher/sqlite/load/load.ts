import type { ReadyDocument } from '../../loader.ts'
import type { CableId } from '../../model/cable-id.ts'
import { type CableRecord, mergeDocuments } from '../../model/documents.ts'
import { allOf } from '../../text/all-of.ts'
import type { Connection } from '../connection.ts'
import { type DocumentRow, type DocumentsRow, documentsOf, factsOf } from '../documents.ts'
import { namedQuery } from '../named-query.ts'
import { isSamePacked } from '../packing.ts'
import { noteReadings } from '../readings.ts'
import { type CableChange, inContents } from './cable-change.ts'
import { contentsOfRows } from './cable-contents.ts'
import { CableWriter } from './cable-writer.ts'

const movedDocuments = namedQuery<{ rows: string }, { cable: CableId; key: string }>('moved-documents')
const renameDocument = namedQuery<{ cable: CableId; key: string; source: string }>('rename-document')

type ById<T> = Map<CableId, Map<string, T>>

/** Loads a batch as one transaction: see `GraphStore.load`. */
export function loadDocuments(db: Connection, documents: readonly ReadyDocument[]): void {
  const incoming = byCable(documents)
  db.transaction(() => {
    const moved = movedAway(db, incoming)
    const ids = [...new Set([...incoming.keys(), ...moved.keys()])]
    const known = documentsOf(db, ids)
    const changes = ids.flatMap((id) => {
      const rows = known.of(id)
      const given = incoming.get(id)
      rename(db, id, rows, given)
      const [only, ...others] = given?.values() ?? []
      if (only && others.length === 0 && rows.length === 0) return newCable(only)
      const change = changeOf(id, rows, given, moved.get(id))
      return change ? inContents(change) : []
    })
    new CableWriter(db).write(changes)
    const written = new Set(allOf(changes, (change) => change.written.map(({ id, key }) => `${id} ${key}`)))
    const given = allOf([...incoming.values()], (some) => [...some.values()])
    noteReadings(
      db,
      given.filter(({ id, key }) => !written.has(`${id} ${key}`)),
    )
  })
}

/** The batch by cable and document: of one document given twice the last facts count, and the first path by the alphabet. */
export function byCable(documents: readonly ReadyDocument[]): ById<ReadyDocument> {
  const incoming: ById<ReadyDocument> = new Map()
  const places = new Map<string, CableId>()
  for (const document of documents) {
    const { id, key, source } = document
    const place = `${key} ${source}`
    const elsewhere = places.get(place)
    if (elsewhere !== undefined && elsewhere !== id) incoming.get(elsewhere)?.delete(key)
    places.set(place, id)
    const others = incoming.get(id) ?? new Map<string, ReadyDocument>()
    incoming.set(id, others)
    const twin = others.get(key)
    others.set(key, twin && twin.source < source ? { ...document, source: twin.source } : document)
  }
  return incoming
}

/** Documents that stand under another id so far, by that id. */
function movedAway(db: Connection, incoming: ById<ReadyDocument>): ById<true> {
  const rows: [string, string, CableId][] = []
  for (const [id, documents] of incoming) for (const { key, source } of documents.values()) rows.push([key, source, id])
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
  known: readonly DocumentsRow[],
  incoming: Map<string, ReadyDocument> | undefined,
): void {
  for (const row of known) {
    const source = incoming?.get(row.key)?.source
    if (source === undefined || source >= row.source) continue
    row.source = source
    renameDocument.run(db, { cable, key: row.key, source })
  }
}

/** A cable that comes with its one document. */
function newCable(document: ReadyDocument): CableChange {
  const { id, key, rows } = document
  return { id, before: null, after: contentsOfRows(id, [{ key }], rows), written: [document], removed: [] }
}

/** How a cable changes by what comes and what has moved away; null when it stays as it is. */
export function changeOf(
  id: CableId,
  known: readonly DocumentRow[],
  incoming: Map<string, ReadyDocument> | undefined,
  moved: Map<string, true> | undefined,
): CableChange<CableRecord> | null {
  const rowOf = (key: string) => known.find((row) => row.key === key)
  const others = incoming ? [...incoming.values()] : []
  const changed = others.filter(({ key, facts }) => {
    const row = rowOf(key)
    return row === undefined || !isSamePacked(row.facts, facts)
  })
  // A document that is in the batch under this id too has not gone.
  const removed = moved ? [...moved.keys()].filter((key) => !incoming?.has(key)) : []
  if (changed.length === 0 && removed.length === 0) return null
  // A document read again keeps the first path by the alphabet.
  const written = changed.map((document) => {
    const source = rowOf(document.key)?.source ?? document.source
    return source < document.source ? { ...document, source } : document
  })
  const gone = new Set([...removed, ...written.map(({ key }) => key)])
  const before = known.map((row) => factsOf(id, row))
  const after = [...before.filter(({ key }) => !gone.has(key)), ...written.map((document) => factsOf(id, document))]
  return {
    id,
    before: before.length > 0 ? mergeDocuments(id, before) : null,
    after: after.length > 0 ? mergeDocuments(id, after) : null,
    written,
    removed,
  }
}
