import { Word } from '../../../words/lexicon.ts'
import { contextEvidence } from '../evidence/context-evidence.ts'
import { nameEvidence } from '../evidence/rows/names.ts'
import { Fit, fitAt, NEVER, OFFICE } from '../words/fit.ts'
import { isChildOf } from '../words/kin.ts'
import { adjoins, classesAt, Shape, shapeAt, type Tokens } from '../words/tokens.ts'
import type { NameMention } from './mention.ts'
import { nameText, readName } from './names.ts'

/**
 * `allow bin Laden to`, `bin Alawi called`: in a text of both cases whom the word for son and his father's name call, no given name
 * before them. With a capital they are a town (`Bint Jubayl`), a school (`Ibn Khaldun`), a Chinese name.
 */
export function readSon(tokens: Tokens, at: number): NameMention | null {
  const father = at + 1
  if (!tokens.mixedCase || !isChildOf(tokens, at) || !(shapeAt(tokens, at) & Shape.LOWER)) return null
  if (!adjoins(tokens, father) || shapeAt(tokens, father) & (Shape.LOWER | Shape.UPPER | Shape.INITIAL | Shape.DIGIT))
    return null
  if (classesAt(tokens, father) & (NEVER | OFFICE | Word.PLACE)) return null
  if (adjoins(tokens, at) && fitAt(tokens, at - 1) >= Fit.UNKNOWN) return null
  const behind = fitAt(tokens, father) >= Fit.UNKNOWN ? readName(tokens, father) : null
  const last = behind?.last ?? father
  const family = [nameText(tokens, at, father)]
  for (let k = father + 1; k <= last; k++) family.push(nameText(tokens, k, k))
  const evidence = [nameEvidence({ how: 'son' }), ...contextEvidence(tokens, at, last)]
  return { first: at, last, given: [], family, title: null, evidence }
}
