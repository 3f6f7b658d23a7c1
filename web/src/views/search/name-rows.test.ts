import { expect, test } from 'vitest'
import { type NameRow, namesCsv, postRow, rowsInOrder, sectionsOf } from './name-rows.ts'

const post = (name: string, country: string | null, sent: number, received: number): NameRow =>
  postRow({
    name,
    code: name,
    postKind: 'embassy',
    country,
    latitude: null,
    longitude: null,
    sent,
    received,
    match: null,
  })

const ROWS = [post('OSLO', 'NO', 5, 1), post('ROME', 'IT', 2, 2), post('MILAN', 'IT', 0, 5), post('NATO', null, 0, 0)]

test.each([
  ['most', ['OSLO', 'MILAN', 'ROME', 'NATO']],
  ['sent', ['OSLO', 'ROME', 'MILAN', 'NATO']],
  ['received', ['MILAN', 'ROME', 'OSLO', 'NATO']],
  ['name', ['MILAN', 'NATO', 'OSLO', 'ROME']],
] as const)('posts in the order %s', (order, names) =>
  expect(rowsInOrder(ROWS, order).map(({ name }) => name)).toEqual(names),
)

test('posts by country, the largest group first, keep their order in each', () => {
  const sections = sectionsOf(rowsInOrder(ROWS, 'name'), true)
  expect(sections.map(({ title, rows }) => [title, ...rows.map(({ name }) => name)])).toEqual([
    ['Italy', 'MILAN', 'ROME'],
    ['Norway', 'OSLO'],
    ['not known', 'NATO'],
  ])
  expect(namesCsv('posts', sections).split('\r\n').slice(0, 2)).toEqual([
    'id,name,about,sent,received',
    'MILAN,MILAN,Italy,0,5',
  ])
})
