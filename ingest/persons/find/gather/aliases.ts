import type { Span } from '../../../layout/layout.ts'
import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { readThingMarks } from '../evidence/thing-marks.ts'
import { asAlias, type NameMention } from '../readers/mention.ts'
import { withSuffix } from '../readers/name-suffix.ts'
import { nameText } from '../readers/name-text.ts'
import { Fit, fitAt } from '../words/fit.ts'
import { isParent } from '../words/kin.ts'
import { oneOf } from '../words/one-of.ts'
import { isThe } from '../words/small-words.ts'
import {
  adjoins,
  classesAt,
  Gap,
  gapAt,
  hashAt,
  marksBefore,
  Shape,
  shapeAt,
  startAt,
  type Tokens,
  wordAt,
} from '../words/tokens.ts'
import type { Person, PersonDraft } from './person.ts'

/** Another name of a person, where the text gives it. */
interface Alias extends Span {
  /** Made of the first letters of the name: `AMLO`. */
  readonly initials: boolean
}

/**
 * What the text says that persons are called besides: each of them takes over whoever was found under the other name, and every place
 * that has it. The spans are of tokens, `end` the last of them.
 *
 *     ANDRES MANUEL LOPEZ OBRADOR (AMLO)      LUIS EDGAR DEVIA SILVA (AKA RAUL REYES)      AHMAD QUREI (ABU ALA)
 *                                  ^^^^                           ^^^^^^^^^^                            ^^^^^^^
 */
export function joinAliases(persons: readonly PersonDraft[], tokens: Tokens, zones: readonly Span[]): PersonDraft[] {
  let owners: ReadonlyMap<number, PersonDraft> | undefined
  // Few cables ask.
  const ownerAt = (at: number): PersonDraft | undefined => {
    owners ??= ownersOf(persons)
    return owners.get(at)
  }
  const calls = readCalls(persons, tokens, ownerAt)
  if (calls.length === 0) return [...persons]
  const gone = new Set(calls.flatMap(({ person, organisation }) => (organisation ? person : [])))
  const called = new Map<PersonDraft, Alias[]>()
  for (const { person, alias } of calls) {
    const other = ownerAt(alias.start) ?? persons.find((one) => goesBy(one, tokens, alias))
    if (gone.has(person) || other === person || (other && (gone.has(other) || called.has(other)))) continue
    if (other) gone.add(takeOver(person, other))
    person.alsoCalled(nameText(tokens, alias.start, alias.end))
    const own = called.get(person)
    if (own) own.push(alias)
    else called.set(person, [alias])
  }
  addPlaces(called, tokens, zones)
  return persons.filter((person) => !gone.has(person))
}

/** Who is named from each token on. */
function ownersOf(persons: readonly PersonDraft[]): ReadonlyMap<number, PersonDraft> {
  const owners = new Map<number, PersonDraft>()
  for (const person of persons) for (const { first } of person.mentions) owners.set(first, person)
  return owners
}

type OwnerAt = (token: number) => PersonDraft | undefined

interface Call {
  readonly person: PersonDraft
  readonly alias: Alias
  /** `THE JAYSH AL-MAHDI (JAM)` */
  readonly organisation: boolean
}

/**
 * The aliases that the text gives, with whom each belongs to. Initials that the text uses for a thing are no alias: `DMG`, a
 * firm named by its founder's initials.
 */
function readCalls(persons: readonly PersonDraft[], tokens: Tokens, ownerAt: OwnerAt): readonly Call[] {
  const calls: Call[] = []
  const initials = new Set<number>()
  for (const person of persons)
    for (const mention of person.mentions) {
      const alias = readAlias(tokens, mention) ?? readKunyaBefore(tokens, mention, ownerAt)
      if (!alias) continue
      if (alias.initials) initials.add(hashAt(tokens, alias.start))
      const organisation = alias.initials && adjoins(tokens, mention.first) && isThe(tokens, mention.first - 1)
      calls.push({ person, alias, organisation })
    }
  const things = readThingMarks(tokens, initials)
  return calls.filter(({ alias, organisation }) => organisation || !things.has(hashAt(tokens, alias.start)))
}

