import { type BlockMention, type CableId, compareText, postNamed } from '@reftel/cypher'
import { readTable } from '../../words/data.ts'
import { nameKey } from '../find/tokens.ts'
import { surnameForm } from '../names/block.ts'
import { officeClass } from '../names/office-class.ts'

/** Mentions alike in all that linking looks at: a block of 50,000 mentions has some hundreds of these. */
export interface MentionGroup {
  readonly form: string
  /** Keys of the given names and initials. */
  readonly given: readonly string[]
  readonly signer: boolean
  readonly offices: ReadonlySet<string>
  readonly post: string | null
  readonly country: string | null
  /** Countries of post and TAGS, the United States left out. */
  readonly countries: ReadonlySet<string>
  readonly year: number | null
  /** The earliest date, ISO 8601. */
  readonly date: string | null
  readonly mentions: readonly BlockMention[]
}

let tagCountries: ReadonlyMap<string, string> | undefined

/** ISO 3166-1 code of a country in TAGS, whose two letters are the Department's own; undefined for other TAGS. */
function countryOfTag(tag: string): string | undefined {
  tagCountries ??= new Map(
    readTable('tag-countries.csv').flatMap(({ tags = '' }) =>
      tags.split(' ').map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]),
    ),
  )
  return tagCountries.get(tag)
}

/** Groups mentions, in an order that depends on what they say alone. */
export function groupMentions(mentions: readonly BlockMention[]): readonly MentionGroup[] {
  const sorted = mentions.toSorted((a, b) => compareText(a.cable, b.cable) || compareText(a.name, b.name))
  const groups = new Map<string, BlockMention[]>()
  for (const mention of sorted) {
    const { surname, given, titles, role, post, date, tags } = mention
    const offices = [...new Set(titles.map(officeClass))].filter((office) => office !== null).sort()
    const countries = tags.filter((tag) => tag.length === 2).sort()
    const key = [
      surnameForm(surname),
      given.map(nameKey).join(' '),
      role === 'signer',
      offices,
      post,
      date?.slice(0, 4),
      countries,
    ].join('|')
    const known = groups.get(key)
    if (known) known.push(mention)
    else groups.set(key, [mention])
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, own]) => groupOf(own))
}

function groupOf(mentions: readonly BlockMention[]): MentionGroup {
  const [first] = mentions as readonly [BlockMention]
  const country = first.post ? postNamed(first.post).country : null
  const countries = new Set(first.tags.flatMap((tag) => (tag.length === 2 ? (countryOfTag(tag) ?? []) : [])))
  if (country) countries.add(country)
  countries.delete('US')
  const dates = mentions.flatMap(({ date }) => date ?? []).sort()
  return {
    form: surnameForm(first.surname),
    given: first.given.map(nameKey).filter(Boolean),
    signer: first.role === 'signer',
    offices: new Set(first.titles.map(officeClass).filter((office) => office !== null)),
    post: first.post,
    country,
    countries,
    year: dates[0] ? Number(dates[0].slice(0, 4)) : null,
    date: dates[0] ?? null,
    mentions,
  }
}

/** Cables of a group and those they cite. */
export const cablesOf = ({ mentions }: Pick<MentionGroup, 'mentions'>): readonly CableId[] =>
  mentions.map(({ cable }) => cable)
export const citedBy = ({ mentions }: Pick<MentionGroup, 'mentions'>): readonly CableId[] =>
  mentions.flatMap(({ cites }) => cites)
