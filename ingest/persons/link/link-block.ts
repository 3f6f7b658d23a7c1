import { allOf, type BlockMention, Counts, compareText, type LinkedPerson } from '@reftel/cypher'
import { agreeGiven, givenNamesAgree } from '../names/given-agreement.ts'
import { officeClass } from '../names/office-class.ts'
import { firstWord } from '../names/outer-words.ts'
import { isSpelling } from '../names/surname-spelling.ts'
import { asFiled } from './as-filed.ts'
import { clusterBareSurnames } from './bare-surnames.ts'
import { Cluster } from './cluster.ts'
import { curate } from './curate.ts'
import type { Curated } from './curated.ts'
import { Bearers, decide, type Target } from './decide.ts'
import { clusterByGivenNames } from './given-names.ts'
import { covers, type KnownPerson, knownPersons, shownName, yearsOutside } from './known-offices.ts'
import { toLinkedPerson } from './linked-person.ts'
import { groupMentions, type MentionGroup } from './mention-group.ts'
import { type Weight, weighKnown } from './weigh.ts'

/**
 * The persons of one block. Given names first, then the tables of offices, then bare surnames: each goes to the one person whom
 * cables near by, office and the citation chain point to, else to a person of its own. Pure, and independent of the order of
 * `mentions`.
 */
export function linkBlock(block: string, mentions: readonly BlockMention[], curated: Curated): readonly LinkedPerson[] {
  const known = knownPersons(block)
  return curate(clusterBlock(asFiled(block, mentions, known), known), curated)
    .map(toLinkedPerson)
    .sort((a, b) => compareText(a.key, b.key))
}

function clusterBlock(mentions: readonly BlockMention[], known: readonly KnownPerson[]): readonly Cluster[] {
  const groups = groupMentions(mentions)
  const clusters = recognise(clusterByGivenNames(groups.filter(({ given }) => given.length > 0)), known)
  let left = groups.filter(({ given }) => given.length === 0)
  // The second time those who went to someone the first time speak for him too.
  for (let round = 0, before = -1; round < ROUNDS && left.length !== before; round++) {
    before = left.length
    left = placeBare(left, clusters, known)
  }
  const apart: Cluster[] = []
  const named = namedOf(clusters)
  const bearers = new Bearers(clusters, [], known)
  for (const cluster of clusterBareSurnames(left, (form) => named.of(form))) {
    const target = decide(cluster.groups, bearers)
    if (target?.cluster && !overlaps(cluster, target.cluster)) target.cluster.absorb(cluster, target.evidence)
    else apart.push(cluster)
  }
  return [...clusters, ...apart]
}

const ROUNDS = 2

/** How many persons with a given name bear each form of the surname. */
function namedOf(clusters: readonly Cluster[]): Counts<string> {
  const bearers = new Counts<string>()
  for (const { forms, given } of clusters) if (given.length > 0) for (const form of forms) bearers.add(form)
  return bearers
}

const overlaps = (one: Cluster, other: Cluster): boolean => [...one.cables].some((cable) => other.cables.has(cable))

/** Years that a full name may stand outside all terms of its one bearer in the tables. */
const OUTSIDE_TERMS = 15

/** Tells which clusters are persons of the tables; two that are the same one are joined. */
function recognise(clusters: readonly Cluster[], known: readonly KnownPerson[]): Cluster[] {
  if (known.length === 0) return [...clusters]
  const kept: Cluster[] = []
  const byPerson = new Map<string, Cluster>()
  for (const cluster of clusters) {
    const agreeing = mostAlike(
      cluster,
      known.filter((person) => namesAgree(cluster, person)),
    )
    const inTerm = agreeing
      .map((person) => ({ person, weight: strongest(cluster.groups, person) }))
      .filter(({ weight }) => weight.weight > 0)
    const scored = (
      inTerm.length > 0 ? inTerm : allOf(agreeing, (person) => outOfTerm(cluster, person, agreeing))
    ).sort((a, b) => b.weight.weight - a.weight.weight || compareText(a.person.id, b.person.id))
    const [found, next] = scored
    const sure = found && (!next || found.weight.weight > next.weight.weight * 2)
    const same = sure ? byPerson.get(found.person.id) : undefined
    const evidence = found && { ...found.weight.why(), score: 0.9 }
    if (same && evidence) same.absorb(cluster, evidence)
    else {
      if (sure && evidence) {
        cluster.known = found.person
        cluster.note(evidence)
        byPerson.set(found.person.id, cluster)
      }
      kept.push(cluster)
    }
  }
  return kept
}

