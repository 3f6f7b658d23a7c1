import type { TextLayout } from '@reftel/api/types'
import { expect, test } from 'vitest'
import { blocksOf, pagesIn } from './blocks.ts'

const TEXT = `Message Text

PAGE 01 MOSCOW 00018 041504Z
ACTION EUR-12
SUBJECT: TALKS
REF: MOSCOW 17
SUMMARY FOLLOWS.
1. WE MET THE
PAGE 02 MOSCOW 00018 041504Z
MINISTER TODAY.
2. COST     JAN     FEB
   GRAIN     10      20
   OIL        5       7
HOLLIS
NNN

Message Attributes
From: MOSCOW
`
const range = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const from = (first: string, last: string) => ({ start: TEXT.indexOf(first), end: range(last).end })
const layout: TextLayout = {
  furniture: [
    { kind: 'archive', ...range('Message Text') },
    { kind: 'page', ...range('PAGE 01 MOSCOW 00018 041504Z') },
    { kind: 'preamble', ...range('ACTION EUR-12') },
    { kind: 'page', ...range('PAGE 02 MOSCOW 00018 041504Z') },
    { kind: 'marking', ...range('NNN') },
    { kind: 'attributes', ...from('Message Attributes', 'From: MOSCOW') },
  ],
  stamps: [],
  header: [
    { field: 'SUBJECT', ...range('TALKS') },
    { field: 'REF', ...range('MOSCOW 17') },
  ],
  paragraphs: [
    { number: 1, marking: null, ...from('1. WE MET', 'MINISTER TODAY.') },
    { number: 2, marking: null, ...from('2. COST', '5       7') },
  ],
  signer: range('HOLLIS'),
}

test('a document in blocks: header lines with their labels, paragraphs, the rest folded or as it is', () => {
  const drawn = blocksOf(TEXT, layout).map((block) => {
    const words = TEXT.slice(block.start, block.end).replace(/\s+/g, ' ').trim()
    if (block.kind === 'field') return `${block.label} | ${TEXT.slice(block.value.start, block.value.end)}`
    if (block.kind === 'paragraph')
      return `${block.number}${block.tabular ? ' (table)' : ''} ${block.parts.map((part) => (part.folded ? '-' : TEXT.slice(part.start, part.end).trim())).join('|')}`
    return `${block.kind}${block.kind === 'fold' ? ` ${block.of}` : ''}: ${words}`
  })
  expect(drawn).toEqual([
    'fold archive: Message Text',
    'fold page: PAGE 01 MOSCOW 00018 041504Z',
    'fold preamble: ACTION EUR-12',
    'SUBJECT: | TALKS',
    'REF: | MOSCOW 17',
    'loose: SUMMARY FOLLOWS.',
    '1 1. WE MET THE|-|MINISTER TODAY.',
    '2 (table) 2. COST     JAN     FEB\n   GRAIN     10      20\n   OIL        5       7',
    'signer: HOLLIS',
    'fold marking: NNN',
    'fold attributes: Message Attributes From: MOSCOW',
  ])
})

test('nothing is lost: what no block holds is blank', () => {
  let at = 0
  for (const { start, end } of [...blocksOf(TEXT, layout), { start: TEXT.length, end: TEXT.length }]) {
    expect(TEXT.slice(at, start).trim()).toBe('')
    at = end
  }
})

test('a text of which nothing is known is one loose block', () => {
  const none: TextLayout = { furniture: [], stamps: [], header: [], paragraphs: [], signer: null }
  expect(blocksOf('ANCHOVY.', none)).toEqual([{ kind: 'loose', start: 0, end: 8 }])
  expect(blocksOf('  \n', none)).toEqual([])
})

test.each([
  ['NNN\n\nPAGE 02 MOSCOW 18403', [2]],
  ['CONFIDENTIAL', []],
  ['PAGE 01 MOSCOW 18403', []],
])('pages that begin in "%s"', (text, pages) => expect(pagesIn(text)).toEqual(pages))
