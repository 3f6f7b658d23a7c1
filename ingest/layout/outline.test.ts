import { expect, test } from 'vitest'
import { layOut } from './lay-out.ts'
import { outline } from './outline.ts'

const TEXT = `

Message Text

CONFIDENTIAL

PAGE 01 LIMA 00700 01 OF 02 041504Z
ACTION ARA-10

R 041448Z MAR 77
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 5169

C O N F I D E N T I A L SECTION 01 OF 02 LIMA 0700

E.O. 11652: GDS
TAGS: PFOR, PE
SUBJECT: ANCHOVY
REF: QUITO 12

1. (C) THE MINISTER SPOKE OF THE

CATCH. WE AGREED.
CONFIDENTIAL

NNN
Kim R. Lee
Declassified/Released
US Department of State
EO Systematic Review
20 Mar 2014

CONFIDENTIAL

PAGE 01 LIMA 00700 02 OF 02 041504Z
ACTION ARA-10

R 041448Z MAR 77
FM AMEMBASSY LIMA
TO SECSTATE WASHDC 5170

C O N F I D E N T I A L SECTION 02 OF 02 LIMA 0700

HE WILL CALL ON MARCH
25. IT SUITS US.

2. (LOU) COMMENT:

NONE.
DEAN

CONFIDENTIAL

NNN


Message Attributes

Document Number: 1977LIMA00700
`

const words = ([start, end]: readonly [number, number, ...unknown[]]) => TEXT.slice(start, end).replace(/\s+/g, ' ')

const layout = outline(layOut({ source: 'cable.txt', format: 'nara', text: TEXT }))

test('furniture by its kind, lines of one kind that follow one another together', () => {
  expect(layout.furniture.map(([kind, ...range]) => [kind, words(range).slice(0, 24)])).toEqual([
    ['archive', 'Message Text'],
    ['marking', 'CONFIDENTIAL'],
    ['page', 'PAGE 01 LIMA 00700 01 OF'],
    ['preamble', 'ACTION ARA-10 R 041448Z '],
    ['marking', 'CONFIDENTIAL NNN'],
    ['marking', 'CONFIDENTIAL'],
    ['page', 'PAGE 01 LIMA 00700 02 OF'],
    ['section', 'ACTION ARA-10 R 041448Z '],
    ['marking', 'CONFIDENTIAL NNN'],
    ['attributes', 'Message Attributes Docum'],
  ])
})

test('stamps, the reviewer with them', () =>
  expect(layout.stamps.map(words)).toEqual([
    'Kim R. Lee Declassified/Released US Department of State EO Systematic Review 20 Mar 2014 ',
  ]))

test('header fields without their labels', () =>
  expect(layout.header.map(([field, ...range]) => [field, words(range)])).toEqual([
    ['EO', 'GDS'],
    ['TAGS', 'PFOR, PE'],
    ['SUBJECT', 'ANCHOVY'],
    ['REF', 'QUITO 12'],
  ]))

test('paragraphs over page breaks; neither a date at the start of a line nor a blank line in a sentence parts them', () =>
  expect(layout.paragraphs.map(([start, end, ...marks]) => [...marks, words([start, end]).slice(-20)])).toEqual([
    [1, 'C', 'ARCH 25. IT SUITS US.'.slice(-20)],
    [2, 'LOU', '2. (LOU) COMMENT:'],
    [null, null, 'NONE.'],
  ]))

// biome-ignore format: a table
const headings: [shows: string, text: string, paragraphs: string[]][] = [
  ['underlined', '1. (U) ONE.\nOVER THE DAM\n------------\n2. (U) TWO.', ['1. (U) ONE.', 'OVER THE DAM\n------------', '2. (U) TWO.']],
  ['by a line in pieces', '1. (U) ONE.\nOVER THE DAM\n------ --- -\n2. (U) TWO.', ['1. (U) ONE.', 'OVER THE DAM\n------ --- -', '2. (U) TWO.']],
  ['by equals signs, a blank line between', '1. ONE.\nOVER THE DAM\n\n======\n2. TWO.', ['1. ONE.', 'OVER THE DAM\n\n======', '2. TWO.']],
  ['within a sentence it is none', '1. ONE THAT\nGOES ON\n------\n2. TWO.', ['1. ONE THAT\nGOES ON\n------', '2. TWO.']],
  ['two hyphens underline nothing', '1. ONE.\nOVER THE DAM\n--\n2. TWO.', ['1. ONE.\nOVER THE DAM\n--', '2. TWO.']],
  ['a line of hyphens over a line is no heading', '1. ONE.\n------\nOVER THE DAM\n2. TWO.', ['1. ONE.\n------\nOVER THE DAM', '2. TWO.']],
  ['nor are two of them in a row', '1. ONE.\n------\n======\n2. TWO.', ['1. ONE.\n------\n======', '2. TWO.']],
  ['nor is a list', '1. ONE.\n--- FISH\n2. TWO.', ['1. ONE.\n--- FISH', '2. TWO.']],
]
test.each(headings)('a heading between paragraphs: %s', (_shows, body, paragraphs) => {
  const text = `R 041504Z AUG 78\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\nUNCLAS LIMA 700\nSUBJECT: FISH\n\n${body}\nDEAN`
  const found = outline(layOut({ source: 'x', format: 'nara', text }))
  expect(found.paragraphs.map(([start, end]) => text.slice(start, end))).toEqual(paragraphs)
})

test('the signer', () => expect(layout.signer && words(layout.signer)).toBe('DEAN'))

test('a long preamble and many stamps take no time', () => {
  const many = `Message Text\n\nPAGE 01 LIMA 00700 041504Z\nFM AMEMBASSY LIMA\nTO ${'AMEMBASSY QUITO\n'.repeat(20_000)}\nUNCLAS LIMA 700\n${'Declassified/Released\n1. X\n'.repeat(20_000)}`
  expect(outline(layOut({ source: 'x', format: 'nara', text: many })).stamps).toHaveLength(20_000)
})
