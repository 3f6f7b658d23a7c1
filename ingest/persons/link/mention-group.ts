import { allFound, allOf, type BlockMention, type CableId, compareText, postNamed, remembering } from '@reftel/cypher'
import { surnameForm } from '../names/block.ts'
import { generationOf } from '../names/generation.ts'
import { givenKeys } from '../names/given-keys.ts'
import { isFormerOffice, officeClass, rankOf } from '../names/office-class.ts'
import { sexOf } from '../names/sex.ts'
import { countriesOf, mentionYear } from './when-where.ts'

export type Sex = 'woman' | 'man'

/** Mentions alike in all that linking looks at: a block of 50,000 mentions has some hundreds of these. */
export interface MentionGroup {
  readonly form: string
  /** Keys of the given names and initials. */
  readonly given: readonly string[]
  /** By the suffix of the name: see `generationOf`. */
  readonly generation: number | null
  readonly signer: boolean
  /** Whether the person signs, drafts, classifies or clears: someone of the sending post. */
  readonly officer: boolean
  readonly offices: ReadonlySet<string>
  /** Titles that are no office, forms of address left out: `GENERAL`, `DR`. */
  readonly ranks: ReadonlySet<string>
  readonly sex: Sex | null
  /** Whether the office is one that the person had before: FORMER PRESIDENT. */
  readonly former: boolean
  readonly post: string | null
  readonly country: string | null
  /** Countries of post and TAGS, the United States left out. */
  readonly countries: ReadonlySet<string>
  readonly places: Places
  /** Year, offices, ranks, sex and whether it is a former office: all that counts for a person who never stands near by. */
  readonly kind: string
  readonly year: number | null
  /** The earliest date, ISO 8601, of cables without one the year alone. */
  readonly date: string | null
  readonly mentions: readonly BlockMention[]
}

/** Whom pass lines name is of Washington, wherever the cable comes from: one place of its own. */
const IN_PASS_LINES = 'in pass lines'

/** Names of the places that a cluster counts cables by. */
interface Places {
  /** Cables that the group's post sent, and those of them that the person signed, drafted or cleared. */
  readonly from: string | null
  readonly into: string | null
  readonly lands: readonly string[]
  /** Of whom a pass line names: all pass lines, and those of the post. */
  readonly passed: { readonly all: string; readonly ofPost: string } | null
}

/** The order of mentions that depends on nothing else: a cable has each name once. */
export const byCableAndName = (a: CableAndName, b: CableAndName): number =>
  compareText(a.cable, b.cable) || compareText(a.name, b.name)

type CableAndName = Pick<BlockMention, 'cable' | 'name'>

/** Groups mentions, in an order that depends on what they say alone. */
export function groupMentions(mentions: readonly BlockMention[]): readonly MentionGroup[] {
  const sorted = mentions.toSorted(byCableAndName)
  const groups = new Map<string, BlockMention[]>()
  for (const mention of sorted) {
    const { cable, name, surname, given, titles, role, post, date, tags } = mention
    const named = namedAs(JSON.stringify([name, surname, given]))
    const roles = `${role === 'signer'}|${isOfficer(role)}|${role === 'passed'}`
    const called = calledBy(JSON.stringify(titles))
    const countries = tags.filter((tag) => tag.length === 2).sort()
    const key = [named, roles, called, post, mentionYear(cable, date), countries].join('|')
    const known = groups.get(key)
    if (known) known.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, own]) => groupOf(own))
}

/** What names tell, a part of the key. `names`: JSON of name, surname and given names; few of a block are spelt in many ways. */
const namedAs = remembering((names) => {
  const [name, surname, given] = JSON.parse(names) as [string, string, readonly string[]]
  return [surnameForm(surname), givenKeys(given, surname).join(' '), generationOf(name)].join('|')
})

/** What titles tell, a part of the key. `titles`: a list of them as JSON. */
const calledBy = remembering((list) => {
  const titles = JSON.parse(list) as readonly string[]
  const offices = [...new Set(titles.map(officeClass))].filter((office) => office !== null).sort()
  const ranks = [...new Set(titles.map(rankOf))].filter((rank) => rank !== null).sort()
  return [offices, ranks, sexOf(titles), titles.some(isFormerOffice)].join('|')
})

function groupOf(mentions: readonly BlockMention[]): MentionGroup {
  const [first] = mentions as readonly [BlockMention]
  const country = first.post ? postNamed(first.post).country : null
  const countries = countriesOf(first)
  const places = {
    from: first.post && `from ${first.post}`,
    into: first.post && `for ${first.post}`,
    lands: [...countries].map((code) => `in ${code}`),
    passed: first.role === 'passed' ? { all: IN_PASS_LINES, ofPost: `passed by ${first.post}` } : null,
  }
  const offices = new Set(first.titles.map(officeClass).filter((office) => office !== null))
  const ranks = new Set(first.titles.map(rankOf).filter((rank) => rank !== null))
  const sex = sexOf(first.titles)
  const former = first.titles.some(isFormerOffice)
  const [date = null] = allFound(mentions, ({ date }) => date).sort()
  const year = mentionYear(first.cable, date)
  return {
    form: surnameForm(first.surname),
    given: givenKeys(first.given, first.surname),
    generation: generationOf(first.name),
    signer: first.role === 'signer',
    officer: isOfficer(first.role),
    offices,
    ranks,
    sex,
    former,
    post: first.post,
    country,
    countries,
    places,
    kind: [year, ...[...offices].sort(), '', ...[...ranks].sort(), sex, former].join('|'),
    year,
    date: date ?? year?.toString() ?? null,
    mentions,
  }
}

const NOT_OF_THE_POST: ReadonlySet<string> = new Set(['mention', 'subject', 'passed'])

const isOfficer = (role: BlockMention['role']): boolean => !NOT_OF_THE_POST.has(role)

/** Places that a group counts at besides its post and its countries. */
export const passedAt = ({ passed }: Places): readonly string[] => (passed ? [passed.all, passed.ofPost] : [])

/** The cables that those of a group cite. */
export const citedBy = ({ mentions }: Pick<MentionGroup, 'mentions'>): readonly CableId[] =>
  allOf(mentions, ({ cites }) => cites)
