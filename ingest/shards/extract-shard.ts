import { join } from 'node:path'
import type { ReftelError } from '@reftel/cypher'
import type { Learnt } from '../extract.ts'
import { CorpusSummary } from '../run/corpus-summary.ts'
import type { Crew } from '../run/crew.ts'
import { extractToLoad } from '../run/extract-documents.ts'
import { programHash } from '../run/program-hash.ts'
import type { PassedOver } from '../source/passed-over.ts'
import type { OnProblem } from '../source/walk.ts'
import { ShardMismatchError } from './errors.ts'
import { type FactsHead, type FactsLine, factsFile, isWritten, refusedInput, writeFacts } from './facts-file.ts'
import { idsOf, type LearntShards } from './learnt-file.ts'
import type { PlanAt, Shard } from './plan.ts'
import { readShard } from './read-shard.ts'
import { shardId } from './shard-id.ts'

/** What these shards of a plan teach. Input that can't be read is passed over: the extraction will say so. */
export async function learnShards(at: PlanAt, shards: readonly Shard[]): Promise<LearntShards> {
  const summary = new CorpusSummary()
  for (const shard of shards)
    for await (const document of readShard(at, shard, { keepAll: false }, () => {})) summary.add(document)
  return { plan: at.plan.id, shards: idsOf(shards), summary }
}

export interface ExtractShardOptions {
  /** Folder of the files of all shards. */
  readonly out: string
  readonly crew: Crew | null
  readonly learnt: Learnt
  /** Id of the model's file, and version of the program: a file made with others is made anew. */
  readonly model: string
  readonly reftel: string
  /** Called with each input that can't be read; the file lists it too. */
  readonly onProblem: OnProblem
}

/**
 * Writes the file of a shard, unless it is there already. Gives whether it was written. Throws a `ShardMismatchError` when the
 * shard's input is no longer what was planned.
 */
export async function extractShard(at: PlanAt, shard: Shard, options: ExtractShardOptions): Promise<boolean> {
  const { plan, folder } = at
  const file = join(options.out, factsFile(shard.id))
  const number = plan.shards.indexOf(shard) + 1
  const { reftel, model } = options
  const head: FactsHead = { reftel, plan: plan.id, model, shard: shard.id, number, of: plan.shards.length }
  if (await isWritten(file, head)) return false
  if ((await shardId(shard.pieces, { ...plan, folder })) !== shard.id)
    throw new ShardMismatchError(`shard ${number}: its input has changed since it was planned; run "reftel plan" again`)
  await writeFacts(file, head, linesOf(at, shard, options))
  return true
}

/** The documents in their order; what was refused or passed over behind them. */
async function* linesOf(
  at: PlanAt,
  shard: Shard,
  { crew, learnt, onProblem }: ExtractShardOptions,
): AsyncGenerator<FactsLine> {
  const told: FactsLine[] = []
  const refuse = (problem: ReftelError) => {
    onProblem(problem)
    told.push({ kind: 'refused', refused: refusedInput(problem) })
  }
  const { keepAll } = at.plan.reading
  const onPassedOver = (passedOver: PassedOver) => told.push({ kind: 'passed over', passedOver })
  const documents = readShard(at, shard, { keepAll, onPassedOver }, refuse)
  const extracted = extractToLoad(documents, { crew, learnt }, programHash(), refuse)
  for await (const facts of extracted) yield { kind: 'facts', facts }
  yield* told
}
