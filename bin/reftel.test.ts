import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { objectsOf, run, start } from './testing/run.ts'

const SEED = fileURLToPath(new URL('../ingest/data/seed/1978MOSCOW18403.txt', import.meta.url))

/** An empty folder, as a stranger starts in; `cables` holds the seed cable and what is no cable. */
const cwd = mkdtempSync(join(tmpdir(), 'reftel-cli-'))
const reftel = (...args: string[]) => run(args, { cwd })

beforeAll(async () => {
  mkdirSync(join(cwd, 'cables'))
  copyFileSync(SEED, join(cwd, 'cables', '1978MOSCOW18403.txt'))
  mkdirSync(join(cwd, 'mixed'))
  copyFileSync(SEED, join(cwd, 'mixed', 'b.txt'))
  writeFileSync(
    join(cwd, 'mixed', 'a.txt'),
    Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 7919) % 256)),
  )
  writeFileSync(join(cwd, 'mixed', 'c.txt'), '')
  await reftel('sample', 'corpus', '--cables', '120', '--seed', '3')
}, 60_000)
afterAll(() => rmSync(cwd, { recursive: true }))

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

test.each(usage)('%s', async (_shows, args, code, stream, says) => {
  const done = await reftel(...args)
  expect(done[stream]).toMatch(says)
  expect(done.code).toBe(code)
  expect(done[stream === 'stdout' ? 'stderr' : 'stdout']).toBe('')
})

test('extract: one object a cable, its fields in the order of the contract', async () => {
  const { code, stdout, stderr } = await reftel('extract', 'cables')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const [seed, ...more] = objectsOf(stdout)
  expect(more).toEqual([])
  expect(Object.keys(seed ?? {})).toEqual([
    'id',
    'source',
    'from',
    'date',
    'subject',
    'classification',
    'to',
    'info',
    'tags',
    'archiveTags',
    'citations',
    'persons',
    'collection',
  ])
  expect(seed).toMatchObject({
    id: '1978MOSCOW18403',
    source: 'cables/1978MOSCOW18403.txt',
    from: 'MOSCOW',
    date: '1978-08-04T14:48:00Z',
    subject: 'SOVIET MFA OFFICER DISCUSSES JAPAN',
    classification: 'CONFIDENTIAL',
    to: ['STATE'],
    tags: ['JA', 'UR', 'ASEAN', 'PEPR'],
  })
  const text = readFileSync(SEED, 'utf8')
  for (const { raw, start, end } of citationsOf(seed)) expect(text.slice(start, end)).toContain(raw.split(' ')[0])
})

const citationsOf = (line: Readonly<Record<string, unknown>> | undefined) =>
  (line?.citations ?? []) as readonly { readonly raw: string; readonly start: number; readonly end: number }[]

test('extract: standard input', async () => {
  const { stdout } = await run(['extract', '-'], { cwd, input: readFileSync(SEED) })
  expect(objectsOf(stdout)).toMatchObject([{ id: '1978MOSCOW18403', source: '-' }])
})

test('extract: what can not be read is named on a line each, the rest is printed', async () => {
  const { code, stdout, stderr } = await reftel('extract', 'mixed')
  expect(code).toBe(1)
  expect(objectsOf(stdout)).toMatchObject([{ id: '1978MOSCOW18403', source: 'mixed/b.txt' }])
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^reftel: mixed\/a\.txt:1: binary data/),
    expect.stringMatching(/^reftel: mixed\/c\.txt:1: empty/),
    '',
  ])
})

test('extract: what is refused or passed over is listed, with its reason', async () => {
  mkdirSync(join(cwd, 'left'))
  copyFileSync(SEED, join(cwd, 'left', '.hidden.txt'))
  writeFileSync(join(cwd, 'left', 'hello.txt'), 'hello\n')
  writeFileSync(join(cwd, 'left', 'body.txt'), 'TALKS ENDED WITHOUT RESULT.\n')
  const { code, stdout } = await reftel('extract', 'left', '--rejects', 'rejects.ndjson')
  expect(code).toBe(1)
  expect(objectsOf(stdout)).toMatchObject([{ source: 'left/body.txt', uncertain: true }])
  expect(objectsOf(readFileSync(join(cwd, 'rejects.ndjson'), 'utf8'))).toEqual([
    { source: 'left/.hidden.txt', kind: 'passed over', reason: 'hidden' },
    { source: 'left/hello.txt', kind: 'refused', code: 'RFT_CABLE_FORMAT', reason: expect.stringContaining('no sign') },
  ])
  expect(existsSync(join(cwd, 'rejects.ndjson.part'))).toBe(false)
})

