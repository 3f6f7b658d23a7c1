import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CableId } from '../model/cable-id.ts'
import type { ChainDirection } from '../store.ts'
import { allShortest, shortestPath } from './path.ts'

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

/** Every path of the fewest edges from one of these to one of those. */
function allPlainly(edges: readonly Edge[], from: readonly string[], to: readonly string[]): readonly string[][] {
  let paths = from.map((id) => [id])
  for (let step = 0; step <= 12; step++) {
    const found = paths.filter((path) => to.includes(path.at(-1) ?? ''))
    if (found.length > 0) return found
    paths = paths.flatMap((path) =>
      edges
        .filter(([source, target]) => source === path.at(-1) && !path.includes(target))
        .map(([, target]) => [...path, target]),
    )
  }
  return []
}

test('all shortest ones are counted, and stand level by level, whatever the graph', async () => {
  const node = fc.constantFrom(...'abcdefg')
  const ends = fc.uniqueArray(node, { minLength: 1, maxLength: 2 })
  const pairs = fc.uniqueArray(fc.tuple(node, node), { maxLength: 14, selector: (pair) => pair.join('') })
  await fc.assert(
    fc.asyncProperty(pairs, ends, ends, fc.boolean(), async (drawn, from, to, directed) => {
      const edges = drawn.filter(([source, target]) => source !== target)
      // Either way a tie is one, though two may be drawn.
      const back = edges.map(([source, target]) => [target, source] as const)
      const ways = directed ? edges : [...new Map([...edges, ...back].map((edge) => [edge.join(), edge])).values()]
      const once = directed ? edges : edges.filter(([a, b]) => a < b || !edges.some(([c, d]) => c === b && d === a))
      const found = await allShortest(linksOf(once), from as CableId[], to as CableId[], directed)
      const wanted = allPlainly(ways, from, to)
      expect([found.steps, found.count, found.truncated]).toEqual([
        wanted[0] ? wanted[0].length - 1 : null,
        wanted.length,
        false,
      ])
      const levels = (wanted[0] ?? []).map((_, at) => [...new Set(wanted.map((path) => path[at]))].sort())
      expect(found.levels).toEqual(levels)
    }),
    { numRuns: 300 },
  )
})

test('gives up, and says so, when too many cables lie in reach', async () => {
  const crowd = { links: async (_from: unknown, _direction: unknown, limit: number) => Array(limit).fill(['a', 'b']) }
  const found = await shortestPath(crowd, 'a' as CableId, 'z' as CableId, false)
  expect(found).toEqual({ path: [], truncated: true })
})
