import { setTimeout as pause } from 'node:timers/promises'
import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { SILENCE_MS, Stalled } from './silence.ts'

/** How long a server that has gone, as one does that is restarted, is waited for. */
export interface Patience {
  readonly forMs: number
  /** `opening`: until it answers for the first time. `working`: later, whenever it goes. */
  readonly when: 'opening' | 'working'
  /** Told once each time the server goes, in words. */
  readonly onWait: (message: string) => void
}

/** Pauses between attempts, in milliseconds; the last one is repeated. */
const PAUSES_MS = [250, 500, 1000, 2000, 4000]

/** Whether what failed may go well when the server is there again. */
const isPassing = (error: unknown): error is Neo4jError | Stalled =>
  error instanceof Stalled || (error instanceof Neo4jError && (isRetryableError(error) || isSilent(error)))

/** Two transactions were in each other's way: no sign of a server that has gone. */
const isDeadlock = (error: Neo4jError | Stalled): boolean =>
  error instanceof Neo4jError && error.code.startsWith('Neo.TransientError.Transaction.')

/** The driver gave up waiting for a connection: an error of its own, without a code. */
export const isSilent = ({ code, message }: Neo4jError): boolean =>
  code === 'N/A' && message.startsWith('Connection acquisition timed out')

/**
 * What `attempt` gives; while it fails because the server has gone it is made again, for as long as `patience` says. One that takes
 * calls and says nothing may be starting, or its link has stalled: after `SILENCE_MS` of that, from the first call on, the latter is
 * thrown. Whatever else it throws is thrown at once, and its last error when patience is at its end.
 */
export async function patiently<T>(patience: Patience, attempt: () => Promise<T>): Promise<T> {
  let until = Number.POSITIVE_INFINITY
  let told = false
  let silentFrom: number | null = null
  for (let tried = 0; ; tried++) {
    const began = performance.now()
    try {
      return await attempt()
    } catch (error) {
      if (!isPassing(error)) throw error
      const silent = error instanceof Stalled || isSilent(error)
      silentFrom = silent ? (silentFrom ?? began) : null
      if (silentFrom !== null && performance.now() - silentFrom >= SILENCE_MS) throw new Stalled(SILENCE_MS)
      // Where two are in each other's way one of them goes on: it is tried until that one is done, however long it takes.
      if (tried === 0 || isDeadlock(error)) until = performance.now() + patience.forMs
      if (!told && !isDeadlock(error)) {
        told = true
        patience.onWait(`Neo4j does not answer; it is tried again for ${inWords(patience.forMs)}`)
      }
      if (performance.now() > until) throw error
      await pause(PAUSES_MS[Math.min(tried, PAUSES_MS.length - 1)])
    }
  }
}

/** Pauses of who waits for an answer and rather hears that the server has gone. */
const SOON_MS = [50, 150, 400]

/** What `attempt` gives, made again a few times within a second while it fails as it does when a server goes or another leads. */
export async function soon<T>(attempt: () => Promise<T>): Promise<T> {
  for (const ms of SOON_MS)
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof Neo4jError && isRetryableError(error))) throw error
      await pause(ms)
    }
  return attempt()
}

const inWords = (ms: number): string => (ms >= 120_000 ? `${Math.round(ms / 60_000)} minutes` : `${ms / 1000} seconds`)
