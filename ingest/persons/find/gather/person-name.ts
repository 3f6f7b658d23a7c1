import { postNamed } from '@reftel/cypher'
import type { Header } from '../../../header/header.ts'
import { type Lexicon, Word } from '../../../words/lexicon.ts'
import { nameKey } from '../../names/name-key.ts'
import { firstWord, lastWord } from '../../names/outer-words.ts'
import type { NameMention } from '../readers/mention.ts'
import { withSuffix } from '../readers/name-suffix.ts'
import { nameText } from '../readers/name-text.ts'
import type { Tokens } from '../words/tokens.ts'
import type { Person } from './person.ts'

/** The fullest form that the cable gives, in its spelling, titles left out; among equals the one that is used most. */
export function fullestName(person: Person, tokens: Tokens): string {
  const [only, more] = person.mentions
  // Most persons are named once.
  if (only && !more && !only.alias && person.form === null)
    return only.form ?? nameText(tokens, only.first, withSuffix(tokens, only.last))
  const counts = new Map<string, { readonly words: number; uses: number }>()
  for (const mention of person.mentions) {
    if (mention.alias) continue
    const last = withSuffix(tokens, mention.last)
    const text = mention.form ?? nameText(tokens, mention.first, last)
    const known = counts.get(text) ?? { words: wordsIn(mention) + (last > mention.last ? SUFFIX : 0), uses: 0 }
    known.uses++
    counts.set(text, known)
  }
  let best = person.form ?? ''
  let bestWords = person.form ? person.given.length + person.family.length - 0.5 : 0
  let bestUses = 0
  for (const [text, { words, uses }] of counts) {
    if (words < bestWords || (words === bestWords && uses <= bestUses)) continue
    best = text
    bestWords = words
    bestUses = uses
  }
  return best
}

/** Of two forms with the same words the one with JR. is the fuller. */
const SUFFIX = 0.2

const wordsIn = ({ given, family }: NameMention): number =>
  given.reduce((sum, word) => sum + (word.length > 1 ? 1 : 0.6), 0) + family.length

/** Countries where a second surname follows the one a person is called by. */
const SPANISH = new Set('AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE'.split(' '))

/**
 * The word a person is called by. Of two surnames the one that stands alone elsewhere in the cable, else the first of someone with a
 * Spanish given name or where Spanish is spoken, the last elsewhere.
 */
export function surnameOf(person: Person, tokens: Tokens, { from }: Pick<Header, 'from'>, lexicon: Lexicon): string {
  const { given, mentions } = person
  if (isEastern(person, lexicon)) return firstWord(given)
  const family = surnamesOf(withoutGivenNames(person, lexicon), lexicon)
  if (family.length < 2) return firstWord(family)
  const alone = family.find((word) =>
    mentions.some(
      (mention) =>
        !mention.alias &&
        mention.family.length === 1 &&
        nameKey(nameText(tokens, mention.last, mention.last)) === nameKey(word),
    ),
  )
  if (alone !== undefined) return alone
  const name = (lexicon.classesOf(firstWord(given)) & Word.SPANISH) !== 0
  const country = from === null ? null : postNamed(from).country
  const spanish = name || (country !== null && SPANISH.has(country))
  return spanish ? firstWord(family) : lastWord(family)
}

/** Two syllables with a hyphen behind a surname of one: KIM IL-SONG, whose first word would pass for a given name. Not LEE TAYLOR-WOOD. */
function isEastern({ given, family }: Person, lexicon: Lexicon): boolean {
  if (given.length !== 1 || family.length !== 1 || !firstWord(family).includes('-')) return false
  const [, ...syllables] = SYLLABLES.exec(nameWord(firstWord(family))) ?? []
  if (syllables.length !== 2 || (lexicon.classesOf(firstWord(given)) & Word.FAMILY) === 0) return false
  return syllables.some((word) => word.length < LONG_SYLLABLE || (lexicon.classesOf(word) & Word.SURNAME) === 0)
}

const SYLLABLES = /^([A-Z]{2,6})-([A-Z]{2,6})$/
const LONG_SYLLABLE = 4
const nameWord = (word: string): string => word.toUpperCase()

/** Of words that are surnames to the tables and words that are not the surnames: EVO MORALES, NESTOR KIRCHNER. Else all. */
function surnamesOf(family: readonly string[], lexicon: Lexicon): readonly string[] {
  if (family.length < 2) return family
  const isA = (word: string, classes: number): boolean => (lexicon.classesOf(word) & classes) !== 0
  const listed = family.filter((word) => isA(word, Word.SURNAME | Word.STATESMAN))
  const unlikely = family.filter((word) => !isA(word, Word.SURNAME) && isA(word, Word.GIVEN))
  if (listed.length > 0 && listed.length < family.length && unlikely.length > 0)
    return family.filter((word) => !unlikely.includes(word))
  return family
}

/**
 * Of `JUAN MANUEL SANTOS` and `ANDRES MANUEL LOPEZ OBRADOR` the words behind the second given name, which would pass for the first of
 * two surnames.
 */
function withoutGivenNames({ family, given }: Person, lexicon: Lexicon): readonly string[] {
  if (given.length !== 1 || family.length < 2) return family
  const isSpanish = (word: string): boolean => (lexicon.classesOf(word) & Word.SPANISH) !== 0
  return isSpanish(firstWord(given)) && isSpanish(firstWord(family)) ? family.slice(1) : family
}

/**
 * Given names and initials; of `KEIZO SONODA` the word before the surname, though no list has it as a given name, of `HU JINTAO` the one
 * behind it.
 */
export function givenNamesOf(person: Person, surname: string, lexicon: Lexicon): readonly string[] {
  const { given, family } = person
  if (isEastern(person, lexicon)) return family
  if (given.length === 0) {
    const eastern = family[0] === surname && (lexicon.classesOf(surname) & Word.FAMILY) !== 0
    return eastern ? family.slice(1) : family.slice(0, Math.max(0, family.indexOf(surname)))
  }
  return [...given, ...family.slice(0, family.length - withoutGivenNames(person, lexicon).length)]
}
