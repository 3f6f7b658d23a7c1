/** A list that was read so far, newest first. */
interface Read<T> {
  readonly items: readonly T[]
  readonly more: boolean
}

/**
 * Two lists, each newest first, as one. Where one of them goes on, what is older than its last row waits: something of it may
 * belong before. `more`: whether either goes on.
 */
export function mergedNewest<T extends { readonly id: string; readonly date: string | null }>(
  one: Read<T>,
  other: Read<T>,
): Read<T> {
  const time = ({ date }: T) => (date ? Date.parse(date) : Number.NEGATIVE_INFINITY)
  const ends = [one, other].flatMap(({ items, more }) => (more ? items.slice(-1).map(time) : []))
  const known = Math.max(Number.NEGATIVE_INFINITY, ...ends)
  const items = [...one.items, ...other.items]
    .filter((each) => time(each) >= known)
    .toSorted((a, b) => time(b) - time(a) || (a.id < b.id ? -1 : 1))
  return { items, more: one.more || other.more }
}
