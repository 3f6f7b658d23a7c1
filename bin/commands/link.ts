import { withoutPassword } from '@reftel/cypher'
import { linkAllPersons, withCrew } from '@reftel/ingest'
import type { Command } from 'commander'
import { curatedFrom } from '../curated.ts'
import { jobsOption, personsOption, storeOption } from '../options.ts'
import { write, writeLine } from '../output.ts'
import { withGraph } from '../store.ts'

interface LinkFlags {
  readonly store: string
  readonly jobs: number
  readonly persons?: string
  readonly json?: true
}

export function addLink(program: Command): void {
  program
    .command('link')
    .summary('tell anew who is who across the cables of the graph')
    .description(
      'Links the persons of all cables that the graph holds anew, by what loading kept of them: no cable is read again. With\n' +
        '--persons FILE its lines overrule the linking.',
    )
    .addOption(storeOption())
    .addOption(jobsOption())
    .addOption(personsOption())
    .option('--json', 'print the counts as JSON')
    .action(async ({ store: url, jobs, persons: file, json }: LinkFlags) => {
      const curated = curatedFrom(file)
      const counts = await withGraph(url, { existing: true }, async (store) => {
        const before = (await store.stats()).persons
        // Readers see who is who before or after, never half told.
        await store.inOneStep(() => withCrew(jobs, (crew) => linkAllPersons(store, curated, crew)))
        return { before, persons: (await store.stats()).persons }
      })
      if (json) await writeLine(counts)
      else await write(inWords(counts, url))
    })
}

const inWords = ({ before, persons }: { readonly before: number; readonly persons: number }, store: string): string =>
  `The graph in ${withoutPassword(store)} holds ${persons.toLocaleString('en')} persons, ${before.toLocaleString('en')} before\n`
