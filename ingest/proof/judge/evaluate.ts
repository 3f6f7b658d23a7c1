import { POSTS } from '@reftel/cypher'
import type { TruthLine } from '../corpus/truth.ts'
import { type Calibration, Calibrator } from './calibration.ts'
import type { OutputLine } from './lines.ts'
import { LinkJudge, type Links } from './links.ts'
import { type CitationPair, isWrongYear, pairCitations } from './match-citations.ts'
import { type PersonPair, pairPersons } from './match-persons.ts'
import { NamedCounts, type Score } from './score.ts'
import { WaitingLines } from './waiting-lines.ts'

/** What became of the citations that lead to a cable. */
interface Resolution {
  /** Citations of the truth with a target. */
  readonly resolvable: number
  readonly right: number
  /** Post and number right, year wrong. */
  readonly wrongYear: number
  readonly wrongTarget: number
  /** Found, but left without a target. */
  readonly unresolved: number
  readonly missed: number
  /** `right` / `resolvable`. */
  readonly rate: number | null
}

/** An extraction measured against the truth. */
export interface Evaluation {
  /** `missing`: cables of the truth without output, all of theirs counted as missed. `unjudged`: output without a truth. */
  readonly cables: { readonly judged: number; readonly missing: number; readonly unjudged: number }
  readonly citations: {
    /** Right: same words, same target, or rightly none. */
    readonly all: Score
    /** Right: same words, whatever the target. */
    readonly found: Score
    readonly byWhere: Readonly<Record<string, Score>>
    /** By the rule that found them: precision alone. `reftel` has recall too. */
    readonly byRule: Readonly<Record<string, Score>>
    /** Of those without a target, by reason; right: same words and same reason. */
    readonly byReason: Readonly<Record<string, Score>>
    readonly resolution: Resolution
  }
  readonly persons: {
    readonly surname: Score
    readonly full: Score
    readonly signer: Score
    readonly byRole: Readonly<Record<string, Score>>
  }
  /** Confidence against truth: of citations that lead to a cable, and of persons by surname. */
  readonly calibration: { readonly citations: Calibration; readonly persons: Calibration }
  readonly tags: Score
  /** Share of cables with the field as in truth; addressees as P, R and F1 of the names. */
  readonly header: Readonly<Record<string, Score>>
  /** Null unless truth and output have keys of persons. */
  readonly links: Links | null
}

/** A single mistake, for who wants to look at them. */
export type Mistake = { readonly cable: string } & (
  | { readonly kind: 'citation'; readonly pair: CitationPair }
  | { readonly kind: 'person'; readonly pair: PersonPair }
  | { readonly kind: 'field'; readonly field: string; readonly truth: unknown; readonly output: unknown }
)

/**
 * Measures `output` against `truth`, cable by cable, whatever the order; lines that wait for their partner are all that is held in memory.
 * Several documents of one id are paired in the order they come. `tell` hears of each mistake.
 */
export async function evaluate(
  truth: AsyncIterable<TruthLine> | Iterable<TruthLine>,
  output: AsyncIterable<OutputLine> | Iterable<OutputLine>,
  tell: (mistake: Mistake) => void = () => {},
): Promise<Evaluation> {
  const judge = new Judge(tell)
  const waitingTruth = new WaitingLines<TruthLine>()
  const waitingOutput = new WaitingLines<OutputLine>()
  const truths = iterate(truth)
  const outputs = iterate(output)
  let [one, other] = [await truths.next(), await outputs.next()]
  while (!one.done || !other.done) {
    if (!one.done) {
      const line = one.value
      const partner = waitingOutput.take(line.id)
      if (partner) judge.cable(line, partner)
      else waitingTruth.add(line)
      one = await truths.next()
    }
    if (!other.done) {
      const line = other.value
      const partner = waitingTruth.take(line.id)
      if (partner) judge.cable(partner, line)
      else waitingOutput.add(line)
      other = await outputs.next()
    }
  }
  for (const line of waitingTruth.left()) judge.missing(line)
  return judge.evaluation(waitingOutput.left().length)
}

const iterate = <T>(lines: AsyncIterable<T> | Iterable<T>): AsyncIterator<T> | Iterator<T> =>
  Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]()

const FIELDS = ['from', 'date', 'subject', 'classification'] as const
const postNames = new Set(POSTS.map(({ name }) => name))

/** Keeps the counts of one evaluation. */
class Judge {
  readonly #tell: (mistake: Mistake) => void
  readonly #counts = new NamedCounts()
  readonly #where = new NamedCounts()
  readonly #rules = new NamedCounts()
  readonly #reasons = new NamedCounts()
  readonly #header = new NamedCounts()
  readonly #roles = new NamedCounts()
  readonly #sureCitations = new Calibrator()
  readonly #surePersons = new Calibrator()
  readonly #links = new LinkJudge()
  readonly #resolution = { resolvable: 0, right: 0, wrongYear: 0, wrongTarget: 0, unresolved: 0, missed: 0 }
  #judged = 0
  #missing = 0

  constructor(tell: (mistake: Mistake) => void) {
    this.#tell = tell
  }

  missing(truth: TruthLine): void {
    this.#missing++
    this.cable(truth, { id: truth.id, citations: [], persons: [] })
    this.#judged--
  }

