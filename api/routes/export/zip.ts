import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A file of an archive: its name there, and its text as it comes. */
export interface ZipEntry {
  readonly name: string
  readonly chunks: AsyncIterable<string>
}

interface Written {
  readonly name: Buffer
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const LOCAL_HEADER = 0x04034b50
const DATA_DESCRIPTOR = 0x08074b50
const CENTRAL_HEADER = 0x02014b50
const ZIP64_END = 0x06064b50
const ZIP64_LOCATOR = 0x07064b50
const END = 0x06054b50

/** Version 4.5: sizes of 64 bits. */
const VERSION = 45
/** Bit 3: sizes stand behind the data, as they are not known before. Bit 11: names are UTF-8. */
const FLAGS = 0x0808
const DEFLATE = 8
/** 1 January 1980, the first day a ZIP knows: the same graph gives the same bytes. */
const DATE = 0x0021
/** Stands for "see the 64-bit field". */
const IN_ZIP64 = 0xffffffff

/** A ZIP archive of these files, as a stream: nothing is held but one chunk, and no size is bounded (ZIP64, APPNOTE 6.3). */
export async function* zipped(entries: Iterable<ZipEntry>): AsyncGenerator<Buffer, void, undefined> {
  const written: Written[] = []
  let offset = 0
  for (const { name, chunks } of entries) {
    const start = offset
    const head = localHeader(Buffer.from(name))
    offset += head.length
    yield head
    const sums = { crc: 0, size: 0, packed: 0 }
    for await (const packed of deflated(chunks, sums)) {
      sums.packed += packed.length
      yield packed
    }
    offset += sums.packed
    const descriptor = bytes(24, [4, DATA_DESCRIPTOR], [4, sums.crc], [8, sums.packed], [8, sums.size])
    offset += descriptor.length
    yield descriptor
    written.push({ name: Buffer.from(name), ...sums, offset: start })
  }
  const directory = Buffer.concat(written.map(centralHeader))
  yield directory
  yield endOf(written.length, offset, directory.length)
}

/** The packed bytes of the text; counts what goes in. */
async function* deflated(chunks: AsyncIterable<string>, sums: { crc: number; size: number }) {
  const deflate = createDeflateRaw()
  async function* counted() {
    for await (const chunk of chunks) {
      const data = Buffer.from(chunk)
      sums.crc = crc32(data, sums.crc)
      sums.size += data.length
      yield data
    }
  }
  const source = Readable.from(counted())
  source.on('error', (error) => deflate.destroy(error))
  try {
    for await (const packed of source.pipe(deflate)) yield packed as Buffer
  } finally {
    source.destroy()
    deflate.destroy()
  }
}

const localHeader = (name: Buffer): Buffer =>
  Buffer.concat([
    bytes(
      30,
      [4, LOCAL_HEADER],
      [2, VERSION],
      [2, FLAGS],
      [2, DEFLATE],
      [2, 0],
      [2, DATE],
      [4, 0],
      [4, IN_ZIP64],
      [4, IN_ZIP64],
      [2, name.length],
      [2, 20],
    ),
    name,
    // Says that the sizes behind the data have 64 bits.
    bytes(20, [2, 1], [2, 16], [8, 0], [8, 0]),
  ])

const centralHeader = ({ name, crc, packed, size, offset }: Written): Buffer =>
  Buffer.concat([
    bytes(
      46,
      [4, CENTRAL_HEADER],
      [2, VERSION],
      [2, VERSION],
      [2, FLAGS],
      [2, DEFLATE],
      [2, 0],
      [2, DATE],
      [4, crc],
      [4, IN_ZIP64],
      [4, IN_ZIP64],
      [2, name.length],
      [2, 28],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, IN_ZIP64],
    ),
    name,
    bytes(28, [2, 1], [2, 24], [8, size], [8, packed], [8, offset]),
  ])

const endOf = (entries: number, offset: number, size: number): Buffer =>
  Buffer.concat([
    bytes(
      56,
      [4, ZIP64_END],
      [8, 44],
      [2, VERSION],
      [2, VERSION],
      [4, 0],
      [4, 0],
      [8, entries],
      [8, entries],
      [8, size],
      [8, offset],
    ),
    bytes(20, [4, ZIP64_LOCATOR], [4, 0], [8, offset + size], [4, 1]),
    bytes(22, [4, END], [2, 0], [2, 0], [2, entries], [2, entries], [4, IN_ZIP64], [4, IN_ZIP64], [2, 0]),
  ])

/** Little-endian numbers of those widths, one after the other. */
function bytes(length: number, ...fields: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Buffer {
  const buffer = Buffer.alloc(length)
  let at = 0
  for (const [width, value] of fields) {
    if (width === 8) buffer.writeBigUInt64LE(BigInt(value), at)
    else buffer.writeUIntLE(value, at, width)
    at += width
  }
  return buffer
}
