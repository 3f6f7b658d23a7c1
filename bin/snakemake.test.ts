import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from './testing/run.ts'
import { snakemake } from './testing/snakemake.ts'

/** Snakemake is put into .cache by itself and starts many processes: it takes minutes, so it runs where CI does, or with SLOW=1. */
const slow = (process.env.CI ?? process.env.SLOW) === undefined ? 'runs with CI=true or SLOW=1' : ''

const RECIPE = join(import.meta.dirname, '../docs/scaling/Snakefile')
const REFTEL = `${process.execPath} ${join(import.meta.dirname, 'reftel.js')}`
const cwd = mkdtempSync(join(tmpdir(), 'reftel-snakemake-'))
afterAll(() => rmSync(cwd, { recursive: true }))

/** Where a run is killed: as soon as the folder of the work holds so many files with that ending. */
interface Point {
  readonly folder: string
  readonly ending: string
  readonly files: number
}

const POINTS: readonly Point[] = [
  { folder: 'shards/learnt', ending: '.gz', files: 5 },
  { folder: 'shards/facts', ending: '.gz', files: 5 },
  { folder: '.', ending: '.db', files: 1 },
]
const writtenAt = (file: string): number => statSync(join(cwd, file)).mtimeMs
/** The oldest first. */
const filesAt = ({ folder, ending }: Point): readonly string[] =>
  readdirSync(join(cwd, folder))
    .flatMap((name) => (name.endsWith(ending) ? [join(folder, name)] : []))
    .sort((a, b) => writtenAt(a) - writtenAt(b))

/** Jobs under way at once; what they had written Snakemake may not have noted yet. */
const CORES = 2

/** Runs the recipe with two cores; with a point until there, where everything is killed with no time to clean up. */
async function recipe(program: string, point: Point | null): Promise<string> {
  const config = ['--config', 'input=corpus', 'shard_size=40K', `reftel=${REFTEL}`]
  const args = ['--snakefile', RECIPE, '--cores', String(CORES), '--rerun-incomplete', '--nolock', ...config]
  const child = spawn(program, args, { cwd, detached: true })
  let said = ''
  child.stderr.on('data', (piece) => (said += piece))
  const watcher =
    point &&
    watch(join(cwd, point.folder), () => {
      if (child.pid !== undefined && filesAt(point).length >= point.files) process.kill(-child.pid, 'SIGKILL')
    })
  const [code, signal] = await once(child, 'close')
  watcher?.close()
  return signal ?? (code === 0 ? 'done' : said)
}

test.skipIf(slow)(
  `killed at three points and run again: the bytes of one process, and what was done stays ${slow}`,
  async ({ skip }) => {
    const found = await snakemake()
    if ('missing' in found) return skip(found.missing)
    await run(['sample', 'corpus', '--cables', '100', '--seed', '5'], { cwd })
    await run(['ingest', 'corpus', '--store', 'sqlite:whole.sqlite', '--jobs', '1'], { cwd })
    const done = new Map<string, number>()
    for (const point of POINTS) {
      mkdirSync(join(cwd, point.folder), { recursive: true })
      expect(await recipe(found.program, point)).toBe('SIGKILL')
      // The last ones may have been under way still: Snakemake had not noted that they were done.
      const finished = filesAt(point).slice(0, point.folder === '.' ? 0 : -2)
      for (const file of finished) done.set(file, statSync(join(cwd, file)).mtimeMs)
    }
    expect(await recipe(found.program, null)).toBe('done')
    expect(done.size).toBeGreaterThanOrEqual(6)
    for (const [file, written] of done) expect([file, writtenAt(file)]).toEqual([file, written])
    const exported = (store: string) => run(['export', '--format', 'jsonl', '--store', `sqlite:${store}`], { cwd })
    const [one, many] = [await exported('whole.sqlite'), await exported('reftel.db')]
    expect([one.code, many.code, many.stdout === one.stdout]).toEqual([0, 0, true])
  },
)
