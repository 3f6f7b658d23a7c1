import type { CableId } from '../../model/cable-id.ts'
import { parseCableId } from '../../model/cable-id.ts'
import type { StubFacts } from '../../model/cited.ts'
import { allFound } from '../../text/all-found.ts'
import { allOf } from '../../text/all-of.ts'
import { must } from '../../text/must.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import type { CableChange } from './cable-change.ts'
import type { CableContents } from './cable-contents.ts'
import { type CitedRows, CitesWriter } from './cites-writer.ts'
import { deleteDocument, writeDocument } from './document-rows.ts'
import { FreePlaces } from './free-places.ts'
import { MentionsWriter } from './mentions-writer.ts'
import { PendingRows } from './pending-rows.ts'
import { type Placement, PlacementWriter } from './placement-writer.ts'
import { writePossibleNodes } from './possible-writer.ts'
import { NameRows } from './rows.ts'
import { Tallies } from './tallies.ts'
import { withoutNul } from './without-nul.ts'
import { WordsWriter } from './words-writer.ts'

interface CableRow {
  readonly id: number
  readonly key: CableId
  readonly held: 0 | 1
  readonly place: number | null
  readonly post: string | null
}

/** A cable as the transaction knows it. `post`: name of the sender. */
export interface KnownCable {
  readonly id: number
  held: boolean
  post: string | null
  /** The row of its words in the index of words; null for a stub. */
  place: number | null
}

type StubRow = readonly [id: CableId, sender: number | null, number: string | null, year: number | null]

const cablesByKey = namedQuery<{ keys: string }, CableRow>('cables-by-key')
const writeCables = namedQuery<{ rows: string }, { id: number; key: CableId }>('write-cables')
const writeStubs = namedQuery<{ rows: string }, { id: number; key: CableId }>('write-stubs')
const deleteCable = namedQuery<{ cable: number }>('delete-cable')
const stubPost = namedQuery<{ target: number }, { cited: number; post: string | null }>('stub-post')

/** Writes the changes of cables inside a transaction: rows and edges differ afterwards as the records before and after do. */
export class CableWriter implements CitedRows {
  readonly rows: NameRows
  readonly tallies = new Tallies()
  readonly pending = new PendingRows()
  readonly #db: Connection
  readonly #known = new Map<CableId, KnownCable>()
  /**
   * Cables that lost a citation or all their documents. At the end each is given another post, or removed where nothing cites it
   * any more.
   */
  readonly #uncertain = new Map<CableId, KnownCable>()
  readonly #cites: CitesWriter
  readonly #mentions: MentionsWriter
  readonly #placements: PlacementWriter
  readonly #words: WordsWriter
  readonly #free: FreePlaces
  /** Where the words of the cables that are written stood before. */
  readonly #placesBefore = new Map<CableId, number | null>()

  constructor(db: Connection) {
    this.#db = db
    this.rows = new NameRows(db)
    this.#cites = new CitesWriter(db, this)
    this.#mentions = new MentionsWriter(db, this.rows, this.tallies, this.pending)
    this.#words = new WordsWriter(db)
    this.#free = new FreePlaces(db)
    this.#placements = new PlacementWriter(db, this.tallies, this.pending)
  }

  write(changes: readonly CableChange[]): void {
    const records = allFound(changes, ({ after }) => after)
    const cited = allOf(records, ({ cites }) => cites)
    this.#learn([...changes.map(({ id }) => id), ...cited.map(({ target }) => target)])
    this.#hold(records)
    this.#cite(cited)
    this.#mentions.learn(allFound(changes, ({ before, after }) => (before === null ? after : null)))
    for (const change of changes) this.#writeChange(change)
    this.finish()
  }

