import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type RowPlace, rowsToCutAt } from './cablegate.ts'
import type { SourceDocument } from './document.ts'
import { peek, readAll } from './entry.ts'
import { SourceReadError, SourceSizeError } from './errors.ts'
import { linesIn } from './lines-in.ts'
import { readDocuments, readDocumentsOfPart, type SourcePart } from './read-documents.ts'
import { archiveOf } from './testing/archives.ts'

const folder = mkdtempSync(join(tmpdir(), 'reftel-parts-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function* pieces(...texts: readonly string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text)
}
async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('a part of a source reads as it does in the whole', () => {
  const fail = (problem: Error): never => {
    throw problem
  }
  const whole = (path: string): Promise<SourceDocument[]> => all(readDocuments([path], { format: 'auto' }, fail))
  const partOf = (part: SourcePart): Promise<SourceDocument[]> =>
    all(readDocumentsOfPart(part, { format: 'auto' }, fail))
  const cable = (number: number): string => `PAGE 01 MOSCOW ${number} 041504Z\nUNCLAS MOSCOW ${number}\n`

  test('a file, by the name that it goes by', async () => {
    const path = join(folder, 'one.txt')
    writeFileSync(path, cable(18403))
    const [document] = await whole(path)
    expect(await partOf({ kind: 'file', path, source: 'in/one.txt' })).toEqual([{ ...document, source: 'in/one.txt' }])
  })

  test('rows of the table, wherever it is cut', async () => {
    const path = join(folder, 'cables.csv')
    const row = (id: number) => `"${id}","2/25/1972 9:30","72TEHRAN${id}","Embassy Tehran","SECRET","","H","B\n${id}"\n`
    writeFileSync(
      path,
      `id,date,reference_id,origin,classification,references,header,body\n${[1, 2, 3, 4].map(row).join('')}`,
    )
    const bytes = readFileSync(path)
    const places = await all(rowsToCutAt(pieces(bytes.toString())))
    // The first row stands behind none, and is no place to cut at.
    expect(places.map(({ row: number }) => number)).toEqual([3, 4, 5])
    expect(places.map(({ at }) => bytes.subarray(at, at + 4).toString())).toEqual(['"2",', '"3",', '"4",'])
    expect(places.map(({ line }) => line)).toEqual([4, 6, 8])
    const start: RowPlace = { at: 0, line: 1, row: 1 }
    const found: SourceDocument[] = []
    for (const [index, from] of [start, ...places].entries()) {
      const until = places[index]?.at ?? bytes.length
      found.push(...(await partOf({ kind: 'rows', path, source: path, from, until })))
    }
    expect(found).toEqual(await whole(path))
  })

  test('a row behind damage is no place to cut at', async () => {
    const row = (id: string) => `"${id}","2/25/1972 9:30","72TEHRAN1","E","S","","H","B"\n`
    const text = `${row('1')}"2","2/25/1972 9:30","x"\n${row('3')}${row('4')}`
    expect((await all(rowsToCutAt(pieces(text)))).map(({ row: number }) => number)).toEqual([4])
  })

  test('entries of a .zip, by their places', async () => {
    const path = join(folder, 'k.zip')
    const files = Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`${at}.txt`, cable(at)]))
    writeFileSync(path, await archiveOf('k.zip', files))
    const members = (from: number, until: number) =>
      partOf({ kind: 'members', path, source: path, range: { from, until } })
    const documents = await whole(path)
    expect(documents.length).toBe(5)
    expect([...(await members(0, 2)), ...(await members(2, 5))]).toEqual(documents)
    expect(await members(3, 4)).toEqual(documents.slice(3, 4))
    expect(await members(5, 9)).toEqual([])
  })

  test('what can’t be read is a problem of the name that it goes by', async () => {
    const problems: string[] = []
    const part: SourcePart = { kind: 'file', path: join(folder, 'gone'), source: 'in/gone' }
    expect(await all(readDocumentsOfPart(part, { format: 'auto' }, ({ message }) => problems.push(message)))).toEqual(
      [],
    )
    expect(problems).toEqual(['in/gone: no such file or folder'])
  })
})

describe('a stream', () => {
  const text = (chunks: AsyncIterable<Buffer>): Promise<string> =>
    all(chunks).then((each) => Buffer.concat(each).toString())

  test.each([
    ['in one piece', ['abcdef'], 4, 'abcd'],
    ['in many', ['ab', 'c', 'def'], 4, 'abcd'],
    ['as long as the head', ['ab', 'cd'], 4, 'abcd'],
    ['shorter', ['ab'], 4, 'ab'],
    ['of nothing', [], 4, ''],
  ] as const)('%s shows its head and is read whole', async (_shows, parts, bytes, head) => {
    const peeked = await peek(pieces(...parts), bytes)
    expect(peeked.head.toString()).toBe(head)
    expect(await text(peeked.chunks)).toBe(parts.join(''))
  })

  test('is read no further than its head asks for, and given free', async () => {
    let asked = 0
    let free = false
    async function* endless() {
      try {
        for (;;) yield Buffer.from(String(asked++ % 10))
      } finally {
        free = true
      }
    }
    const { head, close } = await peek(endless(), 3)
    expect([head.toString(), asked, free]).toEqual(['012', 3, false])
    await close()
    expect(free).toBe(true)
  })

  test('is read as one buffer up to its limit', async () => {
    expect((await readAll(pieces('ab', 'cd'), 's', 4)).toString()).toBe('abcd')
    expect((await readAll(pieces(), 's', 4)).length).toBe(0)
    await expect(readAll(pieces('ab', 'cde'), 's', 4)).rejects.toThrow(SourceSizeError)
  })

  test.each([
    ['one piece', ['a\nb\nc'], ['a', 'b', 'c']],
    ['lines cut in two', ['a\nb', 'b\nc', '\n'], ['a', 'bb', 'c']],
    ['an empty line', ['\n\na'], ['', '', 'a']],
    ['a separator within a line', ['a\u2028b\n'], ['a\u2028b']],
    ['nothing', [], []],
  ] as const)('has its lines: %s', async (_shows, parts, lines) => {
    async function* texts() {
      yield* parts
    }
    expect(await all(linesIn(texts()))).toEqual(lines)
  })
})

describe('what went wrong is told in words', () => {
  test('of a size in mebibytes', () =>
    expect(new SourceSizeError('a.txt', 64 << 20).message).toBe(
      'a.txt: larger than 64 MiB, so not read; no single cable is',
    ))
  // biome-ignore format: a table
  test.each([
    [Object.assign(new Error('x'), { code: 'ENOENT' }),      'no such file or folder'],
    [Object.assign(new Error('x'), { code: 'EACCES' }),      'may not be read (permission)'],
    [Object.assign(new Error('x'), { code: 'ELOOP' }),       'a symbolic link that leads in a circle'],
    [Object.assign(new Error('x'), { code: 'Z_DATA_ERROR' }), 'the compressed data are damaged'],
    [Object.assign(new Error('it\n  broke'), { code: 'E' }), 'it broke'],
    [new Error('it broke'),                                  'it broke'],
    ['it broke',                                             'it broke'],
  ])('%s', (cause, words) => expect(new SourceReadError('a', cause).message).toBe(`a: ${words}`))
})
