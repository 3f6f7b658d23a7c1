import { POSTS } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { CLASS } from './citation-class.ts'
import { CITATION_WORDS, isKnownWord, isMonth, isPostWord, monthOf, REF_LINE_ONLY } from './citation-words.ts'
import { cutRuns } from './runs.ts'

// biome-ignore format: a table
const EXAMPLES: [kind: keyof typeof CLASS, words: string][] = [
  ['and',        'AND PLUS'],
  ['through',    'THRU TO'],
  ['month',      'JANUARY SEPT DEC MAY'],
  ['dated',      'OF DTD'],
  ['dtgWord',    'DTG'],
  ['ref',        'REFTEL REFS RETELS'],
  ['refLetter',  'REFA REFTELJ'],
  ['septel',     'SEPTEL SEPTELS'],
  ['ownTel',     'EMBTEL REMYTEL'],
  ['deptTel',    'DEPTEL REDEPTEL'],
  ['yourTel',    'URTEL REYRTEL'],
  ['your',       'YOUR YR'],
  ['our',        'OUR MY'],
  ['home',       'EMBASSY POST'],
  ['department', 'DEPT DEPARTMENT'],
  ['telegram',   'TEL MSGS'],
  ['numero',     'NO NBR'],
  ['airgram',    'AIRGRAM'],
  ['paper',      'LETTER MEMCON TREATY'],
  ['notACable',  'FLIGHT USNS'],
  ['press',      'TASS ITAR'],
  ['paragraph',  'PARA PART'],
  ['note',       'NOTAL SIPDIS'],
  ['reports',    'REPORTS STATED DEAL'],
  ['see',        'SEE REFERRING'],
  ['joint',      'IS REGARDING EARLIER'],
  ['unit',       'PERCENT WOUNDED'],
  ['ownSeries',  'USDAO DEFATTS'],
  ['postWord',   'MOSCOW PAZ LAPAZ NEWDE'],
]
test.each(EXAMPLES)('to the grammar of citations these are %s: %s', (kind, words) => {
  for (const word of words.split(' ')) {
    expect([word, CITATION_WORDS.get(word)]).toEqual([word, CLASS[kind]])
    // As it is met in a text, in any case.
    expect(cutRuns(`(${word.toLowerCase()})`).citing[0]).toBe(CLASS[kind].charCodeAt(0))
    expect(isKnownWord(word.toLowerCase())).toBe(true)
    expect([isMonth(word.toLowerCase()), isPostWord(word.toLowerCase())]).toEqual([
      kind === 'month',
      kind === 'postWord',
    ])
  }
})

test('a word that is none of them is none', () => {
  expect([isKnownWord('XQZ'), isMonth('XQZ'), isPostWord('XQZ'), cutRuns('XQZ').citing[0]]).toEqual([
    false,
    false,
    false,
    0,
  ])
})

describe('of a post are known', () => {
  const nameOf = (name: string): string => name.split(/[\s'-]+/).at(-1) as string
  const known = (word: string): boolean => !/^[A-Z]{2,}$/.test(word) || isKnownWord(word)
  test('the last word of each name and spelling, all words written as one, and the code', () => {
    for (const { name, variants, code } of POSTS)
      for (const word of [name, ...variants]
        .flatMap((form) => [nameOf(form), form.replace(/[\s'-]/g, '')])
        .concat(code))
        expect([word, known(word)]).toEqual([word, true])
  })
  test('no single letter, and no word with a digit or a mark', () => {
    for (const word of CITATION_WORDS.keys()) expect(word).toMatch(/^[A-Z]{2,}$/)
  })
  test('spellings for a REF line alone are single words', () => {
    for (const word of REF_LINE_ONLY) expect(word).toMatch(/^[A-Z]+$/)
    expect(REF_LINE_ONLY.has('WASHINGTON')).toBe(true)
  })
})

test('a month is numbered by its first three letters, of which the U may be read as a V', () => {
  const months = 'January FEBRUARY Mar APR MAY JUNE Jul AUGUST SEPT OCT NOVEMBER dec JVNE JVL avgvst'.split(' ')
  expect(months.map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 6, 7, 8])
})
