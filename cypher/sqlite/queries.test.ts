import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { Connection } from './connection.ts'
import { FILLED_TABLES } from './load/filling.ts'
import { namedQuery } from './named-query.ts'
import { migrate } from './schema.ts'

const folder = join(import.meta.dirname, 'queries')
const read = (path: string) => readFileSync(path, 'utf8')
const filesOf = (path: string, ending: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending))

const programs = filesOf(import.meta.dirname, '.ts')
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => read(join(import.meta.dirname, file)))
  .join('\n')
const queries = readdirSync(folder).filter((file) => file.endsWith('.sql'))
const included = new Set(
  filesOf(folder, '.sql').flatMap((file) =>
    [...read(join(folder, file)).matchAll(/-- include: ([a-z-]+)/g)].map(([, name]) => name),
  ),
)

const db = new Connection(':memory:')
migrate(db)
db.execute(FILLED_TABLES)
afterAll(() => db.close())

/** Read tables of an older schema, or are a query with the parts alone that their caller puts in. */
const OF_ANOTHER = new Set(['facets', 'mentions-before', 'move-mentions'])

/** By its name, or by the name of its kind: `search-by-${way}`. */
const isAsked = (name: string) =>
  included.has(name) ||
  programs.includes(`'${name}'`) ||
  [...name.matchAll(/-/g)].some(({ index }) => programs.includes(`\`${name.slice(0, index + 1)}\${`))

describe.each(queries.map((file) => file.replace('.sql', '')))('%s', (name) => {
  test('says what it answers', () => expect(read(join(folder, `${name}.sql`))).toMatch(/^-- \S[^\n]*\n/))

  if (!OF_ANOTHER.has(name))
    test('is SQL for the tables that there are', () =>
      expect(db.all(`EXPLAIN ${namedQuery(name).sql}`, {}).length).toBeGreaterThan(0))

  test('is asked somewhere', () => expect(isAsked(name), `nobody asks ${name}`).toBe(true))
})
