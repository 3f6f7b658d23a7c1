import { hash } from 'node:crypto'
import { allOf, Counts, compareText, type LinkedPerson, must } from '@reftel/cypher'
import { foldWord } from '../../words/hashing.ts'
import type { Cluster } from './cluster.ts'
import { nameInTable, shownName } from './known-offices.ts'
import { byCableAndName } from './mention-group.ts'

/** Titles and variants of a name that a person is shown with. */
const MOST_SHOWN = 12
const MOST_EVIDENCE = 20

/** A cluster with the key of its person. */
export interface KeyedCluster {
  readonly key: string
  readonly cluster: Cluster
}

/** The person of a cluster as stores keep it. */
export function toLinkedPerson({ key, cluster }: KeyedCluster): LinkedPerson {
  const mentions = mentionsOf(cluster)
  const name = nameOf(cluster)
  const named = allOf(mentions, ({ name, aliases = [] }) => [name, ...aliases])
  const variants = byUse(named).filter((variant) => variant !== name)
  return {
    key,
    name,
    surname: cluster.known?.surname ?? byUse(mentions.map(({ surname }) => surname))[0] ?? name,
    variants: variants.slice(0, MOST_SHOWN),
    titles: titlesOf(mentions).slice(0, MOST_SHOWN),
    evidence: cluster.evidence
      .toSorted((a, b) => b.score - a.score || compareText(a.detail, b.detail))
      .slice(0, MOST_EVIDENCE)
      .map(({ rule, detail, score }) => ({ rule, detail, score })),
    mentions: linkedMentions(cluster),
  }
}

/** Below this share of right ones, as measured on labelled cables, a link is possible only. */
const SURE = 0.7

/** Each mention with why it is of the person. */
const linkedMentions = (cluster: Cluster): LinkedPerson['mentions'] =>
  cluster.groups
    .flatMap((group) => {
      const { why, score: sure } = cluster.linkOf(group)
      const link = { sure, why, ...(sure < SURE ? { possible: true as const } : {}) }
      return group.mentions.map(({ cable, name }) => ({ cable, name, link }))
    })
    .sort(byCableAndName)

/** In the order of the groups: what is made of them here depends on no order. */
const mentionsOf = ({ groups }: Cluster): readonly LinkedMention[] => allOf(groups, ({ mentions }) => mentions)

type LinkedMention = Cluster['groups'][number]['mentions'][number]

/** The name of the tables where the person is one of theirs with a given name, else the fullest form met, and of those the commonest. */
function nameOf(cluster: Cluster): string {
  const names = byUse(mentionsOf(cluster).map(({ name }) => name))
  if (cluster.known && cluster.known.given.length > 0) {
    const ofTable = shownName(cluster.known)
    // In the order that cables have, where the surname comes first: HU JINTAO.
    return names.find((name) => wordsOf(name) === wordsOf(ofTable))?.toUpperCase() ?? ofTable
  }
  const words = (name: string): number => name.split(' ').filter((word) => word.replace('.', '').length > 1).length
  return must(names.toSorted((a, b) => words(b) - words(a))[0], 'a name in a cluster')
}

const wordsOf = (name: string): string =>
  foldWord(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .sort(compareText)
    .join(' ')

/** Distinct texts, the commonest first, then in their order. */
function byUse(texts: readonly string[]): readonly string[] {
  const uses = new Counts<string>()
  for (const text of texts) uses.add(text)
  return [...uses].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([text]) => text)
}

/** Each title once, in the commonest of its spellings: `PRESIDENT`, `president` and, of several persons, `Presidents` are `President`. */
function titlesOf(mentions: readonly LinkedMention[]): readonly string[] {
  const titles = allOf(mentions, (mention) => mention.titles)
  if (titles.length === 0) return []
  const spelt = new Map<string, string>()
  for (const title of byUse(titles.filter((title) => !isPlural(title)))) {
    const own = singular(title)
    if (!spelt.has(own)) spelt.set(own, title)
  }
  return byUse(titles.map((title) => spelt.get(singular(title)) ?? title))
}

/** In lower case, the last word without the ending of the plural; MRS and MS have none. */
const singular = (title: string): string => {
  const word = title.toLowerCase()
  return isPlural(title) ? word.replace(/ies$/, 'y').replace(/s$/, '') : word
}

const isPlural = (title: string): boolean => /[^\Ws]{4}s$/i.test(title)

/**
 * Key of a cluster: its name in lower case, of one of the tables all of it, and a hash of who it is, the entry of the tables or else its first mention. It depends on
 * the cluster alone and stays as long as that mention and name do.
 */
export function keyOf(cluster: Cluster): string {
  const { cable, name } = mentionsOf(cluster).reduce((first, one) => (byCableAndName(one, first) < 0 ? one : first))
  const identity = cluster.known ? `known\n${cluster.known.id}` : `${cable}\n${name}`
  const sign = hash('sha256', identity).slice(0, 8)
  const slug = (cluster.known ? nameInTable(cluster.known) : nameOf(cluster))
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${slug || 'person'}-${sign}`
}
