import { type GraphStats, withoutPassword } from '@reftel/cypher'
import type { Command } from 'commander'
import { storeOption } from '../options.ts'
import { write, writeLine } from '../output.ts'
import { withGraph } from '../store.ts'

export function addStats(program: Command): void {
  program
    .command('stats')
    .summary('count what the graph holds')
    .description('Counts what the graph holds.')
    .addOption(storeOption())
    .option('--json', 'print the counts as JSON')
    .action(async ({ store: url, json }: { readonly store: string; readonly json?: true }) => {
      const counts = await withGraph(url, { existing: true }, (store) => store.stats())
      if (json) await writeLine(counts)
      else await write(`The graph in ${withoutPassword(url)} holds\n${inWords(counts)}`)
    })
}

function inWords({ collections, ...counts }: GraphStats): string {
  const lines = [...Object.entries(counts), ...collections.map(({ value, cables }) => [`of ${value}`, cables] as const)]
  return lines.map(([name, count]) => `${name.padEnd(12)} ${count.toLocaleString('en').padStart(12)}\n`).join('')
}
