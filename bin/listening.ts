import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { ReftelError } from '@reftel/cypher'
import type { FastifyInstance } from 'fastify'

/** The port is taken or not ours to take, or the host is none of this machine. */
class ListenError extends ReftelError {
  readonly code = 'RFT_LISTEN'
}

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
  // As it stands in a URL, in brackets, an address of IPv6 is one too.
  if (host !== 'localhost') return [host.replace(/^\[(.*)\]$/, '$1')]
  const found = await lookup(host, { all: true }).catch(() => [])
  return found.length === 0 ? [host] : [...new Set(found.map(({ address }) => address))]
}

/** Why an address can't be listened at, by the system's code. */
const REFUSALS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_, port) => `port ${port} is in use; name another with --port or the variable PORT`,
  EACCES: (_, port) => `port ${port} may not be used; name one above 1023 with --port`,
  EADDRNOTAVAIL: (host) => `${host} is no address of this machine; name one with --host or the variable HOST`,
  EAFNOSUPPORT: (host) => `this machine has no addresses like ${host}; name another with --host or the variable HOST`,
  EINVAL: (host) => `${host} can't be listened at as it stands; an address of one link needs it named, as fe80::1%eth0`,
  ENOTFOUND: (host) => `no host is named ${host}; name an address of this machine with --host or the variable HOST`,
  EAI_AGAIN: (host) => `what ${host} stands for can't be asked now; name an address with --host or the variable HOST`,
}

/** What the system says of an address that can't be listened at, in words; any other error as it is. */
export function listenError(cause: unknown, host: string, port: number): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  const message = REFUSALS[code]?.(host, port)
  return message === undefined ? cause : new ListenError(message, { cause })
}

/** Whom a browser on this machine asks: the host that was named, but for those that stand for all addresses. */
export function shownHost(host: string): string {
  if (['', 'localhost', '0.0.0.0', '::'].includes(host)) return 'localhost'
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
}
