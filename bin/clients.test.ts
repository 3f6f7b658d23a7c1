import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '@reftel/api'
import { type GraphStore, openStore } from '@reftel/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeTool, output, pythonTool } from '../api/testing/clients/tools.ts'
import { CORPUS } from '../api/testing/corpus.ts'
import { leaseNeo4j } from '../cypher/neo4j/testing/lease.ts'

/**
 * What others make of docs/openapi.json: clients that generators write, and requests that a fuzzer thinks up for minutes. The tools
 * are put into .cache by themselves; it takes minutes, so it runs where CI does, or with SLOW=1.
 */
const slow = (process.env.CI ?? process.env.SLOW) === undefined ? 'runs with CI=true or SLOW=1' : ''

/** The fuzzer's seconds for each store, and what its choices grow from: the same each time in CI, other ones with SLOW=1. */
const FUZZING = process.env.SLOW === undefined ? { seconds: 60, seed: ['--seed', '1978'] } : { seconds: 120, seed: [] }

const CLIENTS = join(import.meta.dirname, '../api/testing/clients')
const DESCRIPTION = join(import.meta.dirname, '../docs/openapi.json')
const work = mkdtempSync(join(tmpdir(), 'reftel-clients-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** A question may take so long that no busy machine has one given up. */
const PATIENCE_MS = 300_000

/** Serves the made-up corpus out of that store while `use` runs. */
async function whileServed<T>(store: GraphStore, use: (address: string) => Promise<T>): Promise<T> {
  await store.load(CORPUS)
  const app = await buildApp({ store, version: '0.1.0', queryTimeoutMs: PATIENCE_MS })
  await app.listen({ port: 0, host: '127.0.0.1' })
  try {
    return await use(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`)
  } finally {
    await app.close()
    await store.close()
  }
}

const keyOfAraki = async (address: string): Promise<string> => {
  const { items } = (await (await fetch(`${address}/api/persons?q=araki`)).json()) as { items: { key: string }[] }
  return items[0]?.key ?? ''
}

/** Paths, each of which has one operation, in order. */
const operations = (): readonly string[] =>
  Object.keys((JSON.parse(readFileSync(DESCRIPTION, 'utf8')) as { paths: object }).paths).sort()

describe.skipIf(slow)(`clients that others generate ${slow}`, () => {
  test('openapi-typescript: types tell the members of a union apart; each operation is called as they say', async () => {
    const [generator, compiler] = [
      await nodeTool('openapi-typescript/bin/cli.js'),
      await nodeTool('typescript/bin/tsc'),
    ]
    await output('node', [generator, DESCRIPTION, '--output', join(work, 'generated.ts')])
    const programs = ['walk', 'call-all']
    for (const name of programs) copyFileSync(join(CLIENTS, `${name}.txt`), join(work, `${name}.ts`))
    writeFileSync(join(work, 'package.json'), '{ "type": "module" }')
    const flags = ['--strict', '--rewriteRelativeImportExtensions', '--module', 'nodenext', '--target', 'es2022']
    const types = ['--typeRoots', join(import.meta.dirname, '../node_modules/@types'), '--types', 'node']
    await output('node', [compiler, ...flags, ...types, ...programs.map((name) => join(work, `${name}.ts`))])
    const called = await whileServed(await openStore('sqlite::memory:'), async (address) =>
      output('node', [join(work, 'call-all.js'), address, await keyOfAraki(address)]),
    )
    expect(JSON.parse(called).sort()).toEqual(operations())
  })

  test('openapi-python-client: each operation is called, and what it reads is what was sent', async () => {
    const generator = await pythonTool('openapi-python-client')
    const to = ['--output-path', join(work, 'generated'), '--meta', 'none', '--fail-on-warning']
    await output(generator, ['generate', '--path', DESCRIPTION, ...to])
    const python = await pythonTool('python')
    const answers = await whileServed(await openStore('sqlite::memory:'), async (address) => {
      return output(python, [join(CLIENTS, 'call_all.py'), work, address, await keyOfAraki(address)])
    })
    expect(Object.keys(JSON.parse(answers))).toHaveLength(operations().length)
  })
})

/**
 * Asks what the schemas allow and what they do not. Two checks are left out: that what a schema allows is answered, since only the
 * graph knows a cursor or a cable; and that all else is refused, since a parameter left blank is none, as forms send it.
 */
const fuzz = async (address: string) => {
  const checks = [
    '--checks',
    'all',
    // How quick the fuzzer is with its own work.
    '--suppress-health-check',
    'too_slow',
    '--exclude-checks',
    'unsupported_method,positive_data_acceptance,negative_data_rejection',
  ]
  // Threads of the fuzzer are in each other's way in Python 3.11, where the parser has one state for all of them.
  const bounds = [
    '--max-time',
    String(FUZZING.seconds),
    '--request-timeout',
    String(PATIENCE_MS / 1000),
    '--workers',
    '1',
    '--warnings',
    'off',
    '--no-color',
  ]
  await output(
    await pythonTool('schemathesis'),
    ['run', `${address}/docs/json`, ...checks, ...bounds, ...FUZZING.seed],
    work,
  )
}

describe.skipIf(slow)(`what a fuzzer asks for minutes is answered as described ${slow}`, () => {
  // The first time it is installed, which takes as long as the registry does.
  beforeAll(() => pythonTool('schemathesis'))

  test('over the embedded store', async () => {
    await whileServed(await openStore('sqlite::memory:'), fuzz)
  })

  test('over Neo4j', async ({ skip }) => {
    const lease = await leaseNeo4j()
    if ('missing' in lease) return skip(lease.missing)
    const { url, user, password } = lease
    await whileServed(await openStore(url, { user, password }), fuzz)
  })
})
