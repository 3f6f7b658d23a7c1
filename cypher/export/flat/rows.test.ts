import { expect, test } from 'vitest'
import { sqliteStore } from '../../sqlite/store.ts'
import { cable, cites, person, unresolved } from '../../testing/facts.ts'
import { type FlatRow, flatRows } from './rows.ts'
import { FLAT_TABLES, type FlatTableName } from './tables.ts'

const FIRST = cable('1978LIMA00700', {
  text: 'THE LONGER DOCUMENT',
  to: ['STATE'],
  info: ['ROME'],
  tags: ['PE', 'XQZW'],
  citations: [cites('1978ROME00001', { letter: 'A', note: 'NOTAL' }), unresolved('septel', 'SEPTEL')],
  persons: [person('ANN ROE', { titles: ['MISS'] })],
})
const COPY = cable('1978LIMA00700', {
  text: 'SHORT',
  uncertain: true,
  citations: [{ ...cites('1978BONN00002'), possible: true }],
  persons: [person('JOHN DOE', { possible: true })],
})

/** The rows of a table as its columns say. */
async function tablesOf(): Promise<(name: FlatTableName) => Readonly<Record<string, unknown>>[]> {
  const store = sqliteStore(':memory:')
  await store.prepare()
  await store.load([FIRST, COPY])
  const rows: FlatRow[] = []
  for await (const row of flatRows(store, 'reftel 0.0.0')) rows.push(row)
  await store.close()
  return (name) => {
    const columns = FLAT_TABLES.find((table) => table.name === name)?.columns ?? []
    return rows
      .filter(({ table }) => table === name)
      .map(({ values }) => Object.fromEntries(columns.map((column, at) => [column.name, values[at]])))
  }
}

test('each document has its text, each citation and mention the document that it stands in', async () => {
  const of = await tablesOf()
  const texts = of('texts')
  expect(texts.map(({ text, uncertain }) => [text, uncertain])).toEqual([
    ['THE LONGER DOCUMENT', false],
    ['SHORT', true],
  ])
  const [first, copy] = texts.map(({ document }) => document)
  const citations = of('citations').map(({ document, target, reason, kind, letter, note, possible }) => [
    document,
    target,
    reason,
    kind,
    letter,
    note,
    possible,
  ])
  expect(citations).toEqual([
    [first, '1978ROME00001', null, 'cable', 'A', 'NOTAL', false],
    [first, null, 'septel', null, null, null, false],
    [copy, '1978BONN00002', null, 'cable', null, null, true],
  ])
  expect(
    of('mentions').map(({ document, name, person: key, possible }) => [document, name, key === null, possible]),
  ).toEqual([
    [first, 'ANN ROE', false, false],
    [copy, 'JOHN DOE', true, true],
  ])
})

test('a post and a tag stand once, an addressee with its role, lists as JSON', async () => {
  const of = await tablesOf()
  expect(of('addressees').map((row) => Object.values(row))).toEqual([
    ['1978LIMA00700', 'STATE', 'action'],
    ['1978LIMA00700', 'ROME', 'info'],
  ])
  const names = of('posts').map(({ name }) => name)
  expect(names).toHaveLength(new Set(names).size)
  expect(names).toEqual(expect.arrayContaining(['LIMA', 'STATE', 'ROME']))
  expect(of('tags').map((row) => Object.values(row))).toEqual([
    ['PE', 'country', 'Peru'],
    ['XQZW', 'subject', null],
  ])
  expect(of('persons').map(({ titles }) => titles)).toContain('["MISS"]')
  const stubs = of('cables').filter(({ held }) => held === false)
  expect(stubs.map(({ id, post, number, year }) => [id, post, number, year])).toContainEqual([
    '1978ROME00001',
    'ROME',
    '1',
    1978,
  ])
})
