import { ReftelError } from '@reftel/cypher'
import { MOST_OF_A_KIND } from './bounded.ts'

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

/** A document with more citations or mentions of persons than the bound: it was read and is kept, without `leftOut` of them. */
export class CrowdedDocumentError extends ReftelError {
  readonly code = 'RFT_CROWDED'
  constructor(
    readonly source: string,
    readonly leftOut: number,
  ) {
    super(`${source}: more than ${MOST_OF_A_KIND} citations or mentions of persons: the last ${leftOut} are left out`)
  }
}
