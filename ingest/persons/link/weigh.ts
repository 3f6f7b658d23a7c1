import { must } from '@reftel/cypher'
import { officeClass, rankOf } from '../names/office-class.ts'
import type { Cluster, LinkEvidence } from './cluster.ts'
import { isHeads } from './heads.ts'
import { type KnownPerson, shownName, type Term, yearsOutside } from './known-offices.ts'
import type { MentionGroup } from './mention-group.ts'

/** How many times likelier it is that a group is this person than that it is one of whom no cable says more; and why. */
export interface Weight {
  readonly weight: number
  /** The row that explains it; made only where it is asked for, since most pairs of group and person come to nothing. */
  readonly why: () => Omit<LinkEvidence, 'score'>
}

export const NOTHING: Weight = { weight: 0, why: () => ({ rule: 'surname', detail: '', why: '' }) }

/**
 * What one cable of a person is worth, by how near it is. Measured: given names were masked in a seventh of the cables that have
 * one, and the share of those who were the person of that surname met near by was counted, against those who were someone else.
 */
const FROM_THAT_POST = 6
const IN_THAT_COUNTRY = 4
const NEAR_IN_TIME = 0.75
const ANY_TIME = 0.1
/** Years. */
const POST_YEARS = 2
const COUNTRY_YEARS = 3
const NEAR_YEARS = 3
const FAR_YEARS = 12

/** What speaks for or against, as factors. */
const SAME_OFFICE = 6
const SAME_RANK = 3
const OTHER_OFFICE = 0.35
const OTHER_RANK = 0.6
const CITED = 12
/** Whom a pass line names is of Washington, and of those whom pass lines name, most of all those of this post's. */
const IN_PASS_LINES = 5
const IN_THOSE_OF_POST = 10
const IN_NO_PASS_LINE = 0.5
/** Cables that a chain of citations is worth where the person stands in none near by. */
const CITED_CABLES = 2

/** By the person's other mentions: how often they stand in cables near to the group's, and what they are called. */
export function weighCluster(group: MentionGroup, cluster: Cluster): Weight {
  if (group.sex && cluster.sex && group.sex !== cluster.sex) return NOTHING
  if (group.officer) return weighOfficer(group, cluster)
  const { year, post, places } = group
  const ever = cluster.ever(year, FAR_YEARS)
  if (ever === 0) return NOTHING
  const here = places.from ? cluster.nearAt(places.from, year, POST_YEARS) : 0
  let there = here
  for (const land of places.lands) there = Math.max(there, cluster.nearAt(land, year, COUNTRY_YEARS))
  const near = Math.max(there, cluster.near(year, NEAR_YEARS))
  let weight =
    here * FROM_THAT_POST + (there - here) * IN_THAT_COUNTRY + (near - there) * NEAR_IN_TIME + (ever - near) * ANY_TIME
  weight = weighPassed(weight, group, cluster)
  const office = shared(group.offices, cluster.offices)
  const rank = shared(group.ranks, cluster.ranks)
  const chained = group.mentions.find(
    ({ cable, cites }) => cites.some((cited) => cluster.cables.has(cited)) || cluster.cited.has(cable),
  )
  weight *= called(group, cluster, office, rank)
  if (chained) weight = (weight + CITED_CABLES) * CITED
  const why = (): Omit<LinkEvidence, 'score'> => {
    if (chained)
      return {
        rule: 'citation',
        detail: `${chained.cable} ${chained.name}`,
        why: 'cites a cable that names this person, or is cited by one',
      }
    const where = here > 0 ? post : there > 0 ? [...group.countries].join(' ') : undefined
    const detail = [group.mentions[0]?.name, office ?? rank, where, year].filter(Boolean).join(', ')
    const title = office ?? rank
    const passed = places.passed !== null && cluster.nearAt(places.passed.all, year, POST_YEARS) > 0
    const cables = passed ? 'in pass lines' : 'in cables'
    const near = passed || here + there === 0 ? cables : here > 0 ? `${cables} of ${post}` : `${cables} of that country`
    return {
      rule: title ? 'title' : there > 0 ? 'post' : 'surname',
      detail,
      why: title
        ? `called ${title} as this person is, ${near} of these years`
        : `of that surname the one ${near} of these years`,
    }
  }
  return { weight, why }
}

/** By what counts for a person who never stands near the group: how often cables of its years speak of him, and what he is called. */
export function weighFar(group: MentionGroup, cluster: Cluster): Weight {
  if (group.sex && cluster.sex && group.sex !== cluster.sex) return NOTHING
  const ever = cluster.ever(group.year, FAR_YEARS)
  if (ever === 0) return NOTHING
  const near = cluster.near(group.year, NEAR_YEARS)
  const office = shared(group.offices, cluster.offices)
  const rank = shared(group.ranks, cluster.ranks)
  const weight = (near * NEAR_IN_TIME + (ever - near) * ANY_TIME) * called(group, cluster, office, rank)
  const why = (): Omit<LinkEvidence, 'score'> => {
    const title = office ?? rank
    const detail = [group.form, title, group.year].filter(Boolean).join(', ')
    return title
      ? { rule: 'title', detail, why: `called ${title} as this person is, in cables of these years` }
      : { rule: 'surname', detail, why: 'of that surname the one in cables of these years' }
  }
  return { weight, why }
}

