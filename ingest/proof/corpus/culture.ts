/** How a culture's full names are put together. */
type NameOrder = 'given-family' | 'family-given' | 'spanish' | 'vietnamese' | 'patronymic'

/** Names to make persons of. All are plausible, and put together at random: none is meant to be anybody. */
export interface Culture {
  readonly order: NameOrder
  readonly given: readonly string[]
  readonly women: readonly string[]
  readonly family: readonly string[]
  /** Other spellings that cables give a family name: the first that applies makes a variant. */
  readonly respell: readonly (readonly [from: RegExp, to: string])[]
}
