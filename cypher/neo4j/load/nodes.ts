import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import type { CableId } from '../../model/cable-id.ts'
import type { CableMention } from '../../model/documents.ts'
import { compareText, distinctText } from '../../model/order.ts'
import { provisionalKey } from '../../persons/person-names.ts'
import { grouped } from '../../text/grouped.ts'
import { must } from '../../text/must.ts'
import { namedQuery } from '../named-query.ts'
import {
  type EdgeRow,
  type MentionRow,
  type PlacedMention,
  type Properties,
  provisionalPerson,
  readMentions,
} from '../rows.ts'
import { type EdgesOfCable, runEdges, runRows } from './batches.ts'
import { timesOfEdges } from './times.ts'

type Rows<Row> = { readonly rows: readonly Row[] }
/** What a person is to be; `key`: the one it has, `properties.key` the one it gets. */
export type PersonRow = { readonly key: string; readonly properties: Properties }
type KnownPerson = { readonly key: string; readonly surname: string; readonly titles: readonly string[] }

const lockPersons = namedQuery<Rows<PersonRow>, KnownPerson>('lock-persons')
/** Makes persons, or gives others these properties. */
export const putPersonRows = namedQuery<Rows<PersonRow>, object>('put-persons')
const mentionsOfPersons = namedQuery<Rows<string>, { key: string; mentions: string }>('mentions-of-persons')
const nameStubs = namedQuery<Rows<string>, object>('name-stubs')
const dropStubs = namedQuery<Rows<string>, object>('drop-stubs')
const dropPosts = namedQuery<Rows<string>, object>('drop-posts')
const dropTags = namedQuery<Rows<string>, object>('drop-tags')
const dropPersons = namedQuery<Rows<string>, object>('drop-persons')
/** Counts how many cables mention each of these persons, surely and possibly, when and as what. */
export const countPersons = namedQuery<Rows<string>, object>('count-linked')
const countMentionedBy = namedQuery<Rows<{ key: string; times: readonly string[] }>, object>('count-mentioned')
const putLinks = namedQuery<Rows<EdgesOfCable>, object>('put-mentions')
const changeLinks = namedQuery<Rows<readonly Properties[string][]>, object>('change-mentions')

type Ends = readonly Pick<EdgeRow, 'end'>[]

/** Counts the cables of persons at the ends of edges that linking has put or taken away. */
export const countLinked = (tx: ManagedTransaction, edges: Ends) =>
  runRows(tx, countPersons, distinctText(edges.map(({ end }) => end)))

/** What edges say together of the person at their ends. */
export interface CountedMentions {
  readonly cables: number
  readonly possible: number
  readonly times: readonly string[]
}

