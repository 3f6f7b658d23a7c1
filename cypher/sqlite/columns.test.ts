import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LackedNames } from '../check-anew.ts'
import { type CheckOptions, checkStore, openStore } from '../open-store.ts'
import type { GraphStore } from '../store.ts'
import { cable, cites, citesDtg, person } from '../testing/facts.ts'
import { STORY } from '../testing/story.ts'
import { sqliteStore } from './store.ts'

/** Columns of which a change is not told, and why. */
// biome-ignore format: a table
const UNSEEN: Readonly<Record<string, string>> = {
  'block.changed':     'names are linked once more, or by the next run: nothing that is told hangs on it',
  'document.reading':  'ingest takes no reading whose seal is broken, and reads the document once more',
  'document.source':   'nothing else tells where a document was read',
  'former_key.key':    'nothing else remembers a key that a person had',
  'mention_row.at':    'any number does that no other mention of the cable has',
}

let folder = ''
let file = ''

/** All that a store holds: cited by date-time group, filed elsewhere, linked weakly, led to by a former key, possible. */
const CABLES = [
  ...STORY,
  cable('1978ROME00001', {
    date: '1978-09-01T10:00:00Z',
    citations: [{ ...cites('1978MOSCOW18403'), possible: true }, citesDtg('MOSCOW', '1978-08-04T14:48:00Z')],
    persons: [person('LULA DA SILVA'), person('SILVA')],
  }),
]

