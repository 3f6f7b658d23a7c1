import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SEED, strangersFolder } from './testing/folder.ts'
import { inside } from './testing/inside.ts'
import { objectsOf, run, start } from './testing/run.ts'

const cwd = strangersFolder(120)
const reftel = (...args: string[]) => inside(args, { cwd })
const extract = (...args: string[]) => reftel('extract', ...args, '--jobs', '1')

test('extract: one object a cable, its fields in the order of the contract', async () => {
  const { code, stdout, stderr } = await extract('cables')
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
  const { code, stdout, stderr } = await extract('mixed')
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
  const { code, stdout } = await extract('left', '--rejects', 'rejects.ndjson')
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
  expect(await extract('bare')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'reftel: nothing to read in bare; passed over: 1 hidden\n',
  })
})

test('extract: the same lines in the same order with worker threads', async () => {
  const alone = await extract('corpus')
  const threads = await run(['extract', 'corpus', '--jobs', '3'], { cwd })
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
  writeFileSync(join(cwd, 'output.ndjson'), (await extract('corpus', '--link')).stdout)
  const { code, stdout } = await reftel('eval', 'corpus/truth.ndjson', 'output.ndjson', '--json')
  expect(code).toBe(0)
  const lines = readFileSync(join(cwd, 'output.ndjson'), 'utf8').trimEnd().split('\n')
  expect(new Set(lines.map((line) => JSON.parse(line).collection))).toEqual(new Set(['invented']))
  expect(JSON.parse(stdout)).toMatchObject({ cables: { judged: 120, missing: 0, unjudged: 0 } })
  expect((await reftel('eval', 'corpus/truth.ndjson', 'output.ndjson')).stdout).toMatch(/^120 cables judged/)
})
