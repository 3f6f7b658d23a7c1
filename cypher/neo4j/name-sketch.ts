import type { ManagedTransaction } from 'neo4j-driver'
import type { CheckFindings } from '../findings.ts'
import type { GraphLoader, HeldText } from '../loader.ts'
import { isDeflated } from '../text/deflated.ts'
import type { Neo4jConnection } from './connection.ts'
import { type StoredDocument, storedFacts } from './load/documents.ts'
import { namedQuery } from './named-query.ts'
import { type PageAfter, pages } from './whole.ts'

/** A piece of a sketch as its node keeps it. */
interface SketchPart {
  /** Its place among the parts: `0000`. */
  readonly part: string
  /** Base64. */
  readonly sketch: string
}

const nameSketchQuery = namedQuery<object, SketchPart>('name-sketch')
const lockNameSketch = namedQuery<{ part: string }, object>('lock-name-sketch')
const dropNameSketch = namedQuery<object, object>('drop-name-sketch')
const putNameSketch = namedQuery<{ rows: readonly SketchPart[] }, object>('put-name-sketch')
const documentsAfter = namedQuery<PageAfter, Pick<StoredDocument, 'id' | 'source' | 'facts'> & { text: string }>(
  'documents-after',
)

/** Letters of a part, and of a property: longer ones are no faster, and shown badly by what looks at nodes. */
const PART = 1 << 20

const partName = (at: number): string => String(at).padStart(4, '0')

/** A sketch in parts. */
function sketchParts(bytes: Uint8Array): readonly SketchPart[] {
  const letters = Buffer.from(bytes).toString('base64')
  return Array.from({ length: Math.ceil(letters.length / PART) }, (_, at) => ({
    part: partName(at),
    sketch: letters.slice(at * PART, (at + 1) * PART),
  }))
}

/** See `GraphLoader.nameSketch`. */
export async function nameSketch(tx: ManagedTransaction): Promise<Uint8Array | null> {
  const parts = await nameSketchQuery(tx, {})
  return parts.length === 0 ? null : new Uint8Array(Buffer.from(parts.map(({ sketch }) => sketch).join(''), 'base64'))
}

/** See `GraphLoader.changeNameSketch`. */
export async function changeNameSketch(
  tx: ManagedTransaction,
  change: Parameters<GraphLoader['changeNameSketch']>[0],
): Promise<void> {
  await lockNameSketch(tx, { part: partName(0) })
  const kept = await nameSketch(tx)
  const sketch = change(kept)
  if (sketch !== null && sketch === kept) return
  await forgetNameSketch(tx)
  if (sketch !== null) await putNameSketch(tx, { rows: sketchParts(sketch) })
}

export const forgetNameSketch = (tx: ManagedTransaction) => dropNameSketch(tx, {})

/** Looks whether what is kept of names is a sketch; with `repair`, one that is none is forgotten: the next ingest learns it anew. */
export async function checkNameSketch(db: Neo4jConnection, findings: CheckFindings, repair: boolean): Promise<void> {
  const sketch = await db.read(nameSketch)
  const wrong = sketch !== null && !isDeflated(sketch)
  if (wrong && repair) await db.write(forgetNameSketch)
  findings.tell('names that documents use', wrong ? ['NameSketch'] : [], repair)
}

/** See `GraphLoader.texts`. */
export async function* texts(db: Neo4jConnection): AsyncGenerator<HeldText> {
  for await (const documents of pages(db, documentsAfter, ({ id }) => id))
    for (const { text, ...document } of documents) {
      const { source, format, documentNumber, date } = storedFacts(document)
      yield { source, format, documentNumber, date, text }
    }
}
