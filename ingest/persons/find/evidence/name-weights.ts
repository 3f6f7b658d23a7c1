/** What a title before the name is worth, by what stands between them, and less for what is half a title: `LAWYER`, `REP`. */
export const TITLE_WEIGHT = { direct: 4, chain: 3.2, parenthesis: 3.4, comma: 2.6 } as const
export const WEAK_TITLE_WEIGHT = { direct: 3, chain: 3, parenthesis: 3, comma: 2 } as const
/** One of a list behind a title in the plural. */
export const LISTED_WITH_TITLE = 3.2
/** Two words behind half a title. */
export const WHOLE_NAME = 0.6

export const GIVEN = 3.5
/** `MARK`, `GRANT`: given names that are English words. */
export const GIVEN_WORD = 2.2
export const FAMILY_FIRST = 3.2

export const INITIALS = 3.2
/** By letter: those that head the items of a list, and those that seldom do. */
export const ONE_INITIAL = { item: 2, other: 3 } as const
export const MIDDLE_INITIAL = 3.4
