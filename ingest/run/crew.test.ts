import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { grouped } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { linkBlocks } from '../persons/index.ts'
import type { SourceDocument } from '../source/document.ts'
import { CorpusSummary } from './corpus-summary.ts'
import { Crew, withCrew } from './crew.ts'
import { extractBatch, extractingWith } from './extract-batch.ts'
import { moscowCable } from './testing/cables.ts'

/** A thread that dies of some documents and has all others fail with their own words. */
const PROGRAM = `
  import { parentPort } from 'node:worker_threads'
  parentPort.on('message', ({ number, work }) => {
    if (work.inputs.some(({ text }) => text === 'EXIT')) process.exit(3)
    if (work.inputs.some(({ text }) => text === 'THROW')) throw new Error('out of words')
    parentPort.postMessage({ number, done: work.inputs.map(({ source, text }) => ({ kind: 'failed', source, reason: text })) })
  })`

const NONE = new Map()

const document = (source: string, text: string): SourceDocument => ({ source, format: 'nara', text })

test('each thread has three works before it, and batches for as long as a thousand documents are written; none starts unasked', () => {
  const crew = new Crew(4, new URL('file:///none.mjs'))
  expect(crew.ahead).toBe(12)
  expect(crew.batchesAhead).toBe(64)
  expect(crew.hasStarted).toBe(false)
})

test('a thread that dies costs the document that killed it, and no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reftel-pool-'))
  const program = join(folder, 'thread.mjs')
  writeFileSync(program, PROGRAM)
  const crew = new Crew(2, pathToFileURL(program))
  const batches = await Promise.all(
    [
      [document('a', 'WELL'), document('b', 'EXIT'), document('c', 'WELL')],
      [document('d', 'WELL')],
      [document('e', 'THROW')],
      [document('f', 'WELL')],
      [document('g', 'WELL')],
    ].map((batch) => crew.extract(batch, NONE)),
  )
  const came = batches
    .flat()
    .map((extraction) => (extraction.kind === 'failed' ? [extraction.source, extraction.reason] : []))
  expect(came).toEqual([
    ['a', 'WELL'],
    ['b', 'its thread has ended: killed'],
    ['c', 'WELL'],
    ['d', 'WELL'],
    ['e', 'its thread has ended: out of words'],
    ['f', 'WELL'],
    ['g', 'WELL'],
  ])
  await crew.close()
  rmSync(folder, { recursive: true })
})

const CABLES = Array.from({ length: 8 }, (_, at) => moscowCable(18400 + at, `${at}.txt`))

test('a crew learns, extracts and links what one thread does', async () => {
  const [alone, together] = [new CorpusSummary(), new CorpusSummary()]
  for (const cable of CABLES) alone.add(cable)
  await withCrew(2, async (crew) => {
    const halves = [CABLES.slice(0, 4), CABLES.slice(2)]
    await Promise.all(halves.map((half) => crew?.learn(half, together)))
    expect(crew?.hasStarted).toBe(true)
    expect(together.serials.toJSON()).toEqual(alone.serials.toJSON())
    expect(together.names.toJSON() === alone.names.toJSON()).toBe(true)

    crew?.beginExtracting(together.learnt(), 'THIS', true)
    const extracted = extractBatch(CABLES, extractingWith(alone.learnt(), 'THIS', true))
    expect(await crew?.extract(CABLES, NONE)).toEqual(extracted)

    const mentions = extractBatch(CABLES, extractingWith(alone.learnt(), null, false)).flatMap((each) =>
      each.kind === 'facts'
        ? each.facts.persons.map((person) => ({
            ...person,
            cable: each.facts.id,
            post: 'MOSCOW',
            date: null,
            tags: [],
            cites: [],
          }))
        : [],
    )
    const blocks = [...grouped(mentions, ({ block }) => block)]
    expect(blocks.length).toBeGreaterThan(1)
    expect(await crew?.link(blocks, null)).toEqual(linkBlocks(blocks, null))
  })
})

test('a document that ends the thread that learns teaches nothing; blocks that do are linked here', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reftel-crew-'))
  const program = join(folder, 'thread.mjs')
  writeFileSync(
    program,
    `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ number, work: { inputs } }) => {
      if (!inputs || inputs.some(({ text }) => text === 'EXIT')) process.exit(3)
      const serials = inputs.map(({ source }) => ({ post: source, year: 1978, number: 5, date: '1978-08-04T00:00:00Z' }))
      parentPort.postMessage({ number, done: { serials, documents: inputs.length, letters: 9, unread: [] } })
    })`,
  )
  const crew = new Crew(1, pathToFileURL(program))
  const summary = new CorpusSummary()
  await crew.learn([document('BONN', 'WELL'), document('ROME', 'EXIT'), document('TUNIS', 'WELL')], summary)
  expect(Object.keys(summary.serials.toJSON())).toEqual(['BONN 1978', 'TUNIS 1978'])
  expect(await crew.link([['DOE', []]], null)).toEqual([['DOE', []]])
  await crew.close()
  rmSync(folder, { recursive: true })
})
