import type { GraphQueries } from '../graph-queries.ts'
import type { CableSummary, GraphNode } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { compareText, oldestFirst } from '../model/order.ts'
import type { CommonCitations, RelatedCable, SharedThings } from '../model/paths.ts'
import { allFound } from '../text/all-found.ts'
import { stored } from '../text/stored.ts'

/** How many links are looked at, at most: where a cable cites a hub, some of the others that cite it are left out. */
const MOST_LINKS = 50_000
/** Persons by whom cables are looked for, those in the fewest cables first, and cables looked at for each. */
const MOST_PERSONS = 5
const CABLES_OF_PERSON = 50
/** How many candidates are compared by their persons and TAGS, at most. */
const MOST_CANDIDATES = 300
/** How many of the shared cables, persons or TAGS an answer names; the others are counted. */
const FIRST = 5

/** What each shared thing counts for. That both cite one cable shows that they are about one matter; that they share one of the TAGS hardly does. */
const WEIGHTS = { coupled: 2, cocited: 2, persons: 1, tags: 0.1, cites: 1 } as const

type Shared = Map<string, Set<string>>

/** See `GraphReader.related`. */
export async function findRelated(
  queries: GraphQueries,
  id: CableId,
  limit: number,
): Promise<readonly RelatedCable[] | null> {
  // Sent one behind the other: a server works at one while the next is on its way.
  const [known, cited, citing, around] = await Promise.all([
    queries.known(id),
    queries.neighbours(id, 'cites'),
    queries.neighbours(id, 'citedBy'),
    queries.surroundings(id, ['persons', 'tags']),
  ])
  if (!known) return null
  const idsOf = (cables: readonly { readonly id: CableId }[]) => cables.map((cable) => cable.id)
  const persons = around.nodes.filter((node) => node.kind === 'Person')
  const [coupled, cocited, ofPersons] = await Promise.all([
    sharedBy(queries, id, idsOf(cited), 'citedBy'),
    sharedBy(queries, id, idsOf(citing), 'cites'),
    cablesOfPersons(queries, persons, id),
  ])
  const direct = new Set<string>([...idsOf(cited), ...idsOf(citing)])
  const weights = new Map(cited.map((cable) => [cable.id as string, 1 / Math.log2(1 + Math.max(1, cable.citedBy))]))
  const weightOf = (shared: string) => weights.get(shared) ?? 1
  const candidates = new Set([...coupled.keys(), ...cocited.keys(), ...ofPersons])
  const byCitations = (other: string) =>
    WEIGHTS.coupled * sum(coupled.get(other), weightOf) +
    WEIGHTS.cocited * (cocited.get(other)?.size ?? 0) +
    (direct.has(other) ? WEIGHTS.cites : 0)
  const best = [...candidates]
    .sort((a, b) => byCitations(b) - byCitations(a) || compareText(a, b))
    .slice(0, MOST_CANDIDATES) as CableId[]
  const [sharedPersons, tags] = await sharedNodes(queries, best, around.nodes)
  const ranked = best
    .map((other) => {
      const found = {
        coupled: things(coupled.get(other)),
        cocited: things(cocited.get(other)),
        persons: things(sharedPersons.get(other)),
        tags: things(tags.get(other)),
      }
      const score = byCitations(other) + WEIGHTS.persons * found.persons.total + WEIGHTS.tags * found.tags.total
      return { id: other, score: Math.round(score * 1000) / 1000, ...found, cites: direct.has(other) }
    })
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id))
    .slice(0, limit)
  // Summaries are read of the answer's cables alone.
  const cables = new Map((await queries.summaries(ranked.map((other) => other.id))).map((cable) => [cable.id, cable]))
  return ranked.map(({ id: other, ...found }) => ({
    cable: stored(cables.get(other), other),
    ...found,
    why: inWords(found, found.cites),
  }))
}

