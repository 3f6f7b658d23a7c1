import type { GraphStore } from '@reftel/cypher'
import { QueryTimeoutError } from '../errors.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The graph; every question to it is watched. */
    readonly store: GraphStore
  }
}

export interface Watch {
  /** An answer that takes longer is given up: `QueryTimeoutError`. */
  readonly timeoutMs: number
  /** Told of every question that ended: its name, how long it took, and the error if there was one. */
  readonly ended: (question: string, seconds: number, error: unknown) => void
}

/** The same store, but that no question to it lasts for ever or fails unseen. Streams (`export`) may last. */
export function watchedStore(store: GraphStore, watch: Watch): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        const answer: unknown = Reflect.apply(member, target, args)
        return answer instanceof Promise ? watched(answer, String(name), watch) : answer
      }
    },
  })
}

async function watched<T>(answer: Promise<T>, question: string, { timeoutMs, ended }: Watch): Promise<T> {
  const start = performance.now()
  const timer: { id?: NodeJS.Timeout } = {}
  const timeout = new Promise<never>((_, reject) => {
    timer.id = setTimeout(() => reject(new QueryTimeoutError(question, timeoutMs / 1000)), timeoutMs)
  })
  let failure: unknown = null
  try {
    return await Promise.race([answer, timeout])
  } catch (error) {
    failure = error
    throw error
  } finally {
    clearTimeout(timer.id)
    ended(question, (performance.now() - start) / 1000, failure)
  }
}
