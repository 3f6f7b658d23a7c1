import { type Phrase, readPhrase } from '../answers/search-words.ts'
import type { Sought } from '../answers/sought.ts'
import type { Where } from '../model/where.ts'
import { wantedOf } from '../model/where.ts'

/** What follows a word in quotes that may go on. */
export const BEGINNING = '" *'

const match = ({ words, prefix }: Phrase): string => `"${words.join(' ')}${prefix ? BEGINNING : '"'}`

/** One word, beginning or phrase as FTS5 has it; null where it is no word. */
export function matchOfTyped(typed: string): string | null {
  const phrase = readPhrase(typed)
  return phrase && match(phrase)
}

/**
 * The words of a search as FTS5 has them, null where it has none: every word in quotes, so that none of them is an operator. Its
 * NOT stands between two conditions.
 */
export function matchOf({ phrases, wanted, unwanted }: Sought): string | null {
  const found = [...phrases.filter(({ without }) => !without).map(match), ...wanted.map(matchOfTree)]
  const left = [...phrases.filter(({ without }) => without).map(match), ...unwanted.map(matchOfTree)]
  return found.length === 0 ? null : allOf(found, left)
}

/** Those that the words of a cable's subject are looked for with. */
export const matchOfSubject = (phrase: Phrase): string => `subject : ${match(phrase)}`

const allOf = (found: readonly string[], left: readonly string[]): string =>
  left.length === 0 ? found.join(' AND ') : `(${found.join(' AND ')})${left.map((one) => ` NOT ${one}`).join('')}`

/** What the index finds (`isFindable`); a word that is none finds nothing. */
function matchOfTree(where: Where): string {
  if (where.is === 'any') return `(${where.of.map(matchOfTree).join(' OR ')})`
  if (where.is === 'all') {
    const { wanted, unwanted } = wantedOf(where.of)
    return `(${allOf(wanted.map(matchOfTree), unwanted.map(matchOfTree))})`
  }
  return 'value' in where ? (matchOfTyped(where.value) ?? NOTHING) : NOTHING
}

/** A word that no text has: words have no character between letters that is none. */
const NOTHING = '"\u{e000}"'
