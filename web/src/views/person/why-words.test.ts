import { expect, test } from 'vitest'
import { reasonsOf } from './why-words.ts'

test('evidence of one kind is one reason, with the cables it rests on', () => {
  expect(
    reasonsOf(
      [
        { rule: 'citation', detail: '1974BANGKO10576 LAMBURY', score: 0.99 },
        { rule: 'given-names', detail: 'H LAMBURY: HELEN LAMBURY', score: 0.9 },
        { rule: 'citation', detail: '1973OSLOA-62 LAMBURY', score: 0.92 },
        { rule: 'post', detail: 'LAMBURY, IN PH, 1973', score: 0.7 },
      ],
      ['BANGKOK', 'LIMA'],
    ),
  ).toEqual([
    {
      rule: 'citation',
      words: 'Cables cite one another, and name this surname alike',
      sure: '92 to 99\u00a0% sure',
      places: [
        { detail: 'BANGKOK 10576 of 1974 LAMBURY', cable: '1974BANGKO10576' },
        { detail: 'OSLO A-62 of 1973 LAMBURY', cable: '1973OSLOA-62' },
      ],
    },
    {
      rule: 'given-names',
      words: 'The given names agree',
      sure: '90\u00a0% sure',
      places: [{ detail: 'H LAMBURY fits HELEN LAMBURY', cable: null }],
    },
    {
      rule: 'post',
      words: 'The one bearer of the surname in cables of that post or country in these years',
      sure: '70\u00a0% sure',
      places: [{ detail: 'LAMBURY, India and Philippines, 1973', cable: null }],
    },
  ])
})

test('a rule that has no words yet is named', () => {
  expect(reasonsOf([{ rule: 'new', detail: 'X', score: 0.5 }])).toMatchObject([
    { words: 'new', sure: '50\u00a0% sure' },
  ])
})
