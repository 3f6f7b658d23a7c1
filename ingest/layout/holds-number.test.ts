import { expect, test } from 'vitest'
import { holdsNumber } from './holds-number.ts'

// biome-ignore format: a table
const cases: [shows: string, line: string, number: number, holds: boolean][] = [
  ['among words',                'S E C R E T MOSCOW 18403',      18403, true],
  ['behind another',             'SECTION 01 OF 02 MOSCOW 18403', 18403, true],
  ['with zeros before it',       'LIMA 00812',                    812,   true],
  ['a part of a longer one',     'MOSCOW 184031',                 18403, false],
  ['no number at all',           'UNCLAS LIMA',                   812,   false],
]
test.each(cases)('%s', (_shows, line, number, holds) => expect(holdsNumber(line, number)).toBe(holds))
