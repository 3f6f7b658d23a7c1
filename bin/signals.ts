import { complain } from './output.ts'

/** Whoever ends a run is told that it may be started again. The signal does then what it does to any process. */
export function sayWhenEnded(advice: string): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      complain(`ended by ${signal}; ${advice}`)
      process.kill(process.pid, signal)
    })
}
