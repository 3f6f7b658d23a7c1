import { type FactsToLoad, type GraphStore, openStore, type ReadyDocument } from '@reftel/cypher'
import { describe, expect, test, vi } from 'vitest'
import type { SourceDocument } from '../source/document.ts'
import { withCrew } from './crew.ts'
import { ingestDocuments } from './ingest-documents.ts'
import { learnCorpus } from './learn-corpus.ts'
import { coming, moscowCable } from './testing/cables.ts'

const says = (number: number, text: string): SourceDocument => {
  const cable = moscowCable(number, `${number}.txt`, 'A. TUNIS 6000; B. SEPTEL')
  return { ...cable, text: cable.text.replace('GENRO SMILED.', text) }
}

/** Nothing in it tells that NYEREBO is anybody; three others would. */
const BARE = says(101, 'NYEREBO SAID NO, AND THE VISIT OF NYEREBO WENT WELL.')
const PLAIN = says(102, 'THE TALKS WENT WELL.')
const KNOWN = [201, 202, 203].map((number) => says(number, 'PRESIDENT NYEREBO SAID SO.'))

/** How documents go into the store: as facts, or made ready for it. */
type Way = 'load' | 'loadReady'

/** The store, in which `loaded` is told the sources of all that is loaded. */
function watching(store: GraphStore, way: Way, loaded: string[]): GraphStore {
  const note = <T extends { readonly source: string }>(load?: (some: readonly T[]) => Promise<void>) => ({
    value:
      load &&
      ((some: readonly T[]) => {
        loaded.push(...some.map(({ source }) => source))
        return load(some)
      }),
  })
  return Object.create(store, {
    load: note<FactsToLoad>(store.load),
    loadReady: note<ReadyDocument>(way === 'loadReady' ? store.loadReady : undefined),
  })
}

/** As `reftel ingest` does it; the sources of what was loaded, and what was counted. */
async function ingest(store: GraphStore, documents: readonly SourceDocument[], way: Way, jobs = 1) {
  const loaded: string[] = []
  const summary = await withCrew(jobs, async (crew) => {
    const learnt = await learnCorpus(coming(documents), store, { crew })
    const options = { crew, learnt, curated: null }
    return ingestDocuments(coming(documents), watching(store, way, loaded), options, ({ message }) =>
      expect.fail(message),
    )
  })
  const { seconds: _, cablesPerSecond: __, ...counted } = summary
  return { loaded: loaded.sort(), counted }
}

/** All that it holds, but keys that persons had: what came before is no part of that. */
async function content(store: GraphStore): Promise<string> {
  const all: unknown[] = []
  for await (const one of store.content()) all.push({ ...one, formerKeys: [] })
  return JSON.stringify(all, (_, value) =>
    value instanceof Map ? [...value].sort(([a], [b]) => (a < b ? -1 : 1)) : value,
  )
}

async function withStore(use: (store: GraphStore) => Promise<void>): Promise<void> {
  const store = await openStore('sqlite::memory:')
  await use(store)
  await store.close()
}

const sources = (documents: readonly SourceDocument[]) => documents.map(({ source }) => source)

describe.each(['load', 'loadReady'] as const)('what a store holds, by %s', (way) => {
  const FIRST = [BARE, PLAIN]

  test.each([1, 2])('is not read again, and counted as it was: %i threads', (jobs) =>
    withStore(async (store) => {
      const many = [...FIRST, ...Array.from({ length: 70 }, (_, at) => says(1000 + at, 'ALL WENT WELL.'))]
      const before = await ingest(store, many, way, jobs)
      expect(before.loaded).toEqual(sources(many).sort())
      const held = await content(store)
      expect(await ingest(store, many, way, jobs)).toEqual({ loaded: [], counted: before.counted })
      expect(await content(store)).toBe(held)
    }),
  )

  test('is read again where it means something else beside others, and where its text has changed', () =>
    withStore(async (store) => {
      await ingest(store, FIRST, way)
      const all = [...FIRST, ...KNOWN]
      expect((await ingest(store, all, way)).loaded).toEqual(sources([BARE, ...KNOWN]).sort())
      await withStore(async (fresh) => {
        await ingest(fresh, all, way)
        expect(await content(store)).toBe(await content(fresh))
      })
      const changed = { ...PLAIN, text: PLAIN.text.replace('TALKS', 'TRADE TALKS') }
      expect((await ingest(store, [BARE, changed], way)).loaded).toEqual([PLAIN.source])
    }))

  test('is linked again only where something has changed, or an earlier run was cut before', () =>
    withStore(async (store) => {
      const filings = vi.spyOn(store, 'filings')
      await ingest(store, FIRST, way)
      expect(filings).toHaveBeenCalledTimes(1)
      await ingest(store, FIRST, way)
      expect(filings).toHaveBeenCalledTimes(1)
      await store.markBlocks('all')
      await ingest(store, FIRST, way)
      expect(filings).toHaveBeenCalledTimes(2)
      expect(await store.changedBlocks(1)).toEqual([])
      await ingest(store, [...FIRST, ...KNOWN], way)
      expect(filings).toHaveBeenCalledTimes(3)
    }))

  test('is read again after it was taken out', () =>
    withStore(async (store) => {
      await ingest(store, FIRST, way)
      const held = await content(store)
      await store.remove(await store.documents({ source: PLAIN.source }))
      expect((await ingest(store, FIRST, way)).loaded).toEqual([PLAIN.source])
      expect(await content(store)).toBe(held)
    }))

  test('is read again, and noted, where nobody noted how it was read', () =>
    withStore(async (store) => {
      const { loaded: _, counted } = await ingest(store, FIRST, way)
      const facts: FactsToLoad[] = []
      for await (const one of store.content('cables'))
        if (one.kind === 'cable') for (const { facts: own, text } of one.documents) facts.push({ ...own, text })
      await store.remove((await Promise.all(facts.map(({ id }) => store.documents({ cable: id })))).flat())
      await store.load(facts)
      expect(await ingest(store, FIRST, way)).toEqual({ loaded: sources(FIRST), counted })
      expect(await ingest(store, FIRST, way)).toEqual({ loaded: [], counted })
    }))

  test('of a text in two files is read under the second path alone', () =>
    withStore(async (store) => {
      const twice = [PLAIN, { ...PLAIN, source: 'copy.txt' }]
      await ingest(store, twice, way)
      const held = await content(store)
      expect((await ingest(store, twice, way)).loaded).toEqual(['copy.txt'])
      expect(await content(store)).toBe(held)
    }))
})
