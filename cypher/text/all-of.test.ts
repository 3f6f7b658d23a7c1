import { expect, test } from 'vitest'
import { allOf } from './all-of.ts'

test('all that is listed for each item stands in their order', () => {
  expect(allOf(new Set(['LIMA', 'QUITO', 'BOGOTA']), (post) => (post === 'QUITO' ? [] : [post, post.length]))).toEqual([
    'LIMA',
    4,
    'BOGOTA',
    6,
  ])
})

test('a list within a list stays one', () => {
  expect(allOf([1], (number) => [[number]])).toEqual([[1]])
})
