import { describe, expect, test } from 'vitest'
import { provisionalKey } from '../../model/person-names.ts'
import type { BlockMention, GraphStore, LinkedPerson } from '../../store.ts'
import { cable, cites, id, person } from '../facts.ts'
import { allPages, type OpenStore, portrait, withStore } from '../graph.ts'
import { STORY } from '../story.ts'

const KEY = 'sunao-sonoda'

/** The block SONODA of the story as linking would leave it: one human being. */
const SONODA: LinkedPerson = {
  key: KEY,
  name: 'SUNAO SONODA',
  surname: 'SONODA',
  variants: ['SONODA'],
  titles: ['FOREIGN MINISTER'],
  evidence: [{ rule: 'citation', detail: '1978MOSCOW18403 cites 1978MOSCOW18017', score: 0.9 }],
  mentions: [
    { cable: id('1978MOSCOW18017'), name: 'SUNAO SONODA' },
    { cable: id('1978MOSCOW18403'), name: 'SONODA' },
    { cable: id('1978TOKYO14001'), name: 'SONODA' },
  ],
}

/** Makes each name of a block a person of its own, the way linking without evidence would. */
async function linkByName(store: GraphStore): Promise<void> {
  for (const block of await store.changedBlocks(1000)) {
    const mentions = await store.personBlock(block)
    const names = [...new Set(mentions.map(({ name }) => name))]
    await store.replacePersons(
      block,
      names.map((name) => onePerson(mentions.filter((mention) => mention.name === name))),
    )
  }
}

function onePerson(mentions: readonly BlockMention[]): LinkedPerson {
  const { name = '', surname = '' } = mentions[0] ?? {}
  return {
    key: `linked-${name.toLowerCase().replaceAll(' ', '-')}`,
    name,
    surname,
    variants: [],
    titles: [...new Set(mentions.flatMap(({ titles }) => titles))].sort(),
    evidence: [],
    mentions: mentions.map(({ cable, name }) => ({ cable, name })),
  }
}

const linked = (open: OpenStore, use: (store: GraphStore) => Promise<void>) =>
  withStore(open, STORY, async (store) => {
    await linkByName(store)
    await store.replacePersons('SONODA', [SONODA])
    await use(store)
  })

