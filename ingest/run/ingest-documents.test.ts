import { setImmediate } from 'node:timers/promises'
import { type GraphStore, openStore, type ReftelError } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { extractCable, extractContext } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'
import { ingestDocuments, loadFacts } from './ingest-documents.ts'

const cable = (number: number, ref: string, body = 'TEXT.'): SourceDocument => ({
  source: `${number}.txt`,
  format: 'nara',
  text: `PAGE 01 MOSCOW ${number} 041504Z\n\nR 041448Z AUG 78\nFM AMEMBASSY MOSCOW\nTO SECSTATE WASHDC\n\nUNCLAS MOSCOW ${number}\n\nE.O. 11652: N/A\nTAGS: PEPR\nSUBJECT: TRADE\n\nREF: ${ref}\n\n1. ${body}\nTOON\n\nNNN\n`,
})

async function* documents(...given: readonly SourceDocument[]) {
  yield* given
}

const CABLES = [cable(18403, 'MOSCOW 18017'), cable(18404, 'SEPTEL'), cable(18405, 'A. MOSCOW 18403; B. MOSCOW 18404')]

test('loads what it extracts, counts it, and changes nothing the second time', async () => {
  const store = await openStore('sqlite::memory:')
  const problems: ReftelError[] = []
  const steps: string[] = []
  const options = {
    crew: null,
    learnt: null,
    curated: null,
    onProgress: ({ step }: { step: string }) => steps.push(step),
  }
  const ingest = () => ingestDocuments(documents(...CABLES), store, options, (problem) => problems.push(problem))
  const summary = await ingest()
  expect(summary).toMatchObject({
    documents: 3,
    cables: 3,
    citations: { resolved: 3, unresolved: 1, reasons: { septel: 1 } },
  })
  expect(steps).toEqual(['loading', 'citations', 'persons'])
  const stats = await store.stats()
  expect(stats).toMatchObject({ cables: 3, stubs: 1, cites: 3 })
  await ingest()
  expect(await store.stats()).toEqual(stats)
  expect(problems).toEqual([])
  await store.close()
})

test('many small batches: every cable, the same id counted once', async () => {
  const store = await openStore('sqlite::memory:')
  const many = Array.from({ length: 1201 }, (_, index) => cable(1000 + (index % 1100), 'SEPTEL', `NO. ${index}`))
  const summary = await ingestDocuments(
    documents(...many),
    store,
    { crew: null, learnt: null, curated: null },
    () => {},
  )
  expect(summary).toMatchObject({ documents: 1201, cables: 1100 })
  expect(await store.stats()).toMatchObject({ cables: 1100 })
  await store.close()
})

test('a store that fails stops the run', async () => {
  const store = await openStore('sqlite::memory:')
  await store.close()
  const run = ingestDocuments(documents(...CABLES), store, { crew: null, learnt: null, curated: null }, () => {})
  await expect(run).rejects.toThrow()
})

test('a source that fails stops the run too: what it could report, it has reported', async () => {
  const store = await openStore('sqlite::memory:')
  async function* broken(): AsyncGenerator<SourceDocument> {
    yield cable(1, 'SEPTEL')
    throw new Error('the disk is gone')
  }
  const run = ingestDocuments(broken(), store, { crew: null, learnt: null, curated: null }, () => {})
  await expect(run).rejects.toThrow('the disk is gone')
  await store.close()
})

/** A promise that is settled from outside. */
function later() {
  let resolve = () => {}
  let reject = (_error: Error) => {}
  const promise = new Promise<void>((...settle) => {
    resolve = settle[0]
    reject = settle[1]
  })
  return { promise, resolve, reject }
}

describe('where loading and the source both fail', () => {
  /** A store whose first batch ends when it is told to. */
  async function withWaiting(run: (store: GraphStore, first: ReturnType<typeof later>) => Promise<void>) {
    const store = await openStore('sqlite::memory:')
    const first = later()
    await run(Object.create(store, { load: { value: () => first.promise } }), first)
    await store.close()
  }
  /** A whole batch, and then what `end` does. */
  async function* batchAnd(end: () => Promise<never>) {
    const [facts] = CABLES.map((document) => extractCable(document, extractContext(null)))
    for (let at = 0; at < 1000; at++) yield facts ?? expect.fail('a cable')
    yield await end()
  }
  const OPTIONS = { crew: null, curated: null }

  test('the batch that failed before is told', () =>
    withWaiting(async (store, first) => {
      const source = batchAnd(async () => {
        first.reject(new Error('no space is left'))
        await expect(first.promise).rejects.toThrow()
        throw new Error('the disk is gone')
      })
      await expect(loadFacts(source, store, OPTIONS)).rejects.toThrow('no space is left')
    }))

  test('the source that failed before is told, when the batch under way has ended', () =>
    withWaiting(async (store, first) => {
      const gone = later()
      const source = batchAnd(async () => {
        gone.resolve()
        throw new Error('the disk is gone')
      })
      let ended = false
      const run = loadFacts(source, store, OPTIONS).finally(() => {
        ended = true
      })
      run.catch(() => {})
      await gone.promise
      await setImmediate()
      expect(ended).toBe(false)
      first.reject(new Error('no space is left'))
      await expect(run).rejects.toThrow('the disk is gone')
    }))
})
