import { createReadStream, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import type { ReftelError } from '@reftel/cypher'
import type { Entry } from './entry.ts'
import { SourceReadError } from './errors.ts'

/** Called with each input that can't be read; the run goes on. */
export type OnProblem = (problem: ReftelError) => void

/** Up to this size a file is read in one call, which takes half the time of a stream. */
const ONE_READ_BYTES = 1 << 20
const STREAM_CHUNK_BYTES = 1 << 20

/** Companions of cables in a folder or an archive that are never cables: truth files, lists, notes, checksums. */
const COMPANION = /\.(?:json|jsonl|ndjson|md|sha1|sha256|md5)$/i

/** Whether a file met in a folder or an archive is passed over: hidden ones, a system's own, companions of cables. */
export const passedOver = (path: string): boolean =>
  COMPANION.test(path) || path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')

/** The files that `path` means: itself, standard input for `-`, or all that a folder holds, in order of their names. */
export function* filesOf(path: string, onProblem: OnProblem): Generator<Entry> {
  if (path === '-') yield { source: '-', name: '-', disk: null, chunks: () => process.stdin }
  else yield* walk(path, [], onProblem)
}

function* walk(path: string, above: readonly string[], onProblem: OnProblem): Generator<Entry> {
  try {
    const stats = statSync(path)
    if (!stats.isDirectory()) {
      yield fileEntry(path, stats.isFile() ? stats.size : null)
      return
    }
    const real = realpathSync(path)
    // A link back to a folder that we stand in: its files come anyway.
    if (above.includes(real)) return
    const names = readdirSync(path).filter((name) => !passedOver(name))
    const folder = path.endsWith('/') ? path : `${path}/`
    for (const name of names.sort(byCodeUnit)) yield* walk(folder + name, [...above, real], onProblem)
  } catch (cause) {
    onProblem(new SourceReadError(path, cause))
  }
}

/** Never by locale: the order must be the same on every machine. */
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function fileEntry(path: string, size: number | null): Entry {
  const small = size !== null && size <= ONE_READ_BYTES
  return {
    source: path,
    name: path,
    disk: size === null ? null : path,
    chunks: () => (small ? oneRead(path) : createReadStream(path, { highWaterMark: STREAM_CHUNK_BYTES })),
  }
}

async function* oneRead(path: string): AsyncGenerator<Buffer> {
  yield readFileSync(path)
}
