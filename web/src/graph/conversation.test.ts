import type { Lineage, LineageEdge, LineageNode } from '@reftel/api/types'
import { expect, test } from 'vitest'
import { beyondLineage, lagWords, turnsOf, wayWords } from './conversation.ts'

const node = (id: string, date: string | null, more: Partial<LineageNode> = {}): LineageNode =>
  ({
    kind: 'Cable',
    id,
    label: id,
    held: date !== null,
    date,
    year: 1978,
    relation: 'descendant',
    window: null,
    ...more,
  }) as LineageNode
const edge = (source: string, target: string): LineageEdge =>
  ({
    id: `${source}>${target}`,
    kind: 'CITES',
    source,
    target,
    confidence: 1,
    occurrences: [],
    lagHours: 1,
  }) as LineageEdge

const lineage: Lineage = {
  nodes: [
    node('C', '1978-03-01', { relation: 'self' }),
    node('A', '1978-01-01', { relation: 'ancestor' }),
    node('B', '1978-02-01', { relation: 'ancestor' }),
    node('S', null, {
      relation: 'ancestor',
      window: { from: '1978-01-10', until: '1978-01-20', restsOn: [], firstCitedBy: null, year: null },
    }),
    node('D', '1978-04-01'),
  ],
  edges: [edge('B', 'A'), edge('C', 'A'), edge('C', 'B'), edge('D', 'C'), edge('C', 'S')],
  totals: { ancestors: 15, descendants: 5, siblings: null, complete: true },
  truncated: true,
}

test('in the order of time, each under the latest that it cites, what is not held in its window', () => {
  expect(
    turnsOf(lineage).map(
      ({ node: { id }, indent, answers }) => `${id} ${indent} ${answers.map(({ target }) => target).join('')}`,
    ),
  ).toEqual(['A 0 ', 'S 0 ', 'B 1 A', 'C 2 BSA', 'D 3 C'])
})

test('a circle of citations ends', () => {
  const circle = { ...lineage, edges: [edge('A', 'B'), edge('B', 'A')] }
  expect(turnsOf(circle)).toHaveLength(5)
})

test('what lies beyond is what was counted less what is shown', () => {
  expect(beyondLineage(lineage)).toEqual({ earlier: 12, later: 4 })
})

test.each([
  [null, ''],
  [0.4, 'within the hour'],
  [1, '1 hour later'],
  [30, '30 hours later'],
  [72, '3 days later'],
  [24 * 100, '3 months later'],
  [-48, '2 days earlier'],
])('%s hours: "%s"', (hours, words) => expect(lagWords(hours)).toBe(words))

test.each([
  ['MOSCOW', ['STATE'], 'MOSCOW to STATE'],
  ['STATE', ['LONDON', 'PARIS', 'BONN', 'ROME'], 'STATE to LONDON, PARIS and 2 more'],
  ['MOSCOW', [], ''],
  [null, ['STATE'], ''],
])('from %s to %s: "%s"', (from, to, words) => expect(wayWords({ from, to })).toBe(words))
