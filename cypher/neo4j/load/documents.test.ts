import { expect, test } from 'vitest'
import type { CableFacts } from '../../model/facts.ts'
import { cable, citesDtg, unresolved } from '../../testing/facts.ts'
import { incomingDocuments } from './documents.ts'
import { dtgTexts, readDtgText, readSettled, settledJson } from './settled.ts'

const A = cable('1978LIMA00700', { text: 'ONE', source: 'b.txt' })

const batches: [shows: string, batch: readonly CableFacts[], documents: string[]][] = [
  ['one document', [A], ['1978LIMA00700 b.txt']],
  ['the same twice, under the first path', [A, { ...A, source: 'a.txt' }], ['1978LIMA00700 a.txt']],
  ['two texts of one cable', [A, { ...A, text: 'TWO' }], ['1978LIMA00700 b.txt', '1978LIMA00700 b.txt']],
  [
    'read again under another number',
    [A, { ...cable('1978LIMA00701'), text: 'ONE', source: 'b.txt' }],
    ['1978LIMA00701 b.txt'],
  ],
]
test.each(batches)('a batch: %s', (_shows, batch, documents) => {
  const found = [...incomingDocuments(batch).values()]
  expect(found.map(({ cable, facts }) => `${cable} ${facts.source}`)).toEqual(documents)
})

test('what was read tells documents apart, their path does not', () => {
  const digest = (facts: CableFacts) => [...incomingDocuments([facts]).values()][0]?.kept.digest
  expect(digest({ ...A, source: 'elsewhere.txt' })).toBe(digest(A))
  expect(digest({ ...A, subject: 'OTHERWISE' })).not.toBe(digest(A))
})

test('citations by DTG are kept by minute and sender, and read back', () => {
  const citing = [citesDtg('USCINCEUR', '1975-05-31T13:45:59Z'), citesDtg('PORT OF SPAIN', '1975-05-30T00:00:00Z')]
  const facts = cable('1975LIMA00700', { citations: [...citing, ...citing, unresolved('septel', 'SEPTEL')] })
  const texts = dtgTexts([...incomingDocuments([facts]).values()].map((document) => document.facts))
  expect(texts).toEqual(['1975-05-30T00:00Z PORT OF SPAIN', '1975-05-31T13:45Z USCINCEUR'])
  expect(texts.map(readDtgText)).toEqual([
    { sender: 'PORT OF SPAIN', minute: Date.UTC(1975, 4, 30) / 1000 },
    { sender: 'USCINCEUR', minute: Date.UTC(1975, 4, 31, 13, 45) / 1000 },
  ])
})

test('what is settled is kept as JSON, nothing as null', () => {
  const settled = new Map([['BONN 0', { target: A.id, post: 'LIMA', number: '700', year: 1978 }]])
  expect(readSettled(settledJson(settled))).toEqual(settled)
  expect(settledJson(new Map())).toBeNull()
})
