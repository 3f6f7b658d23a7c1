import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Connection } from '../cypher/sqlite/connection.ts'
import { strangersFolder } from './testing/folder.ts'
import { inside } from './testing/inside.ts'
import { objectsOf, run } from './testing/run.ts'

const cwd = strangersFolder(120)
const reftel = (...args: string[]) => inside(args, { cwd })
/** Starts threads, and hears signals. */
const ingest = (...args: string[]) => run(['ingest', ...args], { cwd })

test('ingest, stats, export: the graph in the default store, the same after the same again', async () => {
  const first = await ingest('corpus', 'mixed', '--json')
  expect(first.code).toBe(1)
  const summary = JSON.parse(first.stdout)
  expect(summary).toMatchObject({ documents: 121, cables: 121, failed: 2, graph: { cables: 121 } })
  const stats = JSON.parse((await reftel('stats', '--json')).stdout)
  const counts = ['cables', 'stubs', 'posts', 'persons', 'tags', 'cites', 'mentions', 'collections', 'uncertain']
  expect(Object.keys(stats)).toEqual(counts)
  expect(stats).toMatchObject({
    collections: [
      { value: 'invented', cables: 120 },
      { value: 'nara', cables: 1 },
    ],
    uncertain: 0,
  })
  expect(stats).toEqual(summary.graph)
  expect((await reftel('stats')).stdout).toMatch(/^The graph in sqlite:reftel\.db holds\ncables +121\n/)
  const exported = await reftel('export', '--format', 'jsonl')
  await ingest('mixed', 'corpus', '--jobs', '2')
  expect(await reftel('export', '--format', 'jsonl')).toEqual(exported)
  const linked = await reftel('link', '--json')
  expect(JSON.parse(linked.stdout)).toEqual({ before: stats.persons, persons: stats.persons })
  expect((await reftel('link')).stdout).toMatch(
    /^The graph in sqlite:reftel\.db holds [\d,]+ persons, [\d,]+ before\n$/,
  )
  expect(await reftel('export', '--format', 'jsonl')).toEqual(exported)

  // Lines are the whole graph; what is drawn has weak links only when they are asked for.
  expect(exported.stdout).toContain('"possible":true')
  expect(await reftel('export', '--format', 'jsonl', '--possible')).toEqual(exported)
  const [sure, all] = [
    await reftel('export', '--format', 'graphml'),
    await reftel('export', '--format', 'graphml', '--possible'),
  ]
  expect(sure.stdout.split('<edge').length).toBeLessThan(all.stdout.split('<edge').length)

  const graphml = await reftel('export', '--format', 'graphml', '--out', 'out/graph.xml')
  expect({ ...graphml, stdout: '' }).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(readFileSync(join(cwd, 'out/graph.xml'), 'utf8')).toMatch(/<\/graphml>\s*$/)
  expect((await reftel('export', '--format', 'graphml', '--out', 'out/graph.xml')).stderr).toMatch(
    /there already.*--force/,
  )
  const tables = await reftel('export', '--format', 'sqlite', '--out', 'out/tables.db')
  expect(tables).toEqual({ code: 0, stdout: 'out/tables.db\n', stderr: '' })
  const own = await reftel('export', '--format', 'sqlite', '--out', 'reftel.db', '--force')
  expect(own).toMatchObject({ code: 1, stderr: expect.stringContaining('it is the store that is to be exported') })
  const csv = await reftel('export', '--format', 'csv')
  expect(csv.stdout).toBe('reftel-csv/nodes.csv\nreftel-csv/edges.csv\n')
  expect(existsSync(join(cwd, 'reftel-csv/edges.csv'))).toBe(true)
})

test('remove: what is left is what ingest of the others gives', async () => {
  const store = ['--store', 'sqlite:removed.db']
  await ingest('corpus', 'cables', ...store)
  expect((await reftel('remove', 'corpus', '--dry-run', ...store)).stdout).toMatch(
    /120 documents of 120 cables would be taken out\n$/,
  )
  expect(await reftel('remove', 'corpus/', ...store)).toEqual({
    code: 0,
    stdout: '120 documents of 120 cables were taken out\n',
    stderr: '',
  })
  await ingest('cables', '--store', 'sqlite:alone.db')
  const others = await reftel('export', '--format', 'jsonl', '--store', 'sqlite:alone.db')
  expect(await reftel('export', '--format', 'jsonl', ...store)).toEqual(others)
  expect(await reftel('remove', '1978MOSCOW18404', ...store)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^reftel: 1978MOSCOW18404: .* \[RFT_NOTHING_NAMED\]\n$/),
  })
  expect(objectsOf((await reftel('remove', '78 MOSCOW 18403', '--json', ...store)).stdout)).toEqual([
    { id: '1978MOSCOW18403', source: 'cables/1978MOSCOW18403.txt' },
  ])
  expect((await reftel('check', ...store)).code).toBe(0)
  expect((await reftel('check', '--deep', ...store)).code).toBe(0)
})

test('check: what is left ends with 1, what was repaired with 0', async () => {
  const store = ['--store', 'sqlite:counts.db']
  await ingest('cables', ...store)
  const db = new Connection(join(cwd, 'counts.db'), { existing: true })
  db.execute("UPDATE total SET value = value + 1 WHERE name = 'stubs'")
  db.close()
  const left = await reftel('check', ...store)
  expect(left).toMatchObject({ code: 1, stdout: expect.stringContaining('comes right in a new store') })
  const repaired = await reftel('check', '--repair', ...store)
  expect(repaired).toMatchObject({ code: 0, stdout: expect.stringContaining('(repaired)') })
  const deep = await reftel('check', '--deep', ...store)
  expect(deep).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('well  names that documents use, learnt anew'),
  })
  expect((await reftel('check', '--json', ...store)).code).toBe(0)
})
