import { expect, test } from 'vitest'
import { countKept, keptFacets } from './kept-facets.ts'

const LIMA = { id: '1978LIMA00001', post: 'LIMA', date: '1978-08-05', classification: 'SECRET', collection: 'nara' }
const one = keptFacets({ ...LIMA, tags: ['PE', 'JA', 'PE'], documents: 1 })
const shared = keptFacets({ ...LIMA, tags: ['PE'], documents: 2 })
const bare = keptFacets({ ...LIMA, post: null, date: null, classification: null, tags: [], documents: 1 })

test('cables that have the same in common keep the same text; one of several documents keeps its own', () => {
  expect(keptFacets({ ...LIMA, id: '1978LIMA00002', date: '1978-01-01', tags: ['JA', 'PE'], documents: 1 })).toBe(one)
  expect(keptFacets({ ...LIMA, id: '1978LIMA00002', tags: ['PE'], documents: 2 })).not.toBe(shared)
})

test('each cable counts once, however many of its documents are found', () => {
  const { cables, rows } = countKept([
    { facets: one, documents: 3 },
    { facets: shared, documents: 2 },
    { facets: bare, documents: 1 },
  ])
  expect(cables).toBe(5)
  expect(rows.map(({ facet, value, cables: number }) => `${facet} ${value} ${number}`)).toEqual([
    'post LIMA 4',
    'year 1978 4',
    'classification SECRET 4',
    'collection nara 5',
    'tag JA 3',
    'tag PE 4',
  ])
})
