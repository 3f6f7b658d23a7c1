import { expect, test } from 'vitest'
import { surestLink } from './surest-link.ts'

test('of several links the surest, of equal ones the first in the alphabet', () => {
  const links = [
    { sure: 0.5, why: 'b' },
    { sure: 0.9, why: 'c' },
    { sure: 0.9, why: 'a' },
  ] as Parameters<typeof surestLink>[0]
  expect(surestLink(links)).toEqual({ sure: 0.9, why: 'a' })
  expect(surestLink(links.toReversed())).toEqual({ sure: 0.9, why: 'a' })
  expect(surestLink([null, ...links.slice(0, 1), undefined])).toEqual({ sure: 0.5, why: 'b' })
  expect(surestLink([null, undefined])).toBeNull()
})
