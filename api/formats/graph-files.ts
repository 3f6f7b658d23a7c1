import { EXPORT_FORMATS, type ExportFormat, exportFiles, exportGraph, type GraphStore } from '@reftel/cypher'
import { ParameterError } from '../errors.ts'
import { zipped } from '../routes/export/zip.ts'

export type GraphFormat = ExportFormat

/** What a graph is written as. */
export const GRAPH_FORMATS = EXPORT_FORMATS

/** A file as it is sent. */
export interface Download {
  readonly name: string
  readonly mediaType: string
  readonly chunks: AsyncIterable<string | Buffer>
}

/** What a graph is read from, once for each file. */
type Source = Pick<GraphStore, 'export'>

/** A graph as a file, of a format that has several as a ZIP archive of them. Throws a `ParameterError` for a `part` that is none. */
export function downloadOf(source: Source, format: ExportFormat, part: string | undefined): Download {
  const { files, mediaType } = exportFiles(format)
  const [only] = files
  if (part === undefined && files.length > 1)
    return { name: `reftel-${format}.zip`, mediaType: 'application/zip', chunks: archive(source, format, files) }
  const file = part === undefined ? only : files.find((each) => each === part || each === `${part}.csv`)
  if (file === undefined) throw new ParameterError('part', 'query', `${part} is none of ${files.join(', ')}`)
  return { name: file, mediaType, chunks: textOf(source, format, file) }
}

/** Reads the graph once for each file: an archive holds one file after the other. */
const archive = (source: Source, format: ExportFormat, files: readonly string[]) =>
  zipped(files.map((name) => ({ name, chunks: textOf(source, format, name) })))

async function* textOf(source: Source, format: ExportFormat, file: string): AsyncGenerator<string, void, undefined> {
  for await (const { chunk } of exportGraph(source, format, file)) if (chunk) yield chunk
}
