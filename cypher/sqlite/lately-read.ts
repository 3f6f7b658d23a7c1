import type { Connection } from './connection.ts'
import type { Packed } from './packing.ts'

/** Packed bytes whose contents are remembered: unpacked they take some eight times as much. */
const MOST_BYTES = 2 * 1024 * 1024

interface Kept {
  readonly packed: Packed
  readonly value: unknown
}

/** What was unpacked of each connection's rows, those asked for last at the end. */
const kept = new WeakMap<Connection, { readonly rows: Map<string, Kept>; bytes: number }>()

/**
 * What a row holds, unpacked by `unpack` or lately unpacked from the very same bytes: one answer reads the facts of a document for
 * its words and once more for its layout, and the next answer often those of the same cables. Nobody may change the value.
 */
export function latelyRead<T>(db: Connection, place: string, packed: Packed, unpack: (packed: Packed) => T): T {
  const known = kept.get(db) ?? { rows: new Map<string, Kept>(), bytes: 0 }
  kept.set(db, known)
  const before = known.rows.get(place)
  if (before) {
    known.rows.delete(place)
    if (isSame(before.packed, packed)) {
      known.rows.set(place, before)
      return before.value as T
    }
    known.bytes -= before.packed.length
  }
  const value = unpack(packed)
  known.rows.set(place, { packed, value })
  known.bytes += packed.length
  for (const [oldest, row] of known.rows) {
    if (known.bytes <= MOST_BYTES) break
    known.rows.delete(oldest)
    known.bytes -= row.packed.length
  }
  return value
}

function isSame(one: Packed, other: Packed): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other
  return one.length === other.length && Buffer.compare(one, other) === 0
}
