import { existsSync } from 'node:fs'
import { type GraphStore, openStore, ReftelError } from '@reftel/cypher'

/** The store of a command that only reads is not there. */
class NoStoreError extends ReftelError {
  readonly code = 'RFT_NO_STORE'
  constructor(file: string) {
    super(`${file}: no such store; "reftel ingest PATH --store sqlite:${file}" makes one`)
  }
}

/** Opens the graph, its schema made or upgraded; user and password of Neo4j come from the environment. */
export function openGraph(url: string): Promise<GraphStore> {
  const { NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env
  return openStore(url, { ...(user ? { user } : {}), ...(password ? { password } : {}) })
}

/** Calls `use` with the graph at `url`, and closes it whatever comes. With `existing`, an embedded store has to be there. */
export async function withGraph<T>(
  url: string,
  { existing }: { readonly existing: boolean },
  use: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const file = /^sqlite:(.*)$/.exec(url)?.[1]
  if (existing && file && file !== ':memory:' && !existsSync(file)) throw new NoStoreError(file)
  const store = await openGraph(url)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}
