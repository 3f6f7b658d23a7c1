import type { ManagedTransaction } from 'neo4j-driver'
import type { CableId } from '../model/cable-id.ts'
import { compareText } from '../model/order.ts'
import { provisionalKey } from '../model/person-names.ts'
import type { BlockMention, LinkedPerson } from '../store.ts'
import { runRows } from './batches.ts'
import { namedQuery } from './named-query.ts'
import { putLinked, putPersons } from './nodes.ts'
import { type EdgeRow, mentionRows, type PlacedMention, readMentions } from './rows.ts'

interface BlockRow {
  readonly cable: CableId
  readonly mentions: string
  readonly post: string | null
  readonly date: string | null
  readonly tags: readonly string[]
  readonly cites: readonly CableId[]
}

type PersonRow =
  | { readonly key: string; readonly cable: CableId; readonly mentions: string }
  | { readonly key: string; readonly cable: null }

type Rows<Row> = { readonly rows: readonly Row[] }
type OfBlock = { readonly block: string }

const changedBlocksQuery = namedQuery<{ limit: number }, OfBlock>('changed-blocks')
const blockMentions = namedQuery<OfBlock, BlockRow>('block-mentions')
const blockPersons = namedQuery<OfBlock, PersonRow>('block-persons')
const lockBlock = namedQuery<OfBlock, object>('lock-block')
const unmarkBlock = namedQuery<OfBlock, object>('unmark-block')
const clearMentions = namedQuery<Rows<Pick<EdgeRow, 'cable' | 'end'>>, object>('clear-mentions')
const putMentions = namedQuery<Rows<EdgeRow>, object>('put-mentions')
const dropPersons = namedQuery<Rows<string>, object>('drop-persons')

/** See `GraphStore.changedBlocks`. */
export const changedBlocks = async (tx: ManagedTransaction, limit: number): Promise<readonly string[]> =>
  (await changedBlocksQuery(tx, { limit })).map(({ block }) => block)

/** See `GraphStore.personBlock`. */
export async function personBlock(tx: ManagedTransaction, block: string): Promise<readonly BlockMention[]> {
  const rows = await blockMentions(tx, { block })
  const mentions = rows.flatMap(({ mentions: json, cable, post, date, tags, cites }) =>
    readMentions(json).map(({ name, surname, given, titles, role, evidence, confidence }) => {
      const said = { cable, name, surname, given, titles, role, evidence, confidence }
      return { ...said, post, date, tags, cites }
    }),
  )
  return mentions.sort((a, b) => compareText(a.cable, b.cable) || compareText(a.name, b.name))
}

/**
 * See `GraphStore.replacePersons`. A mention that no person claims, because its cable came while the block was being linked, goes to
 * the provisional person of its name, and the block stays changed.
 */
export async function replacePersons(
  tx: ManagedTransaction,
  block: string,
  persons: readonly LinkedPerson[],
): Promise<void> {
  await lockBlock(tx, { block })
  const before = await blockPersons(tx, { block })
  const claims = new Map(
    persons.flatMap(({ key, mentions }) => mentions.map(({ cable, name }) => [`${cable} ${name}`, key])),
  )
  const placed = before.flatMap((row): readonly PlacedMention[] => {
    const { cable } = row
    if (cable === null) return []
    return readMentions(row.mentions).map((mention) => {
      const key = claims.get(`${cable} ${mention.name}`) ?? provisionalKey(block, mention.name)
      return { cable, key, mention }
    })
  })
  const mentioned = new Set(placed.map(({ key }) => key))
  const linked = persons.filter(({ key }) => mentioned.has(key))
  const isLinked = new Set(linked.map(({ key }) => key))
  const unclaimed = placed.filter(({ key }) => !isLinked.has(key))
  const edges = mentionRows(placed)
  const { gone, fresh } = differences(before, edges)
  await runRows(tx, clearMentions, gone)
  await putLinked(tx, block, linked)
  await putPersons(tx, unclaimed)
  await runRows(tx, putMentions, fresh)
  const lost = before.map(({ key }) => key).filter((key) => !mentioned.has(key))
  await runRows(tx, dropPersons, [...new Set(lost)].sort(compareText))
  if (unclaimed.length === 0) await unmarkBlock(tx, { block })
}

/** Most edges stay as they are when a block is linked again. */
function differences(before: readonly PersonRow[], after: readonly EdgeRow[]) {
  const known = new Map(
    before.flatMap((row) => (row.cable === null ? [] : [[`${row.cable} ${row.key}`, row] as const])),
  )
  const fresh = after.filter(({ cable, end, properties }) => {
    const row = known.get(`${cable} ${end}`)
    const same = row !== undefined && row.mentions === properties.mentions
    if (same) known.delete(`${cable} ${end}`)
    return !same
  })
  return {
    gone: [...known.values()].map(({ cable, key }) => ({ cable, end: key })).sort(byEnds),
    fresh: fresh.toSorted(byEnds),
  }
}

const byEnds = (a: Pick<EdgeRow, 'cable' | 'end'>, b: Pick<EdgeRow, 'cable' | 'end'>) =>
  compareText(a.cable, b.cable) || compareText(a.end, b.end)
