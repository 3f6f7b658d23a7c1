import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sevenZip from '7z-wasm'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { SourceDocument } from '../source/document.ts'
import { readDocuments } from '../source/read-documents.ts'
import { ShardFileError } from './errors.ts'
import { makePlan } from './make-plan.ts'
import { type Plan, readPlan, writePlan } from './plan.ts'
import { readShard, shardsOf } from './read-shard.ts'
import { shardId } from './shard-id.ts'

const folder = mkdtempSync(join(tmpdir(), 'reftel-plan-'))
afterAll(() => rmSync(folder, { recursive: true }))

const reading = { format: 'auto', keepAll: false } as const
const planned = (paths: readonly string[], shardBytes: number): Promise<Plan> =>
  makePlan(paths, { reading, folder, sourceOf: (path) => path, shardBytes })

const fileOf = (name: string, content: string | Buffer): string => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const telegram = (number: number): string => `PAGE 01 MOSCOW ${number} 041504Z\nUNCLAS MOSCOW ${number}\n`
const row = (id: number, body: string): string =>
  `"${id}","2/25/1972 9:30","72TEHRAN${id}","Embassy Tehran","SECRET","","FM TEHRAN","${body}"\n`

/** An archive made by 7-Zip: the ending names its kind. */
async function archiveOf(name: string, contents: Readonly<Record<string, string>>): Promise<string> {
  const zip = await sevenZip.default({ print: () => {}, printErr: () => {} })
  zip.FS.mkdir('/in')
  zip.FS.chdir('/in')
  for (const [path, content] of Object.entries(contents)) zip.FS.writeFile(path, Buffer.from(content))
  zip.callMain(['a', `/${name}`, '.'])
  return fileOf(name, Buffer.from(zip.FS.readFile(`/${name}`, { encoding: 'binary' })))
}

interface Read {
  readonly documents: readonly SourceDocument[]
  readonly problems: readonly string[]
}

async function readAll(
  documents: (onProblem: (problem: Error) => void) => AsyncIterable<SourceDocument>,
): Promise<Read> {
  const read: SourceDocument[] = []
  const problems: string[] = []
  for await (const document of documents(({ message }) => problems.push(message))) read.push(document)
  return { documents: read, problems }
}

const asOne = (paths: readonly string[]): Promise<Read> =>
  readAll((onProblem) => readDocuments(paths, reading, onProblem))

const inShards = (plan: Plan): Promise<Read> =>
  readAll(async function* (onProblem) {
    for (const shard of plan.shards) yield* readShard({ plan, folder }, shard, { keepAll: false }, onProblem)
  })

