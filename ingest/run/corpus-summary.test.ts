import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SourceDocument } from '../source/document.ts'
import { CorpusSummary } from './corpus-summary.ts'

const cable = (post: string, number: number, day: number, text: string): SourceDocument => ({
  source: `${post}${number}.txt`,
  format: 'nara',
  text: `PAGE 01 ${post} ${number} ${String(day).padStart(2, '0')}1200Z\n\nR ${String(day).padStart(2, '0')}1200Z AUG 78\nFM AMEMBASSY ${post}\nTO SECSTATE WASHDC\n\nUNCLAS ${post} ${number}\n\nSUBJECT: TRADE\n\n1. ${text}\n`,
})

const NAMES = ['NYEREBO', 'TARSO', 'APURIMAC']
const SENTENCES = NAMES.flatMap((name) => [`PRESIDENT ${name} SAID SO.`, `THE ${name} SAID SO.`, 'NOTHING NEW.'])

const cables = fc.array(
  fc
    .record({
      post: fc.constantFrom('MOSCOW', 'TUNIS', 'BONN'),
      number: fc.integer({ min: 1, max: 9999 }),
      day: fc.integer({ min: 1, max: 28 }),
      text: fc.constantFrom(...SENTENCES),
      part: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ part, ...said }) => ({ part, document: cable(said.post, said.number, said.day, said.text) })),
  { maxLength: 12 },
)

const summaryOf = (documents: readonly SourceDocument[]): CorpusSummary => {
  const summary = new CorpusSummary()
  for (const document of documents) summary.add(document)
  return summary
}
const merged = (summaries: readonly CorpusSummary[]): CorpusSummary => {
  const all = new CorpusSummary()
  for (const summary of summaries) all.merge(summary)
  return all
}
const readAgain = (summary: CorpusSummary): CorpusSummary => CorpusSummary.fromJSON(JSON.parse(JSON.stringify(summary)))

/** The JSON of 12 MB takes longer to make than all else: the cells are compared as they are. */
function expectSame(one: CorpusSummary, other: CorpusSummary): void {
  expect(one.serials.toJSON()).toEqual(other.serials.toJSON())
  expect(Buffer.from(one.names.memory).equals(Buffer.from(other.names.memory))).toBe(true)
}

/** Summaries are 12 MB each, so few runs. */
const RUNS = { numRuns: 6 }

test('parts merged in any order and grouping, through files or not, are one pass over all', () => {
  fc.assert(
    fc.property(cables, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (given, order) => {
      const whole = summaryOf(given.map(({ document }) => document))
      const parts = order.map((part) =>
        summaryOf(given.filter((each) => each.part === part).map(({ document }) => document)),
      )
      const [one = expect.fail(), ...others] = parts
      expectSame(merged([readAgain(one), ...others]), whole)
      expectSame(merged([one, merged(others)]), whole)
      expectSame(merged([merged(parts), one]), whole)
    }),
    RUNS,
  )
})

test('what a merged summary teaches is what one pass teaches', () => {
  const documents = Array.from({ length: 20 }, (_, at) => cable('TUNIS', at * 10 + 5, at + 1, SENTENCES[at % 9] ?? ''))
  const whole = summaryOf(documents).learnt()
  const [even, odd] = [0, 1].map((rest) => readAgain(summaryOf(documents.filter((_, at) => at % 2 === rest))))
  const parts = merged([odd ?? expect.fail(), even ?? expect.fail()]).learnt()
  expect(whole.serials.knots['TUNIS 1978']).toEqual([216, 35, 223, 105, 229, 165])
  expect(parts.serials).toEqual(whole.serials)
  expect(Buffer.from(parts.names.memory).equals(Buffer.from(whole.names.memory))).toBe(true)
})

test('a sketch of another size is none', () =>
  expect(() => CorpusSummary.fromJSON({ serials: {}, names: deflateRawSync('12').toString('base64') })).toThrow())
