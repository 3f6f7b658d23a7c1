import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { takesBytes } from '@reftel/cypher'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readPipe } from '../ingest/shards/testing/pipe.ts'
import { openFile, writeWhole } from './out-files.ts'
import { watchRejects } from './rejects.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reftel-out-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const written = (file: string, { force = false, store = 'sqlite:other.db' } = {}) =>
  writeWhole([file], { force, store }, async (partOf) => {
    const sink = openFile(partOf(file))
    await sink.write('NEW')
    await sink.close()
  })

test('a file comes under its name when it is whole, its folders with it', async () => {
  const file = join(folder, 'a/b/new.txt')
  await writeWhole([file], { force: false, store: 'sqlite:other.db' }, async (partOf) => {
    writeFileSync(partOf(file), 'HALF')
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['new.txt.part'])
  })
  expect(readFileSync(file, 'utf8')).toBe('HALF')
})

test('what fails leaves what was there, and nothing beside it', async () => {
  const file = join(folder, 'old.txt')
  writeFileSync(file, 'OLD')
  const failing = writeWhole([file], { force: true, store: 'sqlite:other.db' }, async (partOf) => {
    writeFileSync(partOf(file), 'HALF')
    throw new Error('cut')
  })
  await expect(failing).rejects.toThrow('cut')
  expect(readdirSync(folder)).toEqual(['old.txt'])
  expect(readFileSync(file, 'utf8')).toBe('OLD')
})

// biome-ignore format: a table
const intoPipes: [shows: string, write: (pipe: string) => Promise<unknown>, comes: string][] = [
  ['a result',          (pipe) => written(pipe), 'NEW'],
  ['a list of rejects', async (pipe) => {
    const rejects = watchRejects(pipe)
    rejects.passOver({ source: 'a', reason: 'hidden' })
    rejects.close()
  }, '{"source":"a","kind":"passed over","reason":"hidden"}\n'],
]
test.skipIf(process.platform === 'win32').each(intoPipes)(
  '%s goes into a pipe as it comes, and the pipe stays one',
  async (_shows, write, comes) => {
    const pipe = join(folder, 'pipe')
    const came = readPipe(pipe)
    await write(pipe)
    expect(lstatSync(pipe).isFIFO()).toBe(true)
    expect(await came).toBe(comes)
    expect(readdirSync(folder)).toEqual(['pipe'])
  },
)

test('an open descriptor is no file to put another in place of', () => {
  expect(['/dev/stdout', '/dev/fd/63', '/dev/null', '/dev/full'].filter(takesBytes)).toHaveLength(
    existsSync('/dev/full') ? 4 : 3,
  )
  expect(['/dev', folder, join(folder, 'none')].some(takesBytes)).toBe(false)
})

describe('a file that is not to be written over', () => {
  test('one that is there, unless that is said', async () => {
    const file = join(folder, 'old.txt')
    writeFileSync(file, 'OLD')
    await expect(written(file)).rejects.toMatchObject({ code: 'RFT_FILE', message: expect.stringContaining('--force') })
    await written(file, { force: true })
    expect(readFileSync(file, 'utf8')).toBe('NEW')
  })

  test('a folder', async () => {
    mkdirSync(join(folder, 'cables'))
    await expect(written(join(folder, 'cables'), { force: true })).rejects.toThrow('it is a folder; name a file')
  })

  test('the store itself, under whatever name', async () => {
    const store = join(folder, 'reftel.db')
    writeFileSync(store, 'STORE')
    symlinkSync(store, join(folder, 'link.db'))
    for (const name of ['reftel.db', 'link.db', './x/../reftel.db'])
      await expect(written(join(folder, name), { force: true, store: `sqlite:${store}` })).rejects.toThrow(
        'it is the store that is to be exported',
      )
    expect(readFileSync(store, 'utf8')).toBe('STORE')
  })

  test('nor through another link to it: the link is replaced, the store stays', async () => {
    const store = join(folder, 'reftel.db')
    writeFileSync(store, 'STORE')
    linkSync(store, join(folder, 'hard.db'))
    await written(join(folder, 'hard.db'), { force: true, store: `sqlite:${store}` })
    expect(readFileSync(store, 'utf8')).toBe('STORE')
  })
})

test('what the disk refuses is thrown, not lost, with the name of the file', async () => {
  const sink = openFile('/dev/full')
  const piece = 'x'.repeat(100_000)
  await expect(
    (async () => {
      for (let count = 0; count < 10; count++) await sink.write(piece)
      await sink.close()
    })(),
  ).rejects.toMatchObject({ code: 'ENOSPC', path: '/dev/full' })
})
