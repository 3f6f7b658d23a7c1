import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { extractCable, extractContext } from '../extract.ts'
import { ShardFileError } from './errors.ts'
import { type FactsHead, type FactsLine, isWritten, readFacts, writeFacts } from './facts-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'reftel-facts-'))
afterAll(() => rmSync(folder, { recursive: true }))

const HEAD: FactsHead = { reftel: '1', plan: 'p', model: 'm', shard: 's', number: 1, of: 2 }
const facts = (text: string) =>
  extractCable({ source: 'a.txt', format: 'nara', text: `SUBJECT: TALKS\n\n1. ${text}\n` }, extractContext(null))
const LINES: readonly FactsLine[] = [
  { kind: 'facts', facts: facts('SEE MOSCOW 18017.') },
  { kind: 'facts', facts: facts('Line\u2028separators, a lone \uD800 half, a \0 and \uFEFF.') },
  { kind: 'passed over', passedOver: { source: 'x.json', reason: 'companion' } },
  { kind: 'refused', refused: { source: 'b.txt', code: 'RFT_CABLE_FORMAT', reason: 'no cable' } },
]

const written = async (name: string, lines: readonly FactsLine[] = LINES): Promise<string> => {
  const file = join(folder, name)
  await writeFacts(
    file,
    HEAD,
    (async function* () {
      yield* lines
    })(),
  )
  return file
}

async function read(file: string): Promise<readonly FactsLine[]> {
  const lines: FactsLine[] = []
  for await (const line of readFacts(file)) lines.push(line)
  return lines
}

test('what is written is read again, and the same lines give the same bytes', async () => {
  const file = await written('one.facts.gz')
  expect(await read(file)).toEqual(JSON.parse(JSON.stringify(LINES)))
  expect(readFileSync(await written('other.facts.gz'))).toEqual(readFileSync(file))
})

test('a file that is cut or damaged anywhere is not taken for a whole one', async () => {
  const whole = readFileSync(await written('whole.facts.gz'))
  const file = join(folder, 'cut.facts.gz')
  for (const bytes of [0, 5, 20, whole.length >> 1, whole.length - 9, whole.length - 1]) {
    writeFileSync(file, whole.subarray(0, bytes))
    await expect(read(file), `${bytes} bytes`).rejects.toThrow(ShardFileError)
  }
  writeFileSync(file, whole.fill(7, whole.length >> 1, (whole.length >> 1) + 9))
  await expect(read(file)).rejects.toThrow(ShardFileError)
  for (const text of ['', '{}\n', `${JSON.stringify({ format: 'reftel facts', version: 1, ...HEAD })}\n`]) {
    writeFileSync(file, gzipSync(text))
    await expect(read(file)).rejects.toThrow(ShardFileError)
  }
})

test('a file is there for those ids alone that it was made of', async () => {
  const file = await written('here.facts.gz')
  expect(await isWritten(file, HEAD)).toBe(true)
  for (const other of [{ model: 'x' }, { plan: 'x' }, { shard: 'x' }, { reftel: '2' }, { number: 2 }])
    expect(await isWritten(file, { ...HEAD, ...other })).toBe(false)
  expect(await isWritten(join(folder, 'nowhere.facts.gz'), HEAD)).toBe(false)
  writeFileSync(file, readFileSync(file).subarray(0, -9))
  expect(await isWritten(file, HEAD)).toBe(false)
})

test('what fails while it is written leaves nothing', async () => {
  const file = join(folder, 'failed', 'f.facts.gz')
  const failing = writeFacts(
    file,
    HEAD,
    (async function* (): AsyncGenerator<FactsLine> {
      yield* LINES
      throw new Error('cut')
    })(),
  )
  await expect(failing).rejects.toThrow('cut')
  expect(readdirSync(join(folder, 'failed'))).toEqual([])
})
