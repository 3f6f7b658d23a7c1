import { signalOfAsker } from '../../asking.ts'
import { StoreBusyError, StoreError } from '../../model/errors.ts'
import { HeldPlaces, LONG_MS } from './held-places.ts'
import { QuickKinds } from './quick-kinds.ts'
import { type Question, ReaderProcess } from './reader-process.ts'

/** Questions that wait for a process; more are turned away, since each would wait for seconds. */
const MOST_WAITING = 500

/** So many milliseconds a question may still take when nobody waits for its answer any more: to start a process anew costs more. */
const GRACE = 100

/** How many processes a pool has besides its own, for questions of kinds that are quick. */
const EXTRA = 1

interface Waiting {
  readonly question: Question
  /** Questions of one kind take about as long. */
  readonly kind: string
  readonly signal: AbortSignal | null
  resolve(value: unknown): void
  reject(error: unknown): void
}

/**
 * Processes that answer questions to one file, each one question at a time. What nobody waits for any more (see `askedUnder`) is
 * ended with its process, as nothing else ends a query of SQLite. While long questions hold all of them, one more answers those of
 * the kinds that are quick, so that these never wait for a long one; while one of them is soon free it would only take from the
 * others what the processor can do. No question is given to a process that is still starting.
 */
export class ReaderPool {
  readonly #file: string
  readonly #size: number
  /** Those that answer questions, and those that each give one stream. */
  readonly #all = new Set<ReaderProcess>()
  readonly #streaming = new Set<ReaderProcess>()
  readonly #quick = new QuickKinds()
  #idle: ReaderProcess[] = []
  /** Processes that are not ready yet. */
  #starting = 0
  /** Where questions are being answered, the extra place apart. */
  readonly #held = new HeldPlaces()
  #runningExtra = 0
  readonly #waiting: Waiting[] = []
  /** Set while a question waits for places that may turn out to be held for long. */
  #looking: NodeJS.Timeout | null = null
  readonly #program: string | undefined

  /** `program`: see `ReaderProcess`. Its processes are started at once. */
  constructor(file: string, size: number, program?: string) {
    this.#file = file
    this.#size = size
    this.#program = program
    // The extra one is started with the others: by the time that it is needed, the machine is busy and starting takes long.
    for (let count = 0; count < size + EXTRA; count++) this.#start()
  }

  /** The answer, once a process is free; `kind`: the question's name without it; `first`: before all others that wait. */
  ask(
    question: Question,
    { first = false, kind = question.name }: { readonly first?: boolean; readonly kind?: string } = {},
  ): Promise<unknown> {
    if (this.#waiting.length >= MOST_WAITING) return Promise.reject(new StoreBusyError(`sqlite:${this.#file}`))
    return new Promise((resolve, reject) => {
      const waiting = { question, kind, signal: signalOfAsker(), resolve, reject }
      if (first) this.#waiting.unshift(waiting)
      else this.#waiting.push(waiting)
      this.#next()
    })
  }

  /** A stream out of a process of its own, which ends with it. */
  async *stream(question: Question): AsyncGenerator<unknown> {
    const reader = new ReaderProcess(this.#file, this.#program)
    this.#streaming.add(reader)
    try {
      yield* reader.stream(question)
    } finally {
      reader.kill()
      this.#streaming.delete(reader)
    }
  }

  async close(): Promise<void> {
    for (const { reject } of this.#waiting.splice(0)) reject(new StoreError(`sqlite:${this.#file}`, 'it is closed'))
    await Promise.all([...this.#all, ...this.#streaming].map((reader) => reader.close()))
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const isExtra = this.#held.count >= this.#size
      const places = isExtra ? EXTRA - this.#runningExtra : this.#size - this.#held.count
      if (isExtra && places > 0 && !this.#held.areLong(this.#quick)) {
        this.#lookLater()
        return
      }
      const at = isExtra ? this.#waiting.findIndex(({ kind }) => this.#quick.has(kind)) : 0
      if (places === 0 || at < 0) return
      const reader = this.#free()
      if (!reader) {
        // The question goes to the process that is ready first: the one that is started here, or one that has answered by then.
        if (this.#starting < places) this.#start()
        return
      }
      const [waiting] = this.#waiting.splice(at, 1)
      if (waiting) void this.#run(reader, waiting, isExtra)
    }
  }

  #lookLater(): void {
    this.#looking ??= setTimeout(() => {
      this.#looking = null
      this.#next()
    }, LONG_MS).unref()
  }

  /** A process that is ready and has nothing to do. */
  #free(): ReaderProcess | null {
    for (let reader = this.#idle.pop(); reader; reader = this.#idle.pop()) {
      if (reader.alive) return reader
      this.#retire(reader)
    }
    return null
  }

  #start(): void {
    const reader = new ReaderProcess(this.#file, this.#program)
    this.#all.add(reader)
    this.#starting += 1
    void reader.ready.then((isReady) => {
      this.#starting -= 1
      if (isReady) this.#idle.push(reader)
      else this.#retire(reader)
      // One question is refused for each process that fails to start, or starting would be tried for ever.
      if (!isReady)
        this.#waiting.shift()?.reject(new StoreError(`sqlite:${this.#file}`, 'the process that reads it has ended'))
      this.#next()
    })
  }

  async #run(reader: ReaderProcess, waiting: Waiting, isExtra: boolean): Promise<void> {
    const { signal, resolve, reject } = waiting
    const leave = isExtra ? this.#takeExtra() : this.#held.take(waiting.kind)
    const { timer, forget } = killedWhenGivenUp(reader, signal)
    try {
      if (signal?.aborted) throw signal.reason
      resolve(await this.#timed(reader, waiting))
    } catch (error) {
      reject(signal?.aborted ? signal.reason : error)
    } finally {
      leave()
      clearTimeout(timer.id)
      forget()
      if (reader.alive) this.#idle.push(reader)
      else this.#retire(reader)
      this.#next()
    }
  }

  #takeExtra(): () => void {
    this.#runningExtra += 1
    return () => {
      this.#runningExtra -= 1
    }
  }

  /** The answer; how long it took is noted of its kind. */
  async #timed(reader: ReaderProcess, { question, kind, signal }: Waiting): Promise<unknown> {
    // The first question to a process waits until that has opened the file.
    const { isFresh } = reader
    const start = performance.now()
    this.#quick.begin(kind)
    try {
      return await reader.ask(question)
    } finally {
      this.#quick.end(kind, isFresh && !signal?.aborted ? null : performance.now() - start)
    }
  }

  #retire(reader: ReaderProcess): void {
    this.#all.delete(reader)
    void reader.close()
  }
}

function killedWhenGivenUp(reader: ReaderProcess, signal: AbortSignal | null) {
  const timer: { id?: NodeJS.Timeout } = {}
  const giveUp = () => {
    timer.id = setTimeout(() => reader.kill(), GRACE)
  }
  signal?.addEventListener('abort', giveUp, { once: true })
  return { timer, forget: () => signal?.removeEventListener('abort', giveUp) }
}
