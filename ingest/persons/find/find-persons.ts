import { type Occurrence, PERSON_ROLES, type PersonFacts, type PersonRole, postNamed } from '@reftel/cypher'
import type { Header } from '../../header/header.ts'
import type { Layout, LogicalText, Span } from '../../layout/layout.ts'
import { type Lexicon, Word } from '../../words/lexicon.ts'
import { runsOf } from '../../words/runs.ts'
import { addDrafting, readAllDrafting } from '../heading/add-drafting.ts'
import { type Heading, readHeading } from '../heading/heading.ts'
import { blockOf } from '../names/block.ts'
import { lastWord } from '../names/outer-words.ts'
import type { PersonContext } from './context.ts'
import type { EvidenceRule } from './evidence/evidence-rules.ts'
import { explainedAcronyms } from './evidence/explained.ts'
import { type Judgement, judge, THRESHOLD } from './evidence/judge.ts'
import { isPossiblePerson } from './evidence/possible.ts'
import type { Setting } from './evidence/statesmen.ts'
import { readThingMarks, type ThingMarks } from './evidence/thing-marks.ts'
import { joinAliases } from './gather/aliases.ts'
import { gatherPersons } from './gather/coreference.ts'
import { joinGarbles } from './gather/garbles.ts'
import { addSigner, addTagNames } from './gather/header-persons.ts'
import { joinKnownAliases } from './gather/known-aliases.ts'
import { type Person, withMentions } from './gather/person.ts'
import { fullestName, givenNamesOf, surnameOf } from './gather/person-name.ts'
import { findWordSurnames } from './gather/word-surnames.ts'
import { findAnchors } from './readers/anchors.ts'
import { findBareNames } from './readers/bare.ts'
import { findCoordinated } from './readers/coordination.ts'
import { readSigner } from './readers/header-names.ts'
import { inOneOrder, isWholeRow, type NameMention } from './readers/mention.ts'
import { withSuffix } from './readers/name-suffix.ts'
import { findNamesakes } from './readers/namesakes.ts'
import { foreignStretches } from './words/foreign-text.ts'
import { markHiddenNames } from './words/hidden-names.ts'
import { markMisspeltTitles } from './words/misspelt-titles.ts'
import { tokenAt } from './words/token-at.ts'
import { TokenMarks } from './words/token-marks.ts'
import { classesAt, endAt, Gap, gapAt, hashAt, readTokens, startAt, type Tokens } from './words/tokens.ts'

/** What is read of a cable before anyone in it is judged, and the judgements. */
interface Judged {
  readonly tokens: Tokens
  readonly heading: Heading
  readonly zones: readonly Span[]
  /** All who may be persons, those below the threshold too. */
  readonly candidates: readonly Found[]
}

/** Finds the names of a cable, gathers those of one person, and judges each. Pure, one pass over the words. */
export function judgePersons(layout: Layout, header: Header, context: PersonContext): Judged {
  const { lexicon } = context
  const tokens = readTokens(runsOf(layout.logical), lexicon)
  markMisspeltTitles(tokens)
  markHiddenNames(tokens, context.statesmen.isWholeName)
  const signer = readSigner(layout, lexicon)
  const heading = readHeading(layout, tokens)
  const zones = readableZones(layout, tokens, signer?.span ?? null, heading)
  const country = header.from === null ? null : postNamed(header.from).country
  const setting: Setting = { year: header.year, country }
  const { anchored, bare } = readMentions(tokens, zones, heading, context, setting)
  const givenOf = (surname: string): readonly string[] => context.statesmen.given(surname, setting)
  const named = joinGarbles(gatherPersons(anchored.map(inOneOrder), bare.map(inOneOrder), lexicon, givenOf), lexicon)
  const gathered = [...joinKnownAliases(joinAliases(named, tokens, zones), context.statesmen, setting)]
  addTagNames(gathered, header, tokens, zones, lexicon, layout.body)
  if (signer) addSigner(gathered, layout, signer, lexicon)
  const acronyms = explainedAcronyms(layout.logical.text)
  const marks = readThingMarks(tokens, loneWords(gathered, tokens))
  const candidates = gathered.map((draft) => {
    const person = draft.build()
    const things = asThing(person, tokens, marks)
    return { person, judged: judge(person, { acronyms, things, setting }, tokens, context) }
  })
  return { tokens, heading, zones, candidates }
}

/**
 * The distinct persons of a cable, in the order they are first named, the signer without a mention last. Each has the fullest form
 * that the cable gives and every place that names it; see docs/persons.md for the rules.
 */
