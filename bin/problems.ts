import type { ReftelError } from '@reftel/cypher'
import { complain } from './output.ts'

/** Counts what could not be read, and says each on a line of its own; the exit code tells of them. */
export interface Problems {
  readonly report: (problem: ReftelError) => void
  readonly count: () => number
}

/** A run goes on after a problem, and ends with exit code 1. */
export function countProblems(): Problems {
  let count = 0
  return {
    report: (problem) => {
      count++
      complain(problem.message)
      process.exitCode = 1
    },
    count: () => count,
  }
}
