import { isThing } from './anchors.ts'
import { contextEvidence } from './context-evidence.ts'
import { Word } from './lexicon.ts'
import type { NameMention } from './mention.ts'
import { Fit, fitAt, isRareSurname, nameText } from './names.ts'
import { Gap, Shape, type Tokens, wordAt } from './tokens.ts'

/** Words in a row that may all be names: more are a text in another language. */
const MOST_IN_A_ROW = 3

/** Names without a title or given name beside them, with what little their surroundings say. */
export function findBareNames(
  tokens: Tokens,
  from: number,
  until: number,
  taken: Uint8Array,
  foreign: Uint8Array,
): readonly NameMention[] {
  const mentions: NameMention[] = []
  const { classes, gap, shape } = tokens
  for (let at = from; at < until; at++) {
    if (taken[at] === 1 || foreign[at] === 1) continue
    const known = classes[at] as number
    // Most tokens are plain words: decided before anything is called.
    if (known & (Word.COMMON | Word.RARE | Word.FUNCTION) || !isBare(tokens, at)) continue
    let last = at
    while (
      last + 1 < until &&
      taken[last + 1] === 0 &&
      ((shape[last] as number) & Shape.POSSESSIVE) === 0 &&
      ((gap[last + 1] as number) & ~Gap.LINE) === 0 &&
      (isBare(tokens, last + 1) || isRareSurname(tokens, last + 1))
    )
      last++
    if (last - at < MOST_IN_A_ROW) mentions.push(...readRow(tokens, at, last))
    at = last
  }
  return mentions
}

const isBare = (tokens: Tokens, at: number): boolean => {
  const fit = fitAt(tokens, at)
  return fit >= Fit.UNKNOWN && (fit !== Fit.GIVEN || ((tokens.classes[at] as number) & (Word.COMMON | Word.RARE)) === 0)
}

/** One word is a surname alone; of two the last must be a known surname to make a whole name of them. */
function readRow(tokens: Tokens, first: number, last: number): readonly NameMention[] {
  if (last > first && !isWholeName(tokens, first, last))
    return [...readRow(tokens, first, first), ...readRow(tokens, first + 1, last)]
  if (isThing(tokens, { first, last }, false) || isLabel(tokens, first, last)) return []
  const words: string[] = []
  for (let at = first; at <= last; at++) words.push(nameText(tokens, at, at))
  const evidence = [...contextEvidence(tokens, first, last)]
  if (last > first)
    evidence.push({ rule: 'name-order', weight: tokens.mixedCase && fitAt(tokens, last) >= Fit.SURNAME ? 2 : 0.8 })
  if (isParticle(tokens, first)) evidence.push({ rule: 'particle', weight: 1 })
  // `WENHPSLAO ALBA`: a surname behind a word that is none.
  const given = last > first && fitAt(tokens, first) === Fit.UNKNOWN ? words.splice(0, 1) : []
  return [{ first, last, given, family: words, title: null, evidence }]
}

/** Letters that an unknown word in a name has at least. */
const SHORTEST_GIVEN = 4

function isWholeName(tokens: Tokens, first: number, last: number): boolean {
  if (fitAt(tokens, last) < Fit.SURNAME && !isRareSurname(tokens, last) && !isExplained(tokens, first, last))
    return false
  for (let at = first; at < last; at++) if (wordAt(tokens, at).length < SHORTEST_GIVEN) return false
  return true
}

/** `NARONG CHAIYANUKUL, THE CHAIRMAN,`: what follows says that the words before are a name. */
const isExplained = (tokens: Tokens, first: number, last: number): boolean =>
  contextEvidence(tokens, first, last).some(({ rule }) => rule === 'apposition')

const isParticle = (tokens: Tokens, first: number): boolean =>
  /^(?:AL|EL|AS|BIN|BEN|IBN|VON|VAN|O)[-'’]/i.test(wordAt(tokens, first))

/** Not in running text: part of a compound with a slash, or in quotes by itself, as newspapers are. */
function isLabel({ gap, length, text, start, end }: Tokens, first: number, last: number): boolean {
  const before = gap[first] as number
  const after = last + 1 < length ? (gap[last + 1] as number) : 0
  if ((before | after) & Gap.SLASH) return true
  return before !== 0 && text.charAt((start[first] as number) - 1) === '"' && text.charAt(end[last] as number) === '"'
}
