import { ENGLISH, type Lexicon, Word } from '../../../words/lexicon.ts'
import type { Usage } from '../../corpus/usage.ts'
import { nameKey } from '../../names/name-key.ts'
import { lastWord } from '../../names/outer-words.ts'
import { looksLikeSurname } from '../../names/surname-forms.ts'
import type { Person } from '../gather/person.ts'
import { endsLikeWord } from '../readers/name-words.ts'
import { rulesThatAre } from './evidence-rules.ts'
import type { StatesmanStanding } from './statesmen.ts'

/** Rules whose evidence cannot come from a slip of the teletype. */
const SURE = rulesThatAre('sure')
/** Evidence of speech with this weight or more is met with persons only. */
const SURE_SPEECH = 1.8

/** Rows of the rule `context` with this weight or more are met with persons more than with anything else. */
const OF_PERSONS = 1.8

/** What a surname is to the tables and the text. */
type SurnameKind =
  /** The letters of an abbreviation that the text explains. */
  | 'explained'
  /** `word`: a place or an English word, which counts nothing; `rare-word`: a rare English word that a list of surnames has too. */
  | 'word'
  | 'rare-word'
  /** The word is in the list of surnames, or of given names. */
  | 'listed'
  | 'given'
  /** No list has the word, but it is built like a surname. */
  | 'alike'
  /** In none, and not built like one; without a vowel, or ending like a word, or where its place says enough, it says nothing. */
  | 'unknown'
  | 'nothing'

/** What a surname says by itself, as the rows of evidence ask for it. */
export interface SurnameFacts {
  readonly kind: SurnameKind
  /** Classes of the word in the tables. */
  readonly known: number
  readonly key: string
  readonly letters: number
  /** Without a given name or a second surname. */
  readonly alone: boolean
  /** A verb of speech stands beside it; one of persons alone. */
  readonly speaks: boolean
  readonly surelySpeaks: boolean
  /** `SINGLAUB'S REMARKS`. */
  readonly owns: boolean
  /** `MAY MEET X`, `A TALK WITH X`: what is done with persons more than with anything else. */
  readonly met: boolean
  readonly office: StatesmanStanding | null
  /** How other cables of the run use it. */
  readonly usage: Usage
}

/** What the rest of a judgement rests on besides the person. */
export interface Besides {
  readonly lexicon: Lexicon
  readonly office: StatesmanStanding | null
  readonly usage: Usage
  readonly isExplained: boolean
  /** What the verbs of speech beside it add up to. */
  readonly speech: number
  readonly owns: boolean
}

export function readSurnameFacts(
  person: Person,
  { lexicon, office, usage, isExplained, speech, owns }: Besides,
): SurnameFacts {
  const word = lastWord(person.family)
  const key = nameKey(word)
  const known = lexicon.classesOf(word)
  return {
    kind: isExplained ? 'explained' : kindOf(person, known, key, usage),
    known,
    key,
    letters: key.length,
    alone: person.given.length === 0 && person.family.length === 1,
    speaks: speech > 0,
    surelySpeaks: speech >= SURE_SPEECH,
    owns,
    met: person.evidence.some(({ rule, weight }) => rule === 'context' && weight >= OF_PERSONS),
    office,
    usage,
  }
}

function kindOf({ evidence }: Person, known: number, key: string, usage: Usage): SurnameKind {
  if (known & Word.PLACE) return 'word'
  if (known & ENGLISH) return !(known & Word.SURNAME) || known & Word.COMMON ? 'word' : 'rare-word'
  if (known & (Word.SURNAME | Word.FAMILY)) return 'listed'
  if (known & Word.GIVEN) return 'given'
  if (evidence.some(({ rule }) => SURE.has(rule))) return 'nothing'
  if (usage === 'person' || usage === 'well-known' || looksLikeSurname(key)) return 'alike'
  return /[AEIOUY]/.test(key) && !endsLikeWord(key) ? 'unknown' : 'nothing'
}
