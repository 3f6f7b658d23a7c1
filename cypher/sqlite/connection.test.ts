import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { Connection, type SqlValue } from './connection.ts'

const db = new Connection(':memory:')
afterAll(() => db.close())

const rows: [shows: string, sql: string, rows: readonly Readonly<Record<string, SqlValue>>[]][] = [
  ['values of all kinds', "SELECT NULL AS n, 7 AS i, 0.5 AS r, 'LIMA' AS t", [{ n: null, i: 7, r: 0.5, t: 'LIMA' }]],
  ['bytes', "SELECT x'07FF' AS some, x'' AS none", [{ some: Uint8Array.of(7, 255), none: Uint8Array.of() }]],
  ['several, in order', 'SELECT 1 AS at UNION ALL SELECT 2', [{ at: 1 }, { at: 2 }]],
  ['a column that is called as what it reads', 'SELECT 1 + 1', [{ '1 + 1': 2 }]],
  ['of two columns of one name the last', 'SELECT 1 AS same, 2 AS same', [{ same: 2 }]],
  ['none of a query that finds none', 'SELECT 1 AS one WHERE 0', []],
  ['none of a statement that gives none', 'CREATE TABLE post (name TEXT)', []],
  ['what a statement that writes returns', "INSERT INTO post VALUES ('ROME') RETURNING name", [{ name: 'ROME' }]],
  ['parameters by name', 'SELECT :post AS post', [{ post: 'BONN' }]],
]
test.each(rows)('rows are objects by the names of their columns: %s', (_shows, sql, expected) => {
  expect(db.all(sql, { post: 'BONN' })).toStrictEqual(expected)
})

test('a query that was prepared before gives what there is now', () => {
  const names = () => db.all('SELECT name FROM post ORDER BY name', {})
  expect(names()).toStrictEqual([{ name: 'ROME' }])
  db.run('INSERT INTO post VALUES (:name)', { name: 'LIMA' })
  expect(names()).toStrictEqual([{ name: 'LIMA' }, { name: 'ROME' }])
})

test('who never read what others wrote leaves one file too, though they were killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reftel-connection-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [served, other] = [join(folder, 'served.db'), join(folder, 'other.db')]
  const first = new Connection(served)
  first.execute('CREATE TABLE post (name TEXT)')
  const writer = new Connection(other)
  writer.transaction(() => writer.execute("CREATE TABLE post (name TEXT); INSERT INTO post VALUES ('ROME')"))
  // What stands there when a process that wrote, and one that read meanwhile, are killed.
  copyFileSync(other, served)
  copyFileSync(`${other}-wal`, `${served}-wal`)
  writer.close()
  first.close()
  expect(readdirSync(folder).sort()).toEqual(['other.db', 'served.db'])
  const after = new Connection(served, { existing: true })
  expect(after.all('SELECT name FROM post', {})).toEqual([{ name: 'ROME' }])
  after.close()
})
