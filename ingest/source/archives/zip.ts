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

/** What a .zip on disk holds, in the order of its directory. Throws `ArchiveError` when the directory can't be read. */
export async function* readZip(path: string, source: string, reports: Reports): AsyncGenerator<Entry> {
  let zip: ZipFile | null = null
  try {
    zip = await openPromise(path, OPTIONS)
    for await (const entry of zip.eachEntry()) {
      if (entry.fileNameRaw.at(-1) === SLASH) continue
      const name = memberNameOf(entry.fileNameRaw)
      const inside = `${source}!/${name}`
      const reason = passedOverByName(name)
      if (reason !== null) reports.onPassedOver({ source: inside, reason })
      else if (entry.isEncrypted()) reports.onProblem(new ArchiveError(inside, 'encrypted, so not read'))
      else yield zipEntry(zip, entry, inside, name)
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
      yield* await zip.openReadStreamPromise(entry)
    },
  }
}
