import { DEFAULT_SAMPLE, SAMPLE_FORMS, type SampleForm, writeSample } from '@reftel/ingest'
import { type Command, Option } from 'commander'
import { share, wholeNumber } from '../options.ts'
import { write } from '../output.ts'

interface SampleFlags {
  readonly cables: number
  readonly seed: number
  readonly noise: number
  readonly form: SampleForm
}

export function addSample(program: Command): void {
  program
    .command('sample')
    .summary('write a made-up corpus with its truth')
    .description(
      "Writes a made-up corpus in NARA's or Cablegate's form below a new folder, and its truth, truth.ndjson, in the form that extract\n" +
        'prints. Persons and events are invented. The same numbers give the same corpus.',
    )
    .argument('<folder>', 'where to write it; must be new or empty')
    .option('--cables <n>', 'how many documents', wholeNumber(1, 10_000_000), DEFAULT_SAMPLE.cables)
    .option('--seed <n>', 'another number, another corpus', wholeNumber(0, 2 ** 32 - 1), DEFAULT_SAMPLE.seed)
    .option('--noise <share>', 'damage of the texts, 0 (none) to 1', share, DEFAULT_SAMPLE.noise)
    .addOption(
      new Option('--form <form>', "NARA's texts of 1973-79, or the Cablegate table")
        .choices(SAMPLE_FORMS)
        .default('nara'),
    )
    .action(async (folder: string, flags: SampleFlags) => {
      const { cables, bytes } = await writeSample(folder, flags)
      await write(`${cables.toLocaleString('en')} cables, ${(bytes / 1e6).toFixed(1)} MB, in ${folder}\n`)
    })
}
