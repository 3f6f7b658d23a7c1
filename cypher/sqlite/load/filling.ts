import { setImmediate } from 'node:timers/promises'
import type { CableRows, LinkedPerson, ReadyDocument } from '../../loader.ts'
import type { CableId } from '../../model/cable-id.ts'
import type { CableRecord } from '../../model/documents.ts'
import { allFound } from '../../text/all-found.ts'
import { allOf } from '../../text/all-of.ts'
import { must } from '../../text/must.ts'
import type { Connection } from '../connection.ts'
import { COUNTED_TRAFFIC, OF_CABLES, OF_PERSONS } from '../counters.ts'
import { type DocumentsRow, documentsOf } from '../documents.ts'
import { namedQuery } from '../named-query.ts'
import { cableRows } from './cable-rows.ts'
import { writeDocument } from './document-rows.ts'
import { FreePlaces } from './free-places.ts'
import { byCable, changeOf, rename } from './load.ts'
import { readSurname } from './mention-facts.ts'
import { PersonWriter } from './person-writer.ts'
import { keepReasons } from './reason-rows.ts'
import { SideIndexes } from './side-indexes.ts'
import { keepFewWords, keepManyWords } from './words-kept.ts'
import { WordsWriter } from './words-writer.ts'

interface HeldRow {
  readonly id: number
  readonly key: CableId
  readonly place: number | null
}
/** A cable that is being written, and what its rows are made of. */
interface Filled {
  readonly cable: number
  readonly id: CableId
  readonly place: number
  readonly rows: CableRows
}
/** What the documents of a cable say together, before this batch and after it. */
interface Joined {
  readonly held: HeldRow | undefined
  readonly before: CableRecord | null
  readonly after: CableRecord
}
interface Unlinked {
  readonly block: string
  readonly name: string
  readonly facts: string
}

const isEmpty = namedQuery<Record<string, never>, { empty: 0 | 1 }>('is-empty')
const heldByKey = namedQuery<{ keys: string }, HeldRow>('cables-by-key')
/** For each kind of row that cables give, the queries that write rows of it, in the order in which they run. */
const FILLED = (
  [
    ['cable', ['fill-cables']],
    ['addressees', ['fill-posts', 'fill-addressees']],
    ['tags', ['fill-codes', 'fill-tags']],
    ['cites', ['fill-cites']],
    ['dtgs', ['fill-dtgs']],
    ['possible', ['fill-possible']],
  ] as const
).map(([kind, names]) => ({ kind, queries: names.map((name) => namedQuery<{ rows: string }>(name)) }))
const fillSenders = namedQuery<{ names: string }>('fill-senders')
/** Takes what a cable says of persons apart: those of many cables at once would be read as JSON twice. */
const takeMentions = namedQuery<{ cable: number; time: number; mentions: string }>('fill-take-mentions')
/** Writes rows out of what was taken apart. */
const taken = ['fill-blocks', 'fill-told', 'fill-mentions', 'fill-forget-taken'].map((name) => namedQuery(name))
const DELETIONS = [
  'fill-forget-cites',
  'fill-forget-dtgs',
  'delete-addressees',
  'delete-tagged',
  'fill-forget-mentions',
  'fill-forget-possible',
]
const deletions = DELETIONS.map((name) => namedQuery<{ cable: number }>(name))
const fillStubPosts = namedQuery('fill-stub-posts')
const fillStubs = namedQuery('fill-stubs')
const fillEdges = namedQuery('fill-edges')
const markAllBlocks = namedQuery('mark-all-blocks')
/** Draws links out of rows of [cable, name, person, row of the reason, possible]. */
const linked = ['fill-take-links', 'fill-links', 'fill-forget-links'].map((name) => namedQuery<{ rows: string }>(name))
const replacedBlocks = namedQuery<{ blocks: string }>('replaced-blocks')
const unlinked = namedQuery<Record<string, never>, Unlinked>('fill-unlinked')
const fillProvisional = namedQuery<{ rows: string }>('fill-provisional')

/**
 * Citations as cables give them: whom they mean is looked up when all cables are there. Mentions and links that are written
 * together: what they are made of as JSON is read once.
 */
