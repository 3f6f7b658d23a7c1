import { describe, expect, test } from 'vitest'
import type { CableContent } from '../../content.ts'
import type { CableId } from '../../model/cable-id.ts'
import { documentFacts } from '../../model/documents.ts'
import type { CableFacts } from '../../model/facts.ts'
import { cable, cites } from '../../testing/facts.ts'
import { BulkRows } from './bulk-rows.ts'

/** A held cable of these facts, as a store gives it. */
function content(name: string, says: Partial<CableFacts>, citedBy = 0): CableContent {
  const id = name as CableId
  const documents = [{ facts: documentFacts(cable(id, says)), text: 'TEXT' }]
  return { kind: 'cable', id, documents, settled: new Map(), persons: new Map(), citedBy }
}

const FIRST = content('1978LIMA00700', {
  from: 'LIMA',
  to: ['ROME'],
  tags: ['PEPR'],
  citations: [cites('1978ROME00001')],
})
const SECOND = content('1978LIMA00701', { from: 'LIMA', to: ['ROME'], info: ['BONN'], tags: ['PEPR'] }, 3)

/** All rows of two cables, those that are known at the end with them. */
function rowsOfBoth() {
  const rows = new BulkRows()
  return [...rows.rowsOf(FIRST), ...rows.rowsOf(SECOND), ...rows.counted()]
}

describe('rows of bulk files', () => {
  test('a cable that is only cited has its post, its number and how many cite it', () => {
    const rows = [...new BulkRows().rowsOf({ kind: 'stub', id: '1978ROME00001' as CableId, post: 'ROME', citedBy: 2 })]
    expect(rows).toEqual([
      {
        kind: 'node',
        label: 'Cable',
        stub: true,
        properties: expect.objectContaining({ id: '1978ROME00001', post: 'ROME', held: false, number: '1' }),
      },
    ])
    expect(Number(rows[0]?.properties.cited)).toBe(2)
  })

  test('TAGS come once, where they are first met; posts and what they sent each other at the end, counted', () => {
    const rows = rowsOfBoth()
    const nodes = rows.flatMap((row) => (row.kind === 'node' ? [row.label] : []))
    expect(nodes).toEqual(['Cable', 'Document', 'Tag', 'Cable', 'Document', 'Post', 'Post', 'Post'])
    const traffic = rows.flatMap((row) =>
      row.kind === 'relationship' && row.type === 'TRAFFIC' ? [[row.from, row.to, Number(row.properties.cables)]] : [],
    )
    expect(traffic).toEqual([
      ['LIMA', 'BONN', 1],
      ['LIMA', 'ROME', 2],
    ])
    const posts = rows.flatMap((row) =>
      row.kind === 'node' && row.label === 'Post' ? [[row.properties.name, Number(row.properties.received)]] : [],
    )
    expect(posts).toEqual([
      ['LIMA', 0],
      ['ROME', 2],
      ['BONN', 1],
    ])
  })

  test('a cable has the number of those that cite it, and a relationship for each end', () => {
    const rows = rowsOfBoth()
    const cited = rows.flatMap((row) =>
      row.kind === 'node' && row.label === 'Cable' ? [[row.properties.id, Number(row.properties.cited)]] : [],
    )
    expect(cited).toEqual([
      [FIRST.id, 0],
      [SECOND.id, 3],
    ])
    const ends = rows.flatMap((row) =>
      row.kind === 'relationship' && row.type !== 'TRAFFIC' && row.from === FIRST.id ? [[row.type, row.to]] : [],
    )
    expect(ends).toEqual([
      ['SENT_BY', 'LIMA'],
      ['SENT_TO', 'ROME'],
      ['TAGGED', 'PEPR'],
      ['CITES', '1978ROME00001'],
    ])
  })

  test('a block that is still to be linked is said', () => {
    expect([...new BulkRows().rowsOf({ kind: 'changed block', block: 'holt' })]).toEqual([
      { kind: 'node', label: 'ChangedBlock', properties: { block: 'holt' } },
    ])
  })
})
