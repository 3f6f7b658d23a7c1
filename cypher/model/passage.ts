/** The words of a document that a citation or mention rests on, with the sentence that holds them. */
export interface Passage {
  /** The sentence on one line, page breaks, section heads and stamps taken out; an ellipsis where a long one is cut. */
  readonly text: string
  /** The range of the document that it stands in. */
  readonly start: number
  readonly end: number
  /** Where the words stand in `text`. */
  readonly mark: { readonly start: number; readonly end: number }
}
