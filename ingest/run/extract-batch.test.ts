import { expect, test } from 'vitest'
import { extractCable, extractContext } from '../extract.ts'
import { extractBatch } from './extract-batch.ts'
import { batches, extractDocuments, makeReady } from './extract-documents.ts'
import { countsOf } from './ready-cable.ts'
import { all, brokenDocument, coming, moscowCable } from './testing/cables.ts'

const CONTEXT = extractContext(null)
const CABLES = Array.from({ length: 9 }, (_, at) => moscowCable(18400 + at))

test('a document that fails costs none of those beside it, and its reason is one line', () => {
  const documents = CABLES.toSpliced(3, 0, brokenDocument('broken'))
  const expected = documents.map((document) =>
    document.source === 'broken'
      ? { kind: 'failed', source: 'broken', reason: 'Error: torn in two' }
      : { kind: 'facts', facts: extractCable(document, CONTEXT) },
  )
  expect(extractBatch(documents, CONTEXT, false)).toEqual(expected)
})

test('cables are made ready where that is asked for, with their counts; a failure stays one', () => {
  const [one = expect.fail()] = CABLES
  expect(extractBatch([one, brokenDocument('broken')], CONTEXT, true)).toMatchObject([
    { kind: 'ready', cable: { counts: countsOf(extractCable(one, CONTEXT)) } },
    { kind: 'failed', source: 'broken' },
  ])
})

test('of many documents each comes in its turn, what fails is told', async () => {
  const documents = Array.from({ length: 70 }, (_, at) =>
    at === 40 ? brokenDocument('broken') : moscowCable(100 + at),
  )
  const sources = documents.map(({ source }) => source).filter((source) => source !== 'broken')
  const problems: string[] = []
  const options = { crew: null, learnt: null }
  const facts = await all(
    extractDocuments(coming(documents), options, ({ code, message }) => problems.push(`${code} ${message}`)),
  )
  expect(facts.map(({ source }) => source)).toEqual(sources)
  const ready = await all(
    makeReady(coming(documents), options, ({ code, message }) => problems.push(`${code} ${message}`)),
  )
  expect(ready.map(({ counts: { id } }) => id)).toEqual(facts.map(({ id }) => id))
  expect(problems).toHaveLength(2)
  expect(new Set(problems).size).toBe(1)
  expect(problems[0]).toMatch(/^RFT_EXTRACT broken: .*torn in two/)
})

test.each([
  [1, [1], [true]],
  [32, [32], [true]],
  [33, [32, 1], [false, false]],
  [64, [32, 32], [false, false]],
])('%i documents go together in batches, and are alone where there are no others', async (count, sizes, alone) => {
  const [one = expect.fail()] = CABLES
  const got = await all(batches(coming(Array.from({ length: count }, () => one))))
  expect(got.map(({ batch }) => batch.length)).toEqual(sizes)
  expect(got.map((batch) => batch.alone)).toEqual(alone)
})
