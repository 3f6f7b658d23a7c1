import { Agent } from 'node:http'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import Fastify from 'fastify'
import { itemsAt, served, started, statusOf } from './served.ts'
import { median, table } from './timing.ts'

/**
 * Requests a second that `reftel serve` answers over a store, by route, beside a bare Fastify that answers with the same bytes: both
 * run in processes of their own, one after the other in each round, and the medians of the rounds are printed. Each route is asked
 * at one address over and over, whose answer is kept while the store is the same, and at addresses that were not asked before.
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
  /** Requests with another status than 200, or with none. */
  readonly failed: number
}

/** A bare Fastify that answers every request with the bytes that an address gives now. */
async function serveBytes(url: string): Promise<void> {
  const json = await (await fetch(url)).text()
  const app = Fastify()
  app.get('/*', async (_request, reply) => reply.type('application/json; charset=utf-8').send(json))
  await app.listen({ port: 0, host: '127.0.0.1' })
  const [address] = app.addresses()
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' ? address.port : 0}\n`)
}

async function compare(): Promise<void> {
  const service = await served(values.store)
  try {
    const head = ['', 'bare/s', 'kept/s', 'share', 'p50 ms', 'p99 ms', 'new/s', 'share', 'p50 ms', 'p99 ms', 'not 200']
    const rows = [head]
    for (const [name, path] of await routes(`${service.url}/api`)) rows.push(await row(service.url, name, path))
    process.stdout.write(`${values.connections} connections\n${table(rows)}\n`)
  } finally {
    await service.end()
  }
}

/** A route's name and its nth address; 0 is that of the answer that is kept. */
type Route = readonly [name: string, path: (at: number) => string]

/** Pages of cables that new addresses are made of. */
const PAGES = 10

/** The routes, with cables and persons of the store. */
async function routes(api: string): Promise<readonly Route[]> {
  const cited = await itemsAt(`${api}/search?sort=cited&limit=500`)
  const persons = await itemsAt(`${api}/persons?limit=500`)
  const cables = [...cited, ...(await cablesOf(api))].map(({ id }) => id)
  const cable = (at: number) => `/api/cables/${cables[at % cables.length]}`
  const person = (at: number) => `/api/persons/${encodeURIComponent(persons[at % persons.length]?.key ?? '')}`
  const limit = (at: number) => 300 - (Math.floor(at / cables.length) % 200)
  return [
    ['/health/live', () => '/health/live'],
    ['/cables/:id', (at) => `${cable(at)}${at < cables.length ? '' : '?possible=true'}`],
    ['/cables/:id/neighbourhood', (at) => `${cable(at)}/neighbourhood?depth=2&limit=${limit(at)}`],
    ['/cables/:id/chain', (at) => `${cable(at)}/chain?depth=6&direction=both&limit=${limit(at)}`],
    ['/search?q=trade', (at) => `/api/search?q=trade%20-zzz${at}`],
    ['/search?q=a*', (at) => `/api/search?q=a*%20-zzz${at}`],
    ['/search/facets?q=trade', (at) => `/api/search/facets?q=trade%20-zzz${at}`],
    ['/persons/:key', (at) => `${person(at)}`],
    ['/persons/:key/cables', (at) => `${person(at)}/cables?limit=${50 + (Math.floor(at / persons.length) % 50)}`],
    ['/persons?q=smith', (at) => `/api/persons?q=smith${at === 0 ? '' : `%20${at}`}`],
    ['/traffic?by=month', (at) => `/api/traffic?by=month&limit=${1000 - (at % 900)}`],
    ['/stats', () => '/api/stats'],
  ]
}

async function cablesOf(api: string) {
  const years = Array.from({ length: PAGES }, (_, at) => 1973 + at)
  const pages = await Promise.all(
    years.map((year) => itemsAt(`${api}/search?from=${year}&until=${year + 1}&limit=500`)),
  )
  return pages.flat()
}

async function row(url: string, name: string, path: Route[1]): Promise<string[]> {
  const bare = await started([fileURLToPath(import.meta.url), '--bare', `${url}${path(0)}`])
  const rounds: { readonly bare: Measure; readonly kept: Measure; readonly fresh: Measure }[] = []
  let asked = 1
  for (let round = 0; round < Number(values.rounds); round++)
    rounds.push({
      kept: await measure(() => `${url}${path(0)}`),
      bare: await measure(() => `${bare.url}/`),
      fresh: await measure(() => `${url}${path(asked++)}`),
    })
  await bare.end()
  const told = (which: 'kept' | 'fresh') => {
    const of = (what: 'perSecond' | 'p50' | 'p99') => median(rounds.map((round) => round[which][what]))
    const share = median(rounds.map((round) => round[which].perSecond / round.bare.perSecond))
    return [of('perSecond').toFixed(0), share.toFixed(2), of('p50').toFixed(1), of('p99').toFixed(1)]
  }
  const failed = rounds.flatMap(({ kept, fresh }) => [kept.failed, fresh.failed])
  return [
    name,
    median(rounds.map((round) => round.bare.perSecond)).toFixed(0),
    ...told('kept'),
    ...told('fresh'),
    String(failed.reduce((sum, n) => sum + n, 0)),
  ]
}

/** Asks over and over on each connection for some seconds. */
async function measure(next: () => string): Promise<Measure> {
  const connections = Number(values.connections)
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const took: number[] = []
  let failed = 0
  const start = performance.now()
  const end = start + Number(values.seconds) * 1000
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const asked = performance.now()
        const status = await statusOf(next(), agent)
        took.push(performance.now() - asked)
        if (status !== 200) failed += 1
      }
    }),
  )
  const seconds = (performance.now() - start) / 1000
  agent.destroy()
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0
  return { perSecond: took.length / seconds, p50: at(0.5), p99: at(0.99), failed }
}

if (values.bare !== undefined) await serveBytes(values.bare)
else await compare()
