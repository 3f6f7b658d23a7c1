import type { CableFacts } from '@reftel/cypher'
import { extractDocuments, type FormatChoice, learnCorpus, readDocuments } from '@reftel/ingest'
import type { Command } from 'commander'
import { cableLine } from '../cable-line.ts'
import { curatedFrom } from '../curated.ts'
import { linkPersons } from '../link-persons.ts'
import { formatOption, jobsOption, personsOption } from '../options.ts'
import { writeLine } from '../output.ts'
import { countProblems } from '../problems.ts'

interface ExtractFlags {
  readonly format: FormatChoice
  readonly jobs: number
  readonly link?: true
  readonly persons?: string
}

const EXAMPLES = `
Examples:
  reftel extract 1978MOSCOW18403.txt
  reftel extract cables/1978 archive.7z > facts.ndjson
  zcat cables.csv.gz | reftel extract - --format cablegate`

export function addExtract(program: Command): void {
  program
    .command('extract')
    .summary('read cables and print what they say, one JSON object a line')
    .description(
      'Reads cables and prints what they say of themselves, whom they cite and whom they mention: one JSON object a line,\n' +
        'in the order of the input. Exit code 1 when any input could not be read; the others are printed all the same.',
    )
    .argument(
      '<path...>',
      'files, folders, archives (.zip, .tar, .tar.gz, .7z), the Cablegate CSV, or - for standard input',
    )
    .addOption(formatOption())
    .addOption(jobsOption())
    .option('--link', 'tell who is who across the cables: adds the key of each person, and prints when all is read')
    .addOption(personsOption())
    .addHelpText('after', EXAMPLES)
    .action(extract)
}

async function extract(paths: readonly string[], { format, jobs, link, persons }: ExtractFlags): Promise<void> {
  const curated = curatedFrom(persons)
  const problems = countProblems()
  const serials = await learnCorpus(paths, format, null)
  const documents = readDocuments(paths, { format }, problems.report)
  const cables: AsyncIterable<CableFacts> = extractDocuments(documents, { jobs, serials }, problems.report)
  if (link) {
    for await (const { facts, keyOf } of linkPersons(cables, curated)) await writeLine(cableLine(facts, keyOf))
  } else {
    for await (const facts of cables) await writeLine(cableLine(facts))
  }
}
