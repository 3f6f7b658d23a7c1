import { randomUUID } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Groups, ReftelError } from '@reftel/cypher'
import { writeRow } from './cablegate/row.ts'
import { type SampleCable, type SampleRow, writeCable } from './document.ts'
import { CABLEGATE, CENTRAL_FILES } from './era.ts'
import { type Archive, play } from './plot.ts'
import { randomFrom } from './random.ts'
import { STORIES } from './stories/index.ts'
import { makeWorld } from './world.ts'

export const SAMPLE_FORMS = ['nara', 'cablegate'] as const
export type SampleForm = (typeof SAMPLE_FORMS)[number]

export interface SampleOptions {
  /** How many documents. */
  readonly cables: number
  readonly seed: number
  /** 0 (none) to 1: how much of the archive's damage the texts show. */
  readonly noise: number
  /** NARA's texts of the seventies (when left out), or rows of the Cablegate table. */
  readonly form?: SampleForm
}

/** What `npm start` shows. */
export const DEFAULT_SAMPLE: SampleOptions = { cables: 1500, seed: 1978, noise: 0.05 }

/**
 * A made-up corpus in the form of NARA's Central Foreign Policy Files or of the Cablegate table, each document with its truth. The same options give the same
 * corpus. Stories follow one another and go back to earlier ones of their countries, so the whole hangs together.
 */
export function* sampleCables({ cables, seed, noise, form = 'nara' }: SampleOptions): Generator<SampleCable> {
  const world = makeWorld(seed, form === 'nara' ? CENTRAL_FILES : CABLEGATE)
  const archive: Archive = new Groups()
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
      yield (form === 'nara' ? writeCable : writeRow)(
        plan,
        state,
        world,
        noise,
        randomFrom(seed, 'cable', story, written),
      )
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
 * Writes a sample below `directory`, which must not exist yet or be empty: `YEAR/MONTH/*.txt` or `cables.csv`, and `truth.ndjson`. Everything goes to
 * a neighbouring folder first and is renamed at the end, so a run cut short leaves nothing that looks whole, and two that write the same at once do not
 * disturb each other.
 * @throws SampleFolderError where it is not empty, or no longer so when all is written
 */
export async function writeSample(directory: string, options: SampleOptions): Promise<SampleSize> {
  if (isFilled(directory)) throw new SampleFolderError(directory)
  const draft = `${directory.replace(/(?<![/\\])[/\\]+$/, '')}.${randomUUID()}.part`
  try {
    const size = writeDraft(draft, options)
    putInPlace(draft, directory)
    return size
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

const isFilled = (directory: string): boolean => existsSync(directory) && readdirSync(directory).length > 0

function writeDraft(draft: string, options: SampleOptions): SampleSize {
  mkdirSync(draft, { recursive: true })
  const truth = join(draft, 'truth.ndjson')
  writeFileSync(truth, '')
  const made = new Set<string>()
  let cables = 0
  let bytes = 0
  for (const cable of sampleCables(options)) {
    const file = join(draft, cable.path)
    const folder = dirname(file)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    cables++
    const content = Buffer.from(cable.row ? csvRow(cables, cable.text, cable.row) : cable.text, cable.encoding)
    appendFileSync(file, content)
    bytes += content.length
    appendFileSync(truth, `${JSON.stringify(cable.truth)}\n`)
  }
  return { cables, bytes }
}

/** A folder that another run has filled meanwhile, and may be reading, is left as it is. */
function putInPlace(draft: string, directory: string): void {
  try {
    if (existsSync(directory)) rmdirSync(directory)
    renameSync(draft, directory)
  } catch (error) {
    throw isFilled(directory) ? new SampleFolderError(directory) : error
  }
}

/** A line of the table, its eight columns in quotes, with a backslash before quotes and backslashes. */
function csvRow(number: number, text: string, row: SampleRow): string {
  const { bodyFrom, date, reference, origin, classification, references } = row
  const header = text.slice(0, bodyFrom - 1)
  const columns = [
    String(number),
    date,
    reference,
    origin,
    classification,
    references.join('|'),
    header,
    text.slice(bodyFrom),
  ]
  return `${columns.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}\n`
}
