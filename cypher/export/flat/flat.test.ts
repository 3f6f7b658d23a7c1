import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { afterAll, expect, test } from 'vitest'
import { sqliteStore } from '../../sqlite/store.ts'
import { cable, id as cableId, citesDtg } from '../../testing/facts.ts'
import { STORY } from '../../testing/story.ts'
import { exportParquet, PARQUET_FILES } from './parquet.ts'
import { exportSqlite } from './sqlite.ts'
import { FLAT_TABLES } from './tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'reftel-flat-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function storyStore() {
  const store = sqliteStore(':memory:')
  await store.prepare()
  await store.load(STORY)
  await store.load([
    cable('1978BONN00001', { uncertain: true, citations: [citesDtg('TOKYO', '1978-08-10T08:30:00Z')] }),
  ])
  await store.settleDtgCitations()
  return store
}

test('plain tables in SQLite say what the store says, and what every column means', async () => {
  const store = await storyStore()
  const file = join(folder, 'story.db')
  await exportSqlite(store, file, 'reftel 0.0.0')
  expect(existsSync(`${file}-wal`)).toBe(false)
  const db = new DatabaseSync(file, { readOnly: true })
  const all = (sql: string) => db.prepare(sql).all() as Readonly<Record<string, unknown>>[]
  const values = (sql: string) => all(sql).map((row) => Object.values(row))

  for (const id of ['1978MOSCOW18403', '1978TOKYO12000', '1978BONN00001'] as const) {
    const known = await store.cable(cableId(id))
    expect(all(`SELECT * FROM cables WHERE id = '${id}'`)).toEqual([
      {
        id,
        held: known?.held ? 1 : 0,
        post: known?.from,
        number: known?.number,
        year: known?.year,
        date: known?.date,
        subject: known?.subject,
        classification: known?.classification,
        collection: known?.collection,
        uncertain: known?.uncertain ? 1 : 0,
        cites: known?.cites,
        cited_by: known?.citedBy,
      },
    ])
  }
  // Offsets lead to the words in the text.
  expect(
    values(`SELECT raw, substr(text, start + 1, "end" - start) FROM mentions JOIN texts USING (cable, document)
      WHERE cable = '1978MOSCOW18403' AND person IS NOT NULL`).every(([raw, there]) => raw === there),
  ).toBe(true)
  expect(
    values(`SELECT target, reason FROM citations WHERE cable IN ('1978MOSCOW18403', '1978BONN00001') ORDER BY 1`),
  ).toEqual([
    [null, 'septel'],
    ['1978MOSCOW10784', null],
    ['1978MOSCOW18017', null],
    ['1978SEOUL06670', null],
    ['1978TOKYO14001', null],
  ])
  expect(values('SELECT count(*) FROM (SELECT DISTINCT cable, person FROM mentions)')).toEqual([[6]])
  const { persons, posts, tags } = await store.stats()
  expect(values('SELECT (SELECT count(*) FROM persons), (SELECT count(*) FROM tags)')).toEqual([[persons, tags]])
  expect(values('SELECT count(*) FROM posts')[0]?.[0]).toBeGreaterThanOrEqual(posts)
  expect(values("SELECT value FROM about WHERE name = 'made by'")).toEqual([['reftel 0.0.0']])
  for (const { name, key, indexed } of FLAT_TABLES) {
    expect(values(`SELECT name FROM pragma_table_info('${name}') WHERE pk > 0 ORDER BY pk`).flat()).toEqual(key)
    const indexes = values(`SELECT name FROM pragma_index_list('${name}') WHERE origin = 'c'`).flat().sort()
    expect(indexes).toEqual(indexed.map((column) => `${name}_by_${column}`).sort())
  }
  for (const { name, columns } of FLAT_TABLES)
    for (const column of columns)
      expect(values(`SELECT value FROM about WHERE name = 'column ${name}.${column.name}'`)).toEqual([[column.meaning]])
  db.close()
  await store.close()
})

test('Parquet files hold the very rows of the tables in SQLite', async () => {
  const store = await storyStore()
  const file = join(folder, 'same.db')
  await exportSqlite(store, file, 'reftel 0.0.0')
  await exportParquet(store, (name) => join(folder, name), 'reftel 0.0.0')
  const db = new DatabaseSync(file, { readOnly: true })
  expect(PARQUET_FILES).toHaveLength(FLAT_TABLES.length)
  for (const { name, columns } of FLAT_TABLES) {
    const buffer = await asyncBufferFromFile(join(folder, `${name}.parquet`))
    const booleans = new Set<string>(columns.filter(({ type }) => type === 'boolean').map((column) => column.name))
    const rows = (await parquetReadObjects({ file: buffer })).map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, booleans.has(key) ? Number(value) : value])),
    )
    expect([name, rows]).toEqual([name, db.prepare(`SELECT * FROM ${name} ORDER BY rowid`).all()])
    const { key_value_metadata: told } = await parquetMetadataAsync(buffer)
    expect(told?.map(({ key }) => key)).toContain(`${name}.${columns[0].name}`)
  }
  db.close()
  await store.close()
})

test('a table without rows is a Parquet file without row groups', async () => {
  const store = sqliteStore(':memory:')
  await store.prepare()
  await exportParquet(store, (name) => join(folder, `empty-${name}`), 'reftel 0.0.0')
  const { row_groups: groups, num_rows: rows } = await parquetMetadataAsync(
    await asyncBufferFromFile(join(folder, 'empty-cables.parquet')),
  )
  expect([groups, rows]).toEqual([[], 0n])
  await store.close()
})
