import { readFactTable } from '../text/csv.ts'
import { must } from '../text/must.ts'

/** A name under which cables are numbered. PEKING and BEIJING are two, because their numbers are. */
export interface Post {
  /** Canonical, upper case, as cables write it. */
  readonly name: string
  /** First six characters of the name without its spaces: the station part of a NARA Document Number. Not unique. */
  readonly code: string
  readonly postKind: PostKind
  /** ISO 3166-1 alpha-2 of the place today; null where there is no place. */
  readonly country: string | null
  /** Degrees, centre of the city (GeoNames, CC BY 4.0). */
  readonly latitude: number | null
  readonly longitude: number | null
}

/** `unknown`: an addressee or originator that the table of posts does not hold. */
export type PostKind = 'embassy' | 'consulate' | 'mission' | 'liaison' | 'department' | 'military' | 'other' | 'unknown'

/** A row of the table of posts: the post, and what its spellings are resolved by. */
export interface PostRow extends Post {
  /** First and last year in which the name numbers cables; null where not known or not ended. */
  readonly activeFrom: number | null
  readonly activeTo: number | null
  readonly variants: readonly string[]
  /** The same post under another name, for years outside of these. */
  readonly sameAs: string | null
}

/** Station part of a NARA Document Number: the first six characters, spaces counted, then dropped. */
export const postCode = (name: string): string => name.slice(0, 6).replaceAll(' ', '')

const yearOrNull = (text: string | undefined): number | null => (text ? Number(text) : null)

function readPosts(): readonly PostRow[] {
  return readFactTable('posts.csv').map((row) => {
    const name = must(row.name, 'the name of a post')
    return {
      name,
      code: row.code6 ?? postCode(name),
      postKind: (row.kind ?? 'other') as PostKind,
      country: row.country || null,
      latitude: row.lat ? Number(row.lat) : null,
      longitude: row.lon ? Number(row.lon) : null,
      activeFrom: yearOrNull(row.active_from),
      activeTo: yearOrNull(row.active_to),
      variants: row.variants ? row.variants.split('|') : [],
      sameAs: /\bsame_as=([^;]+)/.exec(row.note ?? '')?.[1]?.trim() ?? null,
    }
  })
}

/** All posts that Reftel knows, in the order of the table (posts.csv). */
export const POSTS: readonly PostRow[] = readPosts()

/** Two posts under one code: the one that sent far more (posts.csv, "Shared code6"). */
const LIKELIER = ['PORT OF SPAIN', 'PARIS', 'UNESCO PARIS']

const byName = new Map(POSTS.map((post) => [post.name, post]))

/** By station part, the post, or the likeliest where several share it. */
export const POSTS_BY_CODE: ReadonlyMap<string, PostRow> = new Map(
  [...POSTS.toReversed(), ...LIKELIER.map((name) => must(byName.get(name), name))].map((post) => [post.code, post]),
)

/** The post of that canonical name; one not in the table is kept with what its name alone says. */
export function postNamed(name: string): Post {
  const row = byName.get(name)
  if (!row) return { name, code: postCode(name), postKind: 'unknown', country: null, latitude: null, longitude: null }
  const { code, postKind, country, latitude, longitude } = row
  return { name, code, postKind, country, latitude, longitude }
}
