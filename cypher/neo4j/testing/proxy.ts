import { once } from 'node:events'
import { createServer, type Socket, connect as tcp } from 'node:net'

/** What a proxy does to the bytes between: passes them on, takes and never gives them, or resets every connection. */
type Fault = 'none' | 'stall' | 'reset'

/** A link to a server that can be broken. */
export interface FaultyLink {
  readonly url: string
  /** From now on, for connections that are open too. */
  set(fault: Fault): void
  /** Resolves when the server has given so many bytes, on all connections together. */
  passed(bytes: number): Promise<void>
  close(): Promise<void>
}

/** A TCP proxy before `bolt://HOST:PORT`. `stallAfter`: bytes from the server after which a connection stalls. */
export async function faultyLink(target: string, { stallAfter = Number.POSITIVE_INFINITY } = {}): Promise<FaultyLink> {
  const { hostname, port } = new URL(target)
  const state: { fault: Fault } = { fault: 'none' }
  const passing: { total: number; readonly waiting: Set<{ bytes: number; resolve(): void }> } = {
    total: 0,
    waiting: new Set(),
  }
  const pairs = new Set<readonly [Socket, Socket]>()
  const proxy = createServer((near) => {
    if (state.fault === 'reset') {
      near.resetAndDestroy()
      return
    }
    const far = tcp(Number(port), hostname)
    const pair = [near, far] as const
    pairs.add(pair)
    let given = 0
    near.on('data', (piece) => void (state.fault === 'stall' || far.write(piece)))
    far.on('data', (piece) => {
      given += piece.length
      passing.total += piece.length
      for (const one of passing.waiting) if (passing.total >= one.bytes) one.resolve()
      if (state.fault !== 'stall' && given <= stallAfter) near.write(piece)
    })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => {})
      one.on('close', () => {
        pairs.delete(pair)
        other.destroy()
      })
    }
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const address = proxy.address()
  const breakAll = () => {
    for (const [near, far] of pairs) {
      near.resetAndDestroy()
      far.destroy()
    }
  }
  return {
    url: `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    set(fault) {
      state.fault = fault
      if (fault === 'reset') breakAll()
    },
    passed: (bytes) =>
      new Promise((resolve) => {
        if (passing.total >= bytes) resolve()
        else passing.waiting.add({ bytes, resolve })
      }),
    async close() {
      breakAll()
      proxy.close()
      await once(proxy, 'close')
    },
  }
}
