import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { CorpusSummary, type CorpusSummaryJson } from '../run/corpus-summary.ts'
import { ShardFileError, ShardMismatchError } from './errors.ts'
import type { Plan, Shard } from './plan.ts'
import { writeCompressed } from './whole-file.ts'

/** What some shards of a plan teach; of all of them: the model that each shard is extracted with. */
export interface LearntShards {
  /** Id of the plan. */
  readonly plan: string
  /** Ids of the shards, in order. */
  readonly shards: readonly string[]
  readonly summary: CorpusSummary
}

/** Learnt shards as they were read, and the id of what the file says. */
export interface LearntFile extends LearntShards {
  readonly id: string
}

const FORMAT = 'reftel learnt'
const VERSION = 2

/** The file, gzipped JSON. */
interface LearntJson {
  readonly format: string
  readonly version: number
  readonly plan: string
  readonly shards: readonly string[]
  readonly summary: CorpusSummaryJson
}

export const writeLearnt = (file: string, { plan, shards, summary }: LearntShards): Promise<void> =>
  writeCompressed(file, [JSON.stringify({ format: FORMAT, version: VERSION, plan, shards, summary })])

/** Throws a `ShardFileError` for what is no such file, or a damaged one. */
export function readLearnt(file: string): LearntFile {
  const bytes = readFileSync(file)
  try {
    const text = gunzipSync(bytes).toString()
    const { format, version, plan, shards, summary }: LearntJson = JSON.parse(text)
    if (format === FORMAT && version === VERSION) {
      const id = createHash('sha256').update(text).digest('hex').slice(0, 16)
      return { id, plan, shards, summary: CorpusSummary.fromJSON(summary) }
    }
  } catch (cause) {
    throw new ShardFileError(file, 'no file of "reftel learn", or a damaged one; make it again', { cause })
  }
  throw new ShardFileError(file, `not of version ${VERSION}; make it again with "reftel learn"`)
}

/** Whether the file is there, and holds what these shards of the plan teach. A damaged one does not. */
export function isLearnt(file: string, plan: Plan, shards: readonly Shard[]): boolean {
  if (!existsSync(file)) return false
  try {
    const known = readLearnt(file)
    return known.plan === plan.id && known.shards.join() === idsOf(shards).join()
  } catch (error) {
    if (error instanceof ShardFileError) return false
    throw error
  }
}

/** Ids of shards, as `LearntShards` has them. */
export const idsOf = (shards: readonly Shard[]): readonly string[] => shards.map(({ id }) => id).sort()

/** Merges what shards of one plan teach, in any order. Throws a `ShardMismatchError` where they are of several. */
export function mergeLearnt(files: readonly string[]): LearntShards {
  const summary = new CorpusSummary()
  const shards = new Set<string>()
  let plan: string | null = null
  for (const file of files) {
    const part = readLearnt(file)
    plan ??= part.plan
    if (part.plan !== plan) throw new ShardMismatchError(`${file}: of another plan than ${files[0]}`)
    summary.merge(part.summary)
    for (const shard of part.shards) shards.add(shard)
  }
  return { plan: plan ?? '', shards: [...shards].sort(), summary }
}

/** Throws a `ShardMismatchError` unless the model was learnt from every shard of the plan. */
export function checkModel(file: string, model: LearntFile, plan: Plan): void {
  if (model.plan !== plan.id) throw new ShardMismatchError(`${file}: learnt by another plan`)
  const known = new Set(model.shards)
  const missing = plan.shards.flatMap(({ id }, at) => (known.has(id) ? [] : [at + 1]))
  if (missing.length > 0)
    throw new ShardMismatchError(
      `${file}: ${missing.length} of ${plan.shards.length} shards are not in it, the first is ${missing[0]}; "reftel learn --merge" takes the files of all`,
    )
}
