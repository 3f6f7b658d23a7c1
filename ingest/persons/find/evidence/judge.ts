import { isCountry, must } from '@reftel/cypher'
import { type Lexicon, Word } from '../../../words/lexicon.ts'
import type { Usage } from '../../corpus/usage.ts'
import { nameKey } from '../../names/name-key.ts'
import { firstWord, lastWord } from '../../names/outer-words.ts'
import { looksLikeSurname } from '../../names/surname-forms.ts'
import type { PersonContext } from '../context.ts'
import type { Person } from '../gather/person.ts'
import { isWrittenAsName } from '../readers/name-words.ts'
import { type Tokens, wordAt } from '../words/tokens.ts'
import { isAbbreviation, isWordOfText } from './abbreviations.ts'
import { type EvidenceRule, isEvidenceRule, rulesThatAre, trustIn } from './evidence-rules.ts'
import { isBelief, isFirmName, isFollowers, isNounPhrase, isPeopleOfPlace } from './peoples.ts'
import { type Evidence, rowFor } from './row.ts'
import { AGAINST_ROWS, CORPUS_ROWS, type Doubts, KNOWN_ROWS, SLIP_ROWS, SURNAME_ROWS } from './rows/surnames.ts'
import { slipOf } from './slips.ts'
import type { Setting, StatesmanStanding } from './statesmen.ts'
import { readSurnameFacts, type SurnameFacts } from './surname-facts.ts'

/** A person is reported when the evidence for him adds up to this score or more. */
export const THRESHOLD = 3
/** With a sum below this nobody is a person any more, so the dearest question, whether the word is a slip, is not asked. */
const DOUBTFUL = 1.9

/** The most that all weak evidence, such as a verb of speech, adds to a person's score: newspapers say things too. */
const MOST_OF_WEAK = 2
const WEAK = rulesThatAre('weak')
/**
 * Rules whose evidence governments, firms and places show as well. Alone they make no person of a word that the text uses for a
 * thing.
 */
const SHARED = rulesThatAre('shared')
/**
 * Rules of speech. In a text of both cases, three in four words that no table has and that only these rules speak for are firms,
 * papers and programs.
 */
const SPOKEN = rulesThatAre('spoken')
/** Rows that movements and firms show as well: `SOLIDARNOSC WAS BORN IN 1980`, `NORCO, 45, WAS SOLD`. */
const ASKS_WITNESS: ReadonlySet<string> = new Set(['apposition/born', 'apposition/number'])
/** Rules that make a person of a word that is also the name of a place: `MR. EVERETT OXNARD`, `HAMILTON JORDAN`. */
const NAMED = rulesThatAre('named')

/** How sure it is that these mentions are a person's, and why, strongest first. */
export interface Judgement {
  readonly score: number
  /**
   * Added to the score when it is turned into a confidence, since on labelled cables some rules are right more often than their
   * weights say.
   */
  readonly trust: number
  readonly evidence: readonly EvidenceRule[]
  /** Ids of all rows that counted, for and against. */
  readonly rows: readonly string[]
}

/** What the text tells of a person beside his mentions. */
export interface Told {
  /** The words that the text explains as acronyms. */
  readonly acronyms: ReadonlySet<string>
  /** How often the text uses his name for a thing. */
  readonly things: number
  readonly setting: Setting
}

/** Adds up what speaks for a person: per rule its strongest mention, and what the surname itself is worth. */
export function judge(
  person: Person,
  { acronyms, things, setting }: Told,
  tokens: Tokens,
  { lexicon, statesmen, corpus }: PersonContext,
): Judgement {
  const surname = lastWord(person.family)
  const held = lexicon.classesOf(surname.slice(surname.lastIndexOf(' ') + 1)) & Word.STATESMAN
  const office: StatesmanStanding | null = held ? statesmen.standing(surname, setting) : null
  if (person.evidence.length === 0 && office !== 'own') return UNFOUNDED
  if (isGovernment(person, lexicon)) return UNFOUNDED
  if (office === null && isAbbreviation(person, tokens, NAMED, lexicon)) return UNFOUNDED
  if (isWordOfText(person, tokens, NAMED, lexicon)) return UNFOUNDED
  const usage: Usage = corpus && isAlone(person) ? corpus(firstWord(person.family)) : null
  const sum = new Sum(person.evidence)
  const facts = readSurnameFacts(person, {
    lexicon,
    office,
    usage,
    isExplained: acronyms.has(nameKey(surname)),
    speech: sum.of('speech'),
    owns: sum.has('deed') && sum.has('possessive'),
  })
  sum.addPrior(facts)
  if (
    isShortUnknown(person, lexicon) &&
    !isHeOften(person) &&
    sum.restsOn((rule) => WEAK.has(rule) || rule === 'apposition')
  )
    return UNFOUNDED
  const isUnproven = tokens.mixedCase && isOnlySpoken(person, lexicon) && sum.restsOn((rule) => SPOKEN.has(rule))
  if (facts.kind !== 'explained') sum.addUsage(facts)
  sum.takeOff({
    isUnproven,
    isNounPhrase:
      tokens.mixedCase && isNounPhrase([...person.given, ...person.family], lexicon) && !isPersonal(person.evidence),
    isThingElsewhere: usage === 'thing' && sum.restsOn((rule) => SHARED.has(rule) || rule === 'office'),
    things: sum.restsOn((rule) => SHARED.has(rule) || (rule === 'statesman' && office === 'shared')) ? things : 0,
  })
  const slip =
    sum.total >= DOUBTFUL && facts.kind !== 'explained' ? slipOf(person, isWrittenSo(person, tokens), lexicon) : null
  const isUnwitnessed = facts.alone && person.evidence.every(({ id }) => ASKS_WITNESS.has(id))
  const trusts = (rule: EvidenceRule): boolean =>
    facts.kind !== 'unknown' || !(isUnwitnessed || (tokens.mixedCase && SPOKEN.has(rule)))
  return sum.judgement(rowFor(SLIP_ROWS, { slip }), trusts)
}

