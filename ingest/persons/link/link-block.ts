import { type BlockMention, compareText, type LinkedPerson } from '@reftel/cypher'
import { nameKey } from '../find/tokens.ts'
import { blockOf, surnameForm } from '../names/block.ts'
import { clusterBareSurnames } from './bare-surnames.ts'
import { Cluster } from './cluster.ts'
import { curate } from './curate.ts'
import type { Curated } from './curated.ts'
import { clusterByGivenNames, isSpelling } from './given-names.ts'
import { type KnownPerson, knownPersons } from './known-offices.ts'
import { toLinkedPerson } from './linked-person.ts'
import { groupMentions, type MentionGroup } from './mention-group.ts'
import { type Score, scoreCluster, scoreKnown } from './score.ts'

/** What decides that a bare surname is that person, and by how much it must lead over the next. */
const DECIDES = 3
const LEAD = 1
/** Where only one person has that surname. */
const DECIDES_ALONE = 2

/**
 * The persons of one block. Given names first, then the tables of offices, then bare surnames: each goes to the one person whom
 * office, country, time and the citation chain point to, else to a person of its own. Pure, and independent of the order of
 * `mentions`.
 */
export function linkBlock(mentions: readonly BlockMention[], curated: Curated): readonly LinkedPerson[] {
  const [first] = mentions
  if (!first) return []
  const known = knownPersons(blockOf(first.surname))
  const groups = groupMentions(mentions)
  const clusters = recognise(clusterByGivenNames(groups.filter(({ given }) => given.length > 0)), known)
  const bare = groups.filter(({ given }) => given.length === 0)
  const left = placeBare(bare, clusters, known)
  for (const cluster of clusterBareSurnames(left)) {
    const target = decide(cluster.groups, clusters, [])
    if (target) target.cluster.absorb(cluster, target.score.evidence)
    else clusters.push(cluster)
  }
  return curate(clusters, curated)
    .map(toLinkedPerson)
    .sort((a, b) => compareText(a.key, b.key))
}

/** Tells which clusters are persons of the tables; two that are the same one are joined. */
function recognise(clusters: readonly Cluster[], known: readonly KnownPerson[]): Cluster[] {
  const kept: Cluster[] = []
  for (const cluster of clusters) {
    const scored = known
      .filter((person) => namesAgree(cluster, person))
      .map((person) => ({ person, score: best(cluster.groups.map((group) => scoreKnown(group, person))) }))
      .sort((a, b) => b.score.score - a.score.score || compareText(a.person.id, b.person.id))
    const [found, next] = scored
    const sure = found && found.score.score >= 1 && (!next || found.score.score > next.score.score)
    const same = sure ? kept.find((other) => other.known?.id === found.person.id) : undefined
    if (same && found) same.absorb(cluster, found.score.evidence)
    else {
      if (sure && found) {
        cluster.known = found.person
        cluster.note(found.score.evidence)
      }
      kept.push(cluster)
    }
  }
  return kept
}

function namesAgree({ forms, given }: Cluster, person: KnownPerson): boolean {
  const form = surnameForm(person.surname)
  if (![...forms].some((own) => isSpelling(own, form))) return false
  const [own = ''] = given
  return person.given.some((word) => {
    const key = nameKey(word)
    return own.length === 1 || key.length === 1
      ? own.charAt(0) === key.charAt(0)
      : own === key || blockOf(own) === blockOf(key)
  })
}

/** Gives bare surnames to the persons that something points to; what is left comes back. */
function placeBare(
  groups: readonly MentionGroup[],
  clusters: Cluster[],
  known: readonly KnownPerson[],
): readonly MentionGroup[] {
  const placed: [MentionGroup, Target][] = []
  const left: MentionGroup[] = []
  for (const group of groups) {
    const target = decide([group], clusters, known)
    if (target) placed.push([group, target])
    else left.push(group)
  }
  // Decided before any of them changes what the next is compared to.
  for (const [group, { cluster, person, score }] of placed) {
    const home = person ? homeOf(person, clusters) : cluster
    home.add(group, score.evidence)
  }
  return left
}

interface Target {
  readonly cluster: Cluster
  readonly person: KnownPerson | null
  readonly score: Score
}

function homeOf(person: KnownPerson, clusters: Cluster[]): Cluster {
  const home = clusters.find(({ known }) => known?.id === person.id)
  if (home) return home
  const made = new Cluster()
  made.known = person
  made.given = person.given.map(nameKey)
  clusters.push(made)
  return made
}

/**
 * The one person that these groups point to; null where no one, or several, come into question. Two entries of one cable are two
 * persons.
 */
function decide(
  groups: readonly MentionGroup[],
  clusters: readonly Cluster[],
  known: readonly KnownPerson[],
): Target | null {
  const forms = new Set(groups.map(({ form }) => form))
  const fits = (form: string): boolean => [...forms].some((own) => isSpelling(own, form))
  const targets: Target[] = []
  for (const cluster of clusters) {
    if (
      ![...cluster.forms].some(fits) ||
      groups.some(({ mentions }) => mentions.some(({ cable }) => cluster.cables.has(cable)))
    )
      continue
    const person = cluster.known
    const score = best(
      groups.map((group) => sum(scoreCluster(group, cluster), person ? scoreKnown(group, person) : null)),
    )
    targets.push({ cluster, person: null, score })
  }
  const recognised = new Set(clusters.flatMap(({ known: person }) => person?.id ?? []))
  for (const person of known) {
    if (recognised.has(person.id) || !fits(surnameForm(person.surname))) continue
    const score = best(groups.map((group) => scoreKnown(group, person)))
    if (score.score > 0) targets.push({ cluster: NOBODY, person, score })
  }
  targets.sort((a, b) => b.score.score - a.score.score || compareText(nameOf(a), nameOf(b)))
  const [first, second] = targets
  if (!first) return null
  if (!second) return first.score.score >= DECIDES_ALONE ? first : null
  return first.score.score >= DECIDES && first.score.score - second.score.score >= LEAD ? first : null
}

const NOBODY = new Cluster()

const nameOf = ({ cluster, person }: Target): string => person?.id ?? cluster.firstCable

const best = (scores: readonly Score[]): Score =>
  scores.reduce((top, score) => (score.score > top.score ? score : top), {
    score: 0,
    evidence: { rule: 'post', detail: '', score: 0 },
  })

function sum(one: Score, other: Score | null): Score {
  if (!other || other.score === 0) return one
  const evidence = other.score >= one.score ? other.evidence : one.evidence
  return { score: one.score + other.score, evidence }
}
