import { useEffect, useState } from 'react'
import { Problem } from './problem.ts'

/** A question to the API, by its path under /api; `T` is the shape of the answer. */
export interface Ask<T> {
  readonly path: string
  /** Only carries the type. */
  readonly answer?: T
}

/** Answers kept: the corpus does not change while one reads. The oldest goes first. */
const KEPT = 300
const kept = new Map<string, unknown>()

/** Asks the API. Throws a `Problem` for every failure but an abort. */
export async function fetchAnswer<T>(ask: Ask<T>, signal?: AbortSignal): Promise<T> {
  if (kept.has(ask.path)) return kept.get(ask.path) as T
  const response = await fetch(`/api${ask.path}`, {
    headers: { accept: 'application/json' },
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw Problem.unreachable(cause)
  })
  if (!response.ok) throw await Problem.of(response)
  const answer = (await response.json()) as T
  kept.set(ask.path, answer)
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  return answer
}

/** What is known of an answer. While a next one is on its way, `value` is the last one, so that a view does not blink. */
export interface Answer<T> {
  readonly value: T | null
  readonly problem: Problem | null
  readonly loading: boolean
  readonly again: () => void
}

interface Held<T> {
  readonly key: string | null
  readonly value: T | null
  readonly problem: Problem | null
}

/** `read` is run again whenever `key` changes; null asks nothing. Its fetches end when the view goes. */
export function useAnswerOf<T>(key: string | null, read: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [held, setHeld] = useState<Held<T>>({ key: null, value: null, problem: null })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` is made anew on each render; `key` says what it reads
  useEffect(() => {
    if (key === null) return setHeld({ key: null, value: null, problem: null })
    const abort = new AbortController()
    read(abort.signal).then(
      (value) => !abort.signal.aborted && setHeld({ key, value, problem: null }),
      (cause: unknown) => !abort.signal.aborted && setHeld({ key, value: null, problem: Problem.from(cause) }),
    )
    return () => abort.abort()
  }, [key, tries])
  return {
    value: held.value,
    problem: held.key === key ? held.problem : null,
    loading: held.key !== key,
    again: () => {
      setHeld({ ...held, key: null })
      setTries(tries + 1)
    },
  }
}

/** The answer to one question. */
export const useAnswer = <T>(ask: Ask<T> | null): Answer<T> =>
  useAnswerOf<T>(ask?.path ?? null, (signal) => fetchAnswer(ask ?? { path: '/' }, signal))
