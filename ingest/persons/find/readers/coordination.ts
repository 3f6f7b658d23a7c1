import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { contextEvidence } from '../evidence/context-evidence.ts'
import type { Evidence } from '../evidence/row.ts'
import { nameEvidence } from '../evidence/rows/names.ts'
import { Fit, fitAt } from '../words/fit.ts'
import { isSpeech, isThe, joinsLast } from '../words/small-words.ts'
import {
  adjoins,
  classesAt,
  endAt,
  Gap,
  gapAt,
  lengthAt,
  marksBefore,
  partedAtMostBy,
  Shape,
  shapeAt,
  startAt,
  type Tokens,
} from '../words/tokens.ts'
import type { Anchors } from './anchors.ts'
import { givenEvidence } from './given.ts'
import { inOneOrder, type NameMention } from './mention.ts'
import { type ReadName, readName } from './names.ts'
import { asSpouse } from './spouses.ts'
import { isThing } from './things.ts'

/** Names in one list. */
const MOST_LISTED = 8

/**
 * Names that share an office, a title or a verb with a name that is sure of itself: what is joined to a person by AND, or by NOR, is one.
 *
 *     CONGRESSMEN ASPIN AND STUDDS      PRESIDENT SADAT, FAHMY AND ASHRAF GHORBAL RECEIVED      KURON AND ADAM MICHNIK
 *                           ^^^^^^                       ^^^^^     ^^^^^^^^^^^^^^               ^^^^^
 */
export function findCoordinated(
  tokens: Tokens,
  from: number,
  until: number,
  { mentions, taken }: Anchors,
): readonly NameMention[] {
  const found: NameMention[] = []
  const take = (read: ReadName): void => {
    const name = asSpouse(tokens, read, mentions)
    taken.fill(1, name.first, name.last + 1)
    const evidence = [...evidenceOf(tokens, name), ...contextEvidence(tokens, name.first, name.last)]
    found.push(inOneOrder({ ...name, title: null, evidence }))
  }
  for (const anchor of mentions) {
    const behind = namesBehind(tokens, anchor, until, taken)
    for (const name of behind) take(name)
    const name =
      behind.length > 0 || isAndTaken(tokens, anchor.last + 1, taken) || isAndOffice(tokens, anchor.last + 1)
        ? listedBefore(tokens, anchor, from, taken)
        : nameBefore(tokens, anchor, from, taken)
    if (name) take(name)
    // `AMONG BUMBA, ELUKI, AND MAMPA`: the list goes on before it.
    for (let head = name, listed = 0; head && listed < MOST_LISTED; listed++) {
      head = listedBefore(tokens, head, from, taken)
      if (head) take(head)
    }
  }
  return found
}

/** `A, B AND C`: the names between the first and the AND, and the one behind it. */
function namesBehind(tokens: Tokens, { last }: NameMention, until: number, taken: Uint8Array): readonly ReadName[] {
  const names: ReadName[] = []
  for (let at = last + 1; at < until && names.length < MOST_LISTED; ) {
    const between = gapAt(tokens, at)
    if ((between & ~(Gap.LINE | Gap.COMMA)) !== 0) return []
    const and = joinsLast(tokens, at)
    if (!and && !(between & Gap.COMMA)) return []
    if (and && !adjoins(tokens, at + 1)) return []
    const name = freeName(tokens, and ? at + 1 : at, until, taken)
    if (!name) return []
    names.push(name)
    if (and) return names
    at = name.last + 1
  }
  return []
}

/** AND with another name behind it. */
const isAndTaken = (tokens: Tokens, at: number, taken: Uint8Array): boolean =>
  joinsLast(tokens, at) && at + 1 < tokens.length && taken[at + 1] === 1

/** `HOLT, MORALES AND THE PRIME MINISTER`: AND with the office of one who is not named. */
function isAndOffice(tokens: Tokens, and: number): boolean {
  if (!joinsLast(tokens, and)) return false
  let at = and + 1
  if (isThe(tokens, at)) at++
  while (at < and + MOST_OF_OFFICE && adjoins(tokens, at) && !(classesAt(tokens, at) & Word.TITLE)) {
    if (!(classesAt(tokens, at) & (Word.MODIFIER | Word.NATION | Word.DEPT))) return false
    at++
  }
  return adjoins(tokens, at) && (classesAt(tokens, at) & Word.TITLE) !== 0
}
/** Tokens from AND to the title. */
const MOST_OF_OFFICE = 5

/** `SHIINA, FUKUDA AND OHIRA`: where the list goes on behind a name, the one before it. */
function listedBefore(
  tokens: Tokens,
  { first }: Pick<ReadName, 'first'>,
  from: number,
  taken: Uint8Array,
): ReadName | null {
  const at = first - 1
  if (at < from || (marksBefore(tokens, first) & ~Gap.GLUED) !== Gap.COMMA) return null
  if (taken[at] === 1 || fitAt(tokens, at) < Fit.UNKNOWN || fitAt(tokens, at) === Fit.PLACE) return null
  const name = freeName(tokens, isPartOfName(tokens, at, taken) ? at - 1 : at, first, taken)
  return name?.last === at ? name : null
}

