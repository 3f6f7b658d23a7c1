import { createHash } from 'node:crypto'

/** Characters that tie a cursor to its question: a slip or a cursor of another list meets them one time in 10^18. */
const SEAL_LENGTH = 10

const sealOf = (question: string, cursor: string): string =>
  createHash('sha256').update(`${question}\n${cursor}`).digest('base64url').slice(0, SEAL_LENGTH)

/** The cursor as it is given out: with a seal of the question that it goes on with. */
export const bindCursor = (question: string, cursor: string): string => sealOf(question, cursor) + cursor

/** The store's cursor in one that was given out; null when it is of another question, or none of ours. */
export function unbindCursor(question: string, bound: string): string | null {
  const cursor = bound.slice(SEAL_LENGTH)
  return bound === bindCursor(question, cursor) ? cursor : null
}