/** What edges that come with cables of these dates say of each person. */
export const countedMentions = (
  edges: readonly MentionRow[],
  dates: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, CountedMentions> =>
  new Map(
    [...grouped(edges, ({ end }) => end)].map(([key, own]) => {
      const possible = own.filter(({ weak }) => weak).length
      const times = timesOfEdges(own.map((edge) => ({ edge, date: dates.get(edge.cable) ?? null })))
      return [key, { cables: own.length - possible, possible, times }]
    }),
  )

/**
 * The same at the ends of edges that came to persons who were there before, and of those that went with cables: these are read anew.
 */
export async function countMentioned(
  tx: ManagedTransaction,
  came: ReadonlyMap<string, CountedMentions>,
  before: ReadonlySet<string>,
  went: Ends,
): Promise<void> {
  await countLinked(tx, went)
  const known = new Set(went.map(({ end }) => end))
  const rows = [...came].flatMap(([key, { times }]) => (before.has(key) && !known.has(key) ? [{ key, times }] : []))
  await runRows(
    tx,
    countMentionedBy,
    rows.sort((a, b) => compareText(a.key, b.key)),
  )
}

/** The properties of MENTIONS, in the order that put-mentions has them. */
const MENTION = ['role', 'roles', 'confidence', 'titles', 'names', 'surnames', 'raw', 'mentions', 'sure', 'why']

/** Puts edges to persons, those that are linked weakly apart. */
export const putMentions = (tx: ManagedTransaction, rows: readonly MentionRow[]) =>
  Promise.all([
    runEdges(
      tx,
      putLinks,
      rows.filter(({ weak }) => !weak),
      MENTION,
    ),
    runEdges(
      tx,
      putLinks.of('weak'),
      rows.filter(({ weak }) => weak),
      MENTION,
    ),
  ])

/** An edge that is there, as it is to be. `edge`: the server's id. */
export type ChangedMention = MentionRow & { readonly edge: string }

/** Has edges to persons that are there say otherwise why they are meant. */
export const changeMentions = (tx: ManagedTransaction, rows: readonly ChangedMention[]) =>
  runRows(
    tx,
    changeLinks,
    rows.map(({ edge, properties: { mentions = null, sure = null, why = null } }) => [edge, mentions, sure, why]),
  )

/**
 * Makes the persons that are mentioned, with what is counted of them, and adds to the provisional ones what these mentions say of them.
 * Gives the keys of those that were there before, who are to be counted.
 */
export async function putPersons(
  tx: ManagedTransaction,
  placed: readonly PlacedMention[],
  counted: ReadonlyMap<string, CountedMentions> = new Map(),
): Promise<ReadonlySet<string>> {
  const said = grouped(placed, ({ key }) => key)
  const rows = [...said]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, mentions]) => {
      const properties = provisionalPerson(key, saidTogether(mentions))
      return { key, properties: { ...properties, ...countProperties(counted.get(key)) } }
    })
  const known = await runRows(tx, lockPersons, rows)
  const changes = known.flatMap((person) => {
    const mentions = must(said.get(person.key), 'a mention of the person')
    return mentions.every(isProvisional)
      ? changedPerson(
          person,
          mentions.map(({ mention }) => mention),
        )
      : []
  })
  await runRows(tx, putPersonRows, changes)
  return new Set(known.map(({ key }) => key))
}

/** These counts as properties of a person. */
export const countProperties = (counted: CountedMentions | undefined): Properties =>
  counted ? { cables: neo4j.int(counted.cables), possible: neo4j.int(counted.possible), times: counted.times } : {}

/** What mentions of one provisional person say of it: the titles of all, the surname that is the first by the alphabet. */
function saidTogether(mentions: readonly PlacedMention[]): CableMention {
  const all = mentions.map(({ mention }) => mention)
  const surname = must(all.map((one) => one.surname).sort(compareText)[0], 'a mention of the person')
  return { ...must(all[0], 'a mention'), titles: distinctText(all.flatMap(({ titles }) => titles)), surname }
}

const isProvisional = ({ key, mention }: Pick<PlacedMention, 'key' | 'mention'>): boolean =>
  key === provisionalKey(mention.block, mention.name)

/** The titles of a provisional person are those of all mentions, the surname the first by the alphabet. */
function changedPerson(
  { key, surname, titles }: KnownPerson,
  mentions: readonly { readonly surname: string; readonly titles: readonly string[] }[],
): readonly PersonRow[] {
  const all = distinctText([...titles, ...mentions.flatMap((mention) => mention.titles)])
  const first = [surname, ...mentions.map((mention) => mention.surname)].sort(compareText)[0] ?? surname
  const same = first === surname && all.length === titles.length
  return same ? [] : [{ key, properties: { titles: all, surname: first } }]
}

/** An edge that was taken away. `end` is the key of the node at its end; `post` as a citing cable named it. */
export interface ClearedEdge {
  readonly cable: CableId
  /** Of the cable. */
  readonly date: string | null
  readonly kind: 'CITES' | 'SENT_BY' | 'SENT_TO' | 'MENTIONS' | 'TAGGED'
  readonly end: string
  readonly post: string | null
  /** JSON: what the cable said of the person. */
  readonly mentions: string | null
  readonly titles: readonly string[] | null
  readonly block: string | null
}

