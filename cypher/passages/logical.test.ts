import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CableLayout, NO_LAYOUT } from '../model/layout.ts'
import { surroundingOf } from './logical.ts'

/** What of a text stands in none of the gaps, character by character, each with its offset. */
const keptOf = (text: string, region: { start: number; end: number }, gaps: readonly (readonly [number, number])[]) =>
  [...text].flatMap((letter, offset) =>
    offset >= region.start && offset < region.end && !gaps.some(([start, end]) => offset >= start && offset < end)
      ? [{ letter, offset }]
      : [],
  )

const gap = (most: number) =>
  fc.tuple(fc.nat(most), fc.nat(most)).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)

test('of any region what stands in no furniture and no stamp is kept, with its place', () => {
  const text = Array.from({ length: 60 }, (_, at) => String.fromCharCode(33 + at)).join('')
  fc.assert(
    fc.property(
      gap(60),
      fc.array(gap(60), { maxLength: 4 }),
      fc.array(gap(60), { maxLength: 3 }),
      gap(60),
      (part, furniture, stamps, place) => {
        const [region, words] = [part, place].map(([start, end]) => ({ start, end }))
        if (!region || !words) return
        const layout: CableLayout = {
          ...NO_LAYOUT,
          furniture: furniture.map((one) => ['page', ...one] as const),
          stamps,
        }
        const found = surroundingOf({ text, layout }, region, words)
        const gaps = [...furniture, ...stamps].filter(([start, end]) => !(start <= words.start && words.end <= end))
        const kept = keptOf(text, region, gaps)
        expect(found.text.replaceAll('\n', '')).toBe(kept.map(({ letter }) => letter).join(''))
        for (const { letter, offset } of kept) expect(found.toSource(found.text.indexOf(letter))).toBe(offset)
        const within = kept.filter(({ offset }) => offset >= words.start && offset < words.end)
        const marked = found.text.slice(found.words.start, found.words.end)
        expect(marked.replaceAll('\n', '')).toBe(within.map(({ letter }) => letter).join(''))
      },
    ),
  )
})

test('so many characters on either side are taken, gaps not counted', () => {
  const [before, page, words, behind] = ['A'.repeat(4000), 'P'.repeat(4000), 'LIMA 700', 'B'.repeat(4000)]
  const text = before + page + words + page + behind
  const start = before.length + page.length
  const end = start + words.length
  const layout: CableLayout = {
    ...NO_LAYOUT,
    furniture: [
      ['page', before.length, start],
      ['page', end, end + page.length],
    ],
  }
  const found = surroundingOf({ text, layout }, { start: 0, end: text.length }, { start, end })
  expect(found.text).toBe(`${'A'.repeat(1500)}\n${words}\n${'B'.repeat(1500)}\n`)
  expect(found.toSource(0)).toBe(2500)
  expect(found.toSource(found.words.start)).toBe(start)
})

test('two characters short of it on either side, the rest is taken from the piece beyond', () => {
  const text = `${'C'.repeat(9)}P${'A'.repeat(1498)}LIMA${'B'.repeat(1498)}P${'D'.repeat(9)}`
  const start = text.indexOf('LIMA')
  const layout: CableLayout = {
    ...NO_LAYOUT,
    furniture: [
      ['page', 9, 10],
      ['page', text.length - 10, text.length - 9],
    ],
  }
  const found = surroundingOf({ text, layout }, { start: 0, end: text.length }, { start, end: start + 4 })
  expect(found.text).toBe(`CC\n${'A'.repeat(1498)}LIMA${'B'.repeat(1498)}\nDD\n`)
})

test('lines that end in CR are as long as in the document', () => {
  const found = surroundingOf({ text: 'A\r\nLIMA', layout: NO_LAYOUT }, { start: 0, end: 7 }, { start: 3, end: 7 })
  expect(found).toMatchObject({ text: 'A \nLIMA\n', words: { start: 3, end: 7 } })
})

test('a stamp that holds the words stays, and what stands in no piece has the place of the words', () => {
  const stamped: CableLayout = { ...NO_LAYOUT, stamps: [[0, 4]] }
  const found = surroundingOf({ text: 'LIMA', layout: stamped }, { start: 0, end: 4 }, { start: 1, end: 3 })
  expect(found).toMatchObject({ text: 'LIMA\n', words: { start: 1, end: 3 } })
  const cut: CableLayout = {
    ...NO_LAYOUT,
    stamps: [
      [0, 2],
      [2, 4],
    ],
  }
  const none = surroundingOf({ text: 'LIMA', layout: cut }, { start: 0, end: 4 }, { start: 1, end: 3 })
  expect(none).toMatchObject({ text: '', words: { start: 0, end: 0 } })
  expect(none.toSource(0)).toBe(1)
})
