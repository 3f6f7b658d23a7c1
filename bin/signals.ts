import { complain } from './output.ts'

const toUndo = new Set<() => void>()

/** Calls `undo` where a signal ends the run (see `sayWhenEnded`), until what it gives is called. */
export function undoWhenEnded(undo: () => void): () => void {
  toUndo.add(undo)
  return () => toUndo.delete(undo)
}

/** Signals that end a process: of Ctrl-C, of whatever supervises it, of a terminal that is closed. */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Whoever ends a run is told that it may be started again. The signal does then what it does to any process. */
export function sayWhenEnded(advice: string): void {
  for (const signal of ENDINGS) {
    const end = () => {
      for (const undo of toUndo) undo()
      complain(`ended by ${signal}; ${advice}`)
      // Until here a second signal waits: it would end the process before the words are out.
      process.off(signal, end)
      process.kill(process.pid, signal)
    }
    process.on(signal, end)
  }
}
