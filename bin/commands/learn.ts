import { isLearnt, type JobOf, learnShards, mergeLearnt, readPlan, shardsOf, writeLearnt } from '@reftel/ingest'
import { type Command, Option } from 'commander'
import { planOption, shardOption } from '../options.ts'
import { sayWhenEnded } from '../signals.ts'

interface LearnFlags {
  readonly plan?: string
  readonly shard: JobOf
  readonly merge?: readonly string[]
  readonly out: string
}

const EXAMPLES = `
Examples:
  reftel learn --plan plan.json --shard 3/16 --out learnt/3.gz
  reftel learn --merge learnt/*.gz --out model.gz

A file that is there already, of the same shards, is left alone.`

export function addLearn(program: Command): void {
  program
    .command('learn')
    .summary('learn from the shards of a plan what each of their cables is read with')
    .description(
      'Learns from shards of a plan what the cables of a corpus say together: which numbers each post had reached when, and how\n' +
        'names are used. --merge makes one model of what all shards teach, in any order.',
    )
    .addOption(planOption())
    .addOption(shardOption())
    .option('--merge <file...>', 'what was learnt from the shards of a plan')
    .addOption(new Option('--out <file>', 'what was learnt, or the model').makeOptionMandatory())
    .addHelpText('after', EXAMPLES)
    .action(async ({ plan: file, shard, merge, out }: LearnFlags, command: Command) => {
      if ((file === undefined) === (merge === undefined)) command.error('error: give either --plan or --merge')
      if (merge) await writeLearnt(out, mergeLearnt(merge))
      else if (file) await learnPlan(file, shard, out)
    })
}

async function learnPlan(file: string, shard: JobOf, out: string): Promise<void> {
  sayWhenEnded('run it again: files that are whole are left alone')
  const at = readPlan(file)
  const shards = shardsOf(at.plan.shards, shard)
  if (!isLearnt(out, at.plan, shards)) await writeLearnt(out, await learnShards(at, shards))
}
