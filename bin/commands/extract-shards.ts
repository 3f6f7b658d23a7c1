import { checkModel, extractShard, type JobOf, readLearnt, readPlan, shardsOf, withCrew } from '@reftel/ingest'
import { optimiseLate } from '../optimise-late.ts'
import { complain } from '../output.ts'
import { sayWhenEnded } from '../signals.ts'
import { VERSION } from '../version.ts'

/** What `extract` is given for a plan instead of paths. */
export interface ExtractShardsFlags {
  readonly plan: string
  readonly shard: JobOf
  readonly model: string
  readonly out: string
  readonly jobs: number
}

/**
 * Extracts the shards of one job, each into a file of its own. An input that can't be read is said and stands in that file; the job
 * has done its work all the same.
 */
export async function extractShards({ plan: file, shard, model: modelFile, out, jobs }: ExtractShardsFlags) {
  optimiseLate()
  sayWhenEnded('run it again: files that are whole are left alone')
  const at = readPlan(file)
  const model = readLearnt(modelFile)
  checkModel(modelFile, model, at.plan)
  const learnt = model.summary.learnt()
  const onProblem = ({ message }: Error) => complain(message)
  await withCrew(jobs, async (crew) => {
    const options = { out, crew, learnt, model: model.id, reftel: VERSION, onProblem }
    for (const each of shardsOf(at.plan.shards, shard)) await extractShard(at, each, options)
  })
}
