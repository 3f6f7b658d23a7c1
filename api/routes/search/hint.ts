import {
  type CableSummary,
  compareText,
  type GraphStore,
  idsNumbered,
  namedIds,
  readNamedCable,
  readUnsaid,
} from '@reftel/cypher'
import type { Hint } from '../../schemas/hint.ts'
import { summariesInOrder } from '../cables/summaries.ts'

/** Most cables of a number that are told. */
const MOST = 20

/**
 * What is to be said where `q` names a cable and none is found: that `Embtel 1234` does not say whose it is, that the graph has no
 * `MOSCOW 99999`; with the cables of that number. Null where `q` names none.
 */
export async function hintOf(store: GraphStore, q: string): Promise<Hint | null> {
  const unsaid = readUnsaid(q)
  if (unsaid !== null) {
    const { word, whose, number } = unsaid
    if (number === null) return { text: `${word} is a telegram ${whose}; its number is not said`, cables: NONE }
    const cables = await cablesNumbered(store, number)
    return {
      text: `${word} ${number} is a telegram ${whose}, and which post that is, is not said; ${told(cables.total, number)}`,
      cables,
    }
  }
  const ids = namedIds(q)
  const [first] = ids
  if (first === undefined) return null
  const there = await summariesInOrder(store, ids)
  if (there.length > 0)
    return { text: `${there.map(({ id }) => id).join(', ')}: the other conditions leave it out`, cables: NONE }
  const named = readNamedCable(q)
  if (named === null) return { text: `the graph has no ${first}, neither held nor cited`, cables: NONE }
  const { sender, number, year } = named
  const cables = await cablesNumbered(store, number)
  const name = `${sender} ${number}${year === null ? '' : ` of ${year}`}`
  return { text: `the graph has no ${name}, neither held nor cited; ${told(cables.total, number)}`, cables }
}

const NONE: Hint['cables'] = { total: 0, items: [] }

const told = (total: number, number: string): string =>
  total === 0
    ? `no post has a cable of number ${number} in the graph`
    : `${total === 1 ? 'one cable of' : `${total} cables of`} number ${number} ${total === 1 ? 'is' : 'are'} in the graph`

async function cablesNumbered(store: GraphStore, number: string): Promise<Hint['cables']> {
  const posts = await store.posts()
  const cables = await summariesInOrder(
    store,
    idsNumbered(
      number,
      posts.map(({ name }) => name),
    ),
  )
  return { total: cables.length, items: cables.toSorted(byHeldAndDate).slice(0, MOST) }
}

const byHeldAndDate = (a: CableSummary, b: CableSummary): number =>
  Number(b.held) - Number(a.held) || compareText(a.date ?? '9', b.date ?? '9') || compareText(a.id, b.id)
