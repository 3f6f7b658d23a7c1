import { expect, test } from 'vitest'
import { readList } from './data.ts'
import { calledBy, Word, wordTable } from './lexicon.ts'

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
  ['LULA DA SILVA', 'SILVA'],
  ['ANDRE VAN-DER STOEL', 'STOEL'],
  ['KIM IL-SUNG', 'KIM'],
])('of %s the word %s stands alone', (form, word) => expect(calledBy(form)).toBe(word))
