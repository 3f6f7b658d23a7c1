import { ReftelError } from './errors.ts'

/** A cursor that no answer gave out, or that another list gave. */
export class CursorError extends ReftelError {
  readonly code = 'RFT_CURSOR'
  constructor(cursor: string, options?: ErrorOptions) {
    super(`cursor "${cursor.slice(0, 80)}" is none of this list: pass on the one of the last page as it is`, options)
  }
}

type Kinds = readonly ('number' | 'string')[]
/** The values of a sort key: what places an item in the total order of its list. */
export type SortKey<K extends Kinds> = { readonly [I in keyof K]: K[I] extends 'number' ? number : string }

/** The cursor behind an item with that sort key: opaque, fit for a URL. */
const encodeCursor = (key: readonly (number | string)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url')

/** The sort key in a cursor; null without one. Throws a `CursorError` when it does not hold values of those kinds. */
export function decodeCursor<const K extends Kinds>(cursor: string | undefined, kinds: K): SortKey<K> | null {
  if (cursor === undefined) return null
  let key: unknown
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch (cause) {
    throw new CursorError(cursor, { cause })
  }
  if (!holds(key, kinds)) throw new CursorError(cursor)
  return key
}

function holds<const K extends Kinds>(key: unknown, kinds: K): key is SortKey<K> {
  return Array.isArray(key) && key.length === kinds.length && kinds.every((kind, at) => typeof key[at] === kind)
}

/** Cuts `limit` items off `found`, which was asked for one more, with the cursor behind the last of them. */
export function pageOf<T>(
  found: readonly T[],
  limit: number,
  sortKey: (item: T) => readonly (number | string)[],
): { readonly items: readonly T[]; readonly cursor: string | null } {
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return { items, cursor: last !== undefined && found.length > limit ? encodeCursor(sortKey(last)) : null }
}
