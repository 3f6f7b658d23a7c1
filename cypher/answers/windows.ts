import type { FirstCiting, GraphQueries, SerialNeighbour, SerialNeighbours, SerialPlace } from '../graph-queries.ts'
import type { CableSummary } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import type { SendingWindow } from '../model/lineage.ts'
import { compareText } from '../model/order.ts'
import { serialOf } from '../model/serial.ts'

/**
 * Between which dates each of these cables that is only cited was sent, by its id. A post numbers its telegrams as it sends them, anew
 * each year: a telegram was sent between those whose numbers stand around its own, in the year of its number, and no later than the first
 * cable that cites it. Of what bounds a side the narrowest counts. Numbers out of step tell nothing; where what is left contradicts
 * itself, nothing is said.
 */
export async function sendingWindows(
  queries: GraphQueries,
  cables: readonly CableSummary[],
): Promise<ReadonlyMap<CableId, SendingWindow>> {
  const stubs = cables.filter(({ held }) => !held)
  if (stubs.length === 0) return new Map()
  const places = stubs.flatMap(({ id, from, year, number }): SerialPlace[] => {
    const serial = serialOf(number)
    return from === null || year === null || serial === null ? [] : [{ id, post: from, year, serial }]
  })
  const [around, citing] = await Promise.all([
    queries.serialsAround(places),
    queries.firstCiting(stubs.map(({ id }) => id)),
  ])
  const beside = new Map(around.map((found) => [found.id, found]))
  const cited = new Map(citing.map((found) => [found.cited, found]))
  return new Map(
    stubs.flatMap(({ id, year }) => {
      const window = windowOf(year, beside.get(id), cited.get(id))
      return window ? [[id, window] as const] : []
    }),
  )
}

/** One side of a window, and what it rests on. */
interface Bound {
  readonly date: string
  readonly by: 'number' | 'citation' | 'year'
  readonly id?: CableId
}

function windowOf(
  year: number | null,
  around: SerialNeighbours | undefined,
  citing: FirstCiting | undefined,
): SendingWindow | null {
  const { lower, higher } = around && inStep(around) ? around : { lower: null, higher: null }
  const ofYear = (day: string): Bound[] => (year === null ? [] : [{ date: `${year}-${day}`, by: 'year' }])
  const from = narrowest([...bounds(lower, 'number'), ...ofYear('01-01')], -1)
  const until = narrowest([...bounds(higher, 'number'), ...bounds(citing, 'citation'), ...ofYear('12-31')], 1)
  const sides = [from, until].filter((side) => side !== null)
  if (sides.length === 0 || (from && until && dayOf(from) > dayOf(until))) return null
  return {
    from: from?.date ?? null,
    until: until?.date ?? null,
    restsOn: sides.flatMap(({ by, id }) => (by === 'number' && id ? [id] : [])),
    firstCitedBy: sides.find(({ by }) => by === 'citation')?.id ?? null,
    year: sides.some(({ by }) => by === 'year') ? year : null,
  }
}

const inStep = ({ lower, higher }: SerialNeighbours): boolean => !lower || !higher || dayOf(lower) <= dayOf(higher)

const bounds = (cable: SerialNeighbour | null | undefined, by: Bound['by']): Bound[] =>
  cable ? [{ date: cable.date, by, id: cable.id }] : []

/** The latest of them (`sign` -1) or the earliest (1); of one day the first. */
function narrowest(all: readonly Bound[], sign: 1 | -1): Bound | null {
  const [first = null, ...others] = all
  return others.reduce(
    (best, other) => (best && sign * compareText(dayOf(other), dayOf(best)) < 0 ? other : best),
    first,
  )
}

/** Dates are compared by their days, since one may have a time and the other none. */
const dayOf = ({ date }: { readonly date: string }): string => date.slice(0, 'YYYY-MM-DD'.length)
