import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { type GraphStore, openStore } from '@reftel/cypher'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildApp } from '../../app.ts'
import { emptyApp } from '../../empty-app.ts'
import { exportRoute } from './export.ts'

const CABLE = { node: { kind: 'Cable', id: '1978MOSCOW18403', label: 'x'.repeat(1000), held: false } }

/** Exports that were begun, and of these those that have ended. */
let exports = { begun: 0, ended: 0 }
let store: GraphStore
beforeEach(async () => {
  const counts = { begun: 0, ended: 0 }
  exports = counts
  const empty = await openStore('sqlite::memory:')
  async function* endless() {
    counts.begun += 1
    try {
      for (;;) yield CABLE
    } finally {
      counts.ended += 1
    }
  }
  store = { ...empty, export: endless as unknown as GraphStore['export'] }
})
afterEach(() => store.close())

const EXPORT = 'GET /api/export?format=jsonl HTTP/1.1\r\nHost: x\r\n\r\n'

/** A client that asks and takes nothing of what it is answered. */
function askedAndNotRead(port: number, request = EXPORT) {
  const socket = connect(port, '127.0.0.1').pause()
  socket.on('error', () => {})
  socket.write(request)
  return socket
}

async function listening(app: ReturnType<typeof emptyApp>): Promise<number> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return (app.server.address() as AddressInfo).port
}

test('four exports at a time are made, others are told to come again; one that its client leaves makes room', async () => {
  const app = await buildApp({ store, version: '0' })
  const port = await listening(app)
  const clients = Array.from({ length: 4 }, () => askedAndNotRead(port))
  await expect.poll(() => exports).toEqual({ begun: 4, ended: 0 })
  const answer = await fetch(`http://127.0.0.1:${port}/api/export`)
  expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([503, true])
  expect(await answer.json()).toMatchObject({ code: 'RFT_OVERLOADED', detail: expect.stringMatching(/^4 exports/) })
  expect((await fetch(`http://127.0.0.1:${port}/api/stats`)).status).toBe(200)
  for (const client of clients) client.destroy()
  await expect.poll(() => exports).toEqual({ begun: 4, ended: 4 })
  clients.push(askedAndNotRead(port))
  await expect.poll(() => exports).toEqual({ begun: 5, ended: 4 })
  clients.at(-1)?.destroy()
  await app.close()
})

test('a client that takes nothing of its answer is left; so is one that never asks', async () => {
  const app = emptyApp({ store, quietMs: 200 })
  await app.register(exportRoute, { prefix: '/api' })
  const port = await listening(app)
  const connections = () => new Promise<number>((resolve) => app.server.getConnections((_, count) => resolve(count)))
  const clients = [askedAndNotRead(port), askedAndNotRead(port, '')]
  await expect.poll(() => exports).toEqual({ begun: 1, ended: 1 })
  await expect.poll(connections).toBe(0)
  for (const client of clients) client.destroy()
  await app.close()
})

test('a client that takes its answer is answered for as long as it likes', async () => {
  const quietMs = 1000
  const app = emptyApp({ store, quietMs })
  await app.register(exportRoute, { prefix: '/api' })
  const port = await listening(app)
  const taking = () => {
    const told = { client: askedAndNotRead(port), bytes: 0, since: performance.now() }
    told.client
      .on('data', ({ length }) => {
        told.bytes += length
      })
      .resume()
    return told
  }
  let taken = taking()
  // Many times what lies in buffers, for longer than it might have been quiet. On a busy machine this process, which is the client
  // too, may itself be quiet for so long; then it asks once more.
  const isTakenLong = () => {
    if (taken.client.destroyed) taken = taking()
    return taken.bytes > 64 << 20 && performance.now() - taken.since > 2 * quietMs
  }
  await expect.poll(isTakenLong).toBe(true)
  expect(exports.begun - exports.ended).toBe(1)
  taken.client.destroy()
  await once(taken.client, 'close')
  await app.close()
})

test.each([
  [15_000, 60_000],
  [60_000, 240_000],
])('where a question may take %i ms, a connection may be quiet for %i', async (queryTimeoutMs, quietMs) => {
  const app = await buildApp({ store, version: '0', queryTimeoutMs })
  expect(app.server.timeout).toBe(quietMs)
  await app.close()
})

// biome-ignore format: a table
test.each([
  ['clients that are gone at once', { leaves: true,  headers: '' }],
  ['clients that take no encoding', { leaves: false, headers: 'Accept-Encoding: identity;q=0, *;q=0\r\n' }],
])('%s leave room for others', async (_, { leaves, headers }) => {
  async function* short() {
    yield CABLE
  }
  const app = await buildApp({ store: { ...store, export: short as unknown as GraphStore['export'] }, version: '0' })
  const port = await listening(app)
  for (let client = 0; client < 6; client++) {
    const socket = askedAndNotRead(port, EXPORT.replace('Host', `${headers}Connection: close\r\nHost`)).resume()
    if (leaves) socket.end(() => socket.destroy())
    await once(socket, 'close')
  }
  const status = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/export`)
    // A connection whose answer is left unread is open for a minute.
    await answer.arrayBuffer()
    return answer.status
  }
  await expect.poll(status).toBe(200)
  await app.close()
})
