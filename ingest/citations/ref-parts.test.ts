import { expect, test } from 'vitest'
import { layOut } from '../layout/lay-out.ts'
import { partsOf } from './ref-parts.ts'
import { cite, sentBy, summary } from './testing/cite.ts'

/** The values of the REF lines of a text in which no header was read. */
function refLinesOf(text: string): readonly string[] {
  const layout = layOut({ source: 'x.txt', format: 'nara', text })
  return partsOf({ ...layout, header: [] }).refLines.map(({ start, end }) => layout.logical.text.slice(start, end))
}

test.each([
  ['at the head of a line', 'FOLLOWS MESSAGE.\nREF: LIMA 44\n\nNO.', [' LIMA 44']],
  ['behind blanks', 'FOLLOWS MESSAGE.\n \t REFTELS : LIMA 44\n\nNO.', [' LIMA 44']],
  ['in small letters', 'FOLLOWS MESSAGE.\nreferences: LIMA 44\n\nNO.', [' LIMA 44']],
  ['behind words', 'FOLLOWS MESSAGE. REF: LIMA 44\n\nNO.', []],
  ['as the end of a word', 'FOLLOWS MESSAGE.\nXREF: LIMA 44\n\nNO.', []],
  ['that ends at a paragraph', 'FOLLOWS MESSAGE.\nREF: LIMA 44\n2. NO.', [' LIMA 44']],
])('a REF line without a header has its label %s', (_where, text, lines) => expect(refLinesOf(text)).toEqual(lines))

// biome-ignore format: a table
test.each([
  ['a broken number above the other items', 'A. QUITO 301\n     B. STATE 410\n21\n     C. LIMA 44\n     D. LIMA 45', ['A 08QUITO301', 'B 08STATE41021', 'C 08LIMA44', 'D 08LIMA45']],
  ['the rest of a number before a letter in parentheses', '(A) QUITO 301 (B) STATE 41\n020 (C) LIMA 44', ['A 08QUITO301', 'B 08STATE41020', 'C 08LIMA44']],
  ['a paragraph of that number', '(A) QUITO 301 (B) STATE 41022\n20 (C) LIMA 44 SHIPS CAME', ['A 08QUITO301', 'B 08STATE41022']],
  ['a hyphenated name below a broken number', '(A) STATE 41\n020 (B) CARA-\nCAS 811', ['A 08STATE41020', 'B 08CARACAS811']],
])('each item once: %s', (_shows, value, cites) => {
  const found = cite(`SUBJECT: X\n\nREF: ${value}\n\n1. NO.`, { header: sentBy('QUITO', '512', '2008-06-12') })
  expect(found.filter(({ where }) => where === 'ref').map(summary)).toEqual(cites)
})
