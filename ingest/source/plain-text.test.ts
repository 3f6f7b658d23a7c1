import { describe, expect, test } from 'vitest'
import { extractCable, extractContext } from '../extract.ts'
import { asWritten, plainDocument } from './plain-text.ts'

const typed = `UNCLAS LIMA 000812

E.O. 12958: N/A
TAGS: PREL, PE
SUBJECT: PERU'S "NEW" PLAN - FIRST STEPS
REF: A. STATE 42397  B. LIMA-712

1. (U) Foreign Minister Perez-O'Brien told us on May 4 -- as in ref B -- that LIMA 733 is right.
NEALE
`
/** As a page or an office file has it. */
const printed = typed
  .replaceAll(' -- ', ' \u2014\u2014 ')
  .replaceAll('LIMA-', 'LIMA\u2011')
  .replaceAll(' - ', ' \u2013 ')
  .replaceAll("'", '\u2019')
  .replace('"NEW"', '\u201cNEW\u201d')
  .replaceAll(/(?<=\S) (?=\S)/g, '\u00a0')

const extract = (text: string) => extractCable({ source: 'cable.txt', format: 'cablegate', text }, extractContext(null))

describe('a text with the blanks and signs of print', () => {
  const [facts, copied] = [extract(typed), extract(printed)]

  test('gives what it gives as it was typed', () => {
    expect(copied.id).toBe(facts.id)
    expect(copied.tags).toEqual(['PREL', 'PE'])
    expect(copied.citations.map(({ target }) => target)).toEqual(facts.citations.map(({ target }) => target))
    expect(copied.persons).toEqual(facts.persons)
  })

  test('is quoted as it stands in the document', () => {
    expect(copied.text).toBe(printed)
    expect(copied.subject).toBe('PERU\u2019S \u201cNEW\u201d PLAN \u2013 FIRST STEPS')
    for (const { raw, start, end } of copied.citations) expect(raw).toBe(printed.slice(start, end))
  })
})

describe('ends of lines of print', () => {
  const rows: readonly [shows: string, end: string][] = [
    ['the end of a line', '\u2028'],
    ['of a paragraph', '\u2029'],
    ['the next line', '\u0085'],
  ]
  test.each(rows)('%s is one', (_shows, end) => {
    const written = `We met Warren ${end}Orbanova, and Mr.${end}Hasted left.`
    expect(plainDocument({ source: '', format: 'nara', text: written }).text).toBe(written.replaceAll(end, '\n'))
  })
})

describe('a letter for the apostrophe', () => {
  const rows: readonly [shows: string, written: string, read: string][] = [
    ['of a possessive', 'The Ehud OlmertQs letter, GeorgiaQs.', "The Ehud Olmert's letter, Georgia's."],
    [
      'not in letters of a body, nor within a word',
      'The FAQs and the OlmertQsay letter',
      'The FAQs and the OlmertQsay letter',
    ],
  ]
  test.each(rows)('%s', (_shows, written, read) => {
    expect(plainDocument({ source: '', format: 'cablegate', text: written }).text).toBe(read)
  })
})

describe('words as they are written', () => {
  const rows: readonly [shows: string, plain: string, written: string, words: string][] = [
    ['signs of print', '"NEW" PLAN', '\u201cNEW\u201d PLAN', '\u201cNEW\u201d PLAN'],
    ['over the end of a line', "PERU'S PLAN", 'PERU\u2019S\n  PLAN', 'PERU\u2019S PLAN'],
    ['with signs left out', "PERU'S PLAN", '; PERU\u2019S PLAN;', 'PERU\u2019S PLAN'],
    ['words that are not there', "CHILE'S PLAN", 'PERU\u2019S PLAN', "CHILE'S PLAN"],
  ]
  test.each(rows)('%s', (_shows, plain, written, words) => expect(asWritten(plain, written)).toBe(words))
})

describe('each sign of print is read as the one sign that it stands for', () => {
  const range = (first: number, last: number): string =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)).join('')
  // biome-ignore format: a table
  const signs: readonly [shows: string, signs: string, plain: string][] = [
    ['blanks',          `\u00a0\u1680${range(0x2000, 0x200b)}\u202f\u205f\u3000\ufeff`, ' '],
    ['dashes',          range(0x2010, 0x2015),                                          '-'],
    ['apostrophes',     range(0x2018, 0x201b),                                          "'"],
    ['quotation marks', range(0x201c, 0x201f),                                          '"'],
  ]
  const read = (text: string): string => plainDocument({ source: 's', format: 'nara', text }).text
  test.each(signs)('%s', (_shows, printed, plain) => {
    for (const sign of printed) expect([sign, read(`A${sign}B${sign}`)]).toEqual([sign, `A${plain}B${plain}`])
  })
  test('other signs stay, and a document without any is the same', () => {
    const document = { source: 's', format: 'nara', text: 'A\u200c\u2016\u2017\u2020\u200f\n\té' } as const
    expect(plainDocument(document)).toBe(document)
  })
})

describe('a text that a mail quotes', () => {
  const quote = (text: string, mark = '> '): string => text.replace(/^(?=.)/gm, mark)
  const [facts, quoted] = [extract(typed), extract(`Ann wrote:\n${quote(typed)}`)]

  test('gives what it gives by itself', () => {
    expect(quoted.subject).toBe(facts.subject)
    expect(quoted.tags).toEqual(['PREL', 'PE'])
    expect(quoted.citations.map(({ target }) => target)).toEqual(facts.citations.map(({ target }) => target))
    expect(quoted.persons.map(({ name, role }) => [name, role])).toEqual(
      facts.persons.map(({ name, role }) => [name, role]),
    )
  })

  test('is quoted as it stands in the document', () => {
    for (const { raw, start, end } of quoted.citations) expect(raw).toBe(quoted.text.slice(start, end))
  })

  // biome-ignore format: a table
  const rows: readonly (readonly [shows: string, text: string, plain: string])[] = [
    ['of a mail within a mail',       '> > A\n>> B\n> C',    '    A\n   B\n  C'],
    ['a line of three is not',        '> A\n> B\nC',         '  A\n  B\nC'],
    ['half of it is text',            'A\n> B\n\nC\n> D',   'A\n> B\n\nC\n> D'],
    ['a mark within a line',          'A > B\nC > D',        'A > B\nC > D'],
  ]
  test.each(rows)('%s', (_shows, text, plain) =>
    expect(plainDocument({ source: 'cable.txt', format: 'nara', text }).text).toBe(plain),
  )
})
