import type { Check, Fault } from './model/check.ts'
import { Counts } from './text/counts.ts'

/** Faults that are told one by one; of more the number alone. */
const MOST_TOLD = 20

/** What the checks of a store found, gathered one check at a time or in several parts. */
export class CheckFindings {
  readonly #counts = new Counts<string>()
  readonly #faults: Fault[] = []

  /** Tells what a check found: the rows or nodes at fault. */
  tell(check: string, found: readonly string[], repaired: boolean): void {
    const before = this.#counts.of(check)
    this.#counts.add(check, found.length)
    const told = found.slice(0, Math.max(0, MOST_TOLD - before))
    this.#faults.push(...told.map((what) => ({ check, what, repaired })))
  }

  all(): Check {
    return { checked: [...this.#counts].map(([check, faults]) => ({ check, faults })), faults: this.#faults }
  }
}

/** What two checks of one store found. */
export const joined = (one: Check, other: Check): Check => ({
  checked: [...one.checked, ...other.checked],
  faults: [...one.faults, ...other.faults],
})

/** What was found before something was mended: what is not found after it is repaired. */
export function withoutMended({ checked, faults }: Check, after: Check): Check {
  const left = new Set(after.faults.filter(({ repaired }) => !repaired).map(({ check }) => check))
  return { checked, faults: faults.map((fault) => ({ ...fault, repaired: !left.has(fault.check) })) }
}
