import { useEffect, useRef, useState } from 'react'
import type { LayoutId } from '../state/route.ts'
import { type Arrangement, grown } from './arrange.ts'
import { LAYOUTS } from './layouts.ts'
import { readPins } from './pins.ts'
import type { Drawn } from './subgraph.ts'

/** The subgraph with the places of its nodes: both come together, so that nothing is drawn without a place. */
export interface Arranged {
  readonly subgraph: Drawn
  readonly arrangement: Arrangement
}

/** With this share of new nodes a drawing is laid out anew: what stays would be lost among what came. */
const MOSTLY_NEW = 0.8

/**
 * Places for what is to be drawn. A graph that grows keeps its places (`grown`); another layout, another root or another `turn`
 * lays it out anew. Nodes put by hand stand where they were put. Null until the first layout is there.
 */
export function useArrangement(
  subgraph: Drawn,
  given: { readonly layout: LayoutId; readonly root: string; readonly pin: readonly string[]; readonly turn: number },
  aspect: () => number,
): Arranged | null {
  const { layout, root, pin, turn } = given
  const [arranged, setArranged] = useState<Arranged | null>(null)
  const last = useRef<{ readonly key: string; readonly arrangement: Arrangement } | null>(null)
  const key = `${layout} ${root} ${turn}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pane's aspect is read when it is needed, and moves nothing by itself
  useEffect(() => {
    if (subgraph.nodes.length === 0) return
    const abort = new AbortController()
    const set = (arrangement: Arrangement) => {
      last.current = { key, arrangement }
      const pins = readPins(pin)
      const places = pins.size ? new Map([...arrangement.places, ...pins]) : arrangement.places
      setArranged({ subgraph, arrangement: { ...arrangement, places } })
    }
    const before = last.current?.key === key ? last.current.arrangement : null
    const came = before ? subgraph.nodes.filter(({ id }) => !before.places.has(id)).length : 0
    if (before && came === 0) {
      set(before)
      return
    }
    if (before && came < MOSTLY_NEW * subgraph.nodes.length) {
      const next = grown(before, subgraph)
      // What was taken away keeps its place too, for when it comes back.
      set({ ...next, places: new Map([...before.places, ...next.places]) })
      return
    }
    const placed = LAYOUTS.find(({ id }) => id === layout)?.place(subgraph, {
      root,
      aspect: aspect(),
      signal: abort.signal,
    })
    if (placed instanceof Promise)
      placed.then(set, (cause: unknown) => {
        if (!abort.signal.aborted) throw cause
      })
    else if (placed) set(placed)
    return () => abort.abort()
  }, [subgraph, key, pin])
  return arranged
}
