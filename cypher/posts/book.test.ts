import { describe, expect, test } from 'vitest'
import { POSTS } from '../model/posts.ts'
import { editDistance } from '../text/edit-distance.ts'
import { gazetteer } from './book.ts'
import { PREFIXES } from './prefixes.ts'

describe('a spelling means a post', () => {
  const cases: [shows: string, words: string, year: number | null, post: string | null][] = [
    ['a name', 'MOSCOW', 1978, 'MOSCOW'],
    ['in lower case', 'Kuala Lumpur', 1978, 'KUALA LUMPUR'],
    ['spaces do not count', 'NEWDELHI', 1978, 'NEW DELHI'],
    ['nor do line ends', 'HONG\nKONG', 1978, 'HONG KONG'],
    ['a prefix is dropped', 'AMEMBASSY LA PAZ', 1974, 'LA PAZ'],
    ['even a glued one', 'AMEMBASSYHANOI', 2006, 'HANOI'],
    ['a short prefix', 'AMCONSUL HONG KONG', 1978, 'HONG KONG'],
    ['a mission', 'USMISSION USNATO', 1978, 'USNATO'],
    ['a mission beside an embassy', 'USMISSION BERLIN', 1975, 'USBERLIN'],
    ['the embassy beside it', 'AMEMBASSY BERLIN', 1975, 'BERLIN'],
    ['the mission before there was one', 'US MISSION BERLIN', 1974, 'BERLIN'],
    ['no mission but an embassy', 'USMISSION LIMA', 1975, 'LIMA'],
    ['the Department', 'SECSTATE WASHDC', 1978, 'STATE'],
    ['the Department, cited', 'DEPTEL', 1978, 'STATE'],
    ['a variant', 'USUN', 1975, 'USUN NEW YORK'],
    ['another agency', 'USDOC WASHDC', 1974, 'USDOC'],
    ['the six-character code', 'NEWDE', 1973, 'NEW DELHI'],
    ['a code that two posts share', 'PORTO', 1975, 'PORT OF SPAIN'],
    ['a post renamed later', 'BEIJING', 1975, 'PEKING'],
    ['a post renamed before', 'PEKING', 1985, 'BEIJING'],
    ['three names of one post', 'UNESCO PARIS', 2009, 'UNESCO PARIS'],
    ['no post', 'RESOLUTION', 1978, null],
    ['a series of its own', 'USDAO LA PAZ', 1974, null],
    ['garbles are not guessed', 'MOSCWO', 1978, null],
    ['an agency in Washington', 'ERDA WASHDC', 1976, 'ERDA'],
    ['one named with the city in full', 'DHS WASHINGTON DC', 2005, 'DHS'],
    ['a department by either of its words', 'DEPARTMENT OF LABOR WASHINGTON DC', 2006, 'DOL'],
    ['with its country', 'US DEPT OF THE TREASURY', 2006, 'TREASURY'],
    ['with neither', 'DEPT OF HOMELAND SECURITY', 2006, 'DHS'],
    ['a department of another government', 'UK DEPARTMENT OF LABOR', 2006, null],
    ['one that the table does not have', 'DEPARTMENT OF FISHERIES WASHDC', 2006, null],
    ['a council by its name', 'NATIONAL SECURITY COUNCIL WASHDC', 2006, 'NSC'],
    ['in the house that it sits in', 'WHITE HOUSE NSC WASHINGTON DC', 2006, 'NSC'],
    ['the country behind it', 'ACDA WASHDC US', 1976, 'ACDA'],
    ['a military one', 'CINCPAC WASHDC', 1976, 'CINCPAC'],
    ['a post that is not in Washington', 'MOSCOW WASHDC', 1976, null],
    ['Washington garbled', 'SECSTATE WASHBG', 1978, 'STATE'],
    ['the Secretary of what', 'SECSTATE', 1978, 'STATE'],
    ['another office of the Secretary', 'SECSTATE XQ', 1978, null],
    ['a prefix alone', 'AMEMBASSY', 1978, null],
    ['no letters', ' - ', 1978, null],
    ['no year, the name that it is', 'PEKING', null, 'PEKING'],
    ['the last year of a name', 'BEIJING', 1978, 'PEKING'],
    ['a year that both names cover', 'PEKING', 1979, 'PEKING'],
    ['the year after', 'PEKING', 1980, 'BEIJING'],
    ['a year that no name of it covers', 'SAIGON', 1900, 'SAIGON'],
  ]
  test.each(cases)('%s: %s', (_shows, words, year, post) => {
    expect(gazetteer.find(words, year)?.post.name ?? null).toBe(post)
  })
})

