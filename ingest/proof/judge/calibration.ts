/** What was found with a confidence in [from, to), and how much of it is right. */
export interface CalibrationBin {
  readonly from: number
  readonly to: number
  readonly output: number
  readonly right: number
  /** `right` / `output`; null for an empty bin. */
  readonly precision: number | null
  /** As `precision`, smoothed so that it never falls as confidence grows; null where no bin as low or lower holds anything. */
  readonly smoothed: number | null
}

/** Confidence against truth: ten bins, and where on their account the sure begins. */
export interface Calibration {
  readonly bins: readonly CalibrationBin[]
  /** The least confidence from which on at least `SURE_FROM` is right; null where even the surest are not. */
  readonly threshold: number | null
}

/** Confidences are spread over [0.5, 1]; what is less sure stands in the first bin. */
const LOWEST = 0.5
const BINS = 10
const WIDTH = (1 - LOWEST) / BINS
/** Share of right ones below which a bin's persons or citations are possible and no more. */
export const SURE_FROM = 0.8

/** Counts right and wrong by confidence, while lines stream by. */
export class Calibrator {
  readonly #output = new Array<number>(BINS).fill(0)
  readonly #right = new Array<number>(BINS).fill(0)

  add(confidence: number, right: boolean): void {
    const at = Math.min(BINS - 1, Math.max(0, Math.floor((confidence - LOWEST) / WIDTH + 1e-9)))
    this.#output[at] = (this.#output[at] ?? 0) + 1
    if (right) this.#right[at] = (this.#right[at] ?? 0) + 1
  }

  calibration(): Calibration {
    const smoothed = rising(this.#output, this.#right)
    const bins = this.#output.map((output, at): CalibrationBin => {
      const right = this.#right[at] ?? 0
      const from = at === 0 ? 0 : edge(at)
      return {
        from,
        to: edge(at + 1),
        output,
        right,
        precision: output > 0 ? right / output : null,
        smoothed: smoothed[at] ?? null,
      }
    })
    const first = bins.find(({ smoothed: share }) => share !== null && share >= SURE_FROM)
    return { bins, threshold: first?.from ?? null }
  }
}

const edge = (at: number): number => Math.round((LOWEST + at * WIDTH) * 100) / 100

/**
 * The shares of right ones, made to rise: neighbours of which the higher is less often right are pooled (pool adjacent violators).
 * An empty bin has the share of the bin below.
 */
function rising(output: readonly number[], right: readonly number[]): readonly (number | null)[] {
  const pools: { output: number; right: number; bins: number }[] = []
  output.forEach((count, at) => {
    let pool = { output: count, right: right[at] ?? 0, bins: 1 }
    for (let before = pools.at(-1); before && violates(before, pool); before = pools.at(-1)) {
      pools.pop()
      pool = { output: before.output + pool.output, right: before.right + pool.right, bins: before.bins + pool.bins }
    }
    pools.push(pool)
  })
  return pools.flatMap(({ output: count, right: good, bins }) =>
    new Array<number | null>(bins).fill(count > 0 ? good / count : null),
  )
}

const violates = (lower: { output: number; right: number }, higher: { output: number; right: number }): boolean =>
  lower.output > 0 && (higher.output === 0 || lower.right * higher.output >= higher.right * lower.output)
