import { expect, test } from 'vitest'
import { MatchAhead } from './match-ahead.ts'

const TEXT = 'one 1\ntwo\nthree 3 and 33\n\nfour 4'

/** The lines of a text with a number of two digits or one. */
function numbered(ahead: MatchAhead, text: string): readonly string[] {
  const found: string[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (ahead.isIn(text, start, start + line.length)) found.push(line)
    start += line.length + 1
  }
  return found
}

test('the lines of a text that a pattern is in, of one text after another and of one again', () => {
  const ahead = new MatchAhead(/\d\d?/g)
  expect(numbered(ahead, TEXT)).toEqual(['one 1', 'three 3 and 33', 'four 4'])
  expect(numbered(ahead, TEXT)).toEqual(['one 1', 'three 3 and 33', 'four 4'])
  expect(numbered(ahead, 'none\n2 here')).toEqual(['2 here'])
  expect(numbered(ahead, 'none\nhere')).toEqual([])
})

test('a match that ends behind the line is not in it', () => {
  const ahead = new MatchAhead(/\d\d?/g)
  expect(ahead.isIn(TEXT, 10, TEXT.indexOf('33') + 1)).toBe(true)
  expect(ahead.isIn(TEXT, TEXT.indexOf('33'), TEXT.indexOf('33') + 1)).toBe(false)
})
