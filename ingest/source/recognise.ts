import { isBinary } from './decode.ts'

/** What the bytes of a file are: a container to open, the Cablegate table, one document, or nothing to read. */
export type Content =
  | { readonly kind: 'zip' | '7z' | 'tar' | 'gzip' | 'cablegate' | 'document' }
  | { readonly kind: 'other'; readonly what: string }

/** Bytes at the start of a file that are looked at. */
export const HEAD_BYTES = 1 << 16

const bytes = (...values: number[]) => Buffer.from(values)
const MAGIC: readonly (readonly [Buffer, Content])[] = [
  [Buffer.from('PK\x03\x04'), { kind: 'zip' }],
  [Buffer.from('PK\x05\x06'), { kind: 'zip' }],
  [bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), { kind: '7z' }],
  [bytes(0x1f, 0x8b), { kind: 'gzip' }],
  [bytes(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0), { kind: 'other', what: 'an .xz archive; unpack it first' }],
  [Buffer.from('BZh'), { kind: 'other', what: 'a .bz2 archive; unpack it first' }],
  [Buffer.from('Rar!'), { kind: 'other', what: 'a .rar archive; unpack it first' }],
  [Buffer.from('%PDF'), { kind: 'other', what: 'a PDF file, not the text of a cable' }],
]

/** Where a tar header says that it is one. */
const USTAR_AT = 257

/**
 * The start of a record of the Cablegate table, quoted or not:
 *
 *     "2","2/25/1972 9:30","72TEHRAN1164","Embassy Tehran",
 *     ^^^^^^^^^^^^^^^^^^^^
 */
export const CABLEGATE_RECORD = /^\uFEFF?"?\d+"?,"?\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d/
const CABLEGATE_RECORD_LINE = new RegExp(CABLEGATE_RECORD, 'm')

/** Recognises a file by its first bytes (up to `HEAD_BYTES` of them); its name is asked only where they leave a doubt. */
export function recognise(head: Buffer, name: string): Content {
  for (const [magic, content] of MAGIC) if (head.subarray(0, magic.length).equals(magic)) return content
  if (head.toString('latin1', USTAR_AT, USTAR_AT + 5) === 'ustar') return { kind: 'tar' }
  if (isBinary(head)) return /\.tar$/i.test(name) ? { kind: 'tar' } : { kind: 'other', what: 'binary data, not text' }
  const text = head.toString('latin1').replace(/^\xEF\xBB\xBF/, '')
  if (!/\S/.test(text)) return { kind: 'other', what: 'empty, so no cable' }
  if (CABLEGATE_RECORD_LINE.test(text)) return { kind: 'cablegate' }
  if (/\.csv$/i.test(name))
    return { kind: 'other', what: 'neither a PAGE line nor eight CSV columns; name the format with --format' }
  return { kind: 'document' }
}
