import { on } from 'node:events'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Entry } from '../entry.ts'
import { ArchiveError } from '../errors.ts'
import { passedOverByName } from '../passed-over.ts'
import type { Reports } from '../walk.ts'
import { memberName } from './member-name.ts'
import type { SevenZipMessage, SevenZipTask } from './seven-zip.worker.ts'

/** A thread runs JavaScript: the built worker also when this module itself is run from its source, as tests do. */
const WORKER = import.meta.url.endsWith('.ts')
  ? new URL('../../dist/source/archives/seven-zip.worker.js', import.meta.url)
  : new URL('seven-zip.worker.js', import.meta.url)

/**
 * What a .7z on disk holds, in the order it was packed in. Throws `ArchiveError` where it breaks; what stood before has been
 * given.
 */
export async function* readSevenZip(path: string, source: string, reports: Reports): AsyncGenerator<Entry> {
  const messages = unpack(path, source)
  try {
    const first = await messages.next()
    if (first.done || first.value.kind !== 'files') return
    const files = fileReader(messages, source)
    for (const { name, bytes } of first.value.files) {
      const inside = memberName(name.replaceAll('\\', '/'))
      files.open(bytes)
      const reason = passedOverByName(inside)
      const found = `${source}!/${inside}`
      if (reason !== null) reports.onPassedOver({ source: found, reason })
      else yield { source: found, name: inside, disk: null, chunks: files.chunks }
      // The reader of a damaged file has been told.
      if (files.damaged()) return
      // The next file's bytes stand behind this one's last, read or not.
      for await (const _rest of files.chunks());
    }
    // Damage may show only behind the last byte.
    while (!(await messages.next()).done);
  } finally {
    await messages.return(undefined)
  }
}

/** Cuts the bytes of all files, which come as one stream, into files. */
function fileReader(messages: AsyncIterator<SevenZipMessage>, source: string) {
  let buffered: Uint8Array = new Uint8Array()
  let unread = 0
  let damaged = false
  const nextBytes = async () => {
    damaged = true
    const next = await messages.next()
    if (next.done || next.value.kind !== 'bytes') throw new ArchiveError(source, 'a .7z archive that ends too early')
    damaged = false
    return next.value.bytes
  }
  return {
    damaged: () => damaged,
    open(bytes: number) {
      unread = bytes
    },
    async *chunks(): AsyncGenerator<Buffer> {
      while (unread > 0) {
        if (buffered.length === 0) buffered = await nextBytes()
        const piece = buffered.subarray(0, unread)
        buffered = buffered.subarray(piece.length)
        unread -= piece.length
        yield Buffer.from(piece.buffer, piece.byteOffset, piece.length)
      }
    },
  }
}

/** What the thread says, up to its end, which is not passed on. */
async function* unpack(path: string, source: string): AsyncGenerator<SevenZipMessage> {
  const inFlight = new Int32Array(new SharedArrayBuffer(4))
  const task: SevenZipTask = { path: resolve(path), inFlight }
  const worker = new Worker(WORKER, { workerData: task })
  try {
    for await (const [message] of on(worker, 'message', { close: ['exit'] }) as AsyncIterable<[SevenZipMessage]>) {
      if (message.kind === 'end') {
        if (message.problem === null) return
        throw new ArchiveError(source, `a .7z archive that can't be read: ${message.problem}`)
      }
      yield message
      if (message.kind === 'bytes') {
        Atomics.sub(inFlight, 0, message.bytes.length)
        Atomics.notify(inFlight, 0)
      }
    }
  } catch (cause) {
    if (cause instanceof ArchiveError) throw cause
    throw new ArchiveError(
      source,
      `a .7z archive that can't be read: ${cause instanceof Error ? cause.message : cause}`,
      {
        cause,
      },
    )
  } finally {
    await worker.terminate()
  }
}