test('extract: a run that finds nothing to read says so', async () => {
  mkdirSync(join(cwd, 'bare'))
  writeFileSync(join(cwd, 'bare', '.x.txt'), '')
  expect(await reftel('extract', 'bare')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'reftel: nothing to read in bare; passed over: 1 hidden\n',
  })
})

test('extract: the same lines in the same order with worker threads', async () => {
  const alone = await reftel('extract', 'corpus', '--jobs', '1')
  const threads = await reftel('extract', 'corpus', '--jobs', '3')
  expect(objectsOf(alone.stdout)).toHaveLength(120)
  expect(threads).toEqual(alone)
})

test('extract: ends quietly when its reader has gone', async () => {
  const child = start(['extract', 'corpus', 'corpus', 'corpus', 'corpus', '--jobs', '1'], { cwd })
  let stderr = ''
  child.stderr.on('data', (piece) => (stderr += piece))
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [code] = await once(child, 'exit')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('eval: an extraction against its truth', async () => {
  writeFileSync(join(cwd, 'output.ndjson'), (await reftel('extract', 'corpus', '--link')).stdout)
  const { code, stdout } = await reftel('eval', 'corpus/truth.ndjson', 'output.ndjson', '--json')
  expect(code).toBe(0)
  const lines = readFileSync(join(cwd, 'output.ndjson'), 'utf8').trimEnd().split('\n')
  expect(new Set(lines.map((line) => JSON.parse(line).collection))).toEqual(new Set(['invented']))
  expect(JSON.parse(stdout)).toMatchObject({ cables: { judged: 120, missing: 0, unjudged: 0 } })
  expect((await reftel('eval', 'corpus/truth.ndjson', 'output.ndjson')).stdout).toMatch(/^120 cables judged/)
})

test('ingest, stats, export: the graph in the default store, the same after the same again', async () => {
  const first = await reftel('ingest', 'corpus', 'mixed', '--json')
  expect(first.code).toBe(1)
  const summary = JSON.parse(first.stdout)
  expect(summary).toMatchObject({ documents: 121, cables: 121, failed: 2, graph: { cables: 121 } })
  const stats = JSON.parse((await reftel('stats', '--json')).stdout)
  const counts = ['cables', 'stubs', 'posts', 'persons', 'tags', 'cites', 'mentions', 'collections', 'uncertain']
  expect(Object.keys(stats)).toEqual(counts)
  expect(stats).toMatchObject({
    collections: [
      { value: 'invented', cables: 120 },
      { value: 'nara', cables: 1 },
    ],
    uncertain: 0,
  })
  expect(stats).toEqual(summary.graph)
  const exported = await reftel('export', '--format', 'jsonl')
  await reftel('ingest', 'mixed', 'corpus', '--jobs', '2')
  expect(await reftel('export', '--format', 'jsonl')).toEqual(exported)
  const linked = await reftel('link', '--json')
  expect(JSON.parse(linked.stdout)).toEqual({ before: stats.persons, persons: stats.persons })
  expect(await reftel('export', '--format', 'jsonl')).toEqual(exported)

  const graphml = await reftel('export', '--format', 'graphml', '--out', 'out/graph.xml')
  expect({ ...graphml, stdout: '' }).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(readFileSync(join(cwd, 'out/graph.xml'), 'utf8')).toMatch(/<\/graphml>\s*$/)
  expect((await reftel('export', '--format', 'graphml', '--out', 'out/graph.xml')).stderr).toMatch(
    /there already.*--force/,
  )
  const tables = await reftel('export', '--format', 'sqlite', '--out', 'out/tables.db')
  expect(tables).toEqual({ code: 0, stdout: 'out/tables.db\n', stderr: '' })
  const own = await reftel('export', '--format', 'sqlite', '--out', 'reftel.db', '--force')
  expect(own).toMatchObject({ code: 1, stderr: expect.stringContaining('it is the store that is to be exported') })
  const csv = await reftel('export', '--format', 'csv')
  expect(csv.stdout).toBe('reftel-csv/nodes.csv\nreftel-csv/edges.csv\n')
  expect(existsSync(join(cwd, 'reftel-csv/edges.csv'))).toBe(true)
}, 240_000)

test('remove: what is left is what ingest of the others gives', { timeout: 240_000 }, async () => {
  const store = ['--store', 'sqlite:removed.db']
  await reftel('ingest', 'corpus', 'cables', ...store)
  expect((await reftel('remove', 'corpus', '--dry-run', ...store)).stdout).toMatch(
    /120 documents of 120 cables would be taken out\n$/,
  )
  expect(await reftel('remove', 'corpus/', ...store)).toEqual({
    code: 0,
    stdout: '120 documents of 120 cables were taken out\n',
    stderr: '',
  })
  await reftel('ingest', 'cables', '--store', 'sqlite:alone.db')
  const others = await reftel('export', '--format', 'jsonl', '--store', 'sqlite:alone.db')
  expect(await reftel('export', '--format', 'jsonl', ...store)).toEqual(others)
  expect(await reftel('remove', '1978MOSCOW18404', ...store)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^reftel: 1978MOSCOW18404: .* \[RFT_NOTHING_NAMED\]\n$/),
  })
  expect(objectsOf((await reftel('remove', '78 MOSCOW 18403', '--json', ...store)).stdout)).toEqual([
    { id: '1978MOSCOW18403', source: 'cables/1978MOSCOW18403.txt' },
  ])
  expect((await reftel('check', ...store)).code).toBe(0)
})

