import type { HeldReading, ReadyDocument } from '../../loader.ts'
import type { Connection } from '../connection.ts'
import { readings } from '../readings.ts'
import { Filling } from './filling.ts'
import { loadDocuments } from './load.ts'

/** Loads documents, and fills the store while it is empty. */
export class Filler {
  readonly #db: Connection
  /** Null unless the store is being filled. */
  filling: Filling | null = null

  constructor(db: Connection) {
    this.#db = db
  }

  /** See `GraphLoader.load`. */
  async load(documents: readonly ReadyDocument[]): Promise<void> {
    if (this.filling) await this.filling.load(documents)
    else loadDocuments(this.#db, documents)
  }

  /** See `GraphLoader.readings`. While the store is being filled, it holds nothing but what this run has loaded. */
  async readings(sources: readonly string[]): Promise<readonly HeldReading[]> {
    return this.filling ? [] : readings(this.#db, sources)
  }

  /** See `GraphLoader.loadAndLink`. */
  async loadAndLink(load: () => Promise<void>, link: () => Promise<void>): Promise<void> {
    if (Filling.canFill(this.#db) && (await this.#db.fillingStep(() => this.#fill(load, link)))) return
    await load()
    await this.#db.step(link)
  }

  /** Fills the store and tells whether it was still empty: another process may have been quicker. */
  async #fill(load: () => Promise<void>, link: () => Promise<void>): Promise<boolean> {
    if (!Filling.canFill(this.#db)) return false
    const filling = new Filling(this.#db)
    this.filling = filling
    try {
      await load()
      filling.join()
      await link()
      filling.finish()
    } finally {
      this.filling = null
    }
    return true
  }
}
