import { StoreDamagedError } from '../model/errors.ts'
import { StoreContradiction } from '../text/must.ts'

/** The same questions; one whose answer shows that the rows of `file` contradict each other throws a `StoreDamagedError`. Streams are as they were. */
export function tellingDamage<T extends object>(file: string, questions: T): T {
  const tell = (cause: unknown): never => {
    throw cause instanceof StoreContradiction ? new StoreDamagedError(`sqlite:${file}`, { cause }) : cause
  }
  const guarded = Object.entries(questions).map(([name, ask]) => [
    name,
    (...args: unknown[]) => {
      const answer: unknown = ask(...args)
      return answer instanceof Promise ? answer.catch(tell) : answer
    },
  ])
  return Object.fromEntries(guarded) as T
}
