import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { parseTable } from './csv.ts'

const FOLDERS = ['../data', '../../ingest/data'].map((folder) => join(import.meta.dirname, folder))
const TABLES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [name, join(folder, name)] as const),
)

test.each(TABLES)('%s is read as a package for CSV reads it', (_name, path) => {
  const text = readFileSync(path, 'utf8')
  expect(parseTable(text)).toEqual(parse(text, { columns: true, bom: true }))
})

// biome-ignore format: a table
const cases: [shows: string, text: string, rows: object[]][] = [
  ['a byte order mark',                 '\uFEFFa,b\n1,2\n',             [{ a: '1', b: '2' }]],
  ['no end of the last line',           'a,b\n1,2',                     [{ a: '1', b: '2' }]],
  ['line ends of Windows',              'a,b\r\n1,2\r\n3,4\r\n',        [{ a: '1', b: '2' }, { a: '3', b: '4' }]],
  ['commas, quotes, lines in a quote',  'a,b\n"1,""2""\n3",4\n',        [{ a: '1,"2"\n3', b: '4' }]],
  ['an empty field at the very end',    'a,b\n1,',                      [{ a: '1', b: '' }]],
  ['empty fields, quoted or not',       'a,b,c\n,"",\n',                [{ a: '', b: '', c: '' }]],
]
test.each(cases)('%s', (_shows, text, rows) => {
  expect(parseTable(text)).toEqual(rows)
  expect(parse(text, { columns: true, bom: true })).toEqual(rows)
})

test('a row of other length is a fault', () => {
  expect(() => parseTable('a,b\n1,2,3\n')).toThrow('row 1 has 3 fields for 2 columns')
})