const telegrams = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.txt`, telegram(100 + at)]))

test('files, a folder, a table, archives: all shards together read what one process reads, in its order', async () => {
  for (const [name, text] of Object.entries(telegrams)) fileOf(`tree/sub/${name}`, text)
  fileOf('tree/hidden/.x', telegram(1))
  fileOf('tree/none.txt', 'hello')
  fileOf('tree/t.csv', Array.from({ length: 20 }, (_, at) => row(at, `NO. ${at}`)).join(''))
  const zip = await archiveOf('cables.zip', telegrams)
  const seven = await archiveOf('cables.7z', telegrams)
  const cut = fileOf('cut.zip', readFileSync(zip).subarray(0, 700))
  const paths = [join(folder, 'tree'), zip, cut, seven, fileOf('one.txt', telegram(7))]
  const whole = await asOne(paths)
  expect([whole.documents.length, whole.problems.length]).toEqual([57, 2])
  const sizes = [1, 100, 1000, 1 << 20]
  const plans = await Promise.all(sizes.map((bytes) => planned(paths, bytes)))
  for (const plan of plans) expect(await inShards(plan)).toEqual(whole)
  expect(plans.map(({ shards }) => shards.length)).toEqual([48, 21, 4, 1])
})

const tableText = fc
  .array(
    fc.oneof(
      fc
        .record({ id: fc.nat(99), body: fc.constantFrom('A', 'B,\nC', 'He said \\"no\\".', 'ü'.repeat(30)) })
        .map(({ id, body }) => row(id, body)),
      fc.constantFrom('"5","2/25/1972 9:30","never closed\n', 'lost, words\n', '\n', '"6","2/25/1972 9:30",six\n'),
    ),
    { maxLength: 30 },
  )
  .map(
    (rows) =>
      `\uFEFF"id","date","reference","origin","classification","references","header","body"\n${row(0, 'FIRST')}${rows.join('')}`,
  )

test('a table however damaged reads in parts as in one, rows and lines counted on', () =>
  fc.assert(
    fc.asyncProperty(tableText, fc.integer({ min: 1, max: 2000 }), async (text, shardBytes) => {
      const path = fileOf('damaged.csv', text)
      expect(await inShards(await planned([path], shardBytes))).toEqual(await asOne([path]))
    }),
  ))

describe('ids', () => {
  const id = async (text: string, name = 'x.txt', keepAll = false): Promise<string> => {
    const path = fileOf(name, text)
    const options = { reading: { format: 'auto', keepAll } as const, folder, sourceOf: () => name, shardBytes: 1 }
    const { shards, id: plan } = await makePlan([path], options)
    return `${shards[0]?.id} ${plan}`
  }
  test('are a function of bytes, names and the way of reading', async () => {
    const one = await id('A')
    expect(await id('A')).toBe(one)
    const others = [await id('B'), await id('A', 'y.txt'), await id('A', 'x.txt', true)]
    expect(new Set([one, ...others]).size).toBe(4)
  })
  test('tell that the input of a shard has changed', async () => {
    const path = fileOf('changing.txt', telegram(1))
    const plan = await planned([path], 1)
    const [shard = expect.fail()] = plan.shards
    expect(await shardId(shard.pieces, { ...plan, folder })).toBe(shard.id)
    fileOf('changing.txt', telegram(2))
    expect(await shardId(shard.pieces, { ...plan, folder })).not.toBe(shard.id)
  })
})

test('a plan goes with its input to another place', async () => {
  const path = fileOf('from/cables/1.txt', telegram(1))
  const at = join(folder, 'from/plan.json')
  await writePlan(
    at,
    await makePlan([dirname(path)], { reading, folder: dirname(at), sourceOf: () => 'cables', shardBytes: 1 }),
  )
  renameSync(join(folder, 'from'), join(folder, 'to'))
  const moved = readPlan(join(folder, 'to/plan.json'))
  const [shard = expect.fail()] = moved.plan.shards
  const { documents, problems } = await readAll((onProblem) => readShard(moved, shard, { keepAll: false }, onProblem))
  expect([documents.map(({ source }) => source), problems]).toEqual([['cables/1.txt'], []])
})

test('each shard is the work of one job, whatever their number', async () => {
  const { shards } = await planned([fileOf('t.csv', Array.from({ length: 9 }, (_, at) => row(at, 'X')).join(''))], 1)
  for (const of of [1, 2, 9, 12]) {
    const done = Array.from({ length: of }, (_, at) => shardsOf(shards, { job: at + 1, of })).flat()
    expect(done.map(({ id }) => id).sort()).toEqual(shards.map(({ id }) => id).sort())
  }
})

test.each([
  ['standard input', '-', 'only once'],
  ['what is not there', join(folder, 'nowhere'), 'no such file'],
])('%s can not be planned', async (_shows, path, reason) =>
  expect(planned([path], 1)).rejects.toMatchObject({
    code: 'RFT_PLAN_INPUT',
    message: expect.stringContaining(reason),
  }),
)

const PLAN = { format: 'reftel plan', version: 1, id: 'x', reading, inputs: [{ path: 'a', source: 'a' }], shards: [] }
const shard = (piece: object): object => ({ ...PLAN, shards: [{ id: 'x', bytes: 1, pieces: [piece] }] })
// biome-ignore format: a table
test.each<[shows: string, value: unknown]>([
  ['no JSON',                   '{'],
  ['another format',            { ...PLAN, format: 'plan' }],
  ['another version',           { ...PLAN, version: 2 }],
  ['an unknown way of reading', { ...PLAN, reading: { format: 'pdf', keepAll: false } }],
  ['no way of reading',         { ...PLAN, reading: null }],
  ['a way that is no word',     { ...PLAN, reading: { format: ['auto'], keepAll: false } }],
  ['half a way of reading',     { ...PLAN, reading: { format: 'auto' } }],
  ['an input without a path',   { ...PLAN, inputs: [{ source: 'a' }] }],
  ['no shards',                 { ...PLAN, shards: null }],
  ['an unknown kind',           shard({ kind: 'pages', input: 0, file: 'a', bytes: [0, 1], row: 0, line: 1 })],
  ['no file',                   shard({ kind: 'rows', input: 0, bytes: [0, 1], row: 0, line: 1 })],
  ['rows from nowhere',         shard({ kind: 'rows', input: 0, file: 'a', bytes: 7, row: 0, line: 1 })],
  ['a line that is none',       shard({ kind: 'rows', input: 0, file: 'a', bytes: [0, 1], row: 0, line: 'x' })],
  ['an input that is not there', shard({ kind: 'files', input: 1, files: ['a'] })],
  ['half a range',              shard({ kind: 'members', input: 0, file: 'a', range: [1] })],
  ['a row that is none',        shard({ kind: 'rows', input: 0, file: 'a', bytes: [0, 1], row: -1, line: 1 })],
])('a file that is no plan is refused: %s', (_shows, value) => {
  const path = fileOf('broken.json', typeof value === 'string' ? value : JSON.stringify(value))
  expect(() => readPlan(path)).toThrow(ShardFileError)
})
