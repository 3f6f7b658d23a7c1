import { editDistance, Groups, grouped } from '@reftel/cypher'
import { readTable } from '../../words/data.ts'
import { Word } from '../../words/lexicon.ts'
import { wordTable } from '../../words/word-table.ts'
import { blockOf } from './block.ts'

/**
 * How two given names may be one man's: the same word; one sound in two spellings (`SERGEY`, `SERGEI`); a nickname or a beginning
 * (`PEGGY`, `MARGARET`; `ALEX`, `ALEXANDER`); a slip of one letter; an initial.
 */
export type GivenAgreement = 'same' | 'spelling' | 'nickname' | 'slip' | 'initial'

/** Letters that a beginning of a name has at least, and that names have whose spellings or slips are compared. */
const SHORTEST_PREFIX = 3
const SHORTEST_SPELT = 5
const SHORTEST_SLIP = 6
/** From here on three letters may differ between two spellings of one sound: `MOHAMED`, `MUHAMMAD`. */
const LONG = 7

/** How two keys of given names agree (`nameKey`: capitals without marks); null where they are two names. */
export function agreeGiven(one: string, other: string): GivenAgreement | null {
  if (one === other) return one === '' ? null : one.length === 1 ? 'initial' : 'same'
  if (one.length < 2 || other.length < 2) return one.charAt(0) === other.charAt(0) ? 'initial' : null
  if (isNickname(one, other)) return 'nickname'
  if (isFemale(one) !== isFemale(other)) return null
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (blockOf(one) === blockOf(other) && sameSound(short, long)) return 'spelling'
  if (short.length >= SHORTEST_PREFIX && long.startsWith(short)) return 'nickname'
  const known = isGiven(one) && isGiven(other)
  if (!known && short.length >= SHORTEST_SLIP && editDistance(one, other, 1) <= 1) return 'slip'
  return null
}

/** `MARIO` and `MARIA` have one sound, and so have `JUAN` and `JOAN`: short words must be alike but for one letter, and not the last. */
function sameSound(short: string, long: string): boolean {
  if (/[AO]$/.test(short) && /[AO]$/.test(long) && short.at(-1) !== long.at(-1)) return false
  const most = short.length >= LONG ? 3 : short.length >= SHORTEST_SPELT ? 2 : 0
  return most > 0 && editDistance(short, long, most) <= most
}

/** Keys under which names meet that may agree: compare only what shares one. */
export function givenBuckets(name: string): readonly string[] {
  const buckets = [`sound ${blockOf(name)}`, `start ${name.slice(0, SHORTEST_PREFIX)}`]
  for (const full of fullNames(name)) buckets.push(`full ${full}`)
  if (name.length >= SHORTEST_SLIP) buckets.push(`end ${name.slice(-3)}`)
  return buckets
}

/** The full names that a name may stand for, itself among them. */
const fullNames = (name: string): readonly string[] => [name, ...nicknames().of(name)]

/** `HARRY` is short for HENRY and for HAROLD, which does not make one name of these. */
const isNickname = (one: string, other: string): boolean =>
  fullNames(one).includes(other) || fullNames(other).includes(one)

let table: Groups<string, string> | undefined

/** Nickname to the names it is short for. */
function nicknames(): Groups<string, string> {
  table ??= new Groups(
    [...grouped(shortForms(), ([nickname]) => nickname)].map(([nickname, rows]) => [
      nickname,
      rows.map(([, full]) => full),
    ]),
  )
  return table
}

const shortForms = (): readonly (readonly [nickname: string, full: string])[] =>
  readTable('nicknames.csv').flatMap(({ name = '', nicknames: short = '' }) =>
    short.split('|').map((nickname) => [nickname, name] as const),
  )

const isFemale = (name: string): boolean => (wordTable().classesOf(name) & Word.FEMALE) !== 0
const isGiven = (name: string): boolean => (wordTable().classesOf(name) & Word.GIVEN) !== 0

/** Whether two lists of given names may be one man's: first names agree, and second ones do not contradict each other. */
export function givenNamesAgree(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = one
  const [otherFirst, otherSecond] = other
  if (first === undefined || otherFirst === undefined) return false
  // Called by the second: `WILLIAM JEFFERSON` is `JEFFERSON`, `J. EDGAR` is `EDGAR`.
  if (agreeGiven(first, otherFirst) === null)
    return (second === otherFirst && otherFirst.length > 1) || (first === otherSecond && first.length > 1)
  return second === undefined || otherSecond === undefined || second.charAt(0) === otherSecond.charAt(0)
}
