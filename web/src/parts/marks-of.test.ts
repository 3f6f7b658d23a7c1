import { expect, test } from 'vitest'
import { marksOf } from './marks-of.ts'

const FOUND = {
  text: 'The oil of BELLWETHER',
  marks: [
    { start: 4, end: 7 },
    { start: 11, end: 21 },
  ],
}

const cases: readonly (readonly [shows: string, subject: string, marked: readonly string[]])[] = [
  ['each word that was found', 'BELLWETHER OIL SETTLEMENT', ['BELLWETHER', 'OIL']],
  ['as often as it stands there', 'OIL FOR OIL', ['OIL', 'OIL']],
  ['no part of a word', 'SOIL AND OILS', []],
  ['nothing of another subject', 'LAW OF THE SEA', []],
]
test.each(cases)('%s', (_shows, subject, marked) => {
  const { text, marks } = marksOf(subject, FOUND)
  expect(text).toBe(subject)
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(marked)
})
