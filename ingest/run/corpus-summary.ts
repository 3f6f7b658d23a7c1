import type { SerialFact } from '@reftel/cypher'
import { SerialPoints, type SerialPointsJson } from '../citations/index.ts'
import type { Learnt } from '../extract.ts'
import { ownSerial } from '../header/own-serial.ts'
import { NameUse, noteNames, personContext } from '../persons/index.ts'
import type { SourceDocument } from '../source/document.ts'
import { plainDocument } from '../source/plain-text.ts'
import { hashesOf } from '../words/hashing.ts'

/** `CorpusSummary` as JSON. */
export interface CorpusSummaryJson {
  readonly serials: SerialPointsJson
  readonly names: string
}

/**
 * All that the extraction of one document takes from the others. The summaries of the parts of a corpus, merged in any order and
 * any grouping, are the summary of the whole; to add a document twice, or merge a part twice, changes nothing.
 */
export class CorpusSummary {
  constructor(
    /** Each post's numbers against time. */
    readonly serials: SerialPoints = new SerialPoints(),
    /** How names are used. */
    readonly names: NameUse = new NameUse(),
  ) {}

  add(document: SourceDocument): void {
    const fact = noteDocument(document, this.names)
    if (fact) this.serials.add(fact)
  }

  merge(other: CorpusSummary): void {
    this.serials.merge(other.serials)
    this.names.merge(other.names)
  }

  learnt(): Learnt {
    return { serials: this.serials.model(), names: this.names }
  }

  toJSON(): CorpusSummaryJson {
    return { serials: this.serials.toJSON(), names: this.names.toJSON() }
  }

  /** Throws where the sketch of names is not one of this version. */
  static fromJSON({ serials, names }: CorpusSummaryJson): CorpusSummary {
    return new CorpusSummary(SerialPoints.fromJSON(serials), NameUse.fromJSON(names))
  }
}

/** Notes how a document uses names; its own number, null where it does not show one. */
export function noteDocument(source: SourceDocument, names: NameUse): SerialFact | null {
  const document = plainDocument(source)
  const fact = ownSerial(document)
  const opening = fact ? `${fact.year} ${fact.post} ${fact.number}` : document.text.slice(0, OPENING)
  // A number that is the cable's own, in whatever file it stands.
  const [cable] = hashesOf(opening)
  noteNames(document.text, personContext().lexicon, names, cable)
  return fact
}

/** Characters of a text by which a cable without a number is told from others. */
const OPENING = 2000
