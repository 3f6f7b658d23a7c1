import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, asked, bothServices, type Services } from './corpus.ts'
import { type Asked, type Material, materialOf, mutated, randomAsked, randomPosted } from './random-requests.ts'
import { cases, Dice, eachOf, repeats, WHOLE } from './seed.ts'

let services: Services
let material: Material
beforeAll(async () => {
  services = await bothServices(WHOLE ? 1000 : 150)
  material = await materialOf(services.sqlite, services.whole)
})
afterAll(() => services?.close())

const PART = 'requests'
/** Failures that are told; more are of the same kinds. */
const MOST_TOLD = 20

/** The request of a case; on a list, some ask for a later page, by a cursor that a page gave, at times changed. */
async function requestOf(at: number): Promise<Asked> {
  const dice = new Dice(PART, at)
  const random = randomAsked(dice, material)
  const { url } = random
  if (random.body || !dice.chance(0.3)) return random
  const { cursor } = parsed((await services.sqlite.inject(url)).body)
  if (typeof cursor !== 'string') return random
  const given = dice.chance(0.3) ? mutated(dice, cursor) : cursor
  return { url: `${url}${url.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(given)}` }
}

function parsed(body: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(body)
  } catch {
    return {}
  }
}

async function answer(app: App, { url, body: payload }: Asked) {
  const { statusCode, headers, body } = await asked(app, {
    url,
    headers: { 'x-request-id': 'one' },
    ...(payload ? { method: 'POST', payload } : {}),
  })
  return { status: statusCode, type: String(headers['content-type']), body }
}

// biome-ignore format: a table
const KINDS: readonly (readonly [kind: string, part: number, requestOf: (at: number) => Asked | Promise<Asked>])[] = [
  ['request',     600, requestOf],
  ['posted body', 100, (at) => randomPosted(new Dice('posted', at), material)],
]
test.each(KINDS)('every %s is answered, in the same words by both stores', async (kind, part, askedAt) => {
  const failures: string[] = []
  await eachOf(cases(10_000, part), async (at) => {
    if (failures.length >= MOST_TOLD) return
    const request = await askedAt(at)
    const here = await answer(services.sqlite, request)
    const fails = (why: string) =>
      failures.push(
        `${why}: ${request.url} ${request.body ? JSON.stringify(request.body) : ''}\n  ${repeats(PART, at)} -t '${kind}'`,
      )
    if (here.status >= 500) fails(`${here.status} ${here.body}`)
    if (here.status >= 400 && !here.type.startsWith('application/problem+json')) fails(`no problem, ${here.type}`)
    if (services.neo4j) {
      const there = await answer(services.neo4j, request)
      if (there.status >= 500) fails(`Neo4j: ${there.status} ${there.body}`)
      else if (there.status !== here.status || there.body !== here.body) fails(difference(here.body, there.body))
    }
  })
  expect(failures.join('\n')).toBe('')
})

/** The place at which two texts part. */
function difference(one: string, other: string): string {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 60)
  return `the stores differ at ${at}: ${around(one)} | ${around(other)}`
}
