import type { GraphEdge, Subgraph } from '@reftel/api/types'
import { expect, test } from 'vitest'
import { elementsOf, nodeLabel } from './elements.ts'
import { HUES, huesByPost, PLAIN } from './palette.ts'
import { type CableNode, cableName, cableNode, grow, kindOfId, merge, restrict } from './subgraph.ts'
import { timeScale } from './time-scale.ts'
import { inTime, timeline, timesOf } from './timeline.ts'
import { tree } from './tree.ts'

type CableId = CableNode['id']

/** `MOSCOW 1 @1978-08-04`: held when it has a date. */
function cable(written: string): CableNode {
  const [name = '', date = ''] = written.split(' @')
  const [from = '', number = ''] = name.split(' ')
  return cableNode({
    id: `1978${from}${number}` as CableId,
    held: date !== '',
    from,
    number,
    year: 1978,
    date: date ? `${date}T00:00:00Z` : null,
    subject: null,
    classification: null,
    cites: 0,
    citedBy: 0,
  })
}
const cites = (source: string, target: string, where: 'ref' | 'text' = 'ref', confidence = 0.99): GraphEdge => ({
  id: `${source}>${target}`,
  source,
  target,
  kind: 'CITES',
  confidence,
  occurrences: [{ raw: '', start: 0, end: 0, where, rule: 'r', confidence }],
})
const graph = (nodes: readonly string[], edges: readonly GraphEdge[] = []): Subgraph => ({
  nodes: nodes.map(cable),
  edges,
  truncated: false,
})

const A = 'MOSCOW 1 @1978-01-01'
const B = 'TOKYO 2 @1978-02-01'
const C = 'MOSCOW 3 @1978-02-02'
const story = graph(
  [C, A, B, 'SEOUL 9'],
  [cites('1978MOSCOW3', '1978MOSCOW1'), cites('1978MOSCOW3', '1978TOKYO2', 'text'), cites('1978TOKYO2', '1978SEOUL9')],
)

test('merging keeps the order in which nodes first come', () => {
  const whole = merge([graph([A, B]), graph([B, C])])
  expect(whole.nodes.map((node) => node.id)).toEqual(['1978MOSCOW1', '1978TOKYO2', '1978MOSCOW3'])
})

test('restricting takes the edges that lost an end', () => {
  const rest = restrict(story, (node) => node.id !== '1978TOKYO2')
  expect(rest.edges.map((edge) => edge.id)).toEqual(['1978MOSCOW3>1978MOSCOW1'])
})

test('a step adds no more nodes than it may, and says so', () => {
  const grown = grow(graph([A]), graph([A, B, C]), 1)
  expect(grown.nodes.map((node) => node.id)).toEqual(['1978MOSCOW1', '1978TOKYO2'])
  expect(grown.truncated).toBe(true)
})

test.each([
  ['1978MOSCOW18403', 'Cable', '1978MOSCOW18403'],
  ['person:sonoda: sunao', 'Person', 'sonoda: sunao'],
  ['post:NEW DELHI', 'Post', 'NEW DELHI'],
  ['tag:PEPR', 'Tag', 'PEPR'],
])('%s is a %s', (id, kind, key) => expect(kindOfId(id)).toEqual({ kind, key }))

test.each([
  [{ id: '1978MOSCOW18403', from: 'MOSCOW', number: '18403' }, 'MOSCOW 18403'],
  [{ id: '1973STATE089296', from: 'STATE', number: '089296' }, 'STATE 89296'],
  [{ id: '1973LAPAZA-236', from: 'LA PAZ', number: 'A-236' }, 'LA PAZ A-236'],
  [{ id: 'doc-00', from: null, number: null }, 'doc-00'],
])('a name: %o', (given, name) => expect(cableName(given as Parameters<typeof cableName>[0])).toBe(name))