  cable(truth: TruthLine, output: OutputLine): void {
    this.#judged++
    const unjudged = new Set(truth.unjudged)
    const judged = output.citations.filter(({ rule }) => rule === undefined || !unjudged.has(rule))
    for (const pair of pairCitations(truth.citations, judged)) this.#citation(truth.id, pair)
    // An edge is right where the truth cites that cable at all: labels name each cable once, and not always where.
    const cited = new Set(truth.citations.map(({ target }) => target))
    for (const { target, confidence } of judged)
      if (target !== null && confidence !== undefined) this.#sureCitations.add(confidence, cited.has(target))
    for (const pair of pairPersons(truth.persons, output.persons)) this.#person(truth.id, pair)
    if (truth.tags) this.#set(truth.id, this.#counts, 'tags', truth.tags, output.tags ?? [])
    for (const field of FIELDS) {
      if (truth[field] === undefined) continue
      const right = sameValue(truth[field], output[field] ?? null)
      this.#header.add(field, { truth: 1, output: output[field] == null ? 0 : 1, right: right ? 1 : 0 })
      if (!right) this.#tell({ cable: truth.id, kind: 'field', field, truth: truth[field], output: output[field] })
    }
    for (const field of ['to', 'info'] as const) {
      const names = truth[field]
      if (!names) continue
      // A truth that names posts alone says nothing of other addressees.
      const others = names.some((name) => !postNames.has(name))
      const found = (output[field] ?? []).filter((name) => others || postNames.has(name))
      this.#set(truth.id, this.#header, field, names, found)
    }
  }

  #citation(cable: string, pair: CitationPair): void {
    const { truth, output, right } = pair
    const tally = { truth: truth ? 1 : 0, output: output ? 1 : 0, right: right ? 1 : 0 }
    this.#counts.add('citations', tally)
    this.#counts.add('found', { ...tally, right: truth && output ? 1 : 0 })
    this.#where.add(truth?.where ?? output?.where ?? 'text', tally)
    if (output?.rule)
      this.#rules.add(output.rule, { output: 1, right: tally.right, truth: truth?.rule === output.rule ? 1 : 0 })
    if (truth?.rule && truth.rule !== output?.rule) this.#rules.add(truth.rule, { truth: 1 })
    if (truth?.target === null && truth.reason)
      this.#reasons.add(truth.reason, { truth: 1, right: right && output?.reason === truth.reason ? 1 : 0 })
    if (output?.target === null && output.reason) this.#reasons.add(output.reason, { output: 1 })
    if (truth?.target) {
      this.#resolution.resolvable++
      if (right) this.#resolution.right++
      else if (!output) this.#resolution.missed++
      else if (output.target === null) this.#resolution.unresolved++
      else if (isWrongYear(truth.target, output.target)) this.#resolution.wrongYear++
      else this.#resolution.wrongTarget++
    }
    if (!right) this.#tell({ cable, kind: 'citation', pair })
  }

  #person(cable: string, pair: PersonPair): void {
    const { truth, output, match } = pair
    if (truth?.optional) return
    const tally = { truth: truth ? 1 : 0, output: output ? 1 : 0 }
    this.#counts.add('surname', { ...tally, right: match ? 1 : 0 })
    this.#counts.add('full', { ...tally, right: match === 'full' ? 1 : 0 })
    if (truth?.role !== undefined || !truth) {
      const signs = [truth?.role === 'signer', output?.role === 'signer'] as const
      this.#counts.add('signer', {
        truth: signs[0] ? 1 : 0,
        output: signs[1] ? 1 : 0,
        right: signs[0] && signs[1] ? 1 : 0,
      })
    }
    if (output?.confidence !== undefined) this.#surePersons.add(output.confidence, match !== null)
    this.#role(pair)
    if (truth?.key && output?.key) this.#links.add(truth.key, output.key)
    if (match !== 'full') this.#tell({ cable, kind: 'person', pair })
  }

  /** The first role of each; persons whose role the truth leaves open are not judged. */
  #role({ truth, output, match }: PersonPair): void {
    if (truth && truth.role === undefined) return
    const one = truth?.role
    const other = output?.role
    if (one !== undefined) this.#roles.add(one, { truth: 1, right: match && one === other ? 1 : 0 })
    if (other !== undefined) this.#roles.add(other, { output: 1 })
  }

  #set(cable: string, tallies: NamedCounts, name: string, truth: readonly string[], output: readonly string[]): void {
    const [one, other] = [new Set(truth), new Set(output)]
    const right = [...one].filter((item) => other.has(item)).length
    tallies.add(name, { truth: one.size, output: other.size, right })
    if (right < one.size || right < other.size) this.#tell({ cable, kind: 'field', field: name, truth, output })
  }

  evaluation(unjudged: number): Evaluation {
    const { resolvable, right } = this.#resolution
    return {
      cables: { judged: this.#judged, missing: this.#missing, unjudged },
      citations: {
        all: this.#counts.score('citations'),
        found: this.#counts.score('found'),
        byWhere: this.#where.scores(),
        byRule: this.#rules.scores(),
        byReason: this.#reasons.scores(),
        resolution: { ...this.#resolution, rate: resolvable > 0 ? right / resolvable : null },
      },
      persons: {
        surname: this.#counts.score('surname'),
        full: this.#counts.score('full'),
        signer: this.#counts.score('signer'),
        byRole: this.#roles.scores(),
      },
      calibration: { citations: this.#sureCitations.calibration(), persons: this.#surePersons.calibration() },
      tags: this.#counts.score('tags'),
      header: this.#header.scores(),
      links: this.#links.links(),
    }
  }
}

/** Equal but for spacing and case. */
const sameValue = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string'
    ? one.replace(/\s+/g, ' ').trim().toUpperCase() === other.replace(/\s+/g, ' ').trim().toUpperCase()
    : (one ?? null) === (other ?? null)
