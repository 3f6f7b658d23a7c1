import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import type { FastifyInstance } from 'fastify'

/**
 * Listens at each of the addresses. All that comes goes through the one server of the app: a second one of the framework's, which it
 * makes for a name of two addresses, would answer what it can't read without our words and headers. Gives what ends listening and
 * waits for the requests under way.
 */
export async function listenAt(
  app: FastifyInstance,
  addresses: readonly string[],
  port: number,
): Promise<() => Promise<void>> {
  const [first, ...others] = addresses
  await app.listen({ ...(first === undefined ? {} : { host: first }), port })
  const bound = app.server.address()
  const doors: Server[] = []
  for (const host of others) {
    const door = createServer((socket) => app.server.emit('connection', socket))
    door.listen(bound !== null && typeof bound === 'object' ? bound.port : port, host)
    // An address that can't be had, where IPv6 is turned off, is no reason not to serve at the first.
    await once(door, 'listening').catch(() => {})
    if (door.listening) doors.push(door)
  }
  return async () => {
    const closed = doors.map((door) => new Promise((resolve) => door.close(resolve)))
    await app.close()
    await Promise.all(closed)
  }
}

/** The addresses of a host to listen at: `localhost` often has two. */
export async function addressesOf(host: string): Promise<readonly string[]> {
  if (host !== 'localhost') return [host]
  const found = await lookup(host, { all: true }).catch(() => [])
  return found.length === 0 ? [host] : [...new Set(found.map(({ address }) => address))]
}
