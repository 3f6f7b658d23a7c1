import { expect, test } from 'vitest'
import { documentFacts, mergeDocuments } from '../../model/documents.ts'
import type { CableFacts } from '../../model/facts.ts'
import { cable, cites, citesDtg, id, person } from '../../testing/facts.ts'
import { cableRows } from './cable-rows.ts'
import { readyDocument, readyFacts } from './ready-document.ts'

const OWN = id('1978LIMA00700')
const maybe = (target: string) => ({ ...cites(target), possible: true as const })

test.each<[what: string, facts: Partial<CableFacts>]>([
  ['nothing', {}],
  [
    'a heading',
    { from: 'LIMA', number: '700', year: 1978, date: '1978-01-02', subject: 'A\0B', classification: 'SECRET' },
  ],
  [
    'addressees and TAGS twice',
    { to: ['STATE', 'Dia  Washington DC', 'DIA WASHDC'], info: ['STATE'], tags: ['PE', 'PE'] },
  ],
  ['few signs of a cable', { uncertain: true }],
  ['itself', { citations: [cites(OWN), maybe(OWN)] }],
  [
    'cables twice, and not in order',
    { citations: [cites('1978ROME00009'), cites('1977BONN00001'), cites('1978ROME00009')] },
  ],
  [
    'what is possible and sure too',
    { citations: [maybe('1978ROME00009'), cites('1978ROME00009'), maybe('1978ROME00002')] },
  ],
  ['a date-time group', { citations: [citesDtg('ROME', '1978-08-10T08:30:42Z')] }],
  [
    'persons, one of them twice, one with a signature, one merely possible',
    {
      persons: [
        person('ROE', { titles: ['DR'], signature: { raw: 'ROE', start: 5, end: 8 } }),
        person('ANN B. LEE', { surname: 'LEE', given: ['ANN', 'B'], role: 'signer', roles: ['signer'] }),
        person('ROE', { titles: ['MR'], role: 'drafter', roles: ['drafter', 'mention'] }),
        person('DOE', { possible: true }),
      ],
    },
  ],
])('rows of one document that tells %s are those of its cable', (_, facts) => {
  const document = cable(OWN, { text: 'A TEXT', ...facts })
  const rows = cableRows(mergeDocuments(OWN, [documentFacts(document)]))
  expect(readyFacts(document).rows).toEqual(rows)
  expect(readyDocument(document).rows).toEqual(rows)
})

test('a document is known by its text, which a store that is not read goes without', () => {
  const document = cable(OWN, { text: 'A TEXT', source: 'a.txt' })
  const { key, length } = documentFacts(document)
  expect(readyDocument(document)).toMatchObject({
    id: OWN,
    key,
    length,
    source: 'a.txt',
    text: 'A TEXT',
    words: 'A TEXT',
  })
  expect(readyFacts(document)).toMatchObject({ key, length, text: '', words: '' })
})