/** `B AND PRESIDENT A`, `B AND A`: the name before, where nothing but a title stands between. */
function nameBefore(tokens: Tokens, { first }: NameMention, from: number, taken: Uint8Array): ReadName | null {
  let and = first - 1
  while (
    and > from &&
    classesAt(tokens, and) & TITLE &&
    !joinsLast(tokens, and) &&
    partedAtMostBy(tokens, and + 1, Gap.DOT)
  )
    and--
  const at = and - 1
  if (at < from || !joinsLast(tokens, and)) return null
  if (taken[at] === 1 || fitAt(tokens, at) < Fit.UNKNOWN || fitAt(tokens, at) === Fit.PLACE) return null
  const start = at > from && isPartOfName(tokens, at, taken) ? at - 1 : at
  const comma = marksBefore(tokens, and) === Gap.COMMA
  // `LESLIE HOLT, MEG GOLDFADEN, AND DIANE`
  const head = classesAt(tokens, at) === 0 ? start : at
  if (comma ? !isListed(tokens, head) : !adjoins(tokens, and)) return null
  const name = freeName(tokens, start, and, taken)
  return name?.last === at ? name : null
}

/** `BUMBA, ELUKI, AND`: a comma before the name too, and before that what is no word. */
const isListed = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  marksBefore(tokens, at) === Gap.COMMA &&
  !(classesAt(tokens, at - 1) & (ENGLISH | Word.FUNCTION | Word.ACRONYM))

const TITLE = Word.TITLE | Word.TITLE_WEAK | Word.MODIFIER | Word.NATION

/** Whether the token before `at` is the first half of its name. */
const isPartOfName = (tokens: Tokens, at: number, taken: Uint8Array): boolean =>
  taken[at - 1] === 0 && adjoins(tokens, at) && fitAt(tokens, at - 1) >= Fit.UNKNOWN

function freeName(tokens: Tokens, at: number, until: number, taken: Uint8Array): ReadName | null {
  if (at >= until || taken[at] === 1) return null
  const name = readName(tokens, at)
  if (!name || name.last >= until || taken[name.last] === 1) return null
  const fit = fitAt(tokens, name.last)
  if (fit < Fit.UNKNOWN || fit === Fit.PLACE || isThing(tokens, name, false)) return null
  if (fitAt(tokens, name.first) === Fit.PLACE && name.given.length === 0) return null
  if (isModifier(tokens, name.last)) return null
  if (name.given.length > 0 || name.last > name.first || fit !== Fit.UNKNOWN) return name
  return lengthAt(tokens, at) >= SHORTEST_UNKNOWN ? name : null
}

/** `ZARDARI AND PML-N LEADER SHARIF`, `POWERS AND CIS SECURITY CHIEF`: what stands before a title belongs to it. */
function isModifier(tokens: Tokens, at: number): boolean {
  const next = at + 1
  const title =
    adjoins(tokens, next) && (classesAt(tokens, next) & (Word.DEPT | Word.TITLE)) === Word.DEPT ? next + 1 : next
  return (
    title < tokens.length && adjoins(tokens, title) && (classesAt(tokens, title) & (Word.TITLE | Word.TITLE_WEAK)) !== 0
  )
}

/** Letters of an unknown word that may be a surname: shorter ones are more often an abbreviation. */
const SHORTEST_UNKNOWN = 5

function evidenceOf(tokens: Tokens, name: ReadName): readonly Evidence[] {
  const given = name.given.length > 0
  const listed = fitAt(tokens, name.last) !== Fit.UNKNOWN
  const beside = nameEvidence({ how: 'beside', given, listed, closed: closes(tokens, name.last) })
  if (fitAt(tokens, name.first) === Fit.GIVEN && given) return [beside, givenEvidence(tokens, name)]
  return name.last > name.first && !given ? [beside, nameEvidence({ how: 'joined' })] : [beside]
}

/** A mark, AND or a verb that persons go with, behind the name. */
function closes(tokens: Tokens, at: number): boolean {
  const next = at + 1
  if (next >= tokens.length || shapeAt(tokens, at) & Shape.POSSESSIVE || !adjoins(tokens, next)) return true
  if (isSpeech(tokens, next)) return true
  return /^(?:AND|WERE|ARE|HAVE|HAD|WILL|WOULD|WHO|BOTH|ALSO|IN|AT|ON|[A-Z]{3,}(?:ED|ATELY|EDLY|LLY|NTLY))$/i.test(
    tokens.text.slice(startAt(tokens, next), endAt(tokens, next)),
  )
}
