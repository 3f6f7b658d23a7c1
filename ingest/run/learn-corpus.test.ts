import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SerialFact } from '@reftel/cypher'
import { afterAll, expect, test } from 'vitest'
import { readDocuments } from '../source/read-documents.ts'
import { CorpusSummary } from './corpus-summary.ts'
import { withCrew } from './crew.ts'
import { learnCorpus } from './learn-corpus.ts'
import { moscowCable } from './testing/cables.ts'

const folder = mkdtempSync(join(tmpdir(), 'reftel-learn-'))
afterAll(() => rmSync(folder, { recursive: true }))

const CABLES = Array.from({ length: 40 }, (_, at) => moscowCable(18400 + at))
for (const { source, text } of CABLES) writeFileSync(join(folder, source), text)
writeFileSync(join(folder, 'none.txt'), Buffer.from([0, 1, 2, 255]))

const summary = new CorpusSummary()
for (const cable of CABLES) summary.add(cable)
const expected = summary.learnt()

const plain = { crew: null }
const documents = () => readDocuments([folder], { format: 'auto' }, () => {})
const bytes = ({ names }: typeof expected) => Buffer.from(names.memory)

test('all documents teach, and each is told; what can not be read is passed over', async () => {
  const told: string[] = []
  const learnt = await learnCorpus(documents(), null, { ...plain, onDocument: ({ source }) => told.push(source) })
  expect(told).toEqual(CABLES.map(({ source }) => join(folder, source)))
  expect(learnt.serials).toEqual(expected.serials)
  expect(bytes(learnt).equals(bytes(expected))).toBe(true)
})

test('threads learn the same', async () => {
  const learnt = await withCrew(2, (crew) => learnCorpus(documents(), null, { ...plain, crew }))
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
  }
  const learnt = await learnCorpus(documents(), store, plain)
  expect(Object.keys(learnt.serials.knots)).toEqual(expect.arrayContaining(['MOSCOW 1978', 'TUNIS 1978']))
  expect(Object.keys(expected.serials.knots)).not.toContain('TUNIS 1978')
})
