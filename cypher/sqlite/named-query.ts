import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { stored } from '../text/stored.ts'
import type { Connection, SqlValue } from './connection.ts'

/** Where this package is installed: the .sql files lie beside the sources and are not copied to `dist`. */
const home = join(dirname(createRequire(import.meta.url).resolve('@reftel/cypher/package.json')), 'sqlite')

/** A query that stands in `queries/<name>.sql`, with the types of what goes in and what comes out. */
export interface NamedQuery<Params, Row> {
  readonly name: string
  readonly sql: string
  all(db: Connection, params: Params): readonly Row[]
  first(db: Connection, params: Params): Row | null
  /** Of a query that gives one row whatever it finds: a count. */
  one(db: Connection, params: Params): Row
  /** Of a statement that writes; how many rows it changed. */
  run(db: Connection, params: Params): number
  /** The same query with that condition where it says `-- where`. */
  where(condition: string | null): NamedQuery<Params, Row>
}

type SqlParams = object

/** Files that stand in place of those that a query includes. */
export type Instead = Readonly<Record<string, string>>

/**
 * The query of that name. Each parameter `:name` of the file is a property of `Params`; a line `-- include: <name>` stands for
 * that file of `queries/parts`, or for that query, or for the file `instead` of it.
 */
export function namedQuery<Params extends SqlParams = Record<string, never>, Row = never>(
  name: string,
  instead: Instead = {},
): NamedQuery<Params, Row> {
  return queryOf(name, readSql(join(home, 'queries', `${name}.sql`), instead))
}

const WHERE = /^[ \t]*-- where$/gm

function queryOf<Params extends SqlParams, Row>(name: string, sql: string): NamedQuery<Params, Row> {
  const values = (params: Params) => params as Readonly<Record<string, SqlValue>>
  const query: NamedQuery<Params, Row> = {
    name,
    sql,
    all: (db, params) => db.all(sql, values(params)) as Row[],
    first: (db, params) => (db.all(sql, values(params)) as Row[])[0] ?? null,
    one: (db, params) => stored((db.all(sql, values(params)) as Row[])[0], `the row of ${name}`),
    run: (db, params) => db.run(sql, values(params)),
    where: (condition) =>
      condition === null
        ? query
        : queryOf(
            name,
            sql.replace(WHERE, () => `  AND ${condition}`),
          ),
  }
  return query
}

const INCLUDE = /^[ \t]*-- include: (?<part>[a-z-]+)$/gm

const readSql = (file: string, instead: Instead): string =>
  readFileSync(file, 'utf8').replace(INCLUDE, (_line, included: string) => {
    const name = instead[included] ?? included
    const part = join(home, 'queries/parts', `${name}.sql`)
    return readSql(existsSync(part) ? part : join(home, 'queries', `${name}.sql`), instead)
  })

/** A part of queries that is put in by itself, in one line. */
export const readPart = (name: string): string =>
  readSql(join(home, 'queries/parts', `${name}.sql`), {})
    .replace(/\s+/g, ' ')
    .trim()

/** The migration of that name in `schema`. */
export const readMigration = (name: string): string => readFileSync(join(home, 'schema', `${name}.sql`), 'utf8')
