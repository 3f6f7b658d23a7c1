import type { ArchiveFormat } from '@reftel/cypher'

/** One document as it came out of a file, an archive or a row: decoded text, nothing read out of it yet. */
export interface SourceDocument {
  /** The path as given, `archive.zip!/path`, or `file.csv#row`. */
  readonly source: string
  readonly format: ArchiveFormat
  /** Decoded (UTF-8, else Latin-1), line ends as they are; for a row of a CSV: header + "\n" + body. All offsets count in it. */
  readonly text: string
  /** Few signs tell that this is a cable at all; it is kept, and marked. */
  readonly uncertain?: true
  /** The other columns, for a row of the Cablegate CSV. */
  readonly row?: CablegateRow
}

/** Columns of the Cablegate CSV besides header and body. */
export interface CablegateRow {
  /** Where the body begins in the text, behind the header column. */
  readonly bodyFrom: number
  /** `M/D/YYYY H:MM`, UTC. */
  readonly date: string
  /** `07TBILISI1605`. */
  readonly reference: string
  /** `Embassy Tbilisi`. */
  readonly origin: string
  readonly classification: string
  /** Reference ids, as published split by `|`. */
  readonly references: readonly string[]
}
