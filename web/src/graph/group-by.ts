/** Rows by a key: a key that no row has, has none. */
export class ByKey<K, T> extends Map<K, readonly T[]> {
  of(key: K): readonly T[] {
    return this.get(key) ?? []
  }
}

/** Rows by a key, keys and rows in the order in which they come. */
export function groupBy<K, T>(rows: Iterable<T>, key: (row: T) => K): ByKey<K, T> {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    const found = groups.get(key(row))
    if (found) found.push(row)
    else groups.set(key(row), [row])
  }
  return new ByKey(groups)
}
