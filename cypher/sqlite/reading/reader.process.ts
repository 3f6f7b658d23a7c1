import { ReftelError } from '../../model/errors.ts'
import { Connection } from '../connection.ts'
import { requireCurrent } from '../schema.ts'
import { readerOn } from '../store.ts'
import { FRAME, frame, readFrame, writeBytes } from './frames.ts'
import type { Question, Refusal } from './reader-process.ts'

/**
 * A process that answers questions to the embedded store, one after the other, each out of one state of the file: the service
 * starts it, asks on the descriptor `ASKED`, and ends it when an answer takes too long. It ends by itself with the service.
 */
const ASKED = 3

/** Parts of a stream that travel together. */
const TOGETHER = 200

const [file = ''] = process.argv.slice(2)
let opened: ReturnType<typeof open> | null = null

function open() {
  const db = new Connection(file, { existing: true })
  try {
    requireCurrent(db)
  } catch (error) {
    db.close()
    throw error
  }
  return { db, reader: readerOn(db) }
}

const send = (kind: (typeof FRAME)[keyof typeof FRAME], value: unknown): void =>
  writeBytes(ASKED, frame(kind, JSON.stringify(value ?? null)))

async function answer({ name, args }: Question): Promise<void> {
  opened ??= open()
  const { db, reader } = opened
  const member = reader[name] as (...args: readonly unknown[]) => unknown
  db.execute('BEGIN')
  try {
    const value = member(...args)
    if (value instanceof Promise) send(FRAME.answer, await value)
    else await stream(value as AsyncIterable<unknown>)
  } finally {
    db.execute('COMMIT')
  }
}

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

// They are for the service, which ends this process in its own time.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})

for (let json = readFrame(ASKED); json !== null; json = readFrame(ASKED)) {
  try {
    await answer(JSON.parse(json) as Question)
  } catch (error) {
    send(FRAME.error, refusalOf(error))
  }
}
