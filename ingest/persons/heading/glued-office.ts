import { Word } from '../../words/lexicon.ts'
import { hasNameLetters } from '../../words/name-letters.ts'
import { wordTable } from '../../words/word-table.ts'
import { nameText } from '../find/readers/name-text.ts'
import { adjoins, classesAt, Gap, gapAt, Shape, shapeAt, type Tokens, wordAt } from '../find/words/tokens.ts'
import type { HeadingName } from './heading-name.ts'
import { isOfficeName } from './offices.ts'

const LISTED = Word.SURNAME | Word.STATESMAN | Word.FAMILY
const OTHER = Word.COMMON | Word.PLACE | Word.NATION | Word.ACRONYM | Word.DEPT | Word.TITLE | Word.TITLE_WEAK
/** Letters of an office before a hyphen, of a surname behind it, and of one that no table has. */
const LONGEST_OFFICE = 5
const SHORTEST = 4
const SHORTEST_UNKNOWN = 5

/**
 * Letters of the office, with its hyphen, that is glued to a name of a pass line; 0 where none is. Tables have the name, or its initial
 * parted off, or it is a given name with a surname behind it; one that no table has stands behind an agency.
 *
 *     DEPT FOR EUR-HOLT      WHA/PDA-LGOULD      USTR-AGAMA      S-ALEC ROSS
 *              ^^^^              ^^^^            ^^^^^           ^^
 */
export function gluedOffice(tokens: Tokens, at: number): number {
  if (!(shapeAt(tokens, at) & Shape.HYPHEN)) return 0
  const [office = '', name = '', more] = wordAt(tokens, at).split('-')
  if (more !== undefined || name.length < SHORTEST || office.length > LONGEST_OFFICE) return 0
  const agency = isOfficeName(office)
  if (!agency && office.length > 1 && !(gapAt(tokens, at) & Gap.SLASH) && !isDepartment(office)) return 0
  const table = wordTable()
  const known = table.classesOf(name)
  const listed = (known & LISTED) !== 0 && !(known & OTHER)
  const handle = known === 0 && name.length > SHORTEST && (table.classesOf(name.slice(1)) & LISTED) !== 0
  const unknown = agency && known === 0 && name.length >= SHORTEST_UNKNOWN && hasNameLetters(name)
  const given = (known & Word.GIVEN) !== 0 && hasNameBehind(tokens, at)
  return listed || handle || unknown || given ? office.length + 1 : 0
}

const isDepartment = (office: string): boolean => (wordTable().classesOf(office) & (Word.DEPT | Word.ACRONYM)) !== 0

const hasNameBehind = (tokens: Tokens, at: number): boolean =>
  at + 1 < tokens.length && adjoins(tokens, at + 1) && (classesAt(tokens, at + 1) & LISTED) !== 0

/** `S-ALEC`: what stands behind the office is a given name alone. */
export function isGivenBehindOffice(tokens: Tokens, at: number): boolean {
  const known = wordTable().classesOf(wordAt(tokens, at).slice(gluedOffice(tokens, at)))
  return (known & Word.GIVEN) !== 0 && !(known & LISTED)
}

/** The name without the office that is glued to its first word. */
export function withoutOffice(name: HeadingName, tokens: Tokens): HeadingName {
  const { first, last, given, family } = name
  const letters = gluedOffice(tokens, first)
  if (letters === 0) return name
  const cut = ([word = '', ...others]: readonly string[]): readonly string[] => [word.slice(letters), ...others]
  const form = nameText(tokens, first, last).slice(letters)
  return given.length > 0 ? { ...name, given: cut(given), form } : { ...name, family: cut(family), form }
}
