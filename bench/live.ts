import { type ChildProcess, spawn } from 'node:child_process'
import { Agent } from 'node:http'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { itemsAt, served, statusOf } from './served.ts'
import { table } from './timing.ts'

/**
 * How soon `/health/live` and a cable are answered while twenty connections ask nothing but the dearest questions, beside an idle
 * service, and how long after them it does again as before. Who asks the twenty is a process of its own.
 *
 *     node bench/dist/live.js --store sqlite:reftel.db [--seconds 15] [--connections 20]
 */
const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'sqlite:reftel.db' },
    seconds: { type: 'string', default: '15' },
    connections: { type: 'string', default: '20' },
    load: { type: 'string' },
  },
})

const PROBE_EVERY_MS = 10
const IDLE_PROBES = 300

/** The dearest questions that the service allows, for a cable and a person of the store. */
export function dearest(cable: string, person: string): readonly string[] {
  const key = encodeURIComponent(person)
  return [
    `/api/cables/${cable}/neighbourhood?depth=10&limit=1000&show=persons,posts,tags`,
    `/api/cables/${cable}/chain?depth=100&limit=1000&direction=both`,
    `/api/cables/${cable}/lineage?up=10&down=10&limit=500`,
    `/api/cables/${cable}/citations?direction=citedBy&limit=500`,
    '/api/search?q=a*&limit=500',
    '/api/search?q=a*%20b*%20c*%20d*%20e*%20f*%20g*%20h*&limit=500',
    '/api/search?q=treaty&sort=cited&limit=500',
    '/api/search?holding=all&sort=cited&limit=500',
    '/api/search/facets?q=a*&limit=100',
    '/api/search/facets?q=the&limit=100',
    '/api/search/facets?limit=100',
    `/api/persons/${key}/cables?limit=500`,
    `/api/persons/${key}/graph?limit=500`,
    `/api/persons/${key}/namesakes?limit=50`,
    '/api/persons?limit=500',
    '/api/persons?q=a&limit=500',
    '/api/traffic?by=month&limit=1000',
    '/api/traffic?by=year&limit=1000',
    '/api/traffic/totals?by=month',
    '/api/find?q=state&limit=50',
  ]
}

async function compare(): Promise<void> {
  const service = await served(values.store)
  const { url } = service
  try {
    const cables = await itemsAt(`${url}/api/search?limit=500`)
    const live = () => `${url}/health/live`
    let asked = 0
    // Each time another one: an answer that was given before is kept.
    const cable = () => `${url}/api/cables/${cables[asked++ % cables.length]?.id}`
    const idle = await probed(live, IDLE_PROBES)
    const idleCable = await probed(cable, IDLE_PROBES / 3)
    const load = spawn(process.execPath, [
      fileURLToPath(import.meta.url),
      ...['--load', url, '--seconds', values.seconds, '--connections', values.connections],
    ])
    let said = ''
    load.stdout.on('data', (piece) => {
      said += piece
    })
    load.stderr.pipe(process.stderr)
    const [busy, busyCable] = await Promise.all([probed(live, load), probed(cable, load)])
    const ended = performance.now()
    const after = await untilIdle(live, ended, at(idle.took, 0.99))
    process.stdout.write(
      `${table([
        ['ms', 'p50', 'p99', 'worst', 'not 200'],
        ['/health/live, idle', ...row(idle)],
        [`beside ${values.connections} of the dearest`, ...row(busy)],
        ['/cables/:id, idle', ...row(idleCable)],
        [`beside ${values.connections} of the dearest`, ...row(busyCable)],
      ])}\nas when idle after ${(after / 1000).toFixed(1)} s\n${said}`,
    )
  } finally {
    await service.end()
  }
}

interface Probed {
  /** Milliseconds of each. */
  readonly took: readonly number[]
  /** Answers with another status than 200. */
  readonly failed: number
}

const row = ({ took, failed }: Probed): string[] => [
  ...[0.5, 0.99, 1].map((share) => at(took, share).toFixed(1)),
  String(failed),
]

function at(took: readonly number[], share: number): number {
  const sorted = took.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Probes one after the other: so many, or until a process ends. */
async function probed(next: () => string, until: number | ChildProcess): Promise<Probed> {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const took: number[] = []
  let failed = 0
  const ended = typeof until === 'number' ? () => took.length >= until : () => until.exitCode !== null
  while (!ended()) {
    const asked = performance.now()
    if ((await statusOf(next(), agent)) !== 200) failed += 1
    took.push(performance.now() - asked)
    await new Promise((resolve) => setTimeout(resolve, PROBE_EVERY_MS))
  }
  agent.destroy()
  return { took, failed }
}

/** Milliseconds until twenty probes one after the other take no longer than `idleMs`, most of all. */
async function untilIdle(next: () => string, since: number, idleMs: number): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const started = performance.now()
    if (Math.max(...(await probed(next, 20)).took) <= Math.max(idleMs, 5) * 2) return started - since
  }
  return Number.POSITIVE_INFINITY
}

/** Asks the dearest questions in turn on each connection, and prints what came. */
async function ask(url: string): Promise<void> {
  const [cable] = await itemsAt(`${url}/api/search?sort=cited&limit=1`)
  const [person] = await itemsAt(`${url}/api/persons?limit=1`)
  const paths = dearest(cable?.id ?? '', person?.key ?? '')
  const agent = new Agent({ keepAlive: true, maxSockets: Number(values.connections) })
  const end = performance.now() + Number(values.seconds) * 1000
  const statuses = new Map<string, number>()
  await Promise.all(
    Array.from({ length: Number(values.connections) }, async (_, connection) => {
      for (let turn = connection; performance.now() < end; turn++) {
        const path = paths[turn % paths.length] ?? ''
        const status = await statusOf(`${url}${path}`, agent)
        const name = status === 200 ? '200' : `${status} ${path}`
        statuses.set(name, (statuses.get(name) ?? 0) + 1)
      }
    }),
  )
  agent.destroy()
  for (const [status, count] of statuses) process.stdout.write(`${count} x ${status}\n`)
}

if (values.load !== undefined) await ask(values.load)
else await compare()
