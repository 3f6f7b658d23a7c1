import { COLLECTIONS } from '../model/collection.ts'

/** A count that rows keep: the query that finds rows where it is wrong, and the statement that counts it anew. */
export interface Counter {
  readonly check: string
  readonly wrong: string
  readonly repair: string
}

const counted = (check: string, table: string, column: string, key: string, count: string): Counter => ({
  check,
  wrong: `SELECT ${key} AS what FROM ${table} WHERE ${column} <> (${count})`,
  repair: `UPDATE ${table} SET ${column} = (${count}) WHERE ${column} <> (${count})`,
})

/** The counter of one total of the whole graph; a total that is missing counts as 0. */
const total = (name: string, count: string): Counter => ({
  check: `count of ${name}`,
  wrong: `SELECT '${name}' AS what WHERE ifnull((SELECT value FROM total WHERE name = '${name}'), 0) <> (${count})`,
  repair: `INSERT INTO total (name, value) VALUES ('${name}', (${count})) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
})

/** The counts that follow from mentions of persons. */
export const OF_PERSONS: readonly Counter[] = [
  counted(
    'cables of a person',
    'person',
    'cables',
    'key',
    'SELECT count(DISTINCT cable) FROM mention WHERE person = person.id',
  ),
  counted(
    'cables that a person is weakly linked to alone',
    'person',
    'possible',
    'key',
    `SELECT count(*) FROM (
      SELECT cable FROM mention WHERE person = person.id GROUP BY cable HAVING min(possible) = 1
    )`,
  ),
]

/** What is counted of cables. That of traffic is counted from a view: `COUNTED_TRAFFIC`. */
export const OF_CABLES: readonly Counter[] = [
  counted('citations of a cable', 'cable', 'cites', 'key', 'SELECT count(*) FROM cites WHERE source = cable.id'),
  counted('cables that cite a cable', 'cable', 'cited_by', 'key', 'SELECT count(*) FROM cites WHERE target = cable.id'),
  counted('cables of a post', 'post', 'sent', 'name', 'SELECT count(*) FROM cable WHERE held = 1 AND sender = post.id'),
  counted('cables to a post', 'post', 'received', 'name', 'SELECT count(*) FROM sent_to WHERE post = post.id'),
  counted('cables of a tag', 'tag', 'cables', 'code', 'SELECT count(*) FROM tagged WHERE tag = tag.id'),
  total('cables', 'SELECT count(*) FROM cable WHERE held = 1'),
  total('stubs', 'SELECT count(*) FROM cable WHERE held = 0'),
  total('cites', 'SELECT count(*) FROM cites'),
  total('uncertain', 'SELECT count(*) FROM cable WHERE held = 1 AND uncertain = 1'),
  ...COLLECTIONS.map((name) =>
    total(`collection ${name}`, `SELECT count(*) FROM cable WHERE held = 1 AND collection = '${name}'`),
  ),
  {
    check: 'traffic by month',
    wrong: `SELECT DISTINCT sender || ' ' || addressee || ' ' || month AS what FROM (
      SELECT sender, addressee, month, cables FROM traffic EXCEPT SELECT * FROM counted_traffic
      UNION ALL SELECT * FROM (SELECT * FROM counted_traffic EXCEPT SELECT sender, addressee, month, cables FROM traffic))`,
    repair: 'DELETE FROM traffic; INSERT INTO traffic SELECT * FROM counted_traffic',
  },
  {
    check: 'traffic of all times',
    wrong: `SELECT sender || ' ' || addressee AS what FROM (
      SELECT sender, addressee, sum(cables) FROM traffic GROUP BY 1, 2 EXCEPT SELECT * FROM traffic_total)`,
    repair: `DELETE FROM traffic_total;
      INSERT INTO traffic_total SELECT sender, addressee, sum(cables) FROM traffic GROUP BY 1, 2`,
  },
]

/** All counts that rows keep. */
export const COUNTERS: readonly Counter[] = [...OF_CABLES, ...OF_PERSONS]

/** What traffic is counted from. */
export const COUNTED_TRAFFIC = `CREATE TEMP VIEW counted_traffic AS
  SELECT cable.sender, sent_to.post AS addressee,
    iif(cable.time > -99999999999, strftime('%Y-%m', cable.time, 'unixepoch'), '') AS month, count(*) AS cables
  FROM cable JOIN sent_to ON sent_to.cable = cable.id
  WHERE cable.sender IS NOT NULL GROUP BY 1, 2, 3`
