import type { MentionLink } from '../../model/answers.ts'
import { must } from '../../text/must.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'

type Rows = { rows: string }

const writeReasons = namedQuery<Rows>('write-reasons')
const reasonIds = namedQuery<Rows, { at: number; id: number }>('reason-ids')

const textOf = ({ sure, why }: MentionLink): string => `${sure} ${why}`

/**
 * Keeps why mentions are linked, and tells the row of each: mentions that are linked together share few reasons, so that each is
 * written and looked up once, and not for every mention. Null of a mention that is not linked.
 */
export function keepReasons(
  db: Connection,
  links: Iterable<MentionLink | null>,
): (link: MentionLink | null) => number | null {
  const distinct = new Map<string, MentionLink>()
  for (const link of links) if (link && !distinct.has(textOf(link))) distinct.set(textOf(link), link)
  const rows = JSON.stringify([...distinct.values()].map(({ sure, why }) => [sure, why]))
  writeReasons.run(db, { rows })
  const texts = [...distinct.keys()]
  const ids = new Map(reasonIds.all(db, { rows }).map(({ at, id }) => [texts[at], id]))
  return (link) => link && must(ids.get(textOf(link)), `the row of ${link.why}`)
}
