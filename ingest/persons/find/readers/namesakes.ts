import { Word } from '../../../words/lexicon.ts'
import { nameEvidence } from '../evidence/rows/names.ts'
import { adjoins, classesAt, hashAt, type Tokens, wordAt } from '../words/tokens.ts'
import type { Anchors } from './anchors.ts'
import type { NameMention } from './mention.ts'

/**
 * Other bearers of a Korean or Chinese surname that the cable has in full, the given name before it: `CASE OF TONGSUN PARK` beside
 * `PRESIDENT PARK CHUNG HEE`.
 */
export function findNamesakes(
  tokens: Tokens,
  from: number,
  until: number,
  { mentions, taken }: Anchors,
): readonly NameMention[] {
  const surnames = new Set<number>()
  for (const { first, family } of mentions) {
    if (classesAt(tokens, first) & Word.FAMILY && family[0] === wordAt(tokens, first))
      surnames.add(hashAt(tokens, first))
  }
  if (surnames.size === 0) return []
  const found: NameMention[] = []
  for (let at = from + 1; at < until; at++) {
    if (!surnames.has(hashAt(tokens, at)) || taken[at] === 1 || taken[at - 1] === 1) continue
    const given = wordAt(tokens, at - 1)
    if (!adjoins(tokens, at) || classesAt(tokens, at - 1) !== 0 || !SYLLABLES.test(given)) continue
    taken.fill(1, at - 1, at + 1)
    const evidence = [nameEvidence({ how: 'namesake' })]
    found.push({ first: at - 1, last: at, given: [given], family: [wordAt(tokens, at)], title: null, evidence })
  }
  return found
}

/** Two syllables in one word: `TONGSUN`. */
const SYLLABLES = /^(?:[B-DF-HJ-NP-TV-Z]{0,2}[AEIOUY]{1,3}(?:NG|[NMKLPTHR])?){2}$/i
