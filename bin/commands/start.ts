import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GraphStore } from '@reftel/cypher'
import { DEFAULT_SAMPLE, writeSample } from '@reftel/ingest'
import type { Command } from 'commander'
import { jobsOption, portOption } from '../options.ts'
import { write } from '../output.ts'
import { serve } from '../server.ts'
import { openGraph } from '../store.ts'
import { ingestPaths } from './ingest.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const DATA = join(ROOT, 'data')
const SAMPLE = join(DATA, 'sample')
/** A real cable, released by the National Archives: what the made-up ones are modelled on. */
const SEED = join(
  dirname(createRequire(import.meta.url).resolve('@reftel/ingest/package.json')),
  'data',
  'seed',
  '1978MOSCOW18403.txt',
)
/** There while the sample is being loaded: a start that was cut is taken up again. */
const LOADING = join(DATA, '.loading')

interface StartFlags {
  readonly port: number
  readonly jobs: number
}

export function addStart(program: Command): void {
  program
    .command('start')
    .summary('show the sample corpus (what npm start does)')
    .description(
      'Makes the sample corpus, loads it with a real cable into the embedded store when that is empty, and serves explorer and\n' +
        'API. The store is data/reftel.db of the checkout, or what REFTEL_STORE names.',
    )
    .addOption(portOption())
    .addOption(jobsOption())
    .action(start)
}

async function start({ port, jobs }: StartFlags): Promise<void> {
  mkdirSync(DATA, { recursive: true })
  const { REFTEL_STORE: url = `sqlite:${join(DATA, 'reftel.db')}` } = process.env
  const store = await openGraph(url)
  const { cables } = await store.stats()
  if (cables === 0 || existsSync(LOADING)) await loadSample(store, jobs)
  await serve(store, { port, logger: { level: 'warn' } })
}

async function loadSample(store: GraphStore, jobs: number): Promise<void> {
  writeFileSync(LOADING, '')
  if (!existsSync(SAMPLE)) {
    await write(`Reftel: making a sample corpus of ${DEFAULT_SAMPLE.cables} cables\n`)
    await writeSample(SAMPLE, DEFAULT_SAMPLE)
  }
  await write('Reftel: loading it\n')
  const paths = [SEED, SAMPLE].map((path) => relative(process.cwd(), path))
  const { graph, seconds } = await ingestPaths(paths, store, { format: 'auto', jobs, curated: null })
  rmSync(LOADING)
  await write(`Reftel: ${graph.cables} cables and ${graph.cites} citations loaded in ${seconds} s\n`)
}