export function findPersons(layout: Layout, header: Header, context: PersonContext): readonly PersonFacts[] {
  const { lexicon } = context
  const { tokens, heading, zones, candidates } = judgePersons(layout, header, context)
  const found = candidates.filter(({ judged }) => judged.score >= THRESHOLD)
  const called = findWordSurnames(
    found.map(({ person }) => person),
    tokens,
    zones,
  )
  const roleOf = readRoles(layout, tokens, heading)
  const persons = found.map(({ person, judged }) => {
    const more = called.of(person)
    const whole = more.length > 0 ? withMentions(person, more) : person
    return toFacts({ person: whole, judged }, roleOf, tokens, layout.logical, header, lexicon)
  })
  return addDrafting(persons, readAllDrafting(layout, lexicon)).toSorted(byPlace)
}

/** The names of the heading and of all that is read, those that are sure of themselves and those that stand alone. */
function readMentions(
  tokens: Tokens,
  zones: readonly Span[],
  heading: Heading,
  context: PersonContext,
  setting: Setting,
): { readonly anchored: readonly NameMention[]; readonly bare: readonly NameMention[] } {
  const foreign = foreignStretches(tokens)
  const anchored: NameMention[] = [...heading.names]
  const bare: NameMention[] = []
  /** Surnames of those whom a title or a given name gives away. */
  const sure = new Set<number>()
  const taken = takenMarks.cleared(tokens.length)
  for (const { start, end } of zones) {
    // `A NOTE TO MR. HOLT` above the signer: no name goes on past what is read.
    if (end < tokens.length) tokens.gap[end] = gapAt(tokens, end) | Gap.STOP
    const anchors = findAnchors(tokens, start, end, foreign, taken)
    const joined = [...findNamesakes(tokens, start, end, anchors), ...findCoordinated(tokens, start, end, anchors)]
    // `... OPTION B.` above the signer is no initial of his.
    for (const mention of [...anchors.mentions, ...joined]) if (mention.last < end) anchored.push(mention)
    const lone = findBareNames(tokens, start, end, anchors.taken, foreign)
    for (const { last, title, given } of anchors.mentions)
      if (title !== null || given.length > 0) sure.add(hashAt(tokens, last))
    const beside = besideSure(lone, tokens, { start, end }, sure, context, setting)
    anchored.push(...beside)
    bare.push(...without(lone, beside, tokens.length))
  }
  return { anchored, bare }
}

/** Tokens that are part of a name already: for all zones, as long as one is read, and for what stands beside those who are sure. */
const takenMarks = new TokenMarks()
const besideMarks = new TokenMarks()

/** The mentions that share no token with any of `others`. */
function without(mentions: readonly NameMention[], others: readonly NameMention[], length: number) {
  if (others.length === 0) return mentions
  const taken = markedIn(others, length)
  return mentions.filter(({ first, last }) => {
    for (let at = first; at <= last; at++) if (taken[at] === 1) return false
    return true
  })
}

/** The tokens of these mentions; holds until the next call. */
function markedIn(mentions: readonly NameMention[], length: number): Uint8Array {
  const taken = besideMarks.cleared(length)
  for (const { first, last } of mentions) for (let at = first; at <= last; at++) taken[at] = 1
  return taken
}

/** Hashes of the words that persons without a given name go by. */
function loneWords(persons: readonly Person[], tokens: Tokens): ReadonlySet<number> {
  const words = new Set<number>()
  for (const { given, mentions } of persons)
    if (given.length === 0) for (const { last } of mentions) words.add(hashAt(tokens, last))
  return words
}

/** How often the text takes the person's name for that of a thing. */
function asThing({ given, mentions }: Person, tokens: Tokens, marks: ThingMarks): number {
  const [mention] = mentions
  return given.length > 0 || !mention ? 0 : marks.of(hashAt(tokens, mention.last))
}

/** `NUJOMA AND MUESHIHANGE`: what AND joins to a statesman whom his surname alone gives away, or to who is sure of himself here or elsewhere. */
function besideSure(
  lone: readonly NameMention[],
  tokens: Tokens,
  { start, end }: Span,
  sure: ReadonlySet<number>,
  { statesmen }: PersonContext,
  setting: Setting,
): readonly NameMention[] {
  const mentions = lone.filter(
    ({ last, family, evidence }) =>
      evidence.some(({ weight }) => weight >= THRESHOLD) ||
      sure.has(hashAt(tokens, last)) ||
      (classesAt(tokens, last) & Word.STATESMAN && statesmen.standing(lastWord(family), setting) === 'own'),
  )
  const beside =
    mentions.length > 0
      ? findCoordinated(tokens, start, end, { mentions, taken: markedIn(mentions, tokens.length) })
      : []
  const rows = tokens.mixedCase ? without(lone.filter(isWholeRow), [...mentions, ...beside], tokens.length) : []
  if (rows.length === 0) return beside
  const whole = findCoordinated(tokens, start, end, {
    mentions: rows,
    taken: markedIn([...rows, ...beside], tokens.length),
  })
  return [...beside, ...whole.filter(({ first, last }) => last > first)]
}

