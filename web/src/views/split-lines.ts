import type { Apart } from './apart.ts'

/** A field of a line of CSV, RFC 4180. */
const field = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** One line for each mention that is not of that person: `split,<person key>,<cable id>,<name>`. */
export const splitLines = (key: string, mentions: readonly Apart[]): string =>
  mentions.map(({ id, name }) => ['split', key, id, name].map(field).join(',')).join('\n')
