import type { PlacedName } from '../content.ts'
import type { PersonKeys } from '../loader.ts'
import type { CableDetail, GraphEdge, MentionLink } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import type { CableText } from '../model/cable-text.ts'
import {
  type CableMention,
  type CableRecord,
  type CitedCable,
  citesOfDocuments,
  dtgKey,
  joinMentions,
  mergeDocuments,
  rolesOf,
  type SettledCable,
  saidOf,
  settledTo,
} from '../model/documents.ts'
import { citesEdge, mentionsEdge, sentByEdge, sentToEdge, taggedEdge } from '../model/graph.ts'
import { compareEdges, compareText } from '../model/order.ts'
import { citedHere, textAnswer } from '../model/spans.ts'
import { officeOfSigner } from '../persons/office-holders.ts'
import { stored } from '../text/stored.ts'
import type { Connection } from './connection.ts'
import { citationsRead, documentsOf, factsRead, laidOutDocuments } from './documents.ts'
import { namedQuery } from './named-query.ts'
import { summariesOf, summaryById } from './summaries.ts'

interface SettledRow {
  readonly source: CableId
  readonly sender: string
  readonly minute: number
  readonly target: CableId
  readonly post: string | null
  readonly number: string | null
  readonly year: number | null
}

type NamedRow = { readonly cable: CableId; readonly name: string; readonly person: string; readonly possible: 0 | 1 }

const settledCitations = namedQuery<{ keys: string }, SettledRow>('settled-citations')
type LinkedRow = LinkColumns & Omit<NamedRow, 'possible'> & { readonly called: string }
const personsOf = namedQuery<{ keys: string }, LinkedRow>('persons-of')

const personKeys = namedQuery<{ keys: string }, NamedRow>('person-keys-of')
const namedIn = namedQuery<{ keys: string; persons: string }, NamedRow>('named-in')
const namesOfPerson = namedQuery<{ person: number; cables: string }, LinkColumns & { cable: number; name: string }>(
  'names-of-person',
)

/** What citations by DTG of these cables are settled to, by cable and `dtgKey`. */
export function settledOf(db: Connection, ids: readonly CableId[]): Map<CableId, ReadonlyMap<string, SettledCable>> {
  const settled = new Map<CableId, Map<string, SettledCable>>()
  for (const row of settledCitations.all(db, { keys: JSON.stringify(ids) })) {
    const { source, sender, minute, target, post } = row
    const ofSource = settled.get(source) ?? new Map<string, SettledCable>()
    ofSource.set(dtgKey(sender, minute), settledTo(target, post ?? sender, row))
    settled.set(source, ofSource)
  }
  return settled
}

/** What the documents of these cables say, citations by DTG settled; none of stubs. */
export function recordsOf(db: Connection, ids: readonly CableId[]): Map<CableId, CableRecord> {
  const settled = settledOf(db, ids)
  const records = new Map<CableId, CableRecord>()
  for (const [id, rows] of documentsOf(db, ids)) {
    const documents = rows.map((row) => factsRead(db, id, row))
    records.set(id, mergeDocuments(id, documents, settled.get(id)))
  }
  return records
}

/** The `cites` of these cables' records alone. */
export function citesOf(db: Connection, ids: readonly CableId[]): ReadonlyMap<CableId, readonly CitedCable[]> {
  const settled = settledOf(db, ids)
  return new Map(
    [...documentsOf(db, ids)].map(([id, rows]) => [
      id,
      citesOfDocuments(
        id,
        rows.map((row) => citationsRead(db, id, row)),
        settled.get(id),
      ),
    ]),
  )
}

/** What a row of a mention says of its link. */
export interface LinkColumns {
  readonly sure: number | null
  readonly why: string | null
  readonly possible: number
}

/** Why a mention was linked to its person; null until it was. */
export const linkIn = ({ sure, why, possible }: LinkColumns): MentionLink | null =>
  sure === null
    ? null
    : { sure, why: stored(why, 'why a mention is linked'), ...(possible === 1 ? { possible: true } : {}) }

/** The person that each name stands for, and why, by cable. */
export function placedNamesOf(db: Connection, ids: readonly CableId[]): Map<CableId, Map<string, PlacedName>> {
  const names = new Map<CableId, Map<string, PlacedName>>()
  for (const { cable, name, person: key, called: _, ...link } of personsOf.all(db, { keys: JSON.stringify(ids) }))
    names.set(cable, (names.get(cable) ?? new Map()).set(name, { key, link: linkIn(link) }))
  return names
}

/** The names that stand for a person in these cables, each [row, time], and why, by the cable's row. */
export function namesOf(
  db: Connection,
  person: number,
  cables: readonly (readonly [row: number, time: number])[],
): ReadonlyMap<number, ReadonlyMap<string, MentionLink | null>> {
  const names = new Map<number, Map<string, MentionLink | null>>()
  for (const { cable, name, ...link } of namesOfPerson.all(db, { person, cables: JSON.stringify(cables) }))
    names.set(cable, (names.get(cable) ?? new Map()).set(name, linkIn(link)))
  return names
}

/** See `GraphStore.personKeys`. */
export const personKeysOf = (db: Connection, ids: readonly CableId[]): PersonKeys => linkedIn(db, ids).keys

/** Whom the names of some cables stand for. */
export interface Linked {
  readonly keys: PersonKeys
  /** Keys of the persons that a cable is linked to weakly alone, by cable. */
  readonly weakly: ReadonlyMap<CableId, ReadonlySet<string>>
}

