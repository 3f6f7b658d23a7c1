import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import type { PlacedName } from '../../content.ts'
import type { CableId } from '../../model/cable-id.ts'
import { type CableRecord, type DocumentFacts, mergeDocuments } from '../../model/documents.ts'
import { byKey, compareText, distinctText } from '../../model/order.ts'
import { possibleNodes } from '../../model/possible.ts'
import { provisionalKey } from '../../persons/person-names.ts'
import { allFound } from '../../text/all-found.ts'
import { Counts } from '../../text/counts.ts'
import { grouped } from '../../text/grouped.ts'
import { must } from '../../text/must.ts'
import { namedQuery } from '../named-query.ts'
import {
  cableProperties,
  citesRow,
  type EdgeRow,
  mentionRows,
  namesOn,
  type PlacedMention,
  type Properties,
  postProperties,
  stubProperties,
  tagProperties,
  textsOrNone,
} from '../rows.ts'
import { type EdgesOfCable, runEdges, runRows } from './batches.ts'
import { forgetTaken } from './block-edges.ts'
import { documentNodeId, documentProperties, type Incoming } from './documents.ts'
import { type ClearedEdge, countedMentions, countMentioned, forgetOrphans, putMentions, putPersons } from './nodes.ts'
import { dtgTexts, type Settled, settledJson } from './settled.ts'
import { type ToldOfCable, toldOfCable } from './told-of-cable.ts'
import { type Delivered, TrafficCounts } from './traffic-counts.ts'

/** A cable as it is to be: its documents, and what its citations by DTG are settled to. Without documents it is a stub. */
export interface CableState {
  readonly id: CableId
  readonly documents: readonly DocumentFacts[]
  readonly settled: Settled
  /** Whether it was held before, so that edges start at it. */
  readonly wasHeld: boolean
  /** Whether this transaction made it, so that none but the cables that come with it cite it. */
  readonly isNew?: boolean
}

type Rows<Row> = { readonly rows: readonly Row[] }
type Node = { readonly properties: Properties }
type KnownStub = { readonly id: string; readonly otherwise: boolean }

const clearCables = namedQuery<Rows<string>, ClearedEdge>('clear-cables')
const putCables = namedQuery<Rows<Node>, object>('put-cables')
const emptyCables = namedQuery<Rows<Node>, object>('empty-cables')
const putStubs = namedQuery<Rows<Node & { id: string; post: string }>, KnownStub>('put-stubs')
const putPosts = namedQuery<Rows<Node & { name: string }>, object>('put-posts')
const putTags = namedQuery<Rows<Node & { code: string }>, object>('put-tags')
const putCites = namedQuery<Rows<EdgesOfCable>, object>('put-cites')
const putSentBy = namedQuery<Rows<Pick<EdgeRow, 'cable' | 'end'>>, object>('put-sent-by')
const putSentTo = namedQuery<Rows<EdgesOfCable>, object>('put-sent-to')
const putTagged = namedQuery<Rows<EdgesOfCable>, object>('put-tagged')
export const putDocuments = namedQuery<Rows<Node & { cable: CableId; facets: string }>, object>('put-documents')
/** Tells documents of their cables. */
export const putFiled = namedQuery<Rows<ToldOfCable & { id: string }>, object>('put-filed')
/** Counts how many cables cite each of these. */
export const countCiting = namedQuery<Rows<string>, object>('count-citing')
/** The properties of CITES, in the order that put-cites has them. */
const CITATION = ['post', 'confidence', 'raw', 'where', 'occurrences']
const markBlocks = namedQuery<Rows<string>, object>('mark-blocks')

/**
 * Makes the nodes and edges of these cables, which this transaction has locked, what their documents say, and takes away what
 * nothing else holds then. Persons that a name was linked to stay so. Rows go in order, so that two transactions never deadlock.
 * `fresh`: those of the documents that are to be put too.
 */
