import { describe, expect, test } from 'vitest'
import { gazetteer } from './book.ts'

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
