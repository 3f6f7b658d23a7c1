import { POSTS } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { gazetteer } from '../gazetteer/posts-gazetteer.ts'
import { findCitations } from './find-citations.ts'
import { layoutOf, MOSCOW_1978 } from './testing/cite.ts'

const names = POSTS.filter(({ postKind }) => postKind === 'embassy').map(({ name }) => name)
const nameAt = (index: number): string => names[index % names.length] ?? ''
const number = (index: number): number => 1000 + ((Math.imul(index, 2654435761) >>> 0) % 8999)
/** A word that nobody has, another for each index. */
const word = (index: number): string =>
  Array.from({ length: 7 }, (_, at) => String.fromCharCode(65 + (((index * 7919 + at * 31) >> at) % 26))).join('')
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('')

const repeat = (piece: string, count: number, lead = 'SUBJECT: X\n\n1. '): string => lead + piece.repeat(count)

/** Texts that are dense in what citations are made of; `count` is how many. */
const GENERATORS: readonly (readonly [shows: string, text: (count: number) => string])[] = [
  ['many posts', (count) => lines(count, (index) => `SEE ${nameAt(index)} ${number(index)}. `)],
  [
    'a REF line of many posts',
    (count) => `REF: ${lines(count, (index) => `${nameAt(index)} ${number(index)}; `)}\n\n1. NO`,
  ],
  [
    'a REF line of unknown words',
    (count) => `REF: ${lines(count, (index) => `${word(index)} ${number(index)}; `)}\n\n1. NO`,
  ],
  ['unknown words before numbers', (count) => lines(count, (index) => `${word(index)} 1${number(index)} `)],
  ['many REF lines', (count) => `${lines(count, (index) => `REF: STATE 10${number(index)}\n`)}\n\n1. NO`],
  [
    'REFTELS of many items',
    (count) => `REF: ${lines(count, (index) => `STATE 10${number(index)}; `)}\n\n1. ${lines(count, () => 'REFTELS, ')}`,
  ],
  [
    'REF A of many items',
    (count) =>
      `REF: ${lines(26, (at) => `${String.fromCharCode(65 + at)}. LIMA ${at + 1} `)}\n\n1. ${lines(count, () => 'REF A, B AND C. ')}`,
  ],
  ['one list', (count) => `SEE LIMA ${lines(count, (index) => `${number(index)}, `)}`],
  ['airgrams', (count) => `REF: ${lines(count, (index) => `A-${index % 400}; `)}\n\n1. NO`],
  ['posts without numbers', (count) => repeat('MOSCOW ', count)],
  ['numbers', (count) => repeat('18017, ', count)],
  ['one long list', (count) => repeat('18017 AND ', count, 'SUBJECT: X\n\n1. SEE MOSCOW ')],
  ['commas', (count) => repeat(',', count, 'SUBJECT: X\n\n1. SEE MOSCOW 18017')],
  ['parentheses', (count) => repeat('(', count, 'SUBJECT: X\n\n1. SEE MOSCOW 18017 ')],
  ['letters of REFS', (count) => repeat('A AND ', count, 'SUBJECT: X\n\n1. SEE REFS ')],
  ['one word', (count) => repeat('X', count)],
  ['digits', (count) => repeat('9', count)],
  ['letters and digits', (count) => repeat('A1', count)],
  ['hyphens', (count) => repeat('-A', count)],
  ['REFTEL', (count) => repeat('REFTEL ', count)],
  ['a REF line of posts', (count) => repeat('NEW ', count, 'REF: ')],
  ['a REF line of unknown words', (count) => repeat('ATLANTIS ', count, 'REF: ')],
  ['a REF line of unknown posts', (count) => repeat('ATLANTIS 12; ', count, 'REF: ')],
  ['a REF line of letters', (count) => repeat('A. ', count, 'REF: ')],
  ['a REF line of semicolons', (count) => repeat(';', count, 'REF: ')],
  ['a REF line of citations', (count) => repeat('MOSCOW 18017; ', count, 'REF: ')],
  ['a REF line of airgrams', (count) => repeat('A-12, ', count, 'REF: MOSCOW ')],
  ['a REF line of parentheses', (count) => repeat('(MOSCOW ', count, 'REF: ')],
  ['a REF line of line ends', (count) => repeat('\n12', count, 'REF: MOSCOW 1')],
  ['numbers cut by paragraphs', (count) => repeat('MOSCOW 18\n5. HE ', count)],
  ['what leads to short numbers', (count) => repeat('PARAS 2, 3, IN LIMA 12 ', count)],
  ['one citation cited back', (count) => repeat('REF A ', count, 'REF: A. MOSCOW 18017\n\n1. ')],
  ['names cut by hyphens', (count) => lines(count, (index) => `${word(index)}-\n${word(index + 1)} ${number(index)} `)],
]

/** Questions to the gazetteer, and citations that came out: what the work is made of. */
function steps(text: string): number {
  let asked = 0
  const counted =
    <Question extends readonly unknown[], Answer>(answer: (...question: Question) => Answer) =>
    (...question: Question): Answer => {
      asked++
      return answer(...question)
    }
  const counting: Gazetteer = {
    find: counted(gazetteer.find),
    findGarbled: counted(gazetteer.findGarbled),
    findShortened: counted(gazetteer.findShortened),
    findOrKeep: counted(gazetteer.findOrKeep),
  }
  const found = findCitations(layoutOf(text), MOSCOW_1978, { gazetteer: counting, serials: null })
  return asked + found.length
}

/** A little above what is linear, for what is done once. */
const MOST_BY_4 = 5
const MOST_BY_16 = 22
const FEW = 120

describe('work grows as the text does', () => {
  test.each(GENERATORS)('%s', (_shows, text) => {
    const least = steps(text(FEW)) + FEW
    expect(steps(text(FEW * 4)) / least).toBeLessThan(MOST_BY_4)
    expect(steps(text(FEW * 16)) / least).toBeLessThan(MOST_BY_16)
  })
})

// More than a call takes as its arguments.
const MANY = 200_000
test.each([
  ['items', 'REF: MOSCOW 18017 ', 'A: '],
  ['numbers', 'REF: STATE 1', ', 2'],
  ['years and posts', 'REF: ', '78 STATE '],
  ['numbers in the text', '1. STATE 1', ', 2'],
])('a document may hold any number of %s', (_, lead, piece) => {
  const layout = layoutOf(`${lead}${piece.repeat(MANY)}\n\n1. NO`)
  expect(() => findCitations(layout, MOSCOW_1978, { gazetteer, serials: null })).not.toThrow()
})