/** Adds to the weight of someone in cables what stands in pass lines, for a group that a pass line names. */
function weighPassed(weight: number, { places, year }: MentionGroup, cluster: Cluster): number {
  if (!places.passed) return weight
  const { all, ofPost } = places.passed
  if (cluster.nearAt(all, null, 0) === 0) return weight * IN_NO_PASS_LINE
  const [near, here] = [cluster.nearAt(all, year, POST_YEARS), cluster.nearAt(ofPost, year, POST_YEARS)]
  return weight + near * IN_PASS_LINES + here * IN_THOSE_OF_POST
}

function called(group: MentionGroup, cluster: Cluster, office: string | undefined, rank: string | undefined): number {
  if (office || rank) return (office ? SAME_OFFICE : 1) * (rank ? SAME_RANK : 1)
  if (group.offices.size > 0 && cluster.offices.size > 0) return OTHER_OFFICE
  return isTitled(group) && isTitled(cluster) ? OTHER_RANK : 1
}

const isTitled = ({ offices, ranks }: Pick<MentionGroup, 'offices' | 'ranks'>): boolean => offices.size + ranks.size > 0

/** Who signs, drafts or clears is of the post: it goes to who did so there before or after, or was called its officer. */
function weighOfficer({ post, places, year, mentions, signer }: MentionGroup, cluster: Cluster): Weight {
  if (!places.from || !places.into) return NOTHING
  const own = cluster.nearAt(places.into, year, OFFICER_YEARS)
  const titled = [...cluster.offices, ...cluster.ranks].some((title) => OF_A_POST.test(title))
  const other = titled ? cluster.nearAt(places.from, year, POST_YEARS) - own : 0
  const weight = own * SIGNED + Math.max(0, other) * OFFICER
  return {
    weight,
    why: () => ({
      rule: 'post',
      detail: `${must(mentions[0], 'a mention in a group').name} ${signer ? 'signs' : 'drafts'} for ${post}`,
      why: `${signer ? 'signs' : 'drafts or clears'} for ${post} in these years`,
    }),
  }
}

const OFFICER_YEARS = 4
const SIGNED = 20
const OFFICER = 5
const OF_A_POST =
  /^(?:ambassador$|DCM|CHARGE|CONSUL|COUNSELOR|(?:POL|ECON|CON|PA|MGT|ADMIN)|.*COUNS(?:ELOR)?$|DEPUTY CHIEF)/

/** What the tables of offices are worth, in the measure of `weighCluster`. */
const SIGNS_THERE = 80
const STATESMAN_THERE = 12
const STATESMAN_ELSEWHERE = 3
const AMBASSADOR_THERE = 3
const AMBASSADOR_ELSEWHERE = 0.2
const DISTINCTIVE = 2
/** A head of state or government is meant by the bare surname more often than his kin. */
const HEAD = 3
const OFFICE_OF_TABLE = 8
/** The tables tell one of the offices that someone had; abroad he is called by that one. */
const OTHER_THAN_TABLE = 0.6
const OTHER_ELSEWHERE = 0.2
const OUT_OF_TERM = 0.3
/** Years before a term and after it in which cables speak of its holder. */
const BEFORE = 4
const AFTER = 10

/** By the tables of offices: who signs for that post on that day, or is in politics there and then. */
export function weighKnown(group: MentionGroup, known: KnownPerson): Weight {
  const { date } = group
  if (!date) return NOTHING
  let best = NOTHING
  for (const term of known.terms) {
    const outside = yearsOutside(term, date)
    if (outside < -BEFORE || (outside > AFTER && !isRemembered(group, term))) continue
    const weight = weighTerm(group, term, known, outside === 0)
    if (weight <= best.weight) continue
    best = {
      weight,
      why: () => ({ rule: 'office', detail: describe(known, term), why: `by the tables ${describe(known, term)}` }),
    }
  }
  return best
}

/** `PRESIDENT KENNEDY` is the president, however long ago. */
function isRemembered({ offices }: MentionGroup, { office }: Term): boolean {
  const own = officeClass(office)
  return isHeads(own) && offices.has(own)
}

const describe = (person: KnownPerson, { office, posts, from, until }: Term): string =>
  `${shownName(person)}, ${office}${posts[0] ? `, ${posts[0]}` : ''}, ${from} to ${until || '?'}`

function weighTerm(group: MentionGroup, term: Term, { distinctive }: KnownPerson, within: boolean): number {
  const { posts, country, office } = term
  const there = group.countries.has(country) || (group.post !== null && posts.includes(group.post))
  if (group.officer) return within && group.post !== null && posts.includes(group.post) ? SIGNS_THERE : 0
  const ambassador = posts.length > 0 && office === 'AMBASSADOR'
  let weight = ambassador
    ? there
      ? AMBASSADOR_THERE
      : AMBASSADOR_ELSEWHERE
    : (there ? STATESMAN_THERE : STATESMAN_ELSEWHERE) * (distinctive ? DISTINCTIVE : 1)
  const own = officeClass(office)
  if (isHeads(own)) weight *= HEAD
  const rank = rankOf(office)
  if ((own !== null && group.offices.has(own)) || (rank !== null && group.ranks.has(rank))) weight *= OFFICE_OF_TABLE
  else if (group.offices.size > 0) weight *= there ? OTHER_THAN_TABLE : OTHER_ELSEWHERE
  return within ? weight : weight * OUT_OF_TERM
}

function shared(own: ReadonlySet<string>, others: ReadonlySet<string>): string | undefined {
  if (own.size === 0 || others.size === 0) return undefined
  for (const one of own) if (others.has(one)) return one
  return undefined
}
