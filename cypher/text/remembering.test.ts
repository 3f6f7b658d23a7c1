import { expect, test } from 'vitest'
import { remembering } from './remembering.ts'

test('an answer is worked out once, one that is null too', () => {
  const asked: string[] = []
  const lengthOf = remembering((question) => {
    asked.push(question)
    return question === '' ? null : question.length
  })
  expect(['LIMA', '', 'LIMA', ''].map(lengthOf)).toEqual([4, null, 4, null])
  expect(asked).toEqual(['LIMA', ''])
})

test('input that never asks twice does not fill the memory: all is forgotten, and worked out anew', () => {
  let answered = 0
  const answer = remembering((question) => {
    answered++
    return question
  })
  const questions = Array.from({ length: 20_001 }, (_, at) => String(at))
  expect(questions.map(answer)).toEqual(questions)
  expect([answer('20000'), answered]).toEqual(['20000', 20_001])
  expect([answer('0'), answered]).toEqual(['0', 20_002])
})
