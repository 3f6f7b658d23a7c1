import { join } from 'node:path'
import {
  type Evaluation,
  evaluate,
  extractCable,
  extractContext,
  type Mistake,
  readTruth,
  writeTable,
} from '@reftel/ingest'
import { compareAccuracy } from './against.ts'
import { readDocument, withCorpus } from './corpus.ts'
import { type BenchOptions, readOptions } from './options.ts'
import { table } from './timing.ts'

/**
 * Accuracy of extraction on several samples, each cable by itself, and on a folder of labelled cables.
 *
 *     node bench/dist/accuracy.js [--cables 1000] [--labelled ../shared/data/cables/labelled] [--seed 7 --noise 0.3]
 *
 * With a seed the whole table of that one sample. `--against COMMIT` names the citations gained and lost on it.
 */
const SAMPLES = [
  { seed: 1, noise: 0 },
  { seed: 1, noise: 0.3 },
  { seed: 2, noise: 0.3 },
  { seed: 3, noise: 0.3 },
  { seed: 4, noise: 1 },
] as const

const HEADINGS = [
  '',
  'citations',
  'REF prec.',
  'REF F1',
  'text F1',
  'resolved',
  'wrong year',
  'persons',
  'entries',
  'TAGS',
]

/** What `--json` prints of one sample. */
export interface AccuracyResult {
  readonly evaluation: Evaluation
  /** Citations that are wrong, missed or made up, in words that two versions can be compared by. */
  readonly wrong: readonly string[]
}

const options = readOptions({ cables: 1000 })
if (options.against) {
  await withCorpus(options, async ({ folder }) => {
    process.stdout.write(`${await compareAccuracy(options.against ?? '', folder)}\n`)
  })
} else if (options.json || options.corpus || process.argv.includes('--seed')) {
  const result = await measureSample(options)
  process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : writeTable(result.evaluation))
} else {
  const rows: (readonly string[])[] = [HEADINGS]
  for (const { seed, noise } of SAMPLES) {
    const { evaluation } = await measureSample({ ...options, seed, noise })
    rows.push(row(`seed ${seed}, noise ${noise}`, evaluation))
  }
  if (options.labelled) rows.push(row('labelled', await measureLabelled(options.labelled)))
  process.stdout.write(`${table(rows)}\n`)
}

function measureSample(sample: BenchOptions): Promise<AccuracyResult> {
  return withCorpus(sample, async ({ folder, files }) => {
    const context = extractContext(null)
    const wrong: string[] = []
    const outputs = files.map((file) => extractCable(readDocument(file), context))
    const evaluation = await evaluate(readTruth(join(folder, 'truth.ndjson')), outputs, (mistake) => {
      const words = inWords(mistake)
      if (words) wrong.push(words)
    })
    return { evaluation, wrong }
  })
}

async function measureLabelled(folder: string): Promise<Evaluation> {
  const context = extractContext(null)
  const truths = []
  for await (const truth of readTruth(folder)) truths.push(truth)
  const outputs = truths.map(({ id }) => extractCable(readDocument(join(folder, `${id}.txt`)), context))
  return evaluate(truths, outputs)
}

function inWords(mistake: Mistake): string | null {
  if (mistake.kind !== 'citation') return null
  const { truth, output } = mistake.pair
  const at = truth?.start ?? output?.start ?? 0
  const words = truth?.raw ?? output?.raw
  return `${mistake.cable} at ${at}: "${words}" is ${truth ? (truth.target ?? truth.reason ?? 'none') : 'no citation'}, read as ${
    output ? `${output.target ?? output.reason} (${output.rule})` : 'nothing'
  }`
}

function row(name: string, { citations, persons, tags }: Evaluation): readonly string[] {
  const percent = (share: number | null | undefined): string => (share == null ? '-' : (100 * share).toFixed(2))
  const { ref, text } = citations.byWhere
  return [
    name,
    percent(citations.all.f1),
    percent(ref?.precision),
    percent(ref?.f1),
    percent(text?.f1),
    percent(citations.resolution.rate),
    String(citations.resolution.wrongYear),
    percent(persons.surname.f1),
    percent(persons.full.f1),
    percent(tags.f1),
  ]
}
