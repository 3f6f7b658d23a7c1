import type { Subgraph } from '@reftel/api/types'
import { expect, test } from 'vitest'
import { pathOrder } from './path-order.ts'
import { splitLines } from './split-lines.ts'

test('a path is read from its start, whatever order its cables come in', () => {
  const node = (id: string) => ({ kind: 'Cable', id }) as Subgraph['nodes'][number]
  const edge = (source: string, target: string) => ({ id: source + target, source, target, kind: 'CITES' })
  const subgraph = {
    nodes: ['C', 'A', 'B'].map(node),
    edges: [edge('A', 'B'), edge('C', 'B')],
    truncated: false,
  } as unknown as Subgraph
  expect(pathOrder(subgraph, 'A').map(({ id }) => id)).toEqual(['A', 'B', 'C'])
  expect(pathOrder(subgraph, 'C').map(({ id }) => id)).toEqual(['C', 'B', 'A'])
  expect(pathOrder({ nodes: [], edges: [], truncated: false }, 'A')).toEqual([])
})

test('lines for the curated file are quoted where they must be', () => {
  const mentions = [{ id: '1978MOSCOW18403', name: 'SONODA, SUNAO' }]
  expect(splitLines('sonoda', mentions)).toBe('split,sonoda,1978MOSCOW18403,"SONODA, SUNAO"')
})
