import { createServer, type Socket } from 'node:net'
import type { TestProject } from 'vitest/node'
import { missingForNeo4j } from './jars.ts'
import type { Lease } from './lease.ts'
import { startNeo4j } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Port of 127.0.0.1 at which `leaseNeo4j` asks for the server. */
    readonly neo4jPort: number
  }
}

type Server = Awaited<ReturnType<typeof startNeo4j>>

let running: Promise<Server> | undefined

async function grant(): Promise<Lease> {
  const missing = await missingForNeo4j()
  if (missing) return { missing }
  running ??= startNeo4j()
  const { url, user, password } = await running
  return { url, user, password }
}

/**
 * Lends one Neo4j to the test files of a run, one file at a time in the order they ask: a file holds it until it closes its
 * connection. The first to ask waits for the start; a run in which none asks starts nothing.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let last: Promise<unknown> = Promise.resolve()
  const lend = (borrower: Socket) => {
    const returned = new Promise((resolve) => borrower.once('close', resolve))
    borrower.on('error', () => borrower.destroy())
    const answer = () =>
      grant().then(
        (lease) => borrower.write(`${JSON.stringify(lease)}\n`),
        (cause: unknown) => borrower.write(`${JSON.stringify({ failed: String(cause) })}\n`),
      )
    last = last.then(answer).then(() => returned)
    borrower.resume()
  }
  const broker = createServer(lend).listen(0, '127.0.0.1')
  await new Promise((resolve) => broker.once('listening', resolve))
  const address = broker.address()
  project.provide('neo4jPort', typeof address === 'object' && address ? address.port : 0)
  return async () => {
    broker.close()
    const server = await running?.catch(() => undefined)
    await server?.stop()
  }
}