/** Of RICHARD B. ROE and DONALD RICHARD ROE the first is RICHARD ROE. */
function mostAlike({ given: [first = ''] }: Cluster, agreeing: readonly KnownPerson[]): readonly KnownPerson[] {
  const alike = agreeing.filter(({ givenKeys: [own = ''] }) => agreeGiven(first, own) !== null)
  return alike.length > 0 ? alike : agreeing
}

/** A full name that one person of the tables has, some years outside his terms, or any where hardly anybody else has the surname. */
function outOfTerm(cluster: Cluster, person: KnownPerson, agreeing: readonly KnownPerson[]): readonly Scored[] {
  const full = firstWord(cluster.given).length > 1
  const near = cluster.groups.some(
    ({ date }) =>
      date !== null &&
      person.terms.some((term) => {
        const years = yearsOutside(term, date)
        return Math.abs(years) <= OUTSIDE_TERMS || (person.distinctive && years > 0)
      }),
  )
  if (!full || agreeing.length > 1 || !near) return []
  const detail = shownName(person)
  return [
    {
      person,
      weight: {
        weight: 1,
        why: () => ({ rule: 'office', detail, why: `a name that the tables have once: ${detail}` }),
      },
    },
  ]
}

interface Scored {
  readonly person: KnownPerson
  readonly weight: Weight
}

const strongest = (groups: readonly MentionGroup[], person: KnownPerson): Weight =>
  groups.map((group) => weighKnown(group, person)).reduce((top, weight) => (weight.weight > top.weight ? weight : top))

function namesAgree({ forms, given, groups }: Cluster, person: KnownPerson): boolean {
  if (!person.forms.some((form) => [...forms].some((own) => isSpelling(own, form)))) return false
  // The tables know some by one name alone: then only where they are in office does a full name mean them.
  if (person.given.length === 0)
    return person.forms.some((form) => forms.has(form)) && groups.some((group) => isInOfficeThere(group, person))
  return givenNamesAgree(given, person.givenKeys)
}

/** Called by the office that the person has at the time, in cables of the country or about it. */
const isInOfficeThere = ({ date, countries, offices }: MentionGroup, { terms }: KnownPerson): boolean =>
  terms.some((term) => {
    const office = officeClass(term.office)
    return date !== null && covers(term, date) && countries.has(term.country) && office !== null && offices.has(office)
  })

/** Gives bare surnames to the persons that something points to; what is left comes back. */
function placeBare(
  groups: readonly MentionGroup[],
  clusters: Cluster[],
  known: readonly KnownPerson[],
): MentionGroup[] {
  const placed: [MentionGroup, Target][] = []
  const left: MentionGroup[] = []
  const bearers = new Bearers(clusters, known)
  for (const group of groups) {
    const target = decide([group], bearers)
    if (target) placed.push([group, target])
    else left.push(group)
  }
  // Decided before any of them changes what the next is compared to.
  for (const [group, { cluster, person, evidence }] of placed) {
    const home = cluster ?? (person && homeOf(person, clusters))
    if (!home) continue
    // Two entries of one cable are two persons.
    const own = group.mentions.filter(({ cable }) => !home.cables.has(cable))
    const others = group.mentions.filter(({ cable }) => home.cables.has(cable))
    if (own.length > 0) home.add({ ...group, mentions: own }, evidence)
    if (others.length > 0) left.push({ ...group, mentions: others })
  }
  return left
}

function homeOf(person: KnownPerson, clusters: Cluster[]): Cluster {
  const home = clusters.find(({ known }) => known?.id === person.id)
  if (home) return home
  const made = new Cluster()
  made.known = person
  made.given = person.givenKeys
  clusters.push(made)
  return made
}
