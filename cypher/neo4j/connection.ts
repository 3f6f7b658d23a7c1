import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import neo4j, {
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type RoutingControl,
  type Session,
} from 'neo4j-driver'
import { signalOfAsker } from '../asking.ts'
import { StoreError, StoreRefusedError } from '../model/errors.ts'
import { ACQUIRE_TIMEOUT_MS, advice, connect, type Neo4jOptions } from './driver.ts'
import { readQuery } from './named-query.ts'
import { patiently, soon } from './patience.ts'
import { Pulse } from './pulse.ts'
import { readOnce } from './read-once.ts'
import { closedWithin, heardBy, SILENCE_MS, SilenceWatch, Stalled } from './silence.ts'
import { WholeSteps } from './whole-steps.ts'

/** A reader waits for an answer, so a query that takes longer is ended by the server. */
const READ_TIMEOUT_MS = 30_000
/** A batch of some thousand cables with their edges takes a few seconds on a slow disk. */
const WRITE_TIMEOUT_MS = 300_000
/** A step is linking, which decides who is who between its queries. */
const STEP_TIMEOUT_MS = 3_600_000
/** A server that has not ended a query within this time of being told to is taken for stalled. */
const END_TIMEOUT_MS = 5000
/** A server that has not said within this time what a transaction waits for is taken for stalled. */
const TOLD_WITHIN_MS = 8000
/** For queries with `CALL { } IN TRANSACTIONS`, of which the server says nothing until all of it is done. */
const NEVER_MS = 2 ** 31 - 1

/** An answer that is to hold a transaction is through within this; a graph put in the place of another may never have had it. */
const SEEN_FOR_MS = 30_000

const BLOCKED = `SHOW TRANSACTIONS YIELD metaData, status
  WHERE metaData.reftel = $name AND status STARTS WITH 'Blocked by' RETURN status`

const named = ({ name }: SilenceWatch) => ({ reftel: name })

const WHICH_GRAPH = readQuery('which-graph')

type Mode = 'READ' | 'WRITE'
type Work<T> = (tx: ManagedTransaction) => Promise<T>
type Working<T> = (session: Session, watch: SilenceWatch) => PromiseLike<T>

/**
 * The driver with Reftel's settings: managed transactions, which are tried again after a deadlock or a change of leader. What nobody
 * waits for any more (see `askedUnder`) is ended on the server, and a link that stalls is given up.
 */
export class Neo4jConnection {
  readonly #options: Neo4jOptions
  /** Without user and password. */
  readonly url: string
  readonly #pulse = new Pulse(() => this.#beat())
  #beats: Driver | null = null
  #driver: Driver
  readonly #steps = new WholeSteps()
  /** The transaction of the step that is under way where this is asked for. */
  readonly #step = new AsyncLocalStorage<ManagedTransaction>()
  /** The bookmarks of the newest known transaction. Every read asks for a state that holds it, from any server of a cluster. */
  #seen: { readonly bookmarks: string[]; readonly at: number } | null = null

  constructor(options: Neo4jOptions) {
    this.#options = options
    this.url = options.url.replace(/\/\/[^/@]*@/, '//')
    this.#driver = connect(options)
  }

  /** Runs `work` in a transaction that only reads, on any server of a cluster. `work` may be run again. It sees whole steps. */
  read<T>(work: Work<T>): Promise<T> {
    const step = this.#step.getStore()
    return step ? work(step) : this.#steps.read((seen) => this.#readOnly(seen), work)
  }

  #readOnly<T>(work: Work<T>): Promise<T> {
    const seen = this.#seen
    const after = seen && performance.now() - seen.at < SEEN_FOR_MS ? seen.bookmarks : []
    const config = { timeout: this.#options.readMs ?? READ_TIMEOUT_MS }
    const reading: Working<T> = this.#serves
      ? (session, watch) => readOnce(session, config, (tx) => work(heardBy(watch, tx)))
      : (session, watch) => session.executeRead((tx) => work(heardBy(watch, tx)), config)
    return this.#working('READ', this.#silenceMs, reading, after)
  }

