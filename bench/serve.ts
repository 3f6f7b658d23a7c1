import { Agent } from 'node:http'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import Fastify from 'fastify'
import { served, started, statusOf } from './served.ts'
import { median, table } from './timing.ts'

/**
 * Requests a second that `reftel serve` answers over a store, by route, beside a bare Fastify that answers with the same
 * bytes: both run in processes of their own, one after the other in each round, and the medians of the rounds are printed.
 *
 *     node bench/dist/serve.js --store sqlite:reftel.db [--connections 50] [--seconds 3] [--rounds 3]
 */
const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'sqlite:reftel.db' },
    connections: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    bare: { type: 'string' },
  },
})

interface Measure {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly statuses: ReadonlyMap<number, number>
}

/** A bare Fastify that answers every request with these bytes. */
async function serveBytes(json: string): Promise<void> {
  const app = Fastify()
  app.get('/*', async (_request, reply) => reply.type('application/json; charset=utf-8').send(json))
  await app.listen({ port: 0, host: '127.0.0.1' })
  const [address] = app.addresses()
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' ? address.port : 0}\n`)
}

async function compare(): Promise<void> {
  const service = await served(values.store)
  try {
    const rows = [['', 'requests/s', 'bare', 'share', 'p50 ms', 'p99 ms', 'not 200']]
    for (const path of await paths(service.url)) rows.push(await row(service.url, path))
    process.stdout.write(`${values.connections} connections\n${table(rows)}\n`)
  } finally {
    await service.end()
  }
}

/** The routes, with a cable and a person of the store. */
async function paths(url: string): Promise<readonly string[]> {
  const [cited] = await items(`${url}/api/search?sort=cited&limit=1`)
  const [person] = await items(`${url}/api/persons?limit=1`)
  const cable = `/api/cables/${cited?.id}`
  return [
    '/health/live',
    cable,
    `${cable}/neighbourhood?depth=2&limit=300`,
    `${cable}/chain?depth=6&direction=both`,
    '/api/search?q=trade',
    '/api/search?q=a*',
    '/api/search/facets?q=trade',
    `/api/persons/${encodeURIComponent(String(person?.key))}`,
    `/api/persons/${encodeURIComponent(String(person?.key))}/cables`,
    '/api/persons?q=smith',
    '/api/traffic?by=month',
    '/api/stats',
  ]
}

async function items(url: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const answer: { items: readonly Readonly<Record<string, unknown>>[] } = JSON.parse(await (await fetch(url)).text())
  return answer.items
}

async function row(url: string, path: string): Promise<string[]> {
  const json = await (await fetch(`${url}${path}`)).text()
  const bare = await started([fileURLToPath(import.meta.url), '--bare', json])
  const measures: [Measure, Measure][] = []
  for (let round = 0; round < Number(values.rounds); round++)
    measures.push([await measure(`${url}${path}`), await measure(`${bare.url}/`)])
  await bare.end()
  const of = (at: 0 | 1, what: 'perSecond' | 'p50' | 'p99') => median(measures.map((pair) => pair[at][what]))
  const share = median(measures.map(([ours, theirs]) => ours.perSecond / theirs.perSecond))
  const others = measures.flatMap(([{ statuses }]) =>
    [...statuses].filter(([status]) => status !== 200).map(([, n]) => n),
  )
  return [
    path.replace(/\d{4}[A-Z]+\d+/, ':id').replace(/persons\/[^/?]+/, 'persons/:key'),
    of(0, 'perSecond').toFixed(0),
    of(1, 'perSecond').toFixed(0),
    share.toFixed(2),
    of(0, 'p50').toFixed(1),
    of(0, 'p99').toFixed(1),
    String(others.reduce((sum, n) => sum + n, 0)),
  ]
}

/** Asks over and over on each connection for some seconds. */
async function measure(url: string): Promise<Measure> {
  const connections = Number(values.connections)
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const took: number[] = []
  const statuses = new Map<number, number>()
  const start = performance.now()
  const end = start + Number(values.seconds) * 1000
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const asked = performance.now()
        const status = await statusOf(url, agent)
        took.push(performance.now() - asked)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
    }),
  )
  const seconds = (performance.now() - start) / 1000
  agent.destroy()
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0
  return { perSecond: took.length / seconds, p50: at(0.5), p99: at(0.99), statuses }
}

if (values.bare !== undefined) await serveBytes(values.bare)
else await compare()
