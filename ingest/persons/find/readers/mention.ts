import type { Evidence } from '../evidence/row.ts'

/** A name with something beside it that says it is a person's. Tokens `first` to `last` hold the name, titles left out. */
export interface NameMention {
  readonly first: number
  readonly last: number
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly title: string | null
  /** The mention is the husband's of a couple: `PRESIDENT AND MRS. MARCOS` names two persons. */
  readonly husband?: true
  /** Another name than the person's own: `AMLO`. */
  readonly alias?: true
  readonly evidence: readonly Evidence[]
  /** What the person is called, where the words stand in another order: `MARBLE, ROBERT L.` */
  readonly form?: string
}

/**
 * The same mention with its fields in one order, or with the surname that another spelling stands for: a dozen places make mentions, each
 * in an order of its own, and V8 looks a field up by its name where it meets more than four. An object that spreads another has an order
 * that no other object has.
 */
export function inOneOrder(mention: NameMention, family = mention.family): NameMention {
  const { first, last, given, title, evidence, husband, form } = mention
  if (husband) return { first, last, given, family, title, evidence, husband }
  return form === undefined
    ? { first, last, given, family, title, evidence }
    : { first, last, given, family, title, evidence, form }
}
