import { allFound, compareText, grouped, must } from '@reftel/cypher'
import { agreeGiven, type GivenAgreement, givenBuckets } from '../names/given-agreement.ts'
import { firstWord } from '../names/outer-words.ts'
import { isSpelling } from '../names/surname-spelling.ts'
import { Cluster } from './cluster.ts'
import { Bearers, decide } from './decide.ts'
import { type MentionGroup, passedAt } from './mention-group.ts'

/**
 * Clusters of the groups that have a given name. One surname with one first name is one person as long as the second names, and JR. and
 * SR., do not contradict each other; spellings, nicknames and slips of a first name are joined where post, country or time agree too. An
 * initial, and a first name that two of different second names have, go to the one whom cables near by speak of.
 */
export function clusterByGivenNames(groups: readonly MentionGroup[]): Cluster[] {
  const named = groups.filter(({ given }) => firstWord(given).length > 1)
  const clusters: Cluster[] = []
  const unclear: Cluster[] = []
  for (const own of grouped(named, ({ form, given }) => `${form} ${given[0] ?? ''}`).values()) {
    const marks = MARKS.filter((mark) => new Set(allFound(own, mark)).size > 1)
    const parts = grouped(own, (group) => marks.map((mark) => mark(group) ?? '').join(' '))
    for (const part of parts.values())
      (part.some((group) => marks.some((mark) => mark(group) === null)) ? unclear : clusters).push(clusterOf(part))
  }
  const joined = joinNames(clusters)
  for (const group of groups) {
    if (group.given[0]?.length !== 1) continue
    const cluster = new Cluster()
    cluster.add(group)
    unclear.push(cluster)
  }
  return place(unclear, joined)
}

/** What parts those of one first name and surname, where several differ in it: the second name's letter, the generation. */
const MARKS: readonly ((group: MentionGroup) => string | null)[] = [
  ({ given }) => given[1]?.charAt(0) ?? null,
  ({ generation }) => generation?.toString() ?? null,
]

function clusterOf(groups: readonly MentionGroup[]): Cluster {
  const cluster = new Cluster()
  for (const group of groups) cluster.add(group)
  const names = new Set(groups.map(({ mentions }) => must(mentions[0], 'a mention in a group').name))
  if (names.size > 1 || groups.length > 1)
    cluster.note({
      rule: 'given-names',
      detail: [...names].sort(compareText).slice(0, 4).join(' = '),
      why: 'named in full',
      score: 0.95,
    })
  return cluster
}

/** First names of one surname that begin or sound alike and are compared: no block of real cables has a fifth of them. */
const MOST_ALIKE = 256

/** Clusters of one person under several spellings of surname or first name; the larger keeps its name. */
function joinNames(clusters: readonly Cluster[]): Cluster[] {
  const heads: Cluster[] = []
  const buckets = new Map<string, Cluster[]>()
  for (const cluster of clusters.toSorted(
    (a, b) => b.cables.size - a.cables.size || compareText(nameOf(a), nameOf(b)),
  )) {
    const keys = givenBuckets(firstWord(cluster.given))
    const near = new Set(allFound(keys, (key) => buckets.get(key)).flat())
    const fitting = [...near].flatMap((head) => {
      const agreement = agreementOf(head, cluster)
      return agreement && supports(head, cluster, agreement) ? [{ head, agreement }] : []
    })
    const best = fitting.filter(({ agreement }) => agreement === 'same' || agreement === 'spelling')
    const [only] = best.length > 0 ? best : fitting
    if (only && (best.length > 0 || fitting.length === 1)) {
      only.head.absorb(cluster, {
        rule: 'given-names',
        detail: `${nameOf(cluster)} = ${nameOf(only.head)}`,
        why: WORDS[only.agreement],
        score: SCORES[only.agreement],
      })
      continue
    }
    heads.push(cluster)
    for (const key of keys) {
      const bucket = buckets.get(key)
      if (!bucket) buckets.set(key, [cluster])
      else if (bucket.length < MOST_ALIKE) bucket.push(cluster)
    }
  }
  return heads
}

const SCORES: Readonly<Record<GivenAgreement, number>> = {
  same: 0.85,
  spelling: 0.85,
  nickname: 0.8,
  slip: 0.75,
  initial: 0.7,
}

