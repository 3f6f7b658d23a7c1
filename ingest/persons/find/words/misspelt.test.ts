import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordTable } from '../../../words/word-table.ts'
import { tokensOf } from '../testing/tokens-of.ts'
import { hasLostBlank, isSlipOfPlainWord, isSlipOfWord } from './misspelt.ts'
import { markMisspeltTitles } from './misspelt-titles.ts'
import { isPinyin } from './pinyin.ts'
import { isPrefixed } from './prefixed.ts'

const lexicon = wordTable()

// biome-ignore format: a table
const glued: [shows: string, key: string, two: boolean][] = [
  ['a word and a small one',                      'CONFIRMEDOUR',        true],
  ['two words',                                   'POLITICALACTIVITIES', true],
  ['a small word before a long one',              'OFPLANNING',          true],
  ['before a short one',                          'OFPLAN',              false],
  ['five letters behind THE',                     'THEPLANS',            false],
  ['a surname behind it',                         'THEROGERS',           false],
  ['what no table has behind it',                 'FORVORBIX',           false],
  ['eight letters',                               'STORETHE',            true],
  ['seven',                                       'STOREIN',             false],
  ['a surname within',                            'STOREHOLT',           false],
  ['a surname before',                            'HOLTSTORE',           false],
  ['one that is a surname too',                   'STOREFISH',           false],
  ['a verb and whom',                                'TOLDUS',              true],
  ['a verb and who goes on',                         'SAIDHE',              true],
  ['a verb and a noun that is a name too',           'EXPRESSEDHOPE',       true],
  ['AND and a title',                                'ANDAMBASSADOR',       true],
  ['two auxiliaries',                                'WILLBE',              true],
  ['an auxiliary and a verb',                        'HASASKED',            true],
  ['WHO and a verb',                                 'WHOSAID',             true],
  ['a small word and the article',                   'OFTHE',               true],
  ['a surname that ends like an object',             'SAIDOV',              false],
  ['a surname that begins like a verb',              'TOLDEN',              false],
  ['one that begins like an auxiliary',              'WASBURN',            false],
  ['with a given name behind it',                    'HASTED',              false],
  ['one that begins like AND',                       'ANDERSON',            false],
  ['a title behind no auxiliary',                    'VORAMBASSADOR',       false],
  ['behind a word of four letters',               'WITHSTORE',           true],
]
test.each(glued)('two words that lost their blank, %s: %s', (_shows, key, two) =>
  expect(hasLostBlank(key, lexicon)).toBe(two),
)

describe('one letter wrong', () => {
  test.each([
    ['IPINED', true],
    ['MEETIGN', true],
    ['STOER', true],
    ['XPLAN', true],
    ['PLNA', false],
    ['VORBIX', false],
  ])('%s: %s', (key, word) => expect(isSlipOfPlainWord(key, lexicon)).toBe(word))

  const word = fc.constantFrom('MEETING', 'CONFIRMED', 'PLANNING', 'POLITICAL', 'ACTIVITY', 'WONDERFUL')
  const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  test('wherever it is, whichever it is', () =>
    fc.assert(
      fc.property(word, letter, fc.nat(20), fc.nat(3), (right, other, place, how) => {
        const at = place % (right.length - 1)
        const [head, here, next, tail] = [
          right.slice(0, at),
          right.charAt(at),
          right.charAt(at + 1),
          right.slice(at + 2),
        ]
        const wrong = [
          head + next + tail,
          head + next + here + tail,
          head + other + next + tail,
          head + other + here + next + tail,
        ]
        expect(isSlipOfWord(wrong[how] ?? '', lexicon)).toBe(true)
      }),
    ))
})

// biome-ignore format: a table
const titles: [shows: string, text: string, title: boolean][] = [
  ['two letters of a long title',        'AMEBASSDOR HOLT',    true],
  ['three',                              'PRXSXDXNT HOLT',     false],
  ['one letter of a short one',          'GENRAL GHORBAL',     true],
  ['two',                                'GXNXRAL HOLT',       false],
  ['two of eight letters',               'MINXSTXR HOLT',      false],
  ['five letters',                       'GENRL HOLT',         false],
  ['another first letter',               'XENERAL HOLT',       false],
  ['nobody behind it',                   'GENRAL',             false],
  ['no name behind it',                  'GENRAL THE',         false],
  ['a mark behind it',                   'GENRAL, HOLT',       false],
  ['a word that is a surname',           'GENRAL CHURCH',      true],
  ['five letters of no table behind it', 'GENRAL VORBI',       true],
  ['four',                               'GENRAL VORB',        false],
  ['whose something is',                 "GENRAL'S HOLT",      false],
  ['a hyphen',                           'GEN-RAL HOLT',       false],
  ['a digit',                            'GENRAL2 HOLT',       false],
  ['small letters',                      'genral Holt',        false],
]
test.each(titles)('a title with letters wrong, %s: %s', (_shows, text, title) => {
  const tokens = tokensOf(text)
  const [before] = tokens.classes
  markMisspeltTitles(tokens)
  expect(tokens.classes[0] !== before).toBe(title)
})

test.each([
  ['COUNTERTERRORISM', true],
  ['Antipiracy', true],
  ['ANTIFISH', false],
  ['NONVORBIX', false],
  ['PREHOLTON', false],
  ['VORTERROR', false],
])('a prefix and an English word: %s, %s', (word, prefixed) => expect(isPrefixed(word, lexicon)).toBe(prefixed))

test.each([
  ['JIARUI', true],
  ['YONGKANG', true],
  ['ZHENGZHANG', true],
  ['XIAO', false],
  ['HOLT', false],
  ['STONE', false],
])('two syllables of Chinese: %s, %s', (word, pinyin) => expect(isPinyin(word)).toBe(pinyin))
