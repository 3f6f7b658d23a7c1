import type { ArchiveFormat } from '@reftel/cypher'
import { decodeText, isBinary, utf16Of } from './decode.ts'

/** What the bytes of a file are: a container to open, the Cablegate table, one document, or nothing to read. */
export type Content =
  | { readonly kind: 'zip' | '7z' | 'tar' | 'gzip' | 'cablegate' | 'document' }
  | { readonly kind: 'other'; readonly what: string }

/** `auto` recognises each document by its content. */
export type FormatChoice = 'auto' | ArchiveFormat

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
  [Buffer.from('%PDF'), { kind: 'other', what: 'a PDF file; take its text out first, for instance with pdftotext' }],
  [Buffer.from('{\\rtf'), { kind: 'other', what: 'an RTF document; save it as plain text first' }],
  [bytes(0xd0, 0xcf, 0x11, 0xe0), { kind: 'other', what: 'an Office document; save it as plain text first' }],
]

/** Where a .zip says how long the name of its first file is, and where that name stands. */
const ZIP_NAME_LENGTH_AT = 26
const ZIP_NAME_AT = 30
/** What the first file of a document of Microsoft Office or LibreOffice, which is a .zip too, is called. */
const OFFICE_FIRST = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|mimetype$)/
const OFFICE: Content = { kind: 'other', what: 'an Office document (.docx, .xlsx, .odt); save it as plain text first' }

/** The start of a page of the web or another marked-up text. */
const MARKUP = /^\s{0,99}<(?:!doctype|html|head|body|\?xml|!--)/i
const MARKUP_CONTENT: Content = { kind: 'other', what: 'an HTML or XML page; save the text of the cable alone' }

/** A first line of eight columns or more that are parted by semicolons or tabs. */
const OTHER_TABLE = /^(?:[^;\n]{0,200};){7}|^(?:[^\t\n]{0,200}\t){7}/
const OTHER_TABLE_CONTENT: Content = {
  kind: 'other',
  what: 'a table parted by semicolons or tabs; the Cablegate table has eight columns parted by commas',
}

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
  for (const [magic, content] of MAGIC)
    if (head.subarray(0, magic.length).equals(magic)) return content.kind === 'zip' && isOffice(head) ? OFFICE : content
  if (head.toString('latin1', USTAR_AT, USTAR_AT + 5) === 'ustar') return { kind: 'tar' }
  const utf16 = utf16Of(head)
  if (utf16 === null && isBinary(head))
    return /\.tar$/i.test(name) ? { kind: 'tar' } : { kind: 'other', what: 'binary data, not text' }
  const text = utf16 === null ? head.toString('latin1').replace(/^\xEF\xBB\xBF/, '') : decodeText(head)
  if (!/\S/.test(text)) return { kind: 'other', what: 'empty, so no cable' }
  if (utf16 === null && CABLEGATE_RECORD_LINE.test(text)) return { kind: 'cablegate' }
  if (MARKUP.test(text)) return MARKUP_CONTENT
  if (OTHER_TABLE.test(text)) return OTHER_TABLE_CONTENT
  if (/\.csv$/i.test(name))
    return { kind: 'other', what: 'neither a PAGE line nor eight CSV columns; name the format with --format' }
  return { kind: 'document' }
}

function isOffice(head: Buffer): boolean {
  if (head.length < ZIP_NAME_AT) return false
  const length = head.readUInt16LE(ZIP_NAME_LENGTH_AT)
  return OFFICE_FIRST.test(head.toString('latin1', ZIP_NAME_AT, ZIP_NAME_AT + length))
}

/** What a file is by its first bytes. `--format` says what a text is; containers are opened all the same. */
export function contentOf(head: Buffer, name: string, format: FormatChoice): Content {
  const content = recognise(head, name)
  const isText = content.kind === 'cablegate' || content.kind === 'document' || content.kind === 'other'
  if (format === 'auto' || !isText) return content
  if (content.kind === 'other' && !content.what.startsWith('neither')) return content
  return { kind: format === 'cablegate' ? 'cablegate' : 'document' }
}
