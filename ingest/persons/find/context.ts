import type { Lexicon } from '../../words/lexicon.ts'
import { wordTable } from '../../words/word-table.ts'
import type { Usage } from '../corpus/usage.ts'
import { readStatesmen, type Statesmen } from './evidence/statesmen.ts'

/** What finding persons leans on besides the cable: compiled once, shared by all cables. */
export interface PersonContext {
  readonly lexicon: Lexicon
  readonly statesmen: Statesmen
  /** What the corpus calls by a surname (`usageOf`); null for a cable by itself. */
  readonly corpus: ((surname: string) => Usage) | null
}

let shared: PersonContext | undefined

/** The context of the tables that ship with the package, for a cable by itself; made on the first call, in about 80 ms. */
export function personContext(): PersonContext {
  shared ??= { lexicon: wordTable(), statesmen: readStatesmen(), corpus: null }
  return shared
}
