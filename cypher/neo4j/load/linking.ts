import type { ManagedTransaction } from 'neo4j-driver'
import { compareText, distinctText } from '../../model/order.ts'
import { formerKeys } from '../../persons/former-keys.ts'
import { provisionalKey } from '../../persons/person-names.ts'
import { type Move, renamedPersons } from '../../persons/renamed-persons.ts'
import type { LinkedPerson } from '../../store.ts'
import { Groups, grouped } from '../../text/grouped.ts'
import { must } from '../../text/must.ts'
import { namedQuery } from '../named-query.ts'
import {
  type EdgeRow,
  linkedPerson,
  type MentionRow,
  mentionRows,
  type PlacedMention,
  type Properties,
} from '../rows.ts'
import { runRows } from './batches.ts'
import { edgesToChange, type StoredEdge } from './block-edges.ts'
import {
  type ChangedMention,
  changeMentions,
  countedMentions,
  countLinked,
  countProperties,
  type PersonRow,
  putMentions,
  putPersonRows,
  putPersons,
} from './nodes.ts'

/** A person as it stands, and its edges. */
export interface PersonAsStored {
  readonly block: string
  readonly properties: Properties & { readonly key: string }
  readonly edges: readonly StoredEdge[]
}

type Rows<Row> = { readonly rows: readonly Row[] }
type Ends = Pick<EdgeRow, 'cable' | 'end'>
/** An edge that is there. */
type EdgeThere = Ends & Pick<StoredEdge, 'edge'>

const changedBlocksQuery = namedQuery<{ limit: number }, { block: string }>('changed-blocks')
const personsInBlocks = namedQuery<Rows<string>, Omit<PersonAsStored, 'edges'>>('persons-in-blocks')
const personsThere = namedQuery<Rows<string>, { key: string }>('persons-there')
export const lockBlocks = namedQuery<Rows<string>, object>('lock-blocks')
const markKnownBlocks = namedQuery<Rows<string>, object>('mark-known-blocks')
const markAllBlocks = namedQuery<object, object>('mark-all-blocks')
const unmarkBlocks = namedQuery<Rows<string>, object>('unmark-blocks')
export const clearMentions = namedQuery<Rows<EdgeThere>, object>('clear-mentions')
export const dropPersons = namedQuery<Rows<string>, object>('drop-persons')

/** See `GraphStore.changedBlocks`. */
export const changedBlocks = async (tx: ManagedTransaction, limit: number): Promise<readonly string[]> =>
  (await changedBlocksQuery(tx, { limit })).map(({ block }) => block)

/** See `GraphStore.markBlocks`. */
export async function markBlocks(tx: ManagedTransaction, blocks: readonly string[] | 'all'): Promise<void> {
  if (blocks === 'all') await markAllBlocks(tx, {})
  else await runRows(tx, markKnownBlocks, [...blocks].sort(compareText))
}

/**
 * See `GraphStore.replacePersons`. A mention that no person claims, because its cable came while the block was being linked, goes to
 * the provisional person of its name, and the block stays changed.
 */
export async function replacePersons(
  tx: ManagedTransaction,
  blocks: ReadonlyMap<string, readonly LinkedPerson[]>,
): Promise<void> {
  const names = [...blocks.keys()].sort(compareText)
  await runRows(tx, lockBlocks, names)
  const standing = grouped(await personsAsStored(tx, names), ({ block }) => block)
  const wanted = [...blocks.values()].flat().map(({ key }) => key)
  const there = new Set((await runRows(tx, personsThere, wanted.sort(compareText))).map(({ key }) => key))
  const plans = names.map((block) =>
    planBlock(block, standing.of(block), must(blocks.get(block), 'the persons of a block'), there),
  )
  await runRows(
    tx,
    putPersonRows,
    plans.flatMap(({ persons }) => persons).sort((a, b) => compareText(a.key, b.key)),
  )
  await runRows(tx, clearMentions, plans.flatMap(({ gone }) => gone).sort(byEnds))
  await putPersons(
    tx,
    plans.flatMap(({ unclaimed }) => unclaimed),
  )
  await runRows(
    tx,
    putPersonRows,
    plans.flatMap(({ led }) => led),
  )
  await putMentions(tx, plans.flatMap(({ fresh }) => fresh).sort(byEnds))
  await changeMentions(tx, plans.flatMap(({ changed }) => changed).sort(byEnds))
  await runRows(tx, dropPersons, plans.flatMap(({ lost }) => lost).sort(compareText))
  await countLinked(
    tx,
    plans.flatMap(({ uncounted }) => uncounted),
  )
  const settled = plans.filter(({ unclaimed }) => unclaimed.length === 0)
  await runRows(
    tx,
    unmarkBlocks,
    settled.map(({ block }) => block),
  )
}

/** The persons of blocks, which the transaction has taken, and the edges to each. */
export async function personsAsStored(
  tx: ManagedTransaction,
  blocks: readonly string[],
): Promise<readonly PersonAsStored[]> {
  const persons = await runRows(tx, personsInBlocks, blocks)
  const edges = grouped(await edgesToChange(tx, blocks), ({ person }) => person)
  return persons.map((person) => ({ ...person, edges: edges.of(person.properties.key) }))
}

