/** Letters of a page as most browsers write them, in pixels. */
const USUAL_LETTERS = 16

/** How much larger than usual the page of an element writes: more on a wide screen, and where a reader asked for it. */
export const lettersOf = (element: Element): number =>
  Number.parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize) / USUAL_LETTERS || 1
