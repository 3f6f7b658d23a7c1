import type { Apart } from './apart.ts'

/** A field of a line of CSV, RFC 4180. */
const field = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const line = (...fields: readonly string[]) => fields.map(field).join(',')

/**
 * Lines for the curated file: `split,<person key>,<cable id>,<name>` for each mention that is not of that person, and
 * `merge,<person key>,<other key>` for each person who is the same one.
 */
export const curatedLines = (key: string, apart: readonly Apart[], same: readonly string[]): string =>
  [
    ...apart.map(({ id, name }) => line('split', key, id, name)),
    ...same.map((other) => line('merge', key, other)),
  ].join('\n')
