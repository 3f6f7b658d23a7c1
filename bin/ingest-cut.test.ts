import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, statSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { killedWhen, run, start } from './testing/run.ts'

const cwd = mkdtempSync(join(tmpdir(), 'reftel-cut-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const ingest = (store: string) => ['ingest', 'corpus', '--store', `sqlite:${store}`, '--jobs', '1', '--json']
const exported = (store: string) => run(['export', '--format', 'jsonl', '--store', `sqlite:${store}`], { cwd })

/** Kills an ingest, with no time to clean up, once this file beside the store is so long. */
function cutIngest(store: string, beside: string, bytes: number): Promise<NodeJS.Signals | null> {
  const log = join(cwd, `${store}-${beside}`)
  return killedWhen(ingest(store), { cwd }, cwd, () => existsSync(log) && statSync(log).size > bytes)
}

test('an ingest that was killed and is started again gives the graph of a whole run', async () => {
  await run(['sample', 'corpus', '--cables', '300', '--seed', '11'], { cwd })
  expect((await run(ingest('whole.db'), { cwd })).code).toBe(0)

  // The pages of an empty store: those that are written first are kept beside it.
  expect(await cutIngest('fresh.db', 'journal', 32_768)).toBe('SIGKILL')
  const none = JSON.parse((await run(['stats', '--store', 'sqlite:fresh.db', '--json'], { cwd })).stdout)
  expect(none).toMatchObject({ cables: 0, stubs: 0, persons: 0 })
  expect((await run(ingest('fresh.db'), { cwd })).code).toBe(0)
  expect(await exported('fresh.db')).toEqual(await exported('whole.db'))

  // A store that holds something takes a batch at a time.
  await run(['sample', 'other', '--cables', '5', '--seed', '12'], { cwd })
  await run(['ingest', 'other', '--store', 'sqlite:both.db'], { cwd })
  expect((await run(ingest('both.db'), { cwd })).code).toBe(0)
  await run(['ingest', 'other', '--store', 'sqlite:cut.db'], { cwd })
  expect(await cutIngest('cut.db', 'wal', 1 << 20)).toBe('SIGKILL')
  expect((await run(ingest('cut.db'), { cwd })).code).toBe(0)
  expect(await exported('cut.db')).toEqual(await exported('both.db'))
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'an ingest that is ended by %s says that it is to be run again',
  async (ending) => {
    const store = `ended-by-${ending}.db`
    const child = start(['ingest', '-', '--store', `sqlite:${store}`], { cwd })
    const watcher = watch(cwd, () => {
      // Twice, as who is impatient does.
      if (existsSync(join(cwd, store))) for (const _ of [1, 2]) child.kill(ending)
    })
    let said = ''
    child.stderr.on('data', (piece) => {
      said += piece
    })
    const [, signal] = await once(child, 'close')
    watcher.close()
    expect(signal).toBe(ending)
    expect(said).toBe(`reftel: ended by ${ending}; run it again: nothing is lost, and nothing comes twice\n`)
  },
)
