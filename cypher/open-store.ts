import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AnewOptions, checkAnew, UNREADABLE } from './check-anew.ts'
import { joined, withoutMended } from './findings.ts'
import type { CableId } from './model/cable-id.ts'
import type { Check } from './model/check.ts'
import { StoreDamagedError, StoreUrlError } from './model/errors.ts'
import type { Neo4jOptions } from './neo4j/driver.ts'
import type { ImportTarget } from './neo4j/load/import-target.ts'
import type { Patience } from './neo4j/patience.ts'
import type { TasksOf } from './sqlite/reading/answer-questions.ts'
import type { GraphStore } from './store.ts'

/** Who enters a server, where the URL does not say it (`neo4j://user:password@host`). */
export interface StoreAccess {
  readonly user?: string
  readonly password?: string
  /** Processes that answer what is asked of an embedded store; without them, it is answered in this one. */
  readonly readers?: number
  /** What such a process runs: JavaScript that calls `answerQuestions` with tasks of its own, which `inReader` asks. */
  readonly program?: string
  /** Whether a server that has gone is waited for. */
  readonly patience?: Patience
  /** Told how far an upgrade of a graph in Neo4j is, in words. */
  readonly onUpgrade?: (message: string) => void
}

type Opener = (url: string, access: StoreAccess) => Promise<GraphStore>

/** Who opens what, by the URL's scheme. Each store is imported when it is asked for, so nobody loads the other's driver. */
const OPENERS: Readonly<Record<string, Opener>> = {
  sqlite: async (url, { readers = 0, program }) => {
    const file = sqliteFile(url)
    if (!file) throw new StoreUrlError(url, 'no file is named')
    if (readers > 0 && file !== ':memory:') {
      const { servedStore } = await import('./sqlite/served-store.ts')
      return servedStore(file, readers, program)
    }
    const { sqliteStore } = await import('./sqlite/store.ts')
    return sqliteStore(file)
  },
  neo4j: openNeo4j,
  bolt: openNeo4j,
}

/** `/reftel` of `neo4j://host/reftel`, or nothing. */
const DATABASE = /^\/?(?<database>[^/]*)\/?$/

/** What Neo4j takes for the name of one. */
const DATABASE_NAME = /^[A-Za-z0-9][\w.-]*$/

/** Whom Neo4j makes when it is set up. */
const DEFAULT_USER = 'neo4j'

async function openNeo4j(url: string, access: StoreAccess): Promise<GraphStore> {
  const options = neo4jOptions(url, access)
  const { neo4jStore } = await import('./neo4j/store.ts')
  return neo4jStore(options)
}

/** Where the Neo4j at a URL is and how it is entered. Throws a `StoreUrlError` for a URL that does not say it. */
function neo4jOptions(url: string, access: StoreAccess): Neo4jOptions {
  if (!URL.canParse(url) || new URL(url).hostname === '')
    throw new StoreUrlError(withoutPassword(url), 'no host is named')
  const { protocol, username, password, host, pathname, search } = new URL(url)
  const database = DATABASE.exec(pathname)?.groups?.database
  if (database === undefined) throw new StoreUrlError(withoutPassword(url), 'a path names one database, as in /reftel')
  if (search !== '') throw new StoreUrlError(withoutPassword(url), `nothing is known of ${search}`)
  const inUrl = username ? { user: decodeURIComponent(username), password: decodeURIComponent(password) } : {}
  const entry = { ...access, ...inUrl }
  const user = entry.user ?? (entry.password === undefined ? undefined : DEFAULT_USER)
  return {
    url: `${protocol}//${host}`,
    ...(user === undefined ? {} : { user }),
    ...(entry.password === undefined ? {} : { password: entry.password }),
    ...(access.patience ? { patience: access.patience } : {}),
    ...(access.onUpgrade ? { onUpgrade: access.onUpgrade } : {}),
    ...(database === '' ? {} : { database: decodeURIComponent(database) }),
  }
}

/** The file of an embedded store, `:memory:` without one; null of another store's URL. */
export const sqliteFile = (url: string): string | null =>
  url.startsWith('sqlite:') ? url.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '') : null

const SCHEME = /^(?<scheme>[a-z][a-z0-9]*)(?:\+(?:s|ssc))?:/

/**
 * The store at `url`, its schema made or upgraded: `sqlite:FILE` (made when it does not exist; `sqlite::memory:` is gone when closed),
 * `neo4j://HOST` (a cluster or a server) or `bolt://HOST` (one server), with `+s` or `+ssc` by TLS, `/DATABASE` behind it where it
 * is not the server's default.
 * Throws a `StoreUrlError` when the URL is none of these, and a `StoreError` when the store can't be opened.
 */