const WORDS: Readonly<Record<GivenAgreement, string>> = {
  same: 'named in full',
  spelling: 'named in full, in another spelling',
  nickname: 'named by a short form of the given name, near in time and place',
  slip: 'named in full but for a letter, near in time and place',
  initial: 'named with an initial, near in time and place',
}

const nameOf = ({ forms, given }: Cluster): string =>
  [...given, must([...forms].sort(compareText)[0], 'the surname of a cluster')].join(' ')

function agreementOf(head: Cluster, cluster: Cluster): GivenAgreement | null {
  const [form = ''] = cluster.forms
  if (![...head.forms].some((own) => isSpelling(own, form))) return null
  const [one, other] = [head.given[1], cluster.given[1]]
  if (one !== undefined && other !== undefined && one.charAt(0) !== other.charAt(0)) return null
  if (!mayBeOfOneGeneration(head, cluster)) return null
  if (head.sex && cluster.sex && head.sex !== cluster.sex) return null
  return agreeGiven(firstWord(head.given), firstWord(cluster.given))
}

const mayBeOfOneGeneration = ({ generation: one }: Cluster, { generation: other }: Cluster): boolean =>
  one === null || other === null || one === other

/** Years between two cables of one person under two spellings. */
const SPELLING_YEARS = 10
const NICKNAME_YEARS = 4

/** Whether where and when two clusters stand speaks for one person: the more, the less their names agree. */
function supports(head: Cluster, cluster: Cluster, agreement: GivenAgreement): boolean {
  if (agreement === 'same') return true
  const meets = (span: number, near: boolean): boolean =>
    cluster.groups.some(
      ({ year, places }) =>
        head.near(year, span) > 0 &&
        (!near ||
          (places.from !== null && head.nearAt(places.from, year, span) > 0) ||
          [...places.lands, ...passedAt(places)].some((place) => head.nearAt(place, year, span) > 0)),
    )
  if (agreement === 'spelling') return meets(SPELLING_YEARS, false)
  return (
    meets(NICKNAME_YEARS, true) ||
    (agreement === 'nickname' && sharesOffice(head, cluster) && meets(NICKNAME_YEARS, false))
  )
}

const sharesOffice = (one: Cluster, other: Cluster): boolean =>
  [...other.offices, ...other.ranks].some((title) => one.offices.has(title) || one.ranks.has(title))

/** Gives initials and first names of several to whom cables near by speak of, else keeps them apart, one of each name. */
function place(unclear: readonly Cluster[], clusters: readonly Cluster[]): Cluster[] {
  const bearers = new Bearers(clusters, [])
  const left = new Map<string, Cluster>()
  const placed: (() => void)[] = []
  for (const cluster of unclear) {
    const given = firstWord(cluster.given).length > 1 ? FIRST_NAME : INITIAL
    const target = decide(cluster.groups, bearers, {
      given,
      mayBe: (other) => mayBeOfOneGeneration(cluster, other) && mayBe(cluster.given, other),
    })
    const name = nameOf(cluster)
    const home = target?.cluster
    if (home) {
      const evidence = {
        rule: 'given-names' as const,
        detail: `${name}: ${nameOf(home)}`,
        why:
          given === INITIAL
            ? 'the initial fits, and cables near by name this person'
            : 'the first name fits, and cables near by name this person',
        score: target.evidence.score,
      }
      placed.push(() => home.absorb(cluster, evidence))
      continue
    }
    const same = left.get(name)
    if (same)
      same.absorb(cluster, {
        rule: 'given-names',
        detail: name,
        why: 'the same name, with no more to tell by',
        score: 0.8,
      })
    else left.set(name, cluster)
  }
  // Decided before any of them changes what the next is compared to.
  for (const absorb of placed) absorb()
  return [...clusters, ...left.values()]
}

/** How many times likelier someone is meant whose first name agrees, and whose initial does. */
const FIRST_NAME = 30
const INITIAL = 6

/** Whether an initial, or a first name without a second, may stand for that person: `M. ROE` and `J. ROE` for MARK J. ROE. */
function mayBe([first = '', second]: readonly string[], { given: [own = '', next] }: Cluster): boolean {
  if (first.length > 1) return first === own
  if (second === undefined && next !== undefined && next.charAt(0) === first.charAt(0)) return true
  return (
    own.charAt(0) === first.charAt(0) &&
    (second === undefined || next === undefined || next.charAt(0) === second.charAt(0))
  )
}
