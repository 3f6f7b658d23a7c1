import { useEffect, useState } from 'react'
import { basePath } from '../state/base.ts'
import { NoAnswer } from './no-answer.ts'
import { authorization, TOKEN_WANTED, wantToken } from './token.ts'

/** A question to the API, by its path under /api; `T` is the shape of the answer. */
export interface Ask<T> {
  readonly path: string
  /** Of a question that is too long for a path: it changes nothing either. */
  readonly body?: unknown
  /** Only carries the type. */
  readonly answer?: T
}

/** Answers kept: the corpus does not change while one reads. The oldest goes first. */
const KEPT = 300
const kept = new Map<string, unknown>()

/** Questions on their way: the same one is not asked twice at a time. */
const flying = new Map<string, Promise<unknown>>()

/** Asks the API. Throws a `Problem` for every failure but an abort. */
export async function fetchAnswer<T>(ask: Ask<T>, signal?: AbortSignal): Promise<T> {
  const key = keyOf(ask)
  if (kept.has(key)) return kept.get(key) as T
  const asked = flying.get(key) ?? flown(ask)
  const answer = (await (signal ? Promise.race([asked, ended(signal)]) : asked)) as T
  return answer
}

const keyOf = ({ path, body }: Ask<unknown>): string => (body === undefined ? path : `${path} ${JSON.stringify(body)}`)

function flown(ask: Ask<unknown>): Promise<unknown> {
  const asked = sent(ask).finally(() => flying.delete(keyOf(ask)))
  flying.set(keyOf(ask), asked)
  return asked
}

async function sent(ask: Ask<unknown>): Promise<unknown> {
  const { path, body } = ask
  const response = await fetch(`${basePath()}/api${path}`, {
    headers: {
      accept: 'application/json',
      ...authorization(),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  }).catch((cause: unknown) => {
    throw NoAnswer.unreachable(cause)
  })
  if (!response.ok) {
    const problem = await NoAnswer.of(response)
    if (problem.code === TOKEN_WANTED) wantToken()
    throw problem
  }
  const answer: unknown = await response.json()
  keep(kept, keyOf(ask), answer)
  return answer
}

/** Fails when the signal does: who asked has gone, though others may wait for the same answer. */
function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason))
  })
}

function keep<T>(into: Map<string, T>, key: string, value: T): void {
  into.delete(key)
  into.set(key, value)
  const [oldest] = into.keys()
  if (into.size > KEPT && oldest !== undefined) into.delete(oldest)
}

/** What is known of an answer. While a next one is on its way, `value` is the last one, so that a view does not blink. */
export interface Answer<T> {
  readonly value: T | null
  readonly problem: NoAnswer | null
  readonly loading: boolean
  readonly again: () => void
}

interface Held<T> {
  readonly key: string | null
  readonly value: T | null
  readonly problem: NoAnswer | null
}

/** What views were given, by key: going back to one shows it at once, with all its rows, so that its place is found again. */
const given = new Map<string, unknown>()

/** After this a service that did not answer, or was busy, is asked again. */
const RETRY_MS = 4000

/** `read` is run again whenever `key` changes; null asks nothing. A service that is gone is noticed when it is back. */
export function useAnswerOf<T>(key: string | null, read: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [held, setHeld] = useState<Held<T>>(() => ({
    key: key !== null && given.has(key) ? key : null,
    value: key === null ? null : ((given.get(key) as T | undefined) ?? null),
    problem: null,
  }))
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` is made anew on each render; `key` says what it reads
  useEffect(() => {
    if (key === null) return setHeld({ key: null, value: null, problem: null })
    const abort = new AbortController()
    let retry: ReturnType<typeof setTimeout> | undefined
    read(abort.signal).then(
      (value) => {
        if (abort.signal.aborted) return
        keep(given, key, value)
        setHeld({ key, value, problem: null })
      },
      (cause: unknown) => {
        if (abort.signal.aborted) return
        const problem = NoAnswer.from(cause)
        setHeld({ key, value: null, problem })
        if (problem.passing) retry = setTimeout(() => setTries((before) => before + 1), RETRY_MS)
      },
    )
    return () => {
      clearTimeout(retry)
      abort.abort()
    }
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

const NO_ITEMS: readonly never[] = []

/** The items of an answer that is a list; none until it is there. */
export const useItems = <T>(ask: Ask<{ readonly items: readonly T[] }> | null): readonly T[] =>
  useAnswer(ask).value?.items ?? NO_ITEMS