describe('a garbled spelling means the one post nearest to it', () => {
  const cases: [shows: string, words: string, post: string | null][] = [
    ['two letters swapped', 'MOSCWO', 'MOSCOW'],
    ['a zero for an O', 'M0SCOW', 'MOSCOW'],
    ['a letter lost', 'BRASLIA', 'BRASILIA'],
    ['a prefix before it', 'AMEMBASSY BRASLIA', 'BRASILIA'],
    ['two posts as near', 'OME', null],
    ['two edits in eight letters', 'BRAXILYA', 'BRASILIA'],
    ['two in seven', 'MXSCWOX', null],
    ['four letters', 'LIMX', null],
    ['a zero for the O of four', '0SLO', 'OSLO'],
    ['an eight for the B', '8ONN', 'BONN'],
    ['a figure, and another post', '0SLA', null],
    ['four letters behind a prefix', 'AMEMBASSY LIMX', null],
    ['a figure for a letter, and one letter lost', 'M0SOW', 'MOSCOW'],
    ['a word far from any', 'RESOLUTION', null],
  ]
  test.each(cases)('%s: %s', (_shows, words, post) => {
    expect(gazetteer.findGarbled(words, 1978)?.post.name ?? null).toBe(post)
  })
})

describe('the beginning of a name means the one post that it begins', () => {
  const cases: [shows: string, words: string, own: string | null, post: string | null][] = [
    ['of one post alone', 'BRASI', null, 'BRASILIA'],
    ['of two words', 'KUALA L', null, 'KUALA LUMPUR'],
    ['of two posts', 'SANT', null, null],
    ['of two posts, one of them the sender', 'SANT', 'SANTIAGO', 'SANTIAGO'],
    ['of other posts than the sender', 'SANT', 'MOSCOW', null],
    ['of a post renamed later', 'PEKI', null, 'BEIJING'],
    ['too short', 'MOS', null, null],
    ['of none', 'MOSX', null, null],
  ]
  test.each(cases)('%s: %s', (_shows, words, own, post) => {
    expect(gazetteer.findShortened(words, 1985, own)?.post.name ?? null).toBe(post)
  })
})

test('an unknown addressee keeps its words', () => {
  expect(gazetteer.findOrKeep(' Atlantis  HI', 1978)).toMatchObject({ post: { name: 'ATLANTIS HI' }, how: 'unknown' })
})

test('an unknown name in a line of its own has its words, and how sure that is', () => {
  const match = gazetteer.findOrKeep('Atlantis\t  hi ', 1978)
  expect(match).toMatchObject({ named: 'ATLANTIS HI', post: { postKind: 'unknown' }, confidence: 0.4 })
})

test('how a spelling was understood, surest first', () => {
  const rows: [words: string, how: string][] = [
    ['MOSCOW', 'name'],
    ['AMEMBASSY MOSCOW', 'prefix'],
    ['USUN', 'variant'],
    ['STCKHM', 'garble'],
    ['NEWDE', 'code'],
    ['ERDA WASHDC', 'variant'],
  ]
  for (const [words, how] of rows)
    expect([words, gazetteer.findGarbled(words, 1976)?.how ?? 'garble']).toEqual([words, how])
  const chance = ['MOSCOW', 'AMEMBASSY MOSCOW', 'USUN', 'NEWDE', 'MOSCWO', 'ATLANTIS'].map(
    (words) => (gazetteer.findGarbled(words, 1976) ?? gazetteer.findOrKeep(words, 1976)).confidence,
  )
  expect(chance).toEqual(chance.toSorted((a, b) => b - a))
  expect(gazetteer.findShortened('BRASI', 1985, null)).toMatchObject({ how: 'shortened', confidence: 0.8 })
})

