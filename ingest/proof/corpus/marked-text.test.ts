import { describe, expect, test } from 'vitest'
import { applyEdits, readMarks, underMark, wrap } from './marked-text.ts'

describe('marked text', () => {
  test('marks come out where they stood', () => {
    const { text, spans } = readMarks(`SEE ${underMark(3, 'SEOUL 6670')} AND ${underMark(0, 'TOON')}`)
    expect(text).toBe('SEE SEOUL 6670 AND TOON')
    expect(spans.map(({ index, start, end }) => [index, text.slice(start, end)])).toEqual([
      [3, 'SEOUL 6670'],
      [0, 'TOON'],
    ])
  })

  test('wrapping moves nothing', () => {
    const text = 'A CABLE OF SOME WORDS THAT IS LONGER THAN THE LINE ALLOWS'
    const wrapped = wrap(text, 20)
    expect(wrapped.replaceAll('\n', ' ')).toBe(text)
    expect(Math.max(...wrapped.split('\n').map((line) => line.length))).toBeLessThanOrEqual(20)
  })

  test.each([
    ['a digit becomes a letter', 'MOSCOW 18017', 9, 10, 'O', 'MOSCOW 18O17'],
    ['a line end inside', 'STATE 123456', 9, 9, '\n', 'STATE 123\n456'],
    ['a blank goes', 'NEW DELHI 12', 3, 4, '', 'NEWDELHI 12'],
  ])('edits: %s', (_shows, cited, start, end, instead, expected) => {
    const before = `SEE ${cited} AND`
    const { text, spans } = applyEdits(
      before,
      [{ index: 0, start: 4, end: 4 + cited.length }],
      [{ start: 4 + start, end: 4 + end, text: instead }],
    )
    const [span] = spans
    expect(text.slice(span?.start, span?.end)).toBe(expected)
    expect(text).toBe(`SEE ${expected} AND`)
  })
})