/** `Macaco and others spoke`, `Don Berna spoke`: whoever is named by the alias in quotes, a form of address before it or not, and nothing else. */
function goesBy({ given, mentions }: Person, tokens: Tokens, { start, end, initials }: Alias): boolean {
  const isTitled = end === start + 1 && (classesAt(tokens, start) & Word.TITLE) !== 0
  if (initials || given.length > 0 || mentions.length === 0 || !(start === end || isTitled)) return false
  return mentions.every(({ first, last }) => first === last && hashAt(tokens, last) === hashAt(tokens, end))
}

/** Gives a person the mentions of another, who is the same under the other name. */
export function takeOver(person: PersonDraft, other: PersonDraft): PersonDraft {
  for (const mention of other.mentions) person.add(asAlias(mention, person.family))
  return other
}

/** Adds a mention for each place where an alias stands, in one pass over the text. */
function addPlaces(called: ReadonlyMap<PersonDraft, readonly Alias[]>, tokens: Tokens, zones: readonly Span[]): void {
  const byWord = new Map<number, { readonly person: PersonDraft; readonly alias: Alias }>()
  for (const [person, aliases] of called)
    for (const alias of aliases) byWord.set(hashAt(tokens, alias.start), { person, alias })
  const taken = new Set([...called.keys()].flatMap(({ mentions }) => mentions.map(({ first }) => first)))
  for (const { start, end } of zones)
    for (let at = start; at < end; at++) {
      const found = byWord.get(hashAt(tokens, at))
      if (!found || taken.has(at)) continue
      const { person, alias } = found
      const last = at + alias.end - alias.start
      if (last >= end || !isSame(tokens, alias, at)) continue
      if (at !== alias.start && alias.start === alias.end && !alias.initials && isPlainWord(tokens, at)) continue
      person.add(aliasMention(person, at, last))
      at = last
    }
}

const aliasMention = (person: Person, first: number, last: number): NameMention => ({
  first,
  last,
  given: [],
  family: person.family,
  title: null,
  evidence: [],
  alias: true,
})

/** Whether the words at `at` are the alias. */
function isSame(tokens: Tokens, { start, end }: Alias, at: number): boolean {
  const { hash } = tokens
  for (let k = 1; start + k <= end; k++) if (hash[at + k] !== hash[start + k] || !adjoins(tokens, at + k)) return false
  return !tokens.mixedCase || !(shapeAt(tokens, at) & Shape.LOWER)
}

/** `MACACO`, but not `BEAR`. */
const isPlainWord = (tokens: Tokens, at: number): boolean => (classesAt(tokens, at) & (ENGLISH | Word.PLACE)) !== 0

/** What stands behind a name for another one of the same person. */
function readAlias(tokens: Tokens, mention: NameMention): Alias | null {
  const next = withSuffix(tokens, mention.last) + 1
  if (next >= tokens.length || shapeAt(tokens, mention.last) & Shape.POSSESSIVE) return null
  const marks = marksBefore(tokens, next)
  if ((marks & ~(Gap.OPEN | Gap.COMMA | Gap.QUOTE)) !== 0) return null
  const said = behindAka(tokens, next)
  if (said > 0) return readSaid(tokens, said)
  if (!(marks & Gap.OPEN)) return null
  if (closes(tokens, next))
    return isInitialsOf(tokens, mention, next) ? { start: next, end: next, initials: true } : null
  if (mention.given.length === 0 && mention.family.length < 2 && mention.title === null) return null
  const last = isParent(tokens, next) ? kunyaEnd(tokens, next) : 0
  return last > 0 && closes(tokens, last) ? { start: next, end: last, initials: false } : null
}

/** `ABU MAZEN (MAHMOUD ABBAS)`: the name that opens behind a father's name for itself is the person, what stands before it the alias. */
function readKunyaBefore(tokens: Tokens, mention: NameMention, ownerAt: OwnerAt): Alias | null {
  const { first, last, given } = mention
  if (given.length === 0 || marksBefore(tokens, first) !== Gap.OPEN || !closes(tokens, last)) return null
  for (let at = first - 2; at >= Math.max(0, first - LONGEST_KUNYA); at--)
    if (isParent(tokens, at) && kunyaEnd(tokens, at) === first - 1 && ownerAt(at) !== undefined)
      return { start: at, end: first - 1, initials: false }
  return null
}

