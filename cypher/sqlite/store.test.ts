import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { INVENTED_SOURCE } from '../index.ts'
import { storeContract } from '../store.contract.ts'
import type { GraphStore } from '../store.ts'
import { cable, cites, citesDtg, person } from '../testing/facts.ts'
import { portrait } from '../testing/graph.ts'
import { STORY } from '../testing/story.ts'
import { Connection } from './connection.ts'
import { FACET_COLUMNS } from './facets.ts'
import { FILLED_TABLES } from './load/filling.ts'
import { type Packed, packFacts, unpackFacts } from './packing.ts'
import { sqliteStore } from './store.ts'

storeContract('the embedded store', async () => {
  const store = sqliteStore(':memory:')
  await store.prepare()
  return store
})

/** An empty store is filled by its first load, and updated by later ones. */
storeContract('the embedded store, filled in one step', async () => {
  const store = sqliteStore(':memory:')
  await store.prepare()
  const unlinked = (load: () => Promise<void>) => store.loadAndLink(load, async () => {})
  return {
    ...store,
    load: (cables) => unlinked(() => store.load(cables)),
    loadReady: (documents) => unlinked(async () => store.loadReady?.(documents)),
  }
})

const folder = mkdtempSync(join(tmpdir(), 'reftel-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function inFile(name: string, use: (store: GraphStore, file: string) => Promise<void>): Promise<void> {
  const file = join(folder, name)
  const store = sqliteStore(file)
  await store.prepare()
  await use(store, file)
  await store.close()
}

/** Loads, reads anew, moves, settles and links, so that every kind of row is written, changed and taken back. */
async function liveThrough(store: GraphStore): Promise<void> {
  const dtg = '1978-08-10T08:30:00Z'
  const citing = cable('1978PARIS00001', {
    text: 'P',
    source: 'p',
    citations: [citesDtg('TOKYO', dtg), cites('1978ROME00009')],
  })
  await store.load([...STORY, citing])
  await store.settleDtgCitations()
  await store.load(
    STORY.map((facts) => ({ ...facts, to: ['PARIS'], tags: ['XX'], citations: [], persons: [person('NEW')] })),
  )
  await store.load([{ ...citing, id: cable('1978PARIS00002').id }])
  await store.settleDtgCitations()
  await store.load(STORY)
  for (const [block, all] of await store.personBlocks(await store.changedBlocks(99))) {
    const mentions = all.map(({ cable, name }) => ({ cable, name }))
    const person = { key: block, name: block, surname: block, variants: [], titles: [], evidence: [], mentions }
    await store.replacePersons(new Map([[block, [person]]]))
  }
  await store.load(STORY.map((facts) => ({ ...facts, persons: [] })))
}

describe('the file', () => {
  test('holds no edge without its ends, and counts what there is', () =>
    inFile('checked.db', async (store, file) => {
      await liveThrough(store)
      const db = new Connection(file)
      expect(db.all('PRAGMA foreign_key_check', {})).toEqual([])
      expect(db.all('PRAGMA integrity_check', {})).toMatchObject([{ integrity_check: 'ok' }])
      const counted: [shows: string, sql: string][] = [
        ['cites', 'SELECT key FROM cable WHERE cites <> (SELECT count(*) FROM cites WHERE source = cable.id)'],
        ['cited by', 'SELECT key FROM cable WHERE cited_by <> (SELECT count(*) FROM cites WHERE target = cable.id)'],
        ['no stub uncited', 'SELECT key FROM cable WHERE held = 0 AND cited_by = 0'],
        [
          'sent',
          'SELECT name FROM post WHERE sent <> (SELECT count(*) FROM cable WHERE held = 1 AND sender = post.id)',
        ],
        ['received', 'SELECT name FROM post WHERE received <> (SELECT count(*) FROM sent_to WHERE post = post.id)'],
        ['tags', 'SELECT code FROM tag WHERE cables <> (SELECT count(*) FROM tagged WHERE tag = tag.id)'],
        [
          'persons',
          'SELECT key FROM person WHERE cables <> (SELECT count(DISTINCT cable) FROM mention WHERE person = person.id)',
        ],
        [
          'words of each cable, once',
          'SELECT rowid FROM cable_words WHERE rowid NOT IN (SELECT place FROM cable WHERE held = 1) UNION ALL SELECT key FROM cable WHERE (held = 1) <> (place IS NOT NULL)',
        ],
        ['no person unmentioned', 'SELECT key FROM person WHERE cables = 0'],
        ['no word of nobody', 'SELECT word FROM person_word WHERE person NOT IN (SELECT id FROM person)'],
        [
          'traffic of all times',
          'SELECT sender FROM (SELECT sender, addressee, sum(cables) FROM traffic GROUP BY 1, 2 EXCEPT SELECT * FROM traffic_total)',
        ],
        [
          'no more traffic',
          'SELECT sender FROM (SELECT * FROM traffic_total EXCEPT SELECT sender, addressee, sum(cables) FROM traffic GROUP BY 1, 2)',
        ],
        [
          'nothing possible of a stub',
          'SELECT node FROM possible WHERE cable IN (SELECT id FROM cable WHERE held = 0)',
        ],
        ['no silent traffic', 'SELECT month FROM traffic WHERE cables < 1'],
      ]
      for (const [shows, sql] of counted) expect([shows, ...db.all(sql, {})]).toEqual([shows])
      db.close()
    }))

  test('of an earlier version gets what it lacks', () =>
    inFile('earlier.db', async (store, file) => {
      const invented = cable('1978LIMA00701', { text: `Document Source: ${INVENTED_SOURCE}\n` })
      const maybe = cable('1978LIMA00702', { citations: [{ ...cites('1978LIMA00701'), possible: true }] })
      await store.load([...STORY, invented, maybe])
      const before = await portrait(store)
      const possible = await store.chain(maybe.id, { direction: 'cites', depth: 1, limit: 9, possible: true })
      expect(possible?.edges).toHaveLength(1)
      const db = new Connection(file)
      for (const { key, facts } of db.all('SELECT key, facts FROM document', {}) as { key: string; facts: Packed }[]) {
        const { collection: _, ...earlier } = JSON.parse(unpackFacts(facts))
        db.run('UPDATE document SET facts = :facts WHERE key = :key', {
          key,
          facts: packFacts(JSON.stringify(earlier)),
        })
      }
      db.execute(`
        DROP INDEX held_by_collection; ALTER TABLE cable DROP COLUMN collection;
        DROP INDEX held_uncertain; ALTER TABLE cable DROP COLUMN uncertain;
        DELETE FROM total WHERE name = 'uncertain' OR name GLOB 'collection *';
        DROP INDEX held_by_serial; DROP INDEX held_by_cited; DROP INDEX stub_by_cited;
        DROP TRIGGER traffic_added; DROP TRIGGER traffic_changed; DROP TRIGGER traffic_removed; DROP TABLE traffic_total;
        DROP INDEX cable_by_place; ALTER TABLE cable DROP COLUMN place; DELETE FROM cable_words;
        DROP INDEX person_by_cables; ALTER TABLE person DROP COLUMN possible;
        CREATE INDEX person_by_cables ON person (cables DESC, key);
        DROP TABLE possible; DROP TABLE former_key; DROP TABLE name_sketch;
        CREATE TABLE mention_of_old (
          cable INTEGER NOT NULL, name TEXT NOT NULL, block INTEGER NOT NULL, person INTEGER NOT NULL, time INTEGER NOT NULL,
          role TEXT NOT NULL, confidence REAL NOT NULL, facts TEXT NOT NULL, PRIMARY KEY (cable, name)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO mention_of_old SELECT cable, name, block, person, time, role, confidence, facts FROM mention;
        DROP VIEW mention; DROP TABLE mention_row; DROP TABLE told; DROP TABLE reason;
        ALTER TABLE mention_of_old RENAME TO mention;
        CREATE INDEX mention_by_person ON mention (person, time, cable); CREATE INDEX mention_by_block ON mention (block, cable);
        PRAGMA user_version = 1`)
      db.close()
      const later = sqliteStore(file)
      await later.prepare()
      const { items } = await later.search({ sort: 'cited', holding: 'all', limit: 3 })
      expect(items.map(({ citedBy }) => citedBy)).toEqual([1, 1, 1])
      expect((await later.search({ q: 'sonoda', limit: 9 })).items).toMatchObject([{ id: '1978MOSCOW18403' }])
      expect(await portrait(later)).toEqual(before)
      expect(await later.chain(maybe.id, { direction: 'cites', depth: 1, limit: 9, possible: true })).toEqual(possible)
      await later.close()
    }))

  test('a batch that fails leaves nothing', () =>
    inFile('failed.db', async (store) => {
      const broken = { ...cable('1978LIMA00701'), tags: [null as unknown as string] }
      await expect(store.load([...STORY, broken])).rejects.toThrow()
      expect(await store.stats()).toMatchObject({ cables: 0, stubs: 0, persons: 0 })
      await store.load(STORY)
      expect(await store.stats()).toMatchObject({ cables: 6 })
    }))

  test('a NUL in a text hides no word behind it', () =>
    inFile('nul.db', async (store) => {
      const text = 'BEFORE\0BEHIND'
      const facts = cable('1978LIMA00700', { text })
      await store.load([facts])
      expect(await store.cableText(facts.id)).toMatchObject({ text })
      expect((await store.search({ q: 'behind', limit: 5 })).items).toHaveLength(1)
    }))
})

test('numbers beside another are read from the index of the series', () =>
  inFile('serials.db', async (_store, file) => {
    const db = new Connection(file)
    const { namedQuery } = await import('./named-query.ts')
    const plan = db.all(`EXPLAIN QUERY PLAN ${namedQuery('serials-around').sql}`, {}) as { detail: string }[]
    expect(
      plan.filter(({ detail }) => /held_by_serial \(sender=\? AND year=\? AND <expr>[<>]\?\)/.test(detail)),
    ).toHaveLength(2)
    expect(plan.filter(({ detail }) => /SCAN cable|TEMP B-TREE/.test(detail))).toEqual([])
    db.close()
  }))

test('every query is prepared as it stands, and says what it answers', async () => {
  const queries = readdirSync(new URL('queries/', import.meta.url)).filter((name) => name.endsWith('.sql'))
  const { namedQuery } = await import('./named-query.ts')
  await inFile('queries.db', async (_store, file) => {
    const db = new Connection(file)
    db.execute(FILLED_TABLES)
    db.execute('CREATE TABLE mention_before AS SELECT * FROM mention')
    for (const name of queries) {
      const { sql } = namedQuery(name.replace('.sql', ''), name === 'facets.sql' ? FACET_COLUMNS : {})
      expect(sql).toMatch(/^-- \S.*[.:]/)
      expect(() => db.all(`EXPLAIN ${sql}`, {})).not.toThrow()
    }
    db.close()
  })
})

/** What runs for every request or for every cable loaded: none of it may read a whole table of cables, edges or documents. */
const HOT =
  /^(search-|stubs-|facets-|period-count|classification-count|walk-|cites-|cable-summaries|documents-of|settled-|persons-by|words-|person-|persons-of|block-|moved-|(fill|link)-(links|mentions)|rows-in-|mentions-in-|refile)/

test('no hot query reads a whole table', async () => {
  const { namedQuery } = await import('./named-query.ts')
  const names = readdirSync(new URL('queries/', import.meta.url)).map((name) => name.replace('.sql', ''))
  await inFile('plans.db', async (_store, file) => {
    const db = new Connection(file)
    db.execute(FILLED_TABLES)
    const hot = names.filter((name) => HOT.test(name)).map((name) => [name, namedQuery(name).sql] as const)
    const byWay = ['search-cited-among', 'search-on-way', 'facets'].flatMap((name) =>
      [...names.filter((way) => way.startsWith('search-by-')), 'search-unordered', 'search-newest-days'].flatMap(
        (way) =>
          ['words-probed', 'words-listed'].map((words) => {
            const columns = name === 'facets' ? FACET_COLUMNS : {}
            const { sql } = namedQuery(name, { ...columns, 'search-by-time': way, 'words-probed': words })
            return [`${name} ${way} ${words}`, sql] as const
          }),
      ),
    )
    for (const [name, sql] of [...hot, ...byWay]) {
      const plan = db.all(`EXPLAIN QUERY PLAN ${sql}`, {}) as { detail: string }[]
      const scans = plan.filter(({ detail }) =>
        /^SCAN (cable|document|cites|sent_to|tagged|mention_row|person|word_gram)$|^SCAN mention_row /.test(detail),
      )
      expect([name, ...scans]).toEqual([name])
    }
    db.close()
  })
})

test('the busiest posts of all times are read from their index, and sorted among equals alone', async () => {
  const { namedQuery } = await import('./named-query.ts')
  await inFile('totals.db', async (_store, file) => {
    const db = new Connection(file)
    const plan = db.all(`EXPLAIN QUERY PLAN ${namedQuery('post-traffic-totals').sql}`, {}) as { detail: string }[]
    const steps = plan.map(({ detail }) => detail)
    expect(steps[0]).toMatch(/^SCAN total USING (?:COVERING )?INDEX traffic_total_by_cables$/)
    expect(steps.filter((step) => step.includes('TEMP B-TREE'))).toEqual([
      expect.stringMatching(/^USE TEMP B-TREE FOR LAST 2 TERMS OF ORDER BY$/),
    ])
    db.close()
  })
})

test('what a post sent or got by month is looked up; all of the counts are read for all posts alone', async () => {
  const { namedQuery } = await import('./named-query.ts')
  await inFile('deliveries.db', async (_store, file) => {
    const db = new Connection(file)
    const plan = db.all(`EXPLAIN QUERY PLAN ${namedQuery('delivery-counts-of-all').sql}`, {}) as { detail: string }[]
    expect(plan.map(({ detail }) => detail).filter((step) => /traffic/.test(step))).toEqual([
      expect.stringMatching(/^SEARCH traffic USING PRIMARY KEY \(sender=\?/),
      expect.stringMatching(/^SEARCH traffic USING PRIMARY KEY \(sender=\? AND addressee=\?/),
      'SCAN traffic',
    ])
    db.close()
  })
})
