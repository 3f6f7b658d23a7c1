import { must } from '../../text/must.ts'
import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'

const ROW_OF = {
  post: namedQuery<{ name: string }, { id: number }>('post-id'),
  tag: namedQuery<{ name: string }, { id: number }>('tag-id'),
}
const addBlocks = namedQuery<{ names: string }>('add-blocks')
const blockIds = namedQuery<{ names: string }, { id: number; name: string }>('block-ids')

/** Rows of the names met in one transaction, made where there are none. */
export class NameRows {
  readonly #known = { post: new Map<string, number>(), tag: new Map<string, number>() }
  readonly #blocks = new Map<string, number>()
  readonly #db: Connection

  constructor(db: Connection) {
    this.#db = db
  }

  of(kind: keyof typeof ROW_OF, name: string): number {
    const known = must(this.#known[kind].get(name) ?? ROW_OF[kind].first(this.#db, { name })?.id, `the ${kind} ${name}`)
    this.#known[kind].set(name, known)
    return known
  }

  /** The row of a block of persons: one of those learnt, else looked up. */
  ofBlock(name: string): number {
    if (!this.#blocks.has(name)) this.learnBlocks([name])
    return must(this.#blocks.get(name), `the block ${name}`)
  }

  /** Looks up many blocks at once: there are nearly as many as persons. */
  learnBlocks(names: Iterable<string>): void {
    const missing = JSON.stringify([...new Set(names)].filter((name) => !this.#blocks.has(name)))
    addBlocks.run(this.#db, { names: missing })
    for (const { id, name } of blockIds.all(this.#db, { names: missing })) this.#blocks.set(name, id)
  }
}
