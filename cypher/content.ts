import type { MentionLink, PersonDetail } from './model/answers.ts'
import type { CableId } from './model/cable-id.ts'
import type { DocumentFacts, SettledCable } from './model/documents.ts'

/** A document with its text, as it was loaded. */
export interface DocumentContent {
  readonly facts: DocumentFacts
  readonly text: string
}

/** A held cable with all that is known of it. */
export interface CableContent {
  readonly kind: 'cable'
  readonly id: CableId
  readonly documents: readonly DocumentContent[]
  /** What citations by date-time group are settled to, by `dtgKey`. */
  readonly settled: ReadonlyMap<string, SettledCable>
  /** The person that each name of this cable was linked to. */
  readonly persons: ReadonlyMap<string, PlacedName>
  readonly citedBy: number
}

/** The person that a name of a cable was linked to, and why; null until it was. */
export interface PlacedName {
  readonly key: string
  readonly link: MentionLink | null
}

/** A cable that is only cited. `post`: as citing cables name it. */
export interface StubContent {
  readonly kind: 'stub'
  readonly id: CableId
  readonly post: string | null
  readonly citedBy: number
}

/** A person as linking left it. */
export interface PersonContent {
  readonly kind: 'person'
  readonly block: string
  readonly person: Pick<PersonDetail, 'key' | 'name' | 'surname' | 'variants' | 'titles' | 'evidence'>
  /** Keys that lead to the person, in order. */
  readonly formerKeys: readonly string[]
}

/** A block of persons that is still to be linked. */
export interface ChangedBlockContent {
  readonly kind: 'changed block'
  readonly block: string
}

/** One thing that a store keeps: what another store is filled with. */
export type StoreContent = CableContent | StubContent | PersonContent | ChangedBlockContent
