import { type CableId, compareText } from '@reftel/cypher'
import type { KnownPerson } from './known-offices.ts'
import { citedBy, type MentionGroup } from './mention-group.ts'

/** Why a group went to a cluster. */
export interface LinkEvidence {
  readonly rule: 'given-names' | 'office' | 'citation' | 'title' | 'post' | 'curated'
  readonly detail: string
  readonly score: number
}

/** Groups held to be one person, with what the others are compared to. */
export class Cluster {
  readonly groups: MentionGroup[] = []
  readonly #evidence = new Map<string, LinkEvidence>()
  readonly forms = new Set<string>()
  readonly offices = new Set<string>()
  readonly posts = new Set<string>()
  readonly countries = new Set<string>()
  /** Posts that the person signs for. */
  readonly signs = new Set<string>()
  readonly cables = new Set<CableId>()
  readonly cited = new Set<CableId>()
  /** The least of the cables' ids: an order of clusters that depends on nothing else. */
  firstCable = ''
  firstYear = Number.POSITIVE_INFINITY
  lastYear = Number.NEGATIVE_INFINITY
  given: readonly string[] = []
  known: KnownPerson | null = null

  add(group: MentionGroup, evidence?: LinkEvidence): void {
    this.groups.push(group)
    this.forms.add(group.form)
    for (const office of group.offices) this.offices.add(office)
    if (group.post) this.posts.add(group.post)
    if (group.post && group.signer) this.signs.add(group.post)
    for (const country of group.countries) this.countries.add(country)
    for (const { cable } of group.mentions) {
      this.cables.add(cable)
      if (this.firstCable === '' || compareText(cable, this.firstCable) < 0) this.firstCable = cable
    }
    for (const cable of citedBy(group)) this.cited.add(cable)
    if (group.year !== null) {
      this.firstYear = Math.min(this.firstYear, group.year)
      this.lastYear = Math.max(this.lastYear, group.year)
    }
    if (weight(group.given) > weight(this.given)) this.given = group.given
    if (evidence) this.note(evidence)
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
    for (const group of other.groups) this.add(group)
    for (const row of other.evidence) this.note(row)
    this.known ??= other.known
    this.note(evidence)
  }
}

/** Letters of given names: the more, the fuller. */
const weight = (given: readonly string[]): number => given.reduce((sum, word) => sum + word.length, 0)
