import { allFound, must, type SerialFact } from '@reftel/cypher'
import type { SerialModel } from '../citations/index.ts'
import { type ExtractContext, extractContext } from '../extract.ts'
import { type Curated, linkBlocks, type MentionsOfBlocks, NameUse, type PersonsOfBlocks } from '../persons/index.ts'
import type { SourceDocument } from '../source/document.ts'
import type { FileToRead } from '../source/input.ts'
import { readPlainFile } from '../source/read-documents.ts'
import { noteDocument } from './corpus-summary.ts'
import { type Extraction, extractBatch } from './extract-batch.ts'

/** What all threads are told before they extract. */
export interface CrewNews {
  /** Whether documents are made ready for the store (`makeReady`). */
  readonly ready: boolean
  readonly learnt: {
    readonly serials: SerialModel
    /** The memory of `NameUse`, which all threads share. */
    readonly names: SharedArrayBuffer
  } | null
}

/** What a thread is asked for. */
export type CrewWork =
  | { readonly kind: 'learn'; readonly inputs: readonly SentInput[]; readonly names: SharedArrayBuffer }
  | { readonly kind: 'extract'; readonly inputs: readonly SentInput[] }
  | { readonly kind: 'link'; readonly blocks: MentionsOfBlocks; readonly curated: Curated | null }

/** A document, or the file of one, which the thread reads. */
export type SentInput = SourceDocument | FileToRead

/** What was learnt from: own numbers of the documents, how many these were, their letters, and which inputs were no document. */
export interface LearntFrom {
  readonly serials: readonly SerialFact[]
  readonly documents: number
  readonly letters: number
  readonly unread: readonly number[]
}

/** What comes of an input; `unread`: the file is no document, or can't be read. */
export type Extracted = Extraction | { readonly kind: 'unread' }

/** What comes of each kind of work: what was learnt, the extraction of each input without its text, and who is who. */
export interface CrewDone {
  readonly learn: LearntFrom
  readonly extract: readonly Extracted[]
  readonly link: PersonsOfBlocks
}

/** What a thread of a crew does with what it is told and asked for. */
export function crewProgram() {
  let context: ExtractContext | null = null
  let makesReady = false
  const extract = (inputs: readonly SentInput[]): readonly Extracted[] => {
    const documents = inputs.map(readHere)
    const read = allFound(documents, (document) => document)
    const extractions = extractBatch(read, context ?? extractContext(null), makesReady).values()
    const next = () => must(extractions.next().value, 'the extraction of a document')
    return documents.map((document) => (document ? withoutText(next()) : { kind: 'unread' }))
  }
  return {
    hear({ learnt, ready }: CrewNews): void {
      context = extractContext(learnt && { ...learnt, names: new NameUse(learnt.names) })
      makesReady = ready
    },
    answer(work: CrewWork): CrewDone[keyof CrewDone] {
      switch (work.kind) {
        case 'learn':
          return learn(work.inputs, new NameUse(work.names))
        case 'extract':
          return extract(work.inputs)
        case 'link':
          return linkBlocks(work.blocks, work.curated)
      }
    },
  }
}

const readHere = (input: SentInput): SourceDocument | null => ('text' in input ? input : readPlainFile(input))

const withoutText = (extraction: Extraction): Extraction =>
  extraction.kind === 'facts' ? { ...extraction, facts: { ...extraction.facts, text: '' } } : extraction

function learn(inputs: readonly SentInput[], names: NameUse): LearntFrom {
  const serials: SerialFact[] = []
  const unread: number[] = []
  let letters = 0
  for (const [at, input] of inputs.entries()) {
    const document = readHere(input)
    const serial = document && noteDocument(document, names)
    if (serial) serials.push(serial)
    if (document) letters += document.text.length
    else unread.push(at)
  }
  return { serials, documents: inputs.length - unread.length, letters, unread }
}
