import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Entry } from '../entry.ts'
import { SourceSizeError } from '../errors.ts'

/** An archive inside an archive, or on standard input, may be this large. */
const MOST_SPILLED_BYTES = 4 * 2 ** 30

/** Calls `read` with a file that holds the bytes of `entry`: its own, or one in a temporary folder that goes when `read` ends. */
export async function* onDisk<T>(
  entry: Entry,
  chunks: AsyncIterable<Buffer>,
  read: (path: string) => AsyncIterable<T>,
): AsyncGenerator<T> {
  if (entry.disk !== null) {
    yield* read(entry.disk)
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'reftel-'))
  try {
    const path = join(folder, 'archive')
    await pipeline(Readable.from(bounded(chunks, entry.source)), createWriteStream(path))
    yield* read(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function* bounded(chunks: AsyncIterable<Buffer>, source: string): AsyncGenerator<Buffer> {
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > MOST_SPILLED_BYTES) throw new SourceSizeError(source, MOST_SPILLED_BYTES)
    yield chunk
  }
}
