import { createHash } from 'node:crypto'
import { crc32, inflateRawSync } from 'node:zlib'
import { EXPORT_FORMATS, exportFiles, exportGraph } from '@reftel/cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCorpus } from '../../testing/corpus.ts'
import { zipped } from './zip.ts'

let corpus: Awaited<ReturnType<typeof openCorpus>>
beforeAll(async () => {
  corpus = await openCorpus()
})
afterAll(() => corpus.close())

const get = (query: string) => corpus.app.inject(`/api/export${query}`)

async function written(format: (typeof EXPORT_FORMATS)[number]): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for await (const { file, chunk } of exportGraph(corpus.store, format))
    files.set(file, (files.get(file) ?? '') + chunk)
  return files
}

test.each(EXPORT_FORMATS)('%s is what the format is, as a file to keep', async (format) => {
  const response = await get(`?format=${format}`)
  const { files, mediaType } = exportFiles(format)
  const several = files.length > 1
  expect(response.statusCode).toBe(200)
  expect(response.headers['content-type']).toBe(several ? 'application/zip' : mediaType)
  expect(response.headers['content-disposition']).toBe(
    `attachment; filename="${several ? `reftel-${format}.zip` : files[0]}"`,
  )
  const expected = await written(format)
  if (several) expect(readZip(response.rawPayload)).toEqual(expected)
  else expect(response.body).toBe([...expected.values()][0])
})

test('JSON lines unless told otherwise', async () => expect((await get('')).headers['content-type']).toMatch(/ndjson/))

test.each([
  ['nodes', 'nodes.csv'],
  ['edges', 'edges.csv'],
  ['edges.csv', 'edges.csv'],
])('one part of a CSV: %s', async (part, file) => {
  const response = await get(`?format=csv&part=${part}`)
  expect(response.headers['content-disposition']).toContain(file)
  expect(response.headers['content-type']).toMatch(/^text\/csv/)
  expect(response.body).toBe((await written('csv')).get(file))
})

test.each([
  ['?format=pdf', 'format'],
  ['?format=csv&part=ships', 'part'],
])('%s: a problem with %s', async (query, parameter) => {
  const response = await get(query)
  expect([response.statusCode, response.json().errors[0].parameter]).toEqual([400, parameter])
})

describe('the archive', () => {
  const chunksOf = async function* (text: string) {
    for (let at = 0; at < text.length; at += 1000) yield text.slice(at, at + 1000)
  }

  test('holds texts of any length and letters', async () => {
    const files = new Map([
      ['empty.csv', ''],
      ['É.csv', 'ÉÖ 日本 😀'],
      [
        'long.csv',
        Array.from({ length: 5000 }, (_, at) => createHash('sha1').update(`${at}`).digest('hex')).join('\n'),
      ],
    ])
    const zip = await readAll(zipped([...files].map(([name, text]) => ({ name, chunks: chunksOf(text) }))))
    expect(readZip(zip)).toEqual(files)
  })

  test('breaks off when its source does', async () => {
    const broken = async function* () {
      yield 'a'
      throw new Error('source')
    }
    const archive = zipped([{ name: 'a.csv', chunks: broken() }])
    await expect(readAll(archive)).rejects.toThrow('source')
  })
})

/** Reads what an unpacker reads: the directory at the end, the entries it points at, their sums. */
function readZip(zip: Buffer): Map<string, string> {
  const end = zip.length - 22
  expect(zip.readUInt32LE(end)).toBe(0x06054b50)
  const directory = Number(zip.readBigUInt64LE(Number(zip.readBigUInt64LE(end - 20 + 8)) + 48))
  const files = new Map<string, string>()
  let at = directory
  for (let entry = zip.readUInt16LE(end + 10); entry > 0; entry -= 1) {
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const extra = at + 46 + nameLength + 4
    const [size, packed, offset] = [0, 8, 16].map((field) => Number(zip.readBigUInt64LE(extra + field)))
    const data = (offset ?? 0) + 30 + zip.readUInt16LE((offset ?? 0) + 26) + zip.readUInt16LE((offset ?? 0) + 28)
    const text = inflateRawSync(zip.subarray(data, data + (packed ?? 0)))
    expect([text.length, crc32(text)]).toEqual([size, zip.readUInt32LE(at + 16)])
    files.set(name, text.toString('utf8'))
    at += 46 + nameLength + zip.readUInt16LE(at + 30)
  }
  return files
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces)
}
