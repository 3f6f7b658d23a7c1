import {
  ABOUT,
  CABLE_LISTS,
  CABLE_ORDERS,
  CITATION_GROUPS,
  CITATION_ORDERS,
  COLOURS_BY,
  COMPANY_FORMS,
  cable,
  chain,
  DIRECTIONS,
  graph,
  HOLDINGS,
  HOME,
  HUB_GROUPS,
  KEPT,
  LAYOUT_IDS,
  NAME_ORDERS,
  names,
  PLACE_FILTERS,
  POST_ORDERS,
  path,
  person,
  type Route,
  SEARCH_FORMS,
  SURROUNDINGS,
  search,
  TRAFFIC_FORMS,
  TRAFFIC_SCALES,
  traffic,
} from './route.ts'

/** Most steps that a neighbourhood is asked for. */
export const DEEPEST = { graph: 3 } as const

/** Most cables of a conversation. */
export const MOST_IN_CHAIN = 1000

/** The address of a route: what stands at its default is left out, so that equal views have one address. */
export function hrefOf(route: Route): string {
  switch (route.view) {
    case 'home':
      return '/'
    case 'about':
      return '/about'
    case 'kept':
      return '/kept'
    case 'lost':
      return route.path
    case 'search':
      return written('/search', route, search())
    case 'cable':
      return written(`/cable/${segment(route.id)}`, route, cable(route.id))
    case 'graph':
      return written(`/graph/${segment(route.root)}`, route, graph(route.root))
    case 'chain':
      return written(`/chain/${segment(route.id)}`, route, chain(route.id))
    case 'path':
      return written('/path', route, path())
    case 'person':
      return written(`/person/${segment(route.key)}`, route, person(route.key))
    case 'traffic':
      return written('/traffic', route, traffic())
    case 'persons':
    case 'posts':
    case 'tags':
      return written(`/${route.view}`, route, names(route.view))
  }
}

/** The route of an address; one that cannot be read is `lost`, a value out of range falls back to its default. */
export function readRoute(address: string): Route {
  const url = new URL(address, 'http://reftel.invalid')
  const [view = '', ...rest] = url.pathname.split('/').slice(1)
  const key = unsegment(rest.join('/'))
  const read = new Reader(url.searchParams)
  if (view === '' && !key) return HOME
  if (view === 'about' && !key) return ABOUT
  if (view === 'kept' && !key) return KEPT
  if (view === 'search' && !key)
    return search({
      q: read.text('q'),
      post: read.text('post'),
      to: read.text('to'),
      person: read.text('person'),
      tag: read.text('tag'),
      classification: read.text('classification'),
      from: read.text('from'),
      until: read.text('until'),
      holding: read.one('holding', HOLDINGS),
      sort: read.one('sort', CABLE_ORDERS),
      form: read.one('form', SEARCH_FORMS),
    })
  if (view === 'cable' && key)
    return cable(key, read.count('at'), {
      document: read.text('document'),
      form: read.one('form', ['document', 'received']),
      list: read.one('list', CABLE_LISTS),
      sort: read.one('sort', CITATION_ORDERS),
      group: read.one('group', CITATION_GROUPS),
      in: read.text('in'),
      possible: read.text('possible') === 'true',
      beside: read.text('beside'),
      place: read.count('place'),
    })
  if (view === 'graph' && key)
    return graph(key, {
      depth: Math.min(read.count('depth') ?? 1, DEEPEST.graph),
      direction: read.one('direction', DIRECTIONS),
      show: SURROUNDINGS.filter((each) => read.all('show').includes(each)),
      layout: read.one('layout', LAYOUT_IDS),
      hubs: read.one('hubs', HUB_GROUPS),
      colour: read.one('colour', COLOURS_BY),
      open: read.all('open'),
      hide: read.all('hide'),
      pin: read.all('pin'),
      select: read.all('select'),
      form: read.one('form', ['drawing', 'table']),
      holding: read.one('holding', ['all', 'held', 'stubs']),
      place: read.one('place', PLACE_FILTERS),
      sure: Math.min(read.count('sure') ?? 0, 100),
      possible: read.text('possible') === 'true',
      post: read.text('post'),
      tag: read.text('tag'),
      from: read.text('from'),
      until: read.text('until'),
      frame: read.text('frame'),
    })
  if (view === 'chain' && key)
    return chain(key, {
      limit: Math.max(2, Math.min(read.count('limit') ?? 60, MOST_IN_CHAIN)),
      even: read.text('even') === 'true',
      at: read.text('at'),
      place: read.count('place'),
    })
  if (view === 'path' && !key) return path(read.text('from'), read.text('to'), read.text('directed') === 'true')
  if (view === 'person' && key) return person(key, read.one('company', COMPANY_FORMS))
  if (view === 'traffic' && !key)
    return traffic({
      from: read.text('from'),
      until: read.text('until'),
      tag: read.text('tag'),
      post: read.text('post'),
      pair: read.text('pair'),
      form: read.one('form', TRAFFIC_FORMS),
      scale: read.one('scale', TRAFFIC_SCALES),
      order: read.one('order', POST_ORDERS),
      department: read.text('department') !== 'false',
      look: read.text('look'),
    })
  if ((view === 'persons' || view === 'posts' || view === 'tags') && !key)
    return names(view, {
      q: read.text('q'),
      sort: read.one('sort', NAME_ORDERS),
      grouped: read.text('grouped') === 'true',
    })
  return { view: 'lost', path: url.pathname }
}

type Value = string | number | boolean | null | readonly string[]

/** `base` and, as its query, what differs in `route` from `usual`. A list is one parameter for each of its values. */
function written(base: string, route: object, usual: object): string {
  const standing = new Map<string, Value>(Object.entries(usual))
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(route) as [string, Value][]) {
    const usually = standing.get(name) ?? null
    if (value === usually || value === null || value === '') continue
    if (typeof value === 'object') for (const each of value) query.append(name, each)
    else query.set(name, String(value))
  }
  const text = query.toString()
  return text ? `${base}?${text}` : base
}

const segment = (text: string) => encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',')

function unsegment(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Reads a query leniently: an address may have been typed. */
class Reader {
  readonly #query: URLSearchParams
  constructor(query: URLSearchParams) {
    this.#query = query
  }
  text(name: string): string {
    return this.#query.get(name)?.trim() ?? ''
  }
  all(name: string): readonly string[] {
    return [...new Set(this.#query.getAll(name).filter(Boolean))]
  }
  count(name: string): number | null {
    const text = this.text(name)
    return /^\d{1,9}$/.test(text) ? Number(text) : null
  }
  one<T extends string>(name: string, choices: readonly [T, ...T[]] | readonly T[]): T {
    const text = this.text(name)
    const found = choices.find((choice) => choice === text) ?? choices[0]
    if (found === undefined) throw new RangeError(`${name} has no choices`)
    return found
  }
}
