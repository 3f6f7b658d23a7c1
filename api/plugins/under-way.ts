import { askedUnder, signalOfAsker } from '@reftel/cypher'

interface Asked<T> {
  readonly answer: Promise<T>
  readonly asking: AbortController
  /** How many callers wait for the answer. */
  waiting: number
  answered: boolean
}

/** Questions under way: what several ask at a time is asked once, and given up when all of them have gone. */
export class UnderWay<T> {
  readonly #asked = new Map<string, Asked<T>>()

  /** The answer to what has this key; `isOwn`: it was this call that asked. Rejects when who asks has gone (see `askedUnder`). */
  async join(key: string, ask: () => Promise<T>): Promise<{ readonly answer: T; readonly isOwn: boolean }> {
    const asker = signalOfAsker()
    asker?.throwIfAborted()
    const before = this.#asked.get(key)
    const one = before ?? this.#begin(key, ask)
    one.waiting += 1
    let goes = () => {}
    const gone = new Promise<never>((_, reject) => {
      goes = () => reject(asker?.reason)
      asker?.addEventListener('abort', goes, { once: true })
    })
    try {
      return { answer: await Promise.race([one.answer, gone]), isOwn: before === undefined }
    } finally {
      asker?.removeEventListener('abort', goes)
      one.waiting -= 1
      if (one.waiting === 0) this.#end(key, one, asker?.reason)
    }
  }

  #begin(key: string, ask: () => Promise<T>): Asked<T> {
    const asking = new AbortController()
    const one = { answer: askedUnder(asking.signal, ask), asking, waiting: 0, answered: false }
    const ended = () => {
      one.answered = true
    }
    // Told to those who wait; who has gone does not hear of it.
    one.answer.then(ended, ended)
    this.#asked.set(key, one)
    return one
  }

  /** Forgets a question that nobody waits for any more: it is answered, or has to be given up. */
  #end(key: string, one: Asked<T>, reason: unknown): void {
    if (this.#asked.get(key) === one) this.#asked.delete(key)
    if (!one.answered) one.asking.abort(reason)
  }
}
