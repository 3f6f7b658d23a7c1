import type { Tokens } from './tokens.ts'

/** The first token that begins at or behind `offset`. */
export function tokenAt({ start, length }: Tokens, offset: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((start[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
