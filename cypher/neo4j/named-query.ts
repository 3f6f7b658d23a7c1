import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ManagedTransaction } from 'neo4j-driver'

/** The `.cypher` files stand in the package beside the sources, whether those run or what was built of them. */
const home = join(dirname(createRequire(import.meta.url).resolve('@reftel/cypher/package.json')), 'neo4j')

const PARTS = join(home, 'queries', 'parts')

/** Asks a query in a transaction and gives its rows, one object a row, under the names of its RETURN. */
export interface NamedQuery<Params, Row> {
  (tx: ManagedTransaction, params: Params): Promise<readonly Row[]>
  /** The same query with that condition where it says `// where`. */
  where(condition: string | null): NamedQuery<Params, Row>
  /** The same query over those links of persons, where MENTIONS stands alone or last in it. */
  of(links: PersonLinks): NamedQuery<Params, Row>
  /** The same query with that for the 100 steps that its paths have at most: no parameter may stand there. */
  upTo(steps: number): NamedQuery<Params, Row>
}

/** How surely persons are linked to cables: the relationships that are looked at. */
export type PersonLinks = 'sure' | 'weak' | 'all'

const LINKS: Readonly<Record<PersonLinks, string>> = {
  sure: 'MENTIONS',
  weak: 'MAY_MENTION',
  all: 'MENTIONS|MAY_MENTION',
}

/** The links that a question is about: the weak ones where those that are possible only are asked for too. */
export const linksOf = (possible: boolean | 'only'): PersonLinks =>
  possible === 'only' ? 'weak' : possible ? 'all' : 'sure'

/** A query, or a part of one, over those links. */
export const withLinks = (text: string, links: PersonLinks): string =>
  text.replaceAll(/(?<=[:|])MENTIONS(?=\]| \{)/g, LINKS[links])

/** Parts that stand in place of those that a query includes. */
export type Instead = Readonly<Record<string, string>>

/**
 * The query in `queries/<name>.cypher`; a line `// include: <name>` stands for that file of `queries/parts`, or for the one
 * `instead` of it. Values go in as
 * parameters only. A JavaScript number arrives in Cypher as a float, so a query says `toInteger($limit)`.
 */
export function namedQuery<Params extends object, Row extends object>(
  name: string,
  instead: Instead = {},
): NamedQuery<Params, Row> {
  return queryOf(readQuery(name, instead))
}

const MOST_STEPS = '*1..100]'

const WHERE = /^[ \t]*\/\/ where$/gm

function queryOf<Params extends object, Row extends object>(text: string): NamedQuery<Params, Row> {
  const ask = async (tx: ManagedTransaction, params: Params) =>
    (await tx.run(text, params)).records.map((record) => record.toObject() as Row)
  const query: NamedQuery<Params, Row> = Object.assign(ask, {
    where: (condition: string | null) =>
      condition === null ? query : queryOf<Params, Row>(text.replace(WHERE, () => `  AND ${condition}`)),
    of: (links: PersonLinks) => (links === 'sure' ? query : queryOf<Params, Row>(withLinks(text, links))),
    upTo: (steps: number) => queryOf<Params, Row>(text.replace(MOST_STEPS, `*1..${Math.trunc(steps)}]`)),
  })
  return query
}

/** A part of queries that is put in by itself, in one line. */
export const readPart = (name: string): string => readCypher(PARTS, name, {}).replace(/\s+/g, ' ').trim()

/** The text of a query, its parts put in. */
export const readQuery = (name: string, instead: Instead = {}): string =>
  readCypher(join(home, 'queries'), name, instead)

const INCLUDE = /^[ \t]*\/\/ include: (?<part>[a-z-]+)$/gm

const readCypher = (folder: string, name: string, instead: Instead): string =>
  readFileSync(join(folder, `${name}.cypher`), 'utf8').replace(INCLUDE, (_line, part: string) =>
    readCypher(PARTS, instead[part] ?? part, instead),
  )

/** The numbered steps of the schema in order, each with its statements. */
export function readMigrations(): readonly { readonly version: number; readonly statements: readonly string[] }[] {
  const folder = join(home, 'schema')
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => ({ version: Number.parseInt(file, 10), statements: statementsOf(join(folder, file)) }))
}

/** Statements end with a semicolon at the end of a line. */
const statementsOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement.replace(/^\/\/.*$/gm, '').trim() !== '')
