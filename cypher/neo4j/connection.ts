import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from 'neo4j-driver'
import { StoreError } from '../model/errors.ts'

/** Where a Neo4j is and how it is entered. */
export interface Neo4jOptions {
  /** `neo4j://`, `bolt://`, or either with `+s`. With `neo4j://` reads go to readers and writes to the leader of a cluster. */
  readonly url: string
  readonly user?: string
  readonly password?: string
  /** The server's default database without it. */
  readonly database?: string
}

/** A reader waits for an answer, so a query that takes longer is ended by the server. */
const READ_TIMEOUT_MS = 30_000
/** A batch of some thousand cables with their edges takes a few seconds on a slow disk. */
const WRITE_TIMEOUT_MS = 300_000
const CONNECT_TIMEOUT_MS = 4_000
/** A host that takes a connection and says nothing is given up after this, and so is a call that finds all connections in use. */
const ACQUIRE_TIMEOUT_MS = 8_000
/** Deadlocks and changes of leader pass within this. */
const RETRY_LIMIT_MS = 30_000

type Work<T> = (tx: ManagedTransaction) => Promise<T>

/** The driver with Reftel's settings: managed transactions, which are tried again after a deadlock or a change of leader. */
export class Neo4jConnection {
  readonly #url: string
  readonly #database: string | undefined
  readonly #driver: Driver

  constructor({ url, user, password, database }: Neo4jOptions) {
    this.#url = url.replace(/\/\/[^/@]*@/, '//')
    this.#database = database
    const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '')
    this.#driver = neo4j.driver(url, auth, {
      // All our integers are counts, years and seconds, far below 2^53.
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: ACQUIRE_TIMEOUT_MS,
      maxTransactionRetryTime: RETRY_LIMIT_MS,
      telemetryDisabled: true,
      userAgent: 'reftel',
    })
  }

  /** Runs `work` in a transaction that only reads, on any server of a cluster. `work` may be run again. */
  read<T>(work: Work<T>): Promise<T> {
    return this.#inSession(neo4j.session.READ, (session) => session.executeRead(work, { timeout: READ_TIMEOUT_MS }))
  }

  /** Runs `work` in one transaction that writes. `work` may be run again, from a state without its writes. */
  write<T>(work: Work<T>): Promise<T> {
    return this.#inSession(neo4j.session.WRITE, (session) => session.executeWrite(work, { timeout: WRITE_TIMEOUT_MS }))
  }

  /** Runs a query that cuts its work into transactions itself (`CALL { } IN TRANSACTIONS`), which none may stand around. */
  async inTransactions(query: string): Promise<void> {
    await this.#inSession(neo4j.session.WRITE, (session) => session.run(query))
  }

  /** Why this database is not taken. */
  refusal(reason: string): StoreError {
    return new StoreError(this.#url, reason)
  }

  /** Throws a `StoreError` when the server does not answer or does not let us in. */
  async ping(): Promise<void> {
    await this.#report(this.#driver.verifyConnectivity(this.#database ? { database: this.#database } : {}))
  }

  close(): Promise<void> {
    return this.#driver.close()
  }

  async #inSession<T>(defaultAccessMode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      defaultAccessMode,
      ...(this.#database ? { database: this.#database } : {}),
    })
    try {
      return await this.#report(work(session))
    } finally {
      await session.close()
    }
  }

  /** What the driver throws, as an error of ours; anything else is a fault of our own and passes as it is. */
  async #report<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } catch (cause) {
      if (!(cause instanceof Neo4jError)) throw cause
      throw new StoreError(this.#url, `${cause.message} (${cause.code})${advice(cause)}`, { cause })
    }
  }
}

/** What a person can do about an error, by its code. */
const ADVICE: Readonly<Record<string, string>> = {
  ServiceUnavailable: 'is Neo4j running there?',
  'Neo.ClientError.Security.Unauthorized': 'set NEO4J_USER and NEO4J_PASSWORD',
  'Neo.ClientError.Security.AuthenticationRateLimit': 'wait some seconds, then try the right password',
}

/** An error without a code comes from the driver itself. */
const NO_CODE = 'N/A'

const advice = ({ code, message }: Neo4jError): string => {
  const isSilent = code === NO_CODE && message.startsWith('Connection acquisition timed out')
  const words = ADVICE[isSilent ? 'ServiceUnavailable' : code]
  return words === undefined ? '' : `: ${words}`
}
