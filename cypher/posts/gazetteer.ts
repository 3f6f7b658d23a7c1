import type { Post } from '../model/posts.ts'

/** How a spelling was understood, surest first; `unknown` keeps the words as the name. */
export type PostMatchHow = 'name' | 'variant' | 'prefix' | 'code' | 'shortened' | 'garble' | 'unknown'

/** The post that some words mean. */
export interface PostMatch {
  readonly post: Post
  /** The name whose spelling it is, where the year made another name of it: SAIGON of a cable of 1976. */
  readonly named: string
  readonly how: PostMatchHow
  /** 0 to 1. */
  readonly confidence: number
}

/** Spellings of originators and addressees -> posts. Pure: the tables are compiled in. */
export interface Gazetteer {
  /**
   * The post that the whole of `words` means, in any case and spacing, a prefix (AMEMBASSY, USMISSION) allowed:
   * names and variants first, then with the prefix stripped, then the six-character code. `year` chooses between names of one
   * post (PEKING until 1978, BEIJING from 1979). Null when no row fits; never guesses a garble.
   */
  find(words: string, year: number | null): PostMatch | null
  /** As `find`, and then the one post at edit distance 1 (2 from eight letters on; 0/O, 1/I free), if there is exactly one. */
  findGarbled(words: string, year: number | null): PostMatch | null
  /**
   * The one post whose name, or a variant of it, begins with `words` and is cut off there (CASA for CASABLANCA), from four
   * letters on; `own`, a canonical name, goes before all others (PORT A in a cable of PORT AU PRINCE). Null where several do.
   */
  findShortened(words: string, year: number | null, own: string | null): PostMatch | null
  /** As `find`; words without a row become a post of kind `unknown` under their own name, their prefix kept. */
  findOrKeep(words: string, year: number | null): PostMatch
}
