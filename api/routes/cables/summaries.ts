import type { CableId, CableSummary, GraphStore } from '@reftel/cypher'

/** These cables as lists show them, in that order, those that the graph knows; with `possible` those that are merely possibly cited too. */
export async function summariesInOrder(
  store: Pick<GraphStore, 'nodes'>,
  ids: readonly CableId[],
  possible = false,
): Promise<readonly CableSummary[]> {
  const nodes = ids.length === 0 ? [] : await store.nodes(ids, possible)
  return nodes.flatMap((node) => {
    if (node.kind !== 'Cable') return []
    const { kind: _, label, ...summary } = node
    return [summary]
  })
}
