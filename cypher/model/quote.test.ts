import { expect, test } from 'vitest'
import { quote } from './quote.ts'

const TEXT = 'FIRST LINE\r\n   SONODA TOLD  KIM IL-\r\nSONG SO.\nLAST'

const cases: [shows: string, raw: string, line: string][] = [
  ['its line, spaces as one', 'SONODA', 'SONODA TOLD KIM IL-'],
  ['both lines when it runs over an end', 'KIM IL-\r\nSONG', 'SONODA TOLD KIM IL- SONG SO.'],
  ['the first', 'FIRST', 'FIRST LINE'],
  ['the last', 'LAST', 'LAST'],
]
test.each(cases)('%s', (_shows, raw, line) => {
  const start = TEXT.indexOf(raw)
  const words = { raw, start, end: start + raw.length }
  expect(quote(TEXT, words)).toEqual({ ...words, line })
})

test('a text without line ends is cut around the words', () => {
  const text = `${'A '.repeat(5000)}SONODA${' B'.repeat(5000)}`
  const { line } = quote(text, { raw: 'SONODA', start: 10_000, end: 10_006 })
  expect(line.length).toBeLessThanOrEqual(240)
  expect(line).toMatch(/A SONODA B/)
})
