import type { GraphEdge, GraphNode, Subgraph } from '@reftel/api/types'
import { expect, test } from 'vitest'
import {
  busiestFlows,
  chosenFirst,
  flowsOf,
  labelsThatFit,
  type PostNode,
  shareOf,
  type Volume,
  volumesInOrder,
  volumesOf,
  withoutDepartment,
} from './traffic-flows.ts'

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

test.each([
  ['', 'STATE WARSAW MOSCOW'],
  ['MOSCOW', 'MOSCOW STATE WARSAW'],
  ['MOSCOW~WARSAW', 'WARSAW MOSCOW STATE'],
])('what is chosen is named first: %s', (chosen, order) => {
  const points = ['STATE', 'WARSAW', 'MOSCOW'].map((id) => ({ id, x: 0, y: 0, radius: 1 }))
  const names = chosenFirst(points, chosen).map(({ id }) => id)
  expect(names.join(' ')).toBe(order)
})

test('of a chosen post or pair all is drawn, of the others the busiest', () => {
  const flows = flowsOf(traffic)
  const ids = (pair: string, post: string) => busiestFlows(flows, 1, { pair, post }).map(({ id }) => id)
  expect(ids('', '')).toEqual(['MOSCOW~STATE'])
  expect(ids('', 'TOKYO')).toEqual(['MOSCOW~STATE', 'STATE~TOKYO'])
  expect(ids('STATE~TOKYO', '')).toEqual(['MOSCOW~STATE', 'STATE~TOKYO'])
})

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

test('labels give way to the first ones and to large dots, and turn to the other side', () => {
  const points = [
    { id: 'FIRST', x: 100, y: 50, radius: 2 },
    { id: 'SECOND', x: 105, y: 52, radius: 2 },
    { id: 'THIRD', x: 104, y: 51, radius: 2 },
    { id: 'EDGE', x: 395, y: 200, radius: 2 },
    { id: 'LARGE', x: 215, y: 300, radius: 9 },
    { id: 'BEFORE', x: 200, y: 300, radius: 2 },
  ]
  expect([...labelsThatFit(points, 400)]).toEqual([
    ['FIRST', 'start'],
    ['SECOND', 'end'],
    ['EDGE', 'end'],
    ['LARGE', 'start'],
    ['BEFORE', 'end'],
  ])
})

test('without the Department only what posts write to one another is left', () => {
  const between = { ...traffic, edges: [...traffic.edges, edge('TOKYO', 'MOSCOW', 3)] }
  expect(flowsOf(withoutDepartment(between))).toEqual([
    { id: 'MOSCOW~TOKYO', a: 'MOSCOW', b: 'TOKYO', there: 0, back: 3 },
  ])
  expect(withoutDepartment(between).nodes.map(({ label }) => label)).toEqual(['MOSCOW', 'TOKYO'])
})

test.each([
  ['in proportion', 10, 1000, 'linear', '0.01'],
  ['by the logarithm a small number still shows', 10, 1000, 'log', '0.35'],
  ['none is nothing', 0, 1000, 'log', '0.00'],
  ['the most is all', 1000, 1000, 'log', '1.00'],
] as const)('%s: %d of %d, %s', (_shows, cables, most, scale, share) =>
  expect(shareOf(cables, most, scale).toFixed(2)).toBe(share),
)

const volume = (name: string, cables: number, longitude: number | null): Volume => ({
  post: { kind: 'Post', id: `post:${name}`, label: name, name, longitude, latitude: 0 } as PostNode,
  cables,
})
const VOLUMES = [volume('STATE', 9, -77), volume('TOKYO', 5, 139), volume('CINCPAC', 5, null), volume('BONN', 1, 7)]

test.each([
  ['busiest', 'STATE CINCPAC TOKYO BONN'],
  ['west', 'STATE BONN TOKYO CINCPAC'],
  ['name', 'BONN CINCPAC STATE TOKYO'],
] as const)('posts of the matrix, %s first', (order, names) =>
  expect(
    volumesInOrder(VOLUMES, order)
      .map(({ post }) => post.name)
      .join(' '),
  ).toBe(names),
)
