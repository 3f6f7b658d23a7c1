import { ReftelError } from '@reftel/cypher'

/** Content that is no cable: binary, empty, or a table with other columns. `line` counts from 1. */
export class CableFormatError extends ReftelError {
  readonly code = 'RFT_CABLE_FORMAT'
  constructor(
    readonly file: string,
    readonly line: number,
    what: string,
    options?: ErrorOptions,
  ) {
    super(`${file}:${line}: ${what}`, options)
  }
}

/** A file that could not be opened or read to its end. */
export class SourceReadError extends ReftelError {
  readonly code = 'RFT_SOURCE_READ'
  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super(`${file}: ${isMisnamed(file, cause) ? MISNAMED : reasonOf(cause)}`, { cause })
  }
}

/** An archive that is broken, encrypted, or of a kind that is not read. What came before the damage has been read. */
export class ArchiveError extends ReftelError {
  readonly code = 'RFT_ARCHIVE'
  constructor(
    readonly file: string,
    what: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${what}`, options)
  }
}

/** One document that unpacks to more than `limitBytes`: no cable, and perhaps an archive made to fill the memory. */
export class SourceSizeError extends ReftelError {
  readonly code = 'RFT_SOURCE_SIZE'
  constructor(
    readonly file: string,
    readonly limitBytes: number,
  ) {
    super(`${file}: larger than ${Math.round(limitBytes / 2 ** 20)} MiB, so not read; no single cable is`)
  }
}

/** A row of the Cablegate CSV that does not have its eight columns; the rows after it are read. */
export class CsvRowError extends ReftelError {
  readonly code = 'RFT_CSV_ROW'
  constructor(
    readonly file: string,
    readonly line: number,
    what: string,
  ) {
    super(`${file}:${line}: ${what}; the row is left out`)
  }
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'may not be read (permission)',
  EPERM: 'may not be read (permission)',
  ELOOP: 'a symbolic link that leads in a circle',
  ENOSPC: 'no space left for unpacking an archive; TMPDIR names the folder',
  Z_BUF_ERROR: 'the compressed data end too early',
  Z_DATA_ERROR: 'the compressed data are damaged',
}

/** A name whose bytes are no UTF-8 is read with a mark in their place, and leads nowhere. */
const MISNAMED = 'not found under this name, which is no UTF-8; rename it'
const isMisnamed = (file: string, cause: unknown): boolean =>
  file.includes('\ufffd') && cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'

/** What went wrong, in words and on one line. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const code = 'code' in cause ? String(cause.code) : ''
  return SYSTEM[code] ?? cause.message.replaceAll(/\s+/g, ' ')
}
