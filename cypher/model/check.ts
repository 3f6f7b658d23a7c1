/** Something in a store that is not as the loader leaves it. */
export interface Fault {
  /** What was checked. */
  readonly check: string
  /** The row or node it is about, or the database's own words. */
  readonly what: string
  readonly repaired: boolean
}

export interface Check {
  /** How many faults there are, by what was checked. */
  readonly checked: readonly { readonly check: string; readonly faults: number }[]
  /** The first of each check. */
  readonly faults: readonly Fault[]
}
