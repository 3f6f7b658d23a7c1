import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Citation, UNRESOLVED_REASONS } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import { readHeader } from '../header/read-header.ts'
import { layOut } from '../layout/lay-out.ts'
import { findCitations } from './find-citations.ts'
import { cite, MOSCOW_1978, sentBy } from './testing/cite.ts'

/** Numbers that look random and are the same each time. */
function* dice(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

// biome-ignore format: a table
const PIECES = [
  'MOSCOW', 'STATE', 'NEW DELHI', 'LA PAZ', 'SEOUL', 'A-', 'A.', '(B)', 'C)', '18017', '123456', '812', '12', '77', '1978', "'77",
  'AND', ',', ';', '/', '-', '(NOTAL)', 'OF DECEMBER 5', 'DTG', '311345Z MAY 75', 'REF', 'REFTEL', 'REFS A AND C', 'SEPTEL', 'EMBTEL',
  'YOUR', 'OUR', "'S", 'THROUGH', 'REPORTS', 'SEE', 'PARA 2', '18O17', '1 O1684', '\n', '\n\n', '\r\n', '\t', '1.', '2. THE', 'LETTER', '(',
  ')', '*', '&', 'RESOLUTION', '\u00e9', '\u2019S', '$', 'BOEING 747',
] as const

function* garbage(seed: number, pieces: number): Generator<string> {
  const next = dice(seed)
  for (let count = 0; count < pieces; count++) {
    yield PIECES[Math.floor((next.next().value ?? 0) * PIECES.length)] ?? ''
    yield (next.next().value ?? 0) < 0.8 ? ' ' : ''
  }
}
const textOf = (seed: number): string => {
  const some = [...garbage(seed, 60)].join('')
  const [ref, body] = [some.slice(0, some.length / 3), some.slice(some.length / 3)]
  return `SUBJECT: X\nREF: ${ref}\n\n1. ${body}`
}

/** What holds for every citation, whatever the text. */
function expectSound(text: string, citations: readonly Citation[]): void {
  let before = 0
  for (const citation of citations) {
    const { start, end, raw, confidence, where, target } = citation
    if (where !== 'attributes') expect(text.slice(start, end)).toBe(raw)
    expect(start).toBeGreaterThanOrEqual(before)
    expect(raw.trim()).not.toBe('')
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThan(1)
    if (target === null) expect(UNRESOLVED_REASONS).toContain(citation.reason)
    else expect(citation.year).toBeGreaterThan(1950)
    before = start
  }
}

describe('whatever the text', () => {
  test.each(Array.from({ length: 300 }, (_, seed) => seed))('citations of garbage %i are sound', (seed) => {
    const text = textOf(seed)
    expectSound(text, cite(text))
  })

  test('the same text gives the same citations', () => {
    for (let seed = 0; seed < 50; seed++) expect(cite(textOf(seed))).toEqual(cite(textOf(seed)))
  })

  test('CR LF for LF changes no target', () => {
    const targets = (text: string) => cite(text).map(({ target }) => target)
    for (let seed = 0; seed < 100; seed++) {
      const text = textOf(seed).replaceAll('\r', '')
      expect(targets(text.replaceAll('\n', '\r\n'))).toEqual(targets(text))
    }
  })

  test('small letters change no target of an orderly text', () => {
    const text =
      'SUBJECT: X\nREF: A. 77 STATE 123456 (NOTAL) B. NEW DELHI 1234 AND 1240\n\n1. SEE SEOUL 6670. REF B AND EMBTEL 4321 SAY SO; SEPTEL FOLLOWS.'
    const targets = (each: string) => cite(each).map(({ target }) => target)
    expect(targets(text.toLowerCase())).toEqual(targets(text))
  })

  test('words that cite nothing, put in between, change no target', () => {
    const [one, two] = ['SEE SEOUL 6670.', 'STATE 123456 ASKS FOR IT.']
    const targets = (text: string) => cite(`SUBJECT: X\n\n1. ${text}`).map(({ target }) => target)
    const filler = 'THE MINISTER, WHO HAD COME BACK, THOUGHT OTHERWISE AND SAID SO.'
    expect(targets(`${one} ${filler} ${two}`)).toEqual(targets(`${one} ${two}`))
  })

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\r\n '],
    ['a label alone', 'REF:'],
    ['NUL and worse', 'REF: \u0000MOSCOW\u0000 18017\uFFFF\uD800'],
    ['one letter', 'A'],
    ['a number alone', '18017'],
    ['only labels', 'REF:\nREF:\nREF:'],
  ])('%s ends', (_shows, text) => expectSound(text, cite(text)))

  test.each([
    ['no sender', { ...MOSCOW_1978, from: null }],
    ['no date', { ...MOSCOW_1978, date: null }],
    ['no date and no year', { ...MOSCOW_1978, date: null, year: null }],
    ['no number', { ...MOSCOW_1978, number: null }],
    ['no addressees', { ...MOSCOW_1978, to: [] }],
    ['an airgram', { ...MOSCOW_1978, number: 'A-12' }],
  ])('a citing cable with %s', (_shows, header) => {
    for (let seed = 0; seed < 40; seed++) expectSound(textOf(seed), cite(textOf(seed), { header }))
  })
})

