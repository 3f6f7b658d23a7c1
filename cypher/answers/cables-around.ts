import type { GraphQueries, Neighbour } from '../graph-queries.ts'
import type { CableSummary, GraphNode } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import type { CableGroup, Expansion, ExpansionQuery, Joining, NeighbourCount, Rank } from '../model/expansion.ts'
import { compareText } from '../model/order.ts'
import type { Where } from '../model/where.ts'
import { yearOfCable } from '../model/years.ts'
import type { CableConditions } from '../questions.ts'
import { Counts } from '../text/counts.ts'
import { timeOf } from '../text/time.ts'
import { largestFirst } from './largest-first.ts'

interface Candidate {
  readonly id: CableId
  readonly citedBy: number
  readonly time: number
}

/** The cables around a node that is opened. */
export interface Candidates {
  /** Those not shown, best first; of a hub as many as are asked for. */
  readonly best: readonly { readonly id: CableId; readonly rank: Rank }[]
  /** How many there are that are not shown. */
  readonly left: number
  counts(added: readonly GraphNode[]): readonly NeighbourCount[]
  groups(): Promise<Expansion['groups']>
}

/** How many links of the shown cables are looked at, at most, to rank the others by. */
const MOST_LINKS = 20_000
/** How many groups an answer names, at most. */
const MOST_GROUPS = 100
/** A limit that no graph reaches. */
const ALL = 1_000_000_000

/** See `Candidates`. Cables joined with many that are shown come first, then those that many cite. */
export async function cablesAround(
  queries: GraphQueries,
  node: GraphNode,
  query: ExpansionQuery,
  shown: ReadonlySet<string>,
): Promise<Candidates> {
  return node.kind === 'Cable' ? aroundCable(queries, node, query, shown) : aroundHub(queries, node, query, shown)
}

/** Those of the shown nodes that are cables. */
const cablesIn = (shown: ReadonlySet<string>): readonly CableId[] =>
  [...shown].filter((id) => !/^(?:post|person|tag):/.test(id)) as CableId[]

/** How many shown cables, the opened one aside, each cable, or each of `others`, cites or is cited by. */
async function linksToShown(
  queries: GraphQueries,
  shown: ReadonlySet<string>,
  opened: string,
  others?: readonly CableId[],
) {
  const cables = cablesIn(shown).filter((id) => id !== opened)
  const links = new Map<string, Set<string>>()
  if (cables.length === 0) return new Counts<string>()
  for (const [near, far] of await queries.links(cables, 'both', MOST_LINKS, others))
    links.set(far, (links.get(far) ?? new Set()).add(near))
  return new Counts([...links].map(([id, ends]) => [id, ends.size]))
}

function rank(candidates: readonly Candidate[], links: Counts<string>) {
  return candidates
    .map((cable) => ({ ...cable, links: links.of(cable.id) }))
    .sort((a, b) => b.links - a.links || b.citedBy - a.citedBy || b.time - a.time || compareText(a.id, b.id))
    .map(({ id, links: joined, citedBy }) => ({
      id,
      rank: { links: joined, cables: citedBy, why: why(joined, citedBy) },
    }))
}

const why = (links: number, citedBy: number): string =>
  [
    ...(links > 0 ? [`joined with ${links} more of those shown`] : []),
    citedBy === 0 ? 'cited by none' : `cited by ${citedBy} ${citedBy === 1 ? 'cable' : 'cables'}`,
  ].join(', ')

async function aroundCable(
  queries: GraphQueries,
  node: GraphNode,
  { direction, by, group }: ExpansionQuery,
  shown: ReadonlySet<string>,
): Promise<Candidates> {
  const ways = (['cites', 'citedBy'] as const).filter((way) => direction === 'both' || direction === way)
  const found = await Promise.all(
    ways.map(async (way) => ({ way, all: await queries.neighbours(node.id as CableId, way) })),
  )
  const others = new Map(found.flatMap(({ all }) => all.map((one) => [one.id, one] as const)))
  const fresh = await inGroup(
    queries,
    [...others.values()].filter(({ id }) => !shown.has(id)),
    group,
  )
  const links = await linksToShown(
    queries,
    shown,
    node.id,
    fresh.map(({ id }) => id),
  )
  return {
    best: rank(fresh, links),
    left: fresh.length,
    counts: (added) => {
      const after = new Set([...shown, ...added.map(({ id }) => id)])
      return found.map(({ way, all }) => ({
        kind: 'Cable',
        joining: way,
        total: all.length,
        before: all.filter(({ id }) => shown.has(id)).length,
        after: all.filter(({ id }) => after.has(id)).length,
      }))
    },
    groups: () => groupNeighbours(queries, fresh, by),
  }
}

/** The value that puts a cable into a group; of the TAGS it has several. */
const valueIn = (one: Neighbour, by: 'post' | 'year'): string | null => (by === 'post' ? one.from : yearOfCable(one))

