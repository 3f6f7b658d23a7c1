import { expect, test } from 'vitest'
import type { CableId } from '../../model/cable-id.ts'
import { documentFacts, mergeDocuments } from '../../model/documents.ts'
import type { CableFacts } from '../../model/facts.ts'
import { cable, cites, citesDtg } from '../../testing/facts.ts'
import { cableNodeProperties, deliveriesOf, sentToRows } from './rebuild.ts'

const ID = '1978LIMA00700' as CableId

/** A cable that says this, as it is merged and as its node. */
function held(facts: Partial<CableFacts>) {
  const documents = [documentFacts(cable(ID, facts))]
  const record = mergeDocuments(ID, documents)
  return { record, node: cableNodeProperties({ id: ID, documents, settled: new Map() }, record) }
}

// biome-ignore format: a table
const cases: [property: string, says: Partial<CableFacts>, value: readonly string[]][] = [
  ['tags',     { tags: ['PEPR', 'JA', 'PEPR'] },                               ['JA', 'PEPR']],
  ['dtgs',     { citations: [citesDtg('BONN', '1978-05-31T13:45:00Z')] },      ['1978-05-31T13:45Z BONN']],
  ['possible', { citations: [{ ...cites('1978ROME00001'), possible: true }] }, ['1978ROME00001']],
]
test.each(cases)(
  'a node has %s, in order and each once; a cable without any has no such property',
  (name, says, value) => {
    expect(held(says).node[name]).toEqual(value)
    expect(held({}).node[name]).toBeNull()
  },
)

test('a cable goes to those who are to act and to those who are told', () => {
  const { record } = held({ to: ['ROME'], info: ['BONN', 'OSLO'], date: '1978-05-31T13:45:00Z' })
  expect(sentToRows(record)).toEqual([
    { cable: ID, end: 'ROME', properties: { role: 'action' } },
    { cable: ID, end: 'BONN', properties: { role: 'info' } },
    { cable: ID, end: 'OSLO', properties: { role: 'info' } },
  ])
  expect(deliveriesOf(record)).toMatchObject({ to: ['ROME', 'BONN', 'OSLO'], date: '1978-05-31T13:45:00Z' })
})
