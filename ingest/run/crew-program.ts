import { allFound, must, type SerialFact } from '@reftel/cypher'
import type { SerialModel } from '../citations/index.ts'
import { type Curated, linkBlocks, type MentionsOfBlocks, NameUse, type PersonsOfBlocks } from '../persons/index.ts'
import type { SourceDocument } from '../source/document.ts'
import type { FileToRead } from '../source/input.ts'
import { readPlainFile } from '../source/read-documents.ts'
import { noteDocument } from './corpus-summary.ts'
import { type Extracting, type Extraction, extractBatch, extractingWith, type HeldBySource } from './extract-batch.ts'

/** What all threads are told before they extract. */
export interface CrewNews {
  /** Whether documents are made ready for the store (`makeReady`). */
  readonly ready: boolean
  /** The hash of the program where it is noted how documents are read (`Readings`), else null. */
  readonly program: string | null
  readonly learnt: {
    readonly serials: SerialModel
    /** The memory of `NameUse`, which all threads share. */
    readonly names: SharedArrayBuffer
  } | null
}

/** What a thread is asked for. */
export type CrewWork =
  | { readonly kind: 'learn'; readonly inputs: readonly SentInput[]; readonly names: SharedArrayBuffer }
  | { readonly kind: 'extract'; readonly inputs: readonly SentInput[]; readonly held: HeldBySource }
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
  let extracting: Extracting | null = null
  const extract = (inputs: readonly SentInput[], held: HeldBySource): readonly Extracted[] => {
    const documents = inputs.map(readHere)
    const read = allFound(documents, (document) => document)
    extracting ??= extractingWith(null, null, false)
    const extractions = extractBatch(read, extracting, held).values()
    const next = () => must(extractions.next().value, 'the extraction of a document')
    return documents.map((document) => (document ? withoutText(next()) : { kind: 'unread' }))
  }
  return {
    hear({ learnt, program, ready }: CrewNews): void {
      extracting = extractingWith(learnt && { ...learnt, names: new NameUse(learnt.names) }, program, ready)
    },
    answer(work: CrewWork): CrewDone[keyof CrewDone] {
      switch (work.kind) {
        case 'learn':
          return learn(work.inputs, new NameUse(work.names))
        case 'extract':
          return extract(work.inputs, work.held)
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
