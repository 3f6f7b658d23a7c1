import { expect, test } from 'vitest'
import { Lexicon, Word } from './lexicon.ts'
import { rememberingWords } from './remembering-words.ts'

test('a word is asked about once, and again for another table', () => {
  const asked: string[] = []
  const isGiven = rememberingWords((word, lexicon) => {
    asked.push(word)
    return (lexicon.classesOf(word) & Word.GIVEN) !== 0
  })
  const known = new Lexicon()
  known.add('IAN', Word.GIVEN)
  const empty = new Lexicon()
  expect(['IAN', 'IAN', 'MORALES'].map((word) => isGiven(word, known))).toEqual([true, true, false])
  expect(asked).toEqual(['IAN', 'MORALES'])
  expect([isGiven('IAN', empty), isGiven('IAN', known)]).toEqual([false, true])
  expect(asked).toEqual(['IAN', 'MORALES', 'IAN', 'IAN'])
})
