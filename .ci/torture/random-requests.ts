import type { App, Whole } from './corpus.ts'
import type { Dice } from './seed.ts'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly schema: {
    readonly type?: string
    readonly enum?: readonly string[]
    readonly minimum?: number
    readonly maximum?: number
  }
}

interface Route {
  readonly path: string
  readonly parameters: readonly Parameter[]
}

/** What is asked: with a body it is posted. */
export interface Asked {
  readonly url: string
  readonly body?: object
}

/** What requests are made of: the routes as the service describes them, and values that the data hold. */
export interface Material {
  readonly routes: readonly Route[]
  readonly values: Readonly<Record<string, readonly string[]>>
  /** Ids of nodes of all kinds. */
  readonly ids: readonly string[]
}

export async function materialOf(app: App, { nodes }: Whole): Promise<Material> {
  const { paths } = (await app.inject('/docs/json')).json() as {
    paths: Readonly<Record<string, { get?: { parameters?: readonly Parameter[] } }>>
  }
  const routes = Object.entries(paths).flatMap(([path, { get }]) =>
    get && path.startsWith('/api/') ? [{ path, parameters: get.parameters ?? [] }] : [],
  )
  const of = (kind: string) => nodes.filter((node) => node.kind === kind)
  const cables = of('Cable').map(({ id }) => id)
  const ids = nodes.map(({ id }) => id)
  const persons = of('Person').map(({ id }) => id.replace(/^person:/, ''))
  const labels = nodes.map(({ label }) => label)
  const words = nodes.flatMap((node) => ('subject' in node && node.subject ? node.subject.split(/\s+/) : []))
  const posts = of('Post').map(({ label }) => label)
  return {
    routes,
    ids,
    values: {
      id: cables,
      with: cables,
      from: [...cables, ...ids, '1977', '1978-02', '1978-08-04', '1978-08-04T14:48:00+02:00'],
      to: [...cables, ...ids, ...posts],
      until: ['1978', '1979-01', '1978-08-05T00:00:00Z'],
      key: [...persons, ...of('Person').map(({ label }) => `possible:${label}`)],
      name: posts,
      post: posts,
      tag: of('Tag').map(({ label }) => label),
      person: [...persons, ...of('Person').map(({ label }) => label)],
      document: cables,
      classification: ['CONFIDENTIAL', 'SECRET', 'UNCLASSIFIED', 'LIMITED OFFICIAL USE'],
      q: [...labels, ...words, ...posts.map((post) => `from:${post} -the`), 'tr* a*', '"of the" 1978'],
      show: ['persons', 'posts,tags'],
      format: ['bibtex', 'ris', 'jsonl', 'csv'],
    },
  }
}

const ODD = [
  '',
  ' ',
  '\u00a0',
  '0',
  '-1',
  '1e309',
  'Infinity',
  '0x10',
  '9007199254740993',
  'null',
  '__proto__',
  '\u0000',
  '\ud83d\ude00',
  '\u017f',
  'İ',
  '%',
  '\\',
  '"',
  "'; MATCH (n) DETACH DELETE n //",
  'a*',
  '-a',
  'x'.repeat(257),
  '9999-12-31T14:00:00-10:00',
  '0000-01-01',
  '1978-02-30',
] as const

/** A request: one of some posts a body. */
export const randomAsked = (dice: Dice, material: Material): Asked =>
  dice.chance(0.1) ? randomPosted(dice, material) : { url: randomRequest(dice, material) }

/** A request with a body that is odd in some places, and at times in a form that none has. */
export function randomPosted(dice: Dice, material: Material): Asked {
  const { url, body } = likelyPosted(dice, material)
  return { url, body: dice.chance(0.25) ? deformed(dice, body) : body }
}

/** What stands for a value in a body where another kind is meant. */
const OTHER_KINDS = [null, 0, -1, 1e21, true, '', [], {}, [[]], [null], { id: '' }, '\ud800', 'a'.repeat(5000)] as const

