import { expect, test } from 'vitest'
import { Counts } from './counts.ts'

test('what is met again is counted again, what never was has none', () => {
  const posts = new Counts<string>()
  for (const post of ['MOSCOW', 'SEOUL', 'MOSCOW']) posts.add(post)
  posts.add('TOKYO', 5)
  expect([...posts]).toEqual([
    ['MOSCOW', 2],
    ['SEOUL', 1],
    ['TOKYO', 5],
  ])
  expect(posts.of('PARIS')).toBe(0)
})
