/** Where the browser keeps what was searched for. */
const KEY = 'reftel.recent'
const KEPT = 8

/** The last searches of this browser, newest first; none where it keeps nothing. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, KEPT) : []
  } catch {
    // A private window may refuse; then nothing is remembered.
    return []
  }
}

export function rememberSearch(words: string): void {
  const text = words.trim()
  if (!text) return
  try {
    const others = recentSearches().filter((each) => each !== text)
    localStorage.setItem(KEY, JSON.stringify([text, ...others].slice(0, KEPT)))
  } catch {
    // As above: what cannot be kept is not missed.
  }
}
