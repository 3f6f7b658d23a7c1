import { createReadStream, existsSync } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { FactsToLoad, ReftelError } from '@reftel/cypher'
import { linesIn } from '../source/lines-in.ts'
import type { PassedOver } from '../source/passed-over.ts'
import { ShardFileError } from './errors.ts'
import { writeCompressed } from './whole-file.ts'

/** What a shard's file was made of. */
export interface FactsHead {
  /** Version of the program that wrote it. */
  readonly reftel: string
  /** Ids of the plan, of the model and of the shard. */
  readonly plan: string
  readonly model: string
  readonly shard: string
  /** The shard's place in the plan, from 1, of so many. */
  readonly number: number
  readonly of: number
}

/** An input that could not be read, as it was told. */
export interface RefusedInput {
  readonly source: string | null
  readonly code: string
  readonly reason: string
}

export const refusedInput = (problem: ReftelError): RefusedInput => ({
  source: 'file' in problem && typeof problem.file === 'string' ? problem.file : null,
  code: problem.code,
  reason: problem.message,
})

/** What came of one document or file of a shard. */
export type FactsLine =
  | { readonly kind: 'facts'; readonly facts: FactsToLoad }
  | { readonly kind: 'refused'; readonly refused: RefusedInput }
  | { readonly kind: 'passed over'; readonly passedOver: PassedOver }

const FORMAT = 'reftel facts'
const VERSION = 1
/** What a whole file ends with. */
const END = JSON.stringify({ kind: 'end' })
/** Name of a shard's file in its folder. */
export const FACTS_ENDING = '.facts.gz'
export const factsFile = (shard: string): string => `${shard}${FACTS_ENDING}`

/** Characters that are compressed at a time. */
const PIECE = 1 << 16

/** Writes the file of a shard, gzipped JSON lines: its head, a line for each document, and an end. */
export const writeFacts = (file: string, head: FactsHead, lines: AsyncIterable<FactsLine>): Promise<void> =>
  writeCompressed(file, textOf(head, lines))

async function* textOf(head: FactsHead, lines: AsyncIterable<FactsLine>): AsyncGenerator<string> {
  let text = `${JSON.stringify({ format: FORMAT, version: VERSION, ...head })}\n`
  for await (const line of lines) {
    text += `${JSON.stringify(line)}\n`
    if (text.length < PIECE) continue
    yield text
    text = ''
  }
  yield `${text}${END}\n`
}

/** Whether the file of a shard is there, made of all that, and whole: it is read to its end, which takes a hundredth of making it. */
export async function isWritten(file: string, head: FactsHead): Promise<boolean> {
  if (!existsSync(file)) return false
  try {
    let last = ''
    for await (const line of linesOf(file)) {
      if (last === '' && JSON.stringify(headOf(file, line)) !== JSON.stringify(head)) return false
      last = line
    }
    return last === END
  } catch (error) {
    if (error instanceof ShardFileError) return false
    throw error
  }
}

/** The head of a shard's file. Throws a `ShardFileError` for another file. */
export async function readFactsHead(file: string): Promise<FactsHead> {
  for await (const line of linesOf(file)) return headOf(file, line)
  throw new ShardFileError(file, DAMAGED)
}

/** What a shard's file holds. Throws a `ShardFileError` where it is damaged or cut; what stood before has been given. */
export async function* readFacts(file: string): AsyncGenerator<FactsLine> {
  let [first, ended] = [true, false]
  for await (const line of linesOf(file)) {
    if (first) headOf(file, line)
    else if (line === END) ended = true
    else yield parsed<FactsLine>(file, line)
    first = false
  }
  if (!ended) throw new ShardFileError(file, DAMAGED)
}

const DAMAGED = 'damaged, or no file of "reftel extract --plan"; run that again'

function headOf(file: string, line: string): FactsHead {
  const { format, version, ...head } = parsed<FactsHead & { readonly format: string; readonly version: number }>(
    file,
    line,
  )
  if (format !== FORMAT || version !== VERSION) throw new ShardFileError(file, DAMAGED)
  return head
}

function parsed<T>(file: string, line: string): T {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new ShardFileError(file, DAMAGED, { cause })
  }
}

/** The lines of a gzipped file; what stands behind the last line's end makes none of its own. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const text = pipeline(createReadStream(file), createGunzip(), () => {})
  text.setEncoding('utf8')
  try {
    yield* linesIn(text as AsyncIterable<string>)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && String(cause.code).startsWith('Z_'))
      throw new ShardFileError(file, DAMAGED, { cause })
    throw cause
  }
}
