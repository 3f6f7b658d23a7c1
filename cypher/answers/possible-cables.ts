import type { GraphQueries } from '../graph-queries.ts'
import type { CountedPage, FoundPerson, PersonCable } from '../model/answers.ts'
import { decodeCursor, pageOf } from '../model/cursor.ts'
import { rolesOf } from '../model/documents.ts'
import { oldestFirst } from '../model/order.ts'
import { possibleName } from '../model/possible.ts'
import { documentsIn, quoteIn } from '../passages/passages-of.ts'
import type { PersonCablesQuery } from '../questions.ts'
import { timeOf, UNDATED } from '../text/time.ts'

/** How many of a person's cables are listed, with those that are linked weakly or those alone. */
export const cablesOf = (
  { cables, possible }: Pick<FoundPerson, 'cables' | 'possible'>,
  asked: boolean | 'only',
): number => (asked === 'only' ? possible : asked ? cables + possible : cables)

/** See `GraphReader.personCables`, of a person who is merely possible: all of the cables are so too. */
export async function possibleCables(
  queries: GraphQueries,
  key: string,
  { possible = 'only', cursor, limit }: PersonCablesQuery,
): Promise<CountedPage<PersonCable> | null> {
  const [time, id] = decodeCursor(cursor, ['number', 'string']) ?? [UNDATED, '']
  const links = await queries.possibleTo([`person:${key}`])
  if (links.length === 0) return null
  const all = possible ? await queries.summaries(links.map(({ cable }) => cable)) : []
  const inOrder = all.toSorted(oldestFirst)
  const rest = inOrder.filter((one) => timeOf(one.date) > time || (timeOf(one.date) === time && one.id > id))
  const page = pageOf(rest.slice(0, limit + 1), limit, (one) => [timeOf(one.date), one.id])
  const records = await queries.records(page.items.map((cable) => cable.id))
  const name = possibleName(`person:${key}`)
  const mentioned = page.items.flatMap((cable) => {
    const mention = records.get(cable.id)?.possible.find((one) => one.name === name)
    return mention ? [{ cable, mention }] : []
  })
  const placed = mentioned.map(({ cable, mention }) => ({ cable: cable.id, occurrences: mention.mentions }))
  const documents = await queries.documents(documentsIn(placed))
  const items = mentioned.map(({ cable, mention }): PersonCable => {
    const { role, titles, mentions } = mention
    const quotes = mentions.map((words) => quoteIn(documents, cable.id, words))
    return { ...cable, name: mention.name, role, roles: rolesOf(mention), titles, link: null, quotes }
  })
  return { items, cursor: page.cursor, total: all.length }
}
