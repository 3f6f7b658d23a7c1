import { type ChildProcess, spawn } from 'node:child_process'
import type { Duplex } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { ReftelError, StoreError } from '../../model/errors.ts'
import type { GraphReader } from '../../reader.ts'
import { FRAME, FrameReader, frame, readTold } from './frames.ts'

/** One question to the store: a member of `GraphReader` and what it is called with; or `task`, for the program of the process. */
export interface Question {
  readonly name: Exclude<keyof GraphReader, 'content'> | 'task'
  readonly args: readonly unknown[]
}

/** An error as it comes from the process. `code`: of a `ReftelError`. */
export interface Refusal {
  readonly code: ReftelError['code'] | null
  readonly message: string
  readonly stack: string | null
}

/** A `ReftelError` that was thrown in the process that reads. */
class AskedError extends ReftelError {
  constructor(
    readonly code: ReftelError['code'],
    message: string,
  ) {
    super(message)
  }
}

/** A process runs JavaScript: the built one also when this module itself is run from its source, as tests do. */
const PROGRAM = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('../../dist/sqlite/reading/reader.process.js', import.meta.url)
    : new URL('reader.process.js', import.meta.url),
)

interface Asked {
  more(batch: readonly unknown[]): void
  answer(value: unknown): void
  fail(error: unknown): void
}

/** A process with the store open, for one question at a time. */
export class ReaderProcess {
  readonly #file: string
  readonly #child: ChildProcess
  readonly #channel: Duplex
  #asked: Asked | null = null
  #alive = true
  #fresh = true
  #settle: (isReady: boolean) => void = () => {}
  /** Whether it can be asked, once it has started or failed to. It may be asked before: the question waits for it then. */
  readonly ready: Promise<boolean>

  /** `program`: JavaScript that calls `answerQuestions`; our own, which knows no tasks, without it. */
  constructor(file: string, program = PROGRAM) {
    this.#file = file
    this.ready = new Promise((resolve) => {
      this.#settle = resolve
    })
    this.#child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
    this.#channel = this.#child.stdio[3] as Duplex
    const frames = new FrameReader()
    this.#channel.on('data', (piece: Buffer) => {
      for (const { kind, bytes } of frames.read(piece)) this.#take(kind, bytes)
    })
    // It is told by `exit`.
    this.#channel.on('error', () => {})
    this.#child.on('error', (cause) => this.#end(cause))
    this.#child.on('exit', () => this.#end(null))
  }

  /** Whether it can be asked. */
  get alive(): boolean {
    return this.#alive
  }

  /** Whether it was asked nothing yet. */
  get isFresh(): boolean {
    return this.#fresh
  }

  /** The answer. Rejects with what the store throws, and with a `StoreError` when the process ends before. */
  ask(question: Question): Promise<unknown> {
    return new Promise((resolve, reject) => this.#begin(question, { more: () => {}, answer: resolve, fail: reject }))
  }

  /** The parts of a stream, read no faster than they are taken. */
  async *stream(question: Question): AsyncGenerator<unknown> {
    const batches: (readonly unknown[])[] = []
    const state: { ended: boolean; error: unknown; wake: () => void } = { ended: false, error: null, wake: () => {} }
    const put = (batch: readonly unknown[]) => {
      batches.push(batch)
      this.#channel.pause()
      state.wake()
    }
    const end = (error: unknown) => {
      state.ended = true
      state.error = error
      state.wake()
    }
    this.#begin(question, {
      more: put,
      answer: (value) => {
        put(value as readonly unknown[])
        end(null)
      },
      fail: end,
    })
    for (;;) {
      const batch = batches.shift()
      if (batch) yield* batch
      else if (state.error) throw state.error
      else if (state.ended) return
      else {
        const woken = new Promise<void>((resolve) => {
          state.wake = resolve
        })
        this.#channel.resume()
        await woken
      }
    }
  }

  /** Ends the process at once, whatever it does. */
  kill(): void {
    this.#alive = false
    this.#child.kill('SIGKILL')
  }

  /** Resolves when the process has ended, at once too: it only reads, and may be long in starting. */
  async close(): Promise<void> {
    if (!this.#alive) return
    const ended = new Promise<void>((resolve) => this.#child.once('exit', () => resolve()))
    this.kill()
    await ended
  }

  #begin(question: Question, asked: Asked): void {
    if (!this.#alive) {
      asked.fail(this.#ended(null))
      return
    }
    this.#asked = asked
    this.#fresh = false
    this.#channel.write(frame(FRAME.question, JSON.stringify(question)))
  }

  #take(kind: number, bytes: Buffer): void {
    if (kind === FRAME.ready) {
      this.#settle(true)
      return
    }
    const asked = this.#asked
    const value: unknown = kind === FRAME.told ? readTold(bytes) : JSON.parse(bytes.toString())
    if (kind === FRAME.more) {
      asked?.more(value as readonly unknown[])
      return
    }
    this.#asked = null
    if (kind === FRAME.answer || kind === FRAME.told) asked?.answer(value)
    else asked?.fail(errorOf(value as Refusal))
  }

  #end(cause: Error | null): void {
    this.#alive = false
    this.#settle(false)
    const asked = this.#asked
    this.#asked = null
    asked?.fail(this.#ended(cause))
  }

  #ended(cause: Error | null): StoreError {
    return new StoreError(`sqlite:${this.#file}`, 'the process that reads it has ended', cause ? { cause } : {})
  }
}

function errorOf({ code, message, stack }: Refusal): Error {
  if (code !== null) return new AskedError(code, message)
  const error = new Error(message)
  if (stack !== null) error.stack = stack
  return error
}