test('a shell is told the commands and options, one line each', { timeout: 60_000 }, async () => {
  const commands = await reftel('complete', '--', 'ex')
  expect(commands.stdout.split('\n')).toEqual([
    'extract\tread cables and print what they say, one JSON object a line',
    'export\twrite the whole graph for another program',
    ':4',
    '',
  ])
  expect((await reftel('complete', '--', 'stats', '--j')).stdout).toBe('--json\tas JSON\n:4\n')
  expect((await reftel('complete', 'bash')).stdout).toContain('# bash completion for reftel')
})

/** Serves a store at a free port. */
async function served(store: string) {
  const child = start(['serve', '--store', `sqlite:${store}`, '--port', '0'], { cwd })
  const [line] = await once(createInterface(child.stdout), 'line')
  expect(line).toMatch(/^Reftel: explorer and API at http:\/\/localhost:\d+$/)
  return { child, url: String(line).replace(/^.* at /, '') }
}

test.each(['SIGTERM', 'SIGINT'] as const)(
  'serve: says where, answers, ends on %s, and leaves one file',
  { timeout: 120_000 },
  async (signal) => {
    mkdirSync(join(cwd, signal))
    await reftel('ingest', 'cables', '--store', `sqlite:${signal}/served.db`)
    expect(readdirSync(join(cwd, signal))).toEqual(['served.db'])
    const { child, url } = await served(`${signal}/served.db`)
    const stats = async () => (await fetch(`${url}/api/stats`)).json()
    // On a busy machine the processes that answer may take longer to start than a question may.
    await expect.poll(stats).toMatchObject({ cables: 1 })
    expect((await reftel('ingest', 'corpus', '--store', `sqlite:${signal}/served.db`)).code).toBe(0)
    await expect.poll(stats).toMatchObject({ cables: 121 })
    child.kill(signal)
    expect((await once(child, 'exit'))[0]).toBe(0)
    expect(readdirSync(join(cwd, signal))).toEqual(['served.db'])
  },
)

test('what the system refuses is one line with a code', { timeout: 60_000 }, async () => {
  await reftel('ingest', 'cables', '--store', 'sqlite:refused.db')
  const intoFolder = await reftel('export', '--format', 'jsonl', '--store', 'sqlite:refused.db', '--out', 'cables')
  expect(intoFolder).toMatchObject({ code: 1, stderr: 'reftel: cables: it is a folder; name a file [RFT_FILE]\n' })
  const nowhere = await run(['extract', 'cables', '--link'], { cwd, env: { TMPDIR: join(cwd, 'nosuch') } })
  expect(nowhere).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^reftel: .*: no such file or folder \[RFT_FILE\]\n$/),
  })
})

test('serve: a port that is in use', { timeout: 60_000 }, async () => {
  const taken = createServer().listen(0, 'localhost')
  await once(taken, 'listening')
  const address = taken.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const done = await run(['serve', '--store', 'sqlite:SIGINT/served.db'], { cwd, env: { PORT: String(port) } })
  taken.close()
  expect(done).toMatchObject({
    code: 1,
    stderr: `reftel: port ${port} is in use; name another with --port or the variable PORT [RFT_LISTEN]\n`,
  })
})
