import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Subgraph } from '../model/answers.ts'
import type { TrafficPair } from '../model/pairs.ts'
import { listPairs } from './pairs.ts'

type Way = readonly [from: string, to: string, cables: number]

/** What a store answers for the traffic of these: each way counted. */
const trafficOf = (ways: readonly Way[]) => async (): Promise<Subgraph> => ({
  nodes: [],
  edges: ways.map(([from, to, cables]) => ({
    id: `${from}>${to}`,
    kind: 'TRAFFIC',
    source: `post:${from}`,
    target: `post:${to}`,
    from,
    to,
    cables,
  })),
  truncated: false,
})

const post = fc.constantFrom('BONN', 'LIMA', 'ROME', 'STATE')
const ways: fc.Arbitrary<readonly Way[]> = fc.uniqueArray(fc.tuple(post, post, fc.integer({ min: 1, max: 4 })), {
  maxLength: 12,
  selector: ([from, to]) => `${from}>${to}`,
})

/** Each two posts with what one sent the other, told plainly. */
function plainly(all: readonly Way[], of?: string): readonly Pick<TrafficPair, 'cables'>[] {
  const sent = (from: string, to: string): number => all.find(([a, b]) => a === from && b === to)?.[2] ?? 0
  const pairs = new Map<string, TrafficPair>()
  for (const [from, to] of all) {
    if (of !== undefined && of !== from && of !== to) continue
    const [there, back] = [sent(from, to), from === to ? 0 : sent(to, from)]
    // First stands the post that is asked about, else the one that sent more, of equals the first by the alphabet.
    const turned = of === undefined ? back > there || (back === there && to < from) : of !== from
    const pair = turned
      ? { from: to, to: from, sent: back, received: there, cables: there + back }
      : { from, to, sent: there, received: back, cables: there + back }
    pairs.set(`${pair.from}>${pair.to}`, pair)
  }
  const before = (a: TrafficPair, b: TrafficPair): number =>
    b.cables - a.cables || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1)
  return [...pairs.values()].sort(before)
}

describe('pairs of posts, both ways at once', () => {
  test('are told once, busiest first, in pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        ways,
        fc.option(post, { nil: undefined }),
        fc.integer({ min: 1, max: 5 }),
        async (all, of, limit) => {
          const wanted = plainly(all, of)
          const found: TrafficPair[] = []
          for (let cursor: string | null | undefined; cursor !== null; ) {
            const page = await listPairs(trafficOf(all), {
              limit,
              ...(of === undefined ? {} : { post: of }),
              ...(cursor === undefined ? {} : { cursor }),
            })
            expect(page.total).toBe(wanted.length)
            expect(page.items.length).toBeLessThanOrEqual(limit)
            found.push(...page.items)
            cursor = page.cursor
          }
          expect(found).toEqual(wanted)
        },
      ),
      { numRuns: 200 },
    )
  })
})
