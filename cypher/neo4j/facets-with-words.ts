import type { ManagedTransaction } from 'neo4j-driver'
import type { FacetRow } from '../model/facets.ts'
import { compareText } from '../model/order.ts'
import { must } from '../text/must.ts'
import { newestDaysFirst } from './days.ts'
import { countKept } from './kept-facets.ts'
import { namedQuery } from './named-query.ts'

/** A cable of one of the last days that were found, under one of its documents; `day` is the score of its day. */
type LastCable = readonly [id: string, time: number, day: number, facets: string]

interface FoundCables {
  readonly hits: number
  readonly kept: readonly string[]
  readonly documents: readonly number[]
  readonly last: readonly LastCable[]
}

const facetsWithWords = namedQuery<{ way: string; hits: number; most: number }, FoundCables>('facets-with-words')

/** Documents that are asked for besides those that are counted: of a day that is not done, and further ones of one cable. */
export const BESIDES = 1000

/**
 * What the `most` newest cables have in common that a full-text query finds. The index gives the documents of the newest days, and what
 * is counted of each stands in its way to the cable: the cables themselves are looked at for the last of these days alone.
 */
export async function countWithWords(
  tx: ManagedTransaction,
  words: string,
  most: number,
  besides = BESIDES,
): Promise<readonly FacetRow[]> {
  const hits = most + besides
  const [found] = await facetsWithWords(tx, { way: newestDaysFirst(words), hits, most })
  const { kept, documents, last, ...all } = must(found, 'what was found')
  const counts = kept.map((facets, at) => ({ facets, documents: must(documents[at], 'a count') }))
  const newer = countKept(counts).cables
  const isAll = all.hits < hits
  const left = newestOf(isAll ? last : wholeDays(last))
  if (!isAll && newer + left.length <= most) return countWithWords(tx, words, most, besides * 4)
  const rest = left.slice(0, most - newer).map(([, , , facets]) => ({ facets, documents: 1 }))
  const { rows } = countKept([...counts, ...rest])
  return [{ facet: 'found', value: null, cables: newer + left.length }, ...rows]
}

/** Those of all days but the very last. */
function wholeDays(cables: readonly LastCable[]): readonly LastCable[] {
  const lastDay = cables.reduce((least, [, , day]) => Math.min(least, day), Infinity)
  return cables.filter(([, , day]) => day > lastDay)
}

/** Each cable once, the newest first, then by id. */
const newestOf = (cables: readonly LastCable[]): readonly LastCable[] =>
  [...new Map(cables.map((cable) => [cable[0], cable])).values()].sort(
    ([id, time], [otherId, otherTime]) => otherTime - time || compareText(id, otherId),
  )
