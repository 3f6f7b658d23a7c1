/** What a token looks like. */
export const enum Shape {
  INITIAL = 1,
  DIGIT = 1 << 1,
  /** Followed by `'S`, or by an apostrophe behind S: `SANCHEZ'`. */
  POSSESSIVE = 1 << 2,
  HYPHEN = 1 << 3,
  /** Divided at the end of a line: `CAS-\nTILLO`. */
  BROKEN = 1 << 4,
  /** Holds a `*`, the mark of a character lost in transmission. */
  GARBLED = 1 << 5,
  LOWER = 1 << 6,
  /** Upper case throughout, two letters or more. */
  UPPER = 1 << 7,
}