/** A person's score while it is summed up: no other code adds evidence. */
class Sum {
  /** The rules that applied, in the order in which they were met, and beside each its weight: two or three, for which a map is slow. */
  readonly #rules: EvidenceRule[] = []
  readonly #weights: number[] = []
  readonly #rows: string[] = []
  /** The sum of what speaks against the person, as a positive number. */
  #less = 0

  constructor(evidence: readonly Evidence[]) {
    for (const { id, rule, weight } of evidence) {
      this.#rows.push(id)
      if (!isEvidenceRule(rule)) continue
      const before = this.of(rule)
      this.#set(
        rule,
        WEAK.has(rule) ? Math.min(MOST_OF_WEAK, before + (before > 0 ? weight / 2 : weight)) : Math.max(before, weight),
      )
    }
  }

  #set(rule: EvidenceRule, weight: number): void {
    const at = this.#rules.indexOf(rule)
    if (at < 0) {
      this.#rules.push(rule)
      this.#weights.push(weight)
    } else this.#weights[at] = weight
  }

  of(rule: EvidenceRule): number {
    const at = this.#rules.indexOf(rule)
    return at < 0 ? 0 : must(this.#weights[at], 'a weight')
  }
  has(rule: EvidenceRule): boolean {
    return this.#rules.includes(rule)
  }
  restsOn(allows: (rule: EvidenceRule) => boolean): boolean {
    return this.#rules.every(allows)
  }
  get total(): number {
    let total = this.#less
    for (const weight of this.#weights) total += weight
    return total
  }

  /** Adds what the surname counts: as the tables know it, or as the holder of an office, whichever is more. */
  addPrior(facts: SurnameFacts): void {
    const own = rowFor(SURNAME_ROWS, facts)
    const held = facts.kind === 'explained' || facts.office === null ? null : rowFor(KNOWN_ROWS, facts)
    const row = held && held.weight >= (own ? own.weight : 0) ? held : own
    if (row) this.#add(row)
  }

  /** Adds what the other cables of the run say of the surname: whether they use it for persons. */
  addUsage(facts: SurnameFacts): void {
    const row = rowFor(CORPUS_ROWS, facts)
    if (row) this.#add(row)
  }

  #add({ id, rule, weight }: Evidence): void {
    this.#rows.push(id)
    if (isEvidenceRule(rule)) this.#set(rule, weight)
    else this.#less += weight
  }

  /** Subtracts a row of doubt; the row for things is subtracted once for each place where the text uses the word for a thing. */
  takeOff(doubts: Doubts): void {
    for (const row of AGAINST_ROWS) {
      if (!row.applies(doubts)) continue
      this.#rows.push(row.id)
      this.#less += row.weight * (row.id === 'against/thing' ? doubts.things : 1)
    }
  }

  /** `trusts`: whether the strongest rule alone is trusted; not for a word that no table has, where a firm or a movement shows it too. */
  judgement(slip: Evidence | null, trusts: (rule: EvidenceRule) => boolean): Judgement {
    const evidence = this.#rules.slice()
    const byWeight = (a: EvidenceRule, b: EvidenceRule): number => this.of(b) - this.of(a) || (a < b ? -1 : 1)
    // Of most persons they were met in that order.
    if (evidence.some((rule, at) => at > 0 && byWeight(must(evidence[at - 1], 'a rule'), rule) > 0))
      evidence.sort(byWeight)
    const [strongest] = evidence
    return {
      score: slip ? this.total + slip.weight : this.total,
      trust: strongest && trusts(strongest) ? trustIn(strongest, this.of(strongest)) : 0,
      evidence,
      rows: slip ? [...this.#rows, slip.id] : this.#rows,
    }
  }
}

/** Whether the person is a surname alone, and no rule of `NAMED` speaks for it. */
const isAlone = ({ given, family, evidence }: Person): boolean =>
  given.length === 0 && family.length === 1 && !evidence.some(({ rule }) => NAMED.has(rule))

/** Whether no table has a word of the name, the surname is not built like one, and no evidence is strong or of persons alone. */
const isOnlySpoken = ({ given, family, evidence }: Person, lexicon: Lexicon): boolean =>
  family.length === 1 &&
  [...given, ...family].every((word) => lexicon.classesOf(word) === 0) &&
  !looksLikeSurname(nameKey(firstWord(family))) &&
  !evidence.some(({ rule, weight }) => (rule === 'speech' && weight >= PERSONAL) || weight >= THRESHOLD)
const PERSONAL = 1.7

/** Whether any of it is shown by persons alone. */
const isPersonal = (evidence: readonly Evidence[]): boolean =>
  evidence.some(
    ({ rule, weight }) => NAMED.has(rule) || OF_PERSONS.has(rule) || (rule === 'speech' && weight >= PERSONAL),
  )
const OF_PERSONS: ReadonlySet<string> = new Set(['apposition', 'statesman', 'list', 'exchange', 'office'])

/** `SPAIN`, `PARIS`, `GAZANS`: a government, its capital and its people say, are told and own all that persons do. */
function isGovernment({ given, family, evidence, titles, mentions }: Person, lexicon: Lexicon): boolean {
  if (given.length > 0 || family.length > 1) return false
  const known = lexicon.classesOf(firstWord(family))
  if (known & Word.PLACE && isCountry(firstWord(family).toUpperCase()) && isMostlyBare(mentions)) return true
  if (known & Word.PLACE) return !evidence.some(({ rule }) => NAMED.has(rule)) || holdsOffice(titles, firstWord(family))
  if (known !== 0) return false
  const key = nameKey(firstWord(family))
  if (isBelief(key)) return !evidence.some(({ rule }) => NAMED.has(rule))
  if (!evidence.every(({ rule }) => WEAK.has(rule) || rule === 'office')) return false
  return isPeopleOfPlace(key, lexicon) || isFollowers(key) || isFirmName(key)
}

/** `raise with the Secretary Spain's interest`: one title beside a country that is named again and again without. */
const isMostlyBare = (mentions: Person['mentions']): boolean =>
  mentions.length > MOST_BARE && mentions.filter(({ title }) => title !== null).length * MOST_BARE < mentions.length
const MOST_BARE = 3

/** `EU-President Germany`: a country that has an office of a body. */
const holdsOffice = (titles: readonly string[], word: string): boolean =>
  isCountry(word.toUpperCase()) && titles.length > 0 && titles.every((title) => OF_BODY.test(title))
const OF_BODY = /^[A-Z]{2,6}[- ](?:PRESIDENT|CHAIR|CHAIRMAN|CO-CHAIR)$/i

/** `SAPI`, `VPE`: in no table and as short as an abbreviation, which companies and parties go by. */
const isShortUnknown = ({ given, family }: Person, lexicon: Lexicon): boolean =>
  given.length === 0 &&
  family.length === 1 &&
  nameKey(firstWord(family)).length < 5 &&
  lexicon.classesOf(firstWord(family)) === 0

/** `MBU SAID HE`, `MBU INFORMED US`, `WE SUSPECTED MBU`: named again and again, told or telling, and HE. */
const isHeOften = ({ mentions, evidence }: Person): boolean =>
  mentions.length >= LEAST_OFTEN &&
  evidence.some(({ id }) => id === 'context/his-own') &&
  evidence.some(({ id }) => TELLING.has(id))
const LEAST_OFTEN = 4
const TELLING: ReadonlySet<string> = new Set(['speech/told', 'speech/human', 'speech/asked'])

/** Whether a mention has a capital amid a sentence, in a text of both cases. */
const isWrittenSo = ({ mentions }: Person, tokens: Tokens): boolean =>
  mentions.some(({ last }) => isWrittenAsName(tokens, last) && CAPITAL_WORD.test(wordAt(tokens, last)))
const CAPITAL_WORD = /^\p{Lu}\p{Ll}+$/u

const UNFOUNDED: Judgement = { score: 0, trust: 0, evidence: [], rows: [] }
