import { join } from 'node:path'
import { expect, test } from 'vitest'
import { strangersFolder } from './testing/folder.ts'
import { inside } from './testing/inside.ts'
import { run } from './testing/run.ts'

const cwd = strangersFolder()
const reftel = (...args: string[]) => inside(args, { cwd })

// biome-ignore format: a table
const usage: [shows: string, args: string[], code: number, stream: 'stdout' | 'stderr', says: RegExp][] = [
  ['--help', ['--help'], 0, 'stdout', /^Usage: reftel/],
  ['help of a command', ['extract', '--help'], 0, 'stdout', /Examples:/],
  ['--version', ['--version'], 0, 'stdout', /^\d+\.\d+\.\d+/],
  ['no command', [], 2, 'stderr', /^Usage: reftel/],
  ['an unknown command', ['extrakt'], 2, 'stderr', /unknown command 'extrakt'/],
  ['no path', ['extract'], 2, 'stderr', /give either paths or --plan/],
  ['an unknown option', ['extract', 'x', '--nope'], 2, 'stderr', /unknown option '--nope'/],
  ['an unknown format', ['extract', 'x', '--format', 'pdf'], 2, 'stderr', /argument 'pdf' is invalid/],
  ['jobs that are no number', ['extract', 'x', '--jobs', 'many'], 2, 'stderr', /a whole number from 1/],
  ['a store of no kind', ['ingest', 'x', '--store', 'mysql://x'], 2, 'stderr', /argument 'mysql:\/\/x' is invalid/],
  ['an export without a format', ['export'], 2, 'stderr', /required option '--format/],
  ['a file that is not there', ['extract', 'nosuch'], 1, 'stderr', /^reftel: nosuch: no such file or folder.*\n$/],
  ['a store that is not there', ['stats'], 1, 'stderr', /^reftel: reftel\.db: no such store.*\n$/],
  ['serving a store that is not there', ['serve'], 1, 'stderr', /^reftel: reftel\.db: no such store.* \[RFT_NO_STORE\]\n$/],
  ['a store that is an empty file', ['stats', '--store', 'sqlite:mixed/c.txt'], 1, 'stderr', /no such store.* \[RFT_NO_STORE\]\n$/],
  ['a store that is no database', ['serve', '--store', 'sqlite:cables/1978MOSCOW18403.txt'], 1, 'stderr', /^reftel: sqlite:\S+: the file is no database of SQLite.* \[RFT_STORE\]\n$/],
  ['a store in no folder', ['ingest', 'cables', '--store', 'sqlite:no/such.db'], 1, 'stderr', /^reftel: sqlite:\S+: the file can not be opened.* \[RFT_STORE\]\n$/],
  ['a sample over something', ['sample', 'cables'], 1, 'stderr', /^reftel: cables: not empty.*\n$/],
  ['curated persons that are not there', ['extract', 'cables', '--persons', 'nosuch'], 1, 'stderr', /^reftel: nosuch: no such file.*\n$/],
  ['curated persons that say nothing', ['ingest', 'cables', '--persons', 'mixed/b.txt'], 1, 'stderr', /^reftel: mixed\/b\.txt:\d+: .*\n$/],
  ['a truth that is not there', ['eval', 'nosuch', 'neither'], 1, 'stderr', /^reftel: nosuch.*\n$/],
]

test('as users start it: what it says, and how it ends', async () => {
  const [well, wrong, failed] = await Promise.all(
    [['--version'], ['extrakt'], ['extract', 'nosuch']].map((args) => run(args, { cwd })),
  )
  expect(well).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' })
  expect(wrong).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining("unknown command 'extrakt'") })
  expect(failed).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(/^reftel: nosuch: .*\n$/) })
})

test.each(usage)('%s', async (_shows, args, code, stream, says) => {
  const done = await reftel(...args)
  expect(done[stream]).toMatch(says)
  expect(done.code).toBe(code)
  expect(done[stream === 'stdout' ? 'stderr' : 'stdout']).toBe('')
})

test('a shell is told the commands and options, one line each', async () => {
  const complete = (...words: string[]) => run(['complete', ...words], { cwd })
  const commands = await complete('--', 'ex')
  expect(commands.stdout.split('\n')).toEqual([
    'extract\tread cables and print what they say, one JSON object a line',
    'export\twrite the whole graph for another program',
    ':4',
    '',
  ])
  expect((await complete('--', 'stats', '--j')).stdout).toBe('--json\tprint the counts as JSON\n:4\n')
  expect((await complete('bash')).stdout).toContain('# bash completion for reftel')
})

test('what the system refuses is one line with a code', async () => {
  await run(['ingest', 'cables', '--store', 'sqlite:refused.db'], { cwd })
  const intoFolder = await reftel('export', '--format', 'jsonl', '--store', 'sqlite:refused.db', '--out', 'cables')
  expect(intoFolder).toMatchObject({ code: 1, stderr: 'reftel: cables: it is a folder; name a file [RFT_FILE]\n' })
  const nowhere = await run(['extract', 'cables', '--link'], { cwd, env: { TMPDIR: join(cwd, 'nosuch') } })
  expect(nowhere).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^reftel: .*: no such file or folder \[RFT_FILE\]\n$/),
  })
})
