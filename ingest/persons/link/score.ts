import { officeClass } from '../names/office-class.ts'
import type { Cluster, LinkEvidence } from './cluster.ts'
import { covers, type KnownPerson, type Term } from './known-offices.ts'
import type { MentionGroup } from './mention-group.ts'

/** What speaks for a group's being a person, and the row that explains it. */
export interface Score {
  readonly score: number
  readonly evidence: LinkEvidence
}

const NOTHING: Score = { score: 0, evidence: { rule: 'post', detail: '', score: 0 } }

/** The weights: 3 and a lead of 1 over every other person decide. */
const SIGNS = 6
const HOLDS_OFFICE = 4
const CITED = 3.2
const SAME_OFFICE = 2
const SAME_POST = 1
const SAME_COUNTRY = 0.8
const NEAR_IN_TIME = 1
const FAR_IN_TIME = -3
/** Years. */
const NEAR = 2
const FAR = 8

/** By the tables of offices: who signs for that post on that day, or holds the office that the title names. */
export function scoreKnown(group: MentionGroup, { terms, given, surname }: KnownPerson): Score {
  const { date } = group
  if (!date) return NOTHING
  let best = NOTHING
  for (const term of terms) {
    if (!covers(term, date)) continue
    const score = scoreTerm(group, term)
    if (score <= best.score) continue
    const detail = `${[...given, surname].join(' ')}, ${term.office}${term.posts[0] ? `, ${term.posts[0]}` : ''}, ${term.from} to ${term.until || '?'}`
    best = { score, evidence: { rule: 'office', detail, score: Math.min(0.98, score / 6) } }
  }
  return best
}

function scoreTerm(group: MentionGroup, { posts, country, office }: Term): number {
  if (group.signer) return group.post !== null && posts.includes(group.post) ? SIGNS : 0
  const here = group.countries.has(country) || (group.post !== null && posts.includes(group.post))
  const own = officeClass(office)
  if (group.offices.size > 0) {
    if (own === null || !group.offices.has(own)) return here ? 1 : 0
    return posts.length > 0 && !here ? 1 : HOLDS_OFFICE + (here ? 1 : 0)
  }
  if (posts.length > 0 && office === 'AMBASSADOR') return here ? 2 : 0
  return here ? 3 : 1.5
}

/** By what the person's other mentions share with the group's. */
export function scoreCluster(group: MentionGroup, cluster: Cluster): Score {
  if (group.signer) return scoreSigner(group, cluster)
  const rows: [number, LinkEvidence['rule'], string][] = []
  const chained = group.mentions.find(
    ({ cable, cites }) => cites.some((cited) => cluster.cables.has(cited)) || cluster.cited.has(cable),
  )
  if (chained) rows.push([CITED, 'citation', `${chained.cable} ${chained.name}`])
  const office = [...group.offices].find((own) => cluster.offices.has(own))
  if (office) rows.push([SAME_OFFICE, 'title', office])
  else if (group.offices.size > 0 && cluster.offices.size > 0) rows.push([-1, 'title', ''])
  if (group.post && cluster.posts.has(group.post)) rows.push([SAME_POST, 'post', group.post])
  const country = [...group.countries].find((own) => cluster.countries.has(own))
  if (country) rows.push([SAME_COUNTRY, 'post', country])
  const apart = yearsApart(group, cluster)
  if (apart !== null && apart <= NEAR) rows.push([NEAR_IN_TIME, 'post', `${group.year ?? ''}`])
  if (apart !== null && apart > FAR) rows.push([FAR_IN_TIME, 'post', ''])
  const score = rows.reduce((sum, [weight]) => sum + weight, 0)
  const [strongest] = rows.toSorted((a, b) => b[0] - a[0])
  const detail = strongest
    ? `${group.mentions[0]?.name ?? ''}: ${rows
        .filter(([weight, , text]) => weight > 0 && text)
        .map(([, , text]) => text)
        .join(', ')}`
    : ''
  return { score, evidence: { rule: strongest?.[1] ?? 'post', detail, score: Math.max(0, Math.min(0.95, score / 6)) } }
}

/** A signature says who signs for the post, no more: it goes to who signed for it before or after. */
function scoreSigner(group: MentionGroup, cluster: Cluster): Score {
  const { post, mentions } = group
  const apart = yearsApart(group, cluster)
  if (post === null || !cluster.signs.has(post) || apart === null || apart > FAR) return NOTHING
  return {
    score: CITED,
    evidence: { rule: 'post', detail: `${mentions[0]?.name ?? ''} signs for ${post}`, score: 0.7 },
  }
}

function yearsApart({ year }: MentionGroup, { firstYear, lastYear }: Cluster): number | null {
  if (year === null || firstYear > lastYear) return null
  if (year < firstYear) return firstYear - year
  return year > lastYear ? year - lastYear : 0
}
