import type { CableId } from '../../model/cable-id.ts'
import { dtgKey } from '../../model/documents.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import type { CableContents } from './cable-contents.ts'
import type { PendingRows, RowsQuery } from './pending-rows.ts'
import type { Tallies } from './tallies.ts'

const citesOf = namedQuery<{ source: number }, { target: number; key: CableId; post: string | null }>('cites-of')
const writeCites: RowsQuery = namedQuery<{ rows: string }>('write-cites')
const deleteCites = namedQuery<{ source: number; target: number }>('delete-cites')
const addDtgCitation = namedQuery<{ source: number; sender: string; minute: number }>('add-dtg-citation')
const deleteDtgCitation = namedQuery<{ source: number; sender: string; minute: number }>('delete-dtg-citation')
const settleDtgCitation = namedQuery<{ source: number; sender: string; minute: number; target: number | null }>(
  'settle-dtg-citation',
)
const dtgCitationsOf = namedQuery<{ source: number }, { sender: string; minute: number; target: number | null }>(
  'dtg-citations-of',
)

/** The rows of cables, as citations need them. */
export interface CitedRows {
  readonly pending: PendingRows
  readonly tallies: Tallies
  /** The row of a cable that is cited. */
  rowOf(id: CableId): number
  /** A cable in row `row` is cited by one fewer: it may go if it is a stub, or be named by another. */
  lostCitation(id: CableId, row: number): void
}

/** Writes CITES: those by id, and those by DTG that were settled. */
export class CitesWriter {
  readonly #db: Connection
  readonly #cables: CitedRows

  constructor(db: Connection, cables: CitedRows) {
    this.#db = db
    this.#cables = cables
  }

  write(id: CableId, source: number, before: CableContents | null, after: CableContents | null): void {
    this.#writeDtgs(source, before, after)
    const wanted = new Map<number, string | null>()
    // A stub that is held at last may have been settled to: its edges by DTG stay while their citations do.
    if (before) {
      for (const { target } of dtgCitationsOf.all(this.#db, { source })) if (target !== null) wanted.set(target, null)
    }
    if (after) for (const { target, post } of after.cites) wanted.set(this.#cables.rowOf(target), post)
    const standing = before ? citesOf.all(this.#db, { source }) : []
    for (const { target, key } of standing) if (!wanted.has(target)) this.#remove(source, target, key)
    const posts = new Map(standing.map(({ target, post }) => [target, post]))
    for (const [target, post] of wanted) {
      if (!posts.has(target)) this.#add(source, target, post)
      else if (posts.get(target) !== post) {
        this.#cables.pending.add(writeCites, [source, target, post])
        const key = standing.find((row) => row.target === target)?.key
        if (key && key !== id) this.#cables.lostCitation(key, target)
      }
    }
  }

  /** Writes what a citation by DTG is settled to now, and the edge that follows from it. */
  settle({
    source,
    sender,
    minute,
    target,
  }: {
    source: number
    sender: string
    minute: number
    target: number | null
  }): void {
    settleDtgCitation.run(this.#db, { source, sender, minute, target })
    const standing = citesOf.all(this.#db, { source })
    const settled = new Set(dtgCitationsOf.all(this.#db, { source }).map((row) => row.target))
    for (const row of standing) {
      if (row.post === null && !settled.has(row.target)) this.#remove(source, row.target, row.key)
    }
    if (target !== null && !standing.some((row) => row.target === target)) this.#add(source, target, null)
  }

  #add(source: number, target: number, post: string | null): void {
    this.#cables.pending.add(writeCites, [source, target, post])
    this.#count(source, target, 1)
  }

  #remove(source: number, target: number, key: CableId): void {
    deleteCites.run(this.#db, { source, target })
    this.#count(source, target, -1)
    this.#cables.lostCitation(key, target)
  }

  #count(source: number, target: number, by: number): void {
    this.#cables.tallies.add('cites', source, by)
    this.#cables.tallies.add('citedBy', target, by)
    this.#cables.tallies.addTotal('cites', by)
  }

  #writeDtgs(source: number, before: CableContents | null, after: CableContents | null): void {
    const [old, fresh] = [dtgsOf(before), dtgsOf(after)]
    for (const [key, dtg] of old) if (!fresh.has(key)) deleteDtgCitation.run(this.#db, { source, ...dtg })
    for (const [key, dtg] of fresh) if (!old.has(key)) addDtgCitation.run(this.#db, { source, ...dtg })
  }
}

const dtgsOf = (said: CableContents | null): Map<string, { sender: string; minute: number }> =>
  new Map(said?.dtgs.map((dtg) => [dtgKey(dtg.sender, dtg.minute), dtg]))
