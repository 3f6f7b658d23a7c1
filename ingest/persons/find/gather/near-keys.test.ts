import { editDistance } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { NearKeys } from './near-keys.ts'

const SYLLABLES = 'BA DO FI GU KE LA MI NO PU RE SA TO VI ZU'.split(' ')
/** Another name for each number, of eight letters and more. */
const invented = (n: number): string => {
  let name = ''
  for (let left = Math.imul(n, 7919) >>> 0; left > 0; left = Math.floor(left / 14)) name += SYLLABLES[left % 14]
  return `${name}NOVIC`
}

const keysOf = (names: readonly string[], drops: number): NearKeys<string> => {
  const keys = new NearKeys<string>()
  for (const name of names) keys.add(name, drops, name)
  return keys
}

const MANY = Array.from({ length: 300 }, (_, n) => invented(n + 1))

// biome-ignore format: a table
const near: [shows: string, key: string, near: string, drops: number][] = [
  ['itself',                           'ABDURAZAKOV', 'ABDURAZAKOV',   0],
  ['a letter dropped',                 'ABDURAZAKOV', 'ABDURAZKOV',    1],
  ['a letter too many',                'ABDURAZAKOV', 'ABDURRAZAKOV',  1],
  ['a letter changed',                 'ABDURAZAKOV', 'ABDURAZEKOV',   1],
  ['two neighbours swapped',           'ABDURAZAKOV', 'ABUDRAZAKOV',   1],
  ['two changed, at either end',       'ABDURAZAKOV', 'OBDURAZAKOW',   2],
  ['a swap and a letter too many',     'ABDURAZAKOV', 'BADURAZAKKOV',  2],
]
describe.each([
  ['few', MANY.slice(0, 10)],
  ['many', MANY],
])('among %s', (_shows, others) => {
  test.each(near)('%s', (_shows, key, other, drops) => {
    expect(editDistance(key, other, drops)).toBeLessThanOrEqual(drops)
    expect(keysOf([...others, key], drops).near(other, drops)).toContain(key)
  })

  test('in the order in which they were added', () => {
    const found = keysOf(['ORBANOVA', ...others, 'ORBANOVO', 'ORBANOVE'], 1).near('ORBANOVI', 1)
    expect(found.filter((key) => key.startsWith('ORBANOV'))).toEqual(['ORBANOVA', 'ORBANOVO', 'ORBANOVE'])
  })
})

test('whatever is near is offered, and few others', () => {
  const keys = keysOf(MANY, 2)
  let offered = 0
  for (const key of MANY) {
    const found = keys.near(key, 2)
    offered += found.length
    expect(MANY.filter((other) => editDistance(key, other, 2) <= 2 && !found.includes(other))).toEqual([])
  }
  expect(offered).toBeLessThan(MANY.length * 20)
})

/** Keys that are offered while `n` of them are added. */
function steps(n: number, name: (n: number) => string): number {
  const keys = new NearKeys<string>()
  let offered = 0
  for (let at = 0; at < n; at++) {
    offered += keys.near(name(at), 2).length
    keys.add(name(at), 2, name(at))
  }
  return offered
}

test.each([
  ['ever new names', invented],
  ['one name with ever new letters behind it', (n: number) => `ORBANOVICHE${invented(n).slice(0, 3)}`],
])('%s: four times the names, some four times the work', (_shows, name) => {
  const few = steps(400, name) + 400
  expect(steps(1600, name)).toBeLessThan(5 * few)
  expect(steps(6400, name)).toBeLessThan(22 * few)
})
