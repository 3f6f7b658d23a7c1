import { expect, test } from 'vitest'
import { Amounts, degreesOf } from './amounts.ts'
import { groupBy } from './group-by.ts'

test('each node has as many edges as it is an end of; one without edges has none', () => {
  const degrees = degreesOf([
    { source: '1978MOSCOW1', target: '1978STATE2' },
    { source: '1978LIMA3', target: '1978STATE2' },
  ])
  expect(['1978STATE2', '1978LIMA3', '1978ROME4'].map((id) => degrees.of(id))).toEqual([2, 1, 0])
})

test('what is added is added up', () => {
  const sums = new Amounts<string>()
  sums.add('LIMA', 3)
  sums.add('LIMA', 4)
  expect([...sums]).toEqual([['LIMA', 7]])
})

test('rows of a key stand in their order; there are none of a key that no row has', () => {
  const groups = groupBy(['LIMA 1', 'ROME 2', 'LIMA 3'], (words) => words.slice(0, 4))
  expect([groups.of('LIMA'), groups.of('OSLO')]).toEqual([['LIMA 1', 'LIMA 3'], []])
})
