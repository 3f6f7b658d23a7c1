import { pipeline, Readable } from 'node:stream'
import { extract } from 'tar-stream'
import type { Entry } from '../entry.ts'
import { ArchiveError } from '../errors.ts'
import { type PassedOverReason, passedOverByName } from '../passed-over.ts'
import type { Reports } from '../walk.ts'
import { memberName } from './member-name.ts'

/** Archives older than POSIX have no magic; the option is left out of the package's types. */
const OPTIONS: object = { allowUnknownFormat: true }

/** Entries that hold no bytes of their own. What a link leads to comes under its own name where the archive has it. */
const REASONS: ReadonlyMap<string, PassedOverReason> = new Map([
  ['link', 'link'],
  ['symlink', 'link'],
  ['character-device', 'device'],
  ['block-device', 'device'],
  ['fifo', 'device'],
])

/** What a tar stream holds, in its order. Throws `ArchiveError` where the stream breaks; what stood before has been given. */
export async function* readTar(chunks: AsyncIterable<Buffer>, source: string, reports: Reports): AsyncGenerator<Entry> {
  const tar = extract(OPTIONS)
  // An error of either end comes out of the loop below.
  pipeline(Readable.from(chunks), tar, () => {})
  try {
    for await (const entry of tar) {
      const name = memberName(entry.header.name)
      const inside = `${source}!/${name}`
      const { type } = entry.header
      const reason = (type ? REASONS.get(type) : null) ?? passedOverByName(name)
      if (reason !== null && type !== 'directory') reports.onPassedOver({ source: inside, reason })
      else if (type === 'file' || type === 'contiguous-file')
        yield { source: inside, name, disk: null, chunks: () => chunksOf(entry) }
      // The reader of a damaged entry has been told.
      if (tar.destroyed) return
      // The next entry stands behind this one's last byte, read or not.
      for await (const _rest of chunksOf(entry));
    }
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause)
    throw new ArchiveError(source, `a damaged .tar archive: ${what}`, { cause })
  }
}

/** The bytes of an entry. To stop early must not destroy it: that would destroy the whole archive. */
async function* chunksOf(entry: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  const iterator = entry[Symbol.asyncIterator]()
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    if (next.value instanceof Uint8Array) yield Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length)
  }
}
