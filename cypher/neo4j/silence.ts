import { randomUUID } from 'node:crypto'
import type { ManagedTransaction, Session, Transaction } from 'neo4j-driver'

/**
 * A server says something this often: a query that reads is ended after 30 s by itself, and of what writes each query takes seconds.
 * Beyond it the link has stalled, as one through a proxy may do for ever, unless the query waits for what another transaction writes.
 */
export const SILENCE_MS = 45_000

/** Nothing has come from the server for too long. */
export class Stalled extends Error {
  constructor(ms: number) {
    super(`the link has stalled: nothing came from Neo4j for ${Math.round(ms / 1000)} s`)
  }
}

/** Gives up when nothing happens: each `heard` puts it off, and so does a silence that has another reason. */
export class SilenceWatch {
  /** What the server is told of the transaction that is watched, to be asked about it. */
  readonly name = randomUUID()
  /** Rejects with a `Stalled`, or with what `giveUp` is given. */
  readonly given: Promise<never>
  readonly #ms: number
  #timer: NodeJS.Timeout | undefined
  readonly #onWord: () => void
  readonly #hasReason: (name: string) => Promise<boolean>
  #reject: (reason: unknown) => void = () => {}

  /** `onWord` is told each time that something came. `hasReason`: whether the server has reason to say nothing of that transaction. */
  constructor(ms: number, onWord: () => void, hasReason: (name: string) => Promise<boolean>) {
    this.#ms = ms
    this.#onWord = onWord
    this.#hasReason = hasReason
    this.given = new Promise<never>((_resolve, reject) => {
      this.#reject = reject
    })
    // It is awaited beside the work, which may be through first.
    this.given.catch(() => {})
    this.#begin()
  }

  heard(): void {
    this.#onWord()
    this.#begin()
  }

  /** Something is asked. */
  asked(): void {
    this.#begin()
  }

  /** Nothing is asked until `asked` is called. */
  rests(): void {
    this.end()
  }

  #begin(): void {
    clearTimeout(this.#timer)
    const timer = setTimeout(async () => {
      const hasReason = await this.#hasReason(this.name)
      if (this.#timer !== timer) return
      if (hasReason) this.#begin()
      else this.#reject(new Stalled(this.#ms))
    }, this.#ms)
    this.#timer = timer
  }

  readonly giveUp = (reason: unknown): void => this.#reject(reason)

  end(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}

/** The transaction, each answer in which is heard by `watch`; `resting`: which waits for none while nothing is asked. */
export function heardBy(
  watch: SilenceWatch,
  tx: ManagedTransaction | Transaction,
  { resting = false } = {},
): ManagedTransaction {
  let open = 0
  const run: ManagedTransaction['run'] = (query, parameters) => {
    open += 1
    watch.asked()
    const answer = tx.run(query, parameters)
    const ended = () => {
      open -= 1
      if (resting && open === 0) watch.rests()
    }
    answer.then(
      () => {
        watch.heard()
        ended()
      },
      () => {
        // A link that broke says nothing; what follows is waited for anew.
        watch.asked()
        ended()
      },
    )
    return answer as never
  }
  return runningBy(tx, run)
}

/** The transaction, whose queries are run by that. */
export function runningBy(tx: ManagedTransaction | Transaction, run: ManagedTransaction['run']): ManagedTransaction {
  const running = new Proxy<object>(tx, {
    get: (target, name) => (name === 'run' ? run : Reflect.get(target, name, target)),
  })
  return running as ManagedTransaction
}

/** Ends what the session does, on the server too; false when the server does not say so in time. */
export async function closedWithin(session: Session, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  const closed = session.close().then(
    () => true,
    () => true,
  )
  try {
    return await Promise.race([closed, late])
  } finally {
    clearTimeout(timer)
  }
}
