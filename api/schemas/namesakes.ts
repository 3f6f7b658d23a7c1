/** Another bearer of a person's surname, and what speaks for one being the other. */
export interface Namesake {
  readonly key: string
  readonly name: string
  readonly titles: readonly string[]
  readonly cables: number
  readonly from: string | null
  readonly until: string | null
  /** The posts that send most of the cables that mention the namesake. */
  readonly posts: readonly string[]
  /** Of these and the titles, those that both have. */
  readonly sharedPosts: readonly string[]
  readonly sharedTitles: readonly string[]
  /** Whether both stand in cables of the same years. */
  readonly sameYears: boolean
}

export interface Namesakes {
  readonly items: readonly Namesake[]
  /** Further bearers of the surname were left out. */
  readonly truncated: boolean
}
