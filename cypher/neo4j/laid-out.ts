import type { ManagedTransaction } from 'neo4j-driver'
import { type DocumentOf, documentPlace } from '../graph-queries.ts'
import type { CableId } from '../model/cable-id.ts'
import type { DocumentFacts } from '../model/documents.ts'
import { type LaidOut, NO_LAYOUT } from '../model/layout.ts'
import { readJson } from '../text/stored.ts'
import { runRows } from './load/batches.ts'
import { namedQuery } from './named-query.ts'

type Wanted = { readonly rows: readonly { readonly cable: CableId; readonly document: string | null }[] }
type Row = { readonly cable: CableId; readonly document: string; readonly text: string; readonly facts: string }

const documentsLaidOut = namedQuery<Wanted, Row>('documents-laid-out')

/** See `GraphQueries.documents`. */
export async function laidOutDocuments(
  tx: ManagedTransaction,
  wanted: readonly DocumentOf[],
): Promise<ReadonlyMap<string, LaidOut>> {
  const rows = wanted.map(({ cable, document = null }) => ({ cable, document }))
  return new Map(
    (await runRows(tx, documentsLaidOut, rows)).map(({ cable, document, text, facts }) => [
      documentPlace({ cable, document }),
      { text, layout: readJson<Pick<DocumentFacts, 'layout'>>(facts).layout ?? NO_LAYOUT },
    ]),
  )
}
