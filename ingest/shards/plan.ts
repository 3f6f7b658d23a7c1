import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { SourcePart } from '../source/read-documents.ts'
import type { FormatChoice } from '../source/recognise.ts'
import { ShardFileError } from './errors.ts'
import { putFile } from './whole-file.ts'

/** A corpus cut into shards: what each job of many reads. Paths are relative to the folder of the plan's file. */
export interface Plan {
  readonly format: typeof FORMAT
  readonly version: typeof VERSION
  /** Of all shards together: another one as soon as a byte, a path or the way of reading is another. */
  readonly id: string
  readonly reading: PlanReading
  readonly inputs: readonly PlanInput[]
  /** In the order of the input. */
  readonly shards: readonly Shard[]
}

/** How the documents of a file are told apart from what is no cable: the options of `ingest` that decide it. */
export interface PlanReading {
  readonly format: FormatChoice
  readonly keepAll: boolean
}

/** One of the paths that were given: where it lies, and what the graph shows of it. Those of a folder end with a slash. */
export interface PlanInput {
  readonly path: string
  readonly source: string
}

export interface Shard {
  /** A function of its documents' bytes, of their sources and of the way of reading. */
  readonly id: string
  /** About so many bytes of text; of an archive that is read whole, its own. */
  readonly bytes: number
  readonly pieces: readonly ShardPiece[]
}

/**
 * What of an input a shard reads: whole files, entries of a .zip (`until`: the first that is not read), or rows of the Cablegate
 * table. `file` is behind the path of the input, an empty one the input itself.
 */
export type ShardPiece =
  | { readonly kind: 'files'; readonly input: number; readonly files: readonly string[] }
  | {
      readonly kind: 'members'
      readonly input: number
      readonly file: string
      readonly range: readonly [number, number]
    }
  | {
      readonly kind: 'rows'
      readonly input: number
      readonly file: string
      /** The first byte, and the one behind the last. */
      readonly bytes: readonly [number, number]
      /** The number and the line of the first row. */
      readonly row: number
      readonly line: number
    }

const FORMAT = 'reftel plan'
const VERSION = 1

export const planOf = (plan: Omit<Plan, 'format' | 'version'>): Plan => ({ format: FORMAT, version: VERSION, ...plan })

/** Writes a plan, a shard a line. */
export function writePlan(file: string, { shards, ...head }: Plan): Promise<void> {
  const lines = shards.map((shard) => JSON.stringify(shard)).join(',\n')
  const text = `${JSON.stringify(head).slice(0, -1)},"shards":[\n${lines}\n]}\n`
  return putFile(file, (part) => writeFile(part, text))
}

/** A plan, and the folder that its paths are relative to. */
export interface PlanAt {
  readonly plan: Plan
  readonly folder: string
}

/** Throws a `ShardFileError` for what is no plan of this version. */
export function readPlan(file: string): PlanAt {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new ShardFileError(file, 'no plan: it is no JSON', { cause })
  }
  if (!isPlan(value)) throw new ShardFileError(file, `no plan of version ${VERSION}; "reftel plan" makes one`)
  return { plan: value, folder: dirname(resolve(file)) }
}

/** What of the input a piece means, in order. */
export function* sourcePartsOf(piece: ShardPiece, inputs: readonly PlanInput[], folder: string): Generator<SourcePart> {
  const input = inputs[piece.input]
  if (!input) return
  const at = (file: string) => ({ path: resolve(folder, input.path + file), source: input.source + file })
  if (piece.kind === 'files') for (const file of piece.files) yield { kind: 'file', ...at(file) }
  else if (piece.kind === 'members') {
    const [from, until] = piece.range
    yield { kind: 'members', ...at(piece.file), range: { from, until } }
  } else {
    const { bytes, row, line } = piece
    yield { kind: 'rows', ...at(piece.file), from: { at: bytes[0], row, line }, until: bytes[1] }
  }
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isListOf = <T>(value: unknown, is: (each: unknown) => each is T): value is readonly T[] =>
  Array.isArray(value) && value.every(is)
/** What a format may be; a table, so that none is forgotten. */
const FORMATS: Readonly<Record<FormatChoice, true>> = { auto: true, nara: true, cablegate: true }

function isPlan(value: unknown): value is Plan {
  if (!isFields(value) || value.format !== FORMAT || value.version !== VERSION || !isText(value.id)) return false
  const { reading, inputs } = value
  if (!isFields(reading) || !isText(reading.format) || !Object.hasOwn(FORMATS, reading.format)) return false
  if (typeof reading.keepAll !== 'boolean' || !isListOf(inputs, isInput)) return false
  const isShard = (shard: unknown): shard is Shard =>
    isFields(shard) && isText(shard.id) && isCount(shard.bytes) && isListOf(shard.pieces, isPiece)
  const isPiece = (piece: unknown): piece is ShardPiece =>
    isFields(piece) && isCount(piece.input) && piece.input < inputs.length && isKind(piece)
  return isListOf(value.shards, isShard)
}

const isInput = (value: unknown): value is PlanInput => isFields(value) && isText(value.path) && isText(value.source)

function isKind(piece: Fields): boolean {
  if (piece.kind === 'files') return isListOf(piece.files, isText)
  if (!isText(piece.file)) return false
  if (piece.kind === 'members') return isRange(piece.range)
  return piece.kind === 'rows' && isRange(piece.bytes) && isCount(piece.row) && isCount(piece.line)
}

const isRange = (value: unknown): boolean => isListOf(value, isCount) && value.length === 2
