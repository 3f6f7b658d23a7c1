import { afterAll, beforeAll } from 'vitest'
import { startNeo4j } from '../../cypher/neo4j/testing/server.ts'

type Server = Awaited<ReturnType<typeof startNeo4j>>

/** A Neo4j of the tests beside the call alone, from before the first of them to behind the last, and what a command needs to enter it. */
export function ownNeo4j(): { readonly server: Server; readonly env: Readonly<Record<string, string>> } {
  let running: Server | undefined
  const server = () => {
    if (!running) throw new Error('Neo4j is started before the first test, and not while tests are collected')
    return running
  }
  beforeAll(async () => {
    running = await startNeo4j()
  })
  afterAll(() => running?.stop())
  return {
    get server() {
      return server()
    },
    get env() {
      return { NEO4J_USER: server().user, NEO4J_PASSWORD: server().password }
    },
  }
}
