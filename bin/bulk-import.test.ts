import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missingForNeo4j } from '../cypher/neo4j/testing/jars.ts'
import { leaseNeo4j } from '../cypher/neo4j/testing/lease.ts'
import { importer, importInto, startNeo4j } from '../cypher/neo4j/testing/server.ts'
import { bulkAdvice } from './bulk-import.ts'
import { type Run, run, start } from './testing/run.ts'

const cwd = mkdtempSync(join(tmpdir(), 'reftel-bulk-'))
afterAll(() => rmSync(cwd, { recursive: true }))

/** A port at which nobody answers. */
const NOBODY = 'bolt://127.0.0.1:1'

const reftel = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> =>
  run(args, { cwd, env })
const bulk = (url: string, ...more: readonly string[]) => ['ingest', 'cables', '--store', url, '--bulk', ...more]
/** An importer that tells its version and no more. */
const FAILING = `sh -c 'test "$1" = --version || exit 3' sh`
const exported = async (store: string, env = {}): Promise<string> =>
  (await reftel(['export', '--format', 'jsonl', '--store', store], env)).stdout

let embedded = ''
beforeAll(async () => {
  await reftel(['sample', 'cables', '--cables', '60', '--seed', '7', '--noise', '0.3'])
  await reftel(['ingest', 'cables', '--store', 'sqlite:whole.db'])
  embedded = await exported('sqlite:whole.db')
})

test.each<[shows: string, args: readonly string[], code: number, says: RegExp]>([
  ['an embedded store', bulk('sqlite:x.db'), 2, /only Neo4j is filled by an import/],
  ['nobody there, no importer', bulk(NOBODY), 1, /does not answer: start it, or name its importer by --neo4j-admin/],
  ['a name that a shell could run', bulk(`${NOBODY}/a%3Btouch%20b`, '--neo4j-admin', 'true'), 2, /letters, digits/],
  [
    'an importer that fails',
    bulk(NOBODY, '--out', 'failed', '--neo4j-admin', FAILING),
    1,
    /ended with 3; .*README\.md.*--force/,
  ],
  [
    'an importer that is not there',
    bulk(NOBODY, '--neo4j-admin', 'no-such-tool'),
    1,
    /no-such-tool: the importer does not run/,
  ],
  ["the server's own database", bulk(`${NOBODY}/system`, '--neo4j-admin', 'true'), 1, /system is the server's own/],
  [
    'a path where nothing is',
    ['ingest', 'cabels', '--store', NOBODY, '--bulk', '--force', '--neo4j-admin', 'true'],
    1,
    /^reftel: cabels: no such file or folder\n$/,
  ],
  ['merge without a store', ['merge', 'facts', '--out', 'x', '--bulk'], 2, /--bulk needs --store/],
])('refused: %s', async (_shows, args, code, says) => {
  expect(await reftel(args)).toMatchObject({ code, stderr: expect.stringMatching(says) })
  expect(existsSync(join(cwd, 'reftel-import'))).toBe(false)
})

test('files of an importer that failed are kept, and not written over', async () => {
  expect(readdirSync(join(cwd, 'failed'))).toContain('cable.csv')
  const again = await reftel(bulk(NOBODY, '--out', 'failed', '--neo4j-admin', 'true'))
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('it is there already') })
})

test.each([
  ['many cables into an empty Neo4j', 'neo4j://host', 200_000, 0, /200,000 cables .* --bulk/],
  ['fewer', 'neo4j://host', 199_999, 0, null],
  ['one that holds cables', 'neo4j://host', 200_000, 1, null],
  ['an embedded store', 'sqlite:x.db', 200_000, 0, null],
])('--bulk is advised: %s', (_shows, url, cables, held, says) => {
  const advice = bulkAdvice(url, cables, { cables: held, stubs: 0 })
  if (says) expect(advice).toMatch(says)
  else expect(advice).toBeNull()
})

