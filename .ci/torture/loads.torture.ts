import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run, start } from '../../bin/testing/run.ts'
import { missingForNeo4j } from '../../cypher/neo4j/testing/jars.ts'
import { ownNeo4j } from './own-neo4j.ts'
import { cases, Dice, repeats, SEED, WHOLE } from './seed.ts'

/** Steps behind extraction that are killed, and loads that get in each other's way. */

const cwd = mkdtempSync(join(tmpdir(), 'reftel-loads-'))
const missing = await missingForNeo4j()

type Env = Readonly<Record<string, string>>

async function done(args: readonly string[], env: Env = {}): Promise<string> {
  const { code, stdout, stderr } = await run(args, { cwd, env })
  if (code !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  return stdout
}
const exported = (store: string, env?: Env) => done(['export', '--format', 'jsonl', '--store', store], env)

let whole = ''
beforeAll(async () => {
  await done(['sample', 'corpus', '--cables', WHOLE ? '1500' : '300', '--seed', String(SEED)])
  await done(['ingest', 'corpus', '--store', 'sqlite:whole.db'])
  whole = await exported('sqlite:whole.db')
})
afterAll(() => rmSync(cwd, { recursive: true }))

/** Kills a command at some moment of so many milliseconds, and runs it again to its end. */
async function killedAndAgain(args: readonly string[], dice: Dice, withinMs: number, env: Env = {}): Promise<void> {
  const child = start([...args], { cwd, env })
  await Promise.race([once(child, 'exit'), pause(dice.below(withinMs))])
  child.kill('SIGKILL')
  await done(args, env)
}

/** Two ingests of the same cables. */
async function twoAtOnce(store: string, env: Env = {}): Promise<void> {
  const loads = await Promise.all(
    ['corpus', './corpus'].map((path) => run(['ingest', path, '--store', store], { cwd, env })),
  )
  // A run that takes long tells each half minute how far it is.
  const problems = (stderr: string) => stderr.split('\n').filter((line) => line.startsWith('reftel: '))
  expect(loads.map(({ code, stderr }) => [code, problems(stderr)])).toEqual([
    [0, []],
    [0, []],
  ])
}

describe('SQLite', () => {
  test('linking that is killed and run again tells who is who as it was', async () => {
    for (const at of cases(10, 2)) {
      await killedAndAgain(['link', '--store', 'sqlite:whole.db'], new Dice('links', at), WHOLE ? 8000 : 3000)
      expect(await exported('sqlite:whole.db'), repeats('loads', at)).toBe(whole)
    }
  })

  test('a merge that is killed and run again is the graph of one ingest', async () => {
    const shards = Number(await done(['plan', 'corpus', '--out', 'plan.json', '--shard-size', '256K']))
    await done(['learn', '--plan', 'plan.json', '--out', 'learnt.gz'])
    await done(['learn', '--merge', 'learnt.gz', '--out', 'model.gz'])
    await done(['extract', '--plan', 'plan.json', '--model', 'model.gz', '--out', 'facts'])
    expect(shards).toBeGreaterThan(1)
    for (const at of cases(10, 2)) {
      const store = `sqlite:merged-${at}.db`
      await killedAndAgain(['merge', 'facts', '--store', store], new Dice('merges', at), WHOLE ? 12_000 : 4000)
      expect(await exported(store), repeats('loads', at)).toBe(whole)
      expect((await run(['check', '--store', store], { cwd })).code, repeats('loads', at)).toBe(0)
    }
  })

  test('two ingests at once leave the graph of one', async () => {
    await twoAtOnce('sqlite:both.db')
    expect(await exported('sqlite:both.db')).toBe(whole)
    expect((await run(['check', '--store', 'sqlite:both.db'], { cwd })).code).toBe(0)
  })
})

describe.skipIf(missing)(`Neo4j ${missing ?? ''}`, () => {
  const own = ownNeo4j()

  test('two ingests at once leave the graph of one', async () => {
    await twoAtOnce(own.server.url, own.env)
    expect(await exported(own.server.url, own.env)).toBe(whole)
  })

  test('linking that is killed and run again tells who is who as it was', async () => {
    for (const at of cases(5, 1)) {
      await killedAndAgain(['link', '--store', own.server.url], new Dice('links of neo4j', at), 8000, own.env)
      expect(await exported(own.server.url, own.env), repeats('loads', at)).toBe(whole)
    }
  })
})
