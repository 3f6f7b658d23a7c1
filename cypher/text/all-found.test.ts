import { expect, test } from 'vitest'
import { allFound } from './all-found.ts'

test('what is found stands in the order of the items, what is not is left out', () => {
  const posts = new Map([
    ['ROME', 1],
    ['LIMA', 0],
  ])
  expect(allFound(['LIMA', 'ATLANTIS', 'ROME', 'LIMA'], (name) => posts.get(name))).toEqual([0, 1, 0])
})

test('an empty text, an empty list and no are found', () => {
  expect(allFound([null, '', [], false, undefined], (thing) => thing)).toEqual(['', [], false])
})
