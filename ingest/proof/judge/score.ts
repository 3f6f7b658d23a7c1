/** How many there are in truth, how many were found, and how many of those rightly. */
export interface Tally {
  readonly truth: number
  readonly output: number
  readonly right: number
}

/** A tally with its ratios, 0 to 1; null where there is nothing to divide by. */
export interface Score extends Tally {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)

export function scoreOf({ truth, output, right }: Tally): Score {
  return {
    truth,
    output,
    right,
    precision: ratio(right, output),
    recall: ratio(right, truth),
    f1: ratio(2 * right, truth + output),
  }
}

/** Counts that grow while lines stream by, under names. */
export class NamedCounts {
  readonly #counts = new Map<string, { truth: number; output: number; right: number }>()

  add(name: string, { truth = 0, output = 0, right = 0 }: Partial<Tally>): void {
    const known = this.#counts.get(name)
    if (!known) this.#counts.set(name, { truth, output, right })
    else {
      known.truth += truth
      known.output += output
      known.right += right
    }
  }

  score(name: string): Score {
    return scoreOf(this.#counts.get(name) ?? { truth: 0, output: 0, right: 0 })
  }

  /** All of them, the most frequent first. */
  scores(): Readonly<Record<string, Score>> {
    const ordered = [...this.#counts].sort(
      ([a, one], [b, other]) => other.truth + other.output - one.truth - one.output || (a < b ? -1 : 1),
    )
    return Object.fromEntries(ordered.map(([name, tally]) => [name, scoreOf(tally)]))
  }
}
