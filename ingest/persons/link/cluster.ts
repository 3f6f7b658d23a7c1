import { type CableId, compareText, numberAt } from '@reftel/cypher'
import type { KnownPerson } from './known-offices.ts'
import { citedBy, type MentionGroup, passedAt, type Sex } from './mention-group.ts'

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

/** Cables by year, from 1900 on, at one place: what tells how often a person stands in cables near to another. */
type Years = number[]

/** Groups held to be one person, with what the others are compared to. */
export class Cluster {
  readonly groups: MentionGroup[] = []
  readonly #evidence = new Map<string, LinkEvidence>()
  readonly #links = new Map<MentionGroup, GroupLink>()
  readonly #years: Years = []
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
    for (const { cable } of group.mentions) {
      this.cables.add(cable)
      if (this.firstCable === '' || compareText(cable, this.firstCable) < 0) this.firstCable = cable
    }
    for (const cable of citedBy(group)) this.cited.add(cable)
    const { year, mentions } = group
    const { from, into, lands } = group.places
    const places = [
      ...lands,
      ...passedAt(group.places),
      ...(from ? [from] : []),
      ...(into && group.officer ? [into] : []),
    ]
    count(this.#years, year, mentions.length)
    for (const place of places) {
      const years = this.#places.get(place) ?? []
      count(years, year, mentions.length)
      this.#places.set(place, years)
    }
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

/** Where the years begin; the first place is that of cables without a date. */
const FIRST_YEAR = 1900

const placeOf = (year: number | null): number => (year === null ? 0 : Math.max(1, year - FIRST_YEAR))

function count(years: Years, year: number | null, cables: number): void {
  const at = placeOf(year)
  while (years.length <= at) years.push(0)
  years[at] = numberAt(years, at) + cables
}

function within(years: Years, year: number | null, span: number): number {
  let sum = 0
  const [first, last] =
    year === null ? [0, years.length - 1] : [Math.max(1, placeOf(year) - span), placeOf(year) + span]
  for (let at = first; at <= last && at < years.length; at++) sum += numberAt(years, at)
  return sum
}

/** Letters of given names: the more, the fuller. */
const weight = (given: readonly string[]): number => given.reduce((sum, word) => sum + word.length, 0)
