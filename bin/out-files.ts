import { once } from 'node:events'
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  type WriteStream,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import { sqliteFile, takesBytes } from '@reftel/cypher'
import { FileError } from './system-errors.ts'

export interface OutOptions {
  /** Replaces files that are there. */
  readonly force: boolean
  /** The store that is read: its own file is never written over. */
  readonly store: string
}

/** What a file is called until it is whole; a pipe or device is written as it is. */
export const partOf = (file: string): string => (takesBytes(file) ? file : `${file}.part`)

/** Puts what was written in its place. */
export function putInPlace(file: string): void {
  if (partOf(file) !== file) renameSync(partOf(file), file)
}

/** Takes away what was begun. */
function discard(file: string): void {
  if (partOf(file) !== file) rmSync(partOf(file), { force: true })
}

/**
 * Files that are written under another name and come under their own when all of them are whole: nobody meets half a file, and
 * what was there before is there until then. Throws a `FileError` for a folder in a file's place, a file that is there (without
 * `force`) and the file of the store.
 */
export async function writeWhole<T>(
  files: readonly string[],
  { force, store }: OutOptions,
  write: (partOf: (file: string) => string) => Promise<T>,
): Promise<T> {
  refuseToReplaceAny(files, { force, store })
  for (const folder of new Set(files.map((file) => dirname(file)))) mkdirSync(folder, { recursive: true })
  try {
    for (const file of files) discard(file)
    const result = await write(partOf)
    for (const file of files) putInPlace(file)
    return result
  } finally {
    for (const file of files) discard(file)
  }
}

/** Throws as `writeWhole` does, before there is anything to write. */
export function refuseToReplaceAny(files: readonly string[], { force, store }: OutOptions): void {
  const own = sqliteFile(store)
  for (const file of files) refuseToReplace(file, force, own)
}

function refuseToReplace(file: string, force: boolean, own: string | null): void {
  if (own !== null && [file, partOf(file)].some((each) => placeOf(each) === placeOf(own)))
    throw new FileError(`${file}: it is the store that is to be exported; name another file`)
  if (partOf(file) === file) return
  const there = statSync(file, { throwIfNoEntry: false })
  if (there?.isDirectory()) throw new FileError(`${file}: it is a folder; name a file`)
  if (there && !force) throw new FileError(`${file}: it is there already; name another, or give --force`)
}

/** Where a path leads, links followed as far as there is something. */
function placeOf(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const folder = dirname(path)
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path
}

/** A file that is written piece by piece, no faster than the disk takes them. */
export function openFile(path: string) {
  const stream: WriteStream = createWriteStream(path)
  // What fails between two pieces is thrown by the next of them.
  let failure: Error | null = null
  stream.on('error', (error) => {
    // A failure to write does not say itself where.
    failure = Object.assign(error, { path })
  })
  return {
    async write(piece: string | Uint8Array): Promise<void> {
      if (failure) throw failure
      if (piece.length > 0 && !stream.write(piece)) await once(stream, 'drain')
    },
    async close(): Promise<void> {
      if (failure) throw failure
      stream.end()
      await finished(stream)
    },
    abandon(): void {
      stream.destroy()
    },
  }
}
