import { periodOf, timeOf } from '../../text/time.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'
import type { PendingRows, RowsQuery } from './pending-rows.ts'
import type { Tallies } from './tallies.ts'

/** Where a cable stands among posts and tags, by their rows. `roles`: 1 action, 2 info, 3 both. */
export interface Placement {
  readonly date: string | null
  readonly sender: number | null
  readonly roles: readonly (readonly [post: number, roles: number])[]
  readonly tags: readonly number[]
}

const addAddressees: RowsQuery = namedQuery<{ rows: string }>('add-addressees')
const deleteAddressees = namedQuery<{ cable: number }>('delete-addressees')
const addTagged: RowsQuery = namedQuery<{ rows: string }>('add-tagged')
const deleteTagged = namedQuery<{ cable: number }>('delete-tagged')

/** Writes SENT_BY, SENT_TO and TAGGED, and counts them. */
export class PlacementWriter {
  readonly #db: Connection
  readonly #tallies: Tallies
  readonly #pending: PendingRows

  constructor(db: Connection, tallies: Tallies, pending: PendingRows) {
    this.#db = db
    this.#pending = pending
    this.#tallies = tallies
  }

  write(cable: number, before: Placement | null, after: Placement | null): void {
    if (before && after && JSON.stringify(before) === JSON.stringify(after)) return
    if (before) {
      deleteAddressees.run(this.#db, { cable })
      deleteTagged.run(this.#db, { cable })
      this.#count(before, -1)
    }
    if (!after) return
    const time = timeOf(after.date)
    for (const [post, roles] of after.roles) this.#pending.add(addAddressees, [cable, post, roles, time])
    for (const tag of after.tags) this.#pending.add(addTagged, [cable, tag, time])
    this.#count(after, 1)
  }

  #count({ date, sender, roles, tags }: Placement, by: number): void {
    const month = periodOf(date, 'month') ?? ''
    if (sender !== null) this.#tallies.add('sent', sender, by)
    for (const [post] of roles) {
      this.#tallies.add('received', post, by)
      if (sender !== null) this.#tallies.addTraffic(sender, post, month, by)
    }
    for (const tag of tags) this.#tallies.add('tag', tag, by)
  }
}
