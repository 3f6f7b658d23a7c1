import { createContext, Script } from 'node:vm'

/** Milliseconds that reading a document may take, and how many more for each million of its letters. A usual cable takes one. */
const OF_A_DOCUMENT = 10_000
const OF_A_MILLION = 1000

/** The work has taken longer than it may: it was ended where it stood. */
export class OverBudget extends Error {}

/** The time that texts of so many letters together may take, in milliseconds. */
export const budgetOf = (letters: number): number => OF_A_DOCUMENT + Math.ceil((letters / 1e6) * OF_A_MILLION)

/** What runs under a watch: V8 has a thread look at the clock, and ends the work whatever it does, a pattern that never ends too. */
const watched: { work: () => unknown } = createContext({ work: () => null }) as { work: () => unknown }
const run = new Script('work()')

/** What `work` gives, if it does so within that time; throws an `OverBudget` else. */
export function withinBudget<T>(milliseconds: number, work: () => T): T {
  watched.work = work
  try {
    return run.runInContext(watched, { timeout: milliseconds }) as T
  } catch (error) {
    if (isTimeout(error)) throw new OverBudget()
    throw error
  } finally {
    watched.work = () => null
  }
}

/** The error comes from the context that was watched, whose `Error` is none of ours. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
