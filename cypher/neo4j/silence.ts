import type { ManagedTransaction, Session } from 'neo4j-driver'

/**
 * A server says something this often: a query that reads is ended after 30 s by itself, and of what writes each query takes seconds.
 * Beyond it the link has stalled, as one through a proxy may do for ever.
 */
export const SILENCE_MS = 45_000

/** Nothing has come from the server for too long. */
export class Stalled extends Error {
  constructor(ms: number) {
    super(`the link has stalled: nothing came from Neo4j for ${Math.round(ms / 1000)} s`)
  }
}

/** Gives up when nothing happens: each `heard` puts it off. */
export class SilenceWatch {
  /** Rejects with a `Stalled`, or with what `giveUp` is given. */
  readonly given: Promise<never>
  readonly #ms: number
  #timer: NodeJS.Timeout | undefined
  #reject: (reason: unknown) => void = () => {}

  constructor(ms: number) {
    this.#ms = ms
    this.given = new Promise<never>((_resolve, reject) => {
      this.#reject = reject
    })
    // It is awaited beside the work, which may be through first.
    this.given.catch(() => {})
    this.heard()
  }

  heard(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#reject(new Stalled(this.#ms)), this.#ms)
  }

  readonly giveUp = (reason: unknown): void => this.#reject(reason)

  end(): void {
    clearTimeout(this.#timer)
  }
}

/** The transaction, each answer in which is heard by `watch`. */
export function heardBy(watch: SilenceWatch, tx: ManagedTransaction): ManagedTransaction {
  const run: ManagedTransaction['run'] = (query, parameters) => {
    watch.heard()
    const answer = tx.run(query, parameters)
    answer.then(
      () => watch.heard(),
      () => watch.heard(),
    )
    return answer as never
  }
  return new Proxy(tx, { get: (target, name) => (name === 'run' ? run : Reflect.get(target, name, target)) })
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
