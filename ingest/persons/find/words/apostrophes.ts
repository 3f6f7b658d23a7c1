import { type Lexicon, Word } from '../../../words/lexicon.ts'

const ELIDED = /^[DL]['’](?=\p{L}{3})/iu

/** `MINISTRE D'ETAT`, `DE L'INTERIEUR`: a word of French behind its article; not D'ALMEIDA. */
export function isElidedWord(word: string, lexicon: Lexicon): boolean {
  const rest = word.replace(ELIDED, '')
  if (rest === word) return false
  const known = lexicon.classesOf(rest)
  return (
    (known & (Word.FOREIGN | Word.COMMON | Word.DEPT)) !== 0 &&
    (known & (Word.SURNAME | Word.STATESMAN | Word.GIVEN)) === 0
  )
}

/** `Dave O,Reilly`, `Roberto D,Aubuisson`: a comma for the apostrophe, as later cables garble it, between a letter and a name in both cases. */
export const isCommaForApostrophe = (text: string, comma: number): boolean =>
  /^[OD],\p{Lu}\p{Ll}/u.test(text.slice(comma - 1, comma + 3))