export const FILLED_TABLES = `
CREATE TABLE filled_cite (
  source INTEGER NOT NULL, target TEXT NOT NULL, post TEXT NOT NULL, number TEXT NOT NULL, year INTEGER NOT NULL,
  PRIMARY KEY (source, target)
) STRICT, WITHOUT ROWID;
CREATE TEMP TABLE filled_mention (
  cable INTEGER NOT NULL, at INTEGER NOT NULL, name TEXT NOT NULL, block TEXT NOT NULL, role TEXT NOT NULL,
  confidence REAL NOT NULL, facts TEXT NOT NULL, time INTEGER NOT NULL
) STRICT;
CREATE TEMP TABLE filled_link (
  cable TEXT NOT NULL, name TEXT NOT NULL, person INTEGER NOT NULL, reason INTEGER, possible INTEGER NOT NULL
) STRICT`

/** Documents that are written in one turn. */
const IN_ONE_TURN = 100

/** Cables whose words are indexed together, in order of their places. */
const WORDS_TOGETHER = 4000

/** Indexes that settling and linking go by. */
const TO_LINK = ['held_by_sender', 'mention_by_block', 'changed_block']
/** Indexes of rows that linking writes. */
const OF_LINKING = ['mention_by_person', 'possible_mention', 'person_word_by_person', 'former_key_by_person']
/** Indexes by what is counted on the rows. */
const BY_COUNTS = ['held_by_cited', 'stub_by_cited', 'traffic_total_by_cables']
/** Indexes of persons by what is counted on their rows. */
const PERSONS_BY_COUNTS = ['person_by_cables']

/**
 * Fills an empty store inside one transaction: rows alone at first, in the order they come in; what they mean to one another, the
 * indexes and the counts when all are there. Loading the same cables a batch at a time gives the same graph.
 */
export class Filling {
  readonly #db: Connection
  readonly #indexes: SideIndexes
  readonly #words: WordsWriter
  readonly #free = new FreePlaces(null)
  /** Posts that there is a row of: cables of a batch are from few, and from the same ones again and again. */
  readonly #senders = new Set<string>()
  /** Steps that are still to do for cables, each a function. */
  #left: (() => void)[] = []
  #cables = 0

  constructor(db: Connection) {
    this.#db = db
    this.#indexes = new SideIndexes(db)
    this.#words = new WordsWriter(db)
    keepManyWords(db)
    db.execute(FILLED_TABLES)
  }

  /** Whether the store holds nothing that a graph of its own would not have. */
  static canFill(db: Connection): boolean {
    return isEmpty.first(db, {})?.empty === 1
  }

