import { describe, expect, test } from 'vitest'
import { tokensAt } from '../testing/tokens-of.ts'
import { Fit, fitAt, isRareSurname } from './fit.ts'

/** By the numbers of `Fit`, which is no object to be asked. */
const FITS = ['NONE', 'WORD', 'UNKNOWN', 'PLACE', 'SURNAME', 'GIVEN'] as const
type Row = [text: string, fit: (typeof FITS)[number]]
const REST = ' and they told us that it was there so then'

// biome-ignore format: a table
const capitals: Row[] = [
  ['|HOLT CAME', 'SURNAME'],
  ['|ANN CAME', 'GIVEN'],
  ['|VORBIX CAME', 'UNKNOWN'],
  ['|CHURCH CAME', 'WORD'],
  ['|THE CAME', 'NONE'],
  ['|B CAME', 'NONE'],
  ['|B2 CAME', 'NONE'],
  ['|BILBAO CAME', 'PLACE'],
  ['|SYDNEY CAME', 'PLACE'],
  ['|LIMA CAME', 'NONE'],
  ['|DOUGLAS CAME', 'GIVEN'],
  ['|GEORGE CAME', 'GIVEN'],
  ['|JAN WILCZEK CAME', 'GIVEN'],
  ['|JAN VORBIX CAME', 'GIVEN'],
  ['3 |JAN VORBIX CAME', 'NONE'],
  ['3, |JAN VORBIX CAME', 'GIVEN'],
  ['|JAN 3', 'NONE'],
  ['|JAN B', 'NONE'],
  ['|JAN', 'NONE'],
  ['|JAN, HOLT', 'NONE'],
  ['|JAN STONE CAME', 'NONE'],
  ['|JAN LIMA CAME', 'NONE'],
  ['|JAN VAN HOLT', 'GIVEN'],
  ['|JAN VAN THE', 'NONE'],
  ['|JAN VAN, HOLT', 'NONE'],
  ['|WILL ROGERS CAME', 'GIVEN'],
  ['|WILL ROGERS DENIED', 'GIVEN'],
  ['|WILL ROGERS SMILES', 'NONE'],
  ['|WILL ROGERS COME', 'NONE'],
  ['|WILL ROGERS, CAME', 'NONE'],
  ['|WILL VORBIX CAME', 'NONE'],
  ['|WILL ROGERS AND ANN', 'GIVEN'],
  ['|WILL ROGERS AND ROADS', 'NONE'],
  ['QUOTED |WILL ROGERS ON', 'GIVEN'],
  ['BEFORE |WILL ROGERS ON', 'NONE'],
  ['WITH |WILL STONE ON', 'NONE'],
  ['|IDA RIVERA', 'GIVEN'],
  ['|IDA RIVERSIDE', 'NONE'],
  ['|NATO CAME', 'NONE'],
  ['|GERMAN CAME', 'NONE'],
  ['|ENGLISH CAME', 'WORD'],
  ['|AMBASSADOR HOLT', 'NONE'],
  ['|BISHOP CAME', 'WORD'],
  ['|BILL CLINTON CAME', 'GIVEN'],
  ['|BILL HOPE CAME', 'NONE'],
  ['|BILL MARCH CAME', 'GIVEN'],
  ['|BILL MARCH 3', 'NONE'],
  ['|SAN MARINO', 'NONE'],
  ['|DE CAME', 'NONE'],
  ['|CASA CAME', 'NONE'],
  ['|YONGKANG', 'NONE'],
]
// biome-ignore format: a table
const both: Row[] = [
  ['He saw |Christian Danielsson then', 'GIVEN'],
  ['He saw |German Danielsson then', 'NONE'],
  ['He saw |Christian Stone then', 'NONE'],
  ['He saw |Dean Stone then', 'GIVEN'],
  ['He saw |Dean stone then', 'WORD'],
  ['He saw |Zhou Yongkang then', 'SURNAME'],
  ['Zhou |Yongkang came', 'UNKNOWN'],
  ['Zhou, |Yongkang came', 'NONE'],
  ['Then |Yongkang came', 'NONE'],
  ['Zhou |yongkang came', 'NONE'],
  ['He saw |Will Rogers then', 'GIVEN'],
  ['He saw |Will rogers then', 'NONE'],
]

const fitOf = (text: string): string | undefined => {
  const { tokens, at } = tokensAt(text)
  return FITS[fitAt(tokens, at)]
}

describe('how fit the word behind the bar is to be part of a name', () => {
  test.each(capitals)('%s: %s', (text, fit) => expect(fitOf(text)).toBe(fit))
  test.each(both)('%s: %s', (text, fit) => expect(fitOf(text + REST)).toBe(fit))
  test('outside the text there is none', () => {
    const { tokens } = tokensAt('|HOLT')
    expect([-1, 0, 1].map((at) => fitAt(tokens, at))).toEqual([Fit.NONE, Fit.SURNAME, Fit.NONE])
  })
})

test.each([
  ['GRAHAM', true],
  ['HOLT', false],
  ['CHURCH', false],
  ['WRETCHED', false],
])('a surname that is a rare word: %s, %s', (word, rare) => {
  const { tokens, at } = tokensAt(`|${word}`)
  expect(isRareSurname(tokens, at)).toBe(rare)
})
