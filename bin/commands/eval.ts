import { createWriteStream, type WriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { evaluate, type Mistake, readOutput, readTruth, writeTable } from '@reftel/ingest'
import type { Command } from 'commander'
import { write, writeLine } from '../output.ts'

interface EvalFlags {
  readonly json?: true
  readonly mistakes?: string
}

const EXAMPLES = `
Example:
  reftel sample corpus --cables 20000 --noise 0.3 --seed 7
  reftel extract corpus > output.ndjson
  reftel eval corpus/truth.ndjson output.ndjson`

export function addEval(program: Command): void {
  program
    .command('eval')
    .summary('measure an extraction against the truth')
    .description(
      'Measures what extract printed against the truth: precision, recall and F1 of citations (by place, rule and reason),\n' +
        'persons, TAGS and header fields, and of the persons linked across cables where extract ran with --link.',
    )
    .argument('<truth>', "a sample's truth.ndjson, a label file (.json), or a folder of such")
    .argument('<output>', 'what reftel extract printed')
    .option('--json', 'print the figures as JSON')
    .option('--mistakes <file>', 'write each mistake to a file, one JSON object a line')
    .addHelpText('after', EXAMPLES)
    .action(async (truth: string, output: string, { json, mistakes }: EvalFlags) => {
      const file = mistakes === undefined ? null : createWriteStream(mistakes)
      const tell = (mistake: Mistake) => void file?.write(`${JSON.stringify(mistake)}\n`)
      const evaluation = await evaluate(readTruth(truth), readOutput(output), tell)
      if (file) await closed(file)
      await (json ? writeLine(evaluation) : write(`${writeTable(evaluation).trimEnd()}\n`))
    })
}

async function closed(file: WriteStream): Promise<void> {
  file.end()
  await finished(file)
}
