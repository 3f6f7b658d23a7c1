import type { CableNode, Subgraph } from '@reftel/api/types'
import type { HubGroups } from '../state/route.ts'
import { degreesOf } from './amounts.ts'
import { writeExpansion } from './expansion.ts'
import { groupBy } from './group-by.ts'
import { type Drawn, type DrawnEdge, type DrawnNode, type GroupNode, isCable } from './subgraph.ts'
import { timeAmong, timesOf } from './timeline.ts'

/** With more cables than this that hang on it alone, to one side, a node is a hub. */
const HUB_MOST = 40

/** Fewer cables of a post or year stay apart. */
const GROUP_LEAST = 4

/** The state of a graph view that tells which groups there are. */
export interface Grouping {
  readonly hubs: HubGroups
  /** Expansions, among them the groups that were opened. */
  readonly open: readonly string[]
  /** Ids of nodes, groups too, that are not drawn. */
  readonly hide: readonly string[]
}

/**
 * The graph with its crowds (`crowdsOf`), the leaves of hubs, as groups, by post or by year, until these are opened:
 *
 *     PARIS 1 --.                       [12 of PARIS] --.
 *     PARIS 2 ---> STATE 5       ->                      > STATE 5
 *     ...       .                       [9 of ROME] ----'
 */
export function withGroups(subgraph: Subgraph, crowds: readonly Crowd[], { hubs, open, hide }: Grouping): Drawn {
  if (hubs === 'none') return subgraph
  const { times } = timesOf(subgraph)
  const time = (cable: CableNode) => timeAmong(times, cable.id)
  /** The group that each cable is drawn in; null where that is hidden. */
  const within = new Map<string, GroupNode | null>()
  for (const { hub, direction, cables } of crowds) {
    for (const [value, members] of groupBy(cables, ({ from, year }) => (hubs === 'post' ? from : year))) {
      if (value === null || members.length < GROUP_LEAST) continue
      const id = writeExpansion({ id: hub, direction, group: { by: hubs, value: String(value) } })
      if (open.includes(id)) continue
      const inTime = members.toSorted((a, b) => time(a) - time(b))
      const middle = inTime[inTime.length >> 1]
      const about = {
        label: `${inTime.length} of ${value}`,
        post: hubs === 'post' ? String(value) : null,
        time: middle ? time(middle) : 0,
      }
      const group: GroupNode = { kind: 'Group', id, hub, direction, cables: inTime, ...about }
      for (const cable of inTime) within.set(cable.id, hide.includes(id) ? null : group)
    }
  }
  if (within.size === 0) return subgraph
  const edges = subgraph.edges.filter(({ source, target }) => !within.has(source) && !within.has(target))
  // Each in the place of its first cable, so that posts come in the same order, and keep their colours.
  const nodes = new Set<DrawnNode>()
  for (const node of subgraph.nodes) {
    const drawn = within.has(node.id) ? within.get(node.id) : node
    if (drawn) nodes.add(drawn)
  }
  const groups = [...nodes].filter((node) => node.kind === 'Group')
  return { nodes: [...nodes], edges: [...edges, ...groups.map(edgeOf)] }
}

function edgeOf({ id, hub, direction, cables }: GroupNode): DrawnEdge {
  const [source, target] = direction === 'cites' ? [hub, id] : [id, hub]
  return { kind: 'GROUP', id: `${source}>${target}`, source, target, cites: direction !== null, cables: cables.length }
}

/** The cables that hang on a hub alone, to one side. */
export type Crowd = Pick<GroupNode, 'hub' | 'direction' | 'cables'>

interface Leaf extends Pick<GroupNode, 'hub' | 'direction'> {
  readonly cable: CableNode
}

/** What may be grouped: empty where no node of the graph has so many leaves. The root is in none. */
export function crowdsOf(subgraph: Subgraph, root: string): readonly Crowd[] {
  const joined = degreesOf(subgraph.edges)
  const leaves = new Map<string, CableNode>(
    subgraph.nodes
      .filter(isCable)
      .filter(({ id }) => id !== root && joined.get(id) === 1)
      .map((node) => [node.id, node]),
  )
  const hung = subgraph.edges.flatMap(({ source, target, kind }): readonly Leaf[] => {
    const [citing, cited] = [leaves.get(source), leaves.get(target)]
    if (citing) return [{ cable: citing, hub: target, direction: kind === 'CITES' ? 'citedBy' : null }]
    return cited ? [{ cable: cited, hub: source, direction: kind === 'CITES' ? 'cites' : null }] : []
  })
  return [...groupBy(hung, ({ hub, direction }) => `${hub} ${direction}`).values()].flatMap((all) => {
    const [first] = all
    if (!first || all.length <= HUB_MOST) return []
    return [{ hub: first.hub, direction: first.direction, cables: all.map(({ cable }) => cable) }]
  })
}
