import { closeSync, openSync, writeSync } from 'node:fs'
import { Counts, type ReftelError } from '@reftel/cypher'
import { type PassedOver, type RefusedInput, refusedInput } from '@reftel/ingest'
import { partOf, putInPlace } from './out-files.ts'
import { complain } from './output.ts'

/** What a run did not take: input that could not be read, and files that are no cables by their kind or name. */
export interface Rejects {
  /** Says the problem on a line of standard error; the run ends with exit code 1. */
  readonly refuse: (problem: ReftelError) => void
  /** Counts and lists what another run was refused, and said then. */
  readonly noteRefused: (refused: RefusedInput) => void
  readonly passOver: (file: PassedOver) => void
  readonly refused: () => number
  /** How many files were passed over, by reason. */
  readonly passedOver: () => Readonly<Record<string, number>>
  /** Puts the list in its place; before that it stands beside it under the ending `.part`. */
  readonly close: () => void
}

/** Counts what was not taken and, where `file` is given, lists it there: one JSON object a line. */
export function watchRejects(file: string | undefined): Rejects {
  const list = file === undefined ? null : openSync(partOf(file), partOf(file) === file ? 'a' : 'w')
  const write = (line: object) => void (list !== null && writeSync(list, `${JSON.stringify(line)}\n`))
  const passed = new Counts<string>()
  let refused = 0
  const noteRefused = ({ source, code, reason }: RefusedInput) => {
    refused++
    write({ source, kind: 'refused', code, reason })
  }
  return {
    refuse: (problem) => {
      complain(problem.message)
      process.exitCode = 1
      noteRefused(refusedInput(problem))
    },
    noteRefused,
    passOver: ({ source, reason }) => {
      passed.add(reason)
      write({ source, kind: 'passed over', reason })
    },
    refused: () => refused,
    passedOver: () => Object.fromEntries(passed),
    close: () => {
      if (list === null || file === undefined) return
      closeSync(list)
      putInPlace(file)
    },
  }
}

/** Files that were passed over, by reason, for people; empty where there are none. */
export const passedOverInWords = (passedOver: Readonly<Record<string, number>>): string =>
  Object.entries(passedOver)
    .map(([reason, files]) => `${files} ${reason}`)
    .join(', ')

/** A run that found nothing to read was pointed at the wrong place: it says so, and ends with exit code 1. */
export function complainOfNothing(paths: readonly string[], read: number, rejects: Rejects): void {
  if (read > 0 || rejects.refused() > 0) return
  const passed = passedOverInWords(rejects.passedOver())
  const over = passed === '' ? '' : `; passed over: ${passed}`
  complain(`nothing to read in ${paths.join(', ')}${over}`)
  process.exitCode = 1
}
