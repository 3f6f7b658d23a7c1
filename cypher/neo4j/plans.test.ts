import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import neo4j, { type Driver, type Plan, type ResultSummary } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { STORY } from '../testing/story.ts'
import { readPart, readQuery, withLinks } from './named-query.ts'
import { MOST_CITED } from './search.ts'
import { neo4jStore } from './store.ts'
import { leaseNeo4j } from './testing/lease.ts'
import { FILTER_NAMES } from './ways.ts'

const lease = await leaseNeo4j()
const missing = 'missing' in lease ? lease.missing : ''

/** Queries that read all of a kind, and why they may. */
const SCANS: ReadonlyMap<string, string> = new Map([
  ['aliases', 'all mentions, for what a person is called besides the name'],
  ['all-posts', 'a list of all'],
  ['begin-step', 'one node'],
  ['begin-writing', 'one node'],
  ['changed-blocks', 'what is asked for, in the order of its index'],
  ['citing-by-dtg', 'an index of the few cables that cite so'],
  ['deliveries-of-all', 'the posts, and from each the cables that it got'],
  ['documents-of-source', 'all documents, when some are taken out'],
  ['drop-name-sketch', 'the few parts of it'],
  ['end-step', 'one node'],
  ['facets-of-all', 'years and markings of all cables, which nothing counts'],
  ['fill-cable-lists', 'all cables, once after a bulk import'],
  ['fill-may-mention', 'all mentions, once, of a graph of an earlier version'],
  ['fill-mention-lists', 'all mentions, once after a bulk import'],
  ['fill-person-lists', 'all persons, once after a bulk import'],
  ['filings', 'all mentions, for names that are filed under several surnames'],
  ['filled-until', 'one node'],
  ['holds-nodes', 'the first node of any kind'],
  ['loose-nodes', 'all of each kind, when a graph is looked over'],
  ['mark-all-blocks', 'all persons, to be linked anew'],
  ['miscounted-cables', 'all cables, when a graph is looked over'],
  ['misplaced-cables', 'all cables, when a graph is looked over'],
  ['miscounted-persons', 'all persons, when a graph is looked over'],
  ['miscounted-posts', 'all posts with their cables, when a graph is looked over'],
  ...['cable-lists', 'cable-tags', 'collections', 'mention-lists', 'person-lists', 'serials', 'traffic-lists'].map(
    (what) => [`fill-${what}`, 'what an older or an imported graph lacks, once'] as const,
  ),
  ['persons-by-cables', 'all persons, of whom any may meet the conditions: they are counted with it'],
  ['persons-counted', 'all persons, of whom any may meet the conditions'],
  ['name-sketch', 'the few parts of it'],
  ['posts', 'a list of all'],
  ['senders', 'a list of all'],
  ['tags', 'a list of all'],
  ['end-writing', 'one node'],
  ['steps-now', 'one node'],
  ['stats', 'one node, the rest from what the database counts'],
  ['stub-facets', 'all cables that are only cited, which nothing counts by year'],
  ['schema-version', 'one node'],
  ['set-filled', 'one node'],
  ['set-schema-version', 'one node'],
])

const names = readdirSync(join(import.meta.dirname, 'queries'))
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.replace('.cypher', ''))

const LISTS = /^(?:rows|collections|without|texts|pairs)$/

/** Values for the parameters of a query: plans do not depend on them. */
const parametersOf = (text: string) =>
  Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, LISTS.test(name) ? [] : null]))

/** The steps of a plan that read a whole label, type or index. */
const scans = ({ operatorType, arguments: details, children }: Plan): readonly string[] => [
  ...(/Scan\b/.test(operatorType) ? [`${operatorType} ${details.Details}`] : []),
  ...children.flatMap(scans),
]

/** What of a query the server will not understand for ever. */
const deprecations = ({ notifications }: ResultSummary): readonly string[] =>
  notifications.flatMap(({ code, description }) => (code.includes('Deprecat') ? [description] : []))

const stepsOf = (plan: Plan | null): readonly string[] =>
  plan ? [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(stepsOf)] : []

describe.skipIf(missing)(`plans on a real server ${missing}`, () => {
  let driver: Driver

  beforeAll(async () => {
    if ('missing' in lease) return
    const store = neo4jStore(lease)
    await store.prepare()
    await store.load(STORY)
    await store.close()
    driver = neo4j.driver(lease.url, neo4j.auth.basic(lease.user, lease.password))
    // Plans depend on what the server has sampled of its indexes, which it does when it finds the time: now.
    await driver.executeQuery('CALL db.prepareForReplanning(60)')
  })
  afterAll(async () => driver?.close())

  test.each(names)('%s says nothing that is deprecated, over weak links either', async (name) => {
    const text = withLinks(readQuery(name), 'weak')
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parametersOf(text))
    expect(deprecations(summary)).toEqual([])
  })

  const scansOf = async (text: string) => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parametersOf(text))
    expect(deprecations(summary)).toEqual([])
    return summary.plan ? scans(summary.plan) : ['no plan']
  }

  test.each(names)('%s reads no more than its index gives', async (name) => {
    const found = await scansOf(readQuery(name))
    if (SCANS.has(name)) expect(found).not.toEqual([])
    else expect(found).toEqual([])
  })

  test.each(['change-mentions', 'clear-mentions', 'put-traffic'])(
    '%s finds edges by the ids that the server gave, whatever it counted when it planned this',
    async (name) => {
      const text = readQuery(name)
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parametersOf(text))
      expect(stepsOf(summary.plan || null)).toContain('DirectedRelationshipByElementIdSeek')
    },
  )

  test.each(names.filter((name) => name.startsWith('search-by-')))(
    'nor in another order or counted: %s',
    async (name) => {
      for (const instead of [MOST_CITED, { summary: 'facet-counts' }])
        expect(await scansOf(readQuery(name, instead))).toEqual([])
    },
  )

  test.each(['search-by-time', 'search-by-post', 'search-by-cited', 'persons-most-mentioned', 'post-traffic'])(
    '%s has the order of its index',
    async (name) => {
      const text = readQuery(name)
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parametersOf(text))
      expect(stepsOf(summary.plan || null)).toContain('PartialTop')
    },
  )

  test.each(names.filter((name) => name.startsWith('search-by-')))(
    'and looks at no other node of a cable for what is not asked: %s',
    async (name) => {
      const text = readQuery(name)
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parametersOf(text))
      expect(stepsOf(summary.plan || null).filter((step) => step.includes('SemiApply'))).toEqual([])
    },
  )

  const filtered = (name: string, filters: readonly string[]) =>
    readQuery(name).replace('// where', filters.map((filter) => `AND ${readPart(`filter-${filter}`)}`).join(' '))

  test.each([...FILTER_NAMES])('nor all of a kind for one that is: filter-%s', async (condition) => {
    expect(await scansOf(filtered('search-by-words', [condition]))).toEqual([])
  })

  test.each(['search-by-time', 'search-by-post', 'search-by-cited'])(
    '%s has the order of its index, whatever is asked besides',
    async (name) => {
      const text = filtered(name, FILTER_NAMES)
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parametersOf(text))
      expect(stepsOf(summary.plan || null)).toContain('PartialTop')
    },
  )

  test('deliveries are read post by post: from a cable they stand among all its other relationships', async () => {
    expect(await scansOf(readQuery('deliveries-of-all'))).toEqual(['NodeByLabelScan@neo4j addressee:Post'])
  })
})
