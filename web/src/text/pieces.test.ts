import type { TextSpan } from '@reftel/api/types'
import { expect, test } from 'vitest'
import { piecesOf, sentenceEnd } from './pieces.ts'

const citation = (start: number, end: number, target: string | null = 'C'): TextSpan => ({
  start,
  end,
  kind: 'citation',
  target,
  confidence: 1,
})
const person = (start: number, end: number): TextSpan => ({ start, end, kind: 'person', target: 'P', confidence: 1 })

/** `words[spans>link]`, a continued link with a dot, and a plus where what is cited goes on. */
const drawn = (text: string, spans: readonly TextSpan[]) =>
  piecesOf(text, spans)
    .map(({ text, spans, link, continues, goesOn }) => {
      const marks = `${continues ? '.' : ''}${goesOn ? '+' : ''}`
      return link ? `${text}[${spans.map((s) => s.kind[0]).join('')}>${link.target ?? '?'}${marks}]` : text
    })
    .join('|')

const cases: [shows: string, text: string, spans: readonly TextSpan[], pieces: string][] = [
  ['plain words', 'NO LINKS', [], 'NO LINKS'],
  ['one citation', 'SEE SEOUL 6670.', [citation(4, 14)], 'SEE |SEOUL 6670[c>C]|.'],
  ['a span of the whole text', 'SEOUL 6670', [citation(0, 10)], 'SEOUL 6670[c>C]'],
  ['neighbours that touch', 'ABCD', [citation(0, 2), person(2, 4)], 'AB[c>C]|CD[p>P]'],
  ['a person inside a citation', 'VANCE 12 X', [citation(0, 8), person(0, 5)], 'VANCE[cp>P+]| 12[c>C]| X'],
  ['in its middle', 'ABCDEF', [citation(0, 6), person(2, 4)], 'AB[c>C+]|CD[cp>P+]|EF[c>C.]'],
  ['spans that cross', 'ABCDEF', [citation(0, 4), person(2, 6)], 'AB[c>C+]|CD[cp>P]|EF[p>P.]'],
  ['a target wins over none', 'ABCD', [citation(0, 4), citation(1, 3, null)], 'A[c>C+]|BC[cc>C.]|D[c>C.]'],
  ['empty and outside spans', 'ABCD', [citation(1, 1), citation(9, 12)], 'ABCD'],
  ['in any order', 'ABCD', [person(2, 4), citation(0, 2)], 'AB[c>C]|CD[p>P]'],
]
test.each(cases)('%s', (_shows, text, spans, pieces) => expect(drawn(text, spans)).toBe(pieces))

test('pieces put together are the text, whatever the spans', () => {
  const text = 'A'.repeat(40)
  for (let seed = 1; seed < 200; seed++) {
    const spans = Array.from({ length: 6 }, (_, n) => citation((seed * 7 + n * 13) % 41, (seed * 11 + n * 17) % 44))
    expect(piecesOf(text, spans).reduce((whole, piece) => whole + piece.text, '')).toBe(text)
  }
})

test.each([
  ['A FIRST ROUND. A SECOND.', 0, 'A FIRST ROUND.'],
  ['A FIRST ROUND. A SECOND.', 15, 'A SECOND.'],
  ['1. THE NUMBER IS NO SENTENCE. NEXT', 0, '1. THE NUMBER IS NO SENTENCE.'],
  ['HE SAID "NO." THEN LEFT', 0, 'HE SAID "NO."'],
  ['IT GOES ON INTO A MARK OF 3.5 PERCENT', 0, 'IT GOES ON INTO A MARK OF 3.5 PERCENT'],
])('of "%s" the sentence at %i is "%s"', (text, from, sentence) =>
  expect(text.slice(from, sentenceEnd(text, from))).toBe(sentence),
)
