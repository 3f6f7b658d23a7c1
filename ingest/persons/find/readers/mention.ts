import type { Evidence } from '../evidence/row.ts'

/** A name with something beside it that says it is a person's. Tokens `first` to `last` hold the name, titles left out. */
export interface NameMention {
  readonly first: number
  readonly last: number
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly title: string | null
  /** The mention is the husband's of a couple: `PRESIDENT AND MRS. MARCOS` names two persons. */
  readonly husband?: true | undefined
  /** Another name than the person's own: `AMLO`. */
  readonly alias?: true | undefined
  readonly evidence: readonly Evidence[]
  /** What the person is called, where the words stand in another order: `MARBLE, ROBERT L.` */
  readonly form?: string | undefined
}

/** Every field of a mention, so that the compiler tells where one is left out that the type gained. */
type WholeMention = { readonly [Field in keyof Required<NameMention>]: NameMention[Field] }

/**
 * The same mention with its fields in one order: a dozen places make mentions, each in an order of its own, and V8 looks a field up by its
 * name where it meets more than four. An object that spreads another has an order that no other object has.
 */
export const inOneOrder = (mention: NameMention): NameMention => withFamily(mention, mention.family)

/** The mention as one of a person by another word, which is no form of the name. */
export const asAlias = ({ first, last, title, evidence }: NameMention, family: readonly string[]): NameMention => ({
  first,
  last,
  given: [],
  family,
  title,
  evidence,
  alias: true,
})

/** The mention with the surname that another spelling stands for. */
export function withFamily(mention: NameMention, family: readonly string[]): NameMention {
  const { first, last, given, title, evidence, husband, alias, form } = mention
  if (husband === undefined && alias === undefined && form === undefined)
    return { first, last, given, family, title, evidence }
  const whole: WholeMention = { first, last, given, family, title, evidence, husband, alias, form }
  return whole
}

/** `Remilio Kemper`: in a text of both cases two words that tables have as names, behind which `and Rawin Badloe` is another. */
export const isWholeRow = ({ first, last, evidence }: NameMention): boolean =>
  last > first && evidence.some(({ id }) => id === 'name-order/listed-row')
