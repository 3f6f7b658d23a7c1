import type { Lexicon } from './lexicon.ts'

/** Answers remembered; a corpus has few distinct words, hostile input may have any number. */
const MOST_REMEMBERED = 50_000

type Answered<Answer> = (word: string, lexicon: Lexicon) => Answer

/** `answer`, which depends on the word and what a table has, worked out once for each word: a corpus has the same words again and again. */
export function rememberingWords<Answer extends boolean | number>(answer: Answered<Answer>): Answered<Answer> {
  const known = new Map<string, Answer>()
  let asked: Lexicon | undefined
  return (word, lexicon) => {
    if (asked !== lexicon) known.clear()
    asked = lexicon
    const old = known.get(word)
    if (old !== undefined) return old
    const fresh = answer(word, lexicon)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(cutLoose(word), fresh)
    return fresh
  }
}

/** The word by itself: what is cut out of a text keeps all of the text in memory. */
const cutLoose = (word: string): string => ` ${word}`.slice(1)
