/** The shifts of International Telegraph Alphabet No. 2. */
const LETTERS = 0b11111
const FIGURES = 0b11011
const SPACE = 0b00100

/** ITA2 in the order of its letters; the low bit is the first hole. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const CODES = [
  0b00011, 0b11001, 0b01110, 0b01001, 0b00001, 0b01101, 0b11010, 0b10100, 0b00110, 0b01011, 0b01111, 0b10010, 0b11100,
  0b01100, 0b11000, 0b10110, 0b10111, 0b01010, 0b00101, 0b10000, 0b00111, 0b11110, 0b10011, 0b11101, 0b10101, 0b10001,
] as const

/** Digits and the hyphen lie on these letters' keys. */
const FIGURE_KEYS: Readonly<Record<string, string>> = {
  '1': 'Q',
  '2': 'W',
  '3': 'E',
  '4': 'R',
  '5': 'T',
  '6': 'Y',
  '7': 'U',
  '8': 'I',
  '9': 'O',
  '0': 'P',
  '-': 'A',
}

/** A text as a telegraph would punch it: five bits a column, shifts where letters and figures change. */
export function punch(text: string): readonly number[] {
  const columns: number[] = []
  let shift = LETTERS
  for (const sign of text.toUpperCase()) {
    const key = FIGURE_KEYS[sign] ?? sign
    const code = sign === ' ' ? SPACE : CODES[ALPHABET.indexOf(key)]
    if (code === undefined) continue
    const needs = sign === ' ' ? shift : key === sign ? LETTERS : FIGURES
    if (needs !== shift) columns.push(needs)
    shift = needs
    columns.push(code)
  }
  return columns
}