/** What linking a block writes. */
interface Plan {
  readonly block: string
  /** Linked persons that are new or change, with what is counted of them where edges come or go. */
  readonly persons: readonly PersonRow[]
  readonly unclaimed: readonly PlacedMention[]
  /** Provisional persons to whom former keys lead. */
  readonly led: readonly PersonRow[]
  readonly gone: readonly EdgeThere[]
  readonly fresh: readonly MentionRow[]
  /** Other persons to whom edges come, or from whom they go. */
  readonly uncounted: readonly Pick<MentionRow, 'end'>[]
  /** Edges that keep their ends and names, so that nothing is to be counted anew. */
  readonly changed: readonly ChangedMention[]
  /** Keys of persons left without a mention. */
  readonly lost: readonly string[]
}

/** `there`: those of the keys of `persons` that a person has, of this block or another. */
function planBlock(
  block: string,
  before: readonly PersonAsStored[],
  persons: readonly LinkedPerson[],
  there: ReadonlySet<string>,
): Plan {
  const claims = new Map(
    persons.flatMap(({ key, mentions }) =>
      mentions.map(({ cable, name, link }) => [`${cable} ${name}`, { key, link }] as const),
    ),
  )
  const placed = before.flatMap(({ properties: { key: from }, edges }) =>
    edges.flatMap(({ cable, said }) =>
      said.map(({ link: _, ...mention }) => {
        const claim = claims.get(`${cable} ${mention.name}`)
        const key = claim?.key ?? provisionalKey(block, mention.name)
        return { cable, from, key, mention: { ...mention, ...(claim?.link ? { link: claim.link } : {}) } }
      }),
    ),
  )
  const mentioned = new Set(placed.map(({ key }) => key))
  const linked = persons.filter(({ key }) => mentioned.has(key))
  const isLinked = new Set(linked.map(({ key }) => key))
  const moves = placed.map(({ from, key: to }) => ({ from, to }))
  const renamed = renamedPersons(moves, isLinked, there)
  const keyNow = ({ properties: { key } }: PersonAsStored) => renamed.get(key) ?? key
  const known = new Map(before.map((person) => [keyNow(person), person.properties]))
  const former = formerOf(moves, before)
  const edges = before.flatMap((person) => person.edges.map((edge) => ({ ...edge, end: keyNow(person) })))
  const after = mentionRows(placed)
  const { gone, fresh, changed } = differences(edges, after)
  const touched = new Set([...gone, ...fresh].map(({ end }) => end))
  // Who stands in another block has edges that are not seen here.
  const isSeen = (key: string) => isLinked.has(key) && (known.has(key) || !there.has(key))
  const counts = countedMentions(
    after.filter(({ end }) => touched.has(end) && isSeen(end)),
    new Map(edges.map(({ cable, date }) => [cable, date])),
  )
  return {
    block,
    persons: linked.flatMap((person) => {
      const stood = known.get(person.key)
      const properties = linkedPerson(block, person, former.of(person.key))
      const counted = counts.get(person.key)
      if (!counted && isSame(stood, properties)) return []
      return [{ key: stood?.key ?? person.key, properties: { ...properties, ...countProperties(counted) } }]
    }),
    uncounted: [...touched].flatMap((end) => (counts.has(end) ? [] : [{ end }])),
    unclaimed: placed
      .filter(({ key }) => !isLinked.has(key))
      .map((one) => ({ ...one, mention: { ...one.mention, block } })),
    led: [...former]
      .filter(([to]) => !isLinked.has(to))
      .map(([key, keys]) => ({ key, properties: { formerKeys: keys } })),
    gone,
    fresh,
    changed,
    lost: before.map(keyNow).filter((key) => !mentioned.has(key)),
  }
}

/** The keys that lead to each person from now on: those that nobody has any more, and those that led to who had them. */
export function formerOf(moves: readonly Move[], before: readonly PersonAsStored[]): Groups<string, string> {
  const takers = formerKeys(moves)
  const led = before.flatMap(({ properties: { key: own, formerKeys: keys } }) =>
    ((keys as readonly string[] | null) ?? [])
      .filter((key) => !takers.has(key))
      .map((key) => [key, takers.get(own) ?? own] as const),
  )
  const taken = new Set(moves.map(({ to }) => to))
  const keysOf = (all: readonly (readonly [key: string, to: string])[]) =>
    distinctText(all.map(([key]) => key).filter((key) => !taken.has(key)))
  return new Groups([...grouped([...takers, ...led], ([, to]) => to)].map(([to, all]) => [to, keysOf(all)]))
}

const isSame = (known: Properties | undefined, now: Properties): boolean =>
  known !== undefined &&
  Object.entries(now).every(([name, value]) => JSON.stringify(known[name]) === JSON.stringify(value))

/**
 * What is to be done to edges: most stay as they are when a block is linked again, and most of the others keep their ends and only say
 * why that person is meant.
 */
export function differences(
  before: readonly (Ends & Pick<StoredEdge, 'edge' | 'mentions' | 'names' | 'weak'>)[],
  after: readonly MentionRow[],
): Pick<Plan, 'gone' | 'fresh' | 'changed'> {
  const known = new Map(before.map((edge) => [`${edge.cable} ${edge.end}`, edge]))
  const fresh: MentionRow[] = []
  const changed: ChangedMention[] = []
  for (const row of after) {
    const { cable, end, weak, properties } = row
    const edge = known.get(`${cable} ${end}`)
    if (edge?.weak !== weak || String(edge.names) !== String(properties.names)) {
      fresh.push(row)
      continue
    }
    known.delete(`${cable} ${end}`)
    if (edge.mentions !== properties.mentions) changed.push({ ...row, edge: edge.edge })
  }
  const gone = [...known.values()].map(({ edge, cable, end }) => ({ edge, cable, end }))
  return { gone, fresh, changed }
}

export const byEnds = (a: Ends, b: Ends) => compareText(a.cable, b.cable) || compareText(a.end, b.end)
