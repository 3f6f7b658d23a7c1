import type { ManagedTransaction } from 'neo4j-driver'
import type { CableId } from '../../model/cable-id.ts'
import { compareText } from '../../model/order.ts'
import type { DocumentsOf, HeldDocument } from '../../store.ts'
import type { Neo4jConnection } from '../connection.ts'
import { forgetNameSketch } from '../name-sketch.ts'
import { namedQuery } from '../named-query.ts'
import { batchesOf, runRows } from './batches.ts'
import { documentNodeId, storedFacts } from './documents.ts'
import { lockCables } from './locks.ts'
import { rebuildCables } from './rebuild.ts'
import { readSettled } from './settled.ts'

type Rows = { readonly rows: readonly string[] }

const ofCable = namedQuery<{ cable: CableId }, HeldDocument>('documents-of-cable')
const ofSource = namedQuery<{ source: string }, HeldDocument>('documents-of-source')
const dropDocuments = namedQuery<Rows, object>('drop-documents')

/** Cables changed in one transaction. */
const MOST_CABLES = 500

/** See `GraphLoader.documents`. */
export const heldDocuments = (tx: ManagedTransaction, of: DocumentsOf): Promise<readonly HeldDocument[]> =>
  'cable' in of ? ofCable(tx, { cable: of.cable }) : ofSource(tx, { source: of.source })

/** See `GraphLoader.remove`. */
export async function removeDocuments(
  connection: Neo4jConnection,
  documents: readonly Pick<HeldDocument, 'cable' | 'key'>[],
): Promise<void> {
  const gone = new Set(documents.map(({ cable, key }) => documentNodeId(cable, key)))
  const ids = [...new Set(documents.map(({ cable }) => cable))].sort(compareText)
  for (const batch of batchesOf(ids, MOST_CABLES)) await connection.writeStep((tx) => withoutThem(tx, batch, gone))
}

async function withoutThem(tx: ManagedTransaction, ids: readonly CableId[], gone: ReadonlySet<string>): Promise<void> {
  const locked = await runRows(tx, lockCables, ids)
  const changed = locked.filter(({ documents }) => documents.some(({ id }) => gone.has(id)))
  const dropped = changed.flatMap(({ documents }) => documents.flatMap(({ id }) => (gone.has(id) ? [id] : [])))
  if (changed.length === 0) return
  await runRows(tx, dropDocuments, dropped)
  await forgetNameSketch(tx)
  await rebuildCables(
    tx,
    changed.map(({ id, held, settled, documents }) => ({
      id,
      documents: documents.filter((document) => !gone.has(document.id)).map(storedFacts),
      settled: readSettled(settled),
      wasHeld: held,
    })),
  )
}
