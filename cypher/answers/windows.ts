import type { GraphQueries, SerialNeighbour, SerialPlace } from '../graph-queries.ts'
import type { CableSummary } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import type { SendingWindow } from '../model/lineage.ts'
import { serialOf } from '../model/serial.ts'

/**
 * Between which dates each of these cables that is only cited was sent, by its id. A post numbers its telegrams as it sends them, anew
 * each year, so a telegram was sent between those whose numbers stand around its own. Where their dates contradict each other, nothing
 * is said.
 */
export async function sendingWindows(
  queries: GraphQueries,
  cables: readonly CableSummary[],
): Promise<ReadonlyMap<CableId, SendingWindow>> {
  const places = cables.flatMap(({ id, held, from, year, number }): SerialPlace[] => {
    const serial = serialOf(number)
    return held || from === null || year === null || serial === null ? [] : [{ id, post: from, year, serial }]
  })
  if (places.length === 0) return new Map()
  const found = await queries.serialsAround(places)
  return new Map(
    found.flatMap(({ id, lower, higher }) => {
      const window = windowBetween(lower, higher)
      return window ? [[id, window] as const] : []
    }),
  )
}

function windowBetween(lower: SerialNeighbour | null, higher: SerialNeighbour | null): SendingWindow | null {
  if (!lower && !higher) return null
  if (lower && higher && dayOf(lower) > dayOf(higher)) return null
  return {
    from: lower?.date ?? null,
    until: higher?.date ?? null,
    restsOn: [lower, higher].flatMap((beside) => beside?.id ?? []),
  }
}

/** Dates are compared by their days, since one may have a time and the other none. */
const dayOf = ({ date }: SerialNeighbour): string => date.slice(0, 'YYYY-MM-DD'.length)
