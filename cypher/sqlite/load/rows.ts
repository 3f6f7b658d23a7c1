import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'

const ROW_OF = {
  post: namedQuery<{ name: string }, { id: number }>('post-id'),
  tag: namedQuery<{ name: string }, { id: number }>('tag-id'),
  block: namedQuery<{ name: string }, { id: number }>('block-id'),
}

/** Rows of the names met in one transaction, made where there are none. */
export class Rows {
  readonly #known = new Map<string, number>()
  readonly #db: Connection

  constructor(db: Connection) {
    this.#db = db
  }

  of(kind: keyof typeof ROW_OF, name: string): number {
    const key = `${kind} ${name}`
    const known = this.#known.get(key) ?? ROW_OF[kind].first(this.#db, { name })?.id ?? 0
    this.#known.set(key, known)
    return known
  }
}
