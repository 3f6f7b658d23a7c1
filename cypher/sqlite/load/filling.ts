import type { LinkedPerson, LoadedCable } from '../../loader.ts'
import type { CableId } from '../../model/cable-id.ts'
import { type CableRecord, dtgOf } from '../../model/documents.ts'
import { must } from '../../text/must.ts'
import { timeOf } from '../../text/time.ts'
import type { Connection } from '../connection.ts'
import { COUNTED_TRAFFIC, COUNTERS } from '../counters.ts'
import { documentsOf } from '../documents.ts'
import { namedQuery } from '../named-query.ts'
import { packFacts, packText } from '../packing.ts'
import type { CableChange } from './cable-change.ts'
import { deleteDocument, writeDocument } from './document-rows.ts'
import { FreePlaces } from './free-places.ts'
import { byCable, changeOf, rename } from './load.ts'
import { mentionFacts } from './mentions-writer.ts'
import { PendingRows, type RowsQuery } from './pending-rows.ts'
import { PersonWriter } from './person-writer.ts'
import { writePossibleNodes } from './possible-writer.ts'
import { Rows } from './rows.ts'
import { SideIndexes } from './side-indexes.ts'
import { WordsWriter, withoutNul } from './words-writer.ts'

interface HeldRow {
  readonly id: number
  readonly key: CableId
  readonly place: number | null
}
interface Unlinked {
  readonly block: string
  readonly name: string
  readonly surname: string
  readonly titles: string
}

const isEmpty = namedQuery<Record<string, never>, { empty: 0 | 1 }>('is-empty')
const heldByKey = namedQuery<{ keys: string }, HeldRow>('cables-by-key')
const fillCables: RowsQuery = namedQuery<{ rows: string }>('fill-cables')
const fillCites: RowsQuery = namedQuery<{ rows: string }>('fill-cites')
const fillDtgs: RowsQuery = namedQuery<{ rows: string }>('fill-dtgs')
const addAddressees: RowsQuery = namedQuery<{ rows: string }>('add-addressees')
const addTagged: RowsQuery = namedQuery<{ rows: string }>('add-tagged')
const writeMentions: RowsQuery = namedQuery<{ rows: string }>('write-mentions')
const DELETIONS = [
  'fill-forget-cites',
  'fill-forget-dtgs',
  'delete-addressees',
  'delete-tagged',
  'fill-forget-mentions',
]
const deletions = DELETIONS.map((name) => namedQuery<{ cable: number }>(name))
const fillStubPosts = namedQuery('fill-stub-posts')
const fillStubs = namedQuery('fill-stubs')
const fillEdges = namedQuery('fill-edges')
const markAllBlocks = namedQuery('mark-all-blocks')
const fillLinks = namedQuery<{ rows: string }>('fill-links')
const replacedBlocks = namedQuery<{ blocks: string }>('replaced-blocks')
const unlinked = namedQuery<Record<string, never>, Unlinked>('fill-unlinked')
const fillProvisional = namedQuery<{ rows: string }>('fill-provisional')

/** Stands in a mention until somebody is known for it: no row of a person has this id. */
const NOBODY = 0

/** Citations as cables give them: whom they mean is looked up when all cables are there. */
export const FILLED_CITES = `CREATE TABLE filled_cite (
  source INTEGER NOT NULL, target TEXT NOT NULL, post TEXT NOT NULL, number TEXT NOT NULL, year INTEGER NOT NULL,
  PRIMARY KEY (source, target)
) STRICT, WITHOUT ROWID`

/** Indexes that settling and linking go by. */
const TO_LINK = ['held_by_sender', 'mention_by_block', 'changed_block']
/** Indexes by what is counted on the rows. */
const BY_COUNTS = ['held_by_cited', 'stub_by_cited', 'person_by_cables', 'traffic_total_by_cables']

/**
 * Fills an empty store inside one transaction: rows alone at first, in the order they come in; what they mean to one another, the
 * indexes and the counts when all are there. Loading the same cables a batch at a time gives the same graph.
 */
export class Filling {
  readonly #db: Connection
  readonly #indexes: SideIndexes
  readonly #rows: Rows
  readonly #words: WordsWriter
  readonly #pending = new PendingRows()
  readonly #free = new FreePlaces(null)
  #cables = 0

  constructor(db: Connection) {
    this.#db = db
    this.#indexes = new SideIndexes(db)
    this.#rows = new Rows(db)
    this.#words = new WordsWriter(db)
    db.execute(FILLED_CITES)
  }

  /** Whether the store holds nothing that a graph of its own would not have. */
  static canFill(db: Connection): boolean {
    return isEmpty.first(db, {})?.empty === 1
  }

