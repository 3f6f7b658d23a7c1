import { StoreDamagedError, StoreError } from '../model/errors.ts'

const BUSY = 'another process writes to it and does not end; try again later'
const CORRUPT = 11
const FULL = 13

/** What the file or the disk refuses, by SQLite's primary result code (sqlite.org/rescode.html). */
const REFUSALS: Readonly<Record<number, string>> = {
  3: 'the file can not be opened; check its permissions',
  5: BUSY,
  6: BUSY,
  8: 'the file can not be written; check the permissions of the file and of its folder',
  10: 'the disk does not answer',
  [FULL]: 'the disk is full, or that of temporary files (SQLITE_TMPDIR, TMPDIR); make room and run it again',
  14: 'the file can not be opened; check that its folder exists and may be written',
  26: 'the file is no database of SQLite; name another file',
}

/** SQLite's words for codes that the driver does not pass on where they come up between two rows. */
const WORDS: Readonly<Record<string, number>> = {
  'database disk image is malformed': CORRUPT,
  'database is locked': 5,
  'disk I/O error': 10,
  'database or disk is full': FULL,
  'file is not a database': 26,
}

/** Whether an error of `refusal` says that another process has the file. */
export const isBusy = (error: unknown): boolean =>
  error instanceof StoreError && error.cause instanceof Error && [5, 6].includes(codeOf(error.cause))

/** What our own queries, each of which a test prepares, come to where the schema in the file, or its index of words, is not what we wrote. */
const BROKEN_SCHEMA =
  /^(?:parse error in|malformed |vtable constructor failed|no such (?:table|column|module)|fts5: corruption|error in (?:index|table))/

/** The error for what the file or the disk refuses; null for a query of ours that is wrong. */
export function refusal(file: string, cause: unknown): StoreError | StoreDamagedError | null {
  if (!(cause instanceof Error)) return null
  const code = codeOf(cause)
  if (code === CORRUPT || BROKEN_SCHEMA.test(cause.message)) return new StoreDamagedError(`sqlite:${file}`, { cause })
  const reason = REFUSALS[code]
  return reason === undefined ? null : new StoreError(`sqlite:${file}`, reason, { cause })
}

const codeOf = (cause: Error): number =>
  'errcode' in cause ? Number(cause.errcode) & 0xff : (WORDS[cause.message] ?? 0)

/** Whether there was no room on the disk. */
export const isFull = (cause: unknown): boolean => cause instanceof Error && codeOf(cause) === FULL
