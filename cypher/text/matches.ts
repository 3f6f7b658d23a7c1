/**
 * All matches of a pattern with the flag `g`, in order, as `text.matchAll(pattern)` gives them. That makes a pattern anew at each call,
 * which takes longer than to look through a line; here the pattern itself is used. They are found at once, so that what is done with
 * them may use the pattern too.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  const matches: RegExpExecArray[] = []
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}

/** What a pattern finds first, empty where it finds nothing. */
export const textFound = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? ''
