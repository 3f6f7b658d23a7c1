import { expect, test } from 'vitest'
import { asPrefix, cableNumber } from './find.ts'

const cases: [words: string, number: string | null][] = [
  ['MOSCOW 18403', '18403'],
  ['1978MOSCOW18403', '18403'],
  ['78 moscow 18403', '18403'],
  ['07TBILISI1605', '1605'],
  ['NEW DELHI 7645', '7645'],
  ['LA PAZ A-236', '236'],
  ['STATE 123456 (77)', '123456'],
  ['fishing rights', null],
  ['SONODA', null],
  ['1978', null],
  ['', null],
]
test.each(cases)('the number in "%s"', (words, number) => expect(cableNumber(words)).toBe(number))

test.each([
  ['fish', 'fish*'],
  ['fish ', 'fish '],
  ['fish*', 'fish*'],
])('"%s" as one types', (words, query) => expect(asPrefix(words)).toBe(query))
