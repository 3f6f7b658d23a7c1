import { expect, test } from 'vitest'
import { type DocumentOf, documentPlace } from '../graph-queries.ts'
import type { CitationOccurrence, CitesEdge } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { NO_LAYOUT } from '../model/layout.ts'
import { citationPassages, documentsIn, passageIn, quoteIn } from './passages-of.ts'

const LIMA = '1978LIMA00700' as CableId
const ROME = '1978ROME00001' as CableId
const FIRST = '1. WE MET.\nSEE LIMA 700. MORE.'
const SECOND = 'LIMA 700 AGAIN. AND\nMORE.'
const documents = new Map([
  [documentPlace({ cable: LIMA }), { text: FIRST, layout: NO_LAYOUT }],
  [documentPlace({ cable: LIMA, document: 'copy' }), { text: SECOND, layout: NO_LAYOUT }],
])
const occurrence = (text: string, document?: string): CitationOccurrence => {
  const start = text.indexOf('LIMA 700')
  const place = { where: 'text', raw: 'LIMA 700', start, end: start + 8, rule: 'post-number', confidence: 1 } as const
  return document === undefined ? place : { ...place, document }
}

test('words are quoted from the document that they stand in', () => {
  const [first, second] = [occurrence(FIRST), occurrence(SECOND, 'copy')]
  expect(passageIn(documents, LIMA, first)?.text).toBe('SEE LIMA 700.')
  expect(passageIn(documents, LIMA, second)?.text).toBe('LIMA 700 AGAIN.')
  expect(quoteIn(documents, LIMA, second)).toMatchObject({
    ...second,
    line: 'LIMA 700 AGAIN. AND',
    passage: { text: 'LIMA 700 AGAIN.' },
  })
})

test('of a document that is not there nothing is quoted', () => {
  expect(passageIn(documents, ROME, occurrence(FIRST))).toBeNull()
  expect(quoteIn(documents, ROME, occurrence(FIRST))).toMatchObject({ line: '', passage: null })
})

test('each document is asked for once, and every occurrence has its passage', async () => {
  const edge = (id: string, occurrences: readonly CitationOccurrence[]): CitesEdge => ({
    id,
    source: LIMA,
    target: ROME,
    kind: 'CITES',
    confidence: 1,
    occurrences,
  })
  const edges = [
    edge('one', [occurrence(FIRST), occurrence(SECOND, 'copy')]),
    edge('two', [occurrence(FIRST), occurrence(FIRST, 'lost')]),
  ]
  let asked: readonly DocumentOf[] = []
  const passages = await citationPassages(
    {
      documents: async (wanted) => {
        asked = wanted
        return documents
      },
    },
    edges,
  )
  expect(asked.map(documentPlace)).toEqual(['1978LIMA00700/', '1978LIMA00700/copy', '1978LIMA00700/lost'])
  const texts = [...passages].map(([id, all]) => [id, all.map(({ passage }) => passage?.text ?? null)])
  expect(texts).toEqual([
    ['one', ['SEE LIMA 700.', 'LIMA 700 AGAIN.']],
    ['two', ['SEE LIMA 700.', null]],
  ])
  expect(documentsIn([])).toEqual([])
})