describe('every row of the tables', () => {
  test('a name is the post of that name, in any spacing, behind any prefix', () => {
    const prefixes = PREFIXES.filter(({ kind }) => kind === 'post').map(({ prefix }) => prefix)
    const names = POSTS.map(({ name }) => name)
    expect(names.filter((name) => gazetteer.find(name, null)?.post.name !== name)).toEqual([])
    expect(
      names.filter((name) => gazetteer.find(name.split('').join(' ').toLowerCase(), null)?.named !== name),
    ).toEqual([])
    expect(prefixes.filter((prefix) => gazetteer.find(`${prefix} MOSCOW`, null)?.post.name !== 'MOSCOW')).toEqual([])
  })

  test('a variant is of the one row that has it', () => {
    const lost = POSTS.flatMap(({ name, variants }) =>
      variants.filter((variant) => gazetteer.find(variant, null)?.post.name !== name),
    )
    // Names of posts themselves go before variants of others, and the first row before the next.
    expect(lost.filter((variant) => gazetteer.find(variant, null) === null)).toEqual([])
  })

  test('two names of one post are the same post in any year', () => {
    const pairs = POSTS.flatMap(({ name, sameAs }) => (sameAs === null ? [] : [[name, sameAs] as const]))
    expect(pairs.length).toBeGreaterThan(0)
    for (const [one, other] of pairs)
      for (let year = 1966; year <= 2010; year++) {
        const [left, right] = [one, other].map((name) => gazetteer.find(name, year)?.post.name)
        const covers = POSTS.filter(
          ({ name, activeFrom, activeTo }) =>
            (name === left || name === right) && (activeFrom ?? year) <= year && year <= (activeTo ?? year),
        )
        if (covers.length === 2) expect([one, year, left === one, right === other]).toEqual([one, year, true, true])
        else if (covers.length === 1) expect([one, year, left]).toEqual([one, year, right])
      }
  })

  test('a garbled name is the nearest, if one alone is nearest', () => {
    const plain = (name: string) =>
      name
        .replace(/[^A-Z0-9]/g, '')
        .replaceAll('0', 'O')
        .replaceAll('1', 'I')
    const lose = (form: string, at: number) => form.slice(0, at % form.length) + form.slice((at % form.length) + 1)
    const change = (form: string, at: number) =>
      `${form.slice(0, at % form.length)}Q${form.slice((at % form.length) + 1)}`
    for (const [at, { name }] of POSTS.entries())
      for (const garbled of [lose(plain(name), at), change(plain(name), at), lose(change(plain(name), at), at + 3)]) {
        if (
          garbled.length < 5 ||
          gazetteer.find(garbled, null) ||
          PREFIXES.some(({ prefix }) => garbled.startsWith(plain(prefix)))
        )
          continue
        const most = garbled.length < 8 ? 1 : 2
        const edits = POSTS.map((post) => ({ post, edits: editDistance(plain(garbled), plain(post.name), 3) }))
        const least = Math.min(...edits.map((one) => one.edits))
        const nearest = edits.filter((one) => one.edits === least)
        const wanted = least <= most && nearest.length === 1 ? nearest[0]?.post.name : undefined
        expect([garbled, gazetteer.findGarbled(garbled, null)?.post.name]).toEqual([garbled, wanted])
      }
  })
})

// biome-ignore format: a table
test.each<[words: string, post: string | null, how: string | null]>([
  ['AMEMBASSY LIMA',  'LIMA',   'prefix'],
  ['AMEMBISSY LIMA',  'LIMA',   'garble'],
  ['AMEMBISSY LIAM',  null,     null],
  ['AMEMBISSY MOSKOW', 'MOSCOW', 'garble'],
  ['ECSTATE WASHDC',  'STATE',  'garble'],
  ['AMEMBISSY',       null,     null],
])('an address with a letter wrong in its first word: %s', (words, post, how) => {
  const match = gazetteer.findGarbled(words, 1978)
  expect([match?.post.name ?? null, match?.how ?? null]).toEqual([post, how])
})
