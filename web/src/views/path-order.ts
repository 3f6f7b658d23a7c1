import type { Subgraph } from '@reftel/api/types'
import { type CableNode, isCable, neighboursOf } from '../graph/subgraph.ts'

/** The cables of a path, one after another from the end nearest to `from`. An end is what has one neighbour. */
export function pathOrder(subgraph: Subgraph, from: string): readonly CableNode[] {
  const joined = neighboursOf(subgraph)
  const cables = new Map(subgraph.nodes.filter(isCable).map((node) => [node.id as string, node]))
  const ends = [...cables.keys()].filter((id) => new Set(joined.get(id)).size <= 1)
  let at: string | undefined = cables.has(from) ? from : ends[0]
  const walked = new Set<string>()
  while (at !== undefined && !walked.has(at)) {
    walked.add(at)
    at = joined.get(at)?.find((id) => !walked.has(id))
  }
  return [...walked].flatMap((id) => cables.get(id) ?? [])
}
