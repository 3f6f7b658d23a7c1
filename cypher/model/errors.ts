/**
 * Base of all that Reftel throws on purpose: `code` is for programs, `message` for people.
 * A message names the file or thing, the place in it, and what to do.
 */
export abstract class ReftelError extends Error {
  abstract readonly code: `RFT_${string}`
  override get name(): string {
    return this.constructor.name
  }
}

/** The database can't be reached, refuses, or does not answer in time. */
export class StoreError extends ReftelError {
  readonly code = 'RFT_STORE'
  /** `store`: its URL, without a password. */
  constructor(
    readonly store: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`${store}: ${reason}`, options)
  }
}

/** So much is asked of the database that another question would wait for too long. */
export class StoreBusyError extends ReftelError {
  readonly code = 'RFT_OVERLOADED'
  /** `store`: its URL, without a password. */
  constructor(store: string) {
    super(`${store}: more is asked than it can answer; try again in a moment`)
  }
}

/** What the database gives back is not what was put in: a bad disk, or another program that wrote into it. */
export class StoreDamagedError extends ReftelError {
  readonly code = 'RFT_STORE_DAMAGED'
  /** `store`: its URL, without a password; null where it is not known. */
  constructor(store: string | null, options?: ErrorOptions) {
    const check = `"reftel check --store ${store ?? 'URL'}" says where, and --repair mends what it can`
    super(`${store === null ? '' : `${store}: `}the store is damaged; ${check}`, options)
  }
}

/** The database is not one that this version of Reftel may use: another program's, or a newer version's. */
export class StoreRefusedError extends ReftelError {
  readonly code = 'RFT_STORE_REFUSED'
  /** `store`: its URL, without a password. */
  constructor(store: string, reason: string, options?: ErrorOptions) {
    super(`${store}: ${reason}`, options)
  }
}

/** What is searched for has more words than a search takes, or longer ones. */
export class SearchWordsError extends ReftelError {
  readonly code = 'RFT_SEARCH_WORDS'
}

/** A store's URL that none of the stores understands. */
export class StoreUrlError extends ReftelError {
  readonly code = 'RFT_STORE_URL'
  /** `url`: without a password. */
  constructor(url: string, reason: string) {
    super(`${url}: ${reason}; a store is sqlite:FILE, sqlite::memory:, neo4j://HOST or bolt://HOST (also +s, +ssc)`)
  }
}