  /** Runs `work` in one transaction that writes. `work` may be run again, from a state without its writes. */
  write<T>(work: Work<T>): Promise<T> {
    const step = this.#step.getStore()
    if (step) return work(step)
    return this.#working('WRITE', this.#silenceMs, (session, watch) =>
      session.executeWrite((tx) => work(heardBy(watch, tx)), { timeout: WRITE_TIMEOUT_MS, metadata: named(watch) }),
    )
  }

  /** As `write`; who reads sees all of it or nothing. */
  writeStep<T>(work: Work<T>): Promise<T> {
    const step = this.#step.getStore()
    if (step) return work(step)
    return this.#steps.written(
      (telling) => this.write(telling),
      (begin) =>
        this.write(async (tx) => {
          const given = await work(tx)
          await begin()
          return given
        }),
    )
  }

  /**
   * Runs `work`, in which all that this connection reads and writes is one transaction, which readers see all of or nothing. `work` may
   * be run again. `within`: the transaction that it works in.
   */
  step<T>(work: () => Promise<T>, within: (tx: ManagedTransaction) => ManagedTransaction): Promise<T> {
    return this.#steps.written(
      (telling) => this.write(telling),
      (begin) =>
        this.#working('WRITE', this.#silenceMs, (session, watch) =>
          session.executeWrite(
            async (tx) => {
              const given = await this.#step.run(within(heardBy(watch, tx, { resting: true })), work)
              await begin()
              // The server is asked to commit next, and is to say so.
              watch.asked()
              return given
            },
            { timeout: STEP_TIMEOUT_MS, metadata: named(watch) },
          ),
        ),
    )
  }

  /** Whether a step is under way where this is asked for. */
  get isInStep(): boolean {
    return this.#step.getStore() !== undefined
  }

  /** Runs a query that is about the server's own work and may take long: it cuts it into transactions itself, or waits for it. */
  async unhurried(query: string): Promise<void> {
    await this.#working('WRITE', NEVER_MS, (session) => session.run(query))
  }

  /** Which graph is there, and which transaction is the last in it; what is read later holds that one. */
  async position(): Promise<string> {
    const at = performance.now()
    return this.#working('READ', this.#silenceMs, async (session) => {
      const { records } = await session.run<{ id: string }>(WHICH_GRAPH, {}, { timeout: READ_TIMEOUT_MS })
      const bookmarks = session.lastBookmarks()
      this.#seen = { bookmarks, at }
      return [records[0]?.get('id'), ...bookmarks].join(' ')
    })
  }

  /** Why this database is not taken. */
  refusal(reason: string): StoreRefusedError {
    return new StoreRefusedError(this.url, reason)
  }

  /** Throws a `StoreError` when the server does not answer or does not let us in. */
  async ping(): Promise<void> {
    await this.#report(this.#knock())
  }

  /** As `ping`, but that a server which is not there yet is waited for by who has patience for it. */
  async reach(): Promise<void> {
    const { patience } = this.#options
    await this.#report(patience?.when === 'opening' ? patiently(patience, () => this.#knock()) : this.#knock())
  }

  async close(): Promise<void> {
    await Promise.all([this.#driver.close(), this.#beats?.close()])
  }

  /** Whether this connection serves clients, who would rather have an error at once than wait for a server that has gone. */
  get #serves(): boolean {
    return this.#options.patience?.when === 'opening'
  }

  get #silenceMs(): number {
    return this.#options.silenceMs ?? SILENCE_MS
  }

  /** Not the driver's `verifyConnectivity`: that takes a connection which it has for one that works. */
  async #knock(): Promise<void> {
    await this.#inSession('READ', ACQUIRE_TIMEOUT_MS, (session) =>
      session.run('RETURN 1', {}, { timeout: READ_TIMEOUT_MS }),
    )
  }

  /** A short question on a connection of its own, as those of the driver may all be in use. */
  async #beat(): Promise<void> {
    await this.#askedApart('RETURN 1', {}, neo4j.routing.READ)
  }

  /** Whether that transaction waits for what another one writes: until then the server says nothing of it. */
  async #isBlocked(name: string): Promise<boolean> {
    try {
      return (await this.#askedApart(BLOCKED, { name }, neo4j.routing.WRITE)) > 0
    } catch {
      return false
    }
  }

  /** How many rows a short question gives, on a connection of its own. */
  async #askedApart(question: string, params: object, routing: RoutingControl): Promise<number> {
    this.#beats ??= connect(this.#options)
    const driver = this.#beats
    const { database } = this.#options
    try {
      const { records } = await driver.executeQuery(question, params, { routing, ...(database ? { database } : {}) })
      return records.length
    } catch (error) {
      if (this.#beats === driver) this.#beats = null
      void driver.close().catch(() => {})
      throw error
    }
  }

  /** `after`: bookmarks of transactions that are to be seen. */
  #working<T>(mode: Mode, silenceMs: number, work: Working<T>, after: string[] = []): Promise<T> {
    const { patience } = this.#options
    const attempt = () => this.#inSession(mode, silenceMs, work, after)
    if (this.#serves) return this.#report(soon(attempt))
    return this.#report(patience ? patiently(patience, attempt) : attempt())
  }

  async #inSession<T>(mode: Mode, silenceMs: number, work: Working<T>, after: string[] = []): Promise<T> {
    const asker = signalOfAsker()
    asker?.throwIfAborted()
    const driver = this.#driver
    const { database } = this.#options
    const session = driver.session({
      defaultAccessMode: neo4j.session[mode],
      bookmarks: after,
      ...(database ? { database } : {}),
    })
    const watch = new SilenceWatch(
      silenceMs,
      () => this.#pulse.heard(),
      // Who only reads waits for nobody.
      async (name) =>
        mode === 'WRITE' && Promise.race([this.#isBlocked(name), pause(TOLD_WITHIN_MS, false, { ref: false })]),
    )
    const unwatched = asker && this.#serves ? this.#pulse.watch(watch.giveUp) : () => {}
    const goes = () => watch.giveUp(asker?.reason)
    asker?.addEventListener('abort', goes, { once: true })
    try {
      const given = await Promise.race([work(session, watch), watch.given])
      this.#pulse.heard()
      return given
    } catch (error) {
      if (error instanceof Stalled) this.#renew(driver)
      throw error
    } finally {
      watch.end()
      unwatched()
      asker?.removeEventListener('abort', goes)
      // Who has gone, or heard nothing, does not wait for the end either.
      if (driver === this.#driver && !(await this.#ended(session, asker))) this.#renew(driver)
    }
  }

  async #ended(session: Session, asker: AbortSignal | null): Promise<boolean> {
    const ended = closedWithin(session, END_TIMEOUT_MS)
    if (!asker?.aborted) return ended
    const driver = this.#driver
    void ended.then((inTime) => {
      if (!inTime) this.#renew(driver)
    })
    return true
  }

  /** Replaces a driver whose connections have stalled, so that later work does not wait on them for ever. */
  #renew(stalled: Driver): void {
    if (this.#driver !== stalled) return
    this.#driver = connect(this.#options)
    stalled.close().catch(() => {})
  }

  /** What the driver throws, as an error of ours; anything else is a fault of our own and passes as it is. */
  async #report<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } catch (cause) {
      if (cause instanceof Stalled) throw new StoreError(this.url, cause.message, { cause })
      if (!(cause instanceof Neo4jError)) throw cause
      throw new StoreError(this.url, `${cause.message} (${cause.code})${advice(cause)}`, { cause })
    }
  }
}
