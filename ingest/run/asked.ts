import { must } from '@reftel/cypher'
import { type NumberOnDay, serialWitness, type YearRead } from '../citations/index.ts'
import type { ExtractContext, Learnt } from '../extract.ts'
import { type Usage, usageOf } from '../persons/index.ts'

/** What was asked of what a corpus has learnt, with the answers: as JSON (`readingText`). */
export type AskedJson = readonly [
  /** The surnames that got each answer, in the order of `USAGES`; empty lists at the end are left out. */
  names: readonly (readonly string[])[],
  /** Numbers by the year and day that they were asked for: nearly always one of each document. */
  numbers: readonly NumbersJson[],
]

type NumbersJson = readonly [
  year: number,
  day: number,
  /** Cited: of each its post, itself, and the year that was read of it (`yearJson`), one behind the other. */
  cited: readonly (string | number | null)[],
  /** Own: of each its post, itself, and whether it is far below those of the post: 0 or 1. */
  own: readonly (string | number | null)[],
]

const USAGES: readonly Usage[] = [null, 'person', 'well-known', 'thing']

/** How many years back, and how sure: 0.98, 1.97. */
const yearJson = (year: number, read: YearRead | null): number | null => read && year - read.year + read.confidence

/**
 * Notes all that is asked of what was learnt while one document is read. A document that is read again asks the same questions as long as
 * it is given the same answers, so that where each of them is the same today what is read of it is the same too (`isAnsweredSo`).
 */
export class Asked {
  /** What the document is to be read with. */
  readonly context: ExtractContext
  readonly #names = new Map<string, Usage>()
  readonly #numbers: Answers[] = []

  constructor(context: ExtractContext) {
    const { gazetteer, serials, persons } = context
    const { lexicon, statesmen, corpus } = persons
    // Field by field: there is one of each document, whose fields are read for every word.
    this.context = {
      gazetteer,
      serials: serials && {
        yearOf: (asked) => {
          const read = serials.yearOf(asked)
          this.#note('cited', asked, yearJson(asked.year, read))
          return read
        },
        isFarBelow: (asked) => {
          const isFarBelow = serials.isFarBelow(asked)
          this.#note('own', asked, isFarBelow ? 1 : 0)
          return isFarBelow
        },
      },
      persons: {
        lexicon,
        statesmen,
        corpus:
          corpus &&
          ((surname) => {
            const usage = corpus(surname)
            this.#names.set(surname, usage)
            return usage
          }),
      },
    }
  }

  #note(kind: 'cited' | 'own', { post, year, day, number }: NumberOnDay, answer: number | null): void {
    let answers = this.#numbers.find((each) => each.year === year && each.day === day)
    if (!answers) {
      answers = { year, day, cited: new Map(), own: new Map() }
      this.#numbers.push(answers)
    }
    answers[kind].set(`${post} ${number}`, [post, number, answer])
  }

  toJSON(): AskedJson {
    const names = USAGES.map((): string[] => [])
    for (const [name, usage] of this.#names) must(names[USAGES.indexOf(usage)], 'a list of names').push(name)
    while (names.at(-1)?.length === 0) names.pop()
    return [
      names,
      this.#numbers.map(({ year, day, cited, own }) => [
        year,
        day,
        [...cited.values()].flat(),
        [...own.values()].flat(),
      ]),
    ]
  }
}

interface Answers extends Pick<NumberOnDay, 'year' | 'day'> {
  readonly cited: Map<string, Answer>
  readonly own: Map<string, Answer>
}

type Answer = readonly [post: string, number: number, answer: number | null]

/** Whether what is learnt now gives the same answers. */
export function isAnsweredSo([names, numbers]: AskedJson, learnt: Learnt): boolean {
  const witness = serialWitness(learnt.serials)
  return (
    names.every((some, at) => some.every((name) => usageOf(name, learnt.names) === USAGES[at])) &&
    numbers.every(
      ([year, day, cited, own]) =>
        inThrees(cited, (post, number) => yearJson(year, witness.yearOf({ post, year, day, number }))) &&
        inThrees(own, (post, number) => (witness.isFarBelow({ post, year, day, number }) ? 1 : 0)),
    )
  )
}

/** Whether each number of a list has the answer that stands behind it. */
function inThrees(list: NumbersJson[2], answerOf: (post: string, number: number) => number | null): boolean {
  for (let at = 0; at < list.length; at += 3)
    if (answerOf(String(list[at]), Number(list[at + 1])) !== list[at + 2]) return false
  return true
}