/** Whom all names in these cables stand for. */
export const linkedIn = (db: Connection, ids: readonly CableId[]): Linked =>
  linkedOf(personKeys.all(db, { keys: JSON.stringify(ids) }))

/** Most persons that are looked up by themselves, in each of some cables. */
const FEW = 8

/** The names in these cables that stand for one of these persons. */
export function linkedAmong(db: Connection, ids: readonly CableId[], persons: readonly string[]): Linked {
  if (persons.length > FEW) return linkedIn(db, ids)
  if (persons.length === 0) return linkedOf([])
  return linkedOf(namedIn.all(db, { keys: JSON.stringify(ids), persons: JSON.stringify(persons) }))
}

function linkedOf(rows: readonly NamedRow[]): Linked {
  const keys = new Map<CableId, Map<string, string>>()
  const surely = new Map<CableId, Set<string>>()
  for (const { cable, name, person, possible } of rows) {
    keys.set(cable, (keys.get(cable) ?? new Map()).set(name, person))
    if (possible === 0) surely.set(cable, (surely.get(cable) ?? new Set()).add(person))
  }
  const weakly = [...keys].map(([cable, named]) => {
    const all = [...named.values()].filter((person) => !surely.get(cable)?.has(person))
    return [cable, new Set(all)] as const
  })
  return { keys, weakly: new Map(weakly) }
}

/** A cable's persons by key, the names of one taken together. */
function mentionsByPerson(
  record: CableRecord,
  keys: ReadonlyMap<string, string> | undefined,
): Map<string, CableMention> {
  const mentions = new Map<string, CableMention>()
  for (const mention of record.persons) {
    const key = keys?.get(mention.name)
    if (key === undefined) continue
    const known = mentions.get(key)
    mentions.set(key, known ? joinMentions(known, mention) : mention)
  }
  return mentions
}

/** The MENTIONS edges of a cable, by key of the person; `possible`: with those that are linked weakly. */
export function mentionEdges(
  record: CableRecord,
  { keys, weakly }: Linked,
  possible: boolean,
): readonly { readonly key: string; readonly edge: GraphEdge }[] {
  const isWeak = (key: string) => weakly.get(record.id)?.has(key) ?? false
  return [...mentionsByPerson(record, keys.get(record.id))]
    .filter(([key]) => possible || !isWeak(key))
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, mention]) => ({ key, edge: mentionsEdge(record.id, key, mention, isWeak(key)) }))
}

/** All edges that start at these cables, those to persons by `linked`; of each cable in order. */
export function* edgesOfCables(
  db: Connection,
  ids: readonly CableId[],
  { possible, linked = linkedIn(db, ids) }: { readonly possible: boolean; readonly linked?: Linked },
): Generator<GraphEdge> {
  const records = recordsOf(db, ids)
  for (const id of ids) {
    const record = records.get(id)
    if (!record) continue
    const edges = [
      ...record.cites.map((cited) => citesEdge(id, cited)),
      ...(record.from === null ? [] : [sentByEdge(id, record.from)]),
      ...record.to.map((post) => sentToEdge(id, post, 'action')),
      ...record.info.map((post) => sentToEdge(id, post, 'info')),
      ...mentionEdges(record, linked, possible).map(({ edge }) => edge),
      ...record.tags.map((tag) => taggedEdge(id, tag)),
    ]
    yield* edges.sort(compareEdges)
  }
}

const STUB: CableRecord = mergeDocuments('' as CableId, [])

/** See `GraphStore.cable`. */
export function cableDetail(db: Connection, id: CableId): CableDetail | null {
  const known = summaryById(db, id)
  if (!known) return null
  const { to, info, tags, documents, citations, persons, possible } = recordsOf(db, [id]).get(id) ?? STUB
  const linked = new Map(personsOf.all(db, { keys: JSON.stringify([id]) }).map((row) => [row.name, row]))
  return {
    ...known,
    to,
    info,
    tags,
    documents,
    citations,
    persons: persons.map((mention) => {
      const { person: key = '', called = mention.name, possible: weak = 0 } = linked.get(mention.name) ?? {}
      const office = officeOfSigner(known, { name: called, roles: rolesOf(mention) })
      return { key, ...saidOf(mention), office, ...(weak === 1 ? { possible: true } : {}) }
    }),
    possiblePersons: possible.map(saidOf),
  }
}

/** See `GraphStore.cableText`. */
export function cableText(db: Connection, id: CableId, key: string | undefined): CableText | null {
  const record = recordsOf(db, [id]).get(id)
  const [first] = record?.documents ?? []
  const document = key === undefined ? first : record?.documents.find((other) => other.key === key)
  const laidOut = document && [...laidOutDocuments(db, [{ cable: id, document: document.key }]).values()][0]
  if (!record || !document || !laidOut) return null
  const here = document === first ? undefined : document.key
  const keys = personKeysOf(db, [id]).get(id)
  const persons = record.persons.map(({ name, confidence, mentions }) => ({
    key: stored(keys?.get(name), 'the person of a mention'),
    confidence,
    mentions: mentions.filter((words) => words.document === here),
  }))
  const citations = record.citations.filter((citation) => citation.document === here)
  const held = summariesOf(db, citedHere(citations)).flatMap((cable) => (cable.held ? [cable.id] : []))
  return { id, document, ...textAnswer(laidOut, { citations, persons, tags: record.tags, held: new Set(held) }) }
}