  /** See `GraphLoader.load`. */
  load(cables: readonly LoadedCable[]): void {
    const incoming = byCable(cables)
    const ids = [...incoming.keys()]
    const rows = heldByKey.all(this.#db, { keys: JSON.stringify(ids) })
    const held = new Map(rows.map((row) => [row.key, row]))
    const known = documentsOf(this.#db, [...held.keys()])
    const changes = ids.flatMap((id) => {
      const documents = known.get(id) ?? []
      rename(this.#db, id, documents, incoming.get(id))
      return changeOf(id, documents, incoming.get(id), undefined) ?? []
    })
    this.#rows.learnBlocks(changes.flatMap(({ after }) => after?.persons.map(({ block }) => block) ?? []))
    for (const change of changes) this.#write(change, held.get(change.id))
    this.#pending.flush(this.#db)
    this.#words.flush()
  }

  /** Draws what cables mean to one another, when all are there. */
  join(): void {
    for (const query of [fillStubPosts, fillStubs, fillEdges]) query.run(this.#db, {})
    this.#db.execute('DROP TABLE filled_cite')
    markAllBlocks.run(this.#db, {})
    this.#indexes.make(TO_LINK)
  }

  /** See `GraphLoader.replacePersons`; nobody is known yet. */
  replacePersons(blocks: ReadonlyMap<string, readonly LinkedPerson[]>): void {
    const writer = new PersonWriter(this.#db)
    const ids = writer.replace([...blocks.values()].flat(), () => new Map(), [])
    const rows = [...blocks].flatMap(([block, persons]) =>
      persons.flatMap(({ key, mentions }) =>
        mentions.map(({ cable, name, link }) => {
          const person = must(ids.get(key), `the row of ${key}`)
          return [block, cable, name, person, link?.sure ?? null, link?.why ?? null, link?.possible ? 1 : 0]
        }),
      ),
    )
    fillLinks.run(this.#db, { rows: JSON.stringify(rows) })
    replacedBlocks.run(this.#db, { blocks: JSON.stringify([...blocks.keys()].map((block) => [block, 0])) })
  }

  /** Makes provisional persons of those that were not linked, then all indexes and counts. */
  finish(): void {
    const mentions = unlinked.all(this.#db, {}).map((row) => ({ ...row, titles: JSON.parse(row.titles) as string[] }))
    const writer = new PersonWriter(this.#db)
    writer.learn(mentions)
    const rows = mentions.map((mention) => [mention.block, mention.name, writer.provisional(mention)])
    fillProvisional.run(this.#db, { rows: JSON.stringify(rows) })
    this.#indexes.makeAllBut(BY_COUNTS)
    this.#db.execute(COUNTED_TRAFFIC)
    for (const { repair } of COUNTERS) this.#db.execute(repair)
    this.#db.execute('DROP VIEW counted_traffic')
    this.#indexes.makeAllBut([])
  }

  #write({ id, after, before, written, removed }: CableChange, held: HeldRow | undefined): void {
    const record = must(after, `the record of ${id}`)
    const cable = held?.id ?? ++this.#cables
    const time = timeOf(record.date)
    const stood = held?.place ?? null
    const place = this.#free.placeOf(time, stood)
    if (held) for (const query of deletions) query.run(this.#db, { cable })
    for (const { facts, json, text, ready } of written) {
      const { key, source, length } = facts
      const kept = ready ?? { facts: packFacts(json), text: packText(text) }
      writeDocument.run(this.#db, { cable, key, source, length, facts: kept.facts, text: kept.text })
    }
    for (const key of removed) deleteDocument.run(this.#db, { cable, key })
    this.#words.write({ cable, stood, place, before, after: record, text: written[0]?.text ?? '' })
    this.#writeCable(cable, record, time, place)
    this.#writeEdges(cable, record, time)
    writePossibleNodes(this.#db, this.#pending, cable, before, record)
  }

  #writeCable(cable: number, record: CableRecord, time: number, place: number): void {
    const { id, from, number, year, date, subject, classification, collection, uncertain } = record
    const sender = from === null ? null : this.#rows.of('post', from)
    const own = [number, year, time, date, withoutNul(subject), classification, collection, Number(uncertain), place]
    this.#pending.add(fillCables, [cable, id, sender, ...own])
  }

  #writeEdges(cable: number, record: CableRecord, time: number): void {
    const roles = new Map<number, number>()
    for (const post of record.to) roles.set(this.#rows.of('post', post), 1)
    for (const post of record.info) {
      const row = this.#rows.of('post', post)
      roles.set(row, (roles.get(row) ?? 0) | 2)
    }
    for (const [post, role] of roles) this.#pending.add(addAddressees, [cable, post, role, time])
    for (const tag of record.tags) this.#pending.add(addTagged, [cable, this.#rows.of('tag', tag), time])
    for (const { target, post, number, year } of record.cites)
      this.#pending.add(fillCites, [cable, target, post, number, year])
    for (const citation of record.citations) {
      const dtg = dtgOf(citation)
      if (dtg) this.#pending.add(fillDtgs, [cable, dtg.sender, dtg.minute])
    }
    for (const mention of record.persons) {
      const { name, block, role, confidence } = mention
      const row = [cable, name, this.#rows.ofBlock(block), NOBODY, time, role, confidence, mentionFacts(mention)]
      this.#pending.add(writeMentions, row)
    }
  }
}
