import type { Subgraph } from '@reftel/api/types'
import { useMemo } from 'react'
import { dateBars } from '../../figures/dates.ts'
import { beyondOf, filtered, inPeriod } from '../../graph/filters.ts'
import { crowdsOf, withGroups } from '../../graph/groups.ts'
import { isCable, nodeName } from '../../graph/subgraph.ts'
import type { GraphRoute } from '../../state/route.ts'

/** What a graph shows under the conditions of its address; each part is reckoned anew only when what it rests on changes. */
export function useShown(whole: Subgraph, route: GraphRoute) {
  const { root, holding, place, sure, post, tag, from, until, hubs } = route
  const hide = route.hide.join('\n')
  const subgraph = useMemo(
    () => filtered(whole, { root, holding, place, sure, post, tag, hide: hide.split('\n') }),
    [whole, root, holding, place, sure, post, tag, hide],
  )
  const opened = route.open.join('\n')
  const crowds = useMemo(() => crowdsOf(subgraph, root), [subgraph, root])
  const drawn = useMemo(
    () => withGroups(subgraph, crowds, { hubs, open: opened.split('\n'), hide: hide.split('\n') }),
    [subgraph, crowds, hubs, opened, hide],
  )
  const bright = useMemo(() => inPeriod(drawn, from, until), [drawn, from, until])
  const bars = useMemo(
    () => dateBars(subgraph.nodes.flatMap((node) => (isCable(node) && node.date ? [Date.parse(node.date)] : []))),
    [subgraph],
  )
  const beyond = useMemo(() => beyondOf(subgraph), [subgraph])
  const names = useMemo(
    () => new Map([...subgraph.nodes, ...drawn.nodes].map((node) => [node.id, nodeName(node)])),
    [subgraph, drawn],
  )
  return { subgraph, crowds, drawn, bright, bars, beyond, names }
}
