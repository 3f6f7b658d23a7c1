import { type Check, checkStore, type GraphStore } from '@reftel/cypher'
import { lackedNames, linkChangedPersons, withCrew } from '@reftel/ingest'
import type { Command } from 'commander'
import { curatedFrom } from '../curated.ts'
import { jobsOption, personsOption, storeOption } from '../options.ts'
import { write, writeLine } from '../output.ts'
import { accessTo } from '../store.ts'

interface CheckFlags {
  readonly store: string
  readonly repair?: boolean
  readonly deep?: boolean
  readonly jobs: number
  readonly persons?: string
  readonly json?: true
}

const NOTE = `
Exit code 1 when something is wrong that was not repaired. Nobody should write into the store meanwhile.`

export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('look whether a store is whole')
    .description(
      'Checks a store: the file itself or the indexes, all edges, all counts, the words of each cable, and each text against the\n' +
        'key that was made from it. With --deep the graph is made anew from its documents beside it, in TMPDIR, and both are compared:\n' +
        'who is who, why and how surely, and how names are used. The file that --persons named when it was filled has to be named again.',
    )
    .addOption(storeOption())
    .option('--repair', 'make anew what is wrong and follows from the documents')
    .option('--deep', 'make the graph anew beside it and compare both, which takes as long as an ingest')
    .addOption(jobsOption())
    .addOption(personsOption())
    .option('--json', 'print the faults as JSON')
    .addHelpText('after', NOTE)
    .action(async ({ store, repair = false, deep = false, jobs, persons, json }: CheckFlags) => {
      const curated = curatedFrom(persons)
      const link = (graph: GraphStore) => withCrew(jobs, (crew) => linkChangedPersons(graph, curated, crew))
      const check = await checkStore(store, {
        repair,
        ...(deep ? { anew: { link, names: lackedNames } } : {}),
        ...accessTo(store),
      })
      await (json ? writeLine(check) : write(inWords(check)))
      if (check.faults.some(({ repaired }) => !repaired)) process.exitCode = 1
    })
}

function inWords({ checked, faults }: Check): string {
  const lines = checked.map(
    ({ check, faults: count }) => `${(count === 0 ? 'well' : String(count)).padStart(6)}  ${check}`,
  )
  const told = faults.map(({ check, what, repaired }) => `${check}: ${what}${repaired ? ' (repaired)' : ''}`)
  const left = faults.some(({ repaired }) => !repaired)
  const advice = left ? ['What is not repaired comes right in a new store: "reftel ingest" the sources again.'] : []
  return `${[...lines, ...told, ...advice].join('\n')}\n`
}
