import type { CableRows } from '../../loader.ts'
import { dtgOf } from '../../model/documents.ts'
import { possibleNodes } from '../../model/possible.ts'
import type { TersestRecord } from '../../model/tersest-record.ts'
import { allFound } from '../../text/all-found.ts'
import { timeOf } from '../../text/time.ts'
import { mentionFacts } from './mention-facts.ts'
import { withoutNul } from './without-nul.ts'

/** What the rows of a cable are made of. */
export function cableRows(record: TersestRecord): CableRows {
  const { from, number, year, date, classification, collection, uncertain } = record
  const time = timeOf(date)
  const subject = withoutNul(record.subject)
  const own = [from, number, year, time, date, subject, classification, collection, uncertain ? 1 : 0]
  const dtgs = allFound(record.citations, dtgOf)
  return {
    time,
    subject,
    sender: from,
    cable: JSON.stringify(own),
    addressees: JSON.stringify([...addresseeRoles(record)]),
    tags: JSON.stringify(record.tags),
    cites: JSON.stringify(record.cites.map(({ target, post, number, year }) => [target, post, number, year])),
    dtgs: JSON.stringify(dtgs.map(({ sender, minute }) => [sender, minute])),
    possible: JSON.stringify(possibleNodes(record)),
    mentions: JSON.stringify(
      record.persons.map((mention) => {
        const { name, block, role, confidence } = mention
        return [name, block, role, confidence, mentionFacts(mention)]
      }),
    ),
  }
}

/** Addressees with what they are: 1 action, 2 info, 3 both. */
function addresseeRoles({ to, info }: Pick<TersestRecord, 'to' | 'info'>): ReadonlyMap<string, number> {
  const roles = new Map(to.map((post) => [post, 1]))
  for (const post of info) roles.set(post, (roles.get(post) ?? 0) | 2)
  return roles
}
