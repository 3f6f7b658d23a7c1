import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
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
  ['a figure before the stop', 'WE SAW 12. LIMA 700 CAME.', 'LIMA 700', 'LIMA 700 CAME.'],
  ['a word of seven letters before it', 'WE SAW SEPTXYZ. LIMA 700 CAME.', 'LIMA 700', 'LIMA 700 CAME.'],
  ['a stop at once behind the words', 'WE SAW LIMA 700. MORE.', 'LIMA 700', 'WE SAW LIMA 700.'],
  ['a stop that is of the words', 'WE SAW LIMA 700. MORE.', 'LIMA 700.', 'WE SAW LIMA 700.'],
  ['a stop within the words ends none', 'NO. THE U. S. ROE. LIMA 7. YES', 'ROE. LIMA', 'NO. THE U. S. ROE. LIMA 7.'],
  ['quotes and brackets closed behind it', 'HE SAID "YES." [SEE LIMA 700.] YES.', 'LIMA 700', '[SEE LIMA 700.]'],
  ['a stop without a blank ends none', 'WE SAW LIMA 700.2 AND MORE. YES.', 'LIMA 700', 'WE SAW LIMA 700.2 AND MORE.'],
  ['a heading with a colon', 'POINTS:\nSEE LIMA 700', 'LIMA 700', 'SEE LIMA 700'],
  ['a colon within a line', 'POINTS: SEE LIMA 700', 'LIMA 700', 'POINTS: SEE LIMA 700'],
  ['a list with stars', 'FISH\n* LIMA 700\n* NETS', 'LIMA 700', '* LIMA 700'],
  ['a word with a hyphen at the line end', 'THE NON\n-ALIGNED LIMA 700', 'LIMA 700', 'THE NON -ALIGNED LIMA 700'],
  [
    'a letter that points at an item ends one',
    'THE DATES AS GIVEN IN REFTEL A. AS TOLD IN LIMA 700, FISH.',
    'LIMA 700',
    'AS TOLD IN LIMA 700, FISH.',
  ],
  ['the letter last of several', 'GIVEN IN REFS B AND C. LIMA 700 TELLS.', 'LIMA 700', 'LIMA 700 TELLS.'],
  ['the letter in brackets', 'reform (refs B, C and D.) In LIMA 700 he', 'LIMA 700', 'In LIMA 700 he'],
  ['the letter of a reference with a stop', 'Ref. A. We saw LIMA 700.', 'LIMA 700', 'We saw LIMA 700.'],
  ['an initial is none', 'WE SAW WILLIAM B. WOOD, LIMA 700.', 'LIMA 700', 'WE SAW WILLIAM B. WOOD, LIMA 700.'],
  ['an initial behind AND', 'HE AND A. ROE OF LIMA 700', 'LIMA 700', 'HE AND A. ROE OF LIMA 700'],
  ['curved quotation marks', 'He said “yes.” See LIMA 700.', 'LIMA 700', 'See LIMA 700.'],
  ['a curved apostrophe', 'He said ‘yes.’ See LIMA 700.', 'LIMA 700', 'See LIMA 700.'],
  [
    'behind a firm a word that begins a sentence',
    'Merck & Co. Although both knew, LIMA 700 came.',
    'LIMA 700',
    'Although both knew, LIMA 700 came.',
  ],
  ['behind a country too', 'FLOUR FROM THE U.S. THEY SAW LIMA 700.', 'LIMA 700', 'THEY SAW LIMA 700.'],
  ['a country before its noun', 'THE U.S. EMBASSY SAW LIMA 700.', 'LIMA 700', 'THE U.S. EMBASSY SAW LIMA 700.'],
  [
    'in capitals a small word may go on',
    'BOUGHT IN THE U.S. IN LIMA 700',
    'LIMA 700',
    'BOUGHT IN THE U.S. IN LIMA 700',
  ],
  ['a title is no end', 'MR. THE LIMA 700', 'LIMA 700', 'MR. THE LIMA 700'],
  [
    'a question within one',
    'Bloggers ask "why?" and LIMA 700 tells.',
    'LIMA 700',
    'Bloggers ask "why?" and LIMA 700 tells.',
  ],
  ['a question before a small word in no other case', 'SO? and LIMA 700', 'LIMA 700', 'SO? and LIMA 700'],
  ['a number of its paragraph is none of it', '2.(SBU) SEE LIMA 700.', 'LIMA 700', '(SBU) SEE LIMA 700.'],
  ['in brackets too', '(3) SEE LIMA 700.', 'LIMA 700', 'SEE LIMA 700.'],
  ['a figure in brackets within one', 'WE SAW (3) LIMA 700.', 'LIMA 700', 'WE SAW (3) LIMA 700.'],
  ['words first', 'LIMA 700 REPORTS.', 'LIMA 700', 'LIMA 700 REPORTS.'],
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

