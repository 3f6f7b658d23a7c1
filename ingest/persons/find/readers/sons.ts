import { Word } from '../../../words/lexicon.ts'
import { contextEvidence } from '../evidence/context-evidence.ts'
import { nameEvidence } from '../evidence/rows/names.ts'
import { Fit, fitAt, NEVER, OFFICE } from '../words/fit.ts'
import { isChildOf } from '../words/kin.ts'
import { oneOf } from '../words/one-of.ts'
import { isArticle, isOwner } from '../words/small-words.ts'
import { adjoins, classesAt, Shape, shapeAt, type Tokens } from '../words/tokens.ts'
import type { NameMention } from './mention.ts'
import { nameText } from './name-text.ts'
import { readName } from './names.ts'

/**
 * `allow bin Laden to`, `bin Alawi called`: whom the word for son and his father's name call, no given name before them. In a text of
 * both cases it has a small letter: with a capital they are a town (`Bint Jubayl`), a school (`Ibn Khaldun`), a Chinese name. In
 * capitals nothing stands before it that a thing called `bin` has: `THAT BIN ALAWI`, not `A BIN`, `GRAIN BIN`.
 */
export function readSon(tokens: Tokens, at: number): NameMention | null {
  const father = at + 1
  if (!isChildOf(tokens, at) || !adjoins(tokens, father)) return null
  if (tokens.mixedCase ? !(shapeAt(tokens, at) & Shape.LOWER) : !isBin(tokens, at) || !mayOpenName(tokens, at))
    return null
  const unlike = tokens.mixedCase ? Shape.LOWER | Shape.UPPER : 0
  if (shapeAt(tokens, father) & (unlike | Shape.INITIAL | Shape.DIGIT)) return null
  if (!tokens.mixedCase && fitAt(tokens, father) < Fit.WORD) return null
  if (classesAt(tokens, father) & (NEVER | OFFICE | Word.PLACE)) return null
  if (adjoins(tokens, at) && fitAt(tokens, at - 1) >= Fit.UNKNOWN) return null
  const behind = fitAt(tokens, father) >= Fit.UNKNOWN ? readName(tokens, father) : null
  const last = behind?.last ?? father
  const family = [nameText(tokens, at, father)]
  for (let k = father + 1; k <= last; k++) family.push(nameText(tokens, k, k))
  const evidence = [nameEvidence({ how: 'son' }), ...contextEvidence(tokens, at, last)]
  return { first: at, last, given: [], family, title: null, evidence }
}

const isBin = oneOf('BIN IBN')

/** A sentence begins here, or a small word or a verb of speech stands before that is none of `A`, `THE`, `OUR`. */
const mayOpenName = (tokens: Tokens, at: number): boolean =>
  !adjoins(tokens, at) ||
  ((classesAt(tokens, at - 1) & (Word.FUNCTION | Word.SPEECH | Word.HUMAN)) !== 0 &&
    !isArticle(tokens, at - 1) &&
    !isOwner(tokens, at - 1))
