import { readFactTable } from '../text/csv.ts'

/** What stands before, or in place of, a post's name (prefixes.csv; its README explains the kinds). */
export interface Prefix {
  readonly prefix: string
  readonly kind: PrefixKind
  readonly meaning: string
}

/** `post`: dropped, the number is the post's. `own series`: kept, USDAO SAIGON 123 is not SAIGON 123. */
type PrefixKind =
  | 'post'
  | 'delegation'
  | 'department'
  | 'military'
  | 'series'
  | 'own series'
  | 'citation'
  | 'collective'
  | 'marking'

/** All prefixes, longest first, so that AMCONGEN is met before AMCON. */
export const PREFIXES: readonly Prefix[] = readFactTable('prefixes.csv')
  .map(({ prefix = '', kind, meaning = '' }) => ({ prefix, kind: kind as PrefixKind, meaning }))
  .sort((a, b) => b.prefix.length - a.prefix.length || (a.prefix < b.prefix ? -1 : 1))
