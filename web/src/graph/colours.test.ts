import type { CableNode } from '@reftel/api/types'
import { expect, test } from 'vitest'
import { coloursOf } from './colours.ts'
import { HUES, PLAIN_HUE } from './palette.ts'
import { type Drawn, nodeOfListed } from './subgraph.ts'

const cable = (from: string, year: number, classification: string | null = null): CableNode =>
  nodeOfListed({
    id: `${year}${from}1` as CableNode['id'],
    ...{ held: true, from, number: '1', year, date: `${year}-05-01T00:00:00Z`, subject: null, classification },
    ...{ collection: 'nara', uncertain: false, cites: 0, citedBy: 0 },
  })
const graph = (nodes: readonly CableNode[], edges: Drawn['edges'] = []): Drawn => ({ nodes, edges })
const legendOf = (subgraph: Drawn, by: Parameters<typeof coloursOf>[1]) =>
  coloursOf(subgraph, by).legend.map(({ id, hue }) => `${id} ${hue.id}`)

test('posts get colours in the order they come and keep them as the graph grows', () => {
  const [first, second] = [cable('MOSCOW', 1978), cable('TOKYO', 1978)]
  const before = legendOf(graph([first, second]), 'post')
  expect(legendOf(graph([first, second, cable('SEOUL', 1978)]), 'post').slice(0, 2)).toEqual(before)
})

test('past the last colour posts are plain, and counted', () => {
  const many = graph(Array.from({ length: HUES.length + 2 }, (_, n) => cable(`POST${n}`, 1978)))
  const colours = coloursOf(many, 'post')
  expect(colours.of(cable(`POST${HUES.length}`, 1978))).toBe(PLAIN_HUE)
  expect([colours.legend.length, colours.more]).toEqual([HUES.length, 2])
})

test('years go through the rainbow; more of them than colours share one', () => {
  expect(legendOf(graph([cable('LIMA', 1975), cable('LIMA', 1973)]), 'year')).toEqual(['1973 ochre', '1975 brick'])
  const decades = graph([cable('LIMA', 1966), cable('LIMA', 1967), cable('LIMA', 1990), cable('LIMA', 2009)])
  expect(legendOf(decades, 'year')).toEqual(['1966 to 1970 ochre', '1986 to 1990 brick', '2006 to 2009 ribbon'])
})

test('markings from the least to the most secret; a cable without one is plain', () => {
  const mixed = graph([cable('LIMA', 1973, 'SECRET'), cable('ROME', 1973, 'UNCLASSIFIED'), cable('OSLO', 1973)])
  expect(legendOf(mixed, 'marking')).toEqual(['unclassified pine', 'secret plum'])
  expect(coloursOf(mixed, 'marking').of(cable('OSLO', 1973))).toBe(PLAIN_HUE)
})

test('a cable wears the colour of that one of its TAGS that most cables are under', () => {
  const cables = [cable('LIMA', 1973), cable('ROME', 1974), cable('OSLO', 1975)]
  const tagged = (source: string, code: string) =>
    ({ id: `${source} ${code}`, source, target: `tag:${code}`, kind: 'TAGGED' }) as const
  const [lima, rome, oslo] = cables.map(({ id }) => id as string)
  const edges = [tagged(`${lima}`, 'EFIS'), tagged(`${lima}`, 'PE'), tagged(`${rome}`, 'PE'), tagged(`${oslo}`, 'NO')]
  const subgraph = graph(cables, edges)
  expect(legendOf(subgraph, 'tag')).toEqual(['PE carbon', 'EFIS ribbon', 'NO pine'])
  expect(cables.map((node) => coloursOf(subgraph, 'tag').of(node).id)).toEqual(['carbon', 'carbon', 'pine'])
  // Where no TAGS are drawn there is nothing to tell them by.
  expect(legendOf(graph(cables), 'tag')).toEqual(['LIMA carbon', 'ROME ribbon', 'OSLO pine'])
})
