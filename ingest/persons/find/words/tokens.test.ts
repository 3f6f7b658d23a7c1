import { expect, test } from 'vitest'
import { Word } from '../../../words/lexicon.ts'
import { tokensOf } from '../testing/tokens-of.ts'
import {
  adjoins,
  classesAt,
  endAt,
  Gap,
  gapAt,
  lengthAt,
  partedAtMostBy,
  Shape,
  shapeAt,
  signBehind,
  startAt,
  wordAt,
} from './tokens.ts'

const wordsIn = (text: string): string[] => {
  const tokens = tokensOf(text)
  return Array.from({ length: tokens.length }, (_, at) => {
    const shape = shapeAt(tokens, at)
    return wordAt(tokens, at) + (shape & Shape.POSSESSIVE ? " 's" : '') + (shape & Shape.BROKEN ? ' -' : '')
  })
}

// biome-ignore format: a table
const cases: [shows: string, text: string, words: string[]][] = [
  ['a hyphen joins',                        'TONG-SUN PARK',         ['TONG-SUN', 'PARK']],
  ['at the end of a line too',              'SEE CAS-\nTILLO',       ['SEE', 'CAS-\nTILLO -']],
  ['a dash that lost its blanks does not',  'ESCALANTE-MINISTER',    ['ESCALANTE', 'MINISTER']],
  ['an apostrophe joins',                   "SA'D O\u2019NEIL",      ["SA'D", 'O\u2019NEIL']],
  ['a possessive is told, and left out',    "VANCE'S AND SANCHEZ' X", ["VANCE 's", 'AND', "SANCHEZ", 'X']],
  ['a blank before it',                     "THE WORLD 'S END",      ['THE', "WORLD 's", 'END']],
  ['but not a letter in quotes',            "CALLED 'S' HERE 'SO'",  ['CALLED', "S 's", 'HERE', 'SO']],
  ['behind S an apostrophe alone is one',   "TUNIS' X",              ["TUNIS 's", 'X']],
  ['digits behind a possessive',            "MIG'S23 X",             ["MIG 's", '23', 'X']],
  ['a mark of garbling joins',              'HUMBOL*T, *X',          ['HUMBOL*T', 'X']],
]
test.each(cases)('%s', (_shows, text, words) => expect(wordsIn(text)).toEqual(words))

test('where a token stands, a possessive left out, how long it is and what stands behind it', () => {
  const tokens = tokensOf("DR. VANCE'S TEXT")
  const told = [0, 1, 2].map((at) => [
    startAt(tokens, at),
    endAt(tokens, at),
    lengthAt(tokens, at),
    signBehind(tokens, at),
  ])
  expect(told).toEqual([
    [0, 2, 2, '.'],
    [4, 9, 5, "'"],
    [12, 16, 4, ''],
  ])
})

// biome-ignore format: a table
const gaps: [text: string, gap: number][] = [
  ['A B',        0],
  ['A  B',       0],
  ['A\tB',       0],
  ['A,B',        Gap.COMMA | Gap.GLUED],
  ['A, B',       Gap.COMMA],
  ['A. B',       Gap.DOT],
  ['A; B',       Gap.STOP],
  ['A: B',       Gap.STOP],
  ['A! B',       Gap.STOP],
  ['A? B',       Gap.STOP],
  ['A (B',       Gap.OPEN],
  ['A [B',       Gap.OPEN],
  ['A) B',       Gap.CLOSE],
  ['A] B',       Gap.CLOSE],
  ['A - B',      Gap.DASH],
  ['A/B',        Gap.SLASH | Gap.GLUED],
  ['A "B',       Gap.QUOTE],
  ['A"B',        Gap.QUOTE | Gap.GLUED],
  ['A\u2019 B', Gap.QUOTE],
  ["A 'Awami",  0],
  ["A ('Awami", Gap.OPEN],
  ["A\n'AWAMI", Gap.LINE],
  ["A 'Awami' X".slice(0, 9), Gap.QUOTE],
  ["A 'House",  Gap.QUOTE],
  ["A 'awami",  Gap.QUOTE],
  ['A\u00a7B',  Gap.OTHER | Gap.GLUED],
  ['A\nB',       Gap.LINE],
  ['A\n\nB',     Gap.LINE | Gap.BLANK],
  ['A\n \nB',    Gap.LINE | Gap.BLANK],
]
test.each(gaps)('what stands between two words: %j', (text, gap) => {
  const tokens = tokensOf(`X ${text}`)
  expect([tokens.length, gapAt(tokens, 2)]).toEqual([3, gap])
  expect([0, 1, 2, 3].map((at) => adjoins(tokens, at))).toEqual([false, true, (gap & ~Gap.LINE) === 0, false])
})

