/** The first word of a name, or of a part of one; empty where it has none. */
export const firstWord = (words: readonly string[]): string => words[0] ?? ''

/** The last word of it. */
export const lastWord = (words: readonly string[]): string => words.at(-1) ?? ''