describe('every reason has its case', () => {
  const header = MOSCOW_1978
  const cases: Record<(typeof UNRESOLVED_REASONS)[number], readonly Citation[]> = {
    septel: cite('REF: SEPTEL\n\n1. NO.'),
    'no-ref-line': cite('SUBJECT: X\n\n1. SEE REFTEL.'),
    'no-such-item': cite('REF: A. MOSCOW 18017 B. SEOUL 6670\n\n1. SEE REF C.'),
    'unknown-post': cite('REF: ATLANTIS 1234\n\n1. NO.'),
    'no-post': cite('REF: OUR 1234\n\n1. NO.', { header: { ...header, from: null } }),
    'no-number': cite('REF: MOSCOW 0\n\n1. NO.'),
    'no-addressee': cite('REF: YOUR 1234\n\n1. NO.', { header: { ...header, to: [] } }),
    ambiguous: cite('REF: YOUR 1234\n\n1. NO.', { header: sentBy('STATE', '120000', '1975-06-01', ['LIMA', 'QUITO']) }),
    dtg: cite('REF: USCINCEUR 311345Z MAY 75\n\n1. NO.'),
    document: cite('REF: SMITH LETTER OF MAY 5\n\n1. NO.'),
    garbled: cite('REF: STATE 00498*\n\n1. NO.'),
  }
  test.each(UNRESOLVED_REASONS)('%s', (reason) =>
    expect(cases[reason].filter(({ target }) => target === null)).toMatchObject([{ reason }]),
  )
})

const CABLES = new URL('../../../shared/data/cables/', import.meta.url).pathname

describe('real cables', () => {
  const folders = ['nara', 'labelled'].map((name) => join(CABLES, name))
  const files = folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.txt'))
          .map((name) => join(folder, name))
      : [],
  )
  test.skipIf(files.length === 0)('raw is the text at its place, page breaks left out', () => {
    for (const file of files) {
      const text = readFileSync(file, 'latin1')
      const layout = layOut({ source: file, format: 'nara', text })
      const citations = findCitations(layout, readHeader(layout, gazetteer), { gazetteer, serials: null })
      for (const { raw, start, end } of citations) {
        const there = text.slice(start, end)
        // A stamp or a page break may stand within.
        if (there.length < raw.length + 40) expect(there.replace(/\s+/g, ' ')).toContain(raw.split(/\s+/)[0])
        expect(there.startsWith(raw.charAt(0)) && there.endsWith(raw.charAt(raw.length - 1))).toBe(true)
      }
    }
  })
})
