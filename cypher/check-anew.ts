import type { CableContent, PersonContent, StoreContent } from './content.ts'
import { CheckFindings } from './findings.ts'
import type { HeldText } from './loader.ts'
import type { CableId } from './model/cable-id.ts'
import type { Check } from './model/check.ts'
import { StoreDamagedError } from './model/errors.ts'
import type { CableFacts } from './model/facts.ts'
import { compareText } from './model/order.ts'
import type { GraphStore } from './store.ts'

/** Tells who is who across the cables of a store, as whoever filled it did. */
type LinkPersons = (store: GraphStore) => Promise<void>

/** A sketch of names with what these texts say that it lacks; null where it lacks nothing, or is none that could be compared. */
export type LackedNames = (sketch: Uint8Array, texts: AsyncIterable<HeldText>) => Promise<Uint8Array | null>

export interface AnewOptions {
  readonly link: LinkPersons
  readonly names: LackedNames
  readonly repair: boolean
  /** Cables of which the store says something else than their documents: `repair` loads them anew. */
  readonly wrong: readonly CableId[]
}

const ANEW = 'made anew'

/** What all else is made of, or compared with, has to be whole. */
export const UNREADABLE: Check = {
  checked: [{ check: ANEW, faults: 1 }],
  faults: [{ check: ANEW, what: 'not tried: what is kept can not be read', repaired: false }],
}

const CITED = 'citations, made anew'
const LINKED = 'who is who, made anew'
const NAMES = 'names that documents use, learnt anew'

/** What is told of a part of a graph, and by which check. `key`: the lists of two stores are in its order. */
interface Told {
  readonly check: typeof CITED | typeof LINKED
  readonly key: string
  readonly what: string
  readonly told: string
}

/** Documents loaded together. */
const BATCH = 500

/**
 * Fills the empty store `anew` with the documents of another, links it, and tells where the graphs differ: whom names are linked to, why
 * and how surely, persons with all that is told of them, what citations by date-time group mean. What a graph only remembers is not
 * compared: keys that persons had. With `repair`, `store` is linked anew.
 */
export async function checkAnew(store: GraphStore, anew: GraphStore, options: AnewOptions): Promise<Check> {
  const { link, repair, wrong } = options
  await anew.loadAndLink(
    () => copyDocuments(store, anew),
    async () => {
      await anew.settleDtgCitations()
      await link(anew)
    },
  )
  const found = await differences(store, anew)
  if (repair)
    await store.inOneStep(found.length > 0 || wrong.length > 0 ? () => linkAnew(store, options) : () => link(store))
  const left = repair ? await differences(store, anew) : found
  const findings = new CheckFindings()
  for (const check of [CITED, LINKED] as const) {
    const whats = found.filter((row) => row.check === check).map(({ what }) => what)
    findings.tell(check, whats, !left.some((row) => row.check === check))
  }
  await checkNames(store, findings, options)
  return findings.all()
}

/** A sketch may tell of documents that are no longer there; of one that is there it has to tell. */
async function checkNames(store: GraphStore, findings: CheckFindings, { names, repair }: AnewOptions): Promise<void> {
  const sketch = await store.nameSketch()
  const whole = sketch && (await names(sketch, store.texts()))
  if (whole && repair) await store.changeNameSketch(() => whole)
  findings.tell(NAMES, whole ? ['some that documents use are not known'] : [], repair)
}

async function copyDocuments(from: GraphStore, to: GraphStore): Promise<void> {
  let batch: CableFacts[] = []
  for await (const content of from.content('cables')) {
    if (content.kind === 'cable') batch.push(...factsIn(content))
    if (batch.length < BATCH) continue
    await to.load(batch)
    batch = []
  }
  await to.load(batch)
}

/** The documents of a cable as they were extracted. */
const factsIn = ({ documents }: CableContent): readonly CableFacts[] =>
  documents.map(({ facts: { key: _, length: __, collection: ___, ...facts }, text }) => ({ ...facts, text }))

async function linkAnew(store: GraphStore, { link, wrong }: AnewOptions): Promise<void> {
  const isWrong = new Set(wrong)
  const cables: CableFacts[] = []
  if (wrong.length > 0)
    for await (const content of store.content('cables'))
      if (content.kind === 'cable' && isWrong.has(content.id)) cables.push(...factsIn(content))
  const sketch = await store.nameSketch()
  for (const cable of wrong) await store.remove(await store.documents({ cable }))
  await store.load(cables)
  // The documents are the same as before.
  await store.changeNameSketch(() => sketch)
  await store.settleDtgCitations()
  await store.markBlocks('all')
  await link(store)
}

/** What one of the stores alone has, or tells otherwise. What is kept of persons can be made anew even where it can't be read. */
async function differences(store: GraphStore, other: GraphStore): Promise<readonly Told[]> {
  const found: Told[] = []
  try {
    await compare(store, other, found)
  } catch (error) {
    if (!(error instanceof StoreDamagedError)) throw error
    found.push({ check: LINKED, key: '', what: 'can not be read', told: '' })
  }
  return found
}

/** Adds what differs to `found`. */
async function compare(store: GraphStore, other: GraphStore, found: Told[]): Promise<void> {
  const lists = [toldOf(store), toldOf(other)] as const
  let [a, b] = await Promise.all(lists.map(next))
  while (a || b) {
    const order = !a ? 1 : !b ? -1 : compareText(a.key, b.key)
    const told = order > 0 ? b : a
    if (told && (order !== 0 || a?.told !== b?.told)) found.push(told)
    if (order <= 0) a = await next(lists[0])
    if (order >= 0) b = await next(lists[1])
  }
}

const next = async (list: AsyncGenerator<Told>): Promise<Told | null> => {
  const { done, value } = await list.next()
  return done ? null : value
}

async function* toldOf(store: GraphStore): AsyncGenerator<Told> {
  for await (const content of store.content()) yield* toldIn(content)
}

function toldIn(content: StoreContent): readonly Told[] {
  switch (content.kind) {
    case 'cable': {
      const { id: what } = content
      const [cited, linked] = [citedIn(content), linkedIn(content)]
      return [
        { check: CITED, key: `cable ${what} cited`, what, told: JSON.stringify(cited) },
        { check: LINKED, key: `cable ${what} linked`, what, told: JSON.stringify(linked) },
      ]
    }
    case 'stub': {
      const { id: what, post, citedBy } = content
      return [{ check: CITED, key: `cable ${what} cited`, what, told: JSON.stringify([post, citedBy]) }]
    }
    case 'person': {
      const what = content.person.key
      return [{ check: LINKED, key: `person ${what}`, what, told: JSON.stringify(personIn(content)) }]
    }
    case 'changed block':
      return []
  }
}

const citedIn = ({ settled, citedBy }: CableContent) => [
  citedBy,
  [...settled].sort(([a], [b]) => compareText(a, b)).map(([dtg, { target }]) => [dtg, target]),
]

const linkedIn = ({ persons }: CableContent) =>
  [...persons]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, { key, link }]) => [name, key, link?.why, link?.sure, link?.possible])

function personIn({ block, person }: PersonContent) {
  const { name, surname, variants, titles, evidence } = person
  return [block, name, surname, variants, titles, evidence]
}
