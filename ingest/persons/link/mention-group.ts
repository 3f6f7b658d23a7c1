import { type BlockMention, compareText, postNamed, remembering } from '@reftel/cypher'
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
  const namedAs = namesRead()
  for (const mention of sorted) {
    const { cable, titles, role, post, date, tags } = mention
    const countries = tags.filter(isCountry).sort().join()
    const year = mentionYear(cable, date)
    const key = `${namedAs(mention).key}|${keyOfRole(role)}|${calledBy(titles).key}|${post ?? ''}|${year ?? ''}|${countries}`
    const known = groups.get(key)
    if (known) known.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, own]) => groupOf(own, namedAs))
}

const isCountry = (tag: string): boolean => tag.length === 2

/** What a role tells, a part of the key. */
const keyOfRole = (role: BlockMention['role']): string =>
  role === 'signer' ? 'true|true|false' : role === 'passed' ? 'false|false|true' : `false|${isOfficer(role)}|false`

/** What a name tells. */
interface Named extends Pick<MentionGroup, 'form' | 'given' | 'generation'> {
  /** A part of the key. */
  readonly key: string
}

type AsNamed = (mention: Names) => Named
type Names = Pick<BlockMention, 'name' | 'surname' | 'given'>

/** Tells what names tell, worked out once for each: few of a block are spelt in many ways, and most names have one surname. */
function namesRead(): AsNamed {
  const known = new Map<string, { readonly names: Names; readonly named: Named }>()
  return (names) => {
    const before = known.get(names.name)
    if (before && isSameSplit(before.names, names)) return before.named
    const { name, surname, given: words } = names
    const [form, given, generation] = [surnameForm(surname), givenKeys(words, surname), generationOf(name)]
    const named = { key: `${form}|${given.join(' ')}|${generation ?? ''}`, form, given, generation }
    known.set(name, { names, named })
    return named
  }
}

const isSameSplit = (one: Names, other: Names): boolean =>
  one.surname === other.surname &&
  one.given.length === other.given.length &&
  one.given.every((word, at) => word === other.given[at])

/** What titles tell. */
interface Called extends Pick<MentionGroup, 'offices' | 'ranks' | 'sex' | 'former'> {
  /** A part of the key. */
  readonly key: string
  /** A part of what the group's kind is told by. */
  readonly kind: string
}

function calledBy(titles: readonly string[]): Called {
  const [first] = titles
  if (first === undefined) return NOT_CALLED
  return titles.length === 1 ? calledByOne(first) : calledBySeveral(JSON.stringify(titles))
}

const calledByOne = remembering((title) => calledByTitles([title]))

/** `titles`: as JSON. */
const calledBySeveral = remembering((titles) => calledByTitles(JSON.parse(titles) as readonly string[]))

function calledByTitles(titles: readonly string[]): Called {
  const offices = new Set(titles.map(officeClass).filter((office) => office !== null))
  const ranks = new Set(titles.map(rankOf).filter((rank) => rank !== null))
  const [sex, former] = [sexOf(titles), titles.some(isFormerOffice)]
  const sorted = { offices: [...offices].sort(), ranks: [...ranks].sort() }
  return {
    key: [sorted.offices, sorted.ranks, sex, former].join('|'),
    kind: [...sorted.offices, '', ...sorted.ranks, sex, former].join('|'),
    offices,
    ranks,
    sex,
    former,
  }
}

const NOT_CALLED = calledByTitles([])

/** Where a cable of a post with these TAGS stands; one for all that share it, so that its places are the same texts. */
interface Standing extends Pick<MentionGroup, 'country' | 'countries'> {
  readonly places: Places
  /** The places of whom its pass lines name. */
  readonly passed: Places
}

/** `told`: the TAGS of countries and, behind a stroke, the post. */
const standing = remembering((told): Standing => {
  const end = told.indexOf('|')
  const [tags, post] = [told.slice(0, end).split(','), told.slice(end + 1)]
  const countries = countriesOf({ post, tags })
  const places = {
    from: post ? `from ${post}` : null,
    into: post ? `for ${post}` : null,
    lands: [...countries].map((code) => `in ${code}`),
    passed: null,
  }
  return {
    country: post ? postNamed(post).country : null,
    countries,
    places,
    passed: { ...places, passed: { all: IN_PASS_LINES, ofPost: `passed by ${post || null}` } },
  }
})

function groupOf(mentions: readonly BlockMention[], namedAs: AsNamed): MentionGroup {
  const [first] = mentions as readonly [BlockMention]
  const { form, given, generation } = namedAs(first)
  const { offices, ranks, sex, former, kind } = calledBy(first.titles)
  const { country, countries, places, passed } = standing(`${first.tags.filter(isCountry).join()}|${first.post ?? ''}`)
  const date = firstDate(mentions)
  const year = mentionYear(first.cable, date)
  return {
    form,
    given,
    generation,
    signer: first.role === 'signer',
    officer: isOfficer(first.role),
    offices,
    ranks,
    sex,
    former,
    post: first.post,
    country,
    countries,
    places: first.role === 'passed' ? passed : places,
    kind: `${year ?? ''}|${kind}`,
    year,
    date: date ?? year?.toString() ?? null,
    mentions,
  }
}

function firstDate(mentions: readonly BlockMention[]): string | null {
  let first: string | null = null
  for (const { date } of mentions) if (date !== null && (first === null || date < first)) first = date
  return first
}

const NOT_OF_THE_POST: ReadonlySet<string> = new Set(['mention', 'subject', 'passed'])

const isOfficer = (role: BlockMention['role']): boolean => !NOT_OF_THE_POST.has(role)

/** Places that a group counts at besides its post and its countries. */
export const passedAt = ({ passed }: Places): readonly string[] => (passed ? [passed.all, passed.ofPost] : [])
