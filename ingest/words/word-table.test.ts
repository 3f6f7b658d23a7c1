import type { TableRow } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { readList, readTable } from './data.ts'
import { foldWord, hashesOf } from './hashing.ts'
import { Word } from './lexicon.ts'
import { calledBy, wordTable } from './word-table.ts'

const lexicon = wordTable()

// biome-ignore format: a table
const LISTS: [list: string, classes: number][] = [
  ['words-common.txt',  Word.COMMON],
  ['words-rare.txt',    Word.RARE],
  ['words-foreign.txt', Word.FOREIGN],
  ['names-given.txt',   Word.GIVEN],
  ['names-surname.txt', Word.SURNAME],
  ['names-spanish.txt', Word.SPANISH],
  ['names-female.txt',  Word.FEMALE],
]
test.each(LISTS)('every word of %s is known for what it is', (list, classes) => {
  const words = readList(list)
  expect(words.filter((word) => !(lexicon.classesOf(word) & classes))).toEqual([])
  expect(words.length).toBeGreaterThan(900)
})

// biome-ignore format: a table
const SPELLINGS: [spelling: string, word: string][] = [
  ['Minister',  'MINISTER'],
  ['Muñoz',     'MUNOZ'],
  ["O'BRIEN",   'OBRIEN'],
  ['O\u2019Brien', 'OBRIEN'],
]
test.each(SPELLINGS)('%s is looked up as %s', (spelling, word) => {
  expect(lexicon.classesOf(spelling)).toBe(lexicon.classesOf(word))
  expect(lexicon.classesOf(spelling)).not.toBe(0)
})

test.each([
  ['LULA', 'LULA'],
  ['DE GAULLE', 'GAULLE'],
  ['LULA DA SILVA', 'SILVA'],
  ['ANDRE VAN-DER STOEL', 'STOEL'],
  ['KIM IL-SUNG', 'KIM'],
])('of %s the word %s stands alone', (form, word) => expect(calledBy(form)).toBe(word))

/** Rows of data/vocabulary.csv that hold parts of words, which are no words by themselves. */
const OF_PARTS = ['office-stem', 'office-end', 'speech-verb', 'human-verb']

const vocabulary = readTable('vocabulary.csv').map(
  ({ class: name = '', words = '' }) => [name, words.split(' ')] as const,
)
const wordsOfRow = (name: string): readonly string[] => vocabulary.find(([each]) => each === name)?.[1] ?? []

test.each(vocabulary.filter(([name]) => !OF_PARTS.includes(name)))(
  'the words of the row %s are all of one class',
  (_name, words) => {
    expect(words.reduce((classes, word) => classes & lexicon.classesOf(word), -1)).not.toBe(0)
  },
)

test('a firm is a rare word and a surname', () => {
  const both = Word.RARE | Word.SURNAME
  expect(wordsOfRow('firm').filter((word) => (lexicon.classesOf(word) & both) !== both)).toEqual([])
})

test('offices are written as one word of two parts, with a hyphen, or of three', () => {
  const [stems, ends] = [wordsOfRow('office-stem'), wordsOfRow('office-end')]
  expect(Math.min(stems.length, ends.length)).toBeGreaterThan(3)
  const forms = stems.flatMap((stem) =>
    ends.flatMap((end) => ['', '-', 'MIN', 'MIL', 'DEP', 'ECON'].map((middle) => `${stem}${middle}${end}`)),
  )
  expect(forms.filter((form) => !(lexicon.classesOf(form) & Word.TITLE))).toEqual([])
  expect(ends.map((end) => lexicon.classesOf(`XQ${end}`) & Word.TITLE).some(Boolean)).toBe(false)
})

test('every row of data/verb-forms.csv is known for what its subject is', () => {
  const wanted = ({ form, class: name }: TableRow): number =>
    form === 'plural' ? Word.PLURAL_VERB : name === 'human' ? Word.HUMAN : Word.SPEECH
  const rows = readTable('verb-forms.csv')
  expect(rows.filter((row) => !(lexicon.classesOf(row.word ?? '') & wanted(row)))).toEqual([])
})

test('places and organisations of one word are places; of several the first is known, and what follows it', () => {
  const names = [...readList('places.txt'), ...readList('organisations.txt')].map((name) => name.split(' '))
  const hash = (word: string): number => hashesOf(foldWord(word))[0]
  const isKnown = ([first = '', ...rest]: readonly string[]): boolean => {
    if (rest.length === 0) return (lexicon.classesOf(first) & Word.PLACE) !== 0
    const found = lexicon.phrases(hash(first)).map((phrase) => phrase.join())
    return (lexicon.classesOf(first) & Word.PHRASE) !== 0 && found.includes(rest.map(hash).join())
  }
  expect(names.filter((name) => !isKnown(name))).toEqual([])
  expect(lexicon.phrases(hash('XQZ'))).toEqual([])
})

test('the surnames of statesmen are known, and given names that no list has', () => {
  const rows = readTable('statesmen.csv')
  const called = rows.flatMap(({ surname = '', variants = '' }) => [surname, ...variants.split('|')]).map(calledBy)
  const wanted = Word.STATESMAN | Word.SURNAME
  const missed = called.filter((last) => last.length > 2 && (lexicon.classesOf(last) & wanted) !== wanted)
  expect(missed).toEqual([])
  expect(called.filter((last) => last.length < 3 && lexicon.classesOf(last) & Word.STATESMAN)).toEqual([])
  const given = rows.map((row) => row.given?.split(' ')[0] ?? '').filter((first) => first.length > 3)
  expect(given.filter((first) => lexicon.classesOf(first) === 0)).toEqual([])
})

test('no short given name of a statesman is taken, and none that is known as something else', () => {
  const given = readTable('statesmen.csv').flatMap((row) => row.given?.split(' ')[0] || [])
  const names = new Set(readList('names-given.txt'))
  const others = new Set(LISTS.flatMap(([list]) => readList(list)))
  const taken = given.filter((name) => !names.has(name) && lexicon.classesOf(name) & Word.GIVEN)
  expect(taken.filter((name) => name.length < 4 || others.has(name))).toEqual([])
  expect(taken.length).toBeGreaterThan(50)
})
