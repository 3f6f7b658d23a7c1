import type { CableNode, GraphEdge, Subgraph } from '@reftel/api/types'
import { expect, test } from 'vitest'
import { grown } from './arrange.ts'
import { boxAbout, overlap } from './boxes.ts'
import { CARD } from './detail.ts'
import { elementsOf, nodeWords } from './elements.ts'
import { type NodeExpansion, readExpansion, writeExpansion } from './expansion.ts'
import { beyondOf, type FilterState, filtered, inPeriod, tagsOf } from './filters.ts'
import { cableName, kindOfId, merge, nodeOfListed, restrict, shortestWay } from './subgraph.ts'
import { evenTimeScale, timeScale } from './time-scale.ts'
import { GRAPH_SPACING, inTime, timeline, timesOf } from './timeline.ts'
import { tree } from './tree.ts'

type CableId = CableNode['id']

/** `MOSCOW 1 @1978-08-04`: held when it has a date. */
function cable(written: string): CableNode {
  const [name = '', date = ''] = written.split(' @')
  const [from = '', number = ''] = name.split(' ')
  return nodeOfListed({
    id: `1978${from}${number}` as CableId,
    held: date !== '',
    from,
    number,
    year: 1978,
    date: date ? `${date}T00:00:00Z` : null,
    subject: null,
    classification: null,
    collection: date === '' ? null : 'nara',
    uncertain: false,
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

test('elements tell held from cited only, and REF from text', () => {
  const elements = elementsOf(story, { root: '1978MOSCOW3', open: [], theme: 'light', colour: 'post' })
  const data = new Map(elements.map((each) => [each.data.id, each.data]))
  expect(data.get('1978MOSCOW3')).toMatchObject({ held: true, root: true })
  expect(data.get('1978SEOUL9')).toMatchObject({ held: false, root: false })
  expect(data.get('1978MOSCOW3>1978MOSCOW1')).toMatchObject({ place: 'ref' })
  expect(data.get('1978MOSCOW3>1978TOKYO2')).toMatchObject({ place: 'text' })
})

test.each([
  ['MOSCOW 1 @1978-08-04', 'MOSCOW 1', '4 Aug 1978'],
  ['SEOUL 9', 'SEOUL 9', '1978, not held'],
])('the words on %s', (written, name, date) => expect(nodeWords(cable(written))).toEqual({ name, date, words: '' }))

test('a cable only cited is supposed before the first that cites it', () => {
  const { times, supposed } = timesOf(story)
  expect([...supposed]).toEqual(['1978SEOUL9'])
  expect(times.get('1978SEOUL9')).toBe(Date.UTC(1978, 0, 30))
})

test('it is supposed in its own year at the latest, however late it is cited', () => {
  const nodes = story.nodes.map((node) => (node.id === '1978SEOUL9' ? { ...node, year: 1976 } : node))
  expect(timesOf({ ...story, nodes }).times.get('1978SEOUL9')).toBe(Date.UTC(1976, 11, 15))
})

const windowed = { from: '1978-01-10', until: '1978-01-20', restsOn: ['1978SEOUL8'], firstCitedBy: null, year: null }
test.each([
  ['in the middle of its window', windowed, Date.UTC(1978, 0, 15)],
  [
    'where it is cited, of a window that its year begins',
    { ...windowed, from: '1978-01-01', until: '1978-02-20', year: 1978 },
    Date.UTC(1978, 0, 30),
  ],
  ['within it: not behind its end', { ...windowed, from: '1978-01-01', year: 1978 }, Date.UTC(1978, 0, 20)],
  [
    'within it: not before its beginning',
    { ...windowed, from: '1978-02-02', until: '1978-12-31', year: 1978 },
    Date.UTC(1978, 1, 2),
  ],
])('a cable only cited is supposed %s', (_shows, window, time) => {
  const nodes = story.nodes.map((node) => (node.id === '1978SEOUL9' ? { ...node, window } : node))
  expect(timesOf({ ...story, nodes }).times.get('1978SEOUL9')).toBe(time)
})

test('in time: by date, the supposed among them', () => {
  expect(inTime(story).map((node) => node.id)).toEqual(['1978MOSCOW1', '1978SEOUL9', '1978TOKYO2', '1978MOSCOW3'])
})

test('the timeline runs left to right, a lane for each post, and nothing lies on anything', () => {
  const { places, lanes } = timeline(story, { nodeWidth: 148, rowHeight: 62, shared: false })
  const xs = inTime(story).map((node) => places.get(node.id)?.x ?? Number.NaN)
  expect(xs).toEqual(xs.toSorted((a, b) => a - b))
  expect(lanes.map((lane) => lane.post)).toEqual(['MOSCOW', 'TOKYO', 'SEOUL'])
  const seen = [...places.values()]
  for (const [n, a] of seen.entries())
    for (const b of seen.slice(n + 1)) expect(Math.abs(a.x - b.x) >= 148 || Math.abs(a.y - b.y) >= 62).toBe(true)
})

test.each([0.5, 1, 2, 3])('many posts in a short time fill a place %f times as wide as high', (aspect) => {
  const posts = Array.from(
    { length: 60 },
    (_, n) => `POST${n} 1 @1978-0${1 + (n % 2)}-${String(1 + (n % 28)).padStart(2, '0')}`,
  )
  const { places, width, height } = timeline(graph(posts), { aspect })
  expect((width + 210) / (height + 94)).toBeGreaterThan(aspect * 0.7)
  expect((width + 210) / (height + 94)).toBeLessThan(aspect * 2)
  expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(60)
})

test('very many that are only supposed at one moment stand before it as well, none on another', () => {
  const stubs = Array.from({ length: 120 }, (_, n) => `SEOUL ${n + 1}`)
  const dated = Array.from({ length: 30 }, (_, n) => `MOSCOW ${n + 1} @1978-${n < 15 ? '02' : '11'}-${10 + (n % 15)}`)
  const { places, height } = timeline(graph([...dated, ...stubs]), { aspect: 1.8 })
  const boxes = [...places.values()].map((place) => boxAbout(place, CARD.width, CARD.height))
  expect(boxes.filter((a, n) => boxes.some((b, m) => m > n && overlap(a, b)))).toEqual([])
  expect(places.size).toBe(150)
  const { rowHeight } = GRAPH_SPACING
  expect(height / rowHeight).toBeLessThan(40)
})

test('an axis that goes on keeps what it has where it is', () => {
  const days = (...each: string[]) => each.map((day) => Date.parse(day))
  const scale = timeScale(days('1978-01-01', '1978-02-01'))
  const wider = scale.reaching(days('1977-06-01', '1978-01-15', '1979-01-01'))
  for (const day of days('1978-01-01', '1978-01-15', '1978-02-01')) expect(wider.x(day)).toBe(scale.x(day))
  expect(wider.x(Date.parse('1977-06-01'))).toBeLessThan(0)
  expect(wider.x(Date.parse('1979-01-01'))).toBeGreaterThan(scale.width)
})

test('an even axis gives equal times equal room', () => {
  const scale = evenTimeScale([0, 1, 10], 100)
  expect([0, 5, 10].map(scale.x)).toEqual([0, 50, 100])
})

test('a graph that grows leaves what it has in its place, and puts nothing on it', () => {
  const before = timeline(graph([A, B]))
  const { places } = grown(before, story)
  for (const id of ['1978MOSCOW1', '1978TOKYO2']) expect(places.get(id)).toEqual(before.places.get(id))
  const boxes = [...places.values()].map((place) => boxAbout(place, CARD.width, CARD.height))
  expect(boxes.filter((a, n) => boxes.some((b, m) => m > n && overlap(a, b)))).toEqual([])
  expect(places.size).toBe(4)
})

test('filters take away what hung on what they took', () => {
  const all = { root: '1978MOSCOW3', holding: 'all', place: 'any', sure: 0, post: '', tag: '', hide: [] } as const
  const ids = (some: Partial<FilterState>) => filtered(story, { ...all, ...some }).nodes.map(({ id }) => id)
  expect(ids({})).toHaveLength(4)
  expect(ids({ holding: 'held' })).toEqual(['1978MOSCOW3', '1978MOSCOW1', '1978TOKYO2'])
  expect(ids({ place: 'text' })).toEqual(['1978MOSCOW3', '1978TOKYO2'])
  expect(ids({ post: 'SEOUL' })).toEqual(['1978MOSCOW3', '1978SEOUL9'])
  expect(ids({ hide: ['1978TOKYO2'] })).not.toContain('1978TOKYO2')
  const tag = { id: 'tag:EFIS', kind: 'Tag', label: 'EFIS', code: 'EFIS', tagKind: 'subject', meaning: null } as const
  const tagged = { id: 't', source: '1978TOKYO2', target: 'tag:EFIS', kind: 'TAGGED' } as const
  const withTags = { ...story, nodes: [...story.nodes, tag], edges: [...story.edges, tagged] }
  expect(tagsOf(withTags)).toEqual([{ tag: 'EFIS', cables: 1 }])
  const under = filtered(withTags, { ...all, tag: 'EFIS' }).nodes.map(({ id }) => id)
  expect(under).toEqual(['1978MOSCOW3', '1978TOKYO2', 'tag:EFIS'])
})

test('a period leaves bright what lies in it, and what has no date of its own by what cites it', () => {
  expect(inPeriod(story, '', '')).toBeNull()
  expect([...(inPeriod(story, '1978-01-15', '1978-02-02') ?? [])].sort()).toEqual(['1978SEOUL9', '1978TOKYO2'])
})

test('what is not drawn of the citations that the graph counts', () => {
  const [first, ...rest] = story.nodes
  const nodes = [{ ...(first as CableNode), cites: 5, citedBy: 12 }, ...rest]
  expect([...beyondOf({ ...story, nodes })]).toEqual([['1978MOSCOW3', { cites: 3, citedBy: 12 }]])
})

test('the shortest way between two nodes of the drawing, against edges too', () => {
  expect(shortestWay(story, '1978SEOUL9', '1978MOSCOW1')).toEqual([
    '1978SEOUL9',
    '1978TOKYO2',
    '1978MOSCOW3',
    '1978MOSCOW1',
  ])
  expect(shortestWay(graph([A, B]), '1978MOSCOW1', '1978TOKYO2')).toBeNull()
})

test.each([
  ['1978X', { id: '1978X', direction: null, group: null }],
  ['person:SONODA~SUNAO', { id: 'person:SONODA~SUNAO', direction: null, group: null }],
  ['1978X~citedBy', { id: '1978X', direction: 'citedBy', group: null }],
  ['1978X~cites~post:NEW DELHI', { id: '1978X', direction: 'cites', group: { by: 'post', value: 'NEW DELHI' } }],
])('%s is an expansion and back', (written, expansion) => {
  expect(readExpansion(written)).toEqual(expansion)
  expect(writeExpansion(expansion as NodeExpansion)).toBe(written)
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
