/** Whether all of the kit is run, or the part that CI has time for. */
export const WHOLE = process.env.TORTURE !== 'part'

/** What all randomness of a run hangs on. */
export const SEED = Number(process.env.SEED ?? 1978)

/** The one case to repeat, where the command of a failure names it. */
const ONLY = process.env.CASE === undefined ? null : Number(process.env.CASE)

/** Numbers of the cases to try: `whole` of them, `part` in CI, or the one that is to be repeated. */
export const cases = (whole: number, part: number): readonly number[] =>
  ONLY !== null ? [ONLY] : Array.from({ length: WHOLE ? whole : part }, (_, at) => at)

/** The command that repeats a case of a part of the kit. */
export const repeats = (part: string, at: number): string =>
  `${WHOLE ? '' : 'TORTURE=part '}SEED=${SEED} CASE=${at} npm run torture -- ${part}`

/** Tries several cases at a time: a store that is asked over a link is waited for by others meanwhile. */
export async function eachOf(numbers: readonly number[], attempt: (at: number) => Promise<void>): Promise<void> {
  const left = numbers.values()
  const lane = async () => {
    for (const at of left) await attempt(at)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}
const LANES = 6

/** Randomness that a case has for itself. */
export class Dice {
  #state: number

  constructor(part: string, at: number) {
    this.#state = 2166136261
    for (const letter of `${part} ${SEED} ${at}`) this.#state = Math.imul(this.#state ^ letter.charCodeAt(0), 16777619)
  }

  /** From 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  /** From 0 to below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
}