/** Words of `ABU MUSAB AL-SURI`. */
const LONGEST_KUNYA = 4

function kunyaEnd(tokens: Tokens, at: number): number {
  let last = at
  while (last + 1 < at + LONGEST_KUNYA && adjoins(tokens, last + 1)) last++
  return last > at ? last : 0
}

/** A parenthesis closes behind token `at`. */
const closes = (tokens: Tokens, at: number): boolean =>
  at + 1 < tokens.length && (gapAt(tokens, at + 1) & Gap.CLOSE) !== 0

const isAka = oneOf('AKA ALIAS NICKNAMED')
const isAlso = oneOf('ALSO BETTER OTHERWISE')
const isKnown = oneOf('KNOWN CALLED')
const isAs = oneOf('AS')
const isA = oneOf('A')

/** Token behind `AKA`, `A.K.A.`, `ALIAS`, `ALSO KNOWN AS` at token `at`; 0 where none of them stands there. */
function behindAka(tokens: Tokens, at: number): number {
  if (isAka(tokens, at)) return at + 1
  if (isA(tokens, at) && /^a\.k\.a\b/i.test(tokens.text.slice(startAt(tokens, at), startAt(tokens, at) + 6)))
    return at + 3
  const known = isAlso(tokens, at) ? at + 1 : at
  if (!isKnown(tokens, known)) return 0
  if (isAs(tokens, known + 1)) return known + 2
  return known > at ? known + 1 : 0
}

/** Words of an alias. */
const MOST_WORDS = 4

/** The words behind AKA: those in quotes, else those that may be a name. */
function readSaid(tokens: Tokens, start: number): Alias | null {
  if (start >= tokens.length || marksBefore(tokens, start) & ~(Gap.QUOTE | Gap.DOT | Gap.STOP)) return null
  const quoted = (gapAt(tokens, start) & Gap.QUOTE) !== 0
  let end = start
  for (; end < start + MOST_WORDS; end++) {
    if (end >= tokens.length || (tokens.mixedCase && shapeAt(tokens, end) & Shape.LOWER)) return null
    if (!quoted && (fitAt(tokens, end) < Fit.UNKNOWN || fitAt(tokens, end) === Fit.PLACE)) return null
    const next = end + 1
    if (quoted ? next < tokens.length && (gapAt(tokens, next) & Gap.QUOTE) !== 0 : !adjoins(tokens, next)) break
  }
  return end < start + MOST_WORDS ? { start, end, initials: false } : null
}

/** Letters of initials that a person goes by. */
const SHORTEST = 3

/** `FERNANDO HENRIQUE CARDOSO (FHC)`, `CRISTINA FERNANDEZ DE KIRCHNER (CFK)`: the first letters of the words, with the particles or without. */
function isInitialsOf(tokens: Tokens, { first, last }: NameMention, at: number): boolean {
  const word = wordAt(tokens, at).toUpperCase()
  if (word.length < SHORTEST || !(shapeAt(tokens, at) & Shape.UPPER)) return false
  const letters: string[] = []
  const bare: string[] = []
  for (let k = first; k <= last; k++)
    for (const part of wordAt(tokens, k).toUpperCase().split(/-\s*/)) {
      letters.push(part.charAt(0))
      if (!PARTICLE.test(part)) bare.push(part.charAt(0))
    }
  return [letters.join(''), bare.join('')].some((initials) => initials === word || isBeginning(initials, word))
}

/** `MOHAMMED BIN ZAYED AL NAHYAN (MBZ)`: without the house. */
const isBeginning = (initials: string, word: string): boolean =>
  initials.startsWith(word) && initials.charAt(word.length) === 'A'

const PARTICLE = /^(?:DE|DEL|LA|LAS|LOS|DA|DAS|DO|DOS|DI|DU|VAN|VON|DER|AL|EL|BIN|BEN|IBN|Y|E)$/
