import { expect, test } from 'vitest'
import { mention } from './testing/told.ts'
import { countriesOf, mentionYear, Whereabouts } from './when-where.ts'

test.each([
  ['the post', 'LIMA', [], ['PE']],
  ['TAGS of two letters', null, ['JA', 'PINT', 'UR'], ['JP', 'RU']],
  ['both, each once', 'LIMA', ['PE', 'JA'], ['JP', 'PE']],
  ['not the United States', 'WASHINGTON', ['US', 'JA'], ['JP']],
  ['TAGS of no country', null, ['ZZ'], []],
  ['none', null, [], []],
])('countries of a mention: %s', (_shows, post, tags, countries) =>
  expect([...countriesOf({ post, tags })].sort()).toEqual(countries),
)

test('the year is that of the date, of a cable without one that of its id', () => {
  const { cable } = mention('1974LIMA00001', 'ROE')
  expect(mentionYear(cable, '1975-01-02T00:00:00Z')).toBe(1975)
  expect(mentionYear(cable, null)).toBe(1974)
})

type Where = readonly [year: number, post: string | null]
const at = ([year, post]: Where) => mention(`${year}LIMA00001`, 'ROE', { post, tags: [] })

// biome-ignore format: a table
const cases: [shows: string, told: readonly Where[], asked: Where, near: boolean][] = [
  ['the same country and year',              [[1974, 'LIMA']],                  [1974, 'LIMA'], true],
  ['another country',                        [[1974, 'LIMA']],                  [1974, 'ROME'], false],
  ['fifteen years after',                    [[1974, 'LIMA']],                  [1989, 'LIMA'], true],
  ['sixteen',                                [[1974, 'LIMA']],                  [1990, 'LIMA'], false],
  ['fifteen years before',                   [[1974, 'LIMA']],                  [1959, 'LIMA'], true],
  ['sixteen years before',                   [[1974, 'LIMA']],                  [1958, 'LIMA'], false],
  ['of the last cable',                      [[1974, 'LIMA'], [1978, 'LIMA']],  [1993, 'LIMA'], true],
  ['of the first, whatever came first',      [[1978, 'LIMA'], [1974, 'LIMA']],  [1959, 'LIMA'], true],
  ['each country has its years',             [[1974, 'LIMA'], [1999, 'ROME']],  [1999, 'LIMA'], false],
  ['asked of no country',                    [[1974, 'LIMA']],                  [1974, null],   true],
  ['asked of none, too late',                [[1974, 'LIMA']],                  [1990, null],   false],
  ['told of no country',                     [[1974, null]],                    [1974, 'ROME'], true],
  ['nothing told',                           [],                                [1974, 'ROME'], false],
  ['nothing told, asked of none',            [],                                [1974, null],   false],
]
test.each(cases)('whether another cable speaks of someone near by: %s', (_shows, told, asked, near) => {
  const where = new Whereabouts()
  for (const each of told) where.add(at(each))
  expect(where.near(at(asked))).toBe(near)
})
