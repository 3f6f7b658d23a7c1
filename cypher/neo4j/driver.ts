import neo4j, { type Driver, type Neo4jError } from 'neo4j-driver'
import { isSilent, type Patience } from './patience.ts'

/** Where a Neo4j is and how it is entered. */
export interface Neo4jOptions {
  /** `neo4j://`, `bolt://`, or either with `+s`. With `neo4j://` reads go to readers and writes to the leader of a cluster. */
  readonly url: string
  readonly user?: string
  readonly password?: string
  /** The server's default database without it. */
  readonly database?: string
  /** Whether a server that has gone is waited for; without it an error says so at once. */
  readonly patience?: Patience
  /** Milliseconds after which the server ends a query that reads. */
  readonly readMs?: number
  /** Milliseconds without a word from the server after which the link has stalled. */
  readonly silenceMs?: number
  /** Told how far an upgrade of the graph is, in words, each time that a piece of it is done. */
  readonly onUpgrade?: (message: string) => void
  /** Edges and persons that a step may write as one transaction (`inOneStep`). */
  readonly stepRows?: number
}

const CONNECT_TIMEOUT_MS = 4_000
/** A host that takes a connection and says nothing is given up after this, and so is a call that finds all connections in use. */
export const ACQUIRE_TIMEOUT_MS = 8_000
/** Deadlocks and changes of leader pass within this. */
const RETRY_LIMIT_MS = 30_000
/** The same where a server that has gone is waited for with patience of our own (`patience.ts`): the driver soon gives up. */
const RETRY_SOON_LIMIT_MS = 1000

/** The driver with Reftel's settings. */
export function connect({ url, user, password, patience }: Neo4jOptions): Driver {
  const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '')
  return neo4j.driver(url, auth, {
    // All our integers are counts, years and seconds, far below 2^53.
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    connectionAcquisitionTimeout: ACQUIRE_TIMEOUT_MS,
    maxTransactionRetryTime: patience ? RETRY_SOON_LIMIT_MS : RETRY_LIMIT_MS,
    telemetryDisabled: true,
    // The server's remarks on a query are switched off: only tests read them (plans.test.ts).
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'reftel',
  })
}

/** What a person can do about an error, by its code. */
const ADVICE: Readonly<Record<string, string>> = {
  ServiceUnavailable: 'is Neo4j running there?',
  'Neo.ClientError.Security.Unauthorized': 'set NEO4J_USER and NEO4J_PASSWORD',
  'Neo.ClientError.Security.AuthenticationRateLimit': 'wait some seconds, then try the right password',
}

const SILENT = 'is Neo4j running there? If it is, the link to it has stalled'

/** What to do about an error, behind its words. */
export const advice = (error: Neo4jError): string => {
  const { code } = error
  const words = isSilent(error) ? SILENT : ADVICE[code]
  return words === undefined ? '' : `: ${words}`
}
