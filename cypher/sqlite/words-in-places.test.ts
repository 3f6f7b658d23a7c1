import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CableConditions } from '../store.ts'
import { Connection } from './connection.ts'
import { countCables } from './count.ts'
import { facets } from './facets.ts'
import { migrate } from './schema.ts'
import { searchCables } from './search.ts'
import { MANY_CABLES, waysTo } from './ways.ts'
import { IN_PLACES } from './words-in-places.ts'

/** More cables than are counted, on 400 full days and some undated, with words in all of them, in many, and in few. */
const CABLES = 25_000

const db = new Connection(':memory:')

beforeAll(() => {
  migrate(db)
  db.execute(`
    INSERT INTO post (name, sent) VALUES ('LIMA', 1), ('BONN', 1);
    WITH RECURSIVE made (at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM made WHERE at < ${CABLES})
    INSERT INTO cable (key, held, sender, time, date, subject, place)
    SELECT printf('1978LIMA%05d', at), 1, 1 + (at % 2),
      iif(at % 50 = 0, -99999999999, 252460800 + day * 86400 + at * 7 % 1440 * 60),
      iif(at % 50 = 0, NULL, strftime('%Y-%m-%dT%H:%M:%SZ', 252460800 + day * 86400 + at * 7 % 1440 * 60, 'unixepoch')),
      iif(at % 500 = 7, 'ANCHOVY', 'TUNA'),
      CASE
        WHEN at % 50 = 0 THEN at
        WHEN at % 3 = 0 THEN (1 << 40) + (30000 + 2922 + day) * 1048576 + at
        ELSE (30000 + 2922 + day) * 4096 + at / 400
      END
    FROM (SELECT at, at * 13 % 400 AS day FROM made);
    INSERT INTO cable_words (rowid, subject, body)
    SELECT place, subject, printf('ABLE ACTION ABOUT INFO%d INTEREST A%d', id % 97, id) FROM cable;
    INSERT INTO tag (code, cables) VALUES ('EFIS', 0);
    INSERT INTO tagged (cable, tag, time) SELECT id, 1, time FROM cable WHERE id % 40 = 7;
    UPDATE tag SET cables = (SELECT count(*) FROM tagged);
    UPDATE total SET value = ${CABLES} WHERE name = 'cables'`)
})
afterAll(() => db.close())

/** Ids of all cables that a condition in SQL leaves, in the order of search: read without an index of words. */
const naive = (where: string) =>
  (db.all(`SELECT key FROM cable WHERE ${where} ORDER BY time DESC, key`, {}) as { key: string }[]).map(
    ({ key }) => key,
  )

// biome-ignore format: a table
const cases: [shows: string, query: CableConditions, where: string][] = [
  ['one letter that goes on, in all cables', { q: 'a*' }, '1'],
  ['a word in all cables', { q: 'able' }, '1'],
  ['many beginnings', { q: 'a* ab* i* in* inf* int* inte* tuna*' }, "subject = 'TUNA'"],
  ['a phrase', { q: '"able action"' }, '1'],
  ['a rare word', { q: 'anchovy' }, "subject = 'ANCHOVY'"],
  ['a rare and many beginnings', { q: 'anchovy a*' }, "subject = 'ANCHOVY'"],
  ['a beginning and a tag', { q: 'a*', tag: 'EFIS' }, 'id % 40 = 7'],
  ['a beginning and a post of half of them', { q: 'a*', post: 'LIMA' }, 'sender = 1'],
  ['a beginning and a period', { q: 'a*', from: '1978-03-01', until: '1978-03-03' }, "date >= '1978-03-01' AND date < '1978-03-03'"],
  ['what no cable holds', { q: 'a* cod' }, '0'],
]

test.each(cases)('%s: %j', (_shows, query, where) => {
  const expected = naive(where)
  const { items, cursor } = searchCables(db, { ...query, limit: 100 })
  expect(items.map(({ id }) => id)).toEqual(expected.slice(0, 100))
  expect(cursor === null).toBe(expected.length <= 100)
  if (cursor === null) return
  const next = searchCables(db, { ...query, limit: 400, cursor })
  expect(next.items.map(({ id }) => id)).toEqual(expected.slice(100, 500))
  const mostCited = searchCables(db, { ...query, sort: 'cited', limit: 100 })
  expect(mostCited.items.map(({ id }) => id)).toEqual(expected.slice(0, 100))
})

