import type { CableSummary } from '@reftel/api/types'
import type { SearchRoute } from '../state/route.ts'

/** A value that several of the cables shown share, and the search that asks for it. */
export interface Facet {
  readonly id: string
  readonly label: string
  readonly cables: number
  readonly to: SearchRoute
}

/** What cables may share; a facet that is already a condition is not offered. */
const KINDS: readonly {
  readonly id: string
  readonly most: number
  readonly asked: (route: SearchRoute) => boolean
  readonly value: (cable: CableSummary) => string | null
  readonly narrowed: (value: string) => Partial<SearchRoute>
}[] = [
  {
    id: 'post',
    most: 5,
    asked: (route) => route.post !== '',
    value: (cable) => cable.from,
    narrowed: (post) => ({ post }),
  },
  {
    id: 'year',
    most: 4,
    asked: (route) => route.from !== '' || route.until !== '',
    value: (cable) => cable.date?.slice(0, 4) ?? null,
    narrowed: (year) => ({ from: `${year}-01-01`, until: `${Number(year) + 1}-01-01` }),
  },
  {
    id: 'marking',
    most: 3,
    asked: (route) => route.classification !== '',
    value: (cable) => cable.classification,
    narrowed: (classification) => ({ classification }),
  },
]

/** Facets of these cables, most frequent first in each kind; a value that all share narrows nothing and is left out. */
export function facetsOf(cables: readonly CableSummary[], route: SearchRoute): readonly Facet[] {
  return KINDS.filter((kind) => !kind.asked(route)).flatMap((kind) => {
    const counts = new Map<string, number>()
    for (const cable of cables) {
      const value = kind.value(cable)
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts]
      .filter(([, number]) => number < cables.length)
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, kind.most)
      .map(([value, number]) => ({
        id: `${kind.id} ${value}`,
        label: value,
        cables: number,
        to: { ...route, ...kind.narrowed(value) },
      }))
  })
}
