import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'

const cases: [shows: string, values: Parameters<typeof csvLine>[0], line: string][] = [
  ['nothing is an empty field', [null, null], ','],
  ['an empty text a quoted one', ['', null], '"",'],
  ['a list of nothing an empty field', [[], ['']], ','],
  ['a list is joined', [['A', 'B'], ['C']], 'A|B,C'],
  ['numbers and truth as they are', [0, -1.5, false, true], '0,-1.5,false,true'],
  ['a comma, a quote, a line end', ['A,B', 'A"B', 'A\nB', 'A\rB'], '"A,B","A""B","A\nB","A\rB"'],
  ['blanks are kept', [' A '], ' A '],
  ['a list with a comma in it', [['A,B', 'C']], '"A,B|C"'],
]
test.each(cases)('%s', (_shows, values, line) => expect(csvLine(values)).toBe(`${line}\n`))

test('another mark joins lists where it is asked for', () => expect(csvLine([['A', 'B']], ';')).toBe('A;B\n'))

test('any text is read back', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (texts) => {
      expect(parse(csvLine(texts), { record_delimiter: '\n' })).toEqual([texts])
    }),
  )
})
