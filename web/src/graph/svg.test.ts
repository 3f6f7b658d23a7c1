import { expect, test } from 'vitest'
import { nodeOfListed } from './subgraph.ts'
import { svgOf } from './svg.ts'

const POSTS = ['MOSCOW', 'LIMA', 'OSLO', 'ROME', 'PARIS', 'BONN', 'CAIRO', 'TOKYO', 'LAGOS', 'QUITO', 'ACCRA', 'DAKAR']

/** A cable of each post, the last one not held. */
const nodes = POSTS.map((from, n) =>
  nodeOfListed({
    ...{
      id: `1978${from}00001` as Parameters<typeof nodeOfListed>[0]['id'],
      from,
      number: '1',
      year: 1978,
      date: null,
    },
    ...{ held: n < POSTS.length - 1, subject: from === 'LIMA' ? 'FISH & <CHIPS>' : null, classification: null },
    ...{ collection: null, uncertain: false, cites: 0, citedBy: 0 },
  }),
)
const occurrence = { raw: 'X', start: 0, end: 1, rule: 'post-number', confidence: 0.9, where: 'text' as const }
const picture = {
  ...{ root: '1978MOSCOW00001', theme: 'light' as const, colour: 'post' as const, title: 'MOSCOW 1' },
  address: 'http://localhost/graph/1978MOSCOW00001?depth=2&show=persons',
  ticks: [0, 50, 210, 420].map((x) => ({ x, label: `day ${x}` })),
  places: new Map(nodes.map(({ id }, n) => [id as string, { x: 210 * n, y: 0 }])),
}
const svg = svgOf(
  {
    nodes,
    edges: [
      {
        ...{ id: 'a>b', source: '1978LIMA00001', target: '1978OSLO00001', kind: 'CITES' as const, confidence: 0.9 },
        occurrences: [occurrence],
      },
    ],
  },
  picture,
)

/** What the legend says, in its order. */
const legend = [...svg.matchAll(/text-anchor="start">[^<]*<(?:line|rect)[^>]*><text[^>]*>([^<]+)/g)].map(
  ([, words]) => words,
)

test('the legend of a picture tells what is in it: its kinds of lines, cables not held, colours, and what has none', () =>
  expect(legend).toEqual(['only in the text', 'cited, not held', ...POSTS.slice(0, 10), '2 more posts']))

test('a picture of a time line has its axis, with as many marks as have room', () => {
  expect([...svg.matchAll(/>(day \d+)</g)].map(([, label]) => label)).toEqual(['day 0', 'day 210', 'day 420'])
})

test('a picture has its title and the address at which it can be seen again; words are no markup', () => {
  expect(svg).toContain('>MOSCOW 1</text>')
  expect(svg).toContain('>http://localhost/graph/1978MOSCOW00001?depth=2&amp;show=persons</text>')
  expect(svg).toContain('FISH &amp; &lt;CHIPS&gt;')
})
