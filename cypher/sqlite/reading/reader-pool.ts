import { signalOfAsker } from '../../asking.ts'
import { StoreBusyError, StoreDamagedError, StoreError } from '../../model/errors.ts'
import { type Question, ReaderProcess } from './reader-process.ts'

/** Questions that wait for a process; more are turned away, since each would wait for seconds. */
const MOST_WAITING = 500

/** An answer that nobody waits for any more may take so long, in milliseconds: to start a process costs more. */
const GRACE = 100

interface Waiting {
  readonly question: Question
  readonly signal: AbortSignal | null
  resolve(value: unknown): void
  reject(error: unknown): void
}

/**
 * Processes that answer questions to one file, each one question at a time. What nobody waits for any more (see `askedUnder`) is
 * ended with its process, as nothing else ends a query of SQLite.
 */
export class ReaderPool {
  readonly #file: string
  readonly #size: number
  readonly #all = new Set<ReaderProcess>()
  #idle: ReaderProcess[] = []
  /** Those that are to end after the answer they are at. */
  readonly #old = new Set<ReaderProcess>()
  readonly #waiting: Waiting[] = []
  readonly #program: string | undefined

  /** `program`: see `ReaderProcess`. Its processes are started at once. */
  constructor(file: string, size: number, program?: string) {
    this.#file = file
    this.#size = size
    this.#program = program
    for (let count = 0; count < size; count++) this.#idle.push(this.#start())
  }

  /** The answer, once a process is free; `first`: before all others that wait. */
  ask(question: Question, { first = false } = {}): Promise<unknown> {
    if (this.#waiting.length >= MOST_WAITING) return Promise.reject(new StoreBusyError(`sqlite:${this.#file}`))
    return new Promise((resolve, reject) => {
      const waiting = { question, signal: signalOfAsker(), resolve, reject }
      if (first) this.#waiting.unshift(waiting)
      else this.#waiting.push(waiting)
      this.#next()
    })
  }

  /** A stream out of a process of its own, which ends with it. */
  async *stream(question: Question): AsyncGenerator<unknown> {
    const reader = this.#start()
    try {
      yield* reader.stream(question)
    } finally {
      reader.kill()
      this.#all.delete(reader)
    }
  }

  /** Has later questions answered by new processes, which open the file anew. */
  renew(): void {
    for (const reader of this.#idle) this.#retire(reader)
    this.#idle = []
    for (const reader of this.#all) this.#old.add(reader)
  }

  async close(): Promise<void> {
    for (const { reject } of this.#waiting.splice(0)) reject(new StoreError(`sqlite:${this.#file}`, 'it is closed'))
    await Promise.all([...this.#all].map((reader) => reader.close()))
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const reader = this.#free()
      if (!reader) return
      const waiting = this.#waiting.shift()
      if (!waiting) return
      void this.#run(reader, waiting)
    }
  }

  #free(): ReaderProcess | null {
    for (let reader = this.#idle.pop(); reader; reader = this.#idle.pop()) {
      if (reader.alive) return reader
      this.#retire(reader)
    }
    return this.#all.size >= this.#size ? null : this.#start()
  }

  #start(): ReaderProcess {
    const reader = new ReaderProcess(this.#file, this.#program)
    this.#all.add(reader)
    return reader
  }

  async #run(reader: ReaderProcess, { question, signal, resolve, reject }: Waiting): Promise<void> {
    const { timer, forget } = killedWhenGivenUp(reader, signal)
    try {
      if (signal?.aborted) throw signal.reason
      resolve(await reader.ask(question))
    } catch (error) {
      if (error instanceof StoreError || error instanceof StoreDamagedError) this.#old.add(reader)
      reject(signal?.aborted ? signal.reason : error)
    } finally {
      clearTimeout(timer.id)
      forget()
      if (reader.alive && !this.#old.has(reader)) this.#idle.push(reader)
      else this.#retire(reader)
      this.#next()
    }
  }

  #retire(reader: ReaderProcess): void {
    this.#all.delete(reader)
    this.#old.delete(reader)
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
