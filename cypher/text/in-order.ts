/**
 * What `work` gives for each item, in the order of the items, up to `most` under way together. Where one fails its turn throws, and
 * what is still under way is given up.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // It is awaited when its turn comes, perhaps after another one that fails first.
    result.catch(() => {})
    underWay.push(result)
    const [first] = underWay
    if (first === undefined || underWay.length < most) continue
    underWay.shift()
    yield await first
  }
  for (const result of underWay) yield await result
}
