import { expect, test } from 'vitest'
import { type CableLayout, NO_LAYOUT } from '../model/layout.ts'
import { passageOf } from './passages.ts'

const cases: [shows: string, text: string, words: string, passage: string][] = [
  ['a sentence of its own', '1. WE MET. LIMA 700 REPORTS A CATCH. NONE CAME.', 'LIMA 700', 'LIMA 700 REPORTS A CATCH.'],
  ['over lines', '1. WE MET. AS\nLIMA 700\n   REPORTS, A CATCH. NONE.', 'LIMA 700', 'AS LIMA 700 REPORTS, A CATCH.'],
  [
    'initials, titles and months do not end one',
    'NO. MR. J. ROE OF U.S. EMBASSY SAW AUG. 2 CABLE LIMA 700. YES.',
    'LIMA 700',
    'NO. MR. J. ROE OF U.S. EMBASSY SAW AUG. 2 CABLE LIMA 700.',
  ],
  ['a question', 'IS IT SO? SEE LIMA 700! GOOD.', 'LIMA 700', 'SEE LIMA 700!'],
  ['a closed parenthesis', 'WE AGREED (LIMA 700). NEXT.', 'LIMA 700', 'WE AGREED (LIMA 700).'],
  ['the last, without its end', 'WE AGREED. SEE LIMA 700', 'LIMA 700', 'SEE LIMA 700'],
  ['a line of a list', 'POINTS:\n-- FISH, SEE LIMA 700;\n-- NETS.', 'LIMA 700', '-- FISH, SEE LIMA 700;'],
  [
    'a word parted at the line end',
    'WE MET KIM IL-\nSONG, SEE LIMA 700.',
    'LIMA 700',
    'WE MET KIM IL-SONG, SEE LIMA 700.',
  ],
]
test.each(cases)('%s', (_shows, text, words, expected) => {
  const start = text.indexOf(words)
  const { text: passage, mark, ...range } = passageOf({ text, layout: NO_LAYOUT }, { start, end: start + words.length })
  expect(passage).toBe(expected)
  expect(passage.slice(mark.start, mark.end)).toBe(words)
  expect(text.slice(range.start, range.end).replace(/-\n/, '-').replace(/\s+/g, ' ')).toBe(expected)
})

const find = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const ranges = (text: string, ...parts: string[]) =>
  parts.map((part) => Object.values(find(text, part)) as [number, number])

test('a page break within the number, a stamp and a section head are gone', () => {
  const text = 'WE SAW SEOUL\nSECRET\nPAGE 02 LIMA 7\nSTAMPED\n6670. END.'
  const [page = [0, 0]] = ranges(text, 'SECRET\nPAGE 02 LIMA 7')
  const layout: CableLayout = { ...NO_LAYOUT, furniture: [['page', ...page]], stamps: ranges(text, 'STAMPED') }
  const passage = passageOf({ text, layout }, find(text, text.slice(7, text.indexOf('.'))))
  expect(passage).toMatchObject({ text: 'WE SAW SEOUL 6670.', mark: { start: 7, end: 17 }, start: 0 })
  expect(text.slice(passage.start, passage.end)).toBe(text.slice(0, text.indexOf(' END')))
})

test('a sentence ends with its paragraph', () => {
  const text = '1. A HEADING\n2. SEE LIMA 700\n3. MORE'
  const paragraphs = ranges(text, '1. A HEADING', '2. SEE LIMA 700', '3. MORE').map(
    (range) => [...range, null, null] as const,
  )
  expect(passageOf({ text, layout: { ...NO_LAYOUT, paragraphs } }, find(text, 'LIMA 700')).text).toBe('SEE LIMA 700')
})

test('of a header field all of it, of a long one the item', () => {
  const field = (value: string): CableLayout => ({ ...NO_LAYOUT, header: [['REF', 5, 5 + value.length]] })
  const short = 'A. LIMA 700; B. QUITO\n12'
  expect(passageOf({ text: `REF: ${short}`, layout: field(short) }, find(`REF: ${short}`, 'LIMA 700')).text).toBe(
    'A. LIMA 700; B. QUITO 12',
  )
  const long = `A. LIMA 700 (NOTAL); ${'B. QUITO 12; '.repeat(40)}`
  expect(passageOf({ text: `REF: ${long}`, layout: field(long) }, find(`REF: ${long}`, 'LIMA 700')).text).toBe(
    'A. LIMA 700 (NOTAL)',
  )
})

test('an attribute with its key', () => {
  const text = 'TEXT.\nMessage Attributes\n\nOffice: ACTION\nReference: 78 LIMA 699, 78\nLIMA 700\nSubject: FISH\n'
  const layout: CableLayout = { ...NO_LAYOUT, furniture: [['attributes', 6, text.length]] }
  // The attributes are furniture of the text, and the only place of these words.
  expect(passageOf({ text, layout }, find(text, 'LIMA 700')).text).toBe('Reference: 78 LIMA 699, 78 LIMA 700')
})

test('a sentence without end is cut around the words, in no time', () => {
  const text = `${'WORD '.repeat(50_000)}LIMA 700 ${'WORD '.repeat(50_000)}`
  const { text: passage, mark } = passageOf({ text, layout: NO_LAYOUT }, find(text, 'LIMA 700'))
  expect(passage.length).toBeLessThan(620)
  expect(passage.slice(mark.start, mark.end)).toBe('LIMA 700')
  expect(passage).toMatch(/^… .*WORD LIMA 700 WORD.* …$/)
})
