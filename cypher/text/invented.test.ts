import { expect, test } from 'vitest'
import { saysInvented } from './invented.ts'

test.each([
  ['Document Source: INVENTED', true],
  ['Reviewed by Ellen R. Whitcombe', true],
  ['Document Source: CORE', false],
  ['HE INVENTED A STORY', false],
  ['', false],
])('%j is made up: %s', (text, invented) => {
  expect(saysInvented(text)).toBe(invented)
})
