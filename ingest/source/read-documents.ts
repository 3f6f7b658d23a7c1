import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { ReftelError } from '@reftel/cypher'
import { readSevenZip } from './archives/seven-zip.ts'
import { onDisk } from './archives/spill.ts'
import { readTar } from './archives/tar.ts'
import { type MemberRange, readZip } from './archives/zip.ts'
import { type RowPlace, readCablegate } from './cablegate.ts'
import { decodeText, isBinary, utf16Of } from './decode.ts'
import type { SourceDocument } from './document.ts'
import { type Entry, peek, readAll } from './entry.ts'
import { ArchiveError, CableFormatError, SourceReadError } from './errors.ts'
import type { FileToRead, Input } from './input.ts'
import type { OnPassedOver } from './passed-over.ts'
import { type Content, contentOf, type FormatChoice, HEAD_BYTES } from './recognise.ts'
import { judgeCable } from './signs.ts'
import { bytesOf, fileEntry, filesOf, ONE_READ_BYTES, type OnProblem, type Reports } from './walk.ts'

/** No cable is near this size: the longest known has 1 MB. */
const MOST_DOCUMENT_BYTES = 64 << 20
/** An archive may hold archives, these hold none; the same for layers of gzip. */
const MOST_NESTING = 2
const NO_CABLE =
  'no sign of a cable (a page line, FM, E.O., TAGS, a text in capitals); --keep-all takes it all the same'
const TOO_DEEP = 'an archive within an archive within an archive; unpack it first'

/**
 * The documents that `paths` mean, in order: files, folders (all they hold, by name), archives (.zip, .tar, .tar.gz, .7z, also
 * one inside another), single .gz files, the Cablegate CSV, and `-` for standard input, which may be any of these. What can't
 * be read goes to `onProblem`, and the run goes on. Memory is bounded by the largest document.
 */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadOptions,
  onProblem: OnProblem,
): AsyncGenerator<SourceDocument> {
  const reading = readingFrom(options, onProblem)
  for (const path of paths) for (const entry of filesOf(path, reading)) yield* readEntry(entry, reading)
}

/**
 * The same with files unread that are most likely one document, by their size and the ending of their names: in a folder of cables
 * threads read these.
 */
export async function* readInputs(
  paths: readonly string[],
  options: ReadOptions,
  onProblem: OnProblem,
): AsyncGenerator<Input> {
  const reading = readingFrom(options, onProblem)
  for (const path of paths)
    for (const entry of filesOf(path, reading)) {
      const { disk, bytes, source } = entry
      const isPlain =
        disk !== null && bytes !== null && bytes <= ONE_READ_BYTES && !OF_MANY.includes(extname(disk).toLowerCase())
      if (isPlain) {
        const documents = () => readEntry(entry, reading)
        yield { file: { path: disk, source, format: reading.format, keepAll: reading.keepAll }, bytes, documents }
      } else yield* readEntry(entry, reading)
    }
}

/** Endings of names of files that hold many documents. */
const OF_MANY = ['.zip', '.7z', '.tar', '.tgz', '.gz', '.csv']

/** The document that a file is; null where it is none or can't be read: `UnreadFile.documents` then gives what it holds, or says why. */
export function readPlainFile({ path, source, format, keepAll }: FileToRead): SourceDocument | null {
  try {
    const bytes = readFileSync(path)
    const { kind } = contentOf(bytes.subarray(0, HEAD_BYTES), path, format)
    return kind === 'document' ? documentOf(bytes, source, keepAll) : null
  } catch {
    return null
  }
}

/** A part of what `paths` mean, as a plan cuts it: a file, rows of the Cablegate table, or entries of a .zip. */
export type SourcePart = {
  readonly path: string
  /** What its documents say of where they came from, instead of the path. */
  readonly source: string
} & (
  | { readonly kind: 'file' }
  | { readonly kind: 'rows'; readonly from: RowPlace; readonly until: number }
  | { readonly kind: 'members'; readonly range: MemberRange }
)

