import { ReftelError } from '@reftel/cypher'

/** A document that a rule failed on: our fault, not the document's. The run goes on without it. */
export class ExtractError extends ReftelError {
  readonly code = 'RFT_EXTRACT'
  constructor(
    readonly source: string,
    readonly reason: string,
  ) {
    super(`${source}: could not be read: ${reason}; please report this with the file`)
  }
}
