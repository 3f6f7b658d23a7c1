import { createServer, type Socket } from 'node:net'
import type { TestProject } from 'vitest/node'
import { missingForNeo4j } from './jars.ts'
import type { Lease } from './lease.ts'
import { startNeo4j } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Port of 127.0.0.1 at which `leaseNeo4j` asks for a server. */
    readonly neo4jPort: number
  }
}

type Server = Awaited<ReturnType<typeof startNeo4j>>

/** As many as two cores keep busy, a gigabyte each: with one, a worker whose file needs it waited for the other's, five minutes of a run. */
const SERVERS = 2

/** Place for one server, started by the first file that is given it. */
interface Seat {
  running?: Promise<Server>
}

const seats: readonly Seat[] = Array.from({ length: SERVERS }, () => ({}))

async function grant(seat: Seat): Promise<Lease> {
  const missing = await missingForNeo4j()
  if (missing) return { missing }
  seat.running ??= startNeo4j()
  const { url, user, password } = await seat.running
  return { url, user, password }
}

/** Seats to take and to give back; who finds none waits, the first come first. The one given back last, warm, is taken first. */
function waitingRoom(): { readonly take: () => Promise<Seat>; readonly giveBack: (seat: Seat) => void } {
  const idle = [...seats]
  const waiting: ((seat: Seat) => void)[] = []
  return {
    take: () =>
      new Promise((resolve) => {
        const seat = idle.pop()
        if (seat) resolve(seat)
        else waiting.push(resolve)
      }),
    giveBack: (seat) => {
      const next = waiting.shift()
      if (next) next(seat)
      else idle.push(seat)
    },
  }
}

/**
 * Lends Neo4j servers to the test files of a run, each to one file at a time in the order they ask: a file holds it until it closes its
 * connection. Who asks first waits for the start; a run in which none asks starts nothing.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { take, giveBack } = waitingRoom()
  const lend = async (borrower: Socket) => {
    const returned = new Promise((resolve) => borrower.once('close', resolve))
    borrower.on('error', () => borrower.destroy())
    borrower.resume()
    const seat = await take()
    await grant(seat).then(
      (lease) => borrower.write(`${JSON.stringify(lease)}\n`),
      (cause: unknown) => borrower.write(`${JSON.stringify({ failed: String(cause) })}\n`),
    )
    await returned
    giveBack(seat)
  }
  const broker = createServer(lend).listen(0, '127.0.0.1')
  await new Promise((resolve) => broker.once('listening', resolve))
  const address = broker.address()
  project.provide('neo4jPort', typeof address === 'object' && address ? address.port : 0)
  return async () => {
    broker.close()
    for (const { running } of seats) await (await running?.catch(() => undefined))?.stop()
  }
}
