import { expect, test } from 'vitest'
import { companyGraph } from './company.ts'

const PERSONS = ['ROE', 'LEE', 'POE', 'DOE', 'COE', 'BEE', 'FEE'].map((name) => ({ key: name, name, cables: 9 }))
const pair = (source: string, target: string, cables: number) => ({ source, target, cables })

test('persons named together are joined, each person by the pairs of most cables', () => {
  const together = PERSONS.slice(1).map(({ key }, n) => pair(key, 'ROE', 20 - n))
  const { nodes, edges } = companyGraph({ persons: PERSONS, together: [pair('LEE', 'POE', 1), ...together] })
  expect(nodes.map(({ id, label }) => `${id} ${label}`).slice(0, 2)).toEqual(['person:ROE ROE', 'person:LEE LEE'])
  // Those whose only pair this is keep it, though ROE has stronger ones.
  expect(edges.map(({ id }) => id)).toContain('person:FEE~person:ROE')
  expect(edges.map(({ id }) => id)).toContain('person:LEE~person:POE')
  expect(edges).toHaveLength(7)
})

test('of many pairs each person keeps the strongest', () => {
  const all = PERSONS.flatMap(({ key }, a) =>
    PERSONS.slice(a + 1).map((other, b) => pair(key, other.key, a === 0 ? 100 - b : 10 - a - b)),
  )
  const { edges } = companyGraph({ persons: PERSONS, together: all })
  expect(edges.length).toBeLessThan(all.length)
  expect(edges.map(({ id }) => id)).toContain('person:ROE~person:LEE')
})
