import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leaseNeo4j } from '../cypher/neo4j/testing/lease.ts'
import { killedWhen, run } from './testing/run.ts'

const cwd = mkdtempSync(join(tmpdir(), 'reftel-shards-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const ok = async (...args: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await run(args, { cwd })
  expect([code, args.join(' '), stderr]).toEqual([0, args.join(' '), expect.anything()])
  return stdout
}
const exported = (store: string): Promise<string> => ok('export', '--format', 'jsonl', '--store', store)

const INPUT = ['nara', 'cables.csv', 'none.txt']

/** One process's graph of cables of both archives, and a text that is none. */
let whole = ''
beforeAll(async () => {
  await ok('sample', 'nara', '--cables', '60', '--seed', '5', '--noise', '0.3')
  await ok('sample', 'table', '--cables', '40', '--seed', '6', '--form', 'cablegate')
  writeFileSync(join(cwd, 'cables.csv'), readFileSync(join(cwd, 'table/cables.csv')))
  writeFileSync(join(cwd, 'none.txt'), 'hello')
  expect((await run(['ingest', ...INPUT, '--store', 'sqlite:whole.db', '--jobs', '1'], { cwd })).code).toBe(1)
  whole = await exported('sqlite:whole.db')
})

const plan = (name: string, size: string): Promise<string> =>
  ok('plan', ...INPUT, '--out', `${name}/plan.json`, '--shard-size', size)
const learn = async (name: string, jobs: number): Promise<void> => {
  const files = Array.from({ length: jobs }, (_, at) => [`${at + 1}/${jobs}`, `${name}/learnt-${at + 1}.gz`] as const)
  for (const [shard, out] of files) await ok('learn', '--plan', `${name}/plan.json`, '--shard', shard, '--out', out)
  await ok('learn', '--merge', ...files.map(([, out]) => out).reverse(), '--out', `${name}/model.gz`)
}
const extract = (name: string, shard: string): readonly string[] => [
  'extract',
  '--plan',
  `${name}/plan.json`,
  '--shard',
  shard,
  '--model',
  `${name}/model.gz`,
  '--out',
  `${name}/facts`,
  '--jobs',
  '1',
]

/** A plan, learnt and extracted by so many jobs. */
async function extracted(name: string, size: string, jobs: number): Promise<number> {
  const shards = Number(await plan(name, size))
  await learn(name, jobs)
  for (let job = jobs; job >= 1; job--) await ok(...extract(name, `${job}/${jobs}`))
  return shards
}

describe.each([
  ['one', '64M', 1, 1],
  ['four', '64K', 4, 4],
  ['sixteen', '13600', 16, 2],
])('%s', (name, size, shards, jobs) => {
  beforeAll(async () => expect(await extracted(name, size, jobs)).toBe(shards))

  test('what shards make is what one process makes, byte for byte', async () => {
    expect(readdirSync(join(cwd, name, 'facts'))).toHaveLength(shards)
    const summary = JSON.parse(await ok('merge', `${name}/facts`, '--store', `sqlite:${name}.db`, '--json'))
    expect(summary).toMatchObject({ documents: 100, cables: 100, failed: 1 })
    expect(await exported(`sqlite:${name}.db`)).toBe(whole)
  })
})

describe('jobs that are cut', () => {
  beforeAll(async () => {
    await plan('cut', '40K')
    await learn('cut', 1)
  })

  const killed = (args: readonly string[], folder: string, seen: () => boolean) =>
    killedWhen(args, { cwd }, join(cwd, folder), seen)
  const finished = (): readonly string[] => readdirSync(join(cwd, 'cut/facts')).filter((name) => name.endsWith('.gz'))

  test('an extraction that was killed goes on at the first shard that is not there', async () => {
    expect(await killed(extract('cut', '1/1'), 'cut/facts', () => finished().length >= 2)).toBe('SIGKILL')
    const done = finished().map((name) => [name, statSync(join(cwd, 'cut/facts', name)).mtimeMs] as const)
    expect((await run(['merge', 'cut/facts', '--store', 'sqlite:cut.db'], { cwd })).stderr).toMatch(
      /shards are missing.*RFT_SHARD_MISMATCH/,
    )
    await ok(...extract('cut', '1/1'))
    for (const [name, written] of done) expect(statSync(join(cwd, 'cut/facts', name)).mtimeMs).toBe(written)
  })

  test('a merge that was killed is run again', async () => {
    const merge = ['merge', 'cut/facts', '--store', 'sqlite:merged/m.db']
    const log = join(cwd, 'merged/m.db-wal')
    expect(await killed(merge, 'merged', () => existsSync(log) && statSync(log).size > 1 << 16)).toBe('SIGKILL')
    await ok(...merge)
    expect(await exported('sqlite:merged/m.db')).toBe(whole)
  })

  test('two at once do what one does', async () => {
    await Promise.all([plan('twice', '40K'), plan('twice', '40K')])
    const learnt = ['learn', '--plan', 'twice/plan.json', '--out', 'twice/model.gz']
    await Promise.all([ok(...learnt), ok(...learnt)])
    await Promise.all([ok(...extract('twice', '1/1')), ok(...extract('twice', '1/1'))])
    const merge = (): Promise<string> => ok('merge', 'twice/facts', '--store', 'sqlite:twice.db')
    await Promise.all([merge(), merge()])
    expect(await exported('sqlite:twice.db')).toBe(whole)
    expect(readdirSync(join(cwd, 'twice/facts')).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('what does not belong together', () => {
  test('a model that lacks a shard', async () => {
    await ok('learn', '--merge', 'four/learnt-1.gz', '--out', 'four/half.gz')
    const args = extract('four', '1/1').map((arg) => (arg === 'four/model.gz' ? 'four/half.gz' : arg))
    const { code, stderr } = await run(args, { cwd })
    expect([code, stderr]).toEqual([1, expect.stringContaining('3 of 4 shards are not in it, the first is 2')])
  })

  test('input that has changed since', async () => {
    writeFileSync(join(cwd, 'changed.txt'), 'PAGE 01 MOSCOW 00001 041504Z\n')
    await ok('plan', 'changed.txt', '--out', 'changed/plan.json')
    await learn('changed', 1)
    writeFileSync(join(cwd, 'changed.txt'), 'PAGE 01 MOSCOW 00002 041504Z\n')
    const { code, stderr } = await run(extract('changed', '1/1'), { cwd })
    expect([code, stderr]).toEqual([1, expect.stringContaining('run "reftel plan" again')])
  })

  test('a damaged file of facts', async () => {
    const [name = ''] = readdirSync(join(cwd, 'four/facts'))
    const file = join(cwd, 'four/facts', name)
    writeFileSync(file, readFileSync(file).subarray(0, statSync(file).size - 20))
    const { code, stderr } = await run(['merge', 'four/facts', '--store', 'sqlite:mended.db'], { cwd })
    expect([code, stderr]).toEqual([1, expect.stringMatching(/damaged.*RFT_SHARD_FILE/)])
    await ok(...extract('four', '1/1'))
    await ok('merge', 'four/facts', '--store', 'sqlite:mended.db')
    expect(await exported('sqlite:mended.db')).toBe(whole)
  })

  test.each([
    ['learn', '--out', 'x.gz'],
    ['extract', 'nara', '--plan', 'four/plan.json'],
    ['extract', '--plan', 'four/plan.json'],
    ['merge', 'four/facts'],
    ['learn', '--plan', 'four/plan.json', '--shard', '3/2', '--out', 'x.gz'],
    ['plan', 'nara', '--out', 'x.json', '--shard-size', '0'],
  ])('wrong usage: reftel %s %s %s %s', async (...args) => expect((await run(args, { cwd })).code).toBe(2))
})

test('files for neo4j-admin are those that the store of one process exports, and no store is left', async () => {
  await ok('merge', 'four/facts', '--out', 'bulk/import')
  const ingest = (...more: readonly string[]) => run(['ingest', ...INPUT, ...more], { cwd })
  expect((await ingest('--out', 'bulk/besides', '--store', 'sqlite:besides.db')).code).toBe(1)
  expect((await ingest('--out', 'bulk/passing')).stdout).toContain('The graph in bulk/passing now holds')
  await ok('export', '--format', 'neo4j-admin', '--store', 'sqlite:whole.db', '--out', 'import')
  expect(readdirSync(join(cwd, 'bulk')).sort()).toEqual(['besides', 'import', 'passing'])
  expect(existsSync(join(cwd, 'besides.db'))).toBe(true)
  const again = await ingest('--out', 'bulk/passing')
  expect(again).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^reftel: bulk\/passing\/.*: it is there already/),
  })
  for (const folder of ['import', 'besides', 'passing'])
    for (const name of readdirSync(join(cwd, 'import')))
      expect(readFileSync(join(cwd, 'bulk', folder, name), 'utf8')).toBe(
        readFileSync(join(cwd, 'import', name), 'utf8'),
      )
})

test('shards merge into Neo4j as they do into a file', async ({ skip }) => {
  const lease = await leaseNeo4j()
  if ('missing' in lease) return skip(lease.missing)
  const env = { NEO4J_USER: lease.user, NEO4J_PASSWORD: lease.password }
  expect((await run(['merge', 'four/facts', '--store', lease.url], { cwd, env })).code).toBe(0)
  const { stdout } = await run(['export', '--format', 'jsonl', '--store', lease.url], { cwd, env })
  expect(stdout).toBe(whole)
})