  /**
   * See `GraphLoader.load`. A few documents a turn: meanwhile this thread hands others their work and takes what they have done, so that
   * they do not wait for it.
   */
  async load(documents: readonly ReadyDocument[]): Promise<void> {
    for (let at = 0; at < documents.length; at += IN_ONE_TURN) {
      this.#load(documents.slice(at, at + IN_ONE_TURN))
      await setImmediate()
    }
    if (this.#words.waiting >= WORDS_TOGETHER) await this.#words.flushInTurns()
  }

  #load(documents: readonly ReadyDocument[]): void {
    const incoming = byCable(documents)
    const ids = [...incoming.keys()]
    const held = new Map(heldByKey.all(this.#db, { keys: JSON.stringify(ids) }).map((row) => [row.key, row]))
    const known = documentsOf(this.#db, [...held.keys()])
    const filled: Filled[] = []
    for (const [id, given] of incoming) {
      const [only] = given.values()
      if (only && given.size === 1 && !held.has(id)) filled.push(this.#begin(id, only.rows, [only], null))
      else filled.push(...this.#another(id, known.of(id), given, held.get(id)))
    }
    this.#write(filled)
  }

  /** Draws what cables mean to one another, when all are there. */
  join(): void {
    for (const query of [fillStubPosts, fillStubs, fillEdges]) query.run(this.#db, {})
    this.#db.execute('DROP TABLE filled_cite; DROP TABLE filled_mention')
    markAllBlocks.run(this.#db, {})
    this.#indexes.make(TO_LINK)
    this.#left = this.#leftOfCables()
  }

  /** What linking neither reads nor changes: words that wait, indexes, counts and the indexes by these, each a step. */
  #leftOfCables(): (() => void)[] {
    const later = new Set([...OF_LINKING, ...BY_COUNTS, ...PERSONS_BY_COUNTS])
    const make = (names: readonly string[]) => names.map((name) => () => this.#indexes.make([name]))
    const execute = (sql: readonly string[]) => sql.map((one) => () => this.#db.execute(one))
    return [
      () => this.#words.flush(),
      ...make(this.#indexes.missing.filter((name) => !later.has(name))),
      ...execute([COUNTED_TRAFFIC, ...OF_CABLES.map(({ repair }) => repair), 'DROP VIEW counted_traffic']),
      ...make(BY_COUNTS),
    ]
  }

  /**
   * See `GraphLoader.replacePersons`; nobody is known yet. A step of what is left of cables is taken with it, while threads decide who is
   * who in the next blocks.
   */
  replacePersons(blocks: ReadonlyMap<string, readonly LinkedPerson[]>): void {
    const writer = new PersonWriter(this.#db)
    const ids = writer.replace([...blocks.values()].flat(), () => new Map(), [])
    const mentions = allOf([...blocks.values()], (persons) =>
      allOf(persons, ({ key, mentions }) => {
        const person = must(ids.get(key), `the row of ${key}`)
        return mentions.map(({ cable, name, link = null }) => ({ cable, name, person, link }))
      }),
    )
    const reasonOf = keepReasons(
      this.#db,
      mentions.map(({ link }) => link),
    )
    const rows = mentions.map(({ cable, name, person, link }) => {
      return [cable, name, person, reasonOf(link), link?.possible ? 1 : 0]
    })
    const links = { rows: JSON.stringify(rows) }
    for (const query of linked) query.run(this.#db, links)
    replacedBlocks.run(this.#db, { blocks: JSON.stringify([...blocks.keys()].map((block) => [block, 0])) })
    this.#left.shift()?.()
  }

  /** Makes provisional persons of those that were not linked, then the indexes and counts that are left. */
  finish(): void {
    this.#db.execute('DROP TABLE filled_link')
    const mentions = unlinked
      .all(this.#db, {})
      .map(({ block, name, facts }) => ({ block, name, ...readSurname(facts, name) }))
    const writer = new PersonWriter(this.#db)
    writer.learn(mentions)
    const rows = mentions.map((mention) => [mention.block, mention.name, writer.provisional(mention)])
    fillProvisional.run(this.#db, { rows: JSON.stringify(rows) })
    for (const step of this.#left) step()
    this.#indexes.make(OF_LINKING)
    for (const { repair } of OF_PERSONS) this.#db.execute(repair)
    this.#indexes.make(PERSONS_BY_COUNTS)
    keepFewWords(this.#db)
  }

  /** A cable of several documents, or one that is there: what they say together takes the place of what one said. */
  #another(
    id: CableId,
    known: readonly DocumentsRow[],
    given: Map<string, ReadyDocument>,
    held: HeldRow | undefined,
  ): readonly Filled[] {
    rename(this.#db, id, known, given)
    const change = changeOf(id, known, given, undefined)
    if (!change?.after) return []
    if (held) for (const query of deletions) query.run(this.#db, { cable: held.id })
    return [this.#begin(id, cableRows(change.after), change.written, { ...change, after: change.after, held })]
  }

  /** Keeps the documents of a cable and gives it its place, among those that are written with it. */
  #begin(id: CableId, rows: CableRows, written: readonly ReadyDocument[], joined: Joined | null): Filled {
    const cable = joined?.held?.id ?? ++this.#cables
    const stood = joined?.held?.place ?? null
    const place = this.#free.placeOf(rows.time, stood)
    for (const document of written) writeDocument(this.#db, cable, document)
    if (joined) this.#words.write({ cable, stood, place, words: '', before: joined.before, after: joined.after })
    else this.#words.add(place, rows.subject, written[0]?.words ?? '')
    return { cable, id, place, rows }
  }

  #write(filled: readonly Filled[]): void {
    this.#makeSenders(filled)
    for (const { kind, queries } of FILLED) {
      const given = filled.filter(({ rows }) => rows[kind] !== '[]')
      const rows = given.map(({ cable, id, place, rows }) =>
        kind === 'cable' ? `[${cable},"${id}",${place},${rows.cable}]` : `[${cable},${rows.time},${rows[kind]}]`,
      )
      for (const query of queries) query.run(this.#db, { rows: `[${rows.join()}]` })
    }
    for (const { cable, rows } of filled)
      if (rows.mentions !== '[]') takeMentions.run(this.#db, { cable, time: rows.time, mentions: rows.mentions })
    for (const query of taken) query.run(this.#db, {})
  }

  /** Makes the posts that cables are from, those that are new. */
  #makeSenders(filled: readonly Filled[]): void {
    const names = new Set(allFound(filled, ({ rows }) => rows.sender).filter((name) => !this.#senders.has(name)))
    if (names.size === 0) return
    fillSenders.run(this.#db, { names: JSON.stringify([...names]) })
    for (const name of names) this.#senders.add(name)
  }
}