test.each(cases)('%s: counted: %j', (_shows, query, where) => {
  expect(countCables(db, { ...query, holding: 'held' })).toBe(naive(where).length)
})

test('walks to the end of undated cables', () => {
  const expected = naive("subject = 'TUNA'").slice(-1200)
  const before = naive("subject = 'TUNA'").at(-1201) ?? ''
  const [{ time }] = db.all(`SELECT time FROM cable WHERE key = '${before}'`, {}) as [{ time: number }]
  const cursor = Buffer.from(JSON.stringify([time, before])).toString('base64url')
  const { items } = searchCables(db, { q: 'tuna', limit: 1500, cursor })
  expect(items.map(({ id }) => id)).toEqual(expected)
})

test('one plan: the index of words in its own order, a look-up for each cable, nothing sorted', () => {
  const found = waysTo(db, { q: 'a*' })
  expect(found?.ways.find(({ name }) => name === 'words')?.cables).toBe(Infinity)
  expect(CABLES).toBeGreaterThan(MANY_CABLES)
  const plan = db.all(`EXPLAIN QUERY PLAN ${IN_PLACES.sql}`, {}) as { detail: string }[]
  const steps = plan.map(({ detail }) => detail)
  expect(steps[0]).toMatch(/^SCAN way VIRTUAL TABLE INDEX/)
  expect(steps[1]).toMatch(/^SEARCH cable USING INDEX cable_by_place \(place=\?\)/)
  expect(steps.filter((step) => /TEMP B-TREE/.test(step))).toEqual([])
})

/** Places of the first of 1978: that of a day with room, and that of a crowded one. */
const ROOMY = 32_922 * 2 ** 12
const CROWDED = 2 ** 40 + 32_922 * 2 ** 20

// biome-ignore format: a table
const regions: [shows: string, places: number[], from: string, looks: number, facetLooks: number][] = [
  ['days with room',          [ROOMY],          '1978', 1, 0],
  ['crowded days',            [CROWDED],        '1978', 1, 1],
  ['days of both kinds',      [ROOMY, CROWDED], '1978', 2, 1],
  ['no day of that period',   [ROOMY],          '1979', 0, 0],
  ['no cable at all',         [],               '1978', 0, 0],
]
test.each(regions)(
  'the index of words is read only where cables can be: %s',
  (_shows, places, from, looks, facetLooks) => {
    const few = new Connection(':memory:')
    migrate(few)
    for (const place of places) {
      few.execute(`
      INSERT INTO cable (key, held, time, date, place) VALUES ('1978LIMA${place}', 1, 252460800, '1978-01-01', ${place});
      INSERT INTO cable_words (rowid, subject, body) VALUES (${place}, 'ABLE', 'ABLE')`)
    }
    const asked = vi.spyOn(few, 'all')
    const times = (words: string) => asked.mock.calls.filter(([sql]) => sql.includes(words)).length
    const { items } = searchCables(few, { q: 'a*', from: `${from}-01-01`, limit: 10 })
    expect(items).toHaveLength(from === '1978' ? places.length : 0)
    expect(times('cable_words MATCH')).toBe(looks)
    facets(few, { q: 'able', limit: 5, most: 5 })
    expect(times('rowid >= :place')).toBe(facetLooks)
    few.close()
  },
)

// biome-ignore format: a table
const read: [q: string, limits: number[]][] = [
  ['able',   [27, -1, 27]],
  ['ab*',    [75, 75]],
  ['tun* a', [75, 75]],
]
test.each(read)('of %s so many rows are read, and again where these do not end the last day', (q, limits) => {
  const asked = vi.spyOn(db, 'all')
  searchCables(db, { q, limit: 10 })
  const given = asked.mock.calls.flatMap(([sql, { limit }]) => (sql === IN_PLACES.sql ? [limit] : []))
  asked.mockRestore()
  expect(given).toEqual(limits)
})
