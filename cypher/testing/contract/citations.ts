import { describe, expect, test } from 'vitest'
import type { CitationQuery } from '../../model/citations.ts'
import { cable, cites, id } from '../facts.ts'
import { allPages, type OpenStore, withStore } from '../graph.ts'
import { STORY } from '../story.ts'

const TEXT = 'A HEADING.\nSEE\nPAGE\nLIMA 700, A CATCH. (QUITO 12). REF LIMA 700.\nREFERENCE LIMA 700'
/** The citation whose words stand so in the text, behind `from`. */
const citing = (target: string, text: string, raw: string, where: 'ref' | 'text' = 'ref', from = 0) => {
  const start = text.indexOf(raw, from)
  return { ...cites(target, { where }), raw, start, end: start + raw.length }
}
const PAGE = TEXT.indexOf('PAGE')

/** One that cites a held cable in the REF line and the text, and a stub; with a page break in the first sentence. */
const CITING = cable('1978PARIS00001', {
  text: TEXT,
  date: '1978-05-01T00:00:00Z',
  citations: [
    citing('1978LIMA00700', TEXT, 'LIMA 700'),
    citing('1978LIMA00700', TEXT, 'LIMA 700', 'text', 50),
    citing('1978QUITO00012', TEXT, 'QUITO 12', 'text'),
  ],
  layout: {
    furniture: [['page', PAGE, PAGE + 4]],
    stamps: [],
    header: [],
    paragraphs: [],
    signer: null,
  },
})

/** Seven that cite one: two of LIMA, one undated, one much cited. */
const CITED = [
  cable('1978STATE000001', { date: '1978-01-01' }),
  ...['1978LIMA00001', '1978LIMA00002', '1979ROME00003', '1979ROME00004', '1977PARIS00005', '1977OSLO00006'].map(
    (key, at) =>
      cable(key, {
        date: at === 5 ? null : `${key.slice(0, 4)}-0${6 - at}-01T00:00:00Z`,
        citations: [cites('1978STATE000001', { where: at % 2 ? 'ref' : 'text', start: at })],
      }),
  ),
  cable('1980ROME00001', { date: '1980-01-01', citations: [cites('1979ROME00004')] }),
]

const ALL: CitationQuery = { direction: 'citedBy', sort: 'date', holding: 'all', limit: 50 }