/** The documents of a part, as `readDocuments` gives them of the whole. `until` of rows: the byte behind them. */
export async function* readDocumentsOfPart(
  part: SourcePart,
  options: ReadOptions,
  onProblem: OnProblem,
): AsyncGenerator<SourceDocument> {
  const reading = readingFrom(options, onProblem)
  const { path, source } = part
  try {
    if (part.kind === 'members') yield* readInside(readZip(path, source, reading, part.range), source, reading)
    else if (part.kind === 'rows')
      yield* readCablegate(bytesOf(path, part.from.at, part.until), source, onProblem, part.from)
    else yield* readEntry(fileEntry(path, statSync(path).size, source), reading)
  } catch (cause) {
    onProblem(cause instanceof ReftelError ? cause : new SourceReadError(source, cause))
  }
}

export interface ReadOptions {
  readonly format: FormatChoice
  /** Keeps documents that show no sign of a cable too; they are marked as uncertain. */
  readonly keepAll?: boolean
  /** Called with each file that is passed over by its kind or its name. */
  readonly onPassedOver?: OnPassedOver
}

interface Reading extends Reports {
  readonly format: FormatChoice
  readonly keepAll: boolean
  /** How many archives, and layers of gzip, stand around the entry. */
  readonly archives: number
  readonly gzips: number
}

const readingFrom = (
  { format, keepAll = false, onPassedOver = () => {} }: ReadOptions,
  onProblem: OnProblem,
): Reading => ({ format, keepAll, onProblem, onPassedOver, archives: 0, gzips: 0 })

async function* readEntry(entry: Entry, reading: Reading): AsyncGenerator<SourceDocument> {
  try {
    const { head, chunks, close } = await peek(entry.chunks(), HEAD_BYTES)
    try {
      const content = contentOf(head, entry.name, reading.format)
      yield* readContent(content, entry, chunks, reading)
    } finally {
      await close()
    }
  } catch (cause) {
    reading.onProblem(cause instanceof ReftelError ? cause : new SourceReadError(entry.source, cause))
  }
}

async function* readContent(
  content: Content,
  entry: Entry,
  chunks: AsyncIterable<Buffer>,
  reading: Reading,
): AsyncGenerator<SourceDocument> {
  const { source } = entry
  switch (content.kind) {
    case 'document':
      yield await readDocument(chunks, source, reading.keepAll)
      return
    case 'cablegate':
      yield* readCablegate(chunks, source, reading.onProblem)
      return
    case 'gzip':
      if (reading.gzips >= MOST_NESTING) throw new ArchiveError(source, TOO_DEEP)
      yield* readEntry(gunzipped(entry, chunks), { ...reading, gzips: reading.gzips + 1 })
      return
    case 'other':
      throw new CableFormatError(source, 1, content.what)
    case 'tar':
      yield* readInside(readTar(chunks, source, reading), source, reading)
      return
    case 'zip':
      yield* onDisk(entry, chunks, (path) => readInside(readZip(path, source, reading), source, reading))
      return
    case '7z':
      yield* onDisk(entry, chunks, (path) => readInside(readSevenZip(path, source, reading), source, reading))
  }
}

async function* readInside(
  entries: AsyncIterable<Entry>,
  source: string,
  reading: Reading,
): AsyncGenerator<SourceDocument> {
  const archives = reading.archives + 1
  if (archives > MOST_NESTING) throw new ArchiveError(source, TOO_DEEP)
  for await (const entry of entries) yield* readEntry(entry, { ...reading, archives, gzips: 0 })
}

async function readDocument(chunks: AsyncIterable<Buffer>, source: string, keepAll: boolean): Promise<SourceDocument> {
  return documentOf(await readAll(chunks, source, MOST_DOCUMENT_BYTES), source, keepAll)
}

/** Throws a `CableFormatError` where the bytes are no cable. */
function documentOf(bytes: Buffer, source: string, keepAll: boolean): SourceDocument {
  if (bytes.length > HEAD_BYTES && utf16Of(bytes) === null && isBinary(bytes))
    throw new CableFormatError(source, 1, 'binary data, not text')
  const text = decodeText(bytes)
  const verdict = judgeCable(text)
  if (verdict === 'none' && !keepAll) throw new CableFormatError(source, 1, NO_CABLE)
  return verdict === 'cable' ? { source, format: 'nara', text } : { source, format: 'nara', text, uncertain: true }
}

/** The same entry unpacked. A .gz is no archive: it holds one file, and its name in the output stays. */
function gunzipped(entry: Entry, chunks: AsyncIterable<Buffer>): Entry {
  return {
    source: entry.source,
    name: entry.name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, ''),
    disk: null,
    chunks: () => pipeline(Readable.from(chunks), createGunzip(), () => {}),
  }
}
