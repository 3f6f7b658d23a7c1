import { foldWord } from '../../words/hashing.ts'

const PARTICLES =
  /^(?:(?:AF|DE|DEL|LA|LAS|LOS|DA|DAS|DO|DOS|DI|DU|VAN|VON|DER|DEN|TER|TEN|ZU|BIN|BEN|IBN) )+(?=[A-Z]{2})/

/**
 * What surnames are compared by: upper case, no marks, hyphens, blanks or garble marks, no article or particle: `AL-ASSAD` as
 * `ASSAD`, `DEL VILLAR` as `VILLAR`.
 */
export function nameKey(word: string): string {
  let hash = 0
  let capitals = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    hash = (Math.imul(hash, 31) + code) | 0
    if (code >= 65 && code <= 90) capitals++
  }
  // Most names are letters of ASCII and nothing else.
  if (capitals === word.length) return word
  const place = hash & (ASKED - 1)
  if (words[place] !== word) {
    words[place] = word
    keys[place] = keyOf(word)
  }
  return keys[place] as string
}

/**
 * The names asked about last and their keys, each where its letters say: each name of a cable is asked about a dozen times. To make
 * capitals of it takes longer than this, and so does a map, which keeps its names all over memory.
 */
const ASKED = 512
const words: string[] = Array.from({ length: ASKED }, () => '')
const keys: string[] = Array.from({ length: ASKED }, () => '')

function keyOf(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toUpperCase()
  const folded = foldWord(word)
  const bare = folded.replace(PARTICLES, '').replace(/^(?:AL|EL|AS|AR|AN|AD|UL)(?: |-\s*)(?=[A-Z]{3})/, '')
  return bare.replace(/[^A-Z]/g, '')
}
