import { describe, expect, test } from 'vitest'
import { findStamps } from './stamps.ts'

describe('stamps', () => {
  const stamped = (text: string, until = text.length): readonly string[] =>
    findStamps(text, until).map(({ start, end }) => text.slice(start, end))
  // biome-ignore format: a table
  const STAMPS: readonly (readonly [shows: string, text: string, stamps: readonly string[]])[] = [
    ['on one line',               'A\nDeclassified/Released US Department of State EO Systematic Review 30 JUN 2005\nB', ['Declassified/Released US Department of State EO Systematic Review 30 JUN 2005\n']],
    ['with its reviewer above',   'A\nSheryl P. Walter\nDeclassified/Released\nB',         ['Sheryl P. Walter\nDeclassified/Released\n']],
    ['at the top of the text',    'Ann Roe-Doe\nDeclassified/Released',                    ['Ann Roe-Doe\nDeclassified/Released']],
    ['no reviewer in capitals',   'A\nSHERYL WALTER\nDeclassified/Released\nB',            ['Declassified/Released\n']],
    ['no long line',              `Ann ${'Roe '.repeat(4)}${'x'.repeat(60)}\nDeclassified/Released`, ['Declassified/Released']],
    ['with title below',          'Released in Full\nAnn B. Roe, Acting-Director\n2/25/2026\nB', ['Released in Full\nAnn B. Roe, Acting-Director\n2/25/2026\n']],
    ['with blanks around',        'A\n  Release in Part  \r\n 2/25/2026 \r\nB',            ['  Release in Part  \r\n 2/25/2026 \r\n']],
    ['not within a sentence',     'A Released in Full\nB',                                 []],
    ['two',                       'Declassified/Released\nA\nDeclassified/Released\n20 Mar 2014', ['Declassified/Released\n', 'Declassified/Released\n20 Mar 2014']],
    ['said twice on its line',    'Declassified/Released Declassified/Released\nA',        ['Declassified/Released Declassified/Released\n']],
  ]
  test.each(STAMPS)('%s', (_shows, text, stamps) => expect(stamped(text)).toEqual(stamps))
  test('none behind the end', () => expect(stamped('A\nDeclassified/Released', 2)).toEqual([]))
})
