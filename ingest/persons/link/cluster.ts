import { type CableId, compareText, numberAt } from '@reftel/cypher'
import type { KnownPerson } from './known-offices.ts'
import type { MentionGroup, Sex } from './mention-group.ts'

/** Why a group went to a cluster. */
export interface LinkEvidence {
  readonly rule: 'given-names' | 'office' | 'citation' | 'title' | 'post' | 'surname' | 'curated'
  readonly detail: string
  /** The same to the reader of one of the cables: `signs for LIMA in these years`. */
  readonly why: string
  readonly score: number
}

/** Of a group of mentions why it is of a person: words, and how sure, 0 to 1. */
export type GroupLink = Pick<LinkEvidence, 'why' | 'score'>

const FULL_NAME: GroupLink = { why: 'named in full', score: 0.97 }
const INITIAL: GroupLink = { why: 'named with an initial', score: 0.85 }
const SURNAME: GroupLink = { why: 'named by surname alone', score: 0.8 }

/** What the names of a group say by themselves. */
const linkOfNames = ({ given: [first = ''] }: MentionGroup): GroupLink =>
  first.length > 1 ? FULL_NAME : first.length === 1 ? INITIAL : SURNAME

/** How many cables each year has at one place: what tells how often a person stands in cables near to another. Most have few years. */
interface Years {
  readonly years: number[]
  readonly cables: number[]
}

/** Groups held to be one person, with what the others are compared to. */
export class Cluster {
  readonly groups: MentionGroup[] = []
  readonly #evidence = new Map<string, LinkEvidence>()
  readonly #links = new Map<MentionGroup, GroupLink>()
  readonly #years: Years = { years: [], cables: [] }
  readonly #places = new Map<string, Years>()
  readonly forms = new Set<string>()
  readonly offices = new Set<string>()
  readonly ranks = new Set<string>()
  readonly cables = new Set<CableId>()
  readonly cited = new Set<CableId>()
  /** The least of the cables' ids: an order of clusters that depends on nothing else. */
  firstCable = ''
  firstYear = Number.POSITIVE_INFINITY
  lastYear = Number.NEGATIVE_INFINITY
  given: readonly string[] = []
  generation: number | null = null
  known: KnownPerson | null = null
  #women = 0
  #men = 0

  add(group: MentionGroup, evidence?: LinkEvidence): void {
    this.groups.push(group)
    this.forms.add(group.form)
    for (const office of group.offices) this.offices.add(office)
    for (const rank of group.ranks) this.ranks.add(rank)
    for (const { cable, cites } of group.mentions) {
      this.cables.add(cable)
      for (const cited of cites) this.cited.add(cited)
      if (this.firstCable === '' || compareText(cable, this.firstCable) < 0) this.firstCable = cable
    }
    const { year, mentions } = group
    const { from, into, lands, passed } = group.places
    const cables = mentions.length
    count(this.#years, year, cables)
    for (const land of lands) this.#countAt(land, year, cables)
    if (passed) {
      this.#countAt(passed.all, year, cables)
      this.#countAt(passed.ofPost, year, cables)
    }
    if (from) this.#countAt(from, year, cables)
    if (into && group.officer) this.#countAt(into, year, cables)
    if (year !== null) {
      this.firstYear = Math.min(this.firstYear, year)
      this.lastYear = Math.max(this.lastYear, year)
    }
    if (group.sex === 'woman') this.#women++
    if (group.sex === 'man') this.#men++
    if (weight(group.given) > weight(this.given)) this.given = group.given
    this.generation ??= group.generation
    this.#links.set(group, evidence ?? linkOfNames(group))
    if (evidence) this.note(evidence)
  }

  /** Adds a group that has its link already. */
  keep(group: MentionGroup, link: GroupLink): void {
    this.add(group)
    this.#links.set(group, link)
  }

  /** Why a group belongs here, and how sure that is. */
  linkOf(group: MentionGroup): GroupLink {
    return this.#links.get(group) ?? linkOfNames(group)
  }

  /** Cables within `span` years of `year`; all of them for a cable without a date. */
  near(year: number | null, span: number): number {
    return within(this.#years, year, span)
  }

  /** Cables of all years, where the years of the person come within `span` of `year`. */
  ever(year: number | null, span: number): number {
    const far = year !== null && (year < this.firstYear - span || year > this.lastYear + span)
    return far ? 0 : this.cables.size
  }

  /** As `near`, of one place: see `Places`. */
  nearAt(place: string, year: number | null, span: number): number {
    const years = this.#places.get(place)
    return years ? within(years, year, span) : 0
  }

  #countAt(place: string, year: number | null, cables: number): void {
    let years = this.#places.get(place)
    if (!years) {
      years = { years: [], cables: [] }
      this.#places.set(place, years)
    }
    count(years, year, cables)
  }

  get places(): Iterable<string> {
    return this.#places.keys()
  }

  get sex(): Sex | null {
    if (this.#women === this.#men) return null
    return this.#women > this.#men ? 'woman' : 'man'
  }

  /** Keeps one row of evidence for each rule and detail. */
  note(evidence: LinkEvidence): void {
    const key = `${evidence.rule} ${evidence.detail}`
    if (!this.#evidence.has(key)) this.#evidence.set(key, evidence)
  }

  /** The rows, in the order in which they came. */
  get evidence(): readonly LinkEvidence[] {
    return [...this.#evidence.values()]
  }

  absorb(other: Cluster, evidence: LinkEvidence): void {
    for (const group of other.groups) {
      const link = other.linkOf(group)
      this.keep(group, link.score <= evidence.score ? link : evidence)
    }
    for (const row of other.evidence) this.note(row)
    this.known ??= other.known
    this.note(evidence)
  }
}

/** Cables without a date stand before all years. */
const UNDATED = 0

/** What is older than the first year counts with it. */
const FIRST_YEAR = 1901

const placeOf = (year: number | null): number => (year === null ? UNDATED : Math.max(FIRST_YEAR, year))

function count({ years, cables }: Years, year: number | null, more: number): void {
  const place = placeOf(year)
  const at = years.indexOf(place)
  if (at >= 0) cables[at] = numberAt(cables, at) + more
  else {
    years.push(place)
    cables.push(more)
  }
}

function within({ years, cables }: Years, year: number | null, span: number): number {
  const [first, last] =
    year === null
      ? [UNDATED, Number.POSITIVE_INFINITY]
      : [Math.max(FIRST_YEAR, placeOf(year) - span), placeOf(year) + span]
  let sum = 0
  for (let at = 0; at < years.length; at++) {
    const each = numberAt(years, at)
    if (each >= first && each <= last) sum += numberAt(cables, at)
  }
  return sum
}

/** Letters of given names: the more, the fuller. */
const weight = (given: readonly string[]): number => given.reduce((sum, word) => sum + word.length, 0)
