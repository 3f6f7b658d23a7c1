import { FOLD, foldWord } from '../../../words/hashing.ts'
import { ENGLISH, type Lexicon, Word } from '../../../words/lexicon.ts'
import type { NameUse } from '../../corpus/name-use.ts'
import { type Usage, usageOf } from '../../corpus/usage.ts'
import { looksLikeSurname } from '../../names/surname-forms.ts'
import type { Person } from '../gather/person.ts'
import { endsLikeWord } from '../readers/name-words.ts'
import { isGlued, PLAIN, wasMisspelling } from '../words/misspelt.ts'
import { nameKey, type Tokens } from '../words/tokens.ts'
import { isAbbreviation } from './abbreviations.ts'
import { type EvidenceRule, rulesThatAre, trustIn } from './evidence-rules.ts'
import { isPeopleOfPlace } from './peoples.ts'
import type { Statesmen } from './statesmen.ts'

/** From here on someone is held to be a person. */
export const THRESHOLD = 3
/** Below this no one is a person whatever is taken off. */
const DOUBTFUL = 1.9

/** What a verb or the like may add up to over all mentions: newspapers say things too. */
const MOST_OF_WEAK = 2
const WEAK = rulesThatAre('weak')

/** What governments, firms and places have as well as persons: alone it makes no person of what the text takes for a thing. */
const SHARED = rulesThatAre('shared')
/** Of what no table has, in a text of both cases, three in four with these alone are firms, papers and programs. */
const SPOKEN = rulesThatAre('spoken')
const UNPROVEN = 1.5
/** What each place costs where the text takes the word for a thing, and where other cables do. */
const THING = 3
/** What it is worth that other cables have the surname with a title or a given name: in some, in many. */
const BORNE = 1
const WELL_KNOWN = 1.5

/** How sure it is that these mentions are a person's, and why, strongest first. */
export interface Judgement {
  readonly score: number
  /** What is added to it where the confidence is told: labelled cables find some rules right more often than their weight says. */
  readonly trust: number
  readonly evidence: readonly EvidenceRule[]
}

/** Tables that a judgement leans on. */
export interface Tables {
  readonly lexicon: Lexicon
  readonly statesmen: Statesmen
  /** How the corpus uses its names; null for a cable by itself. */
  readonly corpus: NameUse | null
}

/** Adds up what speaks for a person: per rule its strongest mention, and what the surname itself is worth. */
export function judge(
  person: Person,
  acronyms: ReadonlySet<string>,
  things: number,
  tokens: Tokens,
  { lexicon, statesmen, corpus }: Tables,
  year: number | null,
  country: string | null,
): Judgement {
  const surname = person.family.at(-1) ?? ''
  const held = lexicon.classesOf(surname.slice(surname.lastIndexOf(' ') + 1)) & Word.STATESMAN
  const office = held ? statesmen.weight(surname, year, country) : 0
  if (person.evidence.length === 0 && office < THRESHOLD) return UNFOUNDED
  if (isGovernment(person, lexicon)) return UNFOUNDED
  if (office === 0 && isAbbreviation(person, tokens, NAMED, lexicon)) return UNFOUNDED
  const usage: Usage = corpus && isAlone(person) ? usageOf(person.family[0] ?? '', corpus) : null
  const borne = usage === 'person' || usage === 'well-known'
  const byRule = new Map<EvidenceRule, number>()
  for (const { rule, weight } of person.evidence) {
    const before = byRule.get(rule) ?? 0
    byRule.set(
      rule,
      WEAK.has(rule) ? Math.min(MOST_OF_WEAK, before + (before > 0 ? weight / 2 : weight)) : Math.max(before, weight),
    )
  }
  const prior = acronyms.has(nameKey(person.family.at(-1) ?? ''))
    ? EXPLAINED
    : Math.max(
        office,
        priorOf(person, lexicon, borne, byRule.get('speech') ?? 0, byRule.has('deed') && byRule.has('possessive')),
      )
  if (prior > 0) byRule.set(prior === office ? 'statesman' : 'surname', prior)
  if (isShortUnknown(person, lexicon) && [...byRule.keys()].every((rule) => WEAK.has(rule) || rule === 'apposition'))
    return UNFOUNDED
  let score = Math.min(0, prior)
  if (tokens.mixedCase && isOnlySpoken(person, lexicon) && [...byRule.keys()].every((rule) => SPOKEN.has(rule)))
    score -= UNPROVEN
  if (borne && prior >= 0) byRule.set('corpus', usage === 'person' ? BORNE : WELL_KNOWN)
  if (usage === 'thing' && [...byRule.keys()].every((rule) => SHARED.has(rule) || rule === 'office')) score -= THING
  if (things > 0 && [...byRule.keys()].every((rule) => SHARED.has(rule))) score -= things * THING
  for (const weight of byRule.values()) score += weight
  if (score >= DOUBTFUL && prior >= 0 && mayBeMisspelt(person, lexicon)) score -= MISSPELT
  const evidence = [...byRule].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([rule]) => rule)
  const [strongest] = evidence
  return { score, trust: strongest ? trustIn(strongest, byRule.get(strongest) ?? 0) : 0, evidence }
}

