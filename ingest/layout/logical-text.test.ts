import { expect, test } from 'vitest'
import { LogicalTextBuilder } from './logical-text.ts'

test('a line that stands right behind the last one goes on with its piece, and every place stays where it was', () => {
  //              0    5     11    17       26
  const source = 'one\n\ntwo  \nPAGE 2\nthree\nfour'
  const [lines, apart] = [new LogicalTextBuilder(source), new LogicalTextBuilder(source)]
  for (const [start, end] of [
    [0, 3],
    [4, 4],
    [5, 8],
    [18, 23],
    [24, 28],
  ] as const) {
    lines.addLine(start, end)
    apart.add(start, end, '\n')
  }
  const [read, other] = [lines.build(), apart.build()]
  expect(read.text).toBe('one\n\ntwo\nthree\nfour\n')
  expect(read.text).toBe(other.text)
  for (let at = 0; at <= read.text.length; at++) expect(read.toSource(at)).toBe(other.toSource(at))
  expect(read.pieces()).toEqual([
    { start: 0, end: 8 },
    { start: 18, end: 28 },
  ])
})

test('a line does not go on with a piece that a blank ends, as what is cut out of a line is', () => {
  const builder = new LogicalTextBuilder('one X\ntwo')
  builder.add(0, 5, ' ')
  builder.addLine(6, 9)
  const { text, pieces } = builder.build()
  expect(text).toBe('one X two\n')
  expect(pieces().length).toBe(2)
})
