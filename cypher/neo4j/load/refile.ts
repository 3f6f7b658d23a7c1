import type { ManagedTransaction } from 'neo4j-driver'
import { compareText } from '../../model/order.ts'
import { nameWords, provisionalKey } from '../../persons/person-names.ts'
import type { NameAlias, NameFiling, Refiling } from '../../store.ts'
import { namedQuery } from '../named-query.ts'
import { mentionRows, readMentions } from '../rows.ts'
import { runRows } from './batches.ts'
import { forgetTaken } from './block-edges.ts'
import {
  byEnds,
  clearMentions,
  differences,
  dropPersons,
  formerOf,
  lockBlocks,
  markBlocks,
  personsAsStored,
} from './linking.ts'
import { changeMentions, countLinked, putMentions, putPersonRows, putPersons } from './nodes.ts'

type Named = { readonly name: string; readonly word: string }

const filingsQuery = namedQuery<{ names: readonly string[] }, NameFiling>('filings')
const aliasesQuery = namedQuery<Record<string, never>, { mentions: string }>('aliases')
const namedAloneQuery = namedQuery<{ rows: readonly Named[] }, { name: string; mentions: number }>('named-alone')

/** See `GraphStore.filings`. */
export const filings = async (tx: ManagedTransaction, names: readonly string[]): Promise<readonly NameFiling[]> =>
  (await filingsQuery(tx, { names })).toSorted(
    (a, b) => compareText(a.name, b.name) || compareText(a.surname, b.surname) || compareText(a.block, b.block),
  )

/** See `GraphStore.aliases`. */
export async function aliases(tx: ManagedTransaction): Promise<readonly NameAlias[]> {
  const said = (await aliasesQuery(tx, {})).flatMap(({ mentions }) =>
    readMentions(mentions).flatMap(({ name, surname, aliases = [] }) =>
      aliases.map((alias) => ({ alias, name, surname })),
    ),
  )
  const distinct = new Map(said.map((one) => [`${one.alias}\n${one.name}\n${one.surname}`, one]))
  return [...distinct.values()].sort(
    (a, b) => compareText(a.alias, b.alias) || compareText(a.name, b.name) || compareText(a.surname, b.surname),
  )
}

/** See `GraphStore.namedAlone`. */
export async function namedAlone(
  tx: ManagedTransaction,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = [...new Set(names)].sort(compareText).flatMap((name) => {
    const [word] = nameWords(name).toSorted((a, b) => b.length - a.length)
    return word === undefined ? [] : [{ name, word: word.toLowerCase() }]
  })
  const found = await runRows(tx, namedAloneQuery, rows)
  return new Map(found.map(({ name, mentions }) => [name, mentions]))
}

/** See `GraphStore.refile`. The mentions go to the provisional persons of their names in the other block. */
export async function refile(tx: ManagedTransaction, names: readonly Refiling[]): Promise<void> {
  const blocks = [...new Set(names.flatMap(({ from, to }) => [from, to]))].sort(compareText)
  await runRows(tx, lockBlocks, blocks)
  forgetTaken(tx)
  const before = await personsAsStored(tx, [...new Set(names.map(({ from }) => from))].sort(compareText))
  const targets = new Map(names.map(({ name, from, to }) => [`${from}\n${name}`, to]))
  const placed = before.flatMap(({ block, properties: { key: from }, edges }) =>
    edges.flatMap(({ cable, said }) =>
      said.map(({ link, ...mention }) => {
        const to = targets.get(`${block}\n${mention.name}`)
        return to === undefined
          ? { cable, from, key: from, to, mention: { ...mention, ...(link ? { link } : {}) } }
          : { cable, from, key: provisionalKey(to, mention.name), to, mention }
      }),
    ),
  )
  // An edge keeps the block that its cable says, a person has the one where it is.
  const moved = placed.flatMap(({ cable, key, to, mention }) =>
    to === undefined ? [] : [{ cable, key, mention: { ...mention, block: to } }],
  )
  const former = formerOf(
    placed.map(({ from, key: to }) => ({ from, to })),
    before,
  )
  const edges = before.flatMap((person) => person.edges.map((edge) => ({ ...edge, end: person.properties.key })))
  const { gone, fresh, changed } = differences(edges, mentionRows(placed))
  await runRows(tx, clearMentions, gone.toSorted(byEnds))
  await putPersons(tx, moved)
  const provisional = new Set(moved.map(({ key }) => key))
  const led = [...former].filter(([key]) => provisional.has(key))
  await runRows(
    tx,
    putPersonRows,
    led.map(([key, keys]) => ({ key, properties: { formerKeys: keys } })),
  )
  await putMentions(tx, fresh.toSorted(byEnds))
  await changeMentions(tx, changed.toSorted(byEnds))
  const left = new Set(placed.map(({ key }) => key))
  const lost = before.map(({ properties: { key } }) => key).filter((key) => !left.has(key))
  await runRows(tx, dropPersons, lost.sort(compareText))
  await countLinked(tx, [...gone, ...fresh])
  await markBlocks(tx, blocks)
}
