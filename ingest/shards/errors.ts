import { ReftelError } from '@reftel/cypher'

/** What can't be planned: input that can be read only once, or not at all. */
export class PlanInputError extends ReftelError {
  readonly code = 'RFT_PLAN_INPUT'
}

/** A file that is no plan, learnt file or file of facts of this version, or is damaged. */
export class ShardFileError extends ReftelError {
  readonly code = 'RFT_SHARD_FILE'
  constructor(
    readonly file: string,
    what: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${what}`, options)
  }
}

/** Files that do not belong together: of several plans or models, of input that has changed, or not all of them. */
export class ShardMismatchError extends ReftelError {
  readonly code = 'RFT_SHARD_MISMATCH'
}
