import { Word } from '../../../words/lexicon.ts'
import { TokenMarks } from './token-marks.ts'
import { classesAt, type Tokens } from './tokens.ts'

/** Tokens that are judged together. */
const BLOCK = 24
const FOREIGN = Word.FOREIGN | Word.PARTICLE

const marks = new TokenMarks()

/**
 * Marks the tokens of stretches in Spanish, French and the like, as the editorials that embassies pass on. There most words are in no
 * table, so that only a title or a whole known name counts. What it gives holds until the next call.
 */
export function foreignStretches(tokens: Tokens): Uint8Array {
  const marked = marks.cleared(tokens.length)
  for (let from = 0; from < tokens.length; from += BLOCK) {
    const until = Math.min(tokens.length, from + BLOCK)
    let foreign = 0
    let english = 0
    for (let at = from; at < until; at++) {
      const known = classesAt(tokens, at)
      // Added as numbers: two words in five are of the one kind, so that the processor could not guess where a branch goes.
      const isEnglish = Number((known & Word.FUNCTION) !== 0)
      english += isEnglish
      foreign += Number((known & FOREIGN) !== 0) & ~isEnglish
    }
    if (foreign >= 6 && foreign > english * 2) marked.fill(1, from, until)
  }
  return marked
}
