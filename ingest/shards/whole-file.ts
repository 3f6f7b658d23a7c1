import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createGzip } from 'node:zlib'
import { takesBytes } from '@reftel/cypher'

/** Writes text into a compressed file, as `putFile` does; the same text gives the same bytes. */
export const writeCompressed = (file: string, text: Iterable<string> | AsyncIterable<string>): Promise<void> =>
  putFile(file, (part) =>
    pipeline(
      Readable.from(text, { objectMode: false }),
      createGzip({ level: constants.Z_BEST_SPEED }),
      createWriteStream(part),
    ),
  )

/**
 * Writes a file that is there whole or not at all: under a name of its own until its bytes are on the disk. Two that write the same
 * at once do not disturb each other. A pipe or device is written as it is.
 */
export async function putFile(file: string, write: (part: string) => Promise<void>): Promise<void> {
  if (takesBytes(file)) return write(file)
  await mkdir(dirname(file), { recursive: true })
  const part = `${file}.${randomUUID()}.part`
  try {
    await write(part)
    const written = await open(part)
    await written.sync()
    await written.close()
    await rename(part, file)
  } finally {
    await rm(part, { force: true })
  }
}
