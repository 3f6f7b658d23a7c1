import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReftelError } from '@reftel/cypher'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readDocuments } from './read-documents.ts'
import { TwiceRead } from './twice-read.ts'

const CABLE = 'PAGE 01 MOSCOW 18403 041504Z\nUNCLAS MOSCOW 18403\n'
const ROW = '"1","2/25/1972 9:30","72TEHRAN1","Embassy Tehran","SECRET","","H","B"\n'
/** What each file counts as: three documents' letters and, of what else there is, four times 500. */
const LETTERS = CABLE.length + 'H\nB'.length + 'LATER CABLE, NO SIGN BUT CAPITALS'.length + 4 * 500

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reftel-twice-'))
  const files = {
    '.hidden.txt': CABLE,
    'a.txt': CABLE,
    'b.txt': 'hello\n',
    'c.csv': `${ROW}"2",\n`,
    'd.txt': Buffer.from([0, 1, 2, 255]),
    'e.txt': 'LATER CABLE, NO SIGN BUT CAPITALS',
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Options {
  readonly keepAll?: boolean
  readonly mostLetters?: number
  /** What happens between the two readings. */
  readonly between?: () => void
}

/** What each reading gives: documents by their files, and of the second what it tells of others between them. */
async function readTwice({ keepAll = false, mostLetters, between = () => {} }: Options) {
  const [first, second, plain] = [[], [], []] as [string[], string[], string[]]
  const name = (source: string) => source.replace(`${folder}/`, '')
  const into = (met: string[]) => ({
    format: 'auto' as const,
    keepAll,
    onPassedOver: ({ source, reason }: { source: string; reason: string }) => met.push(`${name(source)} ${reason}`),
  })
  const tell = (met: string[]) => (problem: ReftelError) => met.push(`! ${problem.message.replace(`${folder}/`, '')}`)
  const corpus = new TwiceRead([folder], into(second), mostLetters)
  for await (const { source, text } of corpus.first()) first.push(`${name(source)} ${text.length}`)
  for await (const { source, text } of readDocuments([folder], into(plain), tell(plain)))
    plain.push(`${name(source)} ${text.length}`)
  expect(second).toEqual([])
  between()
  for await (const { source, text } of corpus.second(tell(second))) second.push(`${name(source)} ${text.length}`)
  return { first, second, plain }
}

const FIRST = ['a.txt 49', 'c.csv#1 3', 'e.txt 33']
/** The files are gone by the second time. */
const emptied = () => {
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
}

test('the second reading tells all that a reading does, in its order', async () => {
  const { first, second, plain } = await readTwice({})
  expect(first).toEqual(FIRST)
  expect(second).toHaveLength(7)
  expect(second).toEqual(plain)
})

test('what is no more than the bound is kept, and files are not read again', async () => {
  const { second, plain } = await readTwice({ mostLetters: LETTERS, between: emptied })
  expect(second).toEqual(plain)
})

test('what is more is read again', async () => {
  const mostLetters = LETTERS - 1
  const { second, plain } = await readTwice({ mostLetters })
  expect(second).toEqual(plain)
  expect((await readTwice({ mostLetters, between: emptied })).second).toEqual([])
})

test('documents without a sign of a cable, where they are to be kept, come the second time alone', async () => {
  const { first, second, plain } = await readTwice({ keepAll: true })
  expect(first).toEqual(FIRST)
  expect(second).toEqual(plain)
  expect(second).toContain('b.txt 6')
})

test.skipIf(process.platform === 'win32')('a pipe is left for the second time', async () => {
  const pipe = join(folder, '..', `${folder.split('/').at(-1)}.pipe`)
  execFileSync('mkfifo', [pipe])
  const corpus = new TwiceRead([pipe], { format: 'auto' })
  for await (const document of corpus.first()) throw new Error(`${document.source} was read`)
  const writing = import('node:fs/promises').then(({ writeFile }) => writeFile(pipe, CABLE))
  const second: string[] = []
  for await (const { text } of corpus.second(() => {})) second.push(text)
  await writing
  rmSync(pipe)
  expect(second).toEqual([CABLE])
})
