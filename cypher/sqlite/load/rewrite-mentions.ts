import type { PersonRole } from '../../model/facts.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import { mentionFacts, readMentionFacts } from './mention-facts.ts'

interface MentionBefore {
  readonly cable: number
  readonly name: string
  readonly role: PersonRole
  readonly confidence: number
  readonly facts: string
}

const mentionsBefore = namedQuery<{ after: number; limit: number }, MentionBefore>('mentions-before')
const writeTold = namedQuery<{ rows: string }>('write-told')
const moveMentions = namedQuery<{ rows: string }>('move-mentions')

/** Cables read at once. */
const PAGE = 1000

/** Moves the mentions of earlier versions, each of which has all its facts by itself, to where they stand once. Inside a transaction. */
export function rewriteMentions(db: Connection): void {
  db.execute(`INSERT INTO reason (why, sure) SELECT DISTINCT why, sure FROM mention_before WHERE sure IS NOT NULL`)
  for (let after = 0; ; ) {
    const mentions = mentionsBefore.all(db, { after, limit: PAGE })
    const last = mentions.at(-1)
    if (!last) break
    const told = mentions.map((mention) => {
      const facts = mentionFacts({ ...mention, ...readMentionFacts(mention.facts, mention) })
      return [mention.role, mention.confidence, facts, mention.cable, mention.name]
    })
    writeTold.run(db, { rows: JSON.stringify(told) })
    moveMentions.run(db, { rows: JSON.stringify(told) })
    after = last.cable
  }
  db.execute('DROP TABLE mention_before')
}