// biome-ignore format: a table
const shapes: [word: string, shape: number][] = [
  ['A',            Shape.INITIAL],
  ['a',            Shape.INITIAL | Shape.LOWER],
  ['AB',           Shape.UPPER],
  ['Ab',           0],
  ['ab',           Shape.LOWER],
  ['A1',           Shape.DIGIT],
  ['1',            Shape.DIGIT],
  ['AB-CD',        Shape.HYPHEN | Shape.UPPER],
  ['al-Qadhafi',   Shape.HYPHEN],
  ['al-qadhafi',   Shape.HYPHEN | Shape.LOWER],
  ['CAS-\nTILLO',  Shape.BROKEN | Shape.UPPER],
  ['CON- SISTENTLY', Shape.BROKEN | Shape.UPPER],
  ['HUMBOL*T',     Shape.GARBLED | Shape.UPPER],
  ["VANCE'S",      Shape.POSSESSIVE | Shape.UPPER],
  ["VANCE'SX",     Shape.UPPER],
  ["JAMES'",       Shape.POSSESSIVE | Shape.UPPER],
  ["HOLT'",        Shape.UPPER],
  ['Álvaro',       0],
  ['álvaro',       Shape.LOWER],
]
test.each(shapes)('what a word looks like: %j', (word, shape) => {
  const tokens = tokensOf(word)
  expect([tokens.length, shapeAt(tokens, 0)]).toEqual([1, shape])
})

// biome-ignore format: a table
const classes: [shows: string, word: string, classes: number][] = [
  ['an abbreviation in the plural',             'ISPs',        Word.ACRONYM],
  ['a name blacked out',                        'XXX',         Word.ACRONYM],
  ['two letters are none',                      'XX',          0],
  ['with a word glued to it',                   'XXXXXtold',   Word.ACRONYM],
  ['four letters with one',                     'XXXXtold',    0],
  ['an apostrophe that stands for a sound',     "SA'D",        0],
  ['one of English',                            "I'D",         Word.COMMON],
  ['a prefix before a word',                    'ANTIPIRACYS', 0],
  ['a digit',                                   'HOLT2',       0],
]
test.each(classes)('what no table has as it stands, %s: %s', (_shows, word, known) =>
  expect(classesAt(tokensOf(word), 0)).toBe(known),
)

test.each([
  ['WE WERE SO THEN ab ab', true],
  ['WE WERE SO THEN THEY ab', false],
  ['WE WERE so ab', true],
  ['WE WERE SO ab', false],
])('both cases, where more than a quarter of the words are in small letters: %s, %s', (text, both) =>
  expect(tokensOf(text).mixedCase).toBe(both),
)

test('what the text before it had is forgotten', () => {
  tokensOf('WE SAW ANN HOLT, THE WRITER (AND ALL) AT HOME')
  const tokens = tokensOf('WE SAW')
  for (let at = 2; at < 8; at++)
    expect([wordAt(tokens, at), classesAt(tokens, at), shapeAt(tokens, at), gapAt(tokens, at)]).toEqual(['', 0, 0, 0])
})

test.each([
  ['IN NEW YORK TODAY', [false, true, true, false]],
  ['IN NEW, YORK TODAY', [false, false, false, false]],
  ['IN NEW\nYORK', [false, true, true]],
  ['IN NEW', [false, false]],
])('a place of several words: %j', (text, places) => {
  const tokens = tokensOf(text)
  expect(
    places.map((_, at) => (classesAt(tokens, at) & (Word.PLACE | Word.PHRASE)) === (Word.PLACE | Word.PHRASE)),
  ).toEqual(places)
})

// biome-ignore format: a table
const parted: [text: string, marks: number, parts: boolean][] = [
  ['A B',     0,                     true],
  ['A\nB',    0,                     true],
  ['A. B',    0,                     false],
  ['A.\nB',   Gap.DOT,               true],
  ['A, B',    Gap.DOT,               false],
  ['A.,\nB',  Gap.DOT,               false],
  ['A.,\nB',  Gap.DOT | Gap.COMMA,   true],
]
test.each(parted)('%j: marks %i at most part the two', (text, marks, parts) =>
  expect(partedAtMostBy(tokensOf(text), 1, marks)).toBe(parts),
)
