import { setMaxListeners } from 'node:events'
import { askedUnder, type GraphStore, signalOfAsker } from '@reftel/cypher'
import type { FastifyInstance } from 'fastify'
import { ClientGoneError, QueryTimeoutError } from '../errors.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The graph; every question to it is watched. */
    readonly store: GraphStore
  }
}

export interface Watch {
  /** An answer that takes longer is given up: `QueryTimeoutError`. */
  readonly timeoutMs: number
  /** Called for each question that ended, with its name, how long it took, and its error if it had one. */
  readonly ended: (question: string, seconds: number, error: unknown) => void
}

/** The same store, but each question to it ends in time, and its failure is told of. Streams (`export`) may last. */
export function watchedStore<T extends object>(store: T, watch: Watch): T {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        const question = new AbortController()
        const answer: unknown = askedUnder(question.signal, () => Reflect.apply(member, target, args))
        if (!(answer instanceof Promise)) return answer
        const given = watched(answer, question, { name: String(name), narrows: narrows(args) }, watch)
        // Of several questions of a request one may fail before the others are awaited: they are given up, and nobody's fault.
        given.catch(() => {})
        return given
      }
    },
  })
}

/** The same store, each question to it told of: for a process that is ended from outside where one takes too long. */
export function timedStore<T extends object>(store: T, ended: Watch['ended']): T {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        const start = performance.now()
        const answer: unknown = Reflect.apply(member, target, args)
        if (!(answer instanceof Promise)) return answer
        const told = (failure: unknown) => ended(String(name), (performance.now() - start) / 1000, failure)
        answer.then(() => told(null), told)
        return answer
      }
    },
  })
}

/** Whether a question has a depth, a limit or a period; one of a cable or a person by its key alone has none. */
const narrows = (args: readonly unknown[]): boolean =>
  args.some((given) => typeof given === 'number' || (typeof given === 'object' && given !== null))

/** The answer, unless it takes too long or whoever asks has gone: the question is given up then, in the store too. */
async function watched<T>(
  answer: Promise<T>,
  question: AbortController,
  asked: { readonly name: string; readonly narrows: boolean },
  { timeoutMs, ended }: Watch,
): Promise<T> {
  const start = performance.now()
  const asker = signalOfAsker()
  const goes = () => question.abort(asker?.reason)
  const timer = setTimeout(
    () => question.abort(new QueryTimeoutError(asked.name, timeoutMs / 1000, asked.narrows)),
    timeoutMs,
  )
  const givenUp = new Promise<never>((_, reject) => {
    question.signal.addEventListener('abort', () => reject(question.signal.reason), { once: true })
  })
  if (asker?.aborted) goes()
  else asker?.addEventListener('abort', goes, { once: true })
  let failure: unknown = null
  try {
    return await Promise.race([answer, givenUp])
  } catch (error) {
    failure = error
    throw error
  } finally {
    clearTimeout(timer)
    asker?.removeEventListener('abort', goes)
    ended(asked.name, (performance.now() - start) / 1000, failure)
  }
}

/** Has questions that a request asks given up when its client has gone. */
export function followClients(app: FastifyInstance): void {
  app.addHook('onRequest', (_request, reply, done) => {
    const asking = new AbortController()
    // A request may ask as many questions as it likes.
    setMaxListeners(0, asking.signal)
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) asking.abort(new ClientGoneError())
    })
    askedUnder(asking.signal, done)
  })
}
