import type { CableId } from '../model/cable-id.ts'
import type { PersonRole } from '../model/facts.ts'
import type { BlockMention, LinkedPerson } from '../store.ts'
import type { Connection } from './connection.ts'
import type { MentionFacts } from './load/mentions-writer.ts'
import { PersonWriter } from './load/person-writer.ts'
import { Tallies } from './load/tallies.ts'
import { namedQuery } from './named-query.ts'

interface BlockRow {
  readonly cable: CableId
  readonly name: string
  readonly role: PersonRole
  readonly confidence: number
  readonly facts: string
  readonly post: string | null
  readonly date: string | null
  readonly tags: string
  readonly cites: string
}

interface MentionRow {
  readonly cable: number
  readonly key: CableId
  readonly name: string
  readonly person: number
  readonly facts: string
}

const changedBlocksQuery = namedQuery<{ limit: number }, { name: string }>('changed-blocks')
const blockMentions = namedQuery<{ block: string }, BlockRow>('block-mentions')
const blockRows = namedQuery<{ block: string }, MentionRow>('block-rows')
const linkMention = namedQuery<{ cable: number; name: string; person: number }>('link-mention')
const recountPerson = namedQuery<{ person: number }, { before: number; after: number }>('recount-person')
const replacedBlock = namedQuery<{ block: string; changed: 0 | 1 }>('replaced-block')

/** See `GraphStore.changedBlocks`. */
export const changedBlocks = (db: Connection, limit: number): readonly string[] =>
  changedBlocksQuery.all(db, { limit }).map(({ name }) => name)

/** See `GraphStore.personBlock`. */
export const personBlock = (db: Connection, block: string): readonly BlockMention[] =>
  blockMentions.all(db, { block }).map(({ facts, tags, cites, cable, name, role, confidence, post, date }) => {
    const { surname, given, titles, evidence } = JSON.parse(facts) as MentionFacts
    const lists = { tags: JSON.parse(tags) as string[], cites: JSON.parse(cites) as CableId[] }
    return { cable, name, surname, given, titles, role, evidence, confidence, post, date, ...lists }
  })

/**
 * See `GraphStore.replacePersons`. A mention that no person claims, because its cable came while the block was being linked, goes to
 * the provisional person of its name, and the block stays changed.
 */
export function replacePersons(db: Connection, block: string, persons: readonly LinkedPerson[]): void {
  db.transaction(() => {
    const writer = new PersonWriter(db)
    const mentions = blockRows.all(db, { block })
    const byKey = new Map(mentions.map((mention) => [mentionKey(mention.key, mention.name), mention]))
    const touched = new Set(mentions.map(({ person }) => person))
    const claims = persons.map(({ mentions: claimed, ...person }) => ({
      person,
      own: claimed.flatMap(({ cable, name }) => byKey.get(mentionKey(cable, name)) ?? []),
    }))
    const met = claims.filter(({ own }) => own.length > 0)
    const ids = writer.write(
      met.map(({ person }) => person),
      'other names',
    )
    const give = (mention: MentionRow, person: number) => {
      touched.add(person)
      byKey.delete(mentionKey(mention.key, mention.name))
      if (person !== mention.person) linkMention.run(db, { cable: mention.cable, name: mention.name, person })
    }
    for (const { person, own } of met) for (const mention of own) give(mention, ids.get(person.key) ?? 0)
    const unclaimed = [...byKey.values()]
    for (const mention of unclaimed) {
      const { surname, titles } = JSON.parse(mention.facts) as MentionFacts
      give(mention, writer.provisional({ block, name: mention.name, surname, titles }))
    }
    replacedBlock.run(db, { block, changed: unclaimed.length > 0 ? 1 : 0 })
    recount(db, touched)
    for (const person of touched) writer.lostMention(person, false)
    writer.finish()
  })
}

const mentionKey = (cable: CableId, name: string): string => `${cable} ${name}`

function recount(db: Connection, persons: ReadonlySet<number>): void {
  const tallies = new Tallies()
  for (const person of persons) {
    const counts = recountPerson.first(db, { person })
    if (!counts || counts.before === counts.after) continue
    tallies.add('person', person, counts.after - counts.before)
    tallies.addTotal('mentions', counts.after - counts.before)
  }
  tallies.flush(db)
}
