import { StoreDamagedError } from './model/errors.ts'
import { StoreContradiction } from './text/stored.ts'

/**
 * The same questions; one whose answer, or a part of whose stream, shows that what the store holds contradicts itself throws a
 * `StoreDamagedError`. `url`: of the store, without a password.
 */
export function tellingDamage<T extends object>(url: string, questions: T): T {
  const tell = (cause: unknown): never => {
    throw cause instanceof StoreContradiction ? new StoreDamagedError(url, { cause }) : cause
  }
  const guarded = Object.entries(questions).map(([name, ask]) => [
    name,
    (...args: unknown[]) => {
      const answer: unknown = ask(...args)
      if (answer instanceof Promise) return answer.catch(tell)
      return isStream(answer) ? told(answer, tell) : answer
    },
  ])
  return Object.fromEntries(guarded) as T
}

const isStream = (answer: unknown): answer is AsyncIterable<unknown> =>
  typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer

async function* told(stream: AsyncIterable<unknown>, tell: (cause: unknown) => never): AsyncGenerator<unknown> {
  try {
    yield* stream
  } catch (cause) {
    tell(cause)
  }
}
