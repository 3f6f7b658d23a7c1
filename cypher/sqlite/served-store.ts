import { statSync } from 'node:fs'
import { StoreError } from '../model/errors.ts'
import type { GraphStore, ProgramAnswer } from '../store.ts'
import { ReaderPool } from './reading/reader-pool.ts'
import type { Question } from './reading/reader-process.ts'
import { READS } from './reading/reads.ts'
import { sqliteStore } from './store.ts'
import { whichFile } from './store-file.ts'

/** How often it is looked whether the file is still there, in milliseconds. */
const LOOK_EVERY = 1000

/**
 * The embedded store for a service: questions are answered by `readers` processes, so that none holds up the others, and one that
 * nobody waits for any more is ended. A file put in the place of the one that was opened answers the next question; a file taken
 * away is told by every answer until one is there again. `program`: see `StoreAccess`.
 */
export function servedStore(file: string, readers: number, program?: string): GraphStore {
  const local = sqliteStore(file)
  const pool = new ReaderPool(file, readers, program)
  const seen = { isThere: whichFile(file) !== null }
  const stamp = stamps(file)
  const look = (): void => {
    seen.isThere = whichFile(file) !== null
  }
  const timer = setInterval(look, LOOK_EVERY).unref()
  const isThere = (): void => {
    // A new store has no file until it is prepared.
    if (!seen.isThere) look()
    if (!seen.isThere) throw new StoreError(`sqlite:${file}`, 'the file is gone; put it back, or stop the service')
  }
  const ask = async (question: Question, turn?: { readonly first?: boolean; readonly kind?: string }) => {
    isThere()
    return pool.ask(question, turn)
  }
  const stream = async function* (question: Question) {
    isThere()
    yield* pool.stream(question)
  }
  // A question travels as JSON, where what is left out at its end would arrive as null.
  const asked = (Object.keys(READS) as (keyof typeof READS)[]).map((name) => [
    name,
    (...given: readonly unknown[]) => {
      const args = given.slice(0, given.findLastIndex((value) => value !== undefined) + 1)
      return name === 'export' ? stream({ name, args }) : ask({ name, args })
    },
  ])
  return {
    ...local,
    ...(Object.fromEntries(asked) as Partial<GraphStore>),
    ping: async () => {
      look()
      await ask({ name: 'stats', args: [] }, { first: true })
    },
    ...(program === undefined
      ? {}
      : {
          inReader: {
            ask: async (task, kind) => (await ask({ name: 'task', args: [task] }, { kind })) as ProgramAnswer,
          },
        }),
    stamp: async () => stamp(),
    close: async () => {
      clearInterval(timer)
      await pool.close()
      await local.close()
    },
  }
}

/**
 * A write is seen by readers at most so much later than the system notes it, in milliseconds: before, the file does not tell which
 * of two states is read.
 */
const SETTLED_AFTER = 1000

/**
 * Tells which file stands there and when it was written last, its log with it; null when that was just now, or there is none. A file
 * whose time says just now, or a time to come (the clock was set back, or is another machine's), is taken at its word only until it has
 * looked the same for a second.
 */
export function stamps(file: string): () => string | null {
  let seen = { stamp: '', since: 0 }
  return () => {
    const now = Date.now()
    const parts: string[] = []
    let wasJustNow = false
    for (const path of [file, `${file}-wal`]) {
      const { dev, ino, size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {}
      if (mtimeMs !== undefined && now - mtimeMs < SETTLED_AFTER) wasJustNow = true
      parts.push(`${dev} ${ino} ${size} ${mtimeMs}`)
    }
    const stamp = parts.join(' ')
    if (stamp !== seen.stamp) seen = { stamp, since: performance.now() }
    if (stamp.startsWith('undefined')) return null
    return wasJustNow && performance.now() - seen.since < SETTLED_AFTER ? null : stamp
  }
}
