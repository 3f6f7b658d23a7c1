import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cable, cites, citesDtg } from '../testing/facts.ts'
import { portrait } from '../testing/graph.ts'
import { STORY } from '../testing/story.ts'
import { backUpFile } from './backup.ts'
import { checkFile } from './check.ts'
import { sqliteStore } from './store.ts'

/** May cite one cable, cites another by its date-time group, and names nobody for sure. */
const MAYBE = cable('1978ROME00001', {
  citations: [{ ...cites('1978MOSCOW18403'), possible: true }, citesDtg('SEOUL', '1978-07-28T03:15:00Z')],
})

let folder = ''
let file = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reftel-check-'))
  file = join(folder, 'store.db')
  const store = sqliteStore(file)
  await store.prepare()
  await store.load([...STORY, MAYBE])
  await store.settleDtgCitations()
  await store.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

function damage(sql: string): void {
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: false })
  // The shadow tables of the index too.
  db.enableDefensive(false)
  db.exec(sql)
  db.close()
}

const faults = (repair = false) => checkFile(file, { repair }).faults

test('a store that was loaded is whole', () => {
  expect(faults()).toEqual([])
  expect(readdirSync(folder)).toEqual(['store.db'])
})

// biome-ignore format: a table
const mended: [check: string, sql: string][] = [
  ['citations of a cable', "UPDATE cable SET cites = 7 WHERE key = '1978MOSCOW18403'"],
  ['cables that cite a cable', "UPDATE cable SET cited_by = 7 WHERE key = '1978MOSCOW18403'"],
  ['cables of a post', "UPDATE post SET sent = 7 WHERE name = 'LIMA'"],
  ['cables to a post', "UPDATE post SET received = 7 WHERE name = 'LIMA'"],
  ['cables of a tag', "UPDATE tag SET cables = 7 WHERE code = 'KN'"],
  ['cables of a person', 'UPDATE person SET cables = 7 WHERE id = 1'],
  ['count of stubs', "UPDATE total SET value = 7 WHERE name = 'stubs'"],
  ['count of stubs', "DELETE FROM total WHERE name = 'stubs'"],
  ['near spellings of names', "DELETE FROM word_gram WHERE gram = 'SON'"],
  ['near spellings of names', "UPDATE word_gram SET gram = 'XYZ' WHERE gram = 'SON'"],
  ['citations by date-time group', 'UPDATE dtg_citation SET target = NULL'],
  ['traffic by month', "UPDATE traffic SET cables = 7 WHERE (sender, addressee, month) IN (SELECT sender, addressee, month FROM traffic LIMIT 1)"],
  ['traffic of all times', 'UPDATE traffic_total SET cables = 7 WHERE (sender, addressee) IN (SELECT sender, addressee FROM traffic_total LIMIT 1)'],
  ['words of each cable', "DELETE FROM cable_words WHERE rowid = (SELECT place FROM cable WHERE key = '1978MOSCOW18403')"],
  ['words of each cable', "INSERT INTO cable_words (rowid, subject, body) VALUES (77, 'A', 'B')"],
  ['what each cable may cite or mention', 'DELETE FROM possible'],
  ['what each cable may cite or mention', "UPDATE possible SET node = '1978LIMA00700'"],
  ['what each cable may cite or mention', "INSERT INTO possible SELECT id, 'person:possible:NOBODY' FROM cable WHERE key = '1978LIMA00700'"],
  ['what each cable may cite or mention', "INSERT INTO possible SELECT id, 'person:possible:NOBODY' FROM cable WHERE held = 0 LIMIT 1"],
]
test.each(mended)('%s: found, and mended', (check, sql) => {
  damage(sql)
  expect(faults()).toMatchObject([{ check, repaired: false }])
  expect(faults(true)).toMatchObject([{ check, repaired: true }])
  expect(faults()).toEqual([])
})

test('words that were made anew are found as before', async () => {
  damage("INSERT INTO cable_words (cable_words) VALUES ('delete-all')")
  checkFile(file, { repair: true })
  const store = sqliteStore(file)
  await store.prepare()
  expect((await store.search({ q: 'sonoda', limit: 9 })).items).toMatchObject([{ id: '1978MOSCOW18403' }])
  await store.close()
})

