/** How much there is of each key: nothing of one that was not added. */
export class Amounts<K> extends Map<K, number> {
  of(key: K): number {
    return this.get(key) ?? 0
  }

  add(key: K, by = 1): void {
    this.set(key, this.of(key) + by)
  }
}

/** How many edges each node has. */
export function degreesOf(edges: readonly { readonly source: string; readonly target: string }[]): Amounts<string> {
  const degrees = new Amounts<string>()
  for (const { source, target } of edges) for (const id of [source, target]) degrees.add(id)
  return degrees
}