/** What a rebuild may have left without a hold. */
export interface Leftovers {
  readonly cleared: readonly ClearedEdge[]
  readonly edges: {
    readonly cites: readonly EdgeRow[]
    readonly sentBy: Ends
    readonly sentTo: readonly EdgeRow[]
    readonly mentions: readonly EdgeRow[]
    readonly tagged: readonly EdgeRow[]
  }
  /** Cables that hold no document any more. */
  readonly emptied: readonly string[]
  /** Stubs that another cable named otherwise. */
  readonly otherwiseNamed: readonly string[]
}

/** Takes away nodes that nothing holds, and sets right what stubs and provisional persons have from edges that are gone. */
export async function forgetOrphans(tx: ManagedTransaction, left: Leftovers): Promise<void> {
  const { cleared, edges, emptied, otherwiseNamed } = left
  const cites = gone(cleared, ['CITES'], edges.cites)
  await runRows(tx, dropStubs, distinctText([...cites, ...emptied]))
  await runRows(tx, nameStubs, distinctText([...renamed(cleared, edges.cites), ...emptied, ...otherwiseNamed]))
  await runRows(tx, dropPosts, gone(cleared, ['SENT_BY', 'SENT_TO'], [...edges.sentBy, ...edges.sentTo]))
  await runRows(tx, dropTags, gone(cleared, ['TAGGED'], edges.tagged))
  const persons = gone(cleared, ['MENTIONS'], edges.mentions)
  await runRows(tx, dropPersons, persons)
  await readTitlesAnew(tx, cleared, edges.mentions)
}

/** Keys of nodes at the ends of edges taken away, those left out that got an edge of the same kind back. */
function gone(cleared: readonly ClearedEdge[], kinds: readonly ClearedEdge['kind'][], put: Ends): readonly string[] {
  const held = new Set(put.map(({ end }) => end))
  return distinctText(cleared.filter(({ kind, end }) => kinds.includes(kind) && !held.has(end)).map(({ end }) => end))
}

/** Cited cables that a citing one names by another post now, or not at all. */
function renamed(cleared: readonly ClearedEdge[], put: readonly EdgeRow[]): readonly string[] {
  const named = new Set(put.map(({ cable, end, properties }) => `${cable} ${end} ${properties.post}`))
  const before = cleared.filter(
    ({ kind, cable, end, post }) => kind === 'CITES' && !named.has(`${cable} ${end} ${post}`),
  )
  return before.map(({ end }) => end)
}

/** A provisional person loses the titles that only a mention gave that is gone. */
async function readTitlesAnew(
  tx: ManagedTransaction,
  cleared: readonly ClearedEdge[],
  put: readonly EdgeRow[],
): Promise<void> {
  const titles = new Map(put.map(({ cable, end, properties }) => [`${cable} ${end}`, properties.titles]))
  const poorer = cleared.filter(({ kind, cable, end, titles: before }) => {
    const now = titles.get(`${cable} ${end}`)
    return kind === 'MENTIONS' && !before?.every((title) => Array.isArray(now) && now.includes(title))
  })
  const known = await runRows(tx, mentionsOfPersons, distinctText(poorer.map(({ end }) => end)))
  const said = known.flatMap(({ key, mentions }) => readMentions(mentions).map((mention) => ({ key, mention })))
  const rows = [...grouped(said.filter(isProvisional), ({ key }) => key)].map(([key, all]) => ({
    key,
    properties: {
      titles: distinctText(all.flatMap(({ mention }) => mention.titles)),
      surname: must(all.map(({ mention }) => mention.surname).sort(compareText)[0], 'a mention of the person'),
    },
  }))
  await runRows(tx, putPersonRows, rows)
}
