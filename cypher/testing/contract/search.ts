import { describe, expect, test } from 'vitest'
import { CursorError } from '../../model/cursor.ts'
import { provisionalKey } from '../../persons/person-names.ts'
import type { CableQuery } from '../../store.ts'
import { cable, cites } from '../facts.ts'
import { allPages, type OpenStore, withStore } from '../graph.ts'
import { STORY } from '../story.ts'

const NEWEST_FIRST = [
  '1978TOKYO14001',
  '1978MOSCOW18403',
  '1978MOSCOW18017',
  '1978SEOUL06670',
  '1978STATE180001',
  '1978LIMA00700',
]

/** Search over held cables: words, filters, order, cursors. */
export function searchContract(open: OpenStore): void {
  describe('search', () => {
    const cases: [shows: string, query: Omit<CableQuery, 'limit'>, ids: string[]][] = [
      ['all held cables, newest first, undated last', {}, NEWEST_FIRST],
      ['no words are no condition', { q: '  ' }, NEWEST_FIRST],
      ['a word of the subject, in any case', { q: 'guidance' }, ['1978STATE180001']],
      ['a word of the text', { q: 'SONODA' }, ['1978MOSCOW18403']],
      ['a word with a letter in another form', { q: '\u017fonoda' }, ['1978MOSCOW18403']],
      ['words in any order, all of them', { q: 'japan soviet' }, ['1978MOSCOW18403']],
      ['not some of them', { q: 'japan catch' }, []],
      ['a whole word only', { q: 'JAPAN' }, ['1978MOSCOW18403']],
      ['the start of a word', { q: 'japan*' }, ['1978MOSCOW18403', '1978MOSCOW18017']],
      ['words side by side, over a line end too', { q: '"treaty of peace"' }, ['1978MOSCOW18403']],
      ['not in another order', { q: '"peace of treaty"' }, []],
      ['a phrase not closed', { q: '"peace treaty' }, ['1978MOSCOW18017']],
      ['a word left out', { q: 'japan* -soviet' }, ['1978MOSCOW18017']],
      ['a phrase left out', { q: 'japan* -"treaty of peace"' }, ['1978MOSCOW18017']],
      ['all that begins so left out', { q: 'japan* -sovi*' }, ['1978MOSCOW18017']],
      ['words left out of all alone find nothing', { q: '-japan' }, []],
      ['punctuation parts words', { q: 'soviet/mfa' }, ['1978MOSCOW18403']],
      ['no operator is one', { q: 'treaty NOT signed' }, []],
      ['brackets, stars, quotes and colons are no syntax', { q: '((signed* AND:) ^ {-}' }, []],
      ['what has no letter finds nothing', { q: '*** "" --' }, []],
      ['sending post', { post: 'MOSCOW' }, ['1978MOSCOW18403', '1978MOSCOW18017']],
      ['addressee, action or info', { to: 'TOKYO' }, ['1978MOSCOW18403', '1978SEOUL06670', '1978STATE180001']],
      ['tag', { tag: 'KN' }, ['1978SEOUL06670', '1978STATE180001']],
      ['person', { person: provisionalKey('SONODA', 'SONODA') }, ['1978TOKYO14001', '1978MOSCOW18403']],
      ['classification', { classification: 'UNCLASSIFIED' }, ['1978TOKYO14001', '1978STATE180001']],
      ['from: included', { from: '1978-08-04T14:48:00Z' }, ['1978TOKYO14001', '1978MOSCOW18403']],
      ['until: left out', { until: '1978-07-28T03:15:00Z' }, ['1978STATE180001']],
      ['days', { from: '1978-07-28', until: '1978-08-04' }, ['1978MOSCOW18017', '1978SEOUL06670']],
      [
        'all together',
        { q: 'views', post: 'SEOUL', to: 'TOKYO', tag: 'PEPR', classification: 'CONFIDENTIAL', from: '1978-01-01' },
        ['1978SEOUL06670'],
      ],
      ['all but one', { q: 'views', post: 'SEOUL', to: 'MOSCOW', tag: 'PEPR' }, []],
      ['tag and post', { tag: 'PEPR', post: 'MOSCOW' }, ['1978MOSCOW18403', '1978MOSCOW18017']],
      ['a post, a tag and a person that are none', { post: 'ATLANTIS' }, []],
      ['', { tag: 'ZZ' }, []],
      ['', { person: 'nobody' }, []],
    ]
    test.each(cases)('%s %j', (_shows, query, ids) =>
      withStore(open, STORY, async (store) => {
        const { items, cursor } = await store.search({ ...query, limit: 50 })
        expect(items.map((item) => item.id)).toEqual(ids)
        expect(cursor).toBeNull()
      }),
    )

    const conditions: Omit<CableQuery, 'limit'>[] = [
      {},
      { q: 'cable' },
      { post: 'LIMA' },
      { to: 'STATE' },
      { tag: 'PE' },
      { q: 'cab*', tag: 'PE', post: 'LIMA' },
    ]
    test.each(conditions)('pages by cursor give each cable once, in order, those of one minute too: %j', (query) =>
      withStore(
        open,
        Array.from({ length: 11 }, (_, at) =>
          cable(`1978LIMA${String(at + 1).padStart(5, '0')}`, {
            subject: `CABLE ${at}`,
            to: ['STATE'],
            tags: ['PE'],
            date: at < 2 ? null : `1978-01-0${1 + (at % 3)}T00:00:00Z`,
          }),
        ),
        async (store) => {
          const whole = (await store.search({ ...query, limit: 50 })).items.map((item) => item.id)
          expect(whole).toHaveLength(11)
          expect(whole.slice(-2)).toEqual(['1978LIMA00001', '1978LIMA00002'])
          for (const limit of [1, 2, 3, 11]) {
            const pages = await allPages((cursor) =>
              store.search({ ...query, limit, ...(cursor === undefined ? {} : { cursor }) }),
            )
            expect(pages.map((item) => item.id)).toEqual(whole)
          }
        },
      ),
    )

    const greek = cable('1978LIMA00901', { text: 'ΣΤΗΝ ὉΔΌΣ ΑΘΗΝᾶΣ\nЁЛКА' })
    test.each(['οδος', 'ΑΘΗΝΑΣ', '"στην οδο*"', 'елка', 'Ёлк*'])('words of other scripts, in every form: %s', (q) =>
      withStore(open, [greek], async (store) => {
        expect((await store.search({ q, limit: 5 })).items.map(({ id }) => id)).toEqual([greek.id])
      }),
    )

    test('a cursor that is none is told', () =>
      withStore(open, STORY, async (store) => {
        await expect(store.search({ limit: 5, cursor: 'nonsense' })).rejects.toThrow(CursorError)
        await expect(store.persons({ limit: 5, cursor: 'W10' })).rejects.toThrow(CursorError)
      }))

    test('items count what they cite and what cites them', () =>
      withStore(open, STORY, async (store) => {
        const { items } = await store.search({ q: 'treaty signed', limit: 5 })
        expect(items).toEqual([
          {
            id: '1978TOKYO14001',
            held: true,
            from: 'TOKYO',
            number: '14001',
            year: 1978,
            date: '1978-08-10T08:30:00Z',
            subject: 'TREATY SIGNED',
            classification: 'UNCLASSIFIED',
            collection: 'nara',
            uncertain: false,
            cites: 1,
            citedBy: 0,
          },
        ])
      }))
  })

  describe('text', () => {
    test('the text with its spans in order, citations and persons', () =>
      withStore(open, STORY, async (store) => {
        const [facts] = STORY
        const answer = await store.cableText(facts?.id ?? cable('1978LIMA00001').id)
        expect(answer?.text).toBe(facts?.text)
        const sonoda = provisionalKey('SONODA', 'SONODA')
        expect(
          answer?.spans
            .filter(({ start }) => start > 0)
            .map(({ start, end, kind, target }) => [answer.text.slice(start, end), kind, target]),
        ).toEqual([
          ['MOSCOW 18017', 'citation', '1978MOSCOW18017'],
          ['SONODA', 'person', sonoda],
          ['SONODA', 'person', sonoda],
          ['MOSCOW 10784', 'citation', '1978MOSCOW10784'],
          ['SEOUL 06670', 'citation', '1978SEOUL06670'].with(0, 'SEOUL 6670)'),
          ['TOON', 'person', provisionalKey('TOON', 'TOON')],
        ])
        expect(answer?.spans[0]).toEqual({
          start: 0,
          end: 6,
          kind: 'citation',
          target: null,
          where: 'text',
          rule: 'septel',
          confidence: 0.5,
          reason: 'septel',
        })
      }))

    test('none of a stub, none of a cable the graph does not know', () =>
      withStore(open, STORY, async (store) => {
        expect(await store.cableText(cable('1978TOKYO12000').id)).toBeNull()
        expect(await store.cableText(cable('1978TOKYO99999').id)).toBeNull()
      }))
  })

  describe('serials', () => {
    test('own numbers and dates of held cables, by post, year, date', () =>
      withStore(
        open,
        [
          cable('1978LIMA00900', { date: '1978-03-01T00:00:00Z' }),
          cable('1978LIMA00100', { date: '1978-01-05T00:00:00Z' }),
          cable('1977LIMA09000', { date: '1977-12-30T00:00:00Z', citations: [cites('1977BONN00012')] }),
          cable('1978BONN00100', { date: '1978-06-01T00:00:00Z' }),
          cable('1978LIMAA-12', { date: '1978-02-01T00:00:00Z' }),
          cable('1978LIMA00950'),
          // From USEU BRUSSELS, though the archive's id has BRUSSELS.
          cable('2009BRUSSELS01639', { from: 'USEU BRUSSELS', date: '2009-12-04T00:00:00Z' }),
        ],
        async (store) => {
          const serials: unknown[] = []
          for await (const serial of store.serials()) serials.push(serial)
          expect(serials).toEqual([
            { post: 'BONN', year: 1978, number: 100, date: '1978-06-01T00:00:00Z' },
            { post: 'LIMA', year: 1977, number: 9000, date: '1977-12-30T00:00:00Z' },
            { post: 'LIMA', year: 1978, number: 100, date: '1978-01-05T00:00:00Z' },
            { post: 'LIMA', year: 1978, number: 900, date: '1978-03-01T00:00:00Z' },
            { post: 'BRUSSELS', year: 2009, number: 1639, date: '2009-12-04T00:00:00Z' },
          ])
        },
      ))
  })
}
