import { expect, test } from 'vitest'
import {
  joinedCollections,
  type KeptCollection,
  noted,
  readCollections,
  withCable,
  without,
  withoutCable,
  writeCollections,
} from './collections.ts'

const cable = (id: string, note = '') => ({ id, name: id, date: null, subject: null, collection: null, note })
const inWords = (all: readonly KeptCollection[]) =>
  all.map(({ name, note, cables }) => `${name}(${note}): ${cables.map((each) => `${each.id}(${each.note})`).join(' ')}`)

test('a cable is kept once, under the name it was kept under, and its note stays', () => {
  const one = withCable([], 'Fish', cable('A', 'first'))
  const two = withCable(withCable(one, 'Fish', cable('B')), 'Japan', cable('A'))
  expect(inWords(withCable(two, 'Fish', cable('A')))).toEqual(['Fish(): A(first) B()', 'Japan(): A()'])
  expect(inWords(withoutCable(two, 'Fish', 'A'))).toEqual(['Fish(): B()', 'Japan(): A()'])
  expect(inWords(without(two, 'Fish'))).toEqual(['Japan(): A()'])
})

test('notes to a collection and to a cable of it', () => {
  const all = withCable([], 'Fish', cable('A'))
  expect(inWords(noted(noted(all, 'Fish', 'whole'), 'Fish', 'one', 'A'))).toEqual(['Fish(whole): A(one)'])
})

test('what is written is read again, and joined without losing a note', () => {
  const mine = noted(withCable([], 'Fish', cable('A', 'mine')), 'Fish', 'ours')
  const theirs = withCable(withCable([], 'Fish', cable('A', 'theirs')), 'Fish', cable('B', 'new'))
  expect(readCollections(writeCollections(mine))).toEqual(mine)
  expect(inWords(joinedCollections(mine, readCollections(writeCollections(theirs))))).toEqual([
    'Fish(ours): A(mine) B(new)',
  ])
})

test.each([
  ['not JSON', '{', 'This is no JSON.'],
  ['something else', '{"nodes":[]}', 'This is no file of collections'],
  ['no name', '{"form":"reftel-collections","collections":[{"cables":[]}]}', 'Collection 1 has no name.'],
  [
    'no cables',
    '{"form":"reftel-collections","collections":[{"name":"x"}]}',
    'Collection 1, “x”, has no list of cables.',
  ],
  [
    'a cable without id',
    '{"form":"reftel-collections","collections":[{"name":"x","cables":[{}]}]}',
    'Collection 1 has a cable without id.',
  ],
])('a file with %s is refused, saying so', (_shows, text, message) =>
  expect(() => readCollections(text)).toThrow(message),
)
