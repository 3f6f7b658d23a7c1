import { hash } from 'node:crypto'
import { type CableFacts, documentKey, type HeldReading, must, UNRESOLVED_REASONS } from '@reftel/cypher'
import { type ExtractContext, extractContext, type Learnt } from '../extract.ts'
import type { SourceDocument } from '../source/document.ts'
import { Asked, isAnsweredSo } from './asked.ts'
import { readingOf, readingText } from './reading-text.ts'
import { type CableCounts, countsOf } from './ready-cable.ts'

/** Letters of a seal, which stands before what is kept of how a document was read: 66 bits. */
const SEAL = 11

/**
 * Notes of each document how it was read, for the store to keep beside what was read, and tells by it whether another reading would give
 * the same: the same program reads the same text, and is told the same of the corpus wherever it asks.
 */
export class Readings {
  readonly #program: string
  readonly #learnt: Learnt
  readonly #context: ExtractContext

  /** `program`: see `programHash`. */
  constructor(program: string, learnt: Learnt) {
    this.#program = program
    this.#learnt = learnt
    this.#context = extractContext(learnt)
  }

  /** What a document is read with so that it can be told how it was read. */
  begin(): Asked {
    return new Asked(this.#context)
  }

  /** How the document was read; null where that cannot be kept. `facts`: all that was read of it. */
  of(document: SourceDocument, facts: CableFacts, asked: Asked): string | null {
    const { resolved, persons, unresolved } = countsOf(facts)
    const reasons = unresolved.map((reason) => UNRESOLVED_REASONS.indexOf(reason))
    const text = readingText([resolved, persons, reasons, ...asked.toJSON()])
    return text === null ? null : this.#seal(document, text) + text
  }

  /** What is counted of the document, where the store holds what reading it would give: one of those `held` of its source, if any; else null. */
  sameOf(document: SourceDocument, held: readonly HeldReading[] | undefined): CableCounts | null {
    if (!held) return null
    const key = documentKey(document.text)
    const same = held.find((each) => each.key === key)
    if (!same) return null
    const text = same.reading.slice(SEAL)
    // Sealed by this program, so that it reads as this one writes; a letter that a disk has garbled breaks the seal.
    if (same.reading.slice(0, SEAL) !== this.#seal(document, text)) return null
    const [resolved, persons, reasons, ...asked] = readingOf(text)
    if (!isAnsweredSo(asked, this.#learnt)) return null
    const unresolved = reasons.map((at) => must(UNRESOLVED_REASONS[at], 'a reason'))
    return { id: same.cable, uncertain: document.uncertain === true, resolved, unresolved, persons }
  }

  /** Holds together all that a reading hangs on besides the text and what was learnt, and what it says. */
  #seal({ format, uncertain, row }: SourceDocument, text: string): string {
    return hash('sha256', JSON.stringify([this.#program, format, uncertain, row, text]), 'base64url').slice(0, SEAL)
  }
}