/** For each other cable, those of `ends` that it cites, or that cite it. */
async function sharedBy(
  queries: GraphQueries,
  id: CableId,
  ends: readonly CableId[],
  direction: 'cites' | 'citedBy',
): Promise<Shared> {
  const shared: Shared = new Map()
  if (ends.length === 0) return shared
  for (const [end, other] of await queries.links(ends, direction, MOST_LINKS))
    if (other !== id) shared.set(other, (shared.get(other) ?? new Set()).add(end))
  return shared
}

async function cablesOfPersons(queries: GraphQueries, persons: readonly GraphNode[], id: CableId) {
  const rare = persons
    .flatMap((person) => (person.kind === 'Person' ? [person] : []))
    .sort((a, b) => a.cables - b.cables || compareText(a.key, b.key))
    .slice(0, MOST_PERSONS)
  if (rare.length === 0) return []
  const keys = rare.map(({ key }) => key)
  return (await queries.newestOfPersons(keys, CABLES_OF_PERSON)).filter((other) => other !== id)
}

/** Of each of these cables the persons and the TAGS that the asked one has too. */
async function sharedNodes(
  queries: GraphQueries,
  cables: readonly CableId[],
  around: readonly GraphNode[],
): Promise<readonly [Shared, Shared]> {
  const names = new Map(
    around.flatMap((node) =>
      node.kind === 'Person' ? [[node.id, node.key]] : node.kind === 'Tag' ? [[node.id, node.code]] : [],
    ),
  )
  const [persons, tags]: [Shared, Shared] = [new Map(), new Map()]
  if (cables.length === 0 || names.size === 0) return [persons, tags]
  for (const { cable, node } of await queries.shared(cables, [...names.keys()])) {
    const shared = node.startsWith('person:') ? persons : tags
    shared.set(cable, (shared.get(cable) ?? new Set()).add(stored(names.get(node), `the name of ${node}`)))
  }
  return [persons, tags]
}

const NOTHING: ReadonlySet<string> = new Set()

const sum = (ids: ReadonlySet<string> = NOTHING, weight: (id: string) => number): number =>
  [...ids].reduce((total, id) => total + weight(id), 0)

const things = (ids: ReadonlySet<string> = NOTHING): SharedThings => ({
  total: ids.size,
  first: [...ids].sort(compareText).slice(0, FIRST),
})

type Reasons = Pick<RelatedCable, 'coupled' | 'cocited' | 'persons' | 'tags'>

function inWords({ coupled, cocited, persons, tags }: Reasons, cites: boolean): string {
  const named = ({ total, first }: SharedThings) =>
    total > first.length ? `${first.join(', ')} and ${total - first.length} more` : first.join(', ')
  return [
    cites ? ['one cites the other'] : [],
    coupled.total > 0 ? [`both cite ${named(coupled)}`] : [],
    cocited.total > 0 ? [`${named(cocited)} ${cocited.total === 1 ? 'cites' : 'cite'} both`] : [],
    persons.total > 0 ? [`both name ${persons.total === 1 ? 'a person' : `${persons.total} persons`}`] : [],
    tags.total > 0 ? [`TAGS ${named(tags)}`] : [],
  ]
    .flat()
    .join('; ')
}

/** See `GraphReader.common`. */
export async function commonCitations(
  queries: GraphQueries,
  a: CableId,
  b: CableId,
  limit: number,
): Promise<CommonCitations | null> {
  if (!(await queries.known(a)) || !(await queries.known(b))) return null
  const shared = async (direction: 'cites' | 'citedBy') => {
    const others = new Set((await queries.neighbours(b, direction)).map(({ id }) => id))
    return (await queries.neighbours(a, direction)).filter(({ id }) => others.has(id)).map(({ id }) => id)
  }
  const [cites, citedBy] = [await shared('cites'), await shared('citedBy')]
  const cables = new Map((await queries.summaries([...new Set([...cites, ...citedBy])])).map((one) => [one.id, one]))
  const told = (ids: readonly CableId[]): readonly CableSummary[] =>
    allFound(ids, (id) => cables.get(id))
      .sort(oldestFirst)
      .slice(0, limit)
  return { cites: told(cites), citedBy: told(citedBy), totals: { cites: cites.length, citedBy: citedBy.length } }
}
