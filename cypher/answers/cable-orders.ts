import type { CableSummary, Page } from '../model/answers.ts'
import { decodeCursor, pageOf } from '../model/cursor.ts'
import { mostCitedFirst, newestFirst, oldestDatedFirst } from '../model/order.ts'
import type { CableOrder } from '../questions.ts'
import { timeOf, UNDATED } from '../text/time.ts'

/** A cable in a list, with how many of the words sought stand in its subject. */
export interface RankedCable {
  readonly cable: CableSummary
  readonly hits: number
}

/** What places a cable in a list of any order. `time`: `timeOf` its date. */
export interface CableSortKey {
  readonly hits: number
  readonly cited: number
  readonly time: number
  readonly key: string
}

/** Before the first cable of every order but `oldest`: cited by more than any, later than the newest. */
export const START: CableSortKey = {
  hits: Number.MAX_SAFE_INTEGER,
  cited: Number.MAX_SAFE_INTEGER,
  time: Number.MAX_SAFE_INTEGER,
  key: '',
}

interface Order {
  readonly compare: (a: RankedCable, b: RankedCable) => number
  readonly keyOf: (ranked: RankedCable) => readonly (number | string)[]
  /** What a cursor stands behind. Throws a `CursorError`. */
  readonly after: (cursor: string | undefined) => CableSortKey
}

const mostCited = (a: RankedCable, b: RankedCable) => mostCitedFirst(a.cable, b.cable)

const ORDERS: Readonly<Record<CableOrder, Order>> = {
  newest: {
    compare: (a, b) => newestFirst(a.cable, b.cable),
    keyOf: ({ cable }) => [timeOf(cable.date), cable.id],
    after: (cursor) => inTime(cursor, START.time),
  },
  oldest: {
    compare: (a, b) => oldestDatedFirst(a.cable, b.cable),
    keyOf: ({ cable }) => [timeOf(cable.date), cable.id],
    after: (cursor) => inTime(cursor, UNDATED + 1),
  },
  cited: {
    compare: mostCited,
    keyOf: ({ cable }) => [cable.citedBy, timeOf(cable.date), cable.id],
    after: (cursor) => {
      const [cited, time, key] = decodeCursor(cursor, ['number', 'number', 'string']) ?? [START.cited, START.time, '']
      return { ...START, cited, time, key }
    },
  },
  relevance: {
    compare: (a, b) => b.hits - a.hits || mostCited(a, b),
    keyOf: ({ cable, hits }) => [hits, cable.citedBy, timeOf(cable.date), cable.id],
    after: (cursor) => {
      const key = decodeCursor(cursor, ['number', 'number', 'number', 'string'])
      return key ? { hits: key[0], cited: key[1], time: key[2], key: key[3] } : START
    },
  },
}

function inTime(cursor: string | undefined, start: number): CableSortKey {
  const [time, key] = decodeCursor(cursor, ['number', 'string']) ?? [start, '']
  return { ...START, time, key }
}

export const sortKeyAfter = (order: CableOrder, cursor: string | undefined): CableSortKey => ORDERS[order].after(cursor)

/** A page in that order of cables behind its cursor, of which one more than it has were asked for. */
export function pageInOrder(order: CableOrder, found: readonly RankedCable[], limit: number): Page<CableSummary> {
  const { compare, keyOf } = ORDERS[order]
  const { items, cursor } = pageOf(found.toSorted(compare), limit, keyOf)
  return { items: items.map(({ cable }) => cable), cursor }
}

/**
 * The two parts of a list from the oldest on: the dated cables of the period, then the undated, each as a period of its own. What a
 * cursor stands behind is left out.
 */
export function oldestParts(
  { from, until }: { readonly from: number; readonly until: number },
  after: CableSortKey,
): readonly { readonly from: number; readonly until: number; readonly after: CableSortKey }[] {
  const isPastDated = after.time === UNDATED
  const dated = { from: Math.max(from, UNDATED + 1), until, after }
  const undated = {
    from: UNDATED,
    until: UNDATED + 1,
    after: { ...after, time: UNDATED, key: isPastDated ? after.key : '' },
  }
  return [...(isPastDated ? [] : [dated]), ...(from <= UNDATED ? [undated] : [])]
}
