import { must } from '@reftel/cypher'

/** Where an example stands in its cable: the running text, the block above a telegram, a line above the header, E.O., TAGS, the last line. */
type ExamplePlace = 'body' | 'block' | 'pass' | 'eo' | 'tags' | 'signer'

/** A text that shows a row, or is near to it and shows it not. */
export interface RuleExample {
  readonly place: ExamplePlace
  readonly text: string
  /** Surname of whom the row is about. */
  readonly name: string
  /** The example is put in a row of the Cablegate table, which has small letters too, instead of in a telegram in capitals. */
  readonly mixed?: true
  /** A text that the other cables of the run hold. */
  readonly corpus?: string
  /** How many other cables hold it; five when it is left out. */
  readonly cables?: number
}

export const inBody = (text: string, name: string): RuleExample => ({ place: 'body', text, name })
export const inMixed = (text: string, name: string): RuleExample => ({ place: 'body', text, name, mixed: true })

/** The rule that a row belongs to. The output names these rules; rows of `against` lower the score and are not named. */
export type RowRule =
  | 'signer'
  | 'tags'
  | 'title'
  | 'office'
  | 'list'
  | 'given-name'
  | 'name-order'
  | 'initials'
  | 'classifier'
  | 'drafter'
  | 'cleared'
  | 'passed'
  | 'apposition'
  | 'statesman'
  | 'surname'
  | 'particle'
  | 'speech'
  | 'deed'
  | 'possessive'
  | 'context'
  | 'corpus'
  | 'exchange'
  | 'against'

/** Evidence for a name at a place: of what rule, and what it counts. 3 suffices alone. */
export interface Evidence {
  readonly id: string
  readonly rule: RowRule
  readonly weight: number
}

/** A row of the table of evidence: what it counts where it applies, with a text that shows it and one that is near to it. */
export interface EvidenceRow<Facts> extends Evidence {
  readonly id: `${RowRule}/${string}`
  readonly applies: (facts: Facts) => boolean
  readonly example: RuleExample
  readonly nearMiss: RuleExample
}

type WrittenRow<Facts> = Omit<EvidenceRow<Facts>, 'rule'>

/**
 * The rows with the rule that their ids begin with. Field by field: V8 gives each object that spreads another a shape of its own, and
 * looks a field up by its name where it meets more than four.
 */
export const evidenceRows = <Facts>(rows: readonly WrittenRow<Facts>[]): readonly EvidenceRow<Facts>[] =>
  rows.map(({ id, weight, applies, example, nearMiss }) => {
    const rule = id.slice(0, id.indexOf('/')) as RowRule
    return { id, rule, weight, applies, example, nearMiss }
  })

/** The first row that applies; null for none. */
export function rowFor<Facts>(rows: readonly EvidenceRow<Facts>[], facts: Facts): EvidenceRow<Facts> | null {
  for (const row of rows) if (row.applies(facts)) return row
  return null
}

/** The row for facts that always have one. */
export const theRow = <Facts>(rows: readonly EvidenceRow<Facts>[], facts: Facts): EvidenceRow<Facts> =>
  // The words are put together only where they are needed: this is asked of every name.
  rowFor(rows, facts) ?? must<EvidenceRow<Facts>>(null, `a row of evidence for ${JSON.stringify(facts)}`)
