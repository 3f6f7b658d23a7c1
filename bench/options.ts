import { parseArgs } from 'node:util'

/** What every benchmark is told: which sample to make, or a folder that holds one. */
export interface BenchOptions {
  readonly cables: number
  readonly seed: number
  readonly noise: number
  readonly rounds: number
  /** A sample written before, instead of a new one. */
  readonly corpus: string | null
  readonly store: string | null
  /** A folder of labelled cables. */
  readonly labelled: string | null
  /** A commit to measure as well, in a process of its own. */
  readonly against: string | null
  /** One stage alone, in a process whose code is warm for nothing else. */
  readonly stage: string | null
  readonly json: boolean
}

/** Reads the command line; throws on an option that is not there. */
export function readOptions(defaults: Partial<BenchOptions>): BenchOptions {
  const { values } = parseArgs({
    options: {
      cables: { type: 'string' },
      seed: { type: 'string' },
      noise: { type: 'string' },
      rounds: { type: 'string' },
      corpus: { type: 'string' },
      store: { type: 'string' },
      labelled: { type: 'string' },
      against: { type: 'string' },
      stage: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const number = (text: string | undefined, otherwise: number): number =>
    text === undefined ? otherwise : Number(text)
  return {
    cables: number(values.cables, defaults.cables ?? 2000),
    seed: number(values.seed, defaults.seed ?? 1),
    noise: number(values.noise, defaults.noise ?? 0.1),
    rounds: number(values.rounds, defaults.rounds ?? 5),
    corpus: values.corpus ?? null,
    store: values.store ?? null,
    labelled: values.labelled ?? defaults.labelled ?? null,
    against: values.against ?? null,
    stage: values.stage ?? null,
    json: values.json ?? false,
  }
}
