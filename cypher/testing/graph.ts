import type { GraphEdge, GraphNode } from '../model/answers.ts'
import type { CableFacts } from '../model/facts.ts'
import type { GraphStore } from '../store.ts'

/** Opens an empty store, prepared. */
export type OpenStore = () => Promise<GraphStore>

/** Everything an export gives, in its order; `possible`: with mentions that are linked weakly. */
export async function exported(
  store: GraphStore,
  possible = false,
): Promise<{ nodes: GraphNode[]; edges: GraphEdge[] }> {
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  for await (const part of store.export(possible)) {
    if ('node' in part) nodes.push(part.node)
    else edges.push(part.edge)
  }
  return { nodes, edges }
}

/** All that a store tells of its graph: what two ways of loading must agree in. */
export async function portrait(store: GraphStore): Promise<unknown> {
  const graph = await exported(store, true)
  const details: unknown[] = []
  for (const node of graph.nodes) {
    if (node.kind === 'Cable') details.push(await store.cable(node.id))
    if (node.kind === 'Person') details.push(await store.person(node.key))
  }
  return {
    ...graph,
    details,
    stats: await store.stats(),
    posts: await store.posts(),
    tags: await store.tags(),
    blocks: await store.changedBlocks(1000),
    traffic: await store.traffic({ limit: 100, by: 'month' }),
    newest: (await store.search({ limit: 100 })).items,
  }
}

/** Loads cables in batches of that size. */
export async function loadInBatches(store: GraphStore, cables: readonly CableFacts[], size: number): Promise<void> {
  for (let at = 0; at < cables.length; at += size) await store.load(cables.slice(at, at + size))
}

/** Loads the cables into an empty store, hands it over, and closes it behind. */
export async function withStore<T>(
  open: OpenStore,
  cables: readonly CableFacts[],
  use: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await open()
  try {
    await store.load(cables)
    return await use(store)
  } finally {
    await store.close()
  }
}

/** All pages of a list, followed by cursor. */
export async function allPages<T>(
  page: (
    cursor: string | undefined,
  ) => Promise<{ readonly items: readonly T[]; readonly cursor: string | null } | null>,
): Promise<T[]> {
  const items: T[] = []
  let cursor: string | undefined
  for (let pages = 0; pages < 100; pages++) {
    const answer = await page(cursor)
    if (!answer) return items
    items.push(...answer.items)
    if (answer.cursor === null) return items
    cursor = answer.cursor
  }
  throw new Error('the cursor never ends')
}
