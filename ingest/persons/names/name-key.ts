import { foldWord } from '../../words/hashing.ts'

const PARTICLES =
  /^(?:(?:AF|DE|DEL|LA|LAS|LOS|DA|DAS|DO|DOS|DI|DU|VAN|VON|DER|DEN|TER|TEN|ZU|BIN|BEN|IBN) )+(?=[A-Z]{2})/

/**
 * What surnames are compared by: upper case, no marks, hyphens, blanks or garble marks, no article or particle: `AL-ASSAD` as
 * `ASSAD`, `DEL VILLAR` as `VILLAR`.
 */
export function nameKey(word: string): string {
  let letters = 0
  let capitals = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= 65 && code <= 90) capitals++
    else if (code >= 97 && code <= 122) letters++
  }
  // Most names are letters of ASCII and nothing else.
  if (capitals === word.length) return word
  if (letters + capitals === word.length) return word.toUpperCase()
  const folded = foldWord(word)
  const bare = folded.replace(PARTICLES, '').replace(/^(?:AL|EL|AS|AR|AN|AD|UL)(?: |-\s*)(?=[A-Z]{3})/, '')
  return bare.replace(/[^A-Z]/g, '')
}
