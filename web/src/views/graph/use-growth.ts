import type { Subgraph } from '@reftel/api/types'
import { readExpansion } from '../../graph/expansion.ts'
import type { GraphRoute } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'

/** What a reader does to a graph: all of it is written into the address. */
export interface Growth {
  readonly select: (ids: readonly string[]) => void
  /** `written`: as expansion.ts writes a node, a direction and a group of it. */
  readonly expand: (written: string) => void
  readonly collapse: (id: string) => void
  /** Takes a node out, and all that are selected where it is one of them; never the root. */
  readonly remove: (id: string) => void
}

export function useGrowth(route: GraphRoute, subgraph: Subgraph, names: ReadonlyMap<string, string>): Growth {
  const change = useChange(route)
  const { root } = route
  return {
    select: (ids) => change({ select: ids }, 'replace'),
    expand(written) {
      const { id, direction, group } = readExpansion(written)
      const isNode = subgraph.nodes.some((node) => node.id === id)
      if (!isNode || route.open.includes(written) || (direction === null && group === null && id === root)) return
      change({ open: [...route.open, written], select: [id] })
    },
    collapse: (id) => change({ open: route.open.filter((each) => readExpansion(each).id !== id) }),
    remove(id) {
      const gone = route.select.includes(id) ? route.select : [id]
      const ids = gone.filter((each) => each !== root && names.has(each))
      if (ids.length === 0) return
      const stays = (each: string) => !ids.includes(readExpansion(each).id)
      change({ hide: [...route.hide, ...ids], open: route.open.filter(stays), select: [] })
    },
  }
}
