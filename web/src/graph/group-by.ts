/** Rows by a key, keys and rows in the order in which they come. */
export function groupBy<K, T>(rows: readonly T[], key: (row: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    const found = groups.get(key(row))
    if (found) found.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