export async function openStore(url: string, access: StoreAccess = {}): Promise<GraphStore> {
  const scheme = SCHEME.exec(url)?.groups?.scheme
  const opener = scheme === undefined ? undefined : OPENERS[scheme]
  if (!opener) throw new StoreUrlError(withoutPassword(url), 'not the URL of a store')
  const store = await opener(url, access)
  try {
    await store.prepare()
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

/** A URL fit to be shown: the password in it left out. */
export const withoutPassword = (url: string): string => url.replace(/^([^/]*:\/\/[^/@:]*):[^/]*@/, '$1@')

/** See `sqlite/reading/answer-questions.ts`: the work of a process that reads an embedded store. */
export async function answerQuestions(file: string, tasks: TasksOf): Promise<void> {
  await (await import('./sqlite/reading/answer-questions.ts')).answerFromFile(file, tasks)
}

export interface CheckOptions {
  /** Makes anew what can be told from the documents. */
  readonly repair: boolean
  /** Has who is who told anew too, in an embedded store that lasts as long, which takes as much room and the time of an ingest. */
  readonly anew?: Pick<AnewOptions, 'link' | 'names'>
}

/** Whether the store at `url`, one that `openStore` opens, is as the loader left it; see `sqlite/check.ts`, `neo4j/check.ts`, `check-anew.ts`. */
export async function checkStore(url: string, { repair, anew, ...access }: StoreAccess & CheckOptions): Promise<Check> {
  const rows = await rowsOf(url, access)
  const found = await rows.check(repair)
  if (!anew) return found
  if (!rows.isReadable(found)) return joined(found, UNREADABLE)
  const compared = await withAnew(async (empty) => {
    const store = await openStore(url, access)
    try {
      return await checkAnew(store, empty, { ...anew, repair, wrong: await rows.wrong() })
    } catch (error) {
      if (error instanceof StoreDamagedError) return UNREADABLE
      throw error
    } finally {
      await store.close()
    }
  })
  if (!repair) return joined(found, compared)
  return joined(withoutMended(found, await rows.check(true, true)), compared)
}

/** What is checked of rows or nodes by the store's own means. `afterLinking`: persons are as linking told them. */
interface CheckOfRows {
  check(repair: boolean, afterLinking?: boolean): Promise<Check>
  isReadable(check: Check): boolean
  wrong(): Promise<readonly CableId[]>
}

async function rowsOf(url: string, access: StoreAccess): Promise<CheckOfRows> {
  const file = sqliteFile(url)
  if (file === null) {
    const { checkGraph, isReadable } = await import('./neo4j/check.ts')
    return { check: (repair) => checkGraph(neo4jOptions(url, access), { repair }), isReadable, wrong: async () => [] }
  }
  const { checkFile, isReadable, wrongCables } = await import('./sqlite/check.ts')
  return {
    check: async (repair, afterLinking) => checkFile(file, { repair, ...(afterLinking ? { afterLinking } : {}) }),
    isReadable,
    wrong: async () => wrongCables(file),
  }
}

async function withAnew(check: (empty: GraphStore) => Promise<Check>): Promise<Check> {
  const folder = await mkdtemp(join(tmpdir(), 'reftel-check-'))
  try {
    const empty = await openStore(`sqlite:${join(folder, 'anew.db')}`)
    try {
      return await check(empty)
    } finally {
      await empty.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What stands at the URL of a Neo4j that an import is to fill. Throws a `StoreUrlError` for any other. */
export async function importTarget(url: string, access: StoreAccess): Promise<ImportTarget> {
  if (OPENERS[SCHEME.exec(url)?.groups?.scheme ?? ''] !== openNeo4j)
    throw new StoreUrlError(withoutPassword(url), 'only Neo4j is filled by an import')
  const options = neo4jOptions(url, access)
  if (!DATABASE_NAME.test(options.database ?? 'neo4j'))
    throw new StoreUrlError(withoutPassword(url), 'a database has letters, digits, dots and hyphens in its name')
  return (await import('./neo4j/load/import-target.ts')).targetAt(options)
}

/** See `sqlite/backup.ts`: copies an embedded store, also while it is served. */
export async function backUpStore(file: string, copy: string, options: { readonly force: boolean }): Promise<void> {
  return (await import('./sqlite/backup.ts')).backUpFile(file, copy, options)
}
