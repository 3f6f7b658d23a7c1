import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ReftelError } from '@reftel/cypher'
import { type SampleCable, writeCable } from './document.ts'
import { type Archive, play } from './plot.ts'
import { randomFrom } from './random.ts'
import { STORIES } from './stories/index.ts'
import { makeWorld } from './world.ts'

export interface SampleOptions {
  /** How many documents. */
  readonly cables: number
  readonly seed: number
  /** 0 (none) to 1: how much of the archive's damage the texts show. */
  readonly noise: number
}

/** What `npm start` shows. */
export const DEFAULT_SAMPLE: SampleOptions = { cables: 1500, seed: 1978, noise: 0.05 }

/**
 * A made-up corpus in the format of NARA's Central Foreign Policy Files, each document with its truth. The same options give the same
 * corpus. Stories follow one another and go back to earlier ones of their countries, so the whole hangs together.
 */
export function* sampleCables({ cables, seed, noise }: SampleOptions): Generator<SampleCable> {
  const world = makeWorld(seed)
  const archive: Archive = new Map()
  const order = randomFrom(seed, 'order')
  let queue: typeof STORIES = []
  for (let story = 0, written = 0; written < cables; story++) {
    // Every story is told once before any is told again.
    if (queue.length === 0) queue = order.sample(STORIES, STORIES.length)
    const [template, ...rest] = queue
    queue = rest
    if (!template) return
    const random = randomFrom(seed, 'story', story)
    for (const { plan, story: state } of play(template, world, random, archive)) {
      if (!plan.held) continue
      yield writeCable(plan, state, world, noise, randomFrom(seed, 'cable', story, written))
      if (++written >= cables) return
    }
  }
}

/** The folder to write a sample to holds something already: nothing is overwritten. */
export class SampleFolderError extends ReftelError {
  readonly code = 'RFT_SAMPLE_FOLDER'
  constructor(readonly folder: string) {
    super(`${folder}: not empty; name a new folder for the sample, or empty this one first`)
  }
}

/** How many documents and bytes a sample came to. */
export interface SampleSize {
  readonly cables: number
  readonly bytes: number
}

/**
 * Writes a sample below `directory`, which must not exist yet or be empty: `YEAR/MONTH/*.txt` and `truth.ndjson`. Everything goes to
 * a neighbouring folder first and is renamed at the end, so a run cut short leaves nothing that looks whole.
 */
export async function writeSample(directory: string, options: SampleOptions): Promise<SampleSize> {
  if (existsSync(directory) && readdirSync(directory).length > 0) throw new SampleFolderError(directory)
  const draft = `${directory.replace(/[/\\]+$/, '')}.part`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  const truth = createWriteStream(join(draft, 'truth.ndjson'))
  const made = new Set<string>()
  let cables = 0
  let bytes = 0
  for (const { path, text, encoding, truth: line } of sampleCables(options)) {
    const file = join(draft, path)
    const folder = dirname(file)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    const content = Buffer.from(text, encoding)
    writeFileSync(file, content)
    cables++
    bytes += content.length
    if (!truth.write(`${JSON.stringify(line)}\n`)) await once(truth, 'drain')
  }
  truth.end()
  await once(truth, 'close')
  rmSync(directory, { recursive: true, force: true })
  renameSync(draft, directory)
  return { cables, bytes }
}
