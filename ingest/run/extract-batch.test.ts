import { describe, expect, test } from 'vitest'
import { extractCable, extractContext } from '../extract.ts'
import { bounded, MOST_OF_A_KIND } from './bounded.ts'
import { extractBatch, extractingWith } from './extract-batch.ts'
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
      : { kind: 'facts', facts: extractCable(document, CONTEXT), leftOut: 0 },
  )
  expect(extractBatch(documents, extractingWith(null, null, false))).toEqual(expected)
})

test('cables are made ready where that is asked for, with their counts; a failure stays one', () => {
  const [one = expect.fail()] = CABLES
  expect(extractBatch([one, brokenDocument('broken')], extractingWith(null, null, true))).toMatchObject([
    { kind: 'ready', source: one.source, cable: { counts: countsOf(extractCable(one, CONTEXT)) }, leftOut: 0 },
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
    makeReady(coming(documents), options, null, ({ code, message }) => problems.push(`${code} ${message}`)),
  )
  expect(ready.map(({ counts: { id } }) => id)).toEqual(facts.map(({ id }) => id))
  expect(problems).toHaveLength(2)
  expect(new Set(problems).size).toBe(1)
  expect(problems[0]).toMatch(/^RFT_EXTRACT broken: .*torn in two/)
})

test('what a document holds over the bound is left out, which is told; the document is kept', async () => {
  const over = 7
  const crowded = moscowCable(1, 'crowded', `LIMA 12\n\n1. ${'SEE LIMA 12. '.repeat(MOST_OF_A_KIND + over - 1)}`)
  const [before = expect.fail(), after = expect.fail()] = CABLES
  const problems: string[] = []
  const documents = [before, crowded, after]
  const facts = await all(
    extractDocuments(coming(documents), { crew: null, learnt: null }, ({ message }) => problems.push(message)),
  )
  expect(facts.map(({ source, citations }) => [source, citations.length])).toEqual([
    [before.source, 1],
    ['crowded', MOST_OF_A_KIND],
    [after.source, 1],
  ])
  expect(problems).toEqual([
    `crowded: more than ${MOST_OF_A_KIND} citations or mentions of persons: the last ${over} are left out`,
  ])
  const ready = await all(
    makeReady(coming([crowded]), { crew: null, learnt: null }, null, ({ code, message }) =>
      problems.push(`${code} ${message}`),
    ),
  )
  expect(ready.map(({ counts: { resolved, unresolved } }) => resolved + unresolved.length)).toEqual([MOST_OF_A_KIND])
  expect(problems[1]).toBe(`RFT_CROWDED ${problems[0]}`)
})

describe('the bound', () => {
  const facts = extractCable(moscowCable(18403, 'one', 'A. MOSCOW 18401; B. MOSCOW 18402; C. LIMA 12'), CONTEXT)
  const mentionsOf = (most: number) => bounded(facts, most).facts.persons.map(({ mentions }) => mentions.length)
  const all = mentionsOf(99)
  const total = all.reduce((sum, count) => sum + count, 0)

  test('leaves what is within it as it is', () => {
    expect(bounded(facts).facts).toBe(facts)
    expect(bounded(facts, Math.max(total, facts.citations.length))).toEqual({ facts, leftOut: 0 })
  })

  test.each(Array.from({ length: total }, (_, most) => most))('keeps the first %i of each kind', (most) => {
    const kept = bounded(facts, most)
    expect(kept.facts.citations).toEqual(facts.citations.slice(0, most))
    const counts = mentionsOf(most)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(most)
    // Whom no words of the text name, as a signer, takes no room.
    const named = counts.filter((count) => count > 0)
    expect(counts.length - named.length).toBe(all.filter((count) => count === 0).length)
    expect(named.slice(0, -1)).toEqual(all.filter((count) => count > 0).slice(0, Math.max(0, named.length - 1)))
    expect(kept.leftOut).toBe(total - most + Math.max(0, facts.citations.length - most))
  })
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

test('large documents do not wait for others', async () => {
  const [one = expect.fail()] = CABLES
  const large = { ...one, text: one.text.padEnd(1 << 18) }
  const half = { ...one, text: one.text.padEnd(1 << 17) }
  const got = await all(batches(coming([one, large, large, half, half, one])))
  expect(got.map(({ batch }) => batch.length)).toEqual([2, 1, 2, 1])
  expect(got.map(({ alone }) => alone)).toEqual([false, false, false, false])
})