/** A lone surname that nothing in the cable says is anyone's. */
const isAlone = ({ given, family, evidence }: Person): boolean =>
  given.length === 0 && family.length === 1 && !evidence.some(({ rule }) => NAMED.has(rule))

/** What a surname is worth that is in a list, or built like one. */
const SURNAME = 1.2
/** And with a verb of speech: `STOESSEL SAID`. */
const SPEAKER = 2
/** As that, and a rare English word as well: `GRAHAM EXPLAINED` twice. */
const RARE_SPEAKER = 1.4
/** As that, in no table: `KEREKOU SAID`; abbreviations are shorter. */
const UNKNOWN_SPEAKER = 1.9
/** `SINGLAUB'S REMARKS`. */
const UNKNOWN_OWNER = 1.2
const LONG = 6
/** No table has the word, nor the one before it, it is not built like a surname, and nobody tells, smiles or is told by that name. */
const isOnlySpoken = ({ given, family, evidence }: Person, lexicon: Lexicon): boolean =>
  family.length === 1 &&
  [...given, ...family].every((word) => lexicon.classesOf(word) === 0) &&
  !looksLikeSurname(nameKey(family[0] ?? '')) &&
  !evidence.some(({ rule, weight }) => (rule === 'speech' && weight >= PERSONAL) || weight >= THRESHOLD)
const PERSONAL = 1.7

/** What only persons say or are told. */
const SURE_SPEECH = 1.8
/** The letters of an abbreviation that the text explains. */
const EXPLAINED = -6
/** Evidence that no slip of the teletype brings about. */
const SURE = rulesThatAre('sure')

/** What makes a name of a place: `MR. EVERETT OXNARD`, `HAMILTON JORDAN`. */
const NAMED = rulesThatAre('named')

/** `SPAIN`, `PARIS`, `GAZANS`: a government, its capital and its people say, are told and own all that persons do. */
function isGovernment({ given, family, evidence }: Person, lexicon: Lexicon): boolean {
  if (given.length > 0 || family.length > 1) return false
  const known = lexicon.classesOf(family[0] ?? '')
  if (known & Word.PLACE) return !evidence.some(({ rule }) => NAMED.has(rule))
  if (known !== 0 || !evidence.every(({ rule }) => WEAK.has(rule) || rule === 'office')) return false
  return isPeopleOfPlace(nameKey(family[0] ?? ''), lexicon)
}

/** What the surname says, `borne` by someone in other cables, `speech` and what it owns (`X'S REMARKS`) beside it: a list of surnames holds it, it looks like an acronym, a misspelt word or a place. */
function priorOf(person: Person, lexicon: Lexicon, borne: boolean, speech: number, owns: boolean): number {
  const speaks = speech > 0
  const word = person.family.at(-1) ?? ''
  const key = nameKey(word)
  const known = lexicon.classesOf(word)
  const alone = person.given.length === 0 && person.family.length === 1
  if (known & Word.PLACE && person.given.length > 0 && person.evidence.some(({ rule }) => NAMED.has(rule))) return 0
  if (known & Word.PLACE) return known & Word.SURNAME ? -1 : -3
  if (known & ENGLISH) {
    if (!(known & Word.SURNAME) || known & Word.COMMON) return 0
    return alone ? (speaks ? RARE_SPEAKER : 0) : SURNAME
  }
  if (known & (Word.SURNAME | Word.FAMILY)) return speaks ? SPEAKER : SURNAME
  if (known & Word.GIVEN) return speaks && !alone ? SPEAKER : 0.6
  if (person.evidence.some(({ rule }) => SURE.has(rule))) return 0
  if (borne || looksLikeSurname(key)) return speaks ? SPEAKER : SURNAME
  let prior = 0
  if (speaks && key.length >= (speech >= SURE_SPEECH ? LONG - 1 : LONG)) prior = UNKNOWN_SPEAKER
  else if (owns && key.length >= LONG) prior = UNKNOWN_OWNER
  if (alone && key.length < 4) prior -= 3.5
  if (alone && key.length === 4) prior -= 1.5
  if (alone && key.length === 5) prior -= 0.4
  if (!/[AEIOUY]/.test(key)) prior -= 3
  if (endsLikeWord(key)) prior -= 2.5
  return prior
}

