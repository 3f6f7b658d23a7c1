import { expect, test } from 'vitest'
import { extractCable, extractContext } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'
import { Asked, type AskedJson, isAnsweredSo } from './asked.ts'
import { CorpusSummary } from './corpus-summary.ts'
import { moscowCable } from './testing/cables.ts'

/** A cable of 4 August 1978 with numbers of TUNIS and of its own post without their years, and a name that nothing in it says is anyone's. */
const [CABLE] = [moscowCable(18500, 'one', 'A. TUNIS 6000; B. MOSCOW 18450')].map((document) => ({
  ...document,
  text: document.text.replace('GENRO SMILED', 'NYEREBO SAID NO, AND THE VISIT OF NYEREBO WENT WELL'),
})) as [SourceDocument]

interface Corpus {
  /** What three cables say. */
  readonly says?: string
  /** Numbers of posts on days of August 1978. */
  readonly numbers?: readonly (readonly [post: string, day: number, number: number])[]
}

function learntFrom({ says = '', numbers = [] }: Corpus) {
  const summary = new CorpusSummary()
  for (const at of [0, 1, 2]) {
    const { text, ...document } = moscowCable(18401 + at)
    summary.add({ ...document, text: text.replace('GENRO SMILED', says) })
  }
  for (const [post, day, number] of numbers)
    summary.serials.add({ post, year: 1978, number, date: `1978-08-0${day}T00:00:00Z` })
  return summary.learnt()
}

function read(corpus: Corpus): { readonly facts: unknown; readonly asked: AskedJson } {
  const asked = new Asked(extractContext(learntFrom(corpus)))
  const facts = extractCable(CABLE, asked.context)
  return { facts, asked: asked.toJSON() }
}

const KNOWN = 'PRESIDENT NYEREBO SAID SO'
const PLAIN: Corpus = { numbers: [['TUNIS', 3, 6100]] }

test('what a document asks is noted, and it is read as it would be without', () => {
  const { facts, asked } = read(PLAIN)
  expect(facts).toEqual(extractCable(CABLE, extractContext(learntFrom(PLAIN))))
  expect(asked).toEqual([
    [expect.arrayContaining(['NYEREBO'])],
    [[1978, 216, ['TUNIS', 6000, 0.98], ['MOSCOW', 18500, 0]]],
  ])
})

// biome-ignore format: a table
const corpora: [shows: string, now: Corpus, same: boolean][] = [
  ['the same',                                     PLAIN, true],
  ['another name that it does not ask about',      { ...PLAIN, says: 'PRESIDENT ZUMABO SAID SO' }, true],
  ['another post that it does not cite',           { numbers: [['TUNIS', 3, 6100], ['BONN', 3, 9000]] }, true],
  ['another number of the post, and its answer is the same', { numbers: [['TUNIS', 3, 6100], ['TUNIS', 9, 6300]] }, true],
  ['its name is somebody’s now',                   { ...PLAIN, says: KNOWN }, false],
  ['the post had not numbered so many by then',    { numbers: [['TUNIS', 3, 200], ['TUNIS', 9, 210]] }, false],
  ['nothing is known of the post any more',        {}, false],
  ['its own number is far below those of its post', { numbers: [['TUNIS', 3, 6100], ['MOSCOW', 1, 99000], ['MOSCOW', 2, 99001], ['MOSCOW', 3, 99002], ['MOSCOW', 4, 99003], ['MOSCOW', 5, 99004]] }, false],
]
test.each(corpora)('asked again: %s', (_shows, now, same) => {
  const before = read(PLAIN)
  expect(isAnsweredSo(before.asked, learntFrom(now))).toBe(same)
  // Nothing else may hang on what was learnt.
  if (same) expect(read(now).facts).toEqual(before.facts)
})

test('what is not known now was not answered so before', () =>
  expect(isAnsweredSo(read({}).asked, learntFrom(PLAIN))).toBe(false))
