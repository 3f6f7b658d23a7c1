import type { Citation } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { cite, sentBy } from '../testing/cite.ts'
import { SerialPoints } from './points.ts'
import { serialWitness } from './witness.ts'

const sole = (line: string, options: Parameters<typeof cite>[1]): Citation => {
  const [citation] = cite(`REF: ${line}\n\n1. NO.`, options).filter(({ where }) => where === 'ref')
  if (!citation) throw new Error(`nothing in ${line}`)
  return citation
}
const yearIn = (line: string, options: Parameters<typeof cite>[1]): number | null => {
  const citation = sole(line, options)
  return citation.target === null ? null : citation.year
}

describe("a year written before a number of the cable's own post", () => {
  type Row = readonly [shows: string, line: string, target: string | null, possible: boolean]
  const sent = sentBy('SEOUL', '300', '1978-01-20')
  const rows: readonly Row[] = [
    ['far above its own', '78 SEOUL 1518', '1978SEOUL01518', true],
    ['of the same days', '78 SEOUL 330', '1978SEOUL00330', false],
    ['below it', '78 SEOUL 211', '1978SEOUL00211', false],
    ["last year's", '77 SEOUL 1518', '1977SEOUL01518', false],
    ["another post's", '78 LIMA 1518', '1978LIMA01518', false],
    ['without a year', 'SEOUL 1518', '1977SEOUL01518', false],
  ]
  test.each(rows)('%s', (_shows, line, target, possible) => {
    const { confidence, ...citation } = sole(line, { header: sent })
    expect([citation.target, confidence < 0.6]).toEqual([target, possible])
  })
})

describe('a cable by itself', () => {
  type Row = readonly [shows: string, sent: string, line: string, year: number]
  /** Read in a cable of SEOUL's, number 300 in January, 6000 in August. */
  const rows: readonly Row[] = [
    ['August, a high number', '1978-08-04', 'MOSCOW 18017', 1978],
    ['August, a low number', '1978-08-04', 'MOSCOW 17', 1978],
    ['August, the Department', '1978-08-04', 'STATE 197000', 1978],
    ['August, a number of the Department that only December reaches', '1978-08-04', 'STATE 320000', 1977],
    ['January, a high number', '1978-01-09', 'MOSCOW 18017', 1977],
    ['January, a low number', '1978-01-09', 'MOSCOW 211', 1978],
    ['January, a high number of the Department', '1978-01-09', 'STATE 305221', 1977],
    ['January, a low number of the Department', '1978-01-09', 'STATE 5221', 1978],
    ['January, a small post', '1978-01-09', 'LA PAZ 10237', 1977],
    ["New Year's day", '1978-01-01', 'STATE 309999', 1977],
    ['2 January, a number of a few', '1978-01-02', 'STATE 12', 1978],
    ["February, last December's", '1978-02-03', 'TOKYO 19000', 1977],
    ["February, this year's", '1978-02-03', 'TOKYO 1900', 1978],
    ['31 December, a high number', '1978-12-31', 'STATE 327000', 1978],
    ['an airgram late in the year', '1978-11-04', 'MOSCOW A-300', 1978],
    ['an airgram in January', '1978-01-04', 'MOSCOW A-300', 1977],
    ['an airgram of few in January', '1978-01-20', 'MOSCOW A-3', 1978],
    ['a year beats the size', '1978-01-09', '76 MOSCOW 211', 1976],
    ['this year beats the size', '1978-01-09', '78 MOSCOW 18017', 1978],
    ['a day beats the size', '1978-01-09', 'MOSCOW 211 OF DECEMBER 30', 1977],
    ['a day of this month', '1978-01-09', 'MOSCOW 18017 OF JANUARY 3', 1978],
    ['a day ahead is the day of filing', '1978-01-09', 'MOSCOW 211 OF JANUARY 10', 1978],
    ['a date-time group beats the size', '1978-01-09', 'MOSCOW 211 (DTG 301200Z DEC 77)', 1977],
    ['Cablegate: January, the Department', '2007-01-09', 'STATE 200123', 2006],
    ['Cablegate: January, a post', '2007-01-09', 'TBILISI 3301', 2006],
    ['Cablegate: July, a post', '2007-07-04', 'TBILISI 1605', 2007],
    ['two digits across the century', '2001-03-04', '99 TBILISI 1605', 1999],
    ['two digits of this century', '2007-03-04', '06 TBILISI 1605', 2006],
    ['before 1973', '1973-07-04', '72 TOKYO 1605', 1972],
  ]
  test.each(rows)('%s: on %s, %s', (_shows, sent, line, year) => {
    const number = sent.slice(5, 7) === '01' ? '300' : '6000'
    expect(yearIn(line, { header: sentBy('SEOUL', number, sent) })).toBe(year)
  })

  test("one's own numbers rise through the year", () => {
    const header = sentBy('LA PAZ', '156', '1974-01-09')
    expect(yearIn('LA PAZ 121', { header })).toBe(1974)
    expect(yearIn('LA PAZ 158', { header })).toBe(1974)
    expect(yearIn('LA PAZ 400', { header })).toBe(1973)
    expect(yearIn('LA PAZ 7565', { header })).toBe(1973)
    expect(yearIn('LA PAZ A-150', { header })).toBe(1973)
  })

  test('a cable without a date keeps to the year of its number', () =>
    expect(yearIn('MOSCOW 18017', { header: { ...sentBy('SEOUL', '300', '1978-01-09'), date: null } })).toBe(1978))

  test('a cable without any year tells none', () => {
    const header = { ...sentBy('SEOUL', '300', '1978-01-09'), date: null, year: null }
    expect(sole('MOSCOW 18017', { header })).toMatchObject({ target: null, reason: 'ambiguous' })
    expect(yearIn('77 MOSCOW 18017', { header })).toBe(1977)
  })
})

