import { createReadStream, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import type { ReftelError } from '@reftel/cypher'
import type { Entry } from './entry.ts'
import { SourceReadError } from './errors.ts'
import { type OnPassedOver, passedOverByName } from './passed-over.ts'

/** Called with each input that can't be read; the run goes on. */
export type OnProblem = (problem: ReftelError) => void

/** Up to this size a file is read in one call, which takes half the time of a stream. */
export const ONE_READ_BYTES = 1 << 20
const STREAM_CHUNK_BYTES = 1 << 20

/** Whom reading tells of what it does not give. */
export interface Reports {
  readonly onProblem: OnProblem
  readonly onPassedOver: OnPassedOver
}

/** An entry by itself. `bytes`: how many there are, null where that is not known. */
export interface FileEntry extends Entry {
  readonly bytes: number | null
}

/** The files that `path` means: itself, standard input for `-`, or all that a folder holds, in order of their names. */
export function* filesOf(path: string, reports: Reports): Generator<FileEntry> {
  if (path === '-') yield { source: '-', name: '-', disk: null, bytes: null, chunks: () => process.stdin }
  else yield* walk(path, [], reports)
}

function* walk(path: string, above: readonly string[], reports: Reports): Generator<FileEntry> {
  try {
    const stats = statSync(path)
    if (!stats.isDirectory()) {
      // A pipe or a device that is named is read; one met in a folder could keep us waiting for ever.
      if (stats.isFile() || above.length === 0) yield fileEntry(path, stats.isFile() ? stats.size : null)
      else reports.onPassedOver({ source: path, reason: 'device' })
      return
    }
    const real = realpathSync(path)
    if (above.includes(real)) {
      // A link back to a folder that we stand in: its files come anyway.
      reports.onPassedOver({ source: path, reason: 'loop' })
      return
    }
    const folder = path.endsWith('/') ? path : `${path}/`
    for (const name of readdirSync(path).sort(byCodeUnit)) {
      const reason = passedOverByName(name)
      if (reason === null) yield* walk(folder + name, [...above, real], reports)
      else reports.onPassedOver({ source: folder + name, reason })
    }
  } catch (cause) {
    reports.onProblem(new SourceReadError(path, cause))
  }
}

/** Whether a path can be read only once: standard input, a pipe, a device. One that is not there is none. */
export function readsOnce(path: string): boolean {
  if (path === '-') return true
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats !== undefined && !stats.isFile() && !stats.isDirectory()
}

/** Never by locale: the order must be the same on every machine. */
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** A file that is known to be one. `source`: what its documents say of where they came from. */
export function fileEntry(path: string, size: number | null, source = path): FileEntry {
  const small = size !== null && size <= ONE_READ_BYTES
  return {
    source,
    name: path,
    disk: size === null ? null : path,
    bytes: size,
    chunks: () => (small ? oneRead(path) : createReadStream(path, { highWaterMark: STREAM_CHUNK_BYTES })),
  }
}

async function* oneRead(path: string): AsyncGenerator<Buffer> {
  yield readFileSync(path)
}

/** The bytes of a file from one to before another. */
export const bytesOf = (path: string, from: number, until: number): AsyncIterable<Buffer> =>
  createReadStream(path, { start: from, end: until - 1, highWaterMark: STREAM_CHUNK_BYTES })