// biome-ignore format: a table
const told: [check: string, sql: string][] = [
  ['texts and facts of each document', "UPDATE document SET text = 'ANOTHER' WHERE rowid = 1"],
  ['texts and facts of each document', "UPDATE document SET text = x'00ff00' WHERE rowid = 1"],
  ['texts and facts of each document', "UPDATE document SET facts = '{' WHERE rowid = 1"],
  ['texts and facts of each document', 'UPDATE document SET length = length + 1 WHERE rowid = 1'],
  ['what the documents of each cable say', "UPDATE cable SET subject = 'ANOTHER' WHERE key = '1978MOSCOW18403'"],
  ['what the documents of each cable say', "UPDATE cable SET classification = 'SECRET ' WHERE key = '1978MOSCOW18403'"],
  ['what the documents of each cable say', 'UPDATE sent_to SET time = time + 1 WHERE cable = (SELECT min(cable) FROM sent_to)'],
  ['what the documents of each cable say', 'UPDATE sent_to SET roles = roles % 3 + 1 WHERE cable = (SELECT min(cable) FROM sent_to)'],
  ['what the documents of each cable say', 'UPDATE tagged SET time = time + 1 WHERE cable = (SELECT min(cable) FROM tagged)'],
  ['what the documents of each cable say, cables that are only cited', "UPDATE cites SET post = 'ATLANTIS'"],
  ['what the documents of each cable say', "UPDATE mention_row SET name = name || 'X' WHERE cable = (SELECT min(cable) FROM mention_row)"],
  ['what the documents of each cable say', 'UPDATE told SET confidence = 0.111 WHERE id = (SELECT min(told) FROM mention_row)'],
  ['names of each person', "UPDATE person SET name = 'NOBODY' WHERE id = 1"],
  ['names of each person', "UPDATE person SET evidence = '[' WHERE id = 1"],
  ['names of each person, near spellings of names (repaired)', "UPDATE person_word SET word = 'SONOTA' WHERE word = 'SONODA'"],
  ['what the documents of each cable say', 'UPDATE mention_row SET home = block'],
  ['what the documents of each cable say', "UPDATE block SET name = 'SONOTA' WHERE name = 'SONODA'"],
  ['cables that are only cited', "UPDATE cable SET year = 1979 WHERE key = '1978TOKYO12000'"],
  ['cables that are only cited', "UPDATE cable SET subject = 'ANOTHER' WHERE key = '1978TOKYO12000'"],
  ['cables that are only cited', "UPDATE cable SET sender = NULL WHERE key = '1978TOKYO12000'"],
  ['ends of edges', 'INSERT INTO tagged VALUES (1, 999, 0); UPDATE tag SET cables = cables'],
]
test.each(told)('%s: told, whatever is repaired', (check, sql) => {
  damage(sql)
  const found = faults(true).map((fault) => `${fault.check}${fault.repaired ? ' (repaired)' : ''}`)
  expect([...new Set(found)].join(', ')).toBe(check)
})

const BROKEN_WORDS = 'UPDATE cable_words_data SET block = zeroblob(length(block)) WHERE id > 10'

test('an index of words that is broken is told, and made anew', async () => {
  damage(BROKEN_WORDS)
  expect(faults()).toMatchObject([{ check: 'the file', what: expect.stringMatching(/cable_words/), repaired: false }])
  expect(faults(true)).toMatchObject([{ check: 'the file', repaired: true }])
  expect(faults()).toEqual([])
})

test('a broken index of words whose texts are broken too is told and left', () => {
  damage(`${BROKEN_WORDS}; UPDATE document SET text = x'00ff00' WHERE rowid = 1`)
  expect(faults(true)).toMatchObject([
    { check: 'the file', repaired: false },
    { check: 'texts and facts of each document', repaired: false },
  ])
})

// biome-ignore format: a table
const broken: [shows: string, change: (bytes: Buffer) => Buffer][] = [
  ['half of it',                 (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['a schema that is none',      (bytes) => Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(900, 7), bytes.subarray(1000)])],
  ['pages of garbage behind the first', (bytes) => Buffer.concat([bytes.subarray(0, 16384), Buffer.alloc(bytes.length - 16384, 7)])],
]
test.each(broken)(
  'a file too broken for a question (%s): what is broken is told, not where to ask',
  (_shows, change) => {
    writeFileSync(file, change(readFileSync(file)))
    for (const repair of [false, true]) {
      const found = faults(repair)
      expect(found[0]).toMatchObject({ check: 'the file', repaired: false })
      expect(JSON.stringify(found)).not.toContain('reftel check')
    }
  },
)

test('a backup of a store that is open is the store, in one file, and replaces nothing unasked', async () => {
  const store = sqliteStore(file)
  await store.prepare()
  const copy = join(folder, 'copy.db')
  backUpFile(file, copy, { force: false })
  expect(() => backUpFile(file, copy, { force: false })).toThrow(/there is a file already/)
  backUpFile(file, copy, { force: true })
  const other = sqliteStore(copy)
  await other.prepare()
  expect(await portrait(other)).toEqual(await portrait(store))
  await other.close()
  await store.close()
  expect(existsSync(`${copy}.unfinished`)).toBe(false)
  expect(readdirSync(folder).sort()).toEqual(['copy.db', 'store.db'])
  expect(checkFile(copy, { repair: false }).faults).toEqual([])
})
