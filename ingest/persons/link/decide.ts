import { allFound, compareText, must } from '@reftel/cypher'
import { Word } from '../../words/lexicon.ts'
import { wordTable } from '../../words/word-table.ts'
import { isSpelling } from '../names/surname-spelling.ts'
import type { Cluster, LinkEvidence } from './cluster.ts'
import { isOfNamesake, OF_NAMESAKE } from './heads.ts'
import type { KnownPerson } from './known-offices.ts'
import type { MentionGroup } from './mention-group.ts'
import { NOTHING, type Weight, weighCluster, weighFar, weighKnown } from './weigh.ts'

/** The share of all that comes into question which a person must have. */
const SURE = 0.55

/** The person that groups go to: one of the clusters, or one of the tables whom no cluster is yet. */
export interface Target {
  readonly cluster: Cluster | null
  readonly person: KnownPerson | null
  /** Its score, 0 to 1, is the share of the weight of all, the unknown bearers of the surname among them. */
  readonly evidence: LinkEvidence
}

/** Who may be meant by a surname. */
interface Candidate {
  readonly cluster: Cluster | null
  readonly person: KnownPerson | null
  /** 1 where the surname is written alike, less where only its spelling is near. */
  readonly alike: number
}

/** The bearers of each form of a surname, looked up once: clusters, and persons of the tables whom no cluster is. */
export class Bearers {
  readonly #clusters: readonly Cluster[]
  /** All of the tables, and those of them whom no cluster is. */
  readonly #tables: readonly KnownPerson[]
  readonly #known: readonly KnownPerson[]
  readonly #ofForm = new Map<string, Namesakes>()

  /** `known` come into question though no cluster is theirs; `tables` are all whom the tables have of the block. */
  constructor(clusters: readonly Cluster[], known: readonly KnownPerson[], tables = known) {
    this.#clusters = clusters
    this.#tables = tables
    const recognised = new Set(allFound(clusters, ({ known: person }) => person?.id))
    this.#known = known.filter(({ id }) => !recognised.has(id))
  }

  of(form: string): Namesakes {
    let own = this.#ofForm.get(form)
    if (!own) {
      own = this.#find(form)
      this.#ofForm.set(form, own)
    }
    return own
  }

  #find(form: string): Namesakes {
    const candidates: Candidate[] = []
    let named = 0
    let spelt = 0
    for (const cluster of this.#clusters) {
      const alike = likeness(form, cluster.forms)
      if (alike === 0) continue
      if (cluster.given.length > 0) {
        if (alike === 1) named++
        else spelt++
      }
      candidates.push({ cluster, person: cluster.known, alike })
    }
    for (const person of this.#known) {
      const alike = likeness(form, person.forms)
      if (alike > 0) candidates.push({ cluster: null, person, alike })
    }
    // Who is spelt otherwise hardly counts beside those of the very surname.
    const unknown = unknownBearers(form, named > 0 ? named + spelt * OTHER_SPELLING : spelt)
    return new Namesakes(
      candidates,
      this.#tables.filter(({ forms }) => likeness(form, forms) > 0),
      unknown,
    )
  }
}

/** What decides between those who bear one surname. */
interface Question {
  /** Leaves candidates out. */
  readonly mayBe?: (cluster: Cluster) => boolean
  /** How many times likelier all candidates are because a given name agrees. */
  readonly given?: number
}

/**
 * The one person that these groups, all of one form of a surname, point to; null where no one, or several, come into question. A
 * person has weight as often as cables near by speak of him, and so have all others of that surname, those of whom no cable says
 * more among them.
 */
export function decide(groups: readonly MentionGroup[], bearers: Bearers, question: Question = {}): Target | null {
  const namesakes = bearers.of(must(groups[0], 'a group to decide on').form)
  const { given = 1, mayBe } = question
  let all = namesakes.unknown
  let first: Weighed | null = null
  for (const weighed of namesakes.weighed(spread(groups))) {
    const { cluster, weight } = weighed
    if (mayBe && !(cluster && mayBe(cluster))) continue
    if (cluster && groups.every(({ mentions }) => mentions.every(({ cable }) => cluster.cables.has(cable)))) continue
    all += weight * given
    if (!first || isBefore(weighed, first)) first = weighed
  }
  if (!first || (first.weight * given) / all < SURE) return null
  const score = Math.round((100 * first.weight * given) / all) / 100
  return { cluster: first.cluster, person: first.person, evidence: { ...first.why(), score } }
}

/** Groups of a large cluster that stand for all. */
const MOST_GROUPS = 8

function spread(groups: readonly MentionGroup[]): readonly MentionGroup[] {
  if (groups.length <= MOST_GROUPS) return groups
  return Array.from({ length: MOST_GROUPS }, (_, at) => groups[Math.floor((at * groups.length) / MOST_GROUPS)]).filter(
    (group) => group !== undefined,
  )
}

/** Those who bear one form of a surname, with what finds the few that stand near a group without asking all. */
class Namesakes {
  readonly unknown: number
  readonly #candidates: readonly Candidate[]
  readonly #listed: readonly KnownPerson[]
  readonly #byPlace = new Map<string, number[]>()
  readonly #byCable = new Map<string, number[]>()
  /** By the cables that theirs cite. */
  readonly #byCited = new Map<string, number[]>()
  readonly #tables: number[] = []
  /** What the others weigh for any group of one year, office, rank and sex. */
  readonly #far = new Map<string, readonly Weighed[]>()
  /** For each candidate the number of the group that he was last found near. */
  readonly #met: number[]
  #groups = 0

