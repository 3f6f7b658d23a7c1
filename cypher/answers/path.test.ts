import { expect, test } from 'vitest'
import type { CableId } from '../model/cable-id.ts'
import type { ChainDirection } from '../store.ts'
import { shortestPath } from './path.ts'

type Edge = readonly [source: string, target: string]

const linksOf = (edges: readonly Edge[]) => ({
  links: async (from: readonly CableId[], direction: ChainDirection, limit: number) => {
    const out = direction === 'citedBy' ? [] : edges
    const back = direction === 'cites' ? [] : edges.map(([source, target]) => [target, source] as const)
    const links = [...out, ...back].filter(([near]) => from.includes(near as CableId))
    return links.slice(0, limit) as unknown as readonly (readonly [CableId, CableId])[]
  },
})

/** Every path of the fewest edges, tried one by one, the first by the alphabet. */
function plainly(edges: readonly Edge[], from: string, to: string): string[] {
  let paths = [[from]]
  for (let step = 0; step <= 12; step++) {
    const [found] = paths.filter((path) => path.at(-1) === to).sort((a, b) => (a.join() < b.join() ? -1 : 1))
    if (found) return found
    paths = paths.flatMap((path) =>
      edges
        .filter(([source, target]) => source === path.at(-1) && !path.includes(target))
        .map(([, target]) => [...path, target]),
    )
  }
  return []
}

test('finds in random graphs what trying all paths finds', async () => {
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((seed / 2 ** 31) * below)
  }
  for (let round = 0; round < 150; round++) {
    const size = 4 + random(7)
    const edges = Array.from({ length: size + random(size) }, () => [`n${random(size)}`, `n${random(size)}`] as const)
    const directed = await shortestPath(linksOf(edges), 'n0' as CableId, 'n1' as CableId, true)
    expect(directed.path).toEqual(plainly(edges, 'n0', 'n1'))
    const both = [...edges, ...edges.map(([source, target]) => [target, source] as const)]
    const undirected = await shortestPath(linksOf(edges), 'n0' as CableId, 'n1' as CableId, false)
    expect(undirected.path).toEqual(plainly(both, 'n0', 'n1'))
  }
})

test('gives up, and says so, when too many cables lie in reach', async () => {
  const crowd = { links: async (_from: unknown, _direction: unknown, limit: number) => Array(limit).fill(['a', 'b']) }
  const found = await shortestPath(crowd, 'a' as CableId, 'z' as CableId, false)
  expect(found).toEqual({ path: [], truncated: true })
})