/** A field lost, of another kind, wrapped in a list, doubled under a name that nobody knows. */
function deformed(dice: Dice, body: object): object {
  const fields: Record<string, unknown> = { ...body }
  const name = dice.pick(Object.keys(fields))
  switch (dice.below(5)) {
    case 0:
      delete fields[name]
      return fields
    case 1:
      return { ...fields, [name]: [fields[name]] }
    case 2:
      return { ...fields, [dice.pick(['', 'constructor', 'nodeId', '__proto__', 'limit '])]: fields[name] }
    case 3:
      return [fields]
    default:
      return { ...fields, [name]: dice.pick(OTHER_KINDS) }
  }
}

function likelyPosted(dice: Dice, material: Material): { readonly url: string; readonly body: object } {
  const id = () => (dice.chance(0.9) ? dice.pick(material.ids) : mutated(dice, dice.pick(material.ids)))
  const some = (most: number) => Array.from({ length: dice.below(most) }, id)
  const possible = dice.chance(0.3) ? { possible: dice.chance(0.5) } : {}
  if (dice.chance(0.3)) return { url: '/api/analyse', body: { nodes: some(60), ...possible } }
  const kinds = (['Cable', 'Person', 'Post', 'Tag'] as const).filter(() => dice.chance(0.5))
  const by = dice.pick(['post', 'year', 'tag'] as const)
  const group = { by, value: dice.pick(['1978', 'PEPR', null, dice.pick(material.values.post ?? []), dice.pick(ODD)]) }
  const body = {
    node: id(),
    ...(dice.chance(0.5) ? { direction: dice.pick(['cites', 'citedBy', 'both', 'neither']) } : {}),
    ...(dice.chance(0.7) ? { kinds } : {}),
    ...(dice.chance(0.5) ? { exclude: some(30) } : {}),
    ...(dice.chance(0.3) ? { by } : {}),
    ...(dice.chance(0.3) ? { group } : {}),
    ...(dice.chance(0.5) ? { limit: dice.pick([0, 1, 3, 50, 200, 201, '7', null]) } : {}),
    ...possible,
  }
  return { url: '/api/expand', body }
}

/** A request to a route, some of its values taken from the data, some changed, some odd. */
function randomRequest(dice: Dice, { routes, values }: Material): string {
  const { path, parameters } = dice.pick(routes)
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(knownValue(dice, name, values)))
  const query: string[] = []
  for (const parameter of parameters) {
    if (parameter.in !== 'query' || parameter.name === 'cursor' || !dice.chance(0.35)) continue
    query.push(`${parameter.name}=${encodeURIComponent(queryValue(dice, parameter, values))}`)
  }
  if (dice.chance(0.02)) query.push(`${dice.pick(['limits', 'q', 'constructor'])}=1`)
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled
}

function queryValue(dice: Dice, { name, schema }: Parameter, values: Material['values']): string {
  if (dice.chance(0.06)) return dice.pick(ODD)
  if (schema.enum && schema.enum.length > 0) return dice.pick(schema.enum)
  if (schema.type === 'boolean') return dice.pick(['true', 'false'])
  if (schema.type === 'integer') {
    const { minimum = 0, maximum = 100 } = schema
    return String(dice.pick([minimum, minimum + 1, 3, 7, Math.min(maximum, 50), maximum, maximum + 1]))
  }
  return knownValue(dice, name, values)
}

function knownValue(dice: Dice, name: string, values: Material['values']): string {
  const known = values[name] ?? values.q ?? []
  const value = known.length > 0 ? dice.pick(known) : dice.pick(ODD)
  return dice.chance(0.2) ? mutated(dice, value) : value
}

/** A letter changed, doubled, or taken out; the case turned, a blank put in; two values joined. */
export function mutated(dice: Dice, value: string): string {
  const at = dice.below(value.length + 1)
  const before = value.slice(0, at)
  const after = value.slice(at)
  switch (dice.below(7)) {
    case 0:
      return before + after.slice(1)
    case 1:
      return before + after.slice(0, 1) + after
    case 2:
      return before + dice.pick(['*', '"', '(', ' ', '\t', 'É', '0', ':', '-', '/', '.']) + after
    case 3:
      return value.toLowerCase()
    case 4:
      return ` ${value} `
    case 5:
      return before
    default:
      return `${value} ${dice.pick(ODD)}`
  }
}
