import { describe, expect, test } from 'vitest'
import type { CableFacts } from '../../model/facts.ts'
import { cable, cites, id, person, unresolved } from '../facts.ts'
import { exported, loadInBatches, type OpenStore, portrait, withStore } from '../graph.ts'
import { STORY } from '../story.ts'

/** Loading: what the graph is after it, and that neither repetition nor order nor cuts show in it. */
export function loadContract(open: OpenStore): void {
  describe('load', () => {
    test('an empty store is empty', () =>
      withStore(open, [], async (store) => {
        expect(await store.stats()).toEqual({
          cables: 0,
          stubs: 0,
          posts: 0,
          persons: 0,
          tags: 0,
          cites: 0,
          mentions: 0,
        })
        expect(await exported(store)).toEqual({ nodes: [], edges: [] })
        await store.ping()
        await store.prepare()
      }))

    test('cables, stubs, posts, persons, tags, citations and mentions are counted', () =>
      withStore(open, STORY, async (store) => {
        expect(await store.stats()).toEqual({
          cables: 6,
          stubs: 2,
          // LIMA, MOSCOW, SEOUL, STATE, TOKYO
          posts: 5,
          // SONODA, SUNAO SONODA, TOON, VANCE, each under its name until it is linked
          persons: 4,
          // CH, EFIS, JA, KN, KS, PE, PEPR, UR
          tags: 8,
          cites: 6,
          mentions: 6,
        })
      }))

    test('a cable is read back with all that was found in it', () =>
      withStore(open, STORY, async (store) => {
        const facts = STORY[0]
        const detail = await store.cable(id('1978MOSCOW18403'))
        expect(detail).toMatchObject({
          id: '1978MOSCOW18403',
          held: true,
          from: 'MOSCOW',
          number: '18403',
          year: 1978,
          date: '1978-08-04T14:48:00Z',
          subject: 'SOVIET MFA OFFICER DISCUSSES JAPAN',
          classification: 'CONFIDENTIAL',
          cites: 3,
          citedBy: 1,
          to: ['STATE'],
          info: ['TOKYO', 'SEOUL'],
          tags: ['JA', 'UR', 'PEPR'],
          citations: facts?.citations,
        })
        expect(detail?.documents).toEqual([
          {
            key: expect.stringMatching(/^[0-9a-f]{32}$/),
            documentNumber: '1978MOSCOW18403',
            source: 'cables/1978MOSCOW18403.txt',
            format: 'nara',
          },
        ])
        expect(detail?.persons.map(({ key, ...rest }) => rest)).toEqual([
          {
            name: 'SONODA',
            role: 'mention',
            titles: ['FOREIGN MINISTER'],
            confidence: 0.8,
            evidence: ['title'],
            mentions: facts?.persons[0]?.mentions,
          },
          {
            name: 'TOON',
            role: 'signer',
            titles: [],
            confidence: 0.8,
            evidence: ['signer'],
            mentions: [facts?.persons[1]?.signature],
          },
        ])
      }))

    test('a cited cable that is not held is a stub of what the citation says', () =>
      withStore(open, STORY, async (store) => {
        expect(await store.cable(id('1978TOKYO12000'))).toEqual({
          id: '1978TOKYO12000',
          held: false,
          from: 'TOKYO',
          number: '12000',
          year: 1978,
          date: null,
          subject: null,
          classification: null,
          cites: 0,
          citedBy: 1,
          to: [],
          info: [],
          tags: [],
          documents: [],
          citations: [],
          persons: [],
        })
        expect(await store.cable(id('1978TOKYO99999'))).toBeNull()
      }))

    test('a stub has the post that citing cables name, the first by the alphabet when they differ, and no padding', async () => {
      const spain = cable('1976LIMA00001', { citations: [cites('1976PORTO00123', { post: 'PORT OF SPAIN' })] })
      const brazil = cable('1976LIMA00002', { citations: [cites('1976PORTO00123', { post: 'PORTO ALEGRE' })] })
      for (const cables of [
        [spain, brazil],
        [brazil, spain],
      ]) {
        await withStore(open, [], async (store) => {
          await loadInBatches(store, cables, 1)
          expect(await store.cable(id('1976PORTO00123'))).toMatchObject({
            from: 'PORT OF SPAIN',
            number: '123',
            citedBy: 2,
          })
          await store.load([{ ...spain, citations: [] }])
          expect(await store.cable(id('1976PORTO00123'))).toMatchObject({ from: 'PORTO ALEGRE', citedBy: 1 })
        })
      }
    })

    test('a stub becomes held when its cable comes, and keeps the citations of it', () =>
      withStore(open, STORY, async (store) => {
        await store.load([cable('1978MOSCOW10784', { subject: 'EARLIER REPORT', date: '1978-05-02T10:00:00Z' })])
        expect(await store.cable(id('1978MOSCOW10784'))).toMatchObject({
          held: true,
          subject: 'EARLIER REPORT',
          citedBy: 1,
        })
        expect(await store.stats()).toMatchObject({ cables: 7, stubs: 1, cites: 6 })
      }))

    test('a citation of itself draws no edge', () =>
      withStore(open, [cable('1978LIMA00700', { citations: [cites('1978LIMA00700')] })], async (store) => {
        expect(await store.cable(id('1978LIMA00700'))).toMatchObject({ cites: 0, citedBy: 0 })
        expect((await exported(store)).edges.filter(({ kind }) => kind === 'CITES')).toEqual([])
      }))

    test('unresolved citations stay on the cable with their words and reasons', () => {
      const citations = [
        unresolved('septel', 'SEPTEL', { start: 40 }),
        unresolved('unknown-post', 'ATLANTIS 12', { start: 60 }),
      ]
      return withStore(open, [cable('1978LIMA00700', { citations })], async (store) => {
        expect((await store.cable(id('1978LIMA00700')))?.citations).toEqual(citations)
        expect(await store.stats()).toMatchObject({ cites: 0, stubs: 0 })
      })
    })

    test('awkward words go in and out unchanged: quotes, dollars, line ends, letters of other scripts', () => {
      const text = 'IT\'S "100 %" $1 \\ \r\n\tDÜSSELDORF ÅÇ € 漢 😀\n'
      const odd = cable('1978LIMA00700', { text, subject: 'O\'HIGGINS "X" $0', to: ['CINC\'US "EUR"'], tags: ['A$'] })
      return withStore(open, [odd], async (store) => {
        expect(await store.cableText(odd.id)).toMatchObject({ text })
        expect(await store.cable(odd.id)).toMatchObject({ subject: odd.subject, to: odd.to, tags: odd.tags })
      })
    })
  })

  describe('loading again', () => {
    test('the same cables twice change nothing', () =>
      withStore(open, STORY, async (store) => {
        const once = await portrait(store)
        await store.load(STORY)
        await store.load(STORY.slice(2, 4))
        expect(await portrait(store)).toEqual(once)
      }))

    test('the same cable twice in one batch is one cable', () =>
      withStore(open, [...STORY, ...STORY], async (store) => {
        expect(await store.stats()).toMatchObject({ cables: 6, stubs: 2, cites: 6, mentions: 6 })
        expect((await store.cable(id('1978MOSCOW18403')))?.documents).toHaveLength(1)
      }))

    const orders: [shows: string, order: (cables: readonly CableFacts[]) => readonly CableFacts[], size: number][] = [
      ['one by one', (cables) => cables, 1],
      ['backwards, one by one', (cables) => cables.toReversed(), 1],
      ['in twos', (cables) => cables, 2],
      ['turned about, in fours', (cables) => [...cables.slice(3), ...cables.slice(0, 3)], 4],
      ['cut and started again', (cables) => [...cables.slice(0, 3), ...cables], 3],
    ]
    test.each(orders)('the graph is the same %s', (_shows, order, size) =>
      withStore(open, STORY, async (store) => {
        const whole = await portrait(store)
        await withStore(open, [], async (other) => {
          await loadInBatches(other, order(STORY), size)
          expect(await portrait(other)).toEqual(whole)
        })
      }),
    )

    test('a document under another path changes nothing but the path, and the first path by the alphabet is kept', async () => {
      const [facts = cable('1978LIMA00700')] = STORY
      const moved = { ...facts, source: 'archive.zip!/1978MOSCOW18403.txt' }
      await withStore(open, [facts], async (store) => {
        const before = await store.stats()
        await store.load([moved])
        expect(await store.stats()).toEqual(before)
        expect((await store.cable(facts.id))?.documents).toMatchObject([{ source: moved.source }])
        await store.load([facts])
        expect((await store.cable(facts.id))?.documents).toMatchObject([{ source: moved.source }])
      })
    })

    test('a document read again by better rules has its facts replaced, and leaves nothing behind', () => {
      const text = 'ONE DOCUMENT'
      const worse = cable('1978LIMA00700', {
        text,
        subject: 'WRNG',
        date: '1978-01-01T00:00:00Z',
        to: ['STATE', 'ATLANTIS'],
        tags: ['XX'],
        citations: [cites('1978QUITO00123'), cites('1978QUITO00124')],
        persons: [person('CHARGE'), person('PEREZ', { titles: ['MINISTER'] })],
      })
      const better = cable('1978LIMA00700', {
        text,
        subject: 'RIGHT',
        date: '1978-01-02T00:00:00Z',
        to: ['STATE'],
        tags: ['PE'],
        citations: [cites('1977QUITO00123'), cites('1978QUITO00124')],
        persons: [person('PEREZ', { titles: ['FOREIGN MINISTER'] })],
      })
      return withStore(open, [worse], async (store) => {
        await store.load([better])
        const again = await portrait(store)
        expect(await store.cable(id('1978QUITO00123'))).toBeNull()
        expect((await store.search({ q: 'WRNG', limit: 5 })).items).toEqual([])
        expect((await store.search({ q: 'RIGHT', limit: 5 })).items).toHaveLength(1)
        await withStore(open, [better], async (fresh) => {
          // The block of a person who is gone may still be told as changed: linking finds it empty.
          expect(again).toEqual({ ...((await portrait(fresh)) as object), blocks: expect.arrayContaining(['PEREZ']) })
        })
      })
    })

    test('a document read again under another number moves there', () => {
      const text = 'ITS NUMBER IS HARD TO READ'
      const source = 'cables/17.txt'
      const before = cable('doc-0123456789abcdef', { text, source, citations: [cites('1978QUITO00123')] })
      const after = cable('1978LIMA00700', { text, source, citations: [cites('1978QUITO00123')] })
      return withStore(open, [before], async (store) => {
        await store.load([after])
        expect(await store.cable(before.id)).toBeNull()
        expect(await store.stats()).toMatchObject({ cables: 1, stubs: 1, cites: 1 })
      })
    })

    test('a cable whose only document moved away stays as a stub while it is cited', () => {
      const text = 'ITS NUMBER IS HARD TO READ'
      const before = cable('1978LIMA00770', { text, source: 'a.txt', subject: 'X', tags: ['PE'] })
      const citing = cable('1978QUITO00123', { citations: [cites('1978LIMA00770')] })
      return withStore(open, [before, citing], async (store) => {
        await store.load([cable('1978LIMA00700', { text, source: 'a.txt', subject: 'X', tags: ['PE'] })])
        expect(await store.cable(before.id)).toMatchObject({
          held: false,
          subject: null,
          number: '770',
          tags: [],
          citedBy: 1,
        })
        expect(await store.cableText(before.id)).toBeNull()
        expect(await store.stats()).toMatchObject({ cables: 2, stubs: 1, cites: 1 })
      })
    })
  })

  describe('two documents under one id', () => {
    const long = cable('1976STATE290286', {
      source: 'b.txt',
      text: `${'THE LONGER DOCUMENT. '.repeat(3)}END`,
      subject: 'LONG',
      date: '1976-11-26T00:00:00Z',
      to: ['LIMA'],
      tags: ['PE'],
      citations: [cites('1976LIMA00001'), cites('1976LIMA00002')],
      persons: [person('PEREZ')],
    })
    const short = cable('1976STATE290286', {
      source: 'a.txt',
      text: 'THE SHORT DOCUMENT',
      subject: 'SHORT',
      date: '1976-11-25T00:00:00Z',
      to: ['QUITO', 'LIMA'],
      tags: ['EC'],
      citations: [
        cites('1976LIMA00002', { where: 'text', start: 4, confidence: 0.95 }),
        unresolved('septel', 'SEPTEL'),
      ],
      persons: [person('PEREZ', { role: 'signer', titles: ['MINISTER'], confidence: 0.9 }), person('GOMEZ')],
    })

    test('both are kept on one node; the longest gives its properties, all give edges', () =>
      withStore(open, [short, long], async (store) => {
        const detail = await store.cable(long.id)
        expect(detail).toMatchObject({ subject: 'LONG', to: ['LIMA', 'QUITO'], tags: ['PE', 'EC'], cites: 2 })
        expect(detail?.documents.map(({ source }) => source)).toEqual(['b.txt', 'a.txt'])
        const other = detail?.documents[1]?.key
        expect(detail?.citations).toEqual([
          ...long.citations,
          ...short.citations.map((found) => ({ ...found, document: other })),
        ])
        expect(detail?.persons).toMatchObject([
          { name: 'PEREZ', role: 'signer', titles: ['MINISTER'], confidence: 0.9, mentions: [{}, { document: other }] },
          { name: 'GOMEZ', mentions: [{ document: other }] },
        ])
        const edge = (await exported(store)).edges.find(({ target }) => target === '1976LIMA00002')
        expect(edge).toMatchObject({
          confidence: 0.95,
          occurrences: [{ where: 'ref' }, { where: 'text', document: other }],
        })
        expect(await store.stats()).toMatchObject({ cables: 1, stubs: 2, cites: 2, mentions: 2 })
      }))

    test('each text can be read by its key, the first without', () =>
      withStore(open, [short, long], async (store) => {
        const [first, second] = (await store.cable(long.id))?.documents ?? []
        expect(await store.cableText(long.id)).toMatchObject({ text: long.text, document: first })
        expect(await store.cableText(long.id, second?.key)).toMatchObject({ text: short.text, document: second })
        expect(await store.cableText(long.id, 'no-such-key')).toBeNull()
      }))

    test('the order they come in does not show, nor whether in one batch', () =>
      withStore(open, [long, short], async (store) => {
        const together = await portrait(store)
        for (const cables of [
          [long, short],
          [short, long],
          [short, long, short],
        ]) {
          await withStore(open, [], async (other) => {
            await loadInBatches(other, cables, 1)
            expect(await portrait(other)).toEqual(together)
          })
        }
      }))

    test('words of either find it', () =>
      withStore(open, [long, short], async (store) => {
        expect((await store.search({ q: 'LONGER', limit: 5 })).items).toHaveLength(1)
        expect((await store.search({ q: '"SHORT DOCUMENT"', limit: 5 })).items).toHaveLength(1)
        expect((await store.search({ tag: 'EC', limit: 5 })).items).toHaveLength(1)
      }))
  })
}