export async function rebuildCables(
  tx: ManagedTransaction,
  states: readonly CableState[],
  fresh: readonly Incoming[] = [],
): Promise<void> {
  forgetTaken(tx)
  const ordered = states.toSorted((a, b) => compareText(a.id, b.id))
  const before = ordered.filter(({ wasHeld }) => wasHeld).map(({ id }) => id)
  const cleared = await runRows(tx, clearCables, before)
  const records = ordered.map(({ id, documents, settled }) => mergeDocuments(id, documents, settled))
  const mentions = placeMentions(records, cleared)
  const edges = {
    cites: records.flatMap(({ id, cites }) => cites.map((cited) => citesRow(id, cited))),
    sentBy: records.flatMap(({ id, from }) => (from === null ? [] : [{ cable: id, end: from }])),
    sentTo: records.flatMap(sentToRows),
    mentions: mentionRows(mentions),
    tagged: records.flatMap(({ id, tags }) => tags.map((code) => ({ cable: id, end: code, properties: {} }))),
  }
  const blocks = [...mentions.map(({ mention }) => mention.block), ...allFound(cleared, ({ block }) => block)]
  await runRows(tx, markBlocks, distinctText(blocks))
  const citing = new Counts<string>()
  for (const { end } of edges.cites) citing.add(end)
  const nodes = ordered.map((state, at) => nodeProperties(state, records[at], citing))
  const emptied = nodes.filter((node) => !isHeld(node))
  const posts = nodeRows([...edges.sentBy, ...edges.sentTo], (name) => ({ name, properties: postProperties(name) }))
  const tags = nodeRows(edges.tagged, (code) => ({ code, properties: tagProperties(code) }))
  const stubs = stubRows(records, new Set<string>(ordered.map(({ id }) => id)), citing)
  const counted = countedMentions(edges.mentions, new Map(records.map(({ id, date }) => [id, date])))
  // Sent one behind the other: the server works at one while the next is on its way.
  const [knownStubs, , , personsBefore] = await Promise.all([
    runRows(tx, putCables, nodes.filter(isHeld))
      .then(() => runRows(tx, emptyCables, emptied))
      .then(() => runRows(tx, putStubs, stubs)),
    runRows(tx, putPosts, posts),
    runRows(tx, putTags, tags),
    putPersons(tx, mentions, counted),
  ])
  const { put, filed } = documentRows(records, fresh)
  await Promise.all([
    runRows(tx, putDocuments, put),
    runRows(tx, putFiled, filed),
    runEdges(tx, putCites, edges.cites, CITATION),
    runRows(tx, putSentBy, edges.sentBy),
    runEdges(tx, putSentTo, edges.sentTo, ['role']),
    putMentions(tx, edges.mentions),
    runEdges(tx, putTagged, edges.tagged),
  ])
  await forgetOrphans(tx, {
    cleared,
    edges,
    emptied: ordered.filter(({ documents }) => documents.length === 0).map(({ id }) => id),
    otherwiseNamed: knownStubs.flatMap(({ id, otherwise }) => (otherwise ? [id] : [])),
  })
  const recounted = [
    ...ordered.flatMap((state) => (comesCounted(state) ? [] : [state.id])),
    ...knownStubs.map(({ id }) => id),
    ...cleared.flatMap(({ kind, end }) => (kind === 'CITES' ? [end] : [])),
  ]
  await runRows(tx, countCiting, distinctText(recounted))
  await countMentioned(
    tx,
    counted,
    personsBefore,
    cleared.filter(({ kind }) => kind === 'MENTIONS'),
  )
  await trafficChange(cleared, records).write(tx)
}

/** Documents that are to be put, with what they are told of their cables, and what that is for the others. */
function documentRows(records: readonly CableRecord[], fresh: readonly Incoming[]) {
  const told = new Map(records.map((record) => [record.id, toldOfCable(record)]))
  const put = fresh.map((document) => {
    const { filed, facets } = must(told.get(document.cable), 'the cable of a document')
    return { cable: document.cable, facets, properties: { ...documentProperties(document), filed } }
  })
  const isFresh = new Set(fresh.map(({ id }) => id))
  const filed = records.flatMap((record) =>
    record.documents.map(({ key }) => ({ id: documentNodeId(record.id, key), ...toldOfCable(record) })),
  )
  return { put, filed: filed.filter(({ id }) => !isFresh.has(id)) }
}

