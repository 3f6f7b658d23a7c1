import type { TruthCitation } from '../corpus/truth.ts'
import type { OutputCitation } from './lines.ts'

/** What became of one citation of the truth, or of one that the truth does not hold. */
export interface CitationPair {
  readonly truth: TruthCitation | null
  readonly output: OutputCitation | null
  /** Same words and same target (both none included). */
  readonly right: boolean
}

/**
 * Pairs the citations of a cable one to one: first those of same words and target, then those of same words alone. Words are the same
 * where the spans overlap; in a truth without spans, where the target or the letters are.
 */
export function pairCitations(
  truth: readonly TruthCitation[],
  output: readonly OutputCitation[],
): readonly CitationPair[] {
  const pairs: CitationPair[] = []
  const freeTruth = new Set(truth)
  const freeOutput = new Set(output)
  const pairUp = (fits: (one: TruthCitation, other: OutputCitation) => boolean, right: boolean): void => {
    for (const one of freeTruth) {
      for (const other of freeOutput) {
        if (!fits(one, other)) continue
        pairs.push({ truth: one, output: other, right })
        freeTruth.delete(one)
        freeOutput.delete(other)
        break
      }
    }
  }
  pairUp((one, other) => one.target === other.target && samePlace(one, other) && sameWords(one, other), true)
  pairUp((one, other) => samePlace(one, other) && sameWords(one, other), false)
  for (const one of freeTruth) pairs.push({ truth: one, output: null, right: false })
  for (const other of freeOutput) pairs.push({ truth: null, output: other, right: false })
  return pairs
}

const samePlace = (one: TruthCitation, other: OutputCitation): boolean =>
  one.where === undefined || one.where === other.where

function sameWords(one: TruthCitation, other: OutputCitation): boolean {
  if (one.start !== undefined && one.end !== undefined) return one.start < other.end && other.start < one.end
  if (one.target !== null && one.target === other.target) return true
  const [a, b] = [letters(one.raw), letters(other.raw)]
  return a.includes(b) || b.includes(a)
}

const letters = (words: string): string => words.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** The right post and number in the wrong year. */
export function isWrongYear(truth: string, output: string): boolean {
  const rest = (id: string): string => id.replace(/^(?:(?:19|20)\d\d|\d\d)(?=[A-Z])/, '')
  return truth !== output && rest(truth) === rest(output)
}
