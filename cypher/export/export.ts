import type { GraphStore } from '../store.ts'
import { csvWriter } from './csv.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { jsonl } from './jsonl.ts'
import type { ExportChunk, ExportPart, GraphWriter } from './writer.ts'

const WRITERS = { graphml, gexf, csv: csvWriter, jsonl } as const satisfies Readonly<Record<string, GraphWriter>>

export type ExportFormat = keyof typeof WRITERS

/** Every format there is, in the order that users are told of them. */
export const EXPORT_FORMATS = Object.keys(WRITERS) as readonly ExportFormat[]

/** The files that a format writes, in order, and their media type. More than one: a folder. */
export function exportFiles(format: ExportFormat): { readonly files: readonly string[]; readonly mediaType: string } {
  const { files, mediaType }: GraphWriter = WRITERS[format]
  return { files: Object.keys(files), mediaType }
}

/** Characters gathered for one file before they are handed on: few, large writes, and little held. */
const CHUNK = 64 * 1024

/**
 * The whole graph in that format, in constant memory: pieces of its files as they come. Pieces of one file are in order; those
 * of different files may alternate. Every file of the format comes, an empty one as an empty piece. With `only`, the name of one
 * of them, nothing but that file, and of the graph nothing behind what it is written from.
 */
export async function* exportGraph(
  store: Pick<GraphStore, 'export'>,
  format: ExportFormat,
  only?: string,
): AsyncGenerator<ExportChunk, void, undefined> {
  const writer: GraphWriter = WRITERS[format]
  const part = only === undefined ? 'all' : (writer.files[only] ?? 'none')
  const names = Object.keys(writer.files).filter((file) => only === undefined || file === only)
  const waiting = new Map(names.map((file) => [file, '']))
  for await (const { file, chunk } of pieces(writer, store, part)) {
    const gathered = waiting.get(file)
    if (gathered === undefined) continue
    const full = gathered.length + chunk.length >= CHUNK
    waiting.set(file, full ? '' : gathered + chunk)
    if (full) yield { file, chunk: gathered + chunk }
  }
  for (const [file, chunk] of waiting) yield { file, chunk }
}

/** The pieces as the writer makes them, of nothing behind the nodes when only they are wanted. */
async function* pieces(
  writer: GraphWriter,
  store: Pick<GraphStore, 'export'>,
  part: ExportPart,
): AsyncGenerator<ExportChunk, void, undefined> {
  yield* writer.head()
  if (part === 'none') return
  let edges = false
  for await (const element of store.export()) {
    if ('node' in element) {
      if (part !== 'edges') yield writer.node(element.node)
      continue
    }
    if (part === 'nodes') return
    if (!edges) yield* writer.middle()
    edges = true
    yield writer.edge(element.edge)
  }
  if (!edges) yield* writer.middle()
  yield* writer.foot()
}