/** What cables brought to the traffic between posts, less what they brought before. */
function trafficChange(cleared: readonly ClearedEdge[], records: readonly CableRecord[]): TrafficCounts {
  const counts = new TrafficCounts()
  for (const edges of grouped(cleared, ({ cable }) => cable).values()) {
    const ends = (of: ClearedEdge['kind']) => edges.flatMap(({ kind, end }) => (kind === of ? [end] : []))
    counts.add({ from: ends('SENT_BY')[0] ?? null, to: ends('SENT_TO'), date: edges[0]?.date ?? null }, -1)
  }
  for (const record of records) counts.add(deliveriesOf(record), 1)
  return counts
}

/** To whom a cable went, as the traffic between posts counts it. */
export const deliveriesOf = ({ from, to, info, date }: CableRecord): Delivered => ({ from, to: [...to, ...info], date })

/** A name that was linked to a person stays with that person; a new one goes to the provisional person of its block. */
function placeMentions(records: readonly CableRecord[], cleared: readonly ClearedEdge[]): readonly PlacedMention[] {
  const linked = new Map<string, PlacedName>()
  for (const { cable, end, block, mentions } of cleared)
    for (const [name, placed] of mentions === null ? [] : namesOn({ person: end, mentions }))
      linked.set(`${cable}\n${block}\n${name}`, placed)
  return records.flatMap(({ id, persons }) =>
    persons.map((person, at) => {
      const { block, name } = person
      const { key, link } = linked.get(`${id}\n${block}\n${name}`) ?? { key: provisionalKey(block, name), link: null }
      return { cable: id, key, mention: { ...person, at, ...(link ? { link } : {}) } }
    }),
  )
}

/** Whom a cable was sent to. */
export const sentToRows = ({ id, to, info }: CableRecord): readonly EdgeRow[] => [
  ...to.map((end) => ({ cable: id, end, properties: { role: 'action' } })),
  ...info.map((end) => ({ cable: id, end, properties: { role: 'info' } })),
]

/**
 * The cables that are cited, without those of these ids, as they are where nobody has cited them before. A stub goes by the first post by
 * the alphabet that a citing cable names.
 */
function stubRows(records: readonly CableRecord[], own: ReadonlySet<string>, citing: Counts<string>) {
  const posts = new Map<string, string>()
  for (const { target, post } of records.flatMap(({ cites }) => cites)) {
    const known = posts.get(target)
    if (!own.has(target) && (known === undefined || post < known)) posts.set(target, post)
  }
  return [...posts]
    .sort(byKey)
    .map(([id, post]) => ({ id, post, properties: { ...stubProperties(id, post), cited: neo4j.int(citing.of(id)) } }))
}

/** Whether a cable is written with the number of those that cite it. */
const comesCounted = ({ isNew = false, documents }: CableState): boolean => isNew && documents.length > 0

function nodeProperties(state: CableState, record: CableRecord | undefined, citing: Counts<string>): Node {
  const { id, documents, settled } = state
  if (!record || documents.length === 0) return { properties: stubProperties(id, null) }
  const properties = cableNodeProperties({ id, documents, settled }, record)
  return { properties: comesCounted(state) ? { ...properties, cited: neo4j.int(citing.of(id)) } : properties }
}

/** The properties of a held cable's node, with those that only the store itself reads. */
export function cableNodeProperties(
  { documents, settled }: Omit<CableState, 'wasHeld'>,
  record: CableRecord,
): Properties {
  return {
    ...cableProperties(record),
    dtgs: textsOrNone(dtgTexts(documents)),
    settled: settledJson(settled),
    possible: textsOrNone(possibleNodes(record)),
    tags: textsOrNone(distinctText(record.tags)),
  }
}

const isHeld = ({ properties }: Node): boolean => properties.held === true

const nodeRows = <T>(edges: readonly Pick<EdgeRow, 'end'>[], rowOf: (key: string) => T): readonly T[] =>
  distinctText(edges.map(({ end }) => end)).map(rowOf)
