import { describe, expect, test } from 'vitest'
import type { CableFacts } from '../../model/facts.ts'
import type { OfficeTerm } from '../../model/offices.ts'
import { provisionalKey } from '../../persons/person-names.ts'
import { cable, id, person } from '../facts.ts'
import { type OpenStore, withStore } from '../graph.ts'
import { STORY } from '../story.ts'

/** When and where persons are mentioned, and with whom. */
export function whereaboutsContract(open: OpenStore): void {
  describe('whereabouts', () => {
    test('with when and where they are mentioned', () =>
      withStore(open, STORY, async (store) => {
        const { items } = await store.persons({ q: 'toon', limit: 5 })
        const toon = { from: '1978-07-31T09:00:00Z', until: '1978-08-04T14:48:00Z', posts: ['MOSCOW'] }
        expect(items).toEqual([expect.objectContaining({ key: provisionalKey('TOON', 'TOON'), ...toon })])
        const named = await store.persons({ q: 'sonoda', limit: 20 })
        const sonoda = named.items.find(({ key }) => key === provisionalKey('SONODA', 'SONODA'))
        expect([sonoda?.from, sonoda?.until, sonoda?.posts]).toEqual([
          '1978-08-04T14:48:00Z',
          '1978-08-10T08:30:00Z',
          ['MOSCOW', 'TOKYO'],
        ])
        const places = await store.personPlaces([provisionalKey('SONODA', 'SONODA'), 'nobody'], {
          posts: 1,
          newest: 10,
        })
        expect(places.map(({ posts }) => posts)).toEqual([['MOSCOW']])
      }))

    test('an undated cable tells no time', () =>
      withStore(open, [cable('1978LIMA00001', { persons: [person('TODD')] })], async (store) => {
        const { items } = await store.persons({ q: 'todd', limit: 5 })
        expect(items).toEqual([expect.objectContaining({ from: null, until: null, posts: ['LIMA'] })])
      }))

    test('who stands beside whom, where and when', () =>
      withStore(open, STORY, async (store) => {
        const sonoda = provisionalKey('SONODA', 'SONODA')
        const toon = provisionalKey('TOON', 'TOON')
        const around = await store.company(sonoda, 5)
        expect(around?.nodes.map(({ key, cables }) => [key, cables])).toEqual([
          [sonoda, 2],
          [toon, 1],
        ])
        expect(around?.edges).toEqual([
          { source: [sonoda, toon].sort()[0], target: [sonoda, toon].sort()[1], cables: 1 },
        ])
        expect(await store.company('nobody', 5)).toBeNull()
        expect((await store.personPeriods(sonoda, 'month'))?.map((row) => Object.values(row).join(' '))).toEqual([
          '1978-08 post MOSCOW 1',
          '1978-08 post TOKYO 1',
          '1978-08 tag JA 2',
          '1978-08 tag PEPR 2',
          '1978-08 tag CH 1',
          '1978-08 tag UR 1',
        ])
        expect((await store.personPeriods(toon, 'year'))?.[0]).toEqual({
          period: '1978',
          kind: 'post',
          value: 'MOSCOW',
          cables: 2,
        })
        expect(await store.personPeriods('nobody', 'year')).toBeNull()
        expect(await store.postPersons({ post: 'MOSCOW', role: 'signer' })).toEqual([
          {
            key: toon,
            name: 'TOON',
            titles: [],
            from: '1978-07-31T09:00:00Z',
            until: '1978-08-04T14:48:00Z',
            cables: 2,
            // The surname alone: until linking says who it is, it may be anybody's.
            offices: [],
          },
        ])
        const august = await store.postPersons({ post: 'MOSCOW', from: '1978-08-01', until: '1978-09-01' })
        // Lines of JSON are written in this order.
        expect(Object.keys(august[0] ?? {}).join()).toBe('key,name,titles,from,until,cables,offices')
        expect(august.map(({ key }) => key)).toEqual([sonoda, toon].sort())
        expect(await store.postPersons({ post: 'ATLANTIS' })).toEqual([])
      }))

    test('with the office that an officer held there, and when', () =>
      withStore(open, TERMS, async (store) => {
        const told = async (query: { role?: 'signer'; office?: string; from?: string; until?: string }) =>
          (await store.postPersons({ post: 'MOSCOW', ...query })).map(({ name, offices }) => [
            name,
            ...offices.map(term),
          ])
        expect(await told({})).toEqual([
          ['MALCOLM TOON', 'AMBASSADOR 1977-01-18 1979-10-16'],
          ['WALTER STOESSEL', 'AMBASSADOR 1974-03-04 1976-09-13'],
        ])
        expect(await told({ office: 'ambassador', from: '1978-01-01' })).toEqual([
          ['MALCOLM TOON', 'AMBASSADOR 1977-01-18 1979-10-16'],
        ])
        expect(await told({ office: 'charge' })).toEqual([])
        expect((await store.postPersons({ post: 'LIMA' })).map(({ offices }) => offices)).toEqual([[]])
      }))

    test('a signer has the office of that post and day', () =>
      withStore(open, TERMS, async (store) => {
        const offices = async (key: string) =>
          (await store.cable(id(key)))?.persons.map(({ name, office }) => [name, office && term(office)])
        expect(await offices('1975MOSCOW00001')).toEqual([
          ['WALTER STOESSEL', 'AMBASSADOR 1974-03-04 1976-09-13'],
          ['MALCOLM TOON', null],
        ])
        expect(await offices('1978MOSCOW00002')).toEqual([['MALCOLM TOON', 'AMBASSADOR 1977-01-18 1979-10-16']])
        expect(await offices('1978LIMA00003')).toEqual([['MALCOLM TOON', null]])
      }))
  })
}

const term = ({ office, from, until }: OfficeTerm): string => `${office} ${from} ${until}`

const signer = { role: 'signer', roles: ['signer'] } as const

/** Two ambassadors to Moscow, one after the other; the second is spoken of in the first one's time. */
const TERMS: readonly CableFacts[] = [
  cable('1975MOSCOW00001', {
    date: '1975-05-02T10:00:00Z',
    persons: [
      person('WALTER STOESSEL', { surname: 'STOESSEL', ...signer }),
      person('MALCOLM TOON', { surname: 'TOON' }),
    ],
  }),
  cable('1978MOSCOW00002', {
    date: '1978-05-02T10:00:00Z',
    persons: [person('MALCOLM TOON', { surname: 'TOON', ...signer })],
  }),
  cable('1978LIMA00003', {
    date: '1978-05-02T10:00:00Z',
    persons: [person('MALCOLM TOON', { surname: 'TOON', ...signer })],
  }),
]
