import { compareText, editDistance, grouped } from '@reftel/cypher'
import { blockOf } from '../names/block.ts'
import { Cluster } from './cluster.ts'
import type { MentionGroup } from './mention-group.ts'

/**
 * Clusters of the groups that have a given name. One surname with one first name is one person as long as the second names do not
 * contradict each other; different given names never meet. An initial goes to the only person it may stand for.
 */
export function clusterByGivenNames(groups: readonly MentionGroup[]): Cluster[] {
  const named = groups.filter(({ given }) => (given[0]?.length ?? 0) > 1)
  const clusters = [...grouped(named, firstNameKey).values()].flatMap(splitBySecondName)
  const joined = joinSpellings(clusters)
  for (const group of groups) if (group.given[0]?.length === 1) placeInitials(group, joined)
  return joined
}

const firstNameKey = ({ form, given }: MentionGroup): string => `${form} ${blockOf(given[0] ?? '')}`

/** `JOHN A.` and `JOHN B.` are two; `JOHN` alone is one of them only where there is one. */
function splitBySecondName(groups: readonly MentionGroup[]): Cluster[] {
  const letters = [...new Set(groups.flatMap(({ given }) => given[1]?.charAt(0) ?? []))].sort(compareText)
  const single = letters.length < 2
  const byLetter = grouped(groups, ({ given }) => (single ? '' : (given[1]?.charAt(0) ?? '')))
  return [...byLetter.values()].map((own) => clusterOf(own))
}

function clusterOf(groups: readonly MentionGroup[]): Cluster {
  const cluster = new Cluster()
  for (const group of groups) cluster.add(group)
  const names = new Set(groups.map(({ mentions }) => mentions[0]?.name ?? ''))
  if (names.size > 1 || groups.length > 1)
    cluster.note({ rule: 'given-names', detail: [...names].sort(compareText).slice(0, 4).join(' = '), score: 0.95 })
  return cluster
}

/** Spellings of one surname (same block) with the same given names: `ABDURAZAKOV`, `ABDURRAZAKOV`. */
function joinSpellings(clusters: readonly Cluster[]): Cluster[] {
  const kept: Cluster[] = []
  for (const own of grouped(clusters, ({ given }) => blockOf(given[0] ?? '')).values()) {
    const heads: Cluster[] = []
    for (const cluster of own.toSorted((a, b) => b.cables.size - a.cables.size || compareText(formOf(a), formOf(b)))) {
      const head = heads.find(
        (other) =>
          [...other.forms].some((form) => isSpelling(form, formOf(cluster))) && secondAgree(other.given, cluster.given),
      )
      if (head)
        head.absorb(cluster, { rule: 'given-names', detail: `${formOf(cluster)} = ${formOf(head)}`, score: 0.85 })
      else heads.push(cluster)
    }
    kept.push(...heads)
  }
  return kept
}

const formOf = ({ forms }: Cluster): string => [...forms].sort(compareText)[0] ?? ''

/** Letters that differ between two spellings within one block. */
const MOST_APART = 2

/** Two spellings of one name, as two hands would write it: same sounds, at most two letters apart. */
export function isSpelling(one: string, other: string): boolean {
  if (one === other) return true
  if (Math.min(one.length, other.length) < SHORTEST_SPELT) return false
  const key = `${one} ${other}`
  let known = spellings.get(key)
  if (known === undefined) {
    known = editDistance(one, other, MOST_APART) <= MOST_APART
    if (spellings.size > MOST_KEPT) spellings.clear()
    spellings.set(key, known)
  }
  return known
}

const SHORTEST_SPELT = 5
/** Pairs asked before: the few spellings of a block meet again and again. */
const spellings = new Map<string, boolean>()
const MOST_KEPT = 20_000

const secondAgree = (one: readonly string[], other: readonly string[]): boolean =>
  one[1] === undefined || other[1] === undefined || one[1].charAt(0) === other[1].charAt(0)

function placeInitials(group: MentionGroup, clusters: Cluster[]): void {
  const [first = '', second] = group.given
  const fitting = clusters.filter(
    ({ forms, given }) =>
      forms.has(group.form) &&
      given[0]?.charAt(0) === first &&
      (second === undefined || given[1] === undefined || given[1].charAt(0) === second.charAt(0)),
  )
  const name = group.mentions[0]?.name ?? ''
  const [only] = fitting
  if (only && fitting.length === 1) {
    only.add(group, { rule: 'given-names', detail: `${name} is the only ${first}. ${group.form}`, score: 0.8 })
    return
  }
  const own = new Cluster()
  own.add(group)
  clusters.push(own)
}
