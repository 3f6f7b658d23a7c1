import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { openStore } from '../open-store.ts'
import { STORY } from '../testing/story.ts'
import { BULK_FILES, exportBulk, neo4jImportCommand } from './neo4j-admin.ts'

async function written(): Promise<ReadonlyMap<string, string>> {
  const store = await openStore('sqlite::memory:')
  await store.load(STORY)
  const files = new Map<string, string>()
  for await (const { file, chunk } of exportBulk(store)) files.set(file, (files.get(file) ?? '') + chunk)
  await store.close()
  return files
}

test('writes the files that it announces, each row with as many columns as its header', async () => {
  const files = await written()
  expect([...files.keys()].sort()).toEqual([...BULK_FILES].sort())
  for (const file of BULK_FILES.filter((name) => name.endsWith('-header.csv'))) {
    const [header = []]: string[][] = parse(files.get(file) ?? '')
    const rows: string[][] = parse(files.get(file.replace('-header', '')) ?? '')
    for (const row of rows) expect(row.length, file).toBe(header.length)
  }
  expect(files.get('cable-header.csv')).toMatch(/^id:ID\(Cable\),held:boolean,.*,:LABEL\n$/)
  expect(files.get('cites-header.csv')).toMatch(/^:START_ID\(Cable\),:END_ID\(Cable\),/)
  expect(files.get('cable.csv')).toMatch(/^1978MOSCOW10784,false,.*,Stub$/m)
})

test('the command names every file', async () => {
  const command = neo4jImportCommand({ database: 'cables', overwrite: false })
  expect(BULK_FILES.filter((file) => !command.includes(file))).toEqual(['README.md'])
  expect(command).toMatch(/^neo4j-admin database import full cables /)
  expect(command).not.toContain('overwrite')
  expect((await written()).get('README.md')).toContain(neo4jImportCommand())
})