describe('what the archive lists', () => {
  test('gives the year of the same post and number', () =>
    expect(yearIn('MOSCOW 211', { header: sentBy('SEOUL', '300', '1978-01-09'), reference: '77 MOSCOW 211' })).toBe(
      1977,
    ))
  test('of no other number', () =>
    expect(yearIn('MOSCOW 212', { header: sentBy('SEOUL', '300', '1978-01-09'), reference: '77 MOSCOW 211' })).toBe(
      1978,
    ))
  test('a year in the citation is stronger', () =>
    expect(yearIn('76 MOSCOW 211', { header: sentBy('SEOUL', '300', '1978-01-09'), reference: '77 MOSCOW 211' })).toBe(
      1976,
    ))
})

describe('a corpus that was read', () => {
  const day = (number: number): string => new Date(Date.UTC(1978, 0, number)).toISOString()
  const points = new SerialPoints()
  for (const each of [
    // TUNIS sends 5 a day, and 1825 in all 1977; BONN was read to the end of January only.
    ...Array.from({ length: 365 }, (_, index) => ({
      post: 'TUNIS',
      year: 1977,
      number: 5 * (index + 1),
      date: new Date(Date.UTC(1977, 0, index + 1)).toISOString(),
    })),
    ...Array.from({ length: 200 }, (_, index) => ({
      post: 'TUNIS',
      year: 1978,
      number: 5 * (index + 1),
      date: day(index + 1),
    })),
    ...Array.from({ length: 31 }, (_, index) => ({
      post: 'BONN',
      year: 1978,
      number: 60 * (index + 1),
      date: day(index + 1),
    })),
  ])
    points.add(each)
  const serials = serialWitness(points.model())
  type Row = readonly [shows: string, sent: string, line: string, year: number]
  const rows: readonly Row[] = [
    ['reached by that day', '1978-03-01', 'TUNIS 250', 1978],
    ['reached that very day', '1978-03-01', 'TUNIS 300', 1978],
    ['a little ahead: cables cross', '1978-03-01', 'TUNIS 320', 1978],
    ['not yet reached', '1978-03-01', 'TUNIS 900', 1977],
    ['not yet reached, where the rule by size says this year', '1978-06-01', 'TUNIS 1800', 1977],
    ['beyond what was read, at its pace', '1978-03-01', 'BONN 3500', 1978],
    ['beyond what was read, and its pace', '1978-03-01', 'BONN 21000', 1977],
    ['a little more than all of last year', '1978-03-01', 'TUNIS 1990', 1977],
    ['far more than all of last year: this year, garbled', '1978-03-01', 'TUNIS 2100', 1978],
    ['far more than what was read of last year, which is a month', '1979-03-01', 'BONN 7000', 1978],
    ['another post goes by size', '1978-01-09', 'MOSCOW 18017', 1977],
  ]
  test.each(rows)('%s: on %s, %s', (_shows, sent, line, year) =>
    expect(yearIn(line, { header: sentBy('SEOUL', '6000', sent), serials })).toBe(year),
  )

  test("one's own number that is far below what the post had reached is garbled, and no measure", () => {
    const years = (own: string) => yearIn('TUNIS 250', { header: sentBy('TUNIS', own, '1978-03-01'), serials })
    expect([years('300'), years('12'), years('90')]).toEqual([1978, 1978, 1977])
  })

  test('is surer far from the limit than near it', () => {
    const header = sentBy('SEOUL', '6000', '1978-03-01')
    const at = (line: string): number => sole(line, { header, serials }).confidence
    expect(at('TUNIS 100')).toBeGreaterThan(at('TUNIS 330'))
    expect(at('TUNIS 1700')).toBeGreaterThan(at('TUNIS 400'))
  })
})

describe('confidence, strongest evidence first', () => {
  const header = sentBy('SEOUL', '300', '1978-01-09')
  test('a year written, a day, the size', () => {
    const at = (line: string): number => sole(line, { header }).confidence
    expect(at('77 MOSCOW 18017')).toBeGreaterThan(at('MOSCOW 18017 OF DECEMBER 30'))
    expect(at('MOSCOW 18017 OF DECEMBER 30')).toBeGreaterThan(at('MOSCOW 18017'))
    expect(at('MOSCOW 18017')).toBeGreaterThan(at('MOSCOW 3000'))
  })
})

describe('names that change with the year', () => {
  test('PEKING until 1978, BEIJING from 1979', () => {
    const header = sentBy('SEOUL', '300', '1979-06-09')
    expect(sole('BEIJING 3211', { header }).target).toBe('1979BEIJIN03211')
    expect(sole('78 PEKING 3211', { header }).target).toBe('1978PEKING03211')
  })
})
