import { ReftelError } from '@reftel/cypher'

/** A line of the curated file of persons that says nothing the linking understands. */
export class CuratedFileError extends ReftelError {
  readonly code = 'RFT_CURATED_FILE'
  constructor(
    readonly file: string,
    readonly line: number,
    problem: string,
    options?: ErrorOptions,
  ) {
    super(
      `${file}:${line}: ${problem}; a line is merge,KEY,KEY or merge,KEY,CABLE,NAME or split,KEY,CABLE,NAME (docs/persons.md)`,
      options,
    )
  }
}
