import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CableFacts, CableId } from '../../index.ts'
import type { GraphStore } from '../../store.ts'
import { cable, cites, id, person } from '../facts.ts'
import { type OpenStore, withStore } from '../graph.ts'

/** Cables that may be loaded, and two that never are. */
const LOADED = ['1978MOSCOW00001', '1978MOSCOW00002', '1978TOKYO00001', '1977LIMA00001', '1979SEOUL00001']
const CITED = [...LOADED, '1976BONN00001', '1976BONN00002']
const [TAGS, POSTS, WORDS] = [
  ['PREL', 'JA', 'OVIP'],
  ['STATE', 'TOKYO', 'LIMA'],
  ['PIER', 'TREATY', 'VISIT'],
]

/** What may happen to a store: documents come, again or anew, or one goes. */
type Step = { readonly load: readonly CableFacts[] } | { readonly remove: CableId }

const facts: fc.Arbitrary<CableFacts> = fc
  .record({
    key: fc.constantFrom(...LOADED),
    cited: fc.uniqueArray(fc.constantFrom(...CITED), { maxLength: 4 }),
    tags: fc.subarray(TAGS),
    to: fc.subarray(POSTS),
    info: fc.subarray(POSTS, { maxLength: 1 }),
    words: fc.subarray(WORDS, { minLength: 1 }),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
    said: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ key, cited, tags, to, info, words, day, said }) =>
    cable(key, {
      // The same document, read in another way.
      text: `${key} says so.`,
      subject: words.join(' '),
      date: day === null ? null : `${key.slice(0, 4)}-03-${String(day).padStart(2, '0')}T10:00:00Z`,
      tags,
      to,
      info: info.filter((post) => !to.includes(post)),
      // One cable may be cited several times: the graph has one edge for it.
      citations: cited
        .filter((target) => target !== key)
        .flatMap((target) => Array.from({ length: said }, (_, at) => cites(target, { start: at * 30 }))),
      persons: [person('SONODA')],
    }),
  )
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.array(facts, { minLength: 1, maxLength: 3 }).map((load) => ({ load })) },
  { weight: 1, arbitrary: fc.constantFrom(...LOADED).map((key) => ({ remove: id(key) })) },
)

/** The store as it should be: what was read last of each cable that is held. */
type Model = Map<CableId, CableFacts>

async function take(store: GraphStore, model: Model, happens: Step): Promise<void> {
  if ('remove' in happens) {
    await store.remove(await store.documents({ cable: happens.remove }))
    model.delete(happens.remove)
    return
  }
  await store.load(happens.load)
  for (const each of happens.load) model.set(each.id, each)
}

const targetsOf = ({ citations }: CableFacts): CableId[] => [
  ...new Set(citations.flatMap(({ target }) => (target === null ? [] : [target]))),
]
const sorted = (ids: Iterable<string>): string[] => [...ids].sort()

/** All that can be told of the few cables, by the model and by the store. */
async function compare(store: GraphStore, model: Model): Promise<void> {
  const held = [...model.values()]
  const edges = held.flatMap((each) => targetsOf(each).map((target) => [each.id, target] as const))
  const stubs = new Set(edges.map(([, target]) => target).filter((target) => !model.has(target)))
  expect(await store.stats()).toMatchObject({
    cables: model.size,
    stubs: stubs.size,
    cites: edges.length,
    mentions: model.size,
    tags: new Set(held.flatMap(({ tags }) => tags)).size,
  })
  for (const key of CITED.map(id)) {
    const own = model.get(key)
    const [cites, citedBy] = [edges.filter(([source]) => source === key), edges.filter(([, target]) => target === key)]
    const found = await store.cable(key)
    if (!own && !stubs.has(key)) expect(found).toBeNull()
    else
      expect(found).toMatchObject({
        held: own !== undefined,
        subject: own?.subject ?? null,
        date: own?.date ?? null,
        cites: cites.length,
        citedBy: citedBy.length,
        tags: own?.tags ?? [],
        to: own?.to ?? [],
        info: own?.info ?? [],
      })
    const walk = { direction: 'both', depth: 1, limit: 50 } as const
    const around = found && (await store.neighbourhood(key, walk, []))
    const near = new Set([key, ...cites.map(([, target]) => target), ...citedBy.map(([source]) => source)])
    expect(around && sorted(around.nodes.map((node) => node.id))).toEqual(found && sorted(near))
  }
  const searched = async (query: Parameters<GraphStore['search']>[0]): Promise<string[]> =>
    sorted((await store.search(query)).items.map((hit) => hit.id))
  const idsOf = (wanted: (each: CableFacts) => boolean): string[] => sorted(held.filter(wanted).map((each) => each.id))
  for (const tag of TAGS) expect(await searched({ tag, limit: 20 })).toEqual(idsOf(({ tags }) => tags.includes(tag)))
  for (const word of WORDS)
    expect(await searched({ q: word, limit: 20 })).toEqual(idsOf(({ subject }) => subject?.includes(word) === true))
  for (const to of POSTS)
    expect(await searched({ to, limit: 20 })).toEqual(idsOf((each) => each.to.includes(to) || each.info.includes(to)))
  expect(await store.count({ holding: 'all' })).toBe(model.size + stubs.size)
  expect(new Map((await store.tags()).map(({ code, cables }) => [code, cables]))).toEqual(
    new Map(TAGS.map((tag) => [tag, idsOf(({ tags }) => tags.includes(tag)).length] as const).filter(([, n]) => n > 0)),
  )
}

/** Histories of loading, reading again and taking out, told by a model in memory of a few lines. */
export function historyContract(open: OpenStore): void {
  describe('whatever has happened', () => {
    test('the store tells what was read last of each cable', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) =>
          withStore(open, [], async (store) => {
            const model: Model = new Map()
            for (const each of steps) await take(store, model, each)
            await compare(store, model)
          }),
        ),
        { numRuns: 15, seed: 1978 },
      )
    })
  })
}
