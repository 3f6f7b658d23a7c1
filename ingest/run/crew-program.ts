import type { SerialFact } from '@reftel/cypher'
import { allFound } from '@reftel/cypher'
import type { SerialModel } from '../citations/index.ts'
import { type ExtractContext, extractContext } from '../extract.ts'
import { type Curated, linkBlocks, type MentionsOfBlocks, NameUse, type PersonsOfBlocks } from '../persons/index.ts'
import type { SourceDocument } from '../source/document.ts'
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
  | { readonly kind: 'learn'; readonly documents: readonly SourceDocument[]; readonly names: SharedArrayBuffer }
  | { readonly kind: 'extract'; readonly documents: readonly SourceDocument[] }
  | { readonly kind: 'link'; readonly blocks: MentionsOfBlocks; readonly curated: Curated | null }

/** What comes of each kind of work: own numbers of documents, their extractions without texts, and who is who. */
export interface CrewDone {
  readonly learn: readonly SerialFact[]
  readonly extract: readonly Extraction[]
  readonly link: PersonsOfBlocks
}

/** What a thread of a crew does with what it is told and asked for. */
export function crewProgram() {
  let context: ExtractContext | null = null
  let makesReady = false
  const extract = (documents: readonly SourceDocument[]): readonly Extraction[] =>
    extractBatch(documents, context ?? extractContext(null), makesReady).map((extraction) =>
      extraction.kind === 'facts' ? { ...extraction, facts: { ...extraction.facts, text: '' } } : extraction,
    )
  return {
    hear({ learnt, ready }: CrewNews): void {
      context = extractContext(learnt && { ...learnt, names: new NameUse(learnt.names) })
      makesReady = ready
    },
    answer(work: CrewWork): CrewDone[keyof CrewDone] {
      switch (work.kind) {
        case 'learn':
          return learn(work.documents, new NameUse(work.names))
        case 'extract':
          return extract(work.documents)
        case 'link':
          return linkBlocks(work.blocks, work.curated)
      }
    },
  }
}

const learn = (documents: readonly SourceDocument[], names: NameUse): readonly SerialFact[] =>
  allFound(documents, (document) => noteDocument(document, names))
