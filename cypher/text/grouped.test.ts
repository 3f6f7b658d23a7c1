import { expect, test } from 'vitest'
import { grouped } from './grouped.ts'

test('items stand with those of their key, keys and items in the order met', () => {
  const groups = grouped(['LIMA 1', 'ROME 2', 'LIMA 3'], (words) => words.split(' ')[0])
  expect([...groups]).toEqual([
    ['LIMA', ['LIMA 1', 'LIMA 3']],
    ['ROME', ['ROME 2']],
  ])
})

test('nothing makes no groups', () => {
  expect(grouped([], String).size).toBe(0)
})

test('a key that nothing came with has no items', () => {
  const groups = grouped(['LIMA 1'], (words) => words.slice(0, 4))
  expect([groups.of('LIMA'), groups.of('ROME')]).toEqual([['LIMA 1'], []])
})
