import type { PersonDetail } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { namesakesOf } from './namesakes.ts'

const person = (key: string, surname: string, rest: Partial<PersonDetail> = {}): PersonDetail => ({
  key,
  name: key.toUpperCase(),
  surname,
  variants: [],
  titles: [],
  cables: 1,
  possible: 0,
  from: '1978-01-01',
  until: '1979-01-01',
  evidence: [],
  titlesOverTime: [],
  histogram: [],
  posts: [],
  tags: [],
  mentionedWith: [],
  ...rest,
})

const ALL = [
  person('ida-vardon', 'VARDON', { titles: ['DCM'], posts: [{ name: 'LIMA', cables: 3 }] }),
  person('vardon', 'Vardon', { cables: 9, from: '1990-01-01', until: '1991-01-01' }),
  person('i-vardon', 'VARDON', { titles: ['Dcm'], posts: [{ name: 'LIMA', cables: 1 }] }),
  person('roy-vardonne', 'VARDONNE'),
]
const store = {
  nodes: async (ids: readonly string[]) =>
    ALL.filter(({ key }) => ids.includes(`person:${key}`)).map(({ possible: _, ...one }) => ({
      kind: 'Person' as const,
      id: `person:${one.key}`,
      label: one.name,
      ...one,
    })),
  persons: async () => ({
    items: ALL.map((one) => ({ ...one, posts: one.posts.map(({ name }) => name), match: null })),
    total: ALL.length,
    cursor: null,
  }),
  personPlaces: async (keys: readonly string[]) =>
    ALL.filter(({ key }) => keys.includes(key)).map((one) => ({ ...one, posts: one.posts.map(({ name }) => name) })),
}

test('the other bearers of the surname, who shares most first, and what they share', async () => {
  const namesakes = await namesakesOf(store, 'ida-vardon', 20)
  expect(namesakes?.items.map(({ key }) => key)).toEqual(['i-vardon', 'vardon'])
  expect(namesakes?.items[0]).toMatchObject({ sharedPosts: ['LIMA'], sharedTitles: ['Dcm'], sameYears: true })
  expect(namesakes?.items[1]).toMatchObject({ sharedPosts: [], sharedTitles: [], sameYears: false })
  expect(namesakes?.truncated).toBe(false)
})

test('a key that nobody has, and a list cut short', async () => {
  expect(await namesakesOf(store, 'nobody', 20)).toBeNull()
  expect(await namesakesOf(store, 'ida-vardon', 1)).toMatchObject({ truncated: true })
})
