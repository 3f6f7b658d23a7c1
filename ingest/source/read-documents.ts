import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type ArchiveFormat, ReftelError } from '@reftel/cypher'
import { readSevenZip } from './archives/seven-zip.ts'
import { onDisk } from './archives/spill.ts'
import { readTar } from './archives/tar.ts'
import { readZip } from './archives/zip.ts'
import { readCablegate } from './cablegate.ts'
import { decodeText, isBinary } from './decode.ts'
import type { SourceDocument } from './document.ts'
import { type Entry, peek, readAll } from './entry.ts'
import { ArchiveError, CableFormatError, SourceReadError } from './errors.ts'
import { type Content, HEAD_BYTES, recognise } from './recognise.ts'
import { filesOf, type OnProblem } from './walk.ts'

/** `auto` recognises each document by its content. */
export type FormatChoice = 'auto' | ArchiveFormat

/** No cable is near this size: the longest known has 1 MB. */
const MOST_DOCUMENT_BYTES = 64 << 20
/** An archive may hold archives, these hold none; the same for layers of gzip. */
const MOST_NESTING = 2
const TOO_DEEP = 'an archive within an archive within an archive; unpack it first'

/**
 * The documents that `paths` mean, in order: files, folders (all they hold, by name), archives (.zip, .tar, .tar.gz, .7z, also
 * one inside another), single .gz files, the Cablegate CSV, and `-` for standard input, which may be any of these. What can't
 * be read goes to `onProblem`, and the run goes on. Memory is bounded by the largest document.
 */
export async function* readDocuments(
  paths: readonly string[],
  { format }: { readonly format: FormatChoice },
  onProblem: OnProblem,
): AsyncGenerator<SourceDocument> {
  for (const path of paths)
    for (const entry of filesOf(path, onProblem)) yield* readEntry(entry, { format, onProblem, archives: 0, gzips: 0 })
}

interface Reading {
  readonly format: FormatChoice
  readonly onProblem: OnProblem
  /** How many archives, and layers of gzip, stand around the entry. */
  readonly archives: number
  readonly gzips: number
}

async function* readEntry(entry: Entry, reading: Reading): AsyncGenerator<SourceDocument> {
  try {
    const { head, chunks, close } = await peek(entry.chunks(), HEAD_BYTES)
    try {
      const content = chosen(recognise(head, entry.name), reading.format)
      yield* readContent(content, entry, chunks, reading)
    } finally {
      await close()
    }
  } catch (cause) {
    reading.onProblem(cause instanceof ReftelError ? cause : new SourceReadError(entry.source, cause))
  }
}

/** `--format` says what a text is; containers are opened all the same. */
function chosen(content: Content, format: FormatChoice): Content {
  const isText = content.kind === 'cablegate' || content.kind === 'document' || content.kind === 'other'
  if (format === 'auto' || !isText) return content
  if (content.kind === 'other' && !content.what.startsWith('neither')) return content
  return { kind: format === 'cablegate' ? 'cablegate' : 'document' }
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
      yield await readDocument(chunks, source)
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
      yield* readInside(readTar(chunks, source), source, reading)
      return
    case 'zip':
      yield* onDisk(entry, chunks, (path) => readInside(readZip(path, source, reading.onProblem), source, reading))
      return
    case '7z':
      yield* onDisk(entry, chunks, (path) => readInside(readSevenZip(path, source), source, reading))
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

async function readDocument(chunks: AsyncIterable<Buffer>, source: string): Promise<SourceDocument> {
  const bytes = await readAll(chunks, source, MOST_DOCUMENT_BYTES)
  if (bytes.length > HEAD_BYTES && isBinary(bytes)) throw new CableFormatError(source, 1, 'binary data, not text')
  return { source, format: 'nara', text: decodeText(bytes) }
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
