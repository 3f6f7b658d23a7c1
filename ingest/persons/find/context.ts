import { type Lexicon, readLexicon } from '../../words/lexicon.ts'
import { readStatesmen, type Statesmen } from './statesmen.ts'

/** What finding persons leans on besides the cable: compiled once, shared by all cables. */
export interface PersonContext {
  readonly lexicon: Lexicon
  readonly statesmen: Statesmen
}

let shared: PersonContext | undefined

/** The context of the tables that ship with the package; made on the first call, in about 80 ms. */
export function personContext(): PersonContext {
  shared ??= { lexicon: readLexicon(), statesmen: readStatesmen() }
  return shared
}
