import { once } from 'node:events'
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, start } from '../../bin/testing/run.ts'
import { cases, Dice, repeats, SEED, WHOLE } from './seed.ts'

const cwd = mkdtempSync(join(tmpdir(), 'reftel-flips-'))

beforeAll(async () => {
  await run(['sample', 'corpus', '--cables', WHOLE ? '600' : '200', '--seed', String(SEED)], { cwd })
  await run(['ingest', 'corpus', '--store', 'sqlite:whole.db'], { cwd })
})
afterAll(() => rmSync(cwd, { recursive: true }))

/** Longer than a question may take, and a restart of what reads, on a machine that has much else to do. */
const PATIENCE_MS = 600_000

/** Bytes changed at once, from one bit of a bad disk to much of the file. */
const FLIPS = [1, 8, 200, 4000] as const

/** A question to each part of the file: its tables, their indexes, the words, the texts. */
const LISTS = [
  '/api/stats',
  '/api/posts',
  '/api/tags',
  '/api/search?limit=100',
  '/api/search?q=treaty&limit=100',
  '/api/search?q=a*&limit=50&sort=cited',
  '/api/search/facets',
  '/api/persons?limit=100',
  '/api/persons?q=smith',
  '/api/traffic',
  '/api/traffic/totals',
  '/api/export?format=jsonl',
]

/** The answer of a store that nobody touched yet; a service that is busy, as at its start, is asked again as it says. */
async function wholeAnswer(url: string): Promise<unknown> {
  for (const until = performance.now() + PATIENCE_MS; ; ) {
    const answer = await fetch(url)
    if (answer.status === 200) return answer.json()
    const body = await answer.text()
    if (answer.status !== 503 || performance.now() > until) throw new Error(`${answer.status} ${url}: ${body}`)
    await pause(Number(answer.headers.get('retry-after')) * 1000)
  }
}

/** Questions of single cables and persons, which the lists name. */
async function requestsOf(url: string): Promise<readonly string[]> {
  const ask = async (path: string) =>
    (await wholeAnswer(url + path)) as { items: readonly Readonly<Record<string, string>>[] }
  const cables = (await ask('/api/search?limit=8&sort=cited')).items.map(({ id }) => `/api/cables/${id}`)
  const persons = (await ask('/api/persons?limit=5')).items.map(({ key }) => `/api/persons/${key}`)
  const parts = ['/text', '/citations', '/chain', '/neighbourhood', '/lineage', '/related']
  return [
    ...LISTS,
    ...cables.flatMap((cable) => [cable, ...parts.map((part) => cable + part)]),
    ...persons.flatMap((person) => [person, `${person}/cables`, `${person}/graph`]),
  ]
}

function flip(file: string, dice: Dice, bytes: number): void {
  const descriptor = openSync(file, 'r+')
  const { size } = statSync(file)
  // Some in one place, as a bad sector is; others anywhere.
  const [from, within] = dice.chance(0.5) ? [dice.below(size), Math.min(size, 65_536)] : [0, size]
  for (let flip = 0; flip < bytes; flip++)
    writeSync(descriptor, Buffer.from([dice.below(256)]), 0, 1, (from + dice.below(within)) % size)
  closeSync(descriptor)
}

const readersOf = (pid: number | undefined): readonly number[] =>
  process.platform === 'linux'
    ? readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
    : []

/** What an answer is that should not be; null where all is as promised. */
async function faultOf(url: string, path: string): Promise<string | null> {
  try {
    const answer = await fetch(url + path, { signal: AbortSignal.timeout(PATIENCE_MS) })
    const body = await answer.text()
    if (answer.status === 200 || answer.status === 404) return null
    const said = /"code":"(?<code>\w+)"/.exec(body)?.groups?.code
    // Pages that lead in a circle have a question go on until it is ended.
    return answer.status === 503 && (said?.startsWith('RFT_STORE') || said === 'RFT_QUERY_TIMEOUT')
      ? null
      : `${path}: ${answer.status} ${body.slice(0, 300)}`
  } catch (error) {
    // An export that was begun ends where it can't go on.
    if (path.startsWith('/api/export') && !(error instanceof DOMException)) return null
    return `${path}: ${String(error)} ${error instanceof Error ? String(error.cause) : ''}`
  }
}

test('bytes of a served file are changed: each answer is one, or says that the store is damaged', async () => {
  const failures: string[] = []
  for (const at of cases(60, 6)) {
    const dice = new Dice('flips', at)
    const file = `flipped-${at}.db`
    cpSync(join(cwd, 'whole.db'), join(cwd, file))
    const child = start(['serve', '--store', `sqlite:${file}`, '--port', '0', '--readers', '2'], { cwd })
    const [line] = await once(createInterface(child.stdout), 'line')
    const url = String(line).replace(/^.* at /, '')
    const requests = await requestsOf(url)
    // Asked before, some answers are kept, and pages are in memory.
    if (dice.chance(0.5)) for (const path of requests.slice(0, 20)) await (await fetch(url + path)).arrayBuffer()
    flip(join(cwd, file), dice, dice.pick(FLIPS))
    // What reads has pages in memory: others read the file as it is now.
    if (dice.chance(0.7)) for (const reader of readersOf(child.pid)) process.kill(reader, 'SIGKILL')
    for (const path of requests) {
      const fault = await faultOf(url, path)
      if (fault) failures.push(`${fault}\n  ${repeats('flips', at)}`)
    }
    const live = await fetch(`${url}/health/live`)
    if (live.status !== 200 || child.exitCode !== null) failures.push(`the service has gone\n  ${repeats('flips', at)}`)
    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')
    if (code !== 0) failures.push(`ended with ${code}\n  ${repeats('flips', at)}`)
    rmSync(join(cwd, file), { force: true })
  }
  expect(failures.slice(0, 30).join('\n')).toBe('')
})
