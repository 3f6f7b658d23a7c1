import type { CableNode, GraphEdge, Subgraph } from '@reftel/api/types'
import { describe, expect, test } from 'vitest'
import { crowdsOf, type Grouping, withGroups } from './groups.ts'
import { nodeOfListed } from './subgraph.ts'

const cable = (from: string, number: number, year = 1978): CableNode =>
  nodeOfListed({
    id: `${year}${from}${number}` as CableNode['id'],
    held: true,
    from,
    number: String(number),
    year,
    date: `${year}-01-${String((number % 28) + 1).padStart(2, '0')}T00:00:00Z`,
    subject: null,
    classification: null,
    collection: 'nara',
    uncertain: false,
    cites: 1,
    citedBy: 0,
  })
const cites = (source: string, target: string): GraphEdge => ({
  ...{ id: `${source}>${target}`, source, target, kind: 'CITES', confidence: 1, occurrences: [] },
})

/** So many cables of PARIS and of ROME, in turn in 1978 and 1979, that cite STATE 1. */
function crowd(paris: number, rome: number, extra: readonly GraphEdge[] = []): Subgraph {
  const citing = [
    ...Array.from({ length: paris }, (_, n) => cable('PARIS', n + 1, 1978 + (n % 2))),
    ...Array.from({ length: rome }, (_, n) => cable('ROME', n + 1, 1978 + (n % 2))),
  ]
  const edges = [...citing.map(({ id }) => cites(id, '1978STATE1')), ...extra]
  return { nodes: [cable('STATE', 1), ...citing], edges, truncated: false }
}

const ROOT = '1978STATE1'
const given: Grouping = { hubs: 'post', open: [], hide: [] }
const PARIS = '1978STATE1~citedBy~post:PARIS'

describe('cables that hang on a hub alone are drawn as groups', () => {
  // biome-ignore format: a table
  const cases: [shows: string, subgraph: Subgraph, grouping: Partial<Grouping>, groups: string[], others: number][] = [
    ['by post',                    crowd(30, 20), {},                ['30 of PARIS', '20 of ROME'],  1],
    ['by year',                    crowd(30, 20), { hubs: 'year' },  ['25 of 1978', '25 of 1979'],   1],
    ['each by itself where asked', crowd(30, 20), { hubs: 'none' },  [],                            51],
    ['not where they are few',     crowd(20, 20), {},                [],                            41],
    ['not those of a post with few', crowd(48, 3), {},               ['48 of PARIS'],                4],
    ['one that was opened',        crowd(30, 20), { open: [PARIS] }, ['20 of ROME'],                31],
    ['one that was hidden',        crowd(30, 20), { hide: [PARIS] }, ['20 of ROME'],                 1],
    ['not what is joined to more', crowd(30, 20, [cites('1979PARIS2', '1978ROME1')]), {}, ['29 of PARIS', '19 of ROME'], 3],
  ]
  test.each(cases)('%s', (_shows, subgraph, grouping, labels, others) => {
    const { nodes, edges } = withGroups(subgraph, crowdsOf(subgraph, ROOT), { ...given, ...grouping })
    const groups = nodes.filter(({ kind }) => kind === 'Group')
    expect(groups.map(({ label }) => label)).toEqual(labels)
    expect(nodes.length - groups.length).toBe(others)
    const ids = new Set(nodes.map(({ id }) => id))
    expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([])
    expect(edges.filter(({ kind }) => kind === 'GROUP').map(({ target }) => target)).toEqual(groups.map(() => ROOT))
  })

  test('what hangs on a person is told apart from what cites', () => {
    const { nodes } = crowd(50, 0)
    const edges = nodes.slice(1).map(
      ({ id }): GraphEdge => ({
        ...{ id: `${id}>p`, source: id, target: 'person:p', kind: 'SENT_BY' },
      }),
    )
    const subgraph = { nodes, edges, truncated: false }
    const drawn = withGroups(subgraph, crowdsOf(subgraph, 'person:p'), given)
    expect(drawn.nodes.map(({ id }) => id)).toEqual(['1978STATE1', 'person:p~post:PARIS'])
  })

  test('a choice among them is offered only where there are any', () => {
    expect([crowdsOf(crowd(30, 20), ROOT).length, crowdsOf(crowd(20, 20), ROOT).length]).toEqual([1, 0])
  })
})
