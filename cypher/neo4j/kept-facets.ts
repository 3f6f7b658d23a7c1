import type { FacetRow } from '../model/facets.ts'
import { distinctText } from '../model/order.ts'
import { Counts } from '../text/counts.ts'
import { readJson } from '../text/stored.ts'

/** What is counted of a cable. */
export interface CountedCable {
  readonly id: string
  readonly post: string | null
  readonly date: string | null
  readonly classification: string | null
  readonly collection: string | null
  readonly tags: readonly string[]
  /** How many it has. */
  readonly documents: number
}

type Kept = readonly [
  post: string | null,
  year: string | null,
  classification: string | null,
  collection: string | null,
  tags: readonly string[],
  cable?: string,
]

/**
 * JSON of all that is counted of a cable, the same for cables that have the same in common; a cable of several documents has its id there
 * too, so that it is not counted once for each.
 */
export function keptFacets({ id, post, date, classification, collection, tags, documents }: CountedCable): string {
  const common = [post, date?.slice(0, 4) ?? null, classification, collection, distinctText(tags)] as const
  const kept: Kept = documents > 1 ? [...common, id] : common
  return JSON.stringify(kept)
}

/** A text that is kept so, and how many documents have it. */
export interface KeptCount {
  readonly facets: string
  readonly documents: number
}

const isShared = (kept: Kept): boolean => kept.length > 5

/** How many cables have such a text. */
const cablesOf = (kept: Kept, documents: number): number => (isShared(kept) ? 1 : documents)

/** How many cables these are, and what they have in common; no text is there twice. */
export function countKept(counts: readonly KeptCount[]): {
  readonly cables: number
  readonly rows: readonly FacetRow[]
} {
  const facets = ['post', 'year', 'classification', 'collection', 'tag'] as const
  const counted = facets.map((facet) => ({ facet, of: new Counts<string>() }))
  let cables = 0
  for (const { facets: text, documents } of counts) {
    const kept = readJson<Kept>(text)
    const number = cablesOf(kept, documents)
    cables += number
    for (const [at, { of }] of counted.entries()) {
      const value = kept[at] ?? null
      for (const one of value === null ? [] : typeof value === 'string' ? [value] : value) of.add(one, number)
    }
  }
  const rows = counted.flatMap(({ facet, of }) => [...of].map(([value, number]) => ({ facet, value, cables: number })))
  return { cables, rows }
}
