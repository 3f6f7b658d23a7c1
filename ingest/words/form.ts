/** What a run is made of. */
export const enum RunForm {
  LETTER = 1,
  DIGIT = 1 << 1,
  /** No small letter, and none with a mark. */
  CAPITALS = 1 << 2,
  /** A letter with a mark: none of the grammar of citations. */
  MARKED = 1 << 3,
}