test('posts get colours in the order they come and keep them as the graph grows', () => {
  const before = huesByPost(graph([A, B]))
  const after = huesByPost(graph([A, B, C, 'SEOUL 9']))
  expect([...before].every(([post, hue]) => after.get(post) === hue)).toBe(true)
  expect(new Set(after.values()).size).toBe(3)
})

test('past the last colour posts are plain', () => {
  const many = graph(Array.from({ length: HUES.length + 1 }, (_, n) => `POST${n} 1`))
  expect([...huesByPost(many).values()].at(-1)).toBe(PLAIN)
})

test('elements tell held from cited only, and REF from text', () => {
  const elements = elementsOf(story, { root: '1978MOSCOW3', open: [], theme: 'light' })
  const data = new Map(elements.map((each) => [each.data.id, each.data]))
  expect(data.get('1978MOSCOW3')).toMatchObject({ held: true, root: true })
  expect(data.get('1978SEOUL9')).toMatchObject({ held: false, root: false })
  expect(data.get('1978MOSCOW3>1978MOSCOW1')).toMatchObject({ place: 'ref' })
  expect(data.get('1978MOSCOW3>1978TOKYO2')).toMatchObject({ place: 'text' })
})

test.each([
  ['MOSCOW 1 @1978-08-04', 'MOSCOW 1\n4 Aug 1978'],
  ['SEOUL 9', 'SEOUL 9\n1978, not held'],
])('the label of %s', (written, label) => expect(nodeLabel(cable(written))).toBe(label))

test('a cable only cited is supposed before the first that cites it', () => {
  const { times, supposed } = timesOf(story)
  expect([...supposed]).toEqual(['1978SEOUL9'])
  expect(times.get('1978SEOUL9')).toBe(Date.UTC(1978, 0, 30))
})

test('in time: by date, the supposed among them', () => {
  expect(inTime(story).map((node) => node.id)).toEqual(['1978MOSCOW1', '1978SEOUL9', '1978TOKYO2', '1978MOSCOW3'])
})

test('the timeline runs left to right, a lane for each post, and nothing lies on anything', () => {
  const { places, lanes } = timeline(story, { nodeWidth: 148, rowHeight: 62, tickApart: 100, shared: false })
  const xs = inTime(story).map((node) => places.get(node.id)?.x ?? Number.NaN)
  expect(xs).toEqual(xs.toSorted((a, b) => a - b))
  expect(lanes.map((lane) => lane.post)).toEqual(['MOSCOW', 'TOKYO', 'SEOUL'])
  const seen = [...places.values()]
  for (const [n, a] of seen.entries())
    for (const b of seen.slice(n + 1)) expect(Math.abs(a.x - b.x) >= 148 || Math.abs(a.y - b.y) >= 62).toBe(true)
})

test('many posts in a short time share rows and are stretched, so that no tower grows', () => {
  const posts = Array.from({ length: 20 }, (_, n) => `POST${n} 1 @1978-01-${String(n + 1).padStart(2, '0')}`)
  const { places, width, height } = timeline(graph(posts))
  expect(width).toBeGreaterThan(height)
  expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(20)
})

test('the axis is monotone, marks stand apart, and a silent year costs little', () => {
  const moments = ['1976-01-01', '1976-01-03', '1978-06-01', '1978-06-02'].map((day) => Date.parse(day))
  const scale = timeScale(moments)
  const xs = moments.map(scale.x)
  expect(xs).toEqual(xs.toSorted((a, b) => a - b))
  expect(scale.width).toBeLessThan(500)
  const ticks = scale.ticks(100)
  const apart = ticks.slice(1).map((tick, n) => tick.x - (ticks[n]?.x ?? 0))
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(100)
  expect(ticks[0]?.label).toBe('1 Jan 1976')
})

test('a tree puts what is cited below and what cites above', () => {
  const y = (id: string) => tree(story, '1978TOKYO2').get(id)?.y ?? Number.NaN
  expect(y('1978SEOUL9')).toBeGreaterThan(y('1978TOKYO2'))
  expect(y('1978MOSCOW3')).toBeLessThan(y('1978TOKYO2'))
})
