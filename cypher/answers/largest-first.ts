import { compareText } from '../model/order.ts'

/** Groups of cables by their value, the largest first, then by the value; null, what has none, before the others. */
export const largestFirst = (counts: ReadonlyMap<string | null, number>) =>
  [...counts]
    .map(([value, cables]) => ({ value, cables }))
    .sort((a, b) => b.cables - a.cables || compareText(a.value ?? '', b.value ?? ''))
