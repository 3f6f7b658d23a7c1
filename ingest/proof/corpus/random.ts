/** A small seeded source of chance (mulberry32): the same seed gives the same corpus on every machine. */
export interface Random {
  /** 0 <= x < 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** True with that probability. */
  chance(probability: number): boolean
  /** One of the items; throws on an empty list. */
  pick<T>(items: readonly T[]): T
  /** Up to `count` distinct items in random order. */
  sample<T>(items: readonly T[], count: number): T[]
}

/** `labels` set independent streams apart: what one story draws never changes what another does. */
export function randomFrom(seed: number, ...labels: readonly (number | string)[]): Random {
  let state = mix(seed | 0, 0x9e3779b9)
  for (const label of labels) state = mix(state, typeof label === 'number' ? label : hash(label))

  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  const sample = <T>(items: readonly T[], count: number): T[] => {
    const left = [...items]
    const taken: T[] = []
    while (taken.length < count && left.length > 0) taken.push(...left.splice(between(0, left.length - 1), 1))
    return taken
  }
  return { next, between, chance: (probability) => next() < probability, pick, sample }
}

function mix(a: number, b: number): number {
  const h = Math.imul(a ^ (b + 0x7f4a7c15 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  return (h ^ (h >>> 13)) | 0
}

/** FNV-1a. */
function hash(label: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < label.length; i++) h = Math.imul(h ^ label.charCodeAt(i), 0x01000193)
  return h
}
