import { conjunctsOf, type HasTerm, leavesOf, type Where, wantedOf } from '../model/where.ts'
import type { CableConditions } from '../store.ts'
import { allFound } from '../text/all-found.ts'
import { type Phrase, readPhrase, readPhrases, withinBounds } from './search-words.ts'

/** What a search asks, parted into what an index of words finds and what is to be looked at in each cable. */
export interface Sought {
  /** Of `q`: all of them hold. */
  readonly phrases: readonly Phrase[]
  /** Conditions by words, and those that leave out what has words; only where there are some of the first, or phrases. */
  readonly wanted: readonly Where[]
  readonly unwanted: readonly Where[]
  /** All other conditions. */
  readonly rest: readonly Where[]
}

/**
 * Null where `q` has no word that could be found. Throws a `SearchWordsError` for more words than a search takes. `hasTerm`: what else
 * than words the index finds, beside words that are wanted.
 */
export function readSought({ q = '', where }: Pick<CableConditions, 'q' | 'where'>, hasTerm?: HasTerm): Sought | null {
  const phrases = readPhrases(q)
  if (q.trim() !== '' && phrases.length === 0) return null
  const conditions = conjunctsOf(where)
  withinBounds([...phrases, ...conditions.flatMap(phrasesIn)])
  const { wanted, unwanted } = wantedOf(conditions, hasTerm)
  if (phrases.length === 0 && !wanted.flatMap(leavesOf).some(({ is }) => is === 'words'))
    return { phrases, wanted: [], unwanted: [], rest: conditions }
  const byWords = new Set<Where>(wanted)
  const rest = conditions.filter((one) => !byWords.has(one) && !(one.is === 'not' && unwanted.includes(one.of)))
  return { phrases, wanted, unwanted, rest }
}

/** The words that are looked for, those left out not among them: what a subject is ranked by and a text is marked for. */
export function phrasesSought({ q = '', where }: Pick<CableConditions, 'q' | 'where'>): readonly Phrase[] {
  const all = [...readPhrases(q).filter(({ without }) => !without), ...conjunctsOf(where).flatMap(wantedPhrases)]
  return [...new Map(all.map((phrase) => [JSON.stringify(phrase), phrase])).values()]
}

const phrasesIn = (where: Where): readonly Phrase[] =>
  allFound(leavesOf(where), ({ is, value }) => (is === 'words' ? readPhrase(value) : null))

function wantedPhrases(where: Where): readonly Phrase[] {
  if (where.is === 'not') return []
  return where.is === 'all' || where.is === 'any' ? where.of.flatMap(wantedPhrases) : phrasesIn(where)
}
