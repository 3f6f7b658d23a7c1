import { fileURLToPath } from 'node:url'
import {
  type GraphStore,
  holdsStore,
  openStore,
  type Patience,
  ReftelError,
  type StoreAccess,
  StoreUrlError,
  sqliteFile,
  withoutPassword,
} from '@reftel/cypher'
import { complain, nowAndThen } from './output.ts'

/** The store of a command that only reads is not there. */
class NoStoreError extends ReftelError {
  readonly code = 'RFT_NO_STORE'
  constructor(file: string) {
    super(`${file}: no such store; "reftel ingest PATH --store sqlite:${file}" makes one`)
  }
}

/** What the processes that read an embedded store for a service run; built, also where this is run from its source. */
const ANSWERS = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? 'dist/answers.process.js' : 'answers.process.js', import.meta.url),
)

/** A Neo4j that is restarted, or comes out of a crash, is there again within this. */
const PATIENCE_MS = 120_000

/**
 * Opens the graph, its schema made or upgraded; user and password of Neo4j come from the environment. `readers`: see `StoreAccess`;
 * a service, which has some, waits for its Neo4j at the start alone, any other command whenever it goes.
 */
export function openGraph(url: string, readers = 0): Promise<GraphStore> {
  return openStore(url, { readers, program: ANSWERS, ...accessOf(readers > 0 ? 'opening' : 'working') })
}

/** User and password of Neo4j from the environment, and patience with it. */
const accessOf = (when: Patience['when']): StoreAccess => ({
  patience: { forMs: PATIENCE_MS, when, onWait: complain },
  onUpgrade: nowAndThen(complain),
  ...accessOnce(),
})

/** User and password of Neo4j from the environment: who does not answer at once is not there. */
export function accessOnce(): StoreAccess {
  const { NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env
  return { ...(user ? { user } : {}), ...(password ? { password } : {}) }
}

/** As `openGraph`, for a command that only reads: an embedded store has to be there. */
export async function openExistingGraph(url: string, readers = 0): Promise<GraphStore> {
  const file = sqliteFile(url)
  if (file && file !== ':memory:' && !holdsStore(file)) throw new NoStoreError(file)
  return openGraph(url, readers)
}

/** Calls `use` with the graph at `url`, and closes it whatever comes. With `existing`, an embedded store has to be there. */
export async function withGraph<T>(
  url: string,
  { existing }: { readonly existing: boolean },
  use: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await (existing ? openExistingGraph(url) : openGraph(url))
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

/** How the store at `url` is entered, which has to be there where it is embedded. */
export function accessTo(url: string): StoreAccess {
  if (sqliteFile(url) !== null) embeddedFile(url)
  return accessOf('working')
}

/** The file of an embedded store, which has to be there; Neo4j has tools of its own for what asks this. */
export function embeddedFile(url: string): string {
  const file = sqliteFile(url)
  if (file === null)
    throw new StoreUrlError(withoutPassword(url), 'only an embedded store is one file; neo4j-admin does this')
  if (!holdsStore(file)) throw new NoStoreError(file)
  return file
}
