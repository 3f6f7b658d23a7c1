import { Word } from '../../../words/lexicon.ts'
import type { Evidence } from '../evidence/row.ts'
import { nameEvidence } from '../evidence/rows/names.ts'
import { classesAt, type Tokens } from '../words/tokens.ts'
import type { ReadName } from './names.ts'

/** What the given name counts with which a name begins that something else gives away. */
export function givenEvidence(tokens: Tokens, name: ReadName): Evidence {
  const word = (classesAt(tokens, name.first) & (Word.COMMON | Word.RARE)) !== 0
  return nameEvidence({ how: 'given', word, vouched: false })
}
