import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../bin/testing/run.ts'
import { SEED, WHOLE } from './seed.ts'

const cwd = mkdtempSync(join(tmpdir(), 'reftel-files-'))
beforeAll(async () => {
  await run(['sample', 'corpus', '--cables', '300', '--seed', String(SEED)], { cwd })
  await run(['ingest', 'corpus', '--store', 'sqlite:whole.db'], { cwd })
})
afterAll(() => rmSync(cwd, { recursive: true }))

/** One line with a code, never a stack. */
const ONE_LINE = /^reftel: [^\n]+ \[RFT_[A-Z_]+\]\n$/

/** A disk of that size, where the system lets us have one. */
function smallDisk(name: string, size: string): string | null {
  const path = join(cwd, name)
  mkdirSync(path)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path], { stdio: 'ignore' })
    return path
  } catch {
    return null
  }
}

describe('a full disk', () => {
  const disk = smallDisk('small', '200k')
  afterAll(() => {
    if (disk) execFileSync('umount', [disk])
  })
  const commands: [shows: string, args: string[]][] = [
    ['ingest', ['ingest', 'corpus', '--store', 'sqlite:small/full.db']],
    ['export', ['export', '--format', 'graphml', '--store', 'sqlite:whole.db', '--out', 'small/graph.graphml']],
    ['export of several files', ['export', '--format', 'csv', '--store', 'sqlite:whole.db', '--out', 'small/csv']],
    ['backup', ['backup', 'small/copy.db', '--store', 'sqlite:whole.db']],
    ['sample', ['sample', 'small/sample', '--cables', '2000']],
  ]
  test.skipIf(!disk)('is told on one line, with a code', async () => {
    for (const [shows, args] of commands) {
      const { code, stderr } = await run(args, { cwd })
      expect([shows, code, stderr]).toEqual([shows, 1, expect.stringMatching(ONE_LINE)])
      expect(stderr).toMatch(/full|room/)
      for (const name of ['full.db', 'full.db-wal', 'full.db-shm', 'graph.graphml', 'csv', 'copy.db', 'sample'])
        rmSync(join(cwd, 'small', name), { recursive: true, force: true })
    }
  })

  test.skipIf(process.platform !== 'linux')('standard output is one', async () => {
    for (const args of [
      ['extract', 'corpus'],
      ['export', '--format', 'jsonl', '--store', 'sqlite:whole.db'],
      ['stats', '--store', 'sqlite:whole.db'],
    ]) {
      const reftel = fileURLToPath(new URL('../../bin/reftel.js', import.meta.url))
      const child = spawn(process.execPath, [reftel, ...args], {
        cwd,
        stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      })
      let said = ''
      child.stderr?.on('data', (piece) => {
        said += piece
      })
      const [code] = await once(child, 'close')
      expect([args[0], code, said]).toEqual([args[0], 1, expect.stringMatching(ONE_LINE)])
    }
  })
})

describe('memory is that of the largest document, not of the input', () => {
  /** Most megabytes that a command held. */
  async function megabytes(args: readonly string[]): Promise<number> {
    const tell = `process.on('exit',()=>process.stderr.write('held '+process.resourceUsage().maxRSS+'\\n'))`
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tell)}` }
    const { stderr } = await run(args, { cwd, env })
    return Math.max(...[...stderr.matchAll(/^held (\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes) / 1024))
  }
  const cables = WHOLE ? 2000 : 500
  /** So many times as much may be held for four times as much, in the best of so many runs. */
  const [MORE, ROUNDS] = [1.6, 4]
  test.each(['extract', 'ingest'])('%s of four times as many cables', async (command) => {
    const held: number[] = []
    for (const times of [1, 4]) {
      const name = `${command}-${times}`
      await run(['sample', name, '--cables', String(cables * times), '--seed', '5'], { cwd })
      const once = (round: number) =>
        megabytes([
          command,
          name,
          '--jobs',
          '1',
          ...(command === 'ingest' ? ['--store', `sqlite:${name}-${round}.db`] : []),
        ])
      // What was not yet collected counts too, more of it on a busy machine: of some runs the one that held least.
      const [small] = held
      let least = await once(1)
      const isEnough = () => small !== undefined && least < small * MORE
      for (let round = 2; round <= (small === undefined ? 2 : ROUNDS) && !isEnough(); round++)
        least = Math.min(least, await once(round))
      held.push(least)
    }
    const [small = 0, large = 0] = held
    expect(large, `${small.toFixed(0)} and ${large.toFixed(0)} MB`).toBeLessThan(small * MORE)
  })

  const wide: [shows: string, text: (megabytes: number) => string][] = [
    ['one row of commas', (mb) => `${','.repeat(mb << 20)}\n`],
    ['a field that never ends', (mb) => `1,"2/3/1975 10:11","75X1",${'"a'.padEnd(mb << 20, 'b')}`],
    ['one line without an end', (mb) => 'A'.repeat(mb << 20)],
  ]
  test.each(wide)('%s', async (shows, text) => {
    const held: number[] = []
    for (const mb of [4, 16]) {
      writeFileSync(join(cwd, 'wide.csv'), text(mb))
      held.push(await megabytes(['extract', 'wide.csv', '--format', 'cablegate']))
    }
    const [small = 0, large = 0] = held
    expect(large - small, `${shows}: ${small.toFixed(0)} and ${large.toFixed(0)} MB`).toBeLessThan(120)
  })
})
