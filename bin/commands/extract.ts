import {
  cableLine,
  extractDocuments,
  type FormatChoice,
  type JobOf,
  learnCorpus,
  linkedLines,
  TwiceRead,
  withCrew,
} from '@reftel/ingest'
import type { Command } from 'commander'
import { curatedFrom } from '../curated.ts'
import { optimiseLate } from '../optimise-late.ts'
import {
  formatOption,
  jobsOption,
  keepAllOption,
  personsOption,
  planOption,
  rejectsOption,
  shardOption,
} from '../options.ts'
import { writeLine } from '../output.ts'
import { complainOfNothing, watchRejects } from '../rejects.ts'
import { type ExtractShardsFlags, extractShards } from './extract-shards.ts'

interface ExtractFlags extends Partial<ExtractShardsFlags> {
  readonly format: FormatChoice
  readonly jobs: number
  readonly shard: JobOf
  readonly link?: true
  readonly keepAll?: true
  readonly rejects?: string
  readonly persons?: string
}

const EXAMPLES = `
Examples:
  reftel extract 1978MOSCOW18403.txt
  reftel extract cables/1978 archive.7z > facts.ndjson
  zcat cables.csv.gz | reftel extract - --format cablegate
  reftel extract --plan plan.json --shard 3/16 --model model.gz --out facts`

export function addExtract(program: Command): void {
  program
    .command('extract')
    .summary('read cables and print what they say, one JSON object a line')
    .description(
      'Reads cables and prints what they say of themselves, whom they cite and whom they mention: one JSON object a line,\n' +
        'in the order of the input. Exit code 1 when any input could not be read; the others are printed all the same.\n' +
        'With --plan, shards of a corpus are extracted into files of the folder --out instead; those that are there are left alone.',
    )
    .argument(
      '[path...]',
      'files, folders, archives (.zip, .tar, .tar.gz, .7z), the Cablegate CSV, or - for standard input',
    )
    .addOption(formatOption())
    .addOption(jobsOption())
    .option('--link', 'tell who is who across the cables: adds the key of each person, and prints when all is read')
    .addOption(personsOption())
    .addOption(keepAllOption())
    .addOption(rejectsOption())
    .addOption(planOption())
    .addOption(shardOption())
    .option('--model <file>', 'with --plan: what was learnt from all shards')
    .option('--out <folder>', 'with --plan: folder of the files, one a shard')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], flags: ExtractFlags, command: Command) => {
      const { plan, model, out, shard, jobs } = flags
      if (paths.length > 0 === (plan !== undefined)) command.error('error: give either paths or --plan')
      if (plan === undefined) await extract(paths, flags)
      else if (model === undefined || out === undefined) command.error('error: --plan needs --model and --out')
      else await extractShards({ plan, model, out, shard, jobs })
    })
}

async function extract(paths: readonly string[], flags: ExtractFlags): Promise<void> {
  const { format, jobs, link, persons, keepAll = false } = flags
  optimiseLate()
  const curated = curatedFrom(persons)
  const rejects = watchRejects(flags.rejects)
  let read = 0
  const print = async (line: object) => {
    read++
    await writeLine(line)
  }
  await withCrew(jobs, async (crew) => {
    let documentsLearnt = 0
    const corpus = new TwiceRead(paths, { format, keepAll, onPassedOver: rejects.passOver })
    const learnt = await learnCorpus(corpus.first(), null, {
      crew,
      onLearnt: (documents) => (documentsLearnt += documents),
    })
    optimiseLate(documentsLearnt / jobs)
    const cables = extractDocuments(corpus.second(rejects.refuse), { crew, learnt }, rejects.refuse)
    if (link) for await (const line of linkedLines(cables, curated, crew)) await print(line)
    else for await (const facts of cables) await print(cableLine(facts))
  })
  complainOfNothing(paths, read, rejects)
  rejects.close()
}