/** Persons: linking by blocks, search, and a person's page. */
export function personContract(open: OpenStore): void {
  describe('linking', () => {
    test('blocks with new mentions are changed, in order, until replaced', () =>
      withStore(open, STORY, async (store) => {
        expect(await store.changedBlocks(10)).toEqual(['SONODA', 'TOON', 'VANCE'])
        expect(await store.changedBlocks(2)).toEqual(['SONODA', 'TOON'])
        await store.replacePersons('SONODA', [SONODA])
        expect(await store.changedBlocks(10)).toEqual(['TOON', 'VANCE'])
      }))

    test('a block tells each mention with what tells persons apart, by cable and name', () =>
      withStore(open, STORY, async (store) => {
        const expected: BlockMention[] = [
          {
            cable: id('1978MOSCOW18017'),
            name: 'SUNAO SONODA',
            surname: 'SONODA',
            given: ['SUNAO'],
            titles: ['FOREIGN MINISTER'],
            role: 'mention',
            evidence: ['title'],
            confidence: 0.8,
            post: 'MOSCOW',
            date: '1978-07-31T09:00:00Z',
            tags: ['JA', 'PEPR'],
            cites: [],
          },
          {
            cable: id('1978MOSCOW18403'),
            name: 'SONODA',
            surname: 'SONODA',
            given: [],
            titles: ['FOREIGN MINISTER'],
            role: 'mention',
            evidence: ['title'],
            confidence: 0.8,
            post: 'MOSCOW',
            date: '1978-08-04T14:48:00Z',
            tags: ['JA', 'PEPR', 'UR'],
            // not SEOUL 6670 and MOSCOW 10784, which do not name him
            cites: [id('1978MOSCOW18017')],
          },
          {
            cable: id('1978TOKYO14001'),
            name: 'SONODA',
            surname: 'SONODA',
            given: [],
            titles: [],
            role: 'mention',
            evidence: ['title'],
            confidence: 0.8,
            post: 'TOKYO',
            date: '1978-08-10T08:30:00Z',
            tags: ['CH', 'JA', 'PEPR'],
            cites: [id('1978MOSCOW18403')],
          },
        ]
        expect(await store.personBlock('SONODA')).toEqual(expected)
        expect(await store.personBlock('NO SUCH BLOCK')).toEqual([])
      }))

    test('until linked, the mentions of one name are one person', () =>
      withStore(open, STORY, async (store) => {
        expect(await store.person(provisionalKey('SONODA', 'SONODA'))).toMatchObject({
          name: 'SONODA',
          surname: 'SONODA',
          variants: [],
          titles: ['FOREIGN MINISTER'],
          cables: 2,
          evidence: [],
        })
      }))

    test('replaced persons stand in place of the provisional ones', () =>
      withStore(open, STORY, async (store) => {
        await store.replacePersons('SONODA', [SONODA])
        expect(await store.person(provisionalKey('SONODA', 'SONODA'))).toBeNull()
        expect(await store.person(KEY)).toMatchObject({ name: 'SUNAO SONODA', variants: ['SONODA'], cables: 3 })
        expect(await store.stats()).toMatchObject({ persons: 3, mentions: 6 })
        expect((await store.cable(id('1978TOKYO14001')))?.persons).toMatchObject([{ key: KEY, name: 'SONODA' }])
      }))

    test('linking is done over without a trace, and can be undone', () =>
      withStore(open, STORY, async (store) => {
        await linkByName(store)
        const apart = await portrait(store)
        await store.replacePersons('SONODA', [SONODA])
        await store.replacePersons('SONODA', [SONODA])
        await store.load(STORY)
        expect(await store.changedBlocks(10)).toEqual([])
        await store.replacePersons('SONODA', [])
        // Mentions left out are provisional, and the block stays changed.
        expect(await store.changedBlocks(10)).toEqual(['SONODA'])
        await linkByName(store)
        expect(await portrait(store)).toEqual(apart)
      }))

    test('a new cable changes the blocks of its persons alone, and joins no linked person unasked', () =>
      linked(open, async (store) => {
        await store.load([cable('1978TOKYO14002', { persons: [person('SONODA'), person('OHIRA')] })])
        expect(await store.changedBlocks(10)).toEqual(['OHIRA', 'SONODA'])
        expect(await store.person(KEY)).toMatchObject({ cables: 3 })
        expect(await store.person(provisionalKey('SONODA', 'SONODA'))).toMatchObject({ cables: 1 })
        expect(await store.personBlock('SONODA')).toHaveLength(4)
      }))

    test('a cable read again keeps its links; what is new of it changes the block', () =>
      linked(open, async (store) => {
        const [report] = STORY
        if (!report) return
        await store.load([{ ...report, tags: ['JA'] }])
        expect(await store.changedBlocks(10)).toEqual(['SONODA', 'TOON'])
        expect((await store.cable(report.id))?.persons[0]).toMatchObject({ key: KEY })
      }))

    test('a person whom no cable mentions any more is gone', () =>
      linked(open, async (store) => {
        const state = STORY.find(({ from }) => from === 'STATE')
        if (!state) return
        await store.load([{ ...state, persons: [] }])
        expect(await store.person('linked-vance')).toBeNull()
        expect(await store.personBlock('VANCE')).toEqual([])
        expect(await store.stats()).toMatchObject({ persons: 2, mentions: 5 })
        expect((await store.persons({ q: 'VANCE', limit: 5 })).items).toEqual([])
      }))

    test('two names of one person in one cable are one edge', () =>
      withStore(
        open,
        [
          cable('1978LIMA00700', {
            persons: [
              person('PEREZ', { titles: ['MINISTER'], mentions: [{ raw: 'PEREZ', start: 9, end: 14 }] }),
              person('JUAN PEREZ', {
                role: 'subject',
                confidence: 0.9,
                mentions: [{ raw: 'JUAN PEREZ', start: 2, end: 12 }],
              }),
            ],
          }),
        ],
        async (store) => {
          const mentions = [
            { cable: id('1978LIMA00700'), name: 'PEREZ' },
            { cable: id('1978LIMA00700'), name: 'JUAN PEREZ' },
          ]
          const perez = {
            key: 'p',
            name: 'JUAN PEREZ',
            surname: 'PEREZ',
            variants: ['PEREZ'],
            titles: [],
            evidence: [],
            mentions,
          }
          await store.replacePersons('PEREZ', [perez])
          expect(await store.stats()).toMatchObject({ persons: 1, mentions: 1 })
          expect(await store.person('p')).toMatchObject({ cables: 1 })
          const around = await store.neighbourhood(id('1978LIMA00700'), { depth: 0, direction: 'both', limit: 9 }, [
            'persons',
          ])
          expect(around?.edges).toMatchObject([
            {
              kind: 'MENTIONS',
              role: 'subject',
              confidence: 0.9,
              occurrences: [{ raw: 'PEREZ' }, { raw: 'JUAN PEREZ' }],
            },
          ])
          const page = await store.personCables('p', { limit: 9 })
          expect(page?.items).toMatchObject([{ name: 'PEREZ', role: 'subject', titles: ['MINISTER'] }])
        },
      ))
  })

  describe('persons', () => {
    const NAMES = [
      'MUAMMAR QADHAFI',
      'QADHAFI',
      'SONODA',
      'SONADA',
      'SONODAS',
      'LI',
      'LIM',
      'KIM IL-SONG',
      'ILSE KIM',
      'TODD',
      'TOON',
    ]
    const crowd = [
      ...NAMES.map((name, at) => cable(`1978LIMA${String(at + 1).padStart(5, '0')}`, { persons: [person(name)] })),
      cable('1978LIMA00100', { persons: [person('SONADA'), person('TODD')] }),
      cable('1978LIMA00101', { persons: [person('TODD')] }),
    ]
    const cases: [typed: string, names: string[]][] = [
      ['SONODA', ['SONODA', 'SONODAS', 'SONADA']],
      ['sono', ['SONODA', 'SONODAS', 'KIM IL-SONG']],
      ['sonod', ['SONODA', 'SONODAS']],
      ['gaddafi', ['MUAMMAR QADHAFI', 'QADHAFI']],
      ['Muammar Gaddafi', ['MUAMMAR QADHAFI']],
      ['qadhafi muammar', ['MUAMMAR QADHAFI']],
      ['li', ['LI', 'LIM']],
      ['lx', []],
      ['il song', ['KIM IL-SONG']],
      ['kim', ['ILSE KIM', 'KIM IL-SONG']],
      ['kim il', ['ILSE KIM', 'KIM IL-SONG']],
      ['tood', ['TODD', 'TOON']],
      ['"*-', []],
    ]
    test.each(cases)('%s: the name itself, then its beginning, then near spellings', (typed, names) =>
      withStore(open, crowd, async (store) => {
        await linkByName(store)
        const { items, cursor } = await store.persons({ q: typed, limit: 20 })
        expect(items.map(({ name }) => name)).toEqual(names)
        expect(cursor).toBeNull()
      }),
    )

    test('without a name those in most cables first, then by key', () =>
      withStore(open, crowd, async (store) => {
        await linkByName(store)
        const { items } = await store.persons({ limit: 4 })
        expect(items).toEqual([
          { key: 'linked-todd', name: 'TODD', surname: 'TODD', variants: [], titles: [], cables: 3 },
          { key: 'linked-sonada', name: 'SONADA', surname: 'SONADA', variants: [], titles: [], cables: 2 },
          { key: 'linked-ilse-kim', name: 'ILSE KIM', surname: 'KIM', variants: [], titles: [], cables: 1 },
          { key: 'linked-kim-il-song', name: 'KIM IL-SONG', surname: 'IL-SONG', variants: [], titles: [], cables: 1 },
        ])
      }))

    test.each([undefined, 'sono', 'li', 'kim'])('pages by cursor give each person once, in order: %s', (q) =>
      withStore(open, crowd, async (store) => {
        await linkByName(store)
        const query = q === undefined ? {} : { q }
        const whole = (await store.persons({ ...query, limit: 50 })).items
        const pages = await allPages((cursor) =>
          store.persons({ ...query, limit: 1, ...(cursor === undefined ? {} : { cursor }) }),
        )
        expect(pages).toEqual(whole)
      }),
    )

    test('variants are searched as names are', () =>
      linked(open, async (store) => {
        await store.replacePersons('SONODA', [{ ...SONODA, variants: ['SONODA', 'ZONODA'] }])
        expect((await store.persons({ q: 'zonoda', limit: 5 })).items).toMatchObject([{ key: KEY }])
        await store.replacePersons('SONODA', [SONODA])
        // now a near spelling
        expect((await store.persons({ q: 'zonoda', limit: 5 })).items).toMatchObject([{ key: KEY }])
        expect((await store.persons({ q: 'zon', limit: 5 })).items).toEqual([])
      }))
  })

  describe('person', () => {
    test('the page of a person', () =>
      linked(open, async (store) => {
        expect(await store.person(KEY)).toEqual({
          key: KEY,
          name: 'SUNAO SONODA',
          surname: 'SONODA',
          variants: ['SONODA'],
          titles: ['FOREIGN MINISTER'],
          cables: 3,
          from: '1978-07-31T09:00:00Z',
          until: '1978-08-10T08:30:00Z',
          evidence: SONODA.evidence,
          titlesOverTime: [
            { title: 'FOREIGN MINISTER', from: '1978-07-31T09:00:00Z', until: '1978-08-04T14:48:00Z', cables: 2 },
          ],
          histogram: [
            { period: '1978-07', cables: 1 },
            { period: '1978-08', cables: 2 },
          ],
          posts: [
            { name: 'MOSCOW', cables: 2 },
            { name: 'TOKYO', cables: 1 },
          ],
          tags: [
            { code: 'JA', cables: 3 },
            { code: 'PEPR', cables: 3 },
            { code: 'CH', cables: 1 },
            { code: 'UR', cables: 1 },
          ],
          mentionedWith: [{ key: 'linked-toon', name: 'TOON', cables: 2 }],
        })
        expect(await store.person('nobody')).toBeNull()
      }))

    test('a person of undated cables has no dates', () =>
      withStore(
        open,
        [cable('1978LIMA00700', { persons: [person('PEREZ', { titles: ['MINISTER'] })] })],
        async (store) => {
          expect(await store.person(provisionalKey('PEREZ', 'PEREZ'))).toMatchObject({
            from: null,
            until: null,
            titles: ['MINISTER'],
            titlesOverTime: [],
            histogram: [],
            cables: 1,
          })
        },
      ))

    test('cables in order of time with the line of each mention', () =>
      linked(open, async (store) => {
        const page = await store.personCables(KEY, { limit: 9 })
        expect(page?.items.map((item) => [item.id, item.name])).toEqual([
          ['1978MOSCOW18017', 'SUNAO SONODA'],
          ['1978MOSCOW18403', 'SONODA'],
          ['1978TOKYO14001', 'SONODA'],
        ])
        expect(page?.items[1]).toMatchObject({
          held: true,
          from: 'MOSCOW',
          cites: 3,
          role: 'mention',
          titles: ['FOREIGN MINISTER'],
          quotes: [
            { raw: 'SONODA', line: '1. FOREIGN MINISTER SONODA WILL VISIT.' },
            { raw: 'SONODA', line: 'SONODA TOLD US OF A TREATY' },
          ],
        })
        const toon = await store.personCables('linked-toon', { limit: 9 })
        expect(toon?.items[1]).toMatchObject({ role: 'signer', quotes: [{ raw: 'TOON', line: 'TOON' }] })
      }))

    test('pages of cables by cursor; none of nobody', () =>
      linked(open, async (store) => {
        const whole = (await store.personCables(KEY, { limit: 9 }))?.items
        const pages = await allPages((cursor) =>
          store.personCables(KEY, { limit: 1, ...(cursor === undefined ? {} : { cursor }) }),
        )
        expect(pages).toEqual(whole)
        expect(await store.personCables('nobody', { limit: 9 })).toBeNull()
      }))

    test('a citation drawn between two cables of a block is told to linking', () =>
      linked(open, async (store) => {
        const tokyo = STORY.find(({ from }) => from === 'TOKYO')
        if (!tokyo) return
        await store.load([{ ...tokyo, citations: [...tokyo.citations, cites('1978MOSCOW18017')] }])
        expect(await store.changedBlocks(5)).toEqual(['SONODA'])
        const block = await store.personBlock('SONODA')
        expect(block.at(-1)?.cites).toEqual(['1978MOSCOW18017', '1978MOSCOW18403'])
      }))
  })
}
