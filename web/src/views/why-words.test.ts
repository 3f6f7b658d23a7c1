import { expect, test } from 'vitest'
import { reasonsOf } from './why-words.ts'

test('evidence of one kind is one reason, with the cables it rests on', () => {
  expect(
    reasonsOf([
      { rule: 'citation', detail: '1974BANGKO10576 LAMBURY', score: 0.99 },
      { rule: 'given-names', detail: 'H LAMBURY: HELEN LAMBURY', score: 0.9 },
      { rule: 'citation', detail: '1973OSLOA-62 LAMBURY', score: 0.92 },
    ]),
  ).toEqual([
    {
      rule: 'citation',
      words: 'Cables cite one another, and name this surname alike',
      sure: '92 to 99\u00a0% sure',
      places: [
        { detail: '1974BANGKO10576 LAMBURY', cable: '1974BANGKO10576' },
        { detail: '1973OSLOA-62 LAMBURY', cable: '1973OSLOA-62' },
      ],
    },
    {
      rule: 'given-names',
      words: 'The given names agree',
      sure: '90\u00a0% sure',
      places: [{ detail: 'H LAMBURY: HELEN LAMBURY', cable: null }],
    },
  ])
})

test('a rule that has no words yet is named', () => {
  expect(reasonsOf([{ rule: 'new', detail: 'X', score: 0.5 }])).toMatchObject([
    { words: 'new', sure: '50\u00a0% sure' },
  ])
})
