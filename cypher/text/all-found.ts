/** What is found for each item, in their order, without those for which nothing is. */
export function allFound<Item, Found>(
  items: Iterable<Item>,
  find: (item: Item) => Found | null | undefined,
): NonNullable<Found>[] {
  const all: NonNullable<Found>[] = []
  for (const item of items) {
    const found = find(item)
    if (found !== null && found !== undefined) all.push(found)
  }
  return all
}