  /** Draws the citations that settling changed, and takes others back. */
  settle(
    settlements: readonly { source: number; key: CableId; sender: string; minute: number; target: number | null }[],
  ): void {
    for (const settlement of settlements) {
      this.#cites.settle(settlement)
      this.pending.flush(this.#db)
      this.#mentions.markCable(settlement.source)
    }
    this.finish()
  }

  finish(): void {
    this.pending.flush(this.#db)
    this.#words.flush()
    this.#mentions.finish()
    this.#settleStubs()
    this.tallies.flush(this.#db)
  }

  rowOf(id: CableId): number {
    return must(this.#known.get(id), `the row of ${id}`).id
  }

  lostCitation(id: CableId, row: number): void {
    const known = this.#known.get(id) ?? this.#learn([id]).get(id)
    if (known && known.id === row) this.#uncertain.set(id, known)
  }

  #learn(ids: readonly CableId[]): Map<CableId, KnownCable> {
    const missing = ids.filter((id) => !this.#known.has(id))
    for (const row of cablesByKey.all(this.#db, { keys: JSON.stringify([...new Set(missing)]) })) {
      const { id, key, held, post, place } = row
      this.#known.set(key, { id, held: held === 1, post, place })
    }
    return this.#known
  }

  #hold(records: readonly CableContents[]): void {
    const places = new Map<CableId, number>()
    const rows = records.map(
      ({ id, from, number, year, time, date, subject, classification, collection, uncertain }) => {
        const sender = from === null ? null : this.rows.of('post', from)
        const before = this.#known.get(id)?.place ?? null
        const place = this.#free.placeOf(time, before)
        this.#placesBefore.set(id, before)
        places.set(id, place)
        const own = [number, year, time, date, withoutNul(subject), classification, collection, Number(uncertain)]
        return [id, sender, ...own, place]
      },
    )
    const ids = new Map(writeCables.all(this.#db, { rows: JSON.stringify(rows) }).map(({ id, key }) => [key, id]))
    for (const { id, from } of records) {
      const known = this.#known.get(id)
      if (!known?.held) this.tallies.addTotal('cables', 1)
      if (known && !known.held) this.tallies.addTotal('stubs', -1)
      this.#known.set(id, {
        id: must(ids.get(id), `the row of ${id}`),
        held: true,
        post: from,
        place: places.get(id) ?? null,
      })
    }
  }

  /** Cables not known yet become stubs. A stub takes the first post by the alphabet that it is cited under. */
  #cite(cites: readonly StubFacts[]): void {
    const wanted = new Map<CableId, StubFacts>()
    for (const cited of cites) {
      const known = this.#known.get(cited.target)
      const post = wanted.get(cited.target)?.post ?? known?.post ?? null
      if (!known?.held && (post === null || cited.post < post)) wanted.set(cited.target, cited)
    }
    const rows = [...wanted.values()].map(
      ({ target, post, number, year }): StubRow => [target, this.rows.of('post', post), number, year],
    )
    for (const { id, key } of this.#writeStubs(rows)) {
      if (!this.#known.has(key)) this.tallies.addTotal('stubs', 1)
      this.#known.set(key, { id, held: false, post: wanted.get(key)?.post ?? null, place: null })
    }
  }

  #writeStubs(rows: readonly StubRow[]): readonly { readonly id: number; readonly key: CableId }[] {
    return rows.length > 0 ? writeStubs.all(this.#db, { rows: JSON.stringify(rows) }) : []
  }

  #writeChange({ id, before, after, written, removed }: CableChange): void {
    const known = this.#known.get(id)
    if (!known) return
    const cable = known.id
    this.#count(before, -1)
    this.#count(after, 1)
    for (const document of written) writeDocument(this.#db, cable, document)
    for (const key of removed) deleteDocument.run(this.#db, { cable, key })
    const stood = this.#placesBefore.has(id) ? (this.#placesBefore.get(id) ?? null) : known.place
    this.#words.write({ cable, stood, place: known.place, before, after, words: written[0]?.words ?? '' })
    this.#placements.write(cable, before && this.#placed(before), after && this.#placed(after))
    this.#cites.write(id, cable, before, after)
    this.#mentions.write(cable, before, after)
    writePossibleNodes(this.#db, this.pending, cable, before?.possible, after?.possible)
    if (!after) this.#letGo(id, cable)
  }

  #count(record: CableContents | null, by: number): void {
    if (record?.collection) this.tallies.addTotal(`collection ${record.collection}`, by)
    if (record?.uncertain) this.tallies.addTotal('uncertain', by)
  }

  #placed(record: CableContents): Placement {
    return {
      date: record.date,
      sender: record.from === null ? null : this.rows.of('post', record.from),
      roles: record.addressees.map(([post, roles]) => [this.rows.of('post', post), roles] as const),
      tags: record.tags.map((tag) => this.rows.of('tag', tag)),
    }
  }

  /** Makes a cable that lost all its documents a stub; whether it stays one is decided at the end. */
  #letGo(id: CableId, cable: number): void {
    const parts = parseCableId(id)
    const post = parts?.post ?? parts?.code ?? null
    const number = parts?.number.replace(/^0+(?=\d)/, '') ?? null
    const sender = post === null ? null : this.rows.of('post', post)
    this.#writeStubs([[id, sender, number, parts?.year ?? null]])
    this.tallies.addTotal('cables', -1)
    this.tallies.addTotal('stubs', 1)
    const stub = { id: cable, held: false, post, place: null }
    this.#known.set(id, stub)
    this.#uncertain.set(id, stub)
  }

  #settleStubs(): void {
    for (const [id] of this.#uncertain) {
      const known = this.#known.get(id)
      if (!known || known.held) continue
      const { cited = 0, post = null } = stubPost.first(this.#db, { target: known.id }) ?? {}
      if (cited === 0) {
        deleteCable.run(this.#db, { cable: known.id })
        this.tallies.addTotal('stubs', -1)
      } else if (post !== null && post !== known.post) {
        const parts = parseCableId(id)
        const number = parts?.number.replace(/^0+(?=\d)/, '') ?? null
        this.#writeStubs([[id, this.rows.of('post', post), number, parts?.year ?? null]])
      }
    }
  }
}
