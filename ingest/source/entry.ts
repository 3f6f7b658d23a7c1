import { SourceSizeError } from './errors.ts'

/** Bytes to be read as one or more documents: a file, standard input, or what an archive holds under one name. */
export interface Entry {
  /** What `SourceDocument.source` says of it. */
  readonly source: string
  /** Its own name, for its ending. */
  readonly name: string
  /** The file it is, where it is one: an archive that needs random access is then read in place. */
  readonly disk: string | null
  /** Its bytes, once. */
  chunks(): AsyncIterable<Buffer>
}

/** The start of a stream of bytes, and the whole of it, the start included. */
export interface Peeked {
  readonly head: Buffer
  readonly chunks: AsyncIterable<Buffer>
  /** Gives the source free when `chunks` will not be read. */
  close(): Promise<void>
}

/** Reads on until `bytes` bytes are there or the stream ends. */
export async function peek(source: AsyncIterable<Buffer>, bytes: number): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]()
  const read: Buffer[] = []
  let length = 0
  while (length < bytes) {
    const { done, value } = await iterator.next()
    if (done) break
    read.push(value)
    length += value.length
  }
  const [only] = read
  const all = read.length === 1 && only ? only : Buffer.concat(read)
  const close = async () => void (await iterator.return?.())
  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      if (all.length > 0) yield all
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await close()
    }
  }
  return { head: all.subarray(0, bytes), chunks: chunks(), close }
}

/** The whole stream as one buffer; throws `SourceSizeError` past `limitBytes`. */
export async function readAll(chunks: AsyncIterable<Buffer>, source: string, limitBytes: number): Promise<Buffer> {
  const read: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limitBytes) throw new SourceSizeError(source, limitBytes)
    read.push(chunk)
  }
  const [only] = read
  return read.length === 1 && only ? only : Buffer.concat(read)
}
