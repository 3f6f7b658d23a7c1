import type { CableId } from '@reftel/cypher'
import { must, numberAt } from '@reftel/cypher'
import { Word } from '../../words/lexicon.ts'
import { wordTable } from '../../words/word-table.ts'
import { Cluster, type LinkEvidence } from './cluster.ts'
import type { MentionGroup } from './mention-group.ts'

/** Groups without a year stand together, before all others. */
const UNDATED = 0

/** Years that two cables of one signer, of one holder of an office, of a man with no title, may lie apart. */
const SIGNER_YEARS = 6
const OFFICE_YEARS = 5
const PLAIN_YEARS = 2
/** And of one rank anywhere, where hardly anybody bears the surname; of anybody where no one else does. */
const TITLE_YEARS = 4
const ALONE_YEARS = 3

/**
 * Clusters of groups that have a surname alone and went to no one: those near to each other in country, office and time, and those
 * whose cables cite each other. Sorted neighbours are compared, never all pairs.
 */
export function clusterBareSurnames(groups: readonly MentionGroup[], bearersOf: (form: string) => number): Cluster[] {
  const parent = groups.map((_, at) => at)
  const root = (at: number): number => {
    let top = at
    while (parent[top] !== top) top = numberAt(parent, top)
    parent[at] = top
    return top
  }
  const join = (one: number, other: number): void => {
    const [a, b] = [root(one), root(other)].sort((x, y) => x - y) as [number, number]
    parent[b] = a
  }
  const yearOf = (at: number): number => must(groups[at], 'a group').year ?? UNDATED
  const bearers = remembered(bearersOf)
  for (const [keys, years] of CRITERIA) {
    const buckets = new Map<string, number[]>()
    groups.forEach((group, at) => {
      for (const key of keys(group, bearers(group.form))) {
        const bucket = buckets.get(key)
        if (bucket) bucket.push(at)
        else buckets.set(key, [at])
      }
    })
    for (const own of buckets.values()) {
      own.sort((a, b) => yearOf(a) - yearOf(b) || a - b)
      own.forEach((at, k) => {
        const before = own[k - 1]
        if (before === undefined) return
        const gap = Math.abs(yearOf(at) - yearOf(before))
        if (gap <= years && !conflict(groups[at], groups[before])) join(before, at)
      })
    }
  }
  joinChains(groups, join)
  const clusters = new Map<number, Cluster>()
  groups.forEach((group, at) => {
    const top = root(at)
    const cluster = clusters.get(top) ?? new Cluster()
    cluster.add(group, evidenceOf(group, cluster))
    clusters.set(top, cluster)
  })
  return [...clusters.values()]
}

type Criterion = readonly [keys: (group: MentionGroup, bearers: Bearers) => readonly string[], years: number]

const CRITERIA: readonly Criterion[] = [
  [({ form, signer, post }) => (signer && post ? [`${form} ${post}`] : []), SIGNER_YEARS],
  [
    ({ form, signer, offices, countries }) =>
      signer ? [] : [...offices].flatMap((office) => [...countries].map((country) => `${form} ${office} ${country}`)),
    OFFICE_YEARS,
  ],
  [({ form, signer, countries }) => (signer ? [] : [...countries].map((country) => `${form} ${country}`)), PLAIN_YEARS],
  [
    ({ form, officer, offices, ranks }, { few }) =>
      officer || !few ? [] : [...offices, ...ranks].map((title) => `${form} ${title}`),
    TITLE_YEARS,
  ],
  [({ form, officer }, { none }) => (officer || !none ? [] : [form]), ALONE_YEARS],
]

/** How many may bear a surname in these cables: none whom a cable gives a given name, and no table has it; hardly anybody. */
interface Bearers {
  readonly none: boolean
  readonly few: boolean
}

const FEW = 2

function remembered(bearersOf: (form: string) => number): (form: string) => Bearers {
  const known = new Map<string, Bearers>()
  return (form) => {
    const own = known.get(form)
    if (own) return own
    const listed = (wordTable().classesOf(form) & Word.SURNAME) !== 0
    const bearers = bearersOf(form)
    const made = { none: bearers === 0 && !listed, few: bearers + (listed ? 1 : 0) < FEW }
    known.set(form, made)
    return made
  }
}

/** Two offices that one man does not hold in one country and time. */
const conflict = (one: MentionGroup | undefined, other: MentionGroup | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.offices.size > 0 &&
  other.offices.size > 0 &&
  ![...one.offices].some((office) => other.offices.has(office))

function joinChains(groups: readonly MentionGroup[], join: (one: number, other: number) => void): void {
  const at = new Map<CableId, Map<string, number>>()
  groups.forEach((group, index) => {
    // Two who sign are not one because one answers the other.
    if (group.signer) return
    for (const { cable } of group.mentions) {
      const forms = at.get(cable) ?? new Map<string, number>()
      forms.set(group.form, index)
      at.set(cable, forms)
    }
  })
  groups.forEach((group, index) => {
    if (group.signer) return
    for (const { cites } of group.mentions) {
      for (const cited of cites) {
        const other = at.get(cited)?.get(group.form)
        if (other !== undefined && other !== index) join(other, index)
      }
    }
  })
}

function evidenceOf(group: MentionGroup, cluster: Cluster): LinkEvidence | undefined {
  if (cluster.groups.length === 0) return undefined
  const [office] = group.offices
  const [country] = group.countries
  const place = group.post ?? country
  return {
    rule: office ? 'title' : 'post',
    detail: [office, place, group.year].filter(Boolean).join(', '),
    why: office
      ? `a ${office} of that surname in these years`
      : group.officer
        ? `${group.signer ? 'signs' : 'drafts or clears'} for ${group.post} in these years, by surname alone`
        : 'of that surname in cables of that country and these years',
    score: office ? 0.8 : 0.75,
  }
}
