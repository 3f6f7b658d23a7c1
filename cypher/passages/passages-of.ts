import { type DocumentOf, documentPlace, type GraphQueries } from '../graph-queries.ts'
import type { CitesEdge } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import type { PassageOccurrence } from '../model/citations.ts'
import type { Occurrence } from '../model/facts.ts'
import type { LaidOut } from '../model/layout.ts'
import type { Passage } from '../model/passage.ts'
import { quote } from '../model/quote.ts'
import { passageOf } from './passages.ts'

/** The occurrences of CITES edges, by the edge's id, each with its passage. The texts are read in one query. */
export async function citationPassages(
  queries: Pick<GraphQueries, 'documents'>,
  edges: readonly CitesEdge[],
): Promise<ReadonlyMap<string, readonly PassageOccurrence[]>> {
  const placed = edges.map((edge) => ({ ...edge, cable: edge.source as CableId }))
  const documents = await queries.documents(documentsIn(placed))
  return new Map(
    placed.map(({ id, cable, occurrences }) => [
      id,
      occurrences.map((words) => ({ ...words, passage: passageIn(documents, cable, words) })),
    ]),
  )
}

/** The documents that these words of cables stand in, each once. */
export function documentsIn(
  placed: readonly { readonly cable: CableId; readonly occurrences: readonly Occurrence[] }[],
): readonly DocumentOf[] {
  const wanted = placed.flatMap(({ cable, occurrences }) => occurrences.map(({ document }) => ({ cable, document })))
  return [...new Map(wanted.map((one) => [documentPlace(one), one])).values()]
}

/** The sentence that these words of a cable stand in; null when the document is not there. */
export function passageIn(documents: ReadonlyMap<string, LaidOut>, cable: CableId, words: Occurrence) {
  const found = documents.get(documentPlace({ cable, document: words.document }))
  return found ? passageOf(found, words) : null
}

/** Words of a cable with the line and the sentence that they stand in. */
export type Quote = Occurrence & { readonly line: string; readonly passage: Passage | null }

/** These words of a cable as they are quoted. */
export const quoteIn = (documents: ReadonlyMap<string, LaidOut>, cable: CableId, words: Occurrence): Quote =>
  quoteOf(documents.get(documentPlace({ cable, document: words.document })), words)

/** These words of a document as they are quoted. */
export const quoteOf = (document: LaidOut | undefined, words: Occurrence): Quote => ({
  ...quote(document?.text ?? '', words),
  passage: document ? passageOf(document, words) : null,
})
