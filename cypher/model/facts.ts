import type { CableId } from './cable-id.ts'
import type { CableLayout } from './layout.ts'

/** Words of a document: `raw` as they stand there, `start` and `end` as UTF-16 offsets into its decoded text. */
export interface Occurrence {
  readonly raw: string
  readonly start: number
  readonly end: number
  /** In a store's answers only: key of the document that the offsets count in, when it is not the cable's first. */
  readonly document?: string
}

/** Where a citation stands: in the REF line, in the running text, or in the archive's own attributes. */
export type CitationPlace = 'ref' | 'text' | 'attributes'

/** Why a citation has no target; documented in docs/citations.md. */
export const UNRESOLVED_REASONS = [
  'septel',
  'no-ref-line',
  'no-such-item',
  'unknown-post',
  'no-post',
  'no-number',
  'no-addressee',
  'ambiguous',
  'dtg',
  'document',
  'garbled',
] as const
export type UnresolvedReason = (typeof UNRESOLVED_REASONS)[number]

interface CitationCore extends Occurrence {
  readonly where: CitationPlace
  /** The row of the rule table that found it. */
  readonly rule: string
  /** 0 to 1: how sure post, number and year are. */
  readonly confidence: number
  /** As `PersonFacts.possible`. */
  readonly possible?: true
  /** The REF letter (`A`) it stands under, or that a `REF A` in the body points at. */
  readonly letter?: string
  /** Words behind it in parentheses: NOTAL, EXDIS, ... */
  readonly note?: string
}

/** A citation that means exactly one cable or airgram. */
export interface ResolvedCitation extends CitationCore {
  readonly target: CableId
  readonly kind: 'cable' | 'airgram'
  /** What the id was made of: the stub's properties when the cited cable is not held. */
  readonly post: string
  readonly number: string
  readonly year: number
}

/** A citation kept without a target. `sender` and `dtg` (ISO 8601, UTC) are given with reason `dtg`. */
export interface UnresolvedCitation extends CitationCore {
  readonly target: null
  readonly reason: UnresolvedReason
  readonly sender?: string
  readonly dtg?: string
}

export type Citation = ResolvedCitation | UnresolvedCitation

/**
 * What a person does in a cable, the strongest first: `classifier` is the authority of the Classified By or E.O. line, `cleared` who
 * approved or cleared the telegram, `passed` whom a pass line names, `subject` comes from TAGS or the SUBJECT line, `mention` from the
 * running text.
 */
export const PERSON_ROLES = ['signer', 'drafter', 'classifier', 'cleared', 'passed', 'subject', 'mention'] as const
export type PersonRole = (typeof PERSON_ROLES)[number]

/** One distinct person of one cable. */
export interface PersonFacts {
  /** The fullest form the cable gives, in its spelling. */
  readonly name: string
  readonly surname: string
  /** Given names and initials, in order; empty when the cable has the surname alone. */
  readonly given: readonly string[]
  /** Titles met in this cable: `FOREIGN MINISTER`, `AMBASSADOR`. */
  readonly titles: readonly string[]
  /** What else this cable says that the person is called, left out where nothing: `AMLO`, `ABU MAZEN`. */
  readonly aliases?: readonly string[]
  /** All that the person does in the cable, in the order of `PERSON_ROLES`; `role` is the first. */
  readonly roles: readonly PersonRole[]
  readonly role: PersonRole
  /** 0 to 1: how sure it is that this is a person. */
  readonly confidence: number
  /** True below the confidence from which on enough are right, as measured (docs/evaluation.md): kept out of lists, counts and edges. */
  readonly possible?: true
  /** What the finding rests on, strongest first: ids of rules (`title`, `signer`, `tags`, `office`). */
  readonly evidence: readonly string[]
  /** Spellings that may be one surname share a block; linking across cables compares within it. */
  readonly block: string
  /** Where the cable names the person, in order, its heading with it; the signature aside. */
  readonly mentions: readonly Occurrence[]
  /** The signer's name on the last line; null where the person does not sign. */
  readonly signature: Occurrence | null
}

export type ArchiveFormat = 'nara' | 'cablegate'

/** What a cable is known by in a list: who sent it when about what. Null where neither it nor the archive tells. */
export interface CableHeading {
  /** Sending post, canonical name. */
  readonly from: string | null
  readonly number: string | null
  readonly year: number | null
  /** ISO 8601, UTC: the DTG, or the archive's date. */
  readonly date: string | null
  readonly subject: string | null
  readonly classification: string | null
}

/** What the head of a cable says: its heading, its addressees and its TAGS. */
export interface CableHeader extends CableHeading {
  /** Action addressees and info addressees, canonical post names or the words of another addressee. */
  readonly to: readonly string[]
  readonly info: readonly string[]
  readonly tags: readonly string[]
}

/** All that ingest reads out of one document: what `reftel extract` prints and a store loads. */
export interface CableFacts extends CableHeader {
  readonly id: CableId
  /** As printed by the archive; null where it prints none. */
  readonly documentNumber: string | null
  /** The path as given, `archive.zip!/path`, or `file.csv#row`. */
  readonly source: string
  readonly format: ArchiveFormat
  /** The decoded document that all offsets count in. */
  readonly text: string
  /** TAGS that the archive's indexers gave, where its attributes have any: a second witness beside the text's own. */
  readonly archiveTags?: readonly string[]
  readonly citations: readonly Citation[]
  readonly persons: readonly PersonFacts[]
  /** The document shows few signs of being a cable at all. */
  readonly uncertain?: true
  /** Absent where nothing is known of it. */
  readonly layout?: CableLayout
}
