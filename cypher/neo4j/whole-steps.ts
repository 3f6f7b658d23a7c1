import { setTimeout as pause } from 'node:timers/promises'
import { type ManagedTransaction, Neo4jError } from 'neo4j-driver'
import { namedQuery } from './named-query.ts'

interface StepsNow {
  readonly steps: number
  readonly writing: boolean
}

type Outcome<T> = { readonly given: T } | { readonly failed: unknown }
/** Runs what it is given in a transaction of its own. */
type InTransaction = <T>(work: (tx: ManagedTransaction) => Promise<T>) => Promise<T>

/** Of a database without a schema. */
const NO_STEPS: StepsNow = { steps: 0, writing: false }

const stepsNow = namedQuery<object, StepsNow>('steps-now')
const beginWriting = namedQuery<{ forMs: number }, { until: number }>('begin-writing')
const endWriting = namedQuery<{ until: number }, object>('end-writing')

/** The server writes a transaction within this; a writer that was killed meanwhile holds nobody up for longer. */
const WRITTEN_WITHIN_MS = 10_000
const LOOKED_AGAIN_MS = 25
/** A question that takes longer than steps are apart is answered as it can be. */
const READ_AGAIN_FOR_MS = 10_000

/**
 * Neo4j shows a transaction to others piece by piece while it writes it, and a question is several queries. So who writes a step says
 * so before and after, in transactions of their own, and what was read while a step was written is read again.
 */
export class WholeSteps {
  /** Steps begun and ended when this was last looked at, none being written. */
  #known: number | null = null

  /** What `work` gives, asked again while it may have seen a part of a step. */
  async read<T>(attempt: InTransaction, work: (tx: ManagedTransaction) => Promise<T>): Promise<T> {
    const until = performance.now() + READ_AGAIN_FOR_MS
    for (;;) {
      const { before, outcome, now } = await attempt(async (tx) => {
        const before = this.#known ?? (await seen(tx)).steps
        const outcome = await outcomeOf(work(tx))
        return { before, outcome, now: await seenAfter(tx, outcome) }
      })
      const isWhole = now.steps === before && !now.writing
      this.#known = now.writing ? null : now.steps
      if (isWhole || performance.now() > until) {
        if ('failed' in outcome) throw outcome.failed
        return outcome.given
      }
      if (now.writing) await pause(LOOKED_AGAIN_MS)
    }
  }

  /** Runs `write`, which calls `begin` right before it commits a step. Readers are told then, and again when it has committed or failed. */
  async written<T>(apart: InTransaction, write: (begin: () => Promise<void>) => Promise<T>): Promise<T> {
    const begun: number[] = []
    const begin = async () => {
      const [row] = await apart((tx) => beginWriting(tx, { forMs: WRITTEN_WITHIN_MS }))
      if (row) begun.push(row.until)
    }
    try {
      return await write(begin)
    } finally {
      for (const until of begun) await apart((tx) => endWriting(tx, { until }))
    }
  }
}

const outcomeOf = <T>(work: Promise<T>): Promise<Outcome<T>> =>
  work.then(
    (given) => ({ given }),
    (failed: unknown) => ({ failed }),
  )

/** What the server says is wrong, and a link that broke, are told as they are. */
async function seenAfter(tx: ManagedTransaction, outcome: Outcome<unknown>): Promise<StepsNow> {
  if ('failed' in outcome && outcome.failed instanceof Neo4jError) throw outcome.failed
  return seen(tx)
}

async function seen(tx: ManagedTransaction): Promise<StepsNow> {
  const [row] = await stepsNow(tx, {})
  return row ?? NO_STEPS
}
