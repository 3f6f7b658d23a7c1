import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, statSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run, start } from './testing/run.ts'

const cwd = mkdtempSync(join(tmpdir(), 'reftel-cut-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const ingest = (store: string) => ['ingest', 'corpus', '--store', `sqlite:${store}`, '--jobs', '1', '--json']
const exported = (store: string) => run(['export', '--format', 'jsonl', '--store', `sqlite:${store}`], { cwd })

/** More than the schema alone, less than the first batch of cables leaves behind. */
const CABLES_ARE_IN_BYTES = 1 << 20

/** Kills an ingest, with no time to clean up, once the store has taken its first cables. */
async function cutIngest(store: string): Promise<NodeJS.Signals | null> {
  const child = start(ingest(store), { cwd })
  const log = join(cwd, `${store}-wal`)
  const watcher = watch(cwd, () => {
    if (existsSync(log) && statSync(log).size > CABLES_ARE_IN_BYTES) child.kill('SIGKILL')
  })
  const [, signal] = await once(child, 'exit')
  watcher.close()
  return signal
}

test('an ingest that was killed and is started again gives the graph of a whole run', {
  timeout: 300_000,
}, async () => {
  await run(['sample', 'corpus', '--cables', '700', '--seed', '11'], { cwd })
  expect((await run(ingest('whole.db'), { cwd })).code).toBe(0)

  expect(await cutIngest('cut.db')).toBe('SIGKILL')
  const part = JSON.parse((await run(['stats', '--store', 'sqlite:cut.db', '--json'], { cwd })).stdout)
  expect(part.cables).toBeLessThan(700)
  expect((await run(ingest('cut.db'), { cwd })).code).toBe(0)

  expect(await exported('cut.db')).toEqual(await exported('whole.db'))
})

test('an ingest that is ended says that it goes on when it is run again', async () => {
  const child = start(['ingest', '-', '--store', 'sqlite:ended.db'], { cwd })
  const watcher = watch(cwd, () => {
    if (existsSync(join(cwd, 'ended.db'))) child.kill('SIGTERM')
  })
  let said = ''
  child.stderr.on('data', (piece) => {
    said += piece
  })
  const [, signal] = await once(child, 'close')
  watcher.close()
  expect(signal).toBe('SIGTERM')
  expect(said).toBe('reftel: ended by SIGTERM; run it again: it goes on where it was\n')
})