test('beside header fields a line stands alone, and who classified it up to the first paragraph', () => {
  const text = 'EUR/PO FOR ROE\nTAGS: ABLD, PO\nSUBJECT: A TOMB\nCLASSIFIED BY JANE DOE,\nREASONS 1.4\n1. SEE LIMA 700'
  const [tags = [0, 0], subject = [0, 0], paragraph = [0, 0]] = ranges(text, 'ABLD, PO', 'A TOMB', '1. SEE LIMA 700')
  const layout: CableLayout = {
    ...NO_LAYOUT,
    header: [
      ['TAGS', ...tags],
      ['SUBJECT', ...subject],
    ],
    paragraphs: [[...paragraph, 1, null]],
  }
  expect(passageOf({ text, layout }, find(text, 'ROE')).text).toBe('EUR/PO FOR ROE')
  expect(passageOf({ text, layout }, find(text, 'JANE DOE')).text).toBe('CLASSIFIED BY JANE DOE, REASONS 1.4')
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

describe('a full stop behind a shortened word ends no sentence', () => {
  const shortened = `MR MRS MS DR DRS ST NO NOS GEN COL LT MAJ CAPT ADM AMB SEN REP GOV PRES FT MT CO CORP INC LTD JR SR JAN FEB MAR
    APR JUN JUL AUG SEP SEPT OCT NOV DEC VS ETC CF EG IE P PP PARA PARAS REF REFS TEL ART ARTS SEC APPROX EST DEPT MIN DEP ASST
    A Z U.S U.N E.O P.M A.M E.G I.E`
  test.each(shortened.split(/\s+/))('%s.', (word) => {
    for (const before of [' ', '\n', '(', '.', '"', "'", '-'])
      for (const written of [word, word.toLowerCase()]) {
        const text = `NO END${before}${written}. LIMA 700`
        const passage = passageOf({ text, layout: NO_LAYOUT }, find(text, 'LIMA 700')).text
        expect([text, passage]).toEqual([text, text.replace('\n', ' ')])
      }
    const first = `${word}. LIMA 700`
    expect(passageOf({ text: first, layout: NO_LAYOUT }, find(first, 'LIMA 700')).text).toBe(first)
  })
})

describe('behind a word that may end a sentence one begins where the next word tells it', () => {
  const passage = (text: string) => passageOf({ text, layout: NO_LAYOUT }, find(text, 'LIMA 700')).text
  const ending = ['CO', 'CORP', 'INC', 'LTD', 'JR', 'SR', 'ETC', 'U.S', 'D.C']
  const opening = ['THE', 'THIS', 'THESE', 'THOSE', 'HE', 'SHE', 'THEY', 'WE', 'HOWEVER', 'ALTHOUGH']
  const byCapital =
    `In On At As For But And If When While After Before By To From With It Its Their His Her Our There Such Since
    Despite During Both Most Some Many Several Other Another Meanwhile Moreover Nevertheless`.split(/\s+/)

  test.each(ending)('%s.', (word) => {
    for (const next of [...opening, 'The', ...byCapital])
      expect(passage(`NO END ${word}. ${next} LIMA 700`)).toBe(`${next} LIMA 700`)
    for (const next of [...byCapital.map((each) => each.toUpperCase()), 'the', 'ROE'])
      expect(passage(`NO END ${word}. ${next} LIMA 700`)).toBe(`NO END ${word}. ${next} LIMA 700`)
  })

  test.each(['MR', 'GEN', 'J'])('%s. ends none', (word) =>
    expect(passage(`NO END ${word}. The LIMA 700`)).toBe(`NO END ${word}. The LIMA 700`),
  )
})

describe('where the words stand', () => {
  const text = 'ONE TWO.\nSECRET LIMA 700\nREF: QUITO 1\n2. A. B. C.'
  const at = (words: string, layout: Partial<CableLayout>) =>
    passageOf({ text, layout: { ...NO_LAYOUT, ...layout } }, find(text, words))
  const [all = [0, 0]] = ranges(text, text)

  test('a field goes before furniture, furniture before a paragraph', () => {
    const [ref = [0, 0], page = [0, 0]] = ranges(text, 'QUITO 1', 'SECRET LIMA 700')
    const paragraphs = [[...all, null, null]] as const
    expect(at('QUITO', { header: [['REF', ...ref]], furniture: [['page', ...all]], paragraphs }).text).toBe('QUITO 1')
    expect(at('LIMA', { furniture: [['page', ...page]], paragraphs }).text).toBe('SECRET LIMA 700')
    expect(at('TWO', { furniture: [['page', ...page]], paragraphs }).text).toBe('ONE TWO.')
  })

  test('a field or a paragraph holds its first character, and not what stands behind it', () => {
    const [ref = [0, 0]] = ranges(text, 'QUITO')
    expect(at('QUITO', { header: [['REF', ...ref]] }).text).toBe('QUITO')
    expect(at(' 1', { header: [['REF', ...ref]] }).text).not.toBe('1')
    const [start, end] = ref
    expect(at('QUITO', { paragraphs: [[start, end, null, null]] }).text).toBe('QUITO')
    expect(at('REF', { paragraphs: [[start, end, null, null]] }).text).not.toBe('QUITO')
  })

  test('words that run on behind their field are kept whole', () => {
    const [ref = [0, 0]] = ranges(text, 'QUITO')
    expect(at('QUITO 1', { header: [['REF', ...ref]] }).text).toBe('QUITO 1')
    expect(at('QUITO 1', { paragraphs: [[...ref, null, null]] }).text).toBe('QUITO 1')
  })

  test('an item of a long field is what stands between line ends or semicolons', () => {
    const value = `${'A. LIMA 1; '.repeat(20)}\nB. QUITO 2\n${'C. ROME 3; '.repeat(20)}D. BONN 4`
    const layout: CableLayout = { ...NO_LAYOUT, header: [['REF', 0, value.length]] }
    const item = (words: string) => passageOf({ text: value, layout }, find(value, words)).text
    expect(['QUITO', 'BONN', 'ROME', 'LIMA'].map(item)).toEqual(['B. QUITO 2', 'D. BONN 4', 'C. ROME 3', 'A. LIMA 1'])
  })

  test('an attribute ends before the next key, and at the end of the text', () => {
    const block = 'Office: ACTION\nReference: 78 LIMA 699\n78 QUITO 1\nTo: STATE\nROME'
    const layout: CableLayout = { ...NO_LAYOUT, furniture: [['attributes', 0, block.length]] }
    const of = (words: string) => passageOf({ text: block, layout }, find(block, words)).text
    expect(of('ACTION')).toBe('Office: ACTION')
    expect(of('QUITO')).toBe('Reference: 78 LIMA 699 78 QUITO 1')
    expect(of('STATE')).toBe('To: STATE ROME')
  })
})

describe('a sentence as long as passages are is whole, one longer is cut at either side or at both', () => {
  const words = 'LIMA 700'
  const sentences = [
    [0, 592],
    [592, 0],
    [300, 292],
    [0, 593],
    [593, 0],
    [10, 2000],
    [2000, 10],
    [2000, 2000],
  ] as const
  test.each(sentences)('%i letters before, %i behind', (before, behind) => {
    for (const above of ['', 'YES. ']) {
      const text = `${above}${'A'.repeat(before)}${words}${'B'.repeat(behind)}`
      const { text: passage, mark, start, end } = passageOf({ text, layout: NO_LAYOUT }, find(text, words))
      const length = Math.min(600, before + behind + words.length)
      // As much on either side, and what one side does not need the other has.
      const left = Math.min(before, Math.max((length - words.length) / 2, length - words.length - behind))
      expect([start, end]).toEqual([above.length + before - left, above.length + before - left + length])
      expect(passage.slice(mark.start, mark.end)).toBe(words)
      expect([passage.startsWith('… '), passage.endsWith(' …')]).toEqual([start > above.length, end < text.length])
    }
  })

  test('words that are longer themselves are kept whole', () => {
    const long = 'A'.repeat(700)
    expect(passageOf({ text: `${long} B`, layout: NO_LAYOUT }, { start: 0, end: 700 }).text).toBe(`${long} B`)
  })
})

test('of any text the sentence is found, whatever the transmission put between its words', () => {
  const word = fc.constantFrom('FISH', 'NETS', 'WE', 'MET', '12', 'QUITO', 'CATCHES')
  const sentence = fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 8 }),
    end: fc.constantFrom('12.', 'OLD?', 'NEWS!', '(CATCHES).'),
  })
  const gap = fc.constantFrom(' ', '\n', '  \n', '\r\n', '\nPAGE 02 LIMA 700\n', '\nSTAMPED\n')
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(gap),
      fc.nat(),
      (said, gaps, pick) => {
        const index = pick % said.length
        const spoken = said.map(({ words, end }) => [...words, end])
        const furniture: (readonly ['page', number, number])[] = []
        const stamps: (readonly [number, number])[] = []
        let [text, words, wanted] = ['', { start: 0, end: 0 }, pick % (spoken[index]?.length ?? 1)]
        const whole = { start: -1, end: 0 }
        for (const [at, parts] of spoken.entries())
          for (const part of parts) {
            const between = text === '' ? '' : (gaps.next().value ?? ' ')
            const from = text.length + 1
            if (between.includes('PAGE')) furniture.push(['page', from, from + between.length - 2])
            if (between.includes('STAMP')) stamps.push([from, from + between.length - 2])
            text += between
            if (at === index && whole.start === -1) whole.start = text.length
            if (at === index && wanted-- === 0) words = { start: text.length, end: text.length + part.length }
            text += part
            if (at === index) whole.end = text.length
          }
        const found = passageOf({ text, layout: { ...NO_LAYOUT, furniture, stamps } }, words)
        expect(found.text).toBe((spoken[index] ?? []).join(' '))
        expect(found.text.slice(found.mark.start, found.mark.end)).toBe(text.slice(words.start, words.end))
        expect({ start: found.start, end: found.end }).toEqual(whole)
      },
    ),
  )
})
