import { describe, expect, test } from 'vitest'
import { type CableId, canonicalId } from './cable-id.ts'
import type { Citation } from './facts.ts'
import { type CableLayout, NO_LAYOUT } from './layout.ts'
import { citedHere, type DocumentMarks, textAnswer } from './spans.ts'

const TEXT = 'TAGS: PEPR, US (GENRO, TARSO), XUS\nREF: LIMA 12, SEPTEL\n\n1. (C) GENRO SAW PEPR.\n'
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return { start, end: start + words.length }
}
const id = (text: string) => canonicalId(text) ?? expect.fail(text)
const LIMA_12 = id('1978LIMA00012')

const found = (raw: string) =>
  ({ raw, ...at(raw), line: raw, where: 'ref', rule: 'ref-line', confidence: 0.9 }) as const
const cites = (raw: string, target: CableId): Citation => ({
  ...found(raw),
  kind: 'cable',
  target,
  post: 'LIMA',
  number: '12',
  year: 1978,
})
const septel = (raw: string): Citation => ({ ...found(raw), target: null, reason: 'septel' })
const MARKS: DocumentMarks = { citations: [], persons: [], tags: [], held: new Set() }
const spansOf = (marks: Partial<DocumentMarks>, layout: CableLayout = NO_LAYOUT) =>
  textAnswer({ text: TEXT, layout }, { ...MARKS, ...marks }).spans
const said = ({ start, end }: { readonly start: number; readonly end: number }) => TEXT.slice(start, end)

test.each([
  [
    'each cable once, in order',
    [id('1978LIMA00012'), id('1978BONN00001'), id('1978LIMA00012')],
    ['1978LIMA00012', '1978BONN00001'],
  ],
  ['none for a citation that means none', [null, LIMA_12, null], ['1978LIMA00012']],
  ['none', [], []],
])('cited here: %s', (_shows, targets, expected) => {
  expect(citedHere(targets.map((target) => (target ? cites('LIMA 12', target) : septel('SEPTEL'))))).toEqual(expected)
})

describe('spans', () => {
  test('a citation says whether its cable is held, an unresolved one why it is not resolved', () => {
    const citations = [cites('LIMA 12', LIMA_12), septel('SEPTEL')]
    const place = { kind: 'citation', where: 'ref', rule: 'ref-line', confidence: 0.9 }
    const unresolved = { ...at('SEPTEL'), ...place, target: null, reason: 'septel' }
    expect(spansOf({ citations })).toEqual([{ ...at('LIMA 12'), ...place, target: LIMA_12, held: false }, unresolved])
    const [first] = spansOf({ citations, held: new Set([LIMA_12]) })
    expect(first).toMatchObject({ held: true })
  })

  test('every mention of a person, with the confidence of all', () => {
    const mentions = [at('GENRO'), at('GENRO', at('1. (C)').start)].map((span) => ({ ...span, raw: 'GENRO', line: '' }))
    const persons = [{ key: 'genro', confidence: 0.8, mentions }]
    expect(spansOf({ persons })).toEqual(
      mentions.map(({ start, end }) => ({ start, end, kind: 'person', target: 'genro', confidence: 0.8 })),
    )
  })

  test('codes of TAGS: whole words of the TAGS line alone', () => {
    const line = at('PEPR, US (GENRO, TARSO), XUS')
    const subject = at('GENRO SAW PEPR.')
    const layout: CableLayout = {
      ...NO_LAYOUT,
      header: [
        ['TAGS', line.start, line.end],
        ['SUBJECT', subject.start, subject.end],
      ],
    }
    const spans = spansOf({ tags: ['US', 'PEPR', 'ZZ'] }, layout)
    expect(spans).toEqual([
      { ...at('PEPR'), kind: 'tag', target: 'PEPR', confidence: 1 },
      { ...at('US'), kind: 'tag', target: 'US', confidence: 1 },
    ])
    expect(spansOf({ tags: ['PEPR'] })).toEqual([])
  })

  test('in order of their start, the longer first, then by what they are', () => {
    const whole = { ...cites('LIMA 12', LIMA_12), ...at('GENRO, TARSO') }
    const mentions = [at('TARSO'), at('GENRO'), at('GENRO, TARSO')].map((span) => ({ ...span, raw: '', line: '' }))
    const persons = [{ key: 'genro', confidence: 0.8, mentions }]
    expect(spansOf({ persons, citations: [whole] }).map((span) => [span.kind, said(span)])).toEqual([
      ['citation', 'GENRO, TARSO'],
      ['person', 'GENRO, TARSO'],
      ['person', 'GENRO'],
      ['person', 'TARSO'],
    ])
  })
})

test('the layout is told by names', () => {
  const layout: CableLayout = {
    furniture: [['page', 0, 3]],
    stamps: [[4, 5]],
    header: [['REF', 6, 7]],
    paragraphs: [[8, 20, 1, 'C']],
    signer: [21, 22],
  }
  expect(textAnswer({ text: TEXT, layout }, MARKS).layout).toEqual({
    furniture: [{ kind: 'page', start: 0, end: 3 }],
    stamps: [{ start: 4, end: 5 }],
    header: [{ field: 'REF', start: 6, end: 7 }],
    paragraphs: [{ start: 8, end: 20, number: 1, marking: 'C' }],
    signer: { start: 21, end: 22 },
  })
  expect(textAnswer({ text: TEXT, layout: NO_LAYOUT }, MARKS)).toMatchObject({ text: TEXT, layout: { signer: null } })
})
