import { numberAt } from '@reftel/cypher'
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
  /** The least confidence from which on surely `SURE_FROM` is right, as far as so many tell; null where even the surest are not. */
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
    this.#output[at] = numberAt(this.#output, at) + 1
    if (right) this.#right[at] = numberAt(this.#right, at) + 1
  }

  calibration(): Calibration {
    const pools = rising(this.#output, this.#right)
    const bins = this.#output.map((output, at): CalibrationBin => {
      const right = numberAt(this.#right, at)
      const from = at === 0 ? 0 : edge(at)
      return {
        from,
        to: edge(at + 1),
        output,
        right,
        precision: output > 0 ? right / output : null,
        smoothed: shareOf(pools[at]),
      }
    })
    const first = bins.find((_, at) => leastShareOf(pools[at]) >= SURE_FROM)
    return { bins, threshold: first?.from ?? null }
  }
}

const edge = (at: number): number => Math.round((LOWEST + at * WIDTH) * 100) / 100

/** What bins that were pooled hold together. */
interface Pool {
  readonly output: number
  readonly right: number
  readonly bins: number
}

const shareOf = (pool: Pool | undefined): number | null => (pool && pool.output > 0 ? pool.right / pool.output : null)

/**
 * The share of right ones less a standard error (the lower bound of Wilson's score interval): fifty of which two more happen to be
 * right do not make all that is like them sure.
 */
function leastShareOf(pool: Pool | undefined): number {
  const share = shareOf(pool)
  if (!pool || share === null) return 0
  const { output } = pool
  const error = Math.sqrt((share * (1 - share)) / output + 1 / (4 * output * output))
  return (share + 1 / (2 * output) - error) / (1 + 1 / output)
}

/**
 * For each bin the pool that it belongs to: the shares of right ones are made to rise, neighbours of which the higher is less often
 * right being pooled (pool adjacent violators). An empty bin belongs to the pool below.
 */
function rising(output: readonly number[], right: readonly number[]): readonly Pool[] {
  const pools: Pool[] = []
  output.forEach((count, at) => {
    let pool: Pool = { output: count, right: numberAt(right, at), bins: 1 }
    for (let before = pools.at(-1); before && violates(before, pool); before = pools.at(-1)) {
      pools.pop()
      pool = { output: before.output + pool.output, right: before.right + pool.right, bins: before.bins + pool.bins }
    }
    pools.push(pool)
  })
  return pools.flatMap((pool) => new Array<Pool>(pool.bins).fill(pool))
}

const violates = (lower: Pool, higher: Pool): boolean =>
  lower.output > 0 && (higher.output === 0 || lower.right * higher.output >= higher.right * lower.output)
