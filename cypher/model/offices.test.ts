import { describe, expect, test } from 'vitest'
import { endOfTerm, officeRows, officersAt, touches } from './offices.ts'

test('who held an office at a post, in the order of the table, offices in words', () => {
  const kabul = officersAt('KABUL')
  expect(kabul[0]).toEqual({
    surname: 'BYROADE',
    given: 'HENRY ALFRED',
    office: 'AMBASSADOR',
    department: false,
    country: 'AF',
    posts: ['KABUL'],
    from: '1959-03-21',
    until: '1962-01-19',
  })
  expect(kabul).toEqual(officeRows().filter(({ posts }) => posts.includes('KABUL')))
  expect(officersAt('ATLANTIS')).toEqual([])
})

test('a rank that is held for life is no office at a post, and a term goes on where no end is known', () => {
  const posts = new Set(officeRows().flatMap((row) => row.posts))
  const held = [...posts].flatMap(officersAt)
  expect(held.filter(({ office }) => office === 'CAREER AMBASSADOR')).toEqual([])
  expect(held.length).toBeGreaterThan(2000)
  expect(officeRows().filter(({ office }) => office === '' || /-|\bE\b|\bP\b/.test(office))).toEqual([])
  expect(officeRows().some(({ department }) => department)).toBe(true)
  expect(officeRows().filter(({ until }) => until === '')).toEqual([])
})

describe('a term touches the days between two', () => {
  const term = { from: '1976-05', until: '1978-03-02' }
  // biome-ignore format: a table
  const cases: [first: string, last: string, touched: boolean][] = [
    ['1975-01-01', '1976-04-30', false],
    ['1975-01-01', '1976-05-01', true],
    ['1977-01-01', '1977-01-01', true],
    ['1978-03-02', '1979-01-01', true],
    ['1978-03-03', '1979-01-01', false],
  ]
  test.each(cases)('from %s to %s: %s', (first, last, touched) => expect(touches(term, first, last)).toBe(touched))

  test('and one without an end for four years', () => {
    const open = { from: '1976-05-01', until: null }
    expect(endOfTerm(term)).toBe('1978-03-02')
    expect(endOfTerm(open)).toBe('1980')
    expect(touches(open, '1980-12-31', '1981-01-01')).toBe(true)
    expect(touches(open, '1981-01-01', '1981-01-01')).toBe(false)
  })
})