/** `SAPI`, `VPE`: in no table and as short as an abbreviation, which companies and parties go by. */
const isShortUnknown = ({ given, family }: Person, lexicon: Lexicon): boolean =>
  given.length === 0 &&
  family.length === 1 &&
  nameKey(family[0] ?? '').length < 5 &&
  lexicon.classesOf(family[0] ?? '') === 0

const UNFOUNDED: Judgement = { score: 0, trust: 0, evidence: [] }
const MISSPELT = 2.5

/** A word met once or twice, in no table, one letter from an English one. Asked last: it is the dearest question. */
function mayBeMisspelt({ given, family, mentions, evidence }: Person, lexicon: Lexicon): boolean {
  if (
    given.some((word) => word.length > 1) ||
    family.length > 1 ||
    mentions.length > 2 ||
    evidence.some(
      ({ rule, weight }) => SURE.has(rule) || rule === 'list' || (rule === 'apposition' && weight >= THRESHOLD),
    )
  )
    return false
  const key = nameKey(family[0] ?? '')
  const unknown = lexicon.classesOf(key) === 0
  if (unknown && isGlued(key, lexicon)) return true
  const titled = mentions.some(({ title }) => title !== null)
  if (titled && evidence.some(({ rule }) => WEAK.has(rule) || rule === 'apposition')) return false
  if (mentions.some(({ title }) => title !== null && ADDRESS.test(title))) return false
  if (!unknown) return false
  // Right behind a title stands a name, if not a plain word, `MINISTER IPINED`; further off the office goes on, `SECRETARY OF RLATIONS`.
  const direct = evidence.some(({ rule, weight }) => rule === 'title' && weight >= DIRECT_TITLE)
  if (direct && key.length < LONG) return false
  return wasMisspelling(key, direct ? PLAIN : ENGLISH | Word.NATION, lexicon)
}

/** What a title right before the name weighs. */
const DIRECT_TITLE = 4

/** Forms of address and ranks: no verb follows them, so that what does is a name. */
const ADDRESS =
  /\b(?:MR|MRS|MISS|MS|MME|DR|MESSRS|JUDGE|JUSTICE|PROF(?:ESSOR)?|SIR|LORD|LADY|(?:LT|MAJ|BRIG)?GEN|GENERAL|LT|MAJ|COL(?:ONEL)?|CAPT(?:AIN)?|CDR|ADM(?:IRAL)?|SGT|CODEL|SENATOR|SEN|AMBASSADORS?|AMB|CONGRESSM[AE]N|SHAY?IE?KH|PRINCE|KING|BISHOP|ARCHBISHOP|CARDINAL)\.?$/i

/** `MIDDLE EAST ECONOMIC SURVEY (MEES)`: abbreviations that the text explains; their letters begin the words before. */
export function explainedAcronyms(text: string): ReadonlySet<string> {
  const acronyms = new Set<string>()
  for (const { 1: acronym = '', index } of text.matchAll(/\(([A-Z][A-Za-z]{1,7})\)/g)) {
    const words = text.slice(Math.max(0, index - 120), index).match(/[A-Za-z'’]+/g) ?? []
    const initials = words.slice(-8).map((word) => word.charAt(0).toUpperCase())
    if (isSubsequence(foldWord(acronym), initials.join(''))) acronyms.add(nameKey(acronym))
  }
  addUnfolded(text, acronyms)
  return acronyms
}

/** Of an acronym that stands before its words so many letters begin one: the last may come from within the last word. */
const TOLD_LETTERS = 4

/** `ISKCON (INTERNATIONAL SOCIETY FOR KRISHNA CONSCIOUSNESS)`: the words behind it, each letter beginning one, small words left out. */
function addUnfolded(text: string, acronyms: Set<string>): void {
  for (const { 1: acronym = '', 2: words = '' } of text.matchAll(
    /\b([A-Z]{3,8})\s+\(([A-Z][A-Za-z'’&\- \n]{8,90})\)/g,
  )) {
    const initials = (words.match(/[A-Za-z'’]+/g) ?? []).map((word) => word.charAt(0).toUpperCase())
    if (
      initials.length >= 3 &&
      isSubsequence(acronym.slice(0, Math.min(initials.length, TOLD_LETTERS)), initials.join(''))
    )
      acronyms.add(nameKey(acronym))
  }
}

function isSubsequence(short: string, long: string): boolean {
  // The first letter begins one of the words, the rest follow in order.
  let at = long.length
  for (let k = short.length - 1; k >= 0; k--) {
    at = long.lastIndexOf(short.charAt(k), at - 1)
    if (at < 0) return false
  }
  return FOLD[short.charCodeAt(0)] !== 0
}