interface Found {
  readonly person: Person
  readonly judged: Judgement
}

const byPlace = (a: PersonFacts, b: PersonFacts): number => placeOf(a) - placeOf(b) || (a.name < b.name ? -1 : 1)
const placeOf = ({ mentions, signature }: PersonFacts): number =>
  mentions[0]?.start ?? signature?.start ?? Number.POSITIVE_INFINITY

/** Token ranges that are read for names: all but the values of TAGS and E.O., the signer and the lines of the heading. */
function readableZones(layout: Layout, tokens: Tokens, signer: Span | null, heading: Heading): readonly Span[] {
  const spans = layout.header.filter(({ label }) => label === 'TAGS' || label === 'EO').map(({ span }) => span)
  if (signer) spans.push(signer)
  const skip = spans.map(({ start, end }) => ({ start: tokenAt(tokens, start), end: tokenAt(tokens, end) }))
  skip.push(...heading.taken)
  if (skip.length > 1) skip.sort((a, b) => a.start - b.start)
  const zones: Span[] = []
  let at = 0
  for (const { start, end } of skip) {
    if (start > at) zones.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  if (at < tokens.length) zones.push({ start: at, end: tokens.length })
  return zones
}

/** The role that a mention's place gives the person, such as drafter for a name in the block of drafters. */
function readRoles(layout: Layout, tokens: Tokens, heading: Heading): (mention: NameMention) => PersonRole {
  const roleAt = new Map<number, PersonRole>(heading.names.map(({ first, role }) => [first, role]))
  const subjects = layout.header.filter(({ label }) => label === 'SUBJECT').map(({ span }) => span)
  const inSubject = (first: number): boolean => {
    const at = startAt(tokens, first)
    return subjects.some(({ start, end }) => at >= start && at < end)
  }
  return ({ first }) => roleAt.get(first) ?? (inSubject(first) ? 'subject' : 'mention')
}

/** All roles of the person in this cable, in the order of `PERSON_ROLES`. */
function rolesOf({ mentions, tagged, signature }: Person, roleOf: (mention: NameMention) => PersonRole) {
  const own = mentions.map(roleOf)
  if (tagged) own.push('subject')
  if (signature) own.push('signer')
  const [first] = own
  // Most persons have one.
  if (first && own.every((role) => role === first)) return [first]
  return PERSON_ROLES.filter((role) => own.includes(role))
}

/** From this score on a person has the highest confidence. */
const SURE_SCORE = 8

function toFacts(
  { person, judged }: Found,
  roleOf: (mention: NameMention) => PersonRole,
  tokens: Tokens,
  logical: LogicalText,
  header: Header,
  lexicon: Lexicon,
): PersonFacts {
  const surname = surnameOf(person, tokens, header, lexicon)
  const roles = rolesOf(person, roleOf)
  const confidence = confidenceOf(judged.score + judged.trust)
  const spans = [...person.mentions.map(({ first, last }) => spanOf(tokens, first, last)), ...person.spans]
  return {
    name: fullestName(person, tokens),
    surname,
    given: givenNamesOf(person, surname, lexicon),
    titles: person.titles,
    role: roles[0] ?? 'mention',
    roles,
    confidence,
    evidence: evidenceOf(person, judged),
    block: blockOf(surname),
    mentions: distinct(spans).map((span) => occurrence(span, logical)),
    signature: person.signature ? occurrence(person.signature, logical) : null,
    ...(person.aliases.length > 0 ? { aliases: person.aliases } : {}),
    ...(isPossiblePerson(confidence) ? { possible: true as const } : {}),
  }
}

const spanOf = (tokens: Tokens, first: number, last: number): Span => ({
  start: startAt(tokens, first),
  end: endAt(tokens, withSuffix(tokens, last)),
})

function evidenceOf(person: Person, { evidence }: Judgement): readonly EvidenceRule[] {
  return person.signature ? ['signer', ...evidence.filter((rule) => rule !== 'signer')] : evidence
}

/** The confidence that belongs to a score: 0.6 at the threshold, rising to 0.99 at `SURE_SCORE`. */
function confidenceOf(score: number): number {
  const share = Math.min(1, (score - THRESHOLD) / (SURE_SCORE - THRESHOLD))
  return Math.round((0.6 + 0.39 * share) * 100) / 100
}

function distinct(spans: readonly Span[]): readonly Span[] {
  if (spans.length === 1) return spans
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((span, at) => {
    const before = sorted[at - 1]
    return before === undefined || span.start >= before.end
  })
}

function occurrence(span: Span, logical: LogicalText): Occurrence {
  const { start, end } = logical.sourceSpan(span)
  return { raw: logical.text.slice(span.start, span.end), start, end }
}
