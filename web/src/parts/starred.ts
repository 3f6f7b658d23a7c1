/** Shorter words are left as they are: their beginning would fit anything. */
const LETTERS_LEAST = 5

/** How much of a word is kept: what comes after is where endings and most slips of the finger are. */
const KEPT = 0.7

/**
 * The same words by their beginnings, `fisher* talks` of `fisheris talks`, for when none were found; null where that asks for
 * nothing else: of phrases, numbers and words that have their star.
 */
export function starred(q: string): string | null {
  if (/["*\d]/.test(q)) return null
  const words = q.split(/\s+/).filter(Boolean)
  const begun = words.map((word) =>
    word.length < LETTERS_LEAST ? word : `${word.slice(0, Math.ceil(KEPT * word.length))}*`,
  )
  return begun.some((word, n) => word !== words[n]) ? begun.join(' ') : null
}
