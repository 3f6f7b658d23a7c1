/** Items by key: a key that nothing came with has none. */
export class Groups<K, T> extends Map<K, readonly T[]> {
  of(key: K): readonly T[] {
    return this.get(key) ?? []
  }
}

/** Items by key, in their order. */
export function grouped<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Groups<K, T> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return new Groups(groups)
}
