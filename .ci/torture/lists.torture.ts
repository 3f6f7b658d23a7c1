import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, asked, bothServices, type Services } from './corpus.ts'
import { cases, Dice, eachOf, repeats, WHOLE } from './seed.ts'

let services: Services
beforeAll(async () => {
  services = await bothServices(WHOLE ? 1000 : 150)
})
afterAll(() => services?.close())

interface Page {
  readonly items: readonly Readonly<Record<string, unknown>>[]
  readonly cursor: string | null
  readonly total?: number
}

async function page(app: App, url: string): Promise<Page> {
  const answer = await asked(app, { url })
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${url}: ${answer.body}`)
  return answer.json()
}

/** All items of a list, so many at a time. */
async function walked(app: App, url: string, limit: number) {
  const items: Page['items'][number][] = []
  const totals = new Set<number | undefined>()
  const join = url.includes('?') ? '&' : '?'
  for (let cursor: string | null = ''; cursor !== null; ) {
    const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const { items: here, cursor: next, total } = await page(app, `${url}${join}limit=${limit}${from}`)
    items.push(...here)
    totals.add(total)
    cursor = next
  }
  return { items, totals: [...totals] }
}

const keysOf = (kind: string) => services.whole.nodes.filter((node) => node.kind === kind).map(({ id }) => id)

/** A list of the API, with values of the graph. */
function listOf(dice: Dice): string {
  const id = dice.pick(keysOf('Cable'))
  const cable = services.whole.nodes.find((node) => node.id === id)
  const key = encodeURIComponent(dice.pick(keysOf('Person')).replace('person:', ''))
  const name = encodeURIComponent(cable?.label ?? '')
  return dice.pick([
    '/api/search',
    '/api/search?holding=all',
    '/api/search?sort=cited&holding=all',
    '/api/search?holding=stubs',
    `/api/search?q=${name}`,
    `/api/search?q=${name.replace(/%20\d+$/, '')}`,
    '/api/search?q=the',
    `/api/search?q=${dice.pick(['trade', 'a*', 'visit', 'from:STATE', '-the meeting'])}&sort=cited`,
    `/api/search?post=${encodeURIComponent(dice.pick(keysOf('Post')).replace('post:', ''))}`,
    `/api/search?tag=${encodeURIComponent(dice.pick(keysOf('Tag')).replace('tag:', ''))}`,
    '/api/persons',
    `/api/persons?q=${dice.pick(['a', 's', 'ma', 'smith'])}`,
    `/api/persons/${key}/cables`,
    `/api/cables/${id}/citations?direction=cites`,
    `/api/cables/${id}/citations?direction=citedBy`,
    '/api/traffic/pairs',
    `/api/traffic/pairs?post=${encodeURIComponent(dice.pick(keysOf('Post')).replace('post:', ''))}`,
    `/api/posts/${encodeURIComponent(dice.pick(keysOf('Post')).replace('post:', ''))}/persons`,
  ])
}

test('each list, walked with any limit, is the same list, its total told on every page', async () => {
  const failures: string[] = []
  await eachOf(cases(300, 30), async (at) => {
    const dice = new Dice('lists', at)
    const url = listOf(dice)
    const limit = dice.pick([1, 2, 3, 7, 20])
    for (const app of [services.sqlite, services.neo4j]) {
      if (!app) continue
      const { items, totals } = await walked(app, url, limit)
      const whole = await walked(app, url, 500)
      const same = JSON.stringify(items) === JSON.stringify(whole.items)
      if (!same || (totals[0] !== undefined && (totals.length > 1 || totals[0] !== items.length)))
        failures.push(
          `${app === services.sqlite ? 'sqlite' : 'neo4j'}: ${url} by ${limit}: ${items.length} of ${whole.items.length}, totals ${totals}\n  ${repeats('lists', at)}`,
        )
    }
  })
  expect(failures.join('\n')).toBe('')
})

describe('what the API counts is what the export holds', () => {
  const apps = () => [services.sqlite, ...(services.neo4j ? [services.neo4j] : [])]

  test('stats', async () => {
    const { nodes, edges } = services.whole
    const nodesOf = (kind: string) => nodes.filter((node) => node.kind === kind)
    const edgesOf = (kind: string) => edges.filter((edge) => edge.kind === kind).length
    const held = nodesOf('Cable').filter((node) => 'held' in node && node.held).length
    for (const app of apps())
      expect((await asked(app, { url: '/api/stats' })).json()).toMatchObject({
        cables: held,
        stubs: nodesOf('Cable').length - held,
        posts: nodesOf('Post').length,
        persons: nodesOf('Person').length,
        tags: nodesOf('Tag').length,
        cites: edgesOf('CITES'),
        mentions: edgesOf('MENTIONS'),
      })
  })

  test('posts, TAGS, persons, citations', async () => {
    const count = new Map<string, number>()
    const add = (name: string) => count.set(name, (count.get(name) ?? 0) + 1)
    for (const { kind, source, target } of services.whole.edges) {
      add(`${kind} of ${source}`)
      add(`${kind} to ${target}`)
    }
    const of = (name: string) => count.get(name) ?? 0
    for (const app of apps()) {
      for (const { name, sent, received } of (await page(app, '/api/posts')).items)
        expect({ name, sent, received }).toEqual({
          name,
          sent: of(`SENT_BY to post:${name}`),
          received: of(`SENT_TO to post:${name}`),
        })
      for (const { code, cables } of (await page(app, '/api/tags')).items)
        expect({ code, cables }).toEqual({ code, cables: of(`TAGGED to tag:${code}`) })
      for (const { key, cables } of (await walked(app, '/api/persons', 500)).items)
        expect({ key, cables }).toEqual({ key, cables: of(`MENTIONS to person:${key}`) })
      for (const { id, cites, citedBy } of (await walked(app, '/api/search?holding=all', 500)).items)
        expect({ id, cites, citedBy }).toEqual({ id, cites: of(`CITES of ${id}`), citedBy: of(`CITES to ${id}`) })
    }
  })
})

describe('what an answer names is taken where it is asked for, and leads back', () => {
  const found = async (app: App, url: string): Promise<number> => (await page(app, url)).total ?? 0

  test('posts, TAGS and classifications', async () => {
    const failures: string[] = []
    for (const app of [services.sqlite, services.neo4j]) {
      if (!app) continue
      const wants = async (url: string, cables: unknown) => {
        const got = await found(app, `/api/search?limit=1&${url}`)
        if (got !== cables) failures.push(`${url}: ${got} of ${cables}`)
      }
      for (const { name, sent, received } of (await page(app, '/api/posts')).items) {
        await wants(`post=${encodeURIComponent(String(name))}`, sent)
        await wants(`to=${encodeURIComponent(String(name))}`, received)
      }
      for (const { code, cables } of (await page(app, '/api/tags')).items)
        await wants(`tag=${encodeURIComponent(String(code))}`, cables)
      const { classifications } = (await asked(app, { url: '/api/search/facets?limit=100' })).json()
      for (const { value, cables } of classifications)
        await wants(`classification=${encodeURIComponent(value)}`, cables)
    }
    expect(failures.join('\n')).toBe('')
  })

  test('cables and persons', async () => {
    const failures: string[] = []
    await eachOf(cases(1000, 100), async (at) => {
      const dice = new Dice('names', at)
      const id = dice.pick(keysOf('Cable'))
      const key = dice.pick(keysOf('Person')).replace('person:', '')
      for (const app of [services.sqlite, services.neo4j]) {
        if (!app) continue
        const cable = (await asked(app, { url: `/api/cables/${encodeURIComponent(id)}` })).json()
        const person = (await asked(app, { url: `/api/persons/${encodeURIComponent(key)}` })).json()
        const cables = await found(app, `/api/search?limit=1&person=${encodeURIComponent(key)}`)
        const listed = await found(app, `/api/persons/${encodeURIComponent(key)}/cables?limit=1`)
        const first = (await page(app, `/api/search?limit=1&q=${encodeURIComponent(id)}`)).items[0]
        if (cable.id !== id || first?.id !== id || person.key !== key || cables !== person.cables || listed !== cables)
          failures.push(
            `${id} ${key}: ${cable.id} ${first?.id} ${person.key} ${cables} ${listed}\n  ${repeats('lists', at)}`,
          )
      }
    })
    expect(failures.join('\n')).toBe('')
  })
})
