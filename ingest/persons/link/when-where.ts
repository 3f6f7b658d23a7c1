import { allFound, type BlockMention, type CableId, parseCableId, postNamed } from '@reftel/cypher'
import { readTable } from '../../words/data.ts'

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

/** Countries of the post and the TAGS of a mention's cable, the United States left out. */
export function countriesOf({ post, tags }: Pick<BlockMention, 'post' | 'tags'>): ReadonlySet<string> {
  const countries = new Set(allFound(tags, (tag) => (tag.length === 2 ? countryOfTag(tag) : null)))
  const country = post ? postNamed(post).country : null
  if (country) countries.add(country)
  countries.delete('US')
  return countries
}

/** Of a text without a date line the id has the year. */
export const mentionYear = (cable: CableId, date: string | null): number | null =>
  date === null ? (parseCableId(cable)?.year ?? null) : Number(date.slice(0, 4))

/** Years between cables that may speak of one man by an alias that one of them gives. */
const ALIAS_YEARS = 15

/** Where and when cables speak of someone: whether another one does near them. */
export class Whereabouts {
  /** The first and the last year for each country; under the empty name those of cables that tell of none. */
  readonly #years = new Map<string, readonly [number, number]>()

  add(mention: BlockMention): void {
    const year = mentionYear(mention.cable, mention.date)
    for (const place of placesOf(mention)) {
      const [first, last] = this.#years.get(place) ?? [year ?? EVER[0], year ?? EVER[1]]
      this.#years.set(place, year === null ? EVER : [Math.min(first, year), Math.max(last, year)])
    }
  }

  /** A cable of one of the countries, or either of no country, with no more than `ALIAS_YEARS` between. */
  near(mention: BlockMention): boolean {
    const year = mentionYear(mention.cable, mention.date)
    const places = placesOf(mention)
    const met = places[0] === NOWHERE ? [...this.#years.keys()] : [...places, NOWHERE]
    return met.some((place) => {
      const [first, last] = this.#years.get(place) ?? NEVER
      return year === null ? first <= last : year >= first - ALIAS_YEARS && year <= last + ALIAS_YEARS
    })
  }
}

const NOWHERE = ''
const EVER: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
const NEVER: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]

function placesOf(mention: BlockMention): readonly string[] {
  const countries = [...countriesOf(mention)]
  return countries.length > 0 ? countries : [NOWHERE]
}
