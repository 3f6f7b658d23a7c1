import { expect, test } from 'vitest'
import { layOut } from '../layout/lay-out.ts'
import { partsOf } from './ref-parts.ts'

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
