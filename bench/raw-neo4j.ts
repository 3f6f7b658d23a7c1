import neo4j, { type Driver } from 'neo4j-driver'

/** Rows that one UNWIND takes; texts are larger than edges. */
const NODES = 1000
const EDGES = 10_000

/** Keys of nodes by label, and relationships with their ends. */
const KEYS = { Cable: 'id', Document: 'id', Post: 'name', Person: 'key', Tag: 'code' } as const
const ENDS: readonly (readonly [type: string, from: keyof typeof KEYS, to: keyof typeof KEYS])[] = [
  ['OF', 'Document', 'Cable'],
  ['CITES', 'Cable', 'Cable'],
  ['SENT_BY', 'Cable', 'Post'],
  ['SENT_TO', 'Cable', 'Post'],
  ['MENTIONS', 'Cable', 'Person'],
  ['MAY_MENTION', 'Cable', 'Person'],
  ['TAGGED', 'Cable', 'Tag'],
]

type Rows = readonly Readonly<Record<string, unknown>>[]

/** A graph as rows: a query that writes them, and the rows, a bounded number for each time it is asked. */
export interface RawRows {
  readonly query: string
  readonly rows: Rows
}

/** A Neo4j as those who know nothing of Reftel fill it: `UNWIND $rows`, `MERGE` by key, one session. */
export class RawNeo4j {
  readonly #driver: Driver

  constructor(url: string, user: string, password: string) {
    this.#driver = neo4j.driver(url, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  }

  /** All nodes and relationships, as the rows that would write them. */
  async read(): Promise<readonly RawRows[]> {
    const all: RawRows[] = []
    for (const [label, key] of Object.entries(KEYS)) {
      const rows = await this.#ask(`MATCH (n:${label}) RETURN n.${key} AS key, properties(n) AS properties`)
      const query = `UNWIND $rows AS row MERGE (n:${label} {${key}: row.key}) SET n = row.properties`
      all.push(...inPieces(query, rows, NODES))
    }
    for (const [type, from, to] of ENDS) {
      const rows = await this.#ask(
        `MATCH (a:${from})-[r:${type}]->(b:${to}) RETURN a.${KEYS[from]} AS from, b.${KEYS[to]} AS to, properties(r) AS properties`,
      )
      const query = `UNWIND $rows AS row MATCH (a:${from} {${KEYS[from]}: row.from}) MATCH (b:${to} {${KEYS[to]}: row.to})
        MERGE (a)-[r:${type}]->(b) SET r = row.properties`
      all.push(...inPieces(query, rows, EDGES))
    }
    return all
  }

  async write(pieces: readonly RawRows[]): Promise<void> {
    for (const { query, rows } of pieces) await this.#ask(query, { rows })
  }

  /** Takes all nodes away but what tells the schema. */
  async clear(): Promise<void> {
    const session = this.#driver.session()
    await session.run('MATCH (n) WHERE NOT n:ReftelSchema CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS')
    await session.close()
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  async #ask(query: string, parameters: object = {}): Promise<Rows> {
    const { records } = await this.#driver.executeQuery(query, parameters)
    return records.map((record) => record.toObject())
  }
}

function* inPieces(query: string, rows: Rows, size: number): Generator<RawRows> {
  for (let at = 0; at < rows.length; at += size) yield { query, rows: rows.slice(at, at + size) }
}