async function inGroup(
  queries: GraphQueries,
  all: readonly Neighbour[],
  group: CableGroup | undefined,
): Promise<readonly Neighbour[]> {
  if (!group) return all
  const { by, value } = group
  if (by !== 'tag') return all.filter((one) => valueIn(one, by) === value)
  if (value === null) return []
  const found = await idsOf(
    queries,
    { tag: value },
    all.map(({ id }) => id),
  )
  const tagged = new Set(found.map(({ id }) => id))
  return all.filter(({ id }) => tagged.has(id))
}

async function groupNeighbours(
  queries: GraphQueries,
  fresh: readonly Neighbour[],
  by: ExpansionQuery['by'],
): Promise<Expansion['groups']> {
  if (by === null) return []
  if (by === 'tag') return facetGroups(queries, { ids: fresh.map(({ id }) => id) }, by)
  const counts = new Counts<string | null>()
  for (const one of fresh) {
    const value = valueIn(one, by)
    counts.add(value)
  }
  return largestFirst(counts).slice(0, MOST_GROUPS)
}

const FACETS = { post: 'posts', year: 'years', tag: 'tags' } as const

async function facetGroups(queries: GraphQueries, conditions: CableConditions, by: 'post' | 'year' | 'tag') {
  const facets = await queries.facets({ ...conditions, limit: MOST_GROUPS, most: ALL })
  return facets[FACETS[by]].map(({ value, cables }) => ({ value, cables }))
}

/** The cables of a post, a person or one of the TAGS: too many to look at each. */
async function aroundHub(
  queries: GraphQueries,
  node: GraphNode,
  { limit, by, group }: ExpansionQuery,
  shown: ReadonlySet<string>,
): Promise<Candidates> {
  const links = await linksToShown(queries, shown, node.id)
  const shownIds = cablesIn(shown)
  const ways = waysOf(node)
  const found = await Promise.all(
    ways.map(async ({ joining, conditions }) => {
      const wanted = group ? { ...conditions, where: whereOf(group) } : conditions
      const total = await queries.count({ ...conditions, holding: 'held' })
      const before = await idsOf(queries, conditions, shownIds)
      return {
        joining,
        total,
        before,
        left: group
          ? (await queries.count({ ...wanted, holding: 'held' })) - (await idsOf(queries, wanted, shownIds)).length
          : total - before.length,
        linked: await idsOf(queries, wanted, [...links.keys()] as CableId[]),
        cited: (await queries.search({ ...wanted, sort: 'cited', limit: limit + shownIds.length })).items,
        wanted,
      }
    }),
  )
  const candidates = new Map<string, Candidate>()
  for (const { linked, cited } of found)
    for (const { id, citedBy, date } of [...linked, ...cited])
      if (!shown.has(id)) candidates.set(id, { id, citedBy, time: timeOf(date) })
  return {
    best: rank([...candidates.values()], links).slice(0, limit),
    left: found.reduce((sum, { left }) => sum + left, 0),
    counts: (added) => {
      const fresh = new Set(added.map(({ id }) => id))
      return found.map(({ joining, total, before, linked, cited }) => ({
        kind: 'Cable',
        joining,
        total,
        before: before.length,
        after: before.length + new Set([...linked, ...cited].flatMap(({ id }) => (fresh.has(id) ? [id] : []))).size,
      }))
    },
    groups: async () =>
      by === null ? [] : merged(await Promise.all(found.map(({ wanted }) => facetGroups(queries, wanted, by)))),
  }
}

/** The condition that no cable meets. A hub's cables are grouped by what each of them has, so that the group without it is empty. */
const NO_CABLE: Where = { is: 'any', of: [] }

function whereOf({ by, value }: CableGroup): Where {
  if (value === null) return NO_CABLE
  if (by !== 'year') return { is: by, value }
  const isIn: readonly Where[] = [
    { is: 'from', value: `${value}-01-01` },
    { is: 'until', value: `${Number(value) + 1}-01-01` },
  ]
  return { is: 'all', of: isIn }
}

async function idsOf(
  queries: GraphQueries,
  conditions: CableConditions,
  ids: readonly CableId[],
): Promise<readonly CableSummary[]> {
  return ids.length === 0 ? [] : (await queries.search({ ...conditions, ids, limit: ids.length })).items
}

function waysOf(node: GraphNode): readonly { readonly joining: Joining; readonly conditions: CableConditions }[] {
  switch (node.kind) {
    case 'Post':
      return [
        { joining: 'sentBy', conditions: { post: node.name } },
        { joining: 'sentTo', conditions: { to: node.name } },
      ]
    case 'Person':
      return [{ joining: 'mentions', conditions: { person: node.key } }]
    case 'Tag':
      return [{ joining: 'tagged', conditions: { tag: node.code } }]
    case 'Cable':
      return []
  }
}

function merged(all: readonly Expansion['groups'][]): Expansion['groups'] {
  const counts = new Counts<string | null>()
  for (const { value, cables } of all.flat()) counts.add(value, cables)
  return largestFirst(counts)
}
