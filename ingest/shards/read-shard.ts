import type { SourceDocument } from '../source/document.ts'
import type { OnPassedOver } from '../source/passed-over.ts'
import { readDocumentsOfPart } from '../source/read-documents.ts'
import type { OnProblem } from '../source/walk.ts'
import { type PlanAt, type Shard, sourcePartsOf } from './plan.ts'

/** Job `job` of `of`, counted from 1. */
export interface JobOf {
  readonly job: number
  readonly of: number
}

/** The shards that one job of many does: every `of`th, so that as many jobs as shards do one each. */
export const shardsOf = (shards: readonly Shard[], { job, of }: JobOf): readonly Shard[] =>
  shards.filter((_, at) => at % of === job - 1)

export interface ShardReading {
  readonly keepAll: boolean
  readonly onPassedOver?: OnPassedOver
}

/** The documents of a shard, in the order of the input. */
export async function* readShard(
  { plan, folder }: PlanAt,
  shard: Shard,
  reading: ShardReading,
  onProblem: OnProblem,
): AsyncGenerator<SourceDocument> {
  const options = { ...reading, format: plan.reading.format }
  for (const piece of shard.pieces)
    for (const part of sourcePartsOf(piece, plan.inputs, folder)) yield* readDocumentsOfPart(part, options, onProblem)
}
