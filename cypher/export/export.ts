import type { GraphStore } from '../store.ts'
import { csv } from './csv.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { jsonl } from './jsonl.ts'
import { neo4jAdmin } from './neo4j-admin.ts'
import type { ExportChunk, GraphWriter } from './writer.ts'

const WRITERS = { graphml, gexf, csv, jsonl, 'neo4j-admin': neo4jAdmin } as const satisfies Readonly<
  Record<string, GraphWriter>
>

export type ExportFormat = keyof typeof WRITERS

/** Every format there is, in the order that users are told of them. */
export const EXPORT_FORMATS = Object.keys(WRITERS) as readonly ExportFormat[]

/** The files that a format writes and their media type. More than one: a folder. */
export const exportFiles = (format: ExportFormat): Pick<GraphWriter, 'files' | 'mediaType'> => WRITERS[format]

/** Characters gathered for one file before they are handed on: few, large writes, and little held. */
const CHUNK = 64 * 1024

/**
 * The whole graph in that format, in constant memory: pieces of its files as they come. Pieces of one file are in order; those
 * of different files may alternate. Every file of the format comes, an empty one as an empty piece.
 */
export async function* exportGraph(
  store: Pick<GraphStore, 'export'>,
  format: ExportFormat,
): AsyncGenerator<ExportChunk, void, undefined> {
  const writer: GraphWriter = WRITERS[format]
  const waiting = new Map<string, string>(writer.files.map((file) => [file, '']))
  /** Takes a piece in; gives back what is large enough to go out. */
  const gather = ({ file, chunk }: ExportChunk): ExportChunk | null => {
    const gathered = (waiting.get(file) ?? '') + chunk
    const full = gathered.length >= CHUNK
    waiting.set(file, full ? '' : gathered)
    return full ? { file, chunk: gathered } : null
  }

  for (const piece of writer.head()) gather(piece)
  let edges = false
  for await (const element of store.export()) {
    if ('edge' in element && !edges) {
      edges = true
      for (const piece of writer.middle()) gather(piece)
    }
    const out = gather('edge' in element ? writer.edge(element.edge) : writer.node(element.node))
    if (out) yield out
  }
  if (!edges) for (const piece of writer.middle()) gather(piece)
  for (const piece of writer.foot()) gather(piece)
  for (const [file, chunk] of waiting) yield { file, chunk }
}
