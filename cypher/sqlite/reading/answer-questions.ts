import { ReftelError, StoreDamagedError, StoreError } from '../../model/errors.ts'
import type { GraphReader, ProgramAnswer } from '../../store.ts'
import { Connection } from '../connection.ts'
import { requireCurrent } from '../schema.ts'
import { readerOn } from '../store.ts'
import { whichFile } from '../store-file.ts'
import { awaitFrame, FRAME, frame, toldFrame, writeBytes } from './frames.ts'
import type { Question, Refusal } from './reader-process.ts'
import { READS } from './reads.ts'

/** Does one task of the program that reads. `broken`: the store failed under it, and is to be opened anew. */
export type Task = (task: unknown) => Promise<ProgramAnswer & { readonly broken: boolean }>

/** What a program does with the store that it reads. The store is opened when it is asked. */
export type TasksOf = (store: Omit<GraphReader, 'content'>) => Promise<Task>

/** The descriptor on which questions come and answers go. */
const ASKED = 3

/** Parts of a stream that travel together. */
const TOGETHER = 200

/**
 * The work of a process that the service starts: it answers questions to the embedded store in `file`, one after the other, each out
 * of one state of the file, and ends by itself with the service.
 */
export async function answerFromFile(file: string, tasksOf?: TasksOf): Promise<void> {
  // A terminal sends these signals to all processes; the service answers what is under way first, and then ends this one.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
  const reading = new Reading(file)
  const task = await tasksOf?.(reading.reader)
  try {
    send(FRAME.ready, null)
  } catch {
    // The service has ended meanwhile, and nobody is there to be told.
    return
  }
  for (let json = awaitFrame(ASKED); json !== null; json = awaitFrame(ASKED)) {
    try {
      await reading.answer(JSON.parse(json) as Question, task)
    } catch (error) {
      send(FRAME.error, refusalOf(error))
    }
  }
}

interface Opened {
  readonly db: Connection
  readonly reader: Omit<GraphReader, 'content'>
  /** Which file that is, see `whichFile`. */
  readonly place: string | null
}

/** The store of this process, opened when it is first asked, and anew when another file stands in its place or it could not be read. */
class Reading {
  readonly reader: Omit<GraphReader, 'content'>
  readonly #file: string
  #opened: Opened | null = null

  constructor(file: string) {
    this.#file = file
    this.reader = new Proxy({} as Omit<GraphReader, 'content'>, {
      // Only the name of a question opens the store: code that is given this object may ask it for other members, such as `then`.
      get: (_target, name) => (Object.hasOwn(READS, name) ? Reflect.get(this.#open().reader, name) : undefined),
    })
  }

  async answer({ name, args }: Question, task: Task | undefined): Promise<void> {
    if (this.#opened && this.#opened.place !== whichFile(this.#file)) this.#leave()
    const { db, reader } = this.#open()
    const member = (name === 'task' ? task : reader[name]) as (...args: readonly unknown[]) => unknown
    db.execute('BEGIN')
    try {
      const value = member(...args)
      if (value instanceof Promise) this.#send(name, await value)
      else await stream(value as AsyncIterable<unknown>)
    } catch (error) {
      if (error instanceof StoreError || error instanceof StoreDamagedError) this.#leave()
      throw error
    } finally {
      if (this.#opened) db.execute('COMMIT')
    }
  }

  #send(name: Question['name'], value: unknown): void {
    if (name !== 'task') {
      send(FRAME.answer, value)
      return
    }
    const { broken, ...told } = value as Awaited<ReturnType<Task>>
    writeBytes(ASKED, toldFrame(told))
    if (broken) this.#leave()
  }

  #open(): Opened {
    if (this.#opened) return this.#opened
    const place = whichFile(this.#file)
    const db = new Connection(this.#file, { existing: true })
    try {
      requireCurrent(db)
    } catch (error) {
      db.leave()
      throw error
    }
    this.#opened = { db, reader: readerOn(db), place }
    return this.#opened
  }

  #leave(): void {
    const { db } = this.#opened ?? {}
    this.#opened = null
    db?.leave()
  }
}

const send = (kind: (typeof FRAME)[keyof typeof FRAME], value: unknown): void =>
  writeBytes(ASKED, frame(kind, JSON.stringify(value ?? null)))

async function stream(values: AsyncIterable<unknown>): Promise<void> {
  let batch: unknown[] = []
  for await (const value of values) {
    batch.push(value)
    if (batch.length < TOGETHER) continue
    send(FRAME.more, batch)
    batch = []
  }
  send(FRAME.answer, batch)
}

const refusalOf = (error: unknown): Refusal => ({
  code: error instanceof ReftelError ? error.code : null,
  message: error instanceof Error ? error.message : String(error),
  stack: error instanceof Error ? (error.stack ?? null) : null,
})