/** Citations as lists: whole, counted, in groups, with the sentences that cite. */
export function citationContract(open: OpenStore): void {
  describe('citations', () => {
    test('what a cable cites, as it stands there, each place with its sentence', () =>
      withStore(open, [CITING, ...STORY], async (store) => {
        const list = await store.citations(CITING.id, { ...ALL, direction: 'cites', sort: 'place' })
        expect(list).toMatchObject({ total: 2, groups: [], cursor: null })
        expect(list?.items.map(({ cable: { id: key, held }, confidence }) => [key, held, confidence])).toEqual([
          ['1978LIMA00700', true, 0.9],
          ['1978QUITO00012', false, 0.9],
        ])
        const [lima] = list?.items ?? []
        expect(lima?.cable.subject).toBe('ANCHOVY CATCH')
        expect(lima?.occurrences.map(({ where, passage }) => [where, passage?.text])).toEqual([
          ['ref', 'SEE LIMA 700, A CATCH.'],
          ['text', 'REF LIMA 700.'],
        ])
        expect(lima?.occurrences[0]?.passage).toMatchObject({ start: 11, mark: { start: 4, end: 12 } })
      }))

    test('an unknown cable has none, a stub cites nothing and is cited', () =>
      withStore(open, [CITING], async (store) => {
        expect(await store.citations(id('1978ROME00001'), ALL)).toBeNull()
        expect(await store.citations(id('1978QUITO00012'), { ...ALL, direction: 'cites' })).toMatchObject({ total: 0 })
        expect(await store.citations(id('1978QUITO00012'), ALL)).toMatchObject({ total: 1 })
      }))

    const orders: [shows: string, query: Partial<CitationQuery>, ids: string[]][] = [
      [
        'oldest first, undated last',
        {},
        ['1977PARIS00005', '1978LIMA00002', '1978LIMA00001', '1979ROME00004', '1979ROME00003', '1977OSLO00006'],
      ],
      [
        'newest first, undated last',
        { sort: 'newest' },
        ['1979ROME00003', '1979ROME00004', '1978LIMA00001', '1978LIMA00002', '1977PARIS00005', '1977OSLO00006'],
      ],
      [
        'the most cited first',
        { sort: 'cited' },
        ['1979ROME00004', '1977PARIS00005', '1978LIMA00002', '1978LIMA00001', '1979ROME00003', '1977OSLO00006'],
      ],
      [
        'the REF line first',
        { sort: 'place' },
        ['1978LIMA00002', '1979ROME00004', '1977OSLO00006', '1978LIMA00001', '1979ROME00003', '1977PARIS00005'],
      ],
      ['of one group', { group: 'post', in: 'ROME' }, ['1979ROME00004', '1979ROME00003']],
      ['those only cited', { holding: 'stubs' }, []],
    ]
    test.each(orders)('%s', (_shows, query, ids) =>
      withStore(open, CITED, async (store) => {
        const list = await store.citations(id('1978STATE000001'), { ...ALL, ...query })
        expect(list?.items.map(({ cable: { id: key } }) => key)).toEqual(ids)
        expect(list?.total).toBe(ids.length)
        const paged = await allPages((cursor) =>
          store.citations(id('1978STATE000001'), { ...ALL, ...query, limit: 2, ...(cursor ? { cursor } : {}) }),
        )
        expect(paged.map(({ cable: { id: key } }) => key)).toEqual(ids)
      }),
    )

    const groups: [group: 'post' | 'year' | 'where', counts: [string, number][]][] = [
      [
        'post',
        [
          ['LIMA', 2],
          ['ROME', 2],
          ['OSLO', 1],
          ['PARIS', 1],
        ],
      ],
      [
        'year',
        [
          ['1977', 2],
          ['1978', 2],
          ['1979', 2],
        ],
      ],
      [
        'where',
        [
          ['ref', 3],
          ['text', 3],
        ],
      ],
    ]
    test.each(groups)('groups by %s count all of them, not the page', (group, counts) =>
      withStore(open, CITED, async (store) => {
        const list = await store.citations(id('1978STATE000001'), { ...ALL, group, limit: 1 })
        expect(list?.groups.map(({ value, cables }) => [value, cables])).toEqual(counts)
        expect(list).toMatchObject({ total: 6, items: [{ cable: { id: '1977PARIS00005' } }] })
      }),
    )
  })

  test('a text with its layout, the TAGS in it, and whether what it cites is held', () => {
    const text = 'TAGS: PE, EFIS, PEX\nREF: LIMA 700, QUITO 12\n1. (C) FISH.\nDEAN'
    const facts = cable('1978PARIS00002', {
      text,
      tags: ['PE', 'EFIS'],
      citations: [citing('1978LIMA00700', text, 'LIMA 700'), citing('1978QUITO00012', text, 'QUITO 12')],
      layout: {
        furniture: [],
        stamps: [],
        header: [
          ['TAGS', 6, 19],
          ['REF', 25, 43],
        ],
        paragraphs: [[44, 56, 1, 'C']],
        signer: [57, 61],
      },
    })
    return withStore(open, [facts, ...STORY], async (store) => {
      const answer = await store.cableText(facts.id)
      expect(answer?.layout).toEqual({
        furniture: [],
        stamps: [],
        header: [
          { field: 'TAGS', start: 6, end: 19 },
          { field: 'REF', start: 25, end: 43 },
        ],
        paragraphs: [{ start: 44, end: 56, number: 1, marking: 'C' }],
        signer: { start: 57, end: 61 },
      })
      expect(
        answer?.spans.map(({ kind, start, end, target, held }) => [kind, text.slice(start, end), target, held]),
      ).toEqual([
        ['tag', 'PE', 'PE', undefined],
        ['tag', 'EFIS', 'EFIS', undefined],
        ['citation', 'LIMA 700', '1978LIMA00700', true],
        ['citation', 'QUITO 12', '1978QUITO00012', false],
      ])
    })
  })
}
