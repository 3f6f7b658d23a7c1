import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EvalInputError, readOutput, readTruth } from './lines.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reftel-eval-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

async function all<T>(lines: AsyncIterable<T>): Promise<T[]> {
  const read: T[] = []
  for await (const line of lines) read.push(line)
  return read
}

test('labels: persons are strings, places are kept where there is a header', async () => {
  write(
    'a.json',
    '{"id":"1974LAPAZ00015","date":"1974-01-02T21:25:00Z","citations":[{"target":null,"raw":"X","where":"ref"}],"persons":["PEREDA"]}',
  )
  write('b.json', '{"id":"1976PRAGUE00662","citations":[{"target":null,"raw":"X","where":"text"}],"persons":["PERRY"]}')
  const [a, b] = await all(readTruth(folder))
  expect(a).toMatchObject({ persons: [{ name: 'PEREDA' }], citations: [{ where: 'ref' }], unjudged: ['reftel'] })
  expect(b?.citations[0]?.where).toBeUndefined()
})

test.each([
  ['not JSON', '{"id":"1","citations":[],"persons":[]}\n{"id', /:2: not JSON/],
  ['no id', '\n{"citations":[],"persons":[]}', /:2: no "id"/],
  ['no list', '{"id":"1","persons":[]}', /:1: no list of "citations"/],
  ['no object', '[]', /:1: expected an object/],
])('a line that can not be read is named: %s', async (_shows, text, message) => {
  const file = write('bad.ndjson', text)
  await expect(all(readOutput(file))).rejects.toThrow(message)
  await expect(all(readTruth(file))).rejects.toBeInstanceOf(EvalInputError)
})

test('a file that is not there', async () => {
  await expect(all(readTruth(join(folder, 'none.ndjson')))).rejects.toThrow(/none\.ndjson:0: no such file/)
})
