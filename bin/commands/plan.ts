import { dirname, resolve } from 'node:path'
import { type FormatChoice, makePlan, writePlan } from '@reftel/ingest'
import { type Command, Option } from 'commander'
import { formatOption, keepAllOption, rejectsOption, shardSizeOption } from '../options.ts'
import { write } from '../output.ts'
import { complainOfNothing, watchRejects } from '../rejects.ts'
import { shownSource } from '../shown-source.ts'

interface PlanFlags {
  readonly out: string
  readonly format: FormatChoice
  readonly shardSize: number
  readonly keepAll?: boolean
  readonly rejects?: string
}

const EXAMPLE = `
Example:
  reftel plan cables/ cables.csv --out plan.json

Prints how many shards there are.`

export function addPlan(program: Command): void {
  program
    .command('plan')
    .summary('cut a corpus into shards, for many jobs or machines')
    .description(
      'Cuts a corpus into shards, each of which a job of its own learns from and extracts (docs/scaling.md). Folders are cut\n' +
        'between files, .zip archives between their members, the Cablegate CSV between its rows.',
    )
    .argument('<path...>', 'files, folders, archives (.zip, .tar, .tar.gz, .7z), the Cablegate CSV')
    .addOption(new Option('--out <file>', 'the plan; its paths are relative to its folder').makeOptionMandatory())
    .addOption(shardSizeOption())
    .addOption(formatOption())
    .addOption(keepAllOption())
    .addOption(rejectsOption())
    .addHelpText('after', EXAMPLE)
    .action(async (paths: readonly string[], { out, format, shardSize, keepAll = false, ...flags }: PlanFlags) => {
      const rejects = watchRejects(flags.rejects)
      const plan = await makePlan(paths, {
        reading: { format, keepAll },
        folder: dirname(resolve(out)),
        sourceOf: shownSource(paths),
        shardBytes: shardSize,
        onPassedOver: rejects.passOver,
      })
      await writePlan(out, plan)
      rejects.close()
      complainOfNothing(paths, plan.shards.length, rejects)
      await write(`${plan.shards.length}\n`)
    })
}
