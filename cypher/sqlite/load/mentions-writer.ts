import { provisionalKey } from '../../persons/person-names.ts'
import { allOf } from '../../text/all-of.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import type { CableContents, MentionContents } from './cable-contents.ts'
import type { PendingRows, RowsQuery } from './pending-rows.ts'
import { PersonWriter } from './person-writer.ts'
import type { NameRows } from './rows.ts'
import type { Tallies } from './tallies.ts'

interface MentionRow {
  readonly at: number
  readonly name: string
  readonly block: number
  readonly block_name: string
  readonly person: number
  readonly key: string
  readonly time: number
  readonly role: string
  readonly confidence: number
  readonly facts: string
}

const mentionsOf = namedQuery<{ cable: number }, MentionRow>('mentions-of')
const writeTold: RowsQuery = namedQuery<{ rows: string }>('write-told')
const writeMentions: RowsQuery = namedQuery<{ rows: string }>('write-mentions')
const deleteMention = namedQuery<{ cable: number; name: string }>('delete-mention')
const recountPossible = namedQuery<{ persons: string }>('recount-possible')
const markBlocks = namedQuery<{ blocks: string }>('mark-blocks')

/** Writes MENTIONS. A mention that stays keeps its person; a new one goes to the provisional person of its name. */
export class MentionsWriter {
  readonly #db: Connection
  readonly #rows: NameRows
  readonly #tallies: Tallies
  readonly #pending: PendingRows
  readonly #persons: PersonWriter
  readonly #changed = new Set<number>()
  /** Rows of the persons whom cables that are written anew mentioned before. */
  readonly #stood = new Set<number>()

  constructor(db: Connection, rows: NameRows, tallies: Tallies, pending: PendingRows) {
    this.#db = db
    this.#pending = pending
    this.#rows = rows
    this.#tallies = tallies
    this.#persons = new PersonWriter(db)
  }

  write(cable: number, before: CableContents | null, after: CableContents | null): void {
    const standing = before ? mentionsOf.all(this.#db, { cable }) : []
    const names = new Set(after?.mentions.map(({ name }) => name))
    for (const row of standing) {
      this.#changed.add(row.block)
      this.#stood.add(row.person)
      if (names.has(row.name)) continue
      deleteMention.run(this.#db, { cable, name: row.name })
      this.#persons.lostMention(row.person, row.key === provisionalKey(row.block_name, row.name))
    }
    let last = Math.max(-1, ...standing.map(({ at }) => at))
    const persons = new Set<number>()
    if (after)
      for (const mention of after.mentions) {
        const old = standing.find(({ name }) => name === mention.name)
        persons.add(this.#writeMention(cable, old?.at ?? ++last, after.time, mention, old))
      }
    this.#count(new Set(standing.map(({ person }) => person)), persons)
  }

  /** Makes ready what the mentions of new cables need, all at once. */
  learn(cables: readonly CableContents[]): void {
    const mentions = allOf(cables, ({ mentions }) => mentions)
    this.#rows.learnBlocks(mentions.map(({ block }) => block))
    this.#persons.learn(mentions)
  }

  /** Marks the blocks of a cable's persons: its citations have changed. */
  markCable(cable: number): void {
    for (const { block } of mentionsOf.all(this.#db, { cable })) this.#changed.add(block)
  }

  finish(): void {
    if (this.#changed.size > 0) markBlocks.run(this.#db, { blocks: JSON.stringify([...this.#changed]) })
    if (this.#stood.size > 0) recountPossible.run(this.#db, { persons: JSON.stringify([...this.#stood]) })
    this.#persons.finish()
  }

  #writeMention(
    cable: number,
    at: number,
    time: number,
    mention: MentionContents,
    old: MentionRow | undefined,
  ): number {
    const { name, role, confidence, facts, block: blockName } = mention
    const block = this.#rows.ofBlock(blockName)
    this.#changed.add(block)
    const stays = old !== undefined && old.block === block
    const provisional = !stays || old.key === provisionalKey(blockName, name)
    const person = stays ? old.person : this.#persons.provisional(mention)
    if (old && !stays) this.#persons.lostMention(old.person, old.key === provisionalKey(old.block_name, name))
    if (stays && provisional && old.facts !== facts) this.#persons.retitle(person)
    const changed =
      !stays || old.facts !== facts || old.time !== time || old.role !== role || old.confidence !== confidence
    if (changed) {
      this.#pending.add(writeTold, [role, confidence, facts])
      this.#pending.add(writeMentions, [cable, at, name, block, person, time, role, confidence, facts])
    }
    return person
  }

  #count(before: ReadonlySet<number>, after: ReadonlySet<number>): void {
    for (const person of before) if (!after.has(person)) this.#tallies.add('person', person, -1)
    for (const person of after) if (!before.has(person)) this.#tallies.add('person', person, 1)
  }
}