  constructor(candidates: readonly Candidate[], listed: readonly KnownPerson[], unknown: number) {
    this.unknown = unknown
    this.#listed = listed
    this.#candidates = candidates
    this.#met = candidates.map(() => 0)
    candidates.forEach(({ cluster, person }, at) => {
      if (person) this.#tables.push(at)
      if (!cluster) return
      for (const place of cluster.places) put(this.#byPlace, place, at)
      for (const cable of cluster.cables) put(this.#byCable, cable, at)
      for (const cable of cluster.cited) put(this.#byCited, cable, at)
    })
  }

  /** All that weigh anything for the groups. */
  weighed(groups: readonly MentionGroup[]): Iterable<Weighed> {
    const [first, ...others] = groups
    if (!first || others.length === 0) return first ? this.#weighedBy(first) : []
    const best = new Map<number, Weighed>()
    for (const group of groups) for (const one of this.#weighedBy(group)) keepBest(best, one)
    return best.values()
  }

  /** All that weigh anything for one group, each once: those near to it first. */
  #weighedBy(group: MentionGroup): readonly Weighed[] {
    const weighed: Weighed[] = []
    for (const at of this.#near(group)) {
      const one = this.#weigh(group, at, weighCluster)
      if (one) weighed.push(one)
    }
    if (!group.officer) for (const one of this.#others(group)) if (this.#met[one.at] !== this.#groups) weighed.push(one)
    return weighed
  }

  /** Those of the tables and those near the group, each once; `#met` tells who they are. */
  #near({ places: { from, into, lands, passed }, mentions, officer }: MentionGroup): readonly number[] {
    const near: number[] = []
    this.#groups++
    this.#meet(near, this.#tables)
    if (from) this.#meet(near, this.#byPlace.get(from))
    if (officer) {
      if (into) this.#meet(near, this.#byPlace.get(into))
      return near
    }
    for (const land of lands) this.#meet(near, this.#byPlace.get(land))
    if (passed) {
      this.#meet(near, this.#byPlace.get(passed.all))
      this.#meet(near, this.#byPlace.get(passed.ofPost))
    }
    for (const { cable, cites } of mentions) {
      this.#meet(near, this.#byCable.get(cable))
      this.#meet(near, this.#byCited.get(cable))
      for (const cited of cites) this.#meet(near, this.#byCable.get(cited))
    }
    return near
  }

  #meet(near: number[], found: readonly number[] | undefined): void {
    if (!found) return
    for (const at of found) {
      if (this.#met[at] === this.#groups) continue
      this.#met[at] = this.#groups
      near.push(at)
    }
  }

  #others(group: MentionGroup): readonly Weighed[] {
    let others = this.#far.get(group.kind)
    if (!others) {
      others = allFound(this.#candidates.keys(), (at) => this.#weigh(group, at, weighFar))
      this.#far.set(group.kind, others)
    }
    return others
  }

  #weigh(group: MentionGroup, at: number, weigh: typeof weighCluster): Weighed | null {
    const candidate = this.#candidates[at]
    if (!candidate) return null
    const { cluster, person, alike } = candidate
    const one = cluster ? weigh(group, cluster) : NOTHING
    const other = person && weigh === weighCluster ? weighKnown(group, person) : NOTHING
    const own = person && isOfNamesake(group, person, this.#listed) ? OF_NAMESAKE : 1
    const weight = (one.weight + other.weight) * alike * own
    return weight > 0 ? { cluster, person, at, weight, why: other.weight >= one.weight ? other.why : one.why } : null
  }
}

/** A candidate, and how much he weighs for a group. */
interface Weighed extends Weight {
  readonly at: number
  readonly cluster: Cluster | null
  readonly person: KnownPerson | null
}

function keepBest(best: Map<number, Weighed>, one: Weighed): void {
  const before = best.get(one.at)
  if (!before || one.weight > before.weight) best.set(one.at, one)
}

function put(index: Map<string, number[]>, key: string, at: number): void {
  const own = index.get(key)
  if (!own) index.set(key, [at])
  else if (own.at(-1) !== at) own.push(at)
}

/** What all others of a surname weigh: more where the tables of surnames have it, and the more bear it in these cables. */
function unknownBearers(form: string, bearers: number): number {
  const listed = (wordTable().classesOf(form) & Word.SURNAME) !== 0
  return (listed ? LISTED : UNLISTED) * (1 + OF_ANOTHER_BEARER * Math.min(MOST_BEARERS, Math.max(0, bearers - 1)))
}

const LISTED = 2
const UNLISTED = 1
const OF_ANOTHER_BEARER = 0.7
const MOST_BEARERS = 8

function likeness(form: string, others: Iterable<string>): number {
  let most = 0
  for (const other of others) {
    if (form === other) return 1
    if (most === 0 && isSpelling(form, other)) most = OTHER_SPELLING
  }
  return most
}

const OTHER_SPELLING = 0.25

const isBefore = (one: Weighed, other: Weighed): boolean =>
  one.weight > other.weight || (one.weight === other.weight && compareText(nameOf(one), nameOf(other)) <= 0)

const nameOf = ({ cluster, person }: Weighed): string => must(person?.id ?? cluster?.firstCable, 'who is weighed')
