import { crc32 } from 'node:zlib'
import { openPromise, type Entry as ZipEntry, type ZipFile } from 'yauzl'
import type { Entry } from '../entry.ts'
import { ArchiveError } from '../errors.ts'
import { passedOverByName } from '../passed-over.ts'
import type { Reports } from '../walk.ts'
import { memberNameOf } from './member-name.ts'

/** Ends the name of a folder. */
const SLASH = 0x2f
/** Names as bytes: they are never used as paths here, and many archives don't say how they are encoded. */
const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false }

/** Entries of a directory by their places in it, from 0; `until` is the first that is not meant. */
export interface MemberRange {
  readonly from: number
  readonly until: number
}

const ALL: MemberRange = { from: 0, until: Number.POSITIVE_INFINITY }

/** An entry of a directory as it is told there: unpacked size in bytes, and checksum. */
export interface ZipMember {
  readonly at: number
  readonly bytes: number
  readonly crc32: number
}

/** The directory of a .zip on disk. Throws `ArchiveError` when it can't be read. */
export async function* zipMembers(path: string, source: string, range: MemberRange = ALL): AsyncGenerator<ZipMember> {
  for await (const { at, entry } of entriesOf(path, source, range))
    yield { at, bytes: entry.uncompressedSize, crc32: entry.crc32 }
}

/**
 * What a .zip on disk holds, or a range of its directory, in the order of that. Throws `ArchiveError` when the directory can't be
 * read.
 */
export async function* readZip(
  path: string,
  source: string,
  reports: Reports,
  range: MemberRange = ALL,
): AsyncGenerator<Entry> {
  for await (const { zip, entry } of entriesOf(path, source, range)) {
    if (entry.fileNameRaw.at(-1) === SLASH) continue
    const name = memberNameOf(entry.fileNameRaw)
    const inside = `${source}!/${name}`
    const reason = passedOverByName(name)
    if (reason !== null) reports.onPassedOver({ source: inside, reason })
    else if (entry.isEncrypted()) reports.onProblem(new ArchiveError(inside, 'encrypted, so not read'))
    else yield zipEntry(zip, entry, inside, name)
  }
}

async function* entriesOf(path: string, source: string, { from, until }: MemberRange) {
  let zip: ZipFile | null = null
  try {
    zip = await openPromise(path, OPTIONS)
    let at = 0
    for await (const entry of zip.eachEntry()) {
      if (at >= until) break
      if (at >= from) yield { zip, entry, at }
      at++
    }
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause)
    throw new ArchiveError(source, `a damaged .zip archive: ${what}`, { cause })
  } finally {
    zip?.close()
  }
}

function zipEntry(zip: ZipFile, entry: ZipEntry, source: string, name: string): Entry {
  return {
    source,
    name,
    disk: null,
    async *chunks() {
      let sum = 0
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        sum = crc32(chunk, sum)
        yield chunk
      }
      if (sum !== entry.crc32)
        throw new ArchiveError(source, 'damaged: its checksum is not the one that the archive tells')
    },
  }
}
