import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { SerialFact } from '@reftel/cypher'
import { afterAll, expect, test } from 'vitest'
import { ReadByThreads } from '../source/read-by-threads.ts'
import { readDocuments } from '../source/read-documents.ts'
import { CorpusSummary } from './corpus-summary.ts'
import { withCrew } from './crew.ts'
import { learnCorpus } from './learn-corpus.ts'
import { moscowCable } from './testing/cables.ts'

const folder = mkdtempSync(join(tmpdir(), 'reftel-learn-'))
afterAll(() => rmSync(folder, { recursive: true }))

const CABLES = Array.from({ length: 40 }, (_, at) => moscowCable(18400 + at))
for (const { source, text } of CABLES.slice(1)) writeFileSync(join(folder, source), text)
// Whoever reads this finds that it is no document, but holds one.
for (const { text } of CABLES.slice(0, 1)) writeFileSync(join(folder, 'packed.txt'), gzipSync(text))
writeFileSync(join(folder, 'none.txt'), Buffer.from([0, 1, 2, 255]))

const summary = new CorpusSummary()
for (const cable of CABLES) summary.add(cable)
const expected = summary.learnt()

/** How many documents, and letters, were told of. */
class Told {
  all = { documents: 0, letters: 0 }
  readonly add = (documents: number, letters: number) => {
    this.all = { documents: this.all.documents + documents, letters: this.all.letters + letters }
  }
}
const ALL = { documents: 40, letters: CABLES.reduce((sum, { text }) => sum + text.length, 0) }

const plain = { crew: null }
const documents = () => readDocuments([folder], { format: 'auto' }, () => {})
const bytes = ({ names }: typeof expected) => Buffer.from(names.memory)

test('all documents teach, and each is told; what can not be read is passed over', async () => {
  const told = new Told()
  const learnt = await learnCorpus(documents(), null, { ...plain, onLearnt: told.add })
  expect(told.all).toEqual(ALL)
  expect(learnt.serials).toEqual(expected.serials)
  expect(bytes(learnt).equals(bytes(expected))).toBe(true)
})

test.each([
  ['what was read here', documents],
  ['files that they read', () => new ReadByThreads([folder, '-'], { format: 'auto' }).first()],
])('threads learn the same of %s', async (_, inputs) => {
  const told = new Told()
  const learnt = await withCrew(2, (crew) => learnCorpus(inputs(), null, { crew, onLearnt: told.add }))
  expect(told.all).toEqual(ALL)
  expect(learnt.serials).toEqual(expected.serials)
  expect(bytes(learnt).equals(bytes(expected))).toBe(true)
})

test('numbers that the store holds teach too', async () => {
  const facts: SerialFact[] = [10, 20, 30].map((number, at) => ({
    post: 'TUNIS',
    year: 1978,
    number,
    date: `1978-02-0${at + 1}T00:00:00Z`,
  }))
  const store = {
    async *serials() {
      yield* facts
    },
    async *texts() {},
    nameSketch: async () => null,
  }
  const learnt = await learnCorpus(documents(), store, plain)
  expect(Object.keys(learnt.serials.knots)).toEqual(expect.arrayContaining(['MOSCOW 1978', 'TUNIS 1978']))
  expect(Object.keys(expected.serials.knots)).not.toContain('TUNIS 1978')
})
