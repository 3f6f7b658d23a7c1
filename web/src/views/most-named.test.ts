import type { FoundPerson } from '@reftel/api/types'
import { expect, test } from 'vitest'
import { mostNamed } from './most-named.ts'

test('persons stand by the cables that surely mean them', () => {
  const person = (key: string, cables: number, possible: number) => ({ key, cables, possible }) as FoundPerson
  const found = mostNamed([person('oakcote', 930, 924), person('lambury', 1176, 875), person('roe', 6, 0)])
  expect(found.map(({ key }) => key)).toEqual(['lambury', 'oakcote', 'roe'])
})