/** What linking would do: names filed under one surname, persons of one name, of whom two are linked by less than all they could be. */
async function link(store: GraphStore): Promise<void> {
  await store.refile([{ name: 'LULA DA SILVA', from: 'SILVA', to: 'LULA' }])
  const blocks = await store.personBlocks(await store.changedBlocks(1000))
  const persons = [...blocks].map(([block, mentions]) => {
    const one = { key: `all-${block}`, name: block, surname: block, variants: [`OLD ${block}`], titles: ['MR'] }
    const linked = mentions.map(({ cable, name }) => ({
      cable,
      name,
      link: { sure: 0.4, why: 'by its name', possible: true as const },
    }))
    return [block, [{ ...one, evidence: [], mentions: linked }]] as const
  })
  await store.replacePersons(new Map(persons))
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reftel-columns-'))
  file = join(folder, 'store.db')
  const store = sqliteStore(file)
  await store.prepare()
  await store.load(CABLES.map((one) => ({ ...one, reading: 'AS IT WAS READ' })))
  await store.settleDtgCitations()
  await link(store)
  await store.changeNameSketch(() => deflateSync('NAMES'))
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Column {
  readonly table: string
  readonly name: string
  readonly type: string
}

/** Every column of every table that is not FTS5's own. */
function columns(): readonly Column[] {
  const db = new DatabaseSync(file, { readOnly: true })
  const found = db
    .prepare(
      `SELECT tables.name AS "table", columns.name, columns.type FROM pragma_table_list AS tables, pragma_table_info(tables.name) AS columns
       WHERE tables.schema = 'main' AND tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%'`,
    )
    .all() as unknown as Column[]
  db.close()
  return found
}

/** Changes one row's value, as a bit that flips would: another letter or number. Whether there was a row to change. */
function damage(copy: string, { table, name, type }: Column): boolean {
  const db = new DatabaseSync(copy, { enableForeignKeyConstraints: false })
  for (const { trigger } of db
    .prepare("SELECT name AS trigger FROM sqlite_master WHERE type = 'trigger'")
    .all() as unknown as { trigger: string }[])
    db.exec(`DROP TRIGGER ${trigger}`)
  const value = OTHERWISE[type] ?? `cast(cast("${name}" AS TEXT) || '#' AS TEXT)`
  const changed = value.replaceAll('COLUMN', `"${name}"`)
  const keys = db.prepare(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0`).all() as unknown as {
    name: string
  }[]
  const key = keys.map((one) => `"${one.name}"`).join(', ')
  const before = `SELECT ${key} FROM "${table}" WHERE "${name}" IS NOT NULL ORDER BY ${key} LIMIT 1`
  const { changes } = db.prepare(`UPDATE "${table}" SET "${name}" = ${changed} WHERE (${key}) = (${before})`).run()
  db.close()
  return Number(changes) > 0
}

// biome-ignore format: a table
const OTHERWISE: Readonly<Record<string, string>> = {
  INTEGER: 'COLUMN + 1000003',
  REAL:    'COLUMN / 2 + 0.01',
  BLOB:    "cast(COLUMN || 'X' AS BLOB)",
  TEXT:    "substr(COLUMN, 1, length(COLUMN) - 1) || iif(substr(COLUMN, -1) = 'X', 'Y', 'X')",
}

const anew: NonNullable<CheckOptions['anew']> = { link, names: async () => null }

test('a store of all that there is is whole, made anew too', async () => {
  expect((await checkStore(`sqlite:${file}`, { repair: false, anew })).faults).toEqual([])
})

/** Most of it is told without the graph being made anew. */
async function isTold(copy: string): Promise<boolean> {
  const store = `sqlite:${copy}`
  const found = await checkStore(store, { repair: false })
  return found.faults.length > 0 || (await checkStore(store, { repair: false, anew })).faults.length > 0
}

// biome-ignore format: a table
const mended: readonly (readonly [what: string, sql: string])[] = [
  ['whom a name is linked to',     "UPDATE mention_row SET person = (SELECT id FROM person WHERE key = 'all-TOON') WHERE name = 'SONODA'"],
  ['how surely',                   'UPDATE mention_row SET possible = 0'],
  ['why',                          "UPDATE reason SET why = 'by chance'"],
  ['where a name is filed',        "UPDATE mention_row SET block = home, home = NULL WHERE home IS NOT NULL"],
  ['the key of a person',          "UPDATE person SET key = 'nobody' WHERE key = 'all-SONODA'"],
  ['the lists of a person',        "UPDATE person SET titles = '[', variants = '[\"X\"]' WHERE key = 'all-TOON'"],
  ['the name of a person',         "UPDATE person SET name = 'NOON' WHERE key = 'all-TOON'"],
  ['the words of a person',        "UPDATE person_word SET word = 'NOON' WHERE word = 'TOON'"],
  ['the trigrams of a word',       "DELETE FROM word_gram WHERE word = 'TOON'"],
  ['what is settled',              'UPDATE dtg_citation SET target = NULL'],
  ['what a cable says',            "UPDATE cable SET subject = 'ANOTHER' WHERE key = '1978MOSCOW18403'"],
  ['whom a cable was sent to',     'UPDATE sent_to SET roles = roles % 3 + 1 WHERE cable = 1'],
  ['whom a cable names',           "UPDATE mention_row SET name = 'SONOTA' WHERE name = 'SONODA'"],
  ['the number of a cited cable',  "UPDATE cable SET number = '1' WHERE key = '1978TOKYO12000'"],
]
test('a sketch that lacks what documents say is told, and gets it', async () => {
  const copy = join(folder, 'names.db')
  cpSync(file, copy)
  const url = `sqlite:${copy}`
  const use = async <T>(ask: (store: GraphStore) => Promise<T>): Promise<T> => {
    const store = await openStore(url)
    return ask(store).finally(() => store.close())
  }
  const [some, all] = ['some', 'some and others'].map((text) => deflateSync(text))
  const names: LackedNames = async (sketch, texts) => {
    const { done } = await texts[Symbol.asyncIterator]().next()
    expect(done).toBe(false)
    return all && !all.equals(sketch) ? all : null
  }
  const check = async (repair: boolean) => (await checkStore(url, { repair, anew: { link, names } })).faults
  await use((store) => store.changeNameSketch(() => null))
  expect(await check(false)).toEqual([])
  await use((store) => store.changeNameSketch(() => some ?? null))
  const told = { check: 'names that documents use, learnt anew', what: 'some that documents use are not known' }
  expect(await check(false)).toEqual([{ ...told, repaired: false }])
  expect(await check(true)).toEqual([{ ...told, repaired: true }])
  expect(await check(false)).toEqual([])
})

test.each(mended)('made anew beside it, the graph is mended: %s', async (_what, sql) => {
  const copy = join(folder, 'mended.db')
  cpSync(file, copy)
  const before = await contentOf(copy)
  const db = new DatabaseSync(copy, { enableForeignKeyConstraints: false })
  db.exec(sql)
  db.close()
  const store = `sqlite:${copy}`
  const found = await checkStore(store, { repair: true, anew })
  expect(found.faults.length).toBeGreaterThan(0)
  expect(found.faults.filter(({ repaired }) => !repaired)).toEqual([])
  expect((await checkStore(store, { repair: false, anew })).faults).toEqual([])
  expect(await contentOf(copy)).toEqual(before)
})

/** All that a store keeps, but for keys that persons had: a key that was damaged is one of those. */
async function contentOf(copy: string): Promise<readonly unknown[]> {
  const store = sqliteStore(copy)
  const all: unknown[] = []
  for await (const content of store.content())
    all.push(content.kind === 'person' ? { ...content, formerKeys: [] } : content)
  await store.close()
  return all
}

test('a sketch of names that is none is forgotten: the next ingest learns it anew', async () => {
  const copy = join(folder, 'sketch.db')
  cpSync(file, copy)
  const db = new DatabaseSync(copy)
  db.exec("UPDATE name_sketch SET sketch = x'00ff'")
  db.close()
  const { faults } = await checkStore(`sqlite:${copy}`, { repair: true })
  expect(faults).toEqual([{ check: 'names that documents use', what: 'sketch 1', repaired: true }])
  expect((await checkStore(`sqlite:${copy}`, { repair: false })).faults).toEqual([])
  const store = sqliteStore(copy)
  expect(await store.nameSketch()).toBe(null)
  await store.close()
})

test('what can not be read is told, and nothing made of it', async () => {
  const copy = join(folder, 'damaged.db')
  cpSync(file, copy)
  const db = new DatabaseSync(copy)
  db.exec("UPDATE document SET text = x'00ff00' WHERE rowid = 1")
  db.close()
  const { faults } = await checkStore(`sqlite:${copy}`, { repair: true, anew })
  expect(faults.map(({ check, repaired }) => [check, repaired])).toEqual([
    ['texts and facts of each document', false],
    ['made anew', false],
  ])
})

test('a value changed in any column of any table is told, but for those of which nothing else tells', async () => {
  const unseen: string[] = []
  for (const column of columns()) {
    const copy = join(folder, 'changed.db')
    cpSync(file, copy)
    const name = `${column.table}.${column.name}`
    if (!damage(copy, column)) unseen.push(`${name}: no row`)
    else if (!(await isTold(copy))) unseen.push(name)
  }
  expect(unseen.sort()).toEqual(Object.keys(UNSEEN).sort())
})
