import { describe, expect, test } from 'vitest'
import type { GraphEdge, GraphNode } from './answers.ts'
import {
  byKey,
  compareEdges,
  compareNodes,
  compareText,
  distinctText,
  mostCitedFirst,
  newestFirst,
  oldestDatedFirst,
  oldestFirst,
} from './order.ts'

const cable = (id: string, date: string | null, citedBy = 0) => ({ id, date, citedBy })
/** In an order of no meaning. */
const CABLES = [
  cable('C', '1978-01-01T00:00:00Z', 1),
  cable('E', null, 2),
  cable('A', '1979-01-01T00:00:00Z', 1),
  cable('D', null, 2),
  cable('B', '1978-01-01T00:00:00Z', 3),
]

describe('a total order', () => {
  const orders = { newestFirst, oldestFirst, oldestDatedFirst, mostCitedFirst }
  const cases: [order: keyof typeof orders, ids: string][] = [
    ['newestFirst', 'ABCDE'],
    ['oldestFirst', 'DEBCA'],
    ['oldestDatedFirst', 'BCADE'],
    ['mostCitedFirst', 'BDEAC'],
  ]
  test.each(cases)('%s', (order, ids) => {
    for (const given of [CABLES, CABLES.toReversed()])
      expect(
        given
          .toSorted(orders[order])
          .map(({ id }) => id)
          .join(''),
      ).toBe(ids)
  })

  test('of texts by their code units', () => {
    expect(['b', 'a', 'B', '', 'ab', 'é', 'a'].toSorted(compareText)).toEqual(['', 'B', 'a', 'a', 'ab', 'b', 'é'])
  })

  test('of nodes by kind, then id', () => {
    const node = (kind: string, id: string) => ({ kind, id }) as GraphNode
    const sorted = [node('Cable', 'A'), node('Cable', 'B'), node('Post', 'A'), node('Person', 'A'), node('Tag', 'A')]
    expect(sorted.toReversed().toSorted(compareNodes)).toEqual(sorted)
  })

  test('of edges by source, kind, target and id', () => {
    const edge = (source: string, kind: string, target: string, id: string) =>
      ({ source, kind, target, id }) as GraphEdge
    const kinds = ['CITES', 'SENT_BY', 'SENT_TO', 'MENTIONS', 'TAGGED', 'TRAFFIC']
    const sorted = [
      ...kinds.map((kind) => edge('A', kind, 'X', '1')),
      edge('B', 'CITES', 'X', '9'),
      edge('B', 'CITES', 'Y', '1'),
      edge('B', 'CITES', 'Y', '2'),
      edge('B', 'TAGGED', 'A', '0'),
    ]
    expect(sorted.toReversed().toSorted(compareEdges)).toEqual(sorted)
  })
})

test('words each once, in order; entries by their keys', () => {
  expect(distinctText(['ROME', 'BONN', 'ROME', 'a'])).toEqual(['BONN', 'ROME', 'a'])
  expect([['B', 1] as const, ['A', 2] as const].toSorted(byKey)).toEqual([
    ['A', 2],
    ['B', 1],
  ])
})
