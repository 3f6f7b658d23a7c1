import { expect, test } from 'vitest'
import { punch } from './tape-code.ts'

test.each([
  ['letters', 'RY', [0b01010, 0b10101]],
  ['a figure needs a shift, and a letter one back', 'A1B', [0b00011, 0b11011, 0b10111, 0b11111, 0b11001]],
  ['a space keeps the shift', '1 2', [0b11011, 0b10111, 0b00100, 0b10011]],
  ['a sign without a code is left out', 'A_B', [0b00011, 0b11001]],
])('%s', (_shows, text, columns) => expect(punch(text)).toEqual(columns))
