import { statSync } from 'node:fs'
import { relative } from 'node:path'
import { type MemberRange, zipMembers } from '../source/archives/zip.ts'
import { rowsToCutAt } from '../source/cablegate.ts'
import { type Entry, peek } from '../source/entry.ts'
import { ArchiveError } from '../source/errors.ts'
import type { OnPassedOver } from '../source/passed-over.ts'
import { contentOf, HEAD_BYTES } from '../source/recognise.ts'
import { filesOf, readsOnce } from '../source/walk.ts'
import { PlanInputError } from './errors.ts'
import { type Plan, type PlanInput, type PlanReading, planOf, type Shard, type ShardPiece } from './plan.ts'
import { planId, shardId } from './shard-id.ts'

export interface PlanOptions {
  readonly reading: PlanReading
  /** Folder of the plan's file: its paths are relative to that. */
  readonly folder: string
  /** What the graph shows of where a path lies. */
  readonly sourceOf: (path: string) => string
  /** Bytes that a shard has at least, but for the last; it is closed behind the document that fills it. */
  readonly shardBytes: number
  readonly onPassedOver?: OnPassedOver
}

/** A file of at least this share of a shard is looked into: it may be a table or a .zip that can be cut. */
const LOOKED_INTO = 1 / 8

/**
 * Cuts what `paths` mean into shards, in the order in which `readDocuments` reads it. Files are never cut but for the Cablegate
 * table and .zip archives; other archives can be read from their beginning alone. Throws a `PlanInputError` for standard input,
 * pipes, and what can't be read: a shard would not find it either.
 */
export async function makePlan(paths: readonly string[], options: PlanOptions): Promise<Plan> {
  const { reading, folder, sourceOf, shardBytes } = options
  const inputs = paths.map((path) => inputOf(path, folder, sourceOf(path)))
  const shards: Shard[] = []
  for await (const { bytes, pieces } of cut(piecesOf(paths, options), shardBytes)) {
    const id = await shardId(pieces, { reading, inputs, folder })
    // A path that was given twice makes the same shard again.
    if (!shards.some((shard) => shard.id === id)) shards.push({ id, bytes, pieces })
  }
  return planOf({ id: planId(shards), reading, inputs, shards })
}

function inputOf(path: string, folder: string, source: string): PlanInput {
  if (readsOnce(path))
    throw new PlanInputError(`${path}: it can be read only once, so no plan can name it; save it as a file`)
  const slash = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? '/' : ''
  return { path: relative(folder, path) + slash, source: source.endsWith('/') ? source : source + slash }
}

/** A piece that is not cut further, and its size. */
interface Sized {
  readonly piece: ShardPiece
  readonly bytes: number
}

async function* piecesOf(paths: readonly string[], options: PlanOptions): AsyncGenerator<Sized> {
  const reports = {
    onProblem: (problem: Error) => {
      throw new PlanInputError(problem.message, { cause: problem })
    },
    onPassedOver: options.onPassedOver ?? (() => {}),
  }
  for (const [input, path] of paths.entries())
    for (const entry of filesOf(path, reports)) {
      const inside = entry.source.slice(path.length)
      const file = path.endsWith('/') ? inside : inside.replace(/^\//, '')
      yield* piecesOfFile(entry, input, file, options)
    }
}

async function* piecesOfFile(
  entry: Entry,
  input: number,
  file: string,
  { reading, shardBytes }: PlanOptions,
): AsyncGenerator<Sized> {
  const { size } = statSync(entry.source)
  const whole: Sized = { piece: { kind: 'files', input, files: [file] }, bytes: size }
  const kind = size < shardBytes * LOOKED_INTO ? 'document' : await kindOf(entry, reading)
  if (kind === 'cablegate') yield* tableOf(entry, size, { input, file }, shardBytes)
  else if (kind === 'zip') yield* archiveOf(entry, whole, { input, file }, shardBytes)
  else yield whole
}

async function kindOf(entry: Entry, { format }: PlanReading): Promise<string> {
  const { head, close } = await peek(entry.chunks(), HEAD_BYTES)
  await close()
  return contentOf(head, entry.name, format).kind
}

type InFile = Pick<Extract<ShardPiece, { file: string }>, 'input' | 'file'>

/** Parts of a table a little below the size of a shard, so that shards are cut near theirs. */
const PARTS_OF_A_SHARD = 16

async function* tableOf(entry: Entry, size: number, at: InFile, shardBytes: number): AsyncGenerator<Sized> {
  const most = shardBytes / PARTS_OF_A_SHARD
  let start = { at: 0, row: 1, line: 1 }
  const upTo = (end: number): Sized => ({
    piece: { kind: 'rows', ...at, bytes: [start.at, end], row: start.row, line: start.line },
    bytes: end - start.at,
  })
  for await (const place of rowsToCutAt(entry.chunks()))
    if (place.at - start.at >= most) {
      yield upTo(place.at)
      start = place
    }
  if (size > start.at) yield upTo(size)
}

async function* archiveOf(entry: Entry, whole: Sized, at: InFile, shardBytes: number): AsyncGenerator<Sized> {
  const found: Sized[] = []
  const upTo = ({ from, until }: MemberRange, bytes: number) =>
    found.push({ piece: { kind: 'members', ...at, range: [from, until] }, bytes })
  try {
    let [from, bytes, next] = [0, 0, 0]
    for await (const member of zipMembers(entry.source, entry.source)) {
      bytes += member.bytes
      next = member.at + 1
      if (bytes < shardBytes / PARTS_OF_A_SHARD) continue
      upTo({ from, until: next }, bytes)
      from = next
      bytes = 0
    }
    if (next > from) upTo({ from, until: next }, bytes)
    yield* found
  } catch (cause) {
    // It is planned as a whole, and whoever reads it says what is wrong with it.
    if (!(cause instanceof ArchiveError)) throw cause
    yield whole
  }
}

/** A piece that may still grow. */
type Draft =
  | Exclude<ShardPiece, { kind: 'files' }>
  | { readonly kind: 'files'; readonly input: number; readonly files: string[] }

/** Gathers pieces to shards; what goes on where the last piece ended is joined to it. */
async function* cut(sized: AsyncIterable<Sized>, shardBytes: number): AsyncGenerator<Omit<Shard, 'id'>> {
  let pieces: Draft[] = []
  let bytes = 0
  for await (const { piece, bytes: more } of sized) {
    if (!join(pieces, piece)) pieces.push(piece.kind === 'files' ? { ...piece, files: [...piece.files] } : piece)
    bytes += more
    if (bytes < shardBytes) continue
    yield { bytes, pieces }
    pieces = []
    bytes = 0
  }
  if (pieces.length > 0) yield { bytes, pieces }
}

/** Joins a piece to the last of those, where it goes on in the same folder or file. */
function join(pieces: Draft[], next: ShardPiece): boolean {
  const last = pieces.at(-1)
  if (last?.input !== next.input) return false
  if (last.kind === 'files' && next.kind === 'files') last.files.push(...next.files)
  else if (last.kind === 'files' || next.kind === 'files' || last.file !== next.file) return false
  else if (last.kind === 'members' && next.kind === 'members')
    pieces[pieces.length - 1] = { ...last, range: [last.range[0], next.range[1]] }
  else if (last.kind === 'rows' && next.kind === 'rows')
    pieces[pieces.length - 1] = { ...last, bytes: [last.bytes[0], next.bytes[1]] }
  return true
}
