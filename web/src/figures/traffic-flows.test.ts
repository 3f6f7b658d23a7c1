import type { GraphEdge, GraphNode, Subgraph } from '@reftel/api/types'
import { expect, test } from 'vitest'
import { flowsOf, labelsThatFit, volumesOf } from './traffic-flows.ts'

const edge = (from: string, to: string, cables: number): GraphEdge => ({
  id: `${from}>${to}`,
  source: `post:${from}`,
  target: `post:${to}`,
  kind: 'TRAFFIC',
  from,
  to,
  cables,
})
const traffic: Subgraph = {
  nodes: ['STATE', 'MOSCOW', 'TOKYO'].map(
    (name) => ({ kind: 'Post', id: `post:${name}`, label: name, name }) as GraphNode,
  ),
  edges: [
    edge('MOSCOW', 'STATE', 5),
    edge('STATE', 'MOSCOW', 2),
    edge('TOKYO', 'STATE', 6),
    edge('STATE', 'STATE', 99),
  ],
  truncated: false,
}

test('both directions are one flow, busiest first, none to itself', () => {
  expect(flowsOf(traffic)).toEqual([
    { id: 'MOSCOW~STATE', a: 'MOSCOW', b: 'STATE', there: 5, back: 2 },
    { id: 'STATE~TOKYO', a: 'STATE', b: 'TOKYO', there: 0, back: 6 },
  ])
})

test('posts by their cables', () => {
  expect(volumesOf(traffic, flowsOf(traffic)).map(({ post, cables }) => [post.name, cables])).toEqual([
    ['STATE', 13],
    ['MOSCOW', 7],
    ['TOKYO', 6],
  ])
})

test('labels give way to the first ones, and turn to the other side', () => {
  const points = [
    { id: 'FIRST', x: 100, y: 50 },
    { id: 'SECOND', x: 105, y: 52 },
    { id: 'THIRD', x: 104, y: 51 },
    { id: 'EDGE', x: 395, y: 200 },
  ]
  expect([...labelsThatFit(points, 400)]).toEqual([
    ['FIRST', 'start'],
    ['SECOND', 'end'],
    ['EDGE', 'end'],
  ])
})
