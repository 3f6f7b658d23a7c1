import { Groups } from '@reftel/cypher'
import type { Span } from '../../../layout/layout.ts'
import { HashFilter } from '../../../words/hash-filter.ts'
import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { nameKey } from '../../names/name-key.ts'
import { contextEvidence } from '../evidence/context-evidence.ts'
import type { NameMention } from '../readers/mention.ts'
import { isThing } from '../readers/things.ts'
import { Fit, fitAt } from '../words/fit.ts'
import { isDeterminer, isTo } from '../words/small-words.ts'
import { TokenMarks } from '../words/token-marks.ts'
import { classesAt, hashAt, type Tokens, wordAt } from '../words/tokens.ts'
import type { Person } from './person.ts'

/**
 * The bare mentions of persons whose surname is an English word or a place too: `CHURCH SAID` once the cable has `SENATOR CHURCH`,
 * but not `THE CHURCH`. Each needs something beside it that says it is the person.
 */
export function findWordSurnames(
  persons: readonly Person[],
  tokens: Tokens,
  zones: readonly Span[],
): Groups<Person, NameMention> {
  const found = new Map<Person, NameMention[]>()
  const byHash = new Map<number, Person>()
  for (const person of persons) {
    for (const { last } of person.mentions) {
      const fit = fitAt(tokens, last)
      if (fit === Fit.WORD || isEnglish(tokens, last)) byHash.set(hashAt(tokens, last), person)
    }
  }
  if (byHash.size === 0) return new Groups()
  filter.hold(byHash)
  const taken = endsOfNames(persons, tokens.length)
  for (const { start, end } of zones) {
    for (let at = start; at < end; at++) {
      const hash = hashAt(tokens, at)
      if (!filter.mayHold(hash)) continue
      const person = byHash.get(hash)
      if (!person || taken[at] === 1 || isThing(tokens, { first: at, last: at }, false)) continue
      if (!isCalled(tokens, at)) continue
      const word = wordAt(tokens, at)
      if (!person.keys.has(nameKey(word))) continue
      const mention = { first: at, last: at, given: [], family: [word], title: null, evidence: [] }
      const own = found.get(person)
      if (own) own.push(mention)
      else found.set(person, [mention])
    }
  }
  return new Groups(found)
}

const filter = new HashFilter()
const marks = new TokenMarks()

/** The first and the last token of each mention. */
function endsOfNames(persons: readonly Person[], length: number): Uint8Array {
  const taken = marks.cleared(length)
  for (const { mentions } of persons)
    for (const { first, last } of mentions) {
      taken[first] = 1
      taken[last] = 1
    }
  return taken
}

const isEnglish = (tokens: Tokens, at: number): boolean => (classesAt(tokens, at) & ENGLISH) !== 0

/** A rare word is taken for the name wherever it stands, a common one where a person would. */
function isCalled(tokens: Tokens, at: number): boolean {
  const known = classesAt(tokens, at)
  if (at > 0 && (isDeterminer(tokens, at - 1) || isTo(tokens, at - 1))) return false
  if (!(known & Word.COMMON)) return true
  return contextEvidence(tokens, at, at).some(({ rule, weight }) => rule !== 'context' || weight > 1)
}
