import { Word } from '../../../words/lexicon.ts'
import { oneOf } from './one-of.ts'
import { classesAt, type Tokens } from './tokens.ts'

/** `AND`, which joins two names. */
export const isAnd = oneOf('AND')
/** What stands before the last of several: `NEITHER ORBANOV NOR VARNAI` too. */
export const joinsLast = oneOf('AND NOR')
export const isOf = oneOf('OF')
export const isTo = oneOf('TO')
export const isFor = oneOf('FOR')
export const isWith = oneOf('WITH')
export const isThe = oneOf('THE')
export const isArticle = oneOf('THE A AN')
const isState = oneOf('STATE')
/** `CHAIRMAN OF THE STATE DUMA`: the second of two tokens is the State, which has a body; a secretary of State has no article. */
export const isTheState = (tokens: Tokens, at: number): boolean => isState(tokens, at) && isThe(tokens, at - 1)
/** Words that say whose something is. */
export const isOwner = oneOf('MY OUR HIS HER ITS THEIR')
/** What stands before nouns, and not before names. */
export const isDeterminer = oneOf('THE A AN THIS THAT MY OUR HIS HER ITS THEIR')

/** A verb of what persons say or do. */
export const isSpeech = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & (Word.SPEECH | Word.HUMAN)) !== 0

/** What goes on behind a name in its sentence: a small word, or such a verb. */
export const goesOnBehindName = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & (Word.FUNCTION | Word.SPEECH | Word.HUMAN)) !== 0