test.skipIf(process.platform === 'win32')(
  'an importer is ended with who runs it, and nothing is left but its files',
  async () => {
    // It says who it is, beside the files, and goes on for ever.
    const waits = `sh -c 'test "$1" = --version || { echo $$ > running; exec sleep 600; }' sh`
    const child = start(bulk(NOBODY, '--out', 'ended', '--neo4j-admin', waits), { cwd })
    const running = join(cwd, 'ended/running')
    await expect.poll(() => existsSync(running) && readFileSync(running, 'utf8').includes('\n')).toBe(true)
    child.kill('SIGTERM')
    expect((await once(child, 'exit'))[1]).toBe('SIGTERM')
    const pid = Number(readFileSync(running, 'utf8'))
    await expect.poll(() => isRunning(pid)).toBe(false)
    expect(readdirSync(cwd).filter((name) => name.startsWith('reftel-passing'))).toEqual([])
  },
)

test.skipIf(process.platform === 'win32')('a run that is ended while it reads leaves nothing', async () => {
  // Standard input stays open, so that it does not end by itself.
  const child = start(['ingest', '-', '--store', NOBODY, '--bulk', '--out', 'cut', '--neo4j-admin', 'true'], { cwd })
  const passing = () => readdirSync(cwd).filter((name) => name.startsWith('reftel-passing'))
  await expect.poll(() => passing().length).toBeGreaterThan(0)
  child.kill('SIGTERM')
  await once(child, 'exit')
  expect(passing()).toEqual([])
})

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const missing = await missingForNeo4j()

test.skipIf(missing)(`the importer is run for a server that is stopped ${missing ?? ''}`, async () => {
  const loaded: Run[] = []
  const server = await startNeo4j(async (home, lib) => {
    const { command, env } = importer(home, lib)
    loaded.push(await reftel(bulk(NOBODY, '--json'), { ...env, NEO4J_ADMIN: command }))
    // A database that is there is only replaced when asked to.
    loaded.push(await reftel(bulk(NOBODY, '--out', 'again'), { ...env, NEO4J_ADMIN: command }))
    loaded.push(await reftel(bulk(NOBODY, '--out', 'again', '--force'), { ...env, NEO4J_ADMIN: command }))
  })
  try {
    expect(loaded.map(({ code }) => code)).toEqual([0, 1, 0])
    expect(JSON.parse(loaded[0]?.stdout.split('\n')[0] ?? '')).toMatchObject({ documents: 60 })
    const env = { NEO4J_USER: server.user, NEO4J_PASSWORD: server.password }
    expect(await exported(server.url, env)).toBe(embedded)
  } finally {
    await server.stop()
  }
})

const lease = await leaseNeo4j()

describe.skipIf('missing' in lease)(`a server that runs ${'missing' in lease ? lease.missing : ''}`, () => {
  const { url, user, password } = 'missing' in lease ? { url: '', user: '', password: '' } : lease
  const env = { NEO4J_USER: user, NEO4J_PASSWORD: password }

  test('is said what to run, which fills a server with the graph', async () => {
    const { code, stdout } = await reftel(bulk(url, '--out', 'said'), env)
    expect(code).toBe(0)
    const [command = ''] = /^neo4j-admin database import full neo4j(?:.*\\\n)+.*$/m.exec(stdout) ?? []
    const server = await startNeo4j((home, lib) => importInto(home, lib, join(cwd, 'said'), command))
    try {
      expect(await exported(server.url, { NEO4J_USER: server.user, NEO4J_PASSWORD: server.password })).toBe(embedded)
    } finally {
      await server.stop()
    }
  })

  test('is left as it is when it holds a graph', async () => {
    expect((await reftel(['ingest', 'cables', '--store', url], env)).code).toBe(0)
    const refused = await reftel(bulk(url, '--out', 'refused'), env)
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/holds a graph: --bulk fills an empty/) })
    expect(existsSync(join(cwd, 'refused'))).toBe(false)
  })
})
