import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type GraphStore, withoutPassword } from '@reftel/cypher'
import { DEFAULT_SAMPLE, SampleFolderError, writeSample } from '@reftel/ingest'
import type { Command } from 'commander'
import { DEFAULT_STORE, hostOption, jobsOption, portOption, readersOption } from '../options.ts'
import { write } from '../output.ts'
import { sampleFolder } from '../sample-folder.ts'
import { serve } from '../server.ts'
import { openExistingGraph, openGraph } from '../store.ts'
import { ingestPaths } from './ingest.ts'

const PACKAGED = join(dirname(createRequire(import.meta.url).resolve('@reftel/ingest/package.json')), 'data')
/** A real cable, released by the National Archives: what the made-up ones are modelled on. */
const SEED = join(PACKAGED, 'seed')
/** Made-up cables about it: what it cites, and answers to it, so that its conversation is worth opening. */
const STORY = join(PACKAGED, 'story')
/** Stands beside the store while the sample is being loaded into it: a start that was cut is taken up again. */
const LOADING = `${DEFAULT_STORE.slice('sqlite:'.length)}.loading`

interface StartFlags {
  readonly host: string
  readonly port: number
  readonly jobs: number
  readonly readers: number
}

export function addStart(program: Command): void {
  program
    .command('start')
    .summary('show the sample corpus (what npm start does)')
    .description(
      'Makes the sample corpus, loads it with a real cable and its made-up neighbours into the embedded store when that is empty, and serves explorer and\n' +
        'API. The store is reftel.db, or what REFTEL_STORE names; nothing is loaded into a named one.',
    )
    .addOption(portOption())
    .addOption(hostOption())
    .addOption(jobsOption())
    .addOption(readersOption())
    .action(start)
}

async function start({ port, host, jobs, readers }: StartFlags): Promise<void> {
  const { REFTEL_STORE: named } = process.env
  const url = named ?? DEFAULT_STORE
  const store = await (named === undefined ? openGraph(url, readers) : openExistingGraph(url, readers))
  const { cables } = await store.stats()
  if (named === undefined && (cables === 0 || existsSync(LOADING))) await loadSample(store, jobs)
  else if (cables === 0) await write(`Reftel: ${withoutPassword(url)} is empty; "reftel ingest PATH" fills it\n`)
  await serve(store, { store: url, port, host, logger: { level: 'warn' } })
}

async function loadSample(store: GraphStore, jobs: number): Promise<void> {
  writeFileSync(LOADING, '')
  const sample = sampleFolder()
  if (!existsSync(sample)) {
    await write(`Reftel: making a sample corpus of ${DEFAULT_SAMPLE.cables} cables in ${sample}\n`)
    await writeSample(sample, DEFAULT_SAMPLE).catch(madeMeanwhile)
  }
  await write('Reftel: loading it\n')
  // As absolute paths: wherever the command was called, the graph shows seed/, story/ and sample/.
  const { graph, seconds } = await ingestPaths([SEED, STORY, sample], store, { format: 'auto', jobs, curated: null })
  // Another start may have taken it away, which loads the same.
  rmSync(LOADING, { force: true })
  await write(`Reftel: ${graph.cables} cables and ${graph.cites} citations loaded in ${seconds} s\n`)
}

/** Another start has made the same sample: that one will do. */
function madeMeanwhile(error: unknown): void {
  if (!(error instanceof SampleFolderError)) throw error
}
