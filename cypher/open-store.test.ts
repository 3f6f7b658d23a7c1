import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { StoreError, StoreUrlError } from './model/errors.ts'
import { openStore, withoutPassword } from './open-store.ts'
import { id } from './testing/facts.ts'
import { STORY } from './testing/story.ts'

const folder = mkdtempSync(join(tmpdir(), 'reftel-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('openStore', () => {
  test('makes the file, and finds the graph in it again', async () => {
    const url = `sqlite:${join(folder, 'a.db')}`
    const first = await openStore(url)
    await first.load(STORY)
    await first.close()
    const again = await openStore(url)
    expect(await again.stats()).toMatchObject({ cables: 6 })
    expect(await again.cable(id('1978LIMA00700'))).toMatchObject({ subject: 'ANCHOVY CATCH' })
    await again.close()
  })

  test('two may have one file open; what one loads the other sees', async () => {
    const url = `sqlite:${join(folder, 'b.db')}`
    const [one, other] = [await openStore(url), await openStore(url)]
    await one.load(STORY.slice(0, 2))
    await other.load(STORY.slice(2))
    expect(await one.stats()).toEqual(await other.stats())
    await one.close()
    await other.close()
  })

  test('in memory each store is its own', async () => {
    const [one, other] = [await openStore('sqlite::memory:'), await openStore('sqlite::memory:')]
    await one.load(STORY)
    expect(await other.stats()).toMatchObject({ cables: 0 })
    await one.close()
    await other.close()
  })

  const wrong: [shows: string, url: string][] = [
    ['no scheme', 'reftel.db'],
    ['another database', 'postgres://localhost/x'],
    ['no file', 'sqlite:'],
    ['no host', 'neo4j://'],
    ['a port that is none', 'bolt://me:secret@host:x'],
    ['nothing', ''],
  ]
  test.each(wrong)('%s is told with what to write: %s', async (_shows, url) => {
    await expect(openStore(url)).rejects.toThrow(StoreUrlError)
    await expect(openStore(url)).rejects.toThrow('sqlite:FILE')
  })

  test('a URL that is wrong does not give the password away', () =>
    expect(openStore('bolt://me:secret@host:x')).rejects.toThrow(/^(?!.*secret)/))

  test('a file that is no database, and a folder that does not exist', async () => {
    const file = join(folder, 'notes.txt')
    writeFileSync(file, 'NOT A DATABASE, BUT LONG ENOUGH TO BE TAKEN FOR ONE. '.repeat(40))
    await expect(openStore(`sqlite:${file}`)).rejects.toThrow(StoreError)
    await expect(openStore(`sqlite:${file}`)).rejects.toThrow(`sqlite:${file}: `)
    await expect(openStore(`sqlite:${join(folder, 'no', 'such.db')}`)).rejects.toThrow(StoreError)
  })

  const urls: [url: string, shown: string][] = [
    ['neo4j://me:secret@host:7687', 'neo4j://me@host:7687'],
    ['bolt+s://me:s@cret@host', 'bolt+s://me@host'],
    ['neo4j://host:7687', 'neo4j://host:7687'],
    ['sqlite:a.db', 'sqlite:a.db'],
  ]
  test.each(urls)('%s is shown without its password', (url, shown) => expect(withoutPassword(url)).toBe(shown))
})
