import { describe, expect, test } from 'vitest'
import { readyDocument } from '../../sqlite/load/ready-document.ts'
import { cable, cites, id, person, unresolved } from '../facts.ts'
import { exported, loadInBatches, type OpenStore, portrait, withStore } from '../graph.ts'
import { STORY } from '../story.ts'

/** Loading: what the graph is after it. */
export function loadContract(open: OpenStore): void {
  describe('load', () => {
    test('an empty store is empty', () =>
      withStore(open, [], async (store) => {
        expect(await store.stats()).toEqual({
          cables: 0,
          collections: [],
          uncertain: 0,
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

    test('documents that come made ready give the same graph', async () => {
      const graph = await withStore(open, STORY, portrait)
      await withStore(open, [], async (store) => {
        await store.loadReady?.(STORY.map(readyDocument))
        if (store.loadReady) expect(await portrait(store)).toEqual(graph)
        await store.load(STORY)
        expect(await portrait(store)).toEqual(graph)
      })
    })

    test('cables, stubs, posts, persons, tags, citations and mentions are counted', () =>
      withStore(open, STORY, async (store) => {
        expect(await store.stats()).toEqual({
          cables: 6,
          collections: [{ value: 'nara', cables: 6 }],
          uncertain: 0,
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
            collection: 'nara',
            uncertain: false,
          },
        ])
        expect(detail?.persons.map(({ key, ...rest }) => rest)).toEqual([
          {
            name: 'SONODA',
            role: 'mention',
            roles: ['mention'],
            titles: ['FOREIGN MINISTER'],
            confidence: 0.8,
            evidence: ['title'],
            mentions: facts?.persons[0]?.mentions,
            office: null,
          },
          {
            name: 'TOON',
            role: 'signer',
            roles: ['signer'],
            titles: [],
            confidence: 0.8,
            evidence: ['signer'],
            mentions: [facts?.persons[1]?.signature],
            office: { office: 'AMBASSADOR', from: '1977-01-18', until: '1979-10-16' },
          },
        ])
      }))

    test('who and what is merely possible is in no list, count or edge', () => {
      const doubtful = cable('1978MOSCOW00009', {
        citations: [cites('1978SEOUL00001'), { ...cites('1978SEOUL00002', { confidence: 0.6 }), possible: true }],
        persons: [person('PEREZ'), person('AERONOR', { confidence: 0.6, possible: true })],
      })
      return withStore(open, [doubtful], async (store) => {
        const detail = await store.cable(doubtful.id)
        expect(detail?.persons.map(({ name }) => name)).toEqual(['PEREZ'])
        expect(detail?.possiblePersons).toMatchObject([{ name: 'AERONOR', confidence: 0.6, roles: ['mention'] }])
        expect(detail).toMatchObject({ cites: 1, citations: [{}, { possible: true }] })
        expect(await store.stats()).toMatchObject({ persons: 1, mentions: 1, cites: 1, stubs: 1 })
        expect((await store.persons({ limit: 9 })).items).toHaveLength(1)
      })
    })

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
          collection: null,
          uncertain: false,
          cites: 0,
          citedBy: 1,
          to: [],
          info: [],
          tags: [],
          documents: [],
          citations: [],
          persons: [],
          possiblePersons: [],
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
          // Read again, and taken for another post's: the earlier name first, then none names it.
          await store.load([spain])
          expect(await store.cable(id('1976PORTO00123'))).toMatchObject({ from: 'PORT OF SPAIN', citedBy: 2 })
          await store.load([{ ...spain, citations: brazil.citations }])
          expect(await store.cable(id('1976PORTO00123'))).toMatchObject({ from: 'PORTO ALEGRE', citedBy: 2 })
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
          {
            name: 'PEREZ',
            role: 'signer',
            roles: ['signer', 'mention'],
            titles: ['MINISTER'],
            confidence: 0.9,
            mentions: [{}, { document: other }],
          },
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
