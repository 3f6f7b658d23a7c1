import type { Command } from 'commander'
import { storeOption } from '../options.ts'
import { write, writeLine } from '../output.ts'
import { withGraph } from '../store.ts'

export function addStats(program: Command): void {
  program
    .command('stats')
    .description('Counts what the graph holds.')
    .addOption(storeOption())
    .option('--json', 'as JSON')
    .action(async ({ store: url, json }: { readonly store: string; readonly json?: true }) => {
      const { cables, stubs, posts, persons, tags, cites, mentions } = await withGraph(
        url,
        { existing: true },
        (store) => store.stats(),
      )
      const counts = { cables, stubs, posts, persons, tags, cites, mentions }
      if (json) await writeLine(counts)
      else
        for (const [name, count] of Object.entries(counts))
          await write(`${name.padEnd(9)} ${count.toLocaleString('en').padStart(12)}\n`)
    })
}
