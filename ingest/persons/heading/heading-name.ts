import type { PersonRole } from '@reftel/cypher'
import { Word } from '../../words/lexicon.ts'
import { type PlaceFacts, placeEvidence } from '../find/evidence/rows/places.ts'
import type { NameMention } from '../find/readers/mention.ts'
import { nameText } from '../find/readers/name-text.ts'
import { classesAt, isInitialAt, signBehind, type Tokens, wordAt } from '../find/words/tokens.ts'

/** What someone does whom the lines above the text name. */
type HeadingRole = Extract<PersonRole, 'classifier' | 'passed'>

/** A name in a line above the text, where its place and not its words say that it is one. */
export interface HeadingName extends NameMention {
  readonly role: HeadingRole
}

/** Tokens of a name in the order they stand; `family`: the first token of the surname. */
export interface NameTokens {
  readonly first: number
  readonly last: number
  readonly family: number
  /** `MARBLE, ROBERT L.`: the surname stands first, up to the token before `given`. */
  readonly given?: number
}

/** The mention that a heading's name makes, by its place; `title`: what stands before it. */
export function headingName(
  tokens: Tokens,
  name: NameTokens,
  place: PlaceFacts,
  title: string | null = null,
): HeadingName {
  const { first, last, family, given } = name
  const role = place.where === 'pass-line' ? 'passed' : 'classifier'
  const evidence = [placeEvidence(place)]
  if (given !== undefined) {
    const surname = wordsOf(tokens, first, given - 1)
    const form = `${nameText(tokens, given, last)}${dotBehind(tokens, last)} ${surname.join(' ')}`
    return { first, last, given: wordsOf(tokens, given, last), family: surname, title, evidence, role, form }
  }
  return {
    first,
    last,
    given: wordsOf(tokens, first, family - 1),
    family: familyOf(tokens, family, last),
    title,
    evidence,
    role,
  }
}

/** The dot of an initial that ends the words. */
const dotBehind = (tokens: Tokens, at: number): string =>
  isInitialAt(tokens, at) && signBehind(tokens, at) === '.' ? '.' : ''

function wordsOf(tokens: Tokens, first: number, last: number): readonly string[] {
  const words: string[] = []
  for (let at = first; at <= last; at++) if (!isSuffix(tokens, at)) words.push(wordAt(tokens, at))
  return words
}

/** Particles stand with the word they belong to. */
function familyOf(tokens: Tokens, first: number, last: number): readonly string[] {
  const words: string[] = []
  let from = first
  for (let at = first; at <= last; at++) {
    if (isSuffix(tokens, at)) break
    if (at < last && classesAt(tokens, at) & Word.PARTICLE) continue
    words.push(nameText(tokens, from, at))
    from = at + 1
  }
  return words
}

/** `JR`, `III` behind a surname. */
export const isSuffix = (tokens: Tokens, at: number): boolean => SUFFIX.test(wordAt(tokens, at))
const SUFFIX = /^(?:JR|SR|II|III|IV)$/i

/** `XXXXXXXXXXXX`: what a publisher blacked out. */
export const isRedacted = (word: string): boolean => word.length > 3 && /^(.)\1+$/i.test(word)
