import { must } from '@reftel/cypher'
import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { hasNameLetters } from '../../../words/name-letters.ts'
import { firmWords } from '../../../words/word-table.ts'
import { nameKey } from '../../names/name-key.ts'
import { looksLikeSurname } from '../../names/surname-forms.ts'
import { contextEvidence } from '../evidence/context-evidence.ts'
import { isWordNamed, readExchange } from '../evidence/exchanges.ts'
import { nameEvidence } from '../evidence/rows/names.ts'
import { titleEvidence } from '../evidence/rows/titles.ts'
import { Fit, fitAt, isRareSurname, isSurelyGiven, LISTED_SURNAME } from '../words/fit.ts'
import { isLettersOfOffice } from '../words/hidden-names.ts'
import { oneOf } from '../words/one-of.ts'
import { isDeterminer, isSpeech } from '../words/small-words.ts'
import {
  adjoins,
  classesAt,
  Gap,
  gapAt,
  lengthAt,
  marksBefore,
  Shape,
  shapeAt,
  signBehind,
  startAt,
  type Tokens,
  wordAt,
} from '../words/tokens.ts'
import { inOneOrder, type NameMention } from './mention.ts'
import { isDayOfMonth, isDutchParticle, opensTwoWords } from './name-marks.ts'
import { nameText } from './name-text.ts'
import { startsInPlace } from './place-names.ts'
import { isThing } from './things.ts'
import { standsForStatesman } from './word-statesmen.ts'

/** Words in a row that may all be names: more are a text in another language. */
const MOST_IN_A_ROW = 3

/** Names without a title or given name beside them, with what little their surroundings say. */
export function findBareNames(
  tokens: Tokens,
  from: number,
  until: number,
  taken: Uint8Array,
  foreign: Uint8Array,
): readonly NameMention[] {
  const mentions: NameMention[] = []
  for (let at = from; at < until; at++) {
    if (taken[at] === 1 || foreign[at] === 1) continue
    const known = classesAt(tokens, at)
    // Most tokens are plain words: decided before anything is called.
    if (known & (Word.COMMON | Word.RARE | Word.FUNCTION)) {
      if (!(known & (Word.STATESMAN | Word.SURNAME) || gapAt(tokens, at) & (Gap.OPEN | Gap.SLASH))) continue
      const speaking = (known & SPEAKING) === (Word.RARE | Word.SURNAME | Word.STATESMAN) && speaks(tokens, at)
      if (
        speaking ||
        isRunningSurname(tokens, at, known) ||
        (known & (Word.STATESMAN | Word.SURNAME) && isPaired(tokens, at)) ||
        (known & Word.STATESMAN && standsForStatesman(tokens, at, known)) ||
        isWordNamed(tokens, at)
      )
        for (const mention of readRow(tokens, [{ from: at, at }])) mentions.push(mention)
      continue
    }
    if (!isBare(tokens, at)) continue
    const words = [{ from: at - (opensTwoWords(tokens, at) ? 2 : particlesBefore(tokens, at, taken)), at }]
    let last = at
    for (;;) {
      if (shapeAt(tokens, last) & Shape.POSSESSIVE) break
      const particles = particlesBehind(tokens, last)
      const next = last + particles + 1
      if (next >= until || taken[next] === 1 || !adjoins(tokens, next)) break
      if (!isBare(tokens, next) && !(particles === 0 && isRareSurname(tokens, next))) break
      words.push({ from: last + 1, at: next })
      last = next
    }
    if (words.length <= MOST_IN_A_ROW) for (const mention of readRow(tokens, words)) mentions.push(mention)
    at = last
  }
  return mentions
}

/** `THE CARTER-BEGIN MEETING`: words that are names in politics, where two of them had something together. */
const isPaired = (tokens: Tokens, at: number): boolean =>
  ((gapAt(tokens, at) | (at + 1 < tokens.length ? gapAt(tokens, at + 1) : 0)) & (Gap.DASH | Gap.GLUED)) ===
    (Gap.DASH | Gap.GLUED) && readExchange(tokens, at, at) === 'pair'

/** `what Khan says`, `Graham explained`: in a text of both cases a rare word with a capital that is a surname, amid a sentence, or where one speaks. */
const isRunningSurname = (tokens: Tokens, at: number, known: number): boolean =>
  tokens.mixedCase &&
  (known & SPOKEN) === (Word.RARE | Word.SURNAME) &&
  !isFirm(tokens, at) &&
  !(shapeAt(tokens, at) & (Shape.LOWER | Shape.UPPER)) &&
  (marksBefore(tokens, at) === 0 || (adjoins(tokens, at + 1) && isSpeech(tokens, at + 1)))

/** `Siemens`, `Intel`: firms and papers that have a surname. */
const isFirm = oneOf(firmWords())

const SPOKEN = Word.COMMON | Word.RARE | Word.SURNAME | Word.FUNCTION | Word.PLACE | Word.NATION | Word.ACRONYM

const SPEAKING =
  Word.STATESMAN | Word.COMMON | Word.RARE | Word.SURNAME | Word.FUNCTION | Word.PLACE | Word.NATION | Word.ACRONYM

/** `GRAHAM EXPLAINED`: a rare word that is a surname in politics, where one speaks. */
function speaks(tokens: Tokens, at: number): boolean {
  const next = at + 1
  if (!adjoins(tokens, next) || isSurelyGiven(tokens, at)) return false
  if (!isSpeech(tokens, next)) return false
  if (!adjoins(tokens, at)) return true
  const before = classesAt(tokens, at - 1)
  return !isDeterminer(tokens, at - 1) && (!(before & ENGLISH) || (before & Word.FUNCTION) !== 0)
}

const isBare = (tokens: Tokens, at: number): boolean => {
  if (classesAt(tokens, at) & Word.PARTICLE) return false
  const fit = fitAt(tokens, at)
  return fit >= Fit.UNKNOWN && (fit !== Fit.GIVEN || (classesAt(tokens, at) & (Word.COMMON | Word.RARE)) === 0)
}

/** A word of a row, `from` the first of the particles before it. */
interface RowWord {
  readonly from: number
  readonly at: number
}

/** One word is a surname alone; of two the last must be a known surname to make a whole name of them, or have a particle. */
function readRow(tokens: Tokens, row: readonly RowWord[]): readonly NameMention[] {
  const [head, second] = row
  if (!head) return []
  const tail = second ? must(row.at(-1), 'the last word of a row') : head
  if (second && isOfficeBefore(tokens, head.at, second.at))
    return readRow(tokens, row.slice(1)).map((mention) =>
      inOneOrder({ ...mention, evidence: [titleEvidence({ how: 'letters' }), ...mention.evidence] }),
    )
  if (second && ((row.length === 2 && startsInPlace(tokens, head.at)) || !isWholeName(tokens, row)))
    return [...readRow(tokens, [head]), ...readRow(tokens, row.slice(1))]
  const [first, last] = [head.from, tail.at]
  if (isThing(tokens, { first, last }, false) || isDayOfMonth(tokens, first)) return []
  const evidence = contextEvidence(tokens, first, last)
  if (isLabel(tokens, first, last) && !evidence.some(({ rule }) => rule === 'exchange')) return []
  const words = row.map(({ from, at }) => nameText(tokens, from, at))
  if (second && (!isUnknownRow(tokens, row) || isBuiltAsName(tokens, last) || isExplained(tokens, first, last)))
    evidence.push(nameEvidence({ how: 'row', listed: isListedRow(tokens, row) }))
  if (head.from < head.at)
    evidence.push(
      nameEvidence({
        how:
          isDutchParticle(tokens, head.from) || opensTwoWords(tokens, head.at) ? 'dutch-particle' : 'opening-particle',
      }),
    )
  else if ((second && row.some(({ from, at }) => from < at)) || isParticle(tokens, head.at))
    evidence.push(nameEvidence({ how: 'glued-particle' }))
  // `WENHPSLAO ALBA`: a surname behind a word that is none.
  const given = second && head.from === head.at && fitAt(tokens, head.at) === Fit.UNKNOWN ? words.splice(0, 1) : []
  return [{ first, last, given, family: words, title: null, evidence }]
}

/** Two letters are initials: `LK Advani`. */
const SHORTEST_OFFICE = 3

/**
 * `SRSG Valdez`, `MoJ Mastella`: in a text of both cases what stands in capitals, or ends with one, before a name is no part of it; nor
 * are letters that nobody can say, `APHSCT TOWNSEND`.
 */
const isOfficeBefore = (tokens: Tokens, at: number, next: number): boolean =>
  (lengthAt(tokens, at) >= SHORTEST_OFFICE || isLettersOfOffice(tokens, at)) &&
  !(classesAt(tokens, at) & (LISTED_SURNAME | Word.GIVEN)) &&
  (isUnspoken(tokens, at) ||
    (tokens.mixedCase &&
      ((shapeAt(tokens, at) & Shape.UPPER) !== 0 || /\p{Ll}\p{Lu}$/u.test(wordAt(tokens, at))) &&
      !(shapeAt(tokens, next) & Shape.UPPER)))

/** Letters of the longest office that is written by its initials alone. */
const LONGEST_OFFICE = 6

/** Capitals, four consonants in a row among them, that no surname has. */
const isUnspoken = (tokens: Tokens, at: number): boolean =>
  classesAt(tokens, at) === 0 &&
  lengthAt(tokens, at) <= LONGEST_OFFICE &&
  /[B-DF-HJ-NP-TV-XZ]{4}/.test(wordAt(tokens, at)) &&
  !hasNameLetters(wordAt(tokens, at))

/** All words of the row are listed, as `GOMEZ MORALES`; in a text of both cases one is enough. */
function isListedRow(tokens: Tokens, row: readonly RowWord[]): boolean {
  if (isHalfKnownRow(tokens, row)) return false
  if (tokens.mixedCase && row.some((word, index) => index > 0 && isForeignTo(tokens, word, must(row[0], 'a row'))))
    return false
  const listed = row.filter(({ at }) => fitAt(tokens, at) >= Fit.SURNAME || isBuiltAsName(tokens, at)).length
  return listed === row.length || (tokens.mixedCase && listed > 0)
}

/** `Radisson SAS`, `Palacio de Hierro`: letters behind a name in small ones, a foreign word behind a particle. */
const isForeignTo = (tokens: Tokens, { from, at }: RowWord, head: RowWord): boolean =>
  (shapeAt(tokens, at) & ~shapeAt(tokens, head.at) & Shape.UPPER) !== 0 ||
  (from < at && (classesAt(tokens, at) & (Word.FOREIGN | Word.PLACE)) !== 0)

/** `DE LA FLOR`, `VAN WELL`: particles that open a name; an English word among them, or one with a foreign word before it, does not. */
const mayOpen = oneOf('DE DEL DELLA DA DAS DOS DI DU VAN VON TER BEN OULD AIT')
/** Those that may stand behind it, and between two words of a name. */
const mayStandWithin = oneOf('DE DEL DELLA LA LAS LOS DA DAS DOS DI DU VAN VON DER DEN AL EL UL BIN BEN IBN OULD AIT')
/** `DEN UYL`; in a text of both cases an article of the north, `Den Danske Bank`. */
const isDen = oneOf('DEN')
const MOST_PARTICLES = 2

/** How many particles of the name stand before the word at `at`. */
function particlesBefore(tokens: Tokens, at: number, taken: Uint8Array): number {
  let run = 0
  while (run < MOST_PARTICLES && joinsParticle(tokens, at - run)) run++
  while (run > 0 && !mayOpen(tokens, at - run) && !(isDen(tokens, at - run) && !tokens.mixedCase)) run--
  const first = at - run
  if (run === 0 || taken[first] === 1 || (gapAt(tokens, first) & Gap.GLUED) !== 0) return 0
  const before = first - 1
  const joined = before >= 0 && adjoins(tokens, first)
  if (!joined || shapeAt(tokens, before) & Shape.POSSESSIVE) return run
  return classesAt(tokens, before) & (Word.FOREIGN | Word.PLACE) || isBare(tokens, before) ? 0 : run
}

/** Whether a particle stands right before the token. */
const joinsParticle = (tokens: Tokens, at: number): boolean =>
  adjoins(tokens, at) && (classesAt(tokens, at - 1) & Word.PARTICLE) !== 0 && mayStandWithin(tokens, at - 1)

/** How many particles stand behind the word at `at`, another word behind them. */
function particlesBehind(tokens: Tokens, at: number): number {
  let run = 0
  while (run < MOST_PARTICLES && at + run + 1 < tokens.length && joinsParticle(tokens, at + run + 2)) run++
  return run > 0 && adjoins(tokens, at + 1) ? run : 0
}

/** Letters that an unknown word in a name has at least. */
const SHORTEST_GIVEN = 4

function isWholeName(tokens: Tokens, row: readonly RowWord[]): boolean {
  if (isUnknownRow(tokens, row) || isHalfKnownRow(tokens, row)) return true
  const { from: first } = must(row[0], 'the first word of a row')
  const { at: last } = must(row.at(-1), 'the last word of a row')
  const particle = row.some(({ from, at }, index) => index > 0 && from < at)
  if (
    fitAt(tokens, last) < Fit.SURNAME &&
    !isRareSurname(tokens, last) &&
    !particle &&
    !isExplained(tokens, first, last)
  )
    return false
  return row.slice(0, -1).every(({ at }) => lengthAt(tokens, at) >= SHORTEST_GIVEN)
}

/** `Kobena Adjaye`: in a text of both cases two words with capitals that no table has are one name, a man's or a firm's. */
const isUnknownRow = (tokens: Tokens, row: readonly RowWord[]): boolean =>
  tokens.mixedCase &&
  row.length === 2 &&
  row.every(
    ({ from, at }) =>
      from === at &&
      classesAt(tokens, at) === 0 &&
      !(shapeAt(tokens, at) & (Shape.UPPER | Shape.LOWER)) &&
      lengthAt(tokens, at) >= SHORTEST_GIVEN,
  )

/** `Vasila Orbanova`: the last of them is built like a surname. */
const isBuiltAsName = (tokens: Tokens, at: number): boolean => looksLikeSurname(nameKey(wordAt(tokens, at)))

/** `Maddock Chivero`: so are a surname and a word that no table has. */
const isHalfKnownRow = (tokens: Tokens, [first, second, third]: readonly RowWord[]): boolean =>
  tokens.mixedCase &&
  first !== undefined &&
  second !== undefined &&
  third === undefined &&
  (classesAt(tokens, first.at) & ~Word.PHRASE) === Word.SURNAME &&
  second.from === second.at &&
  classesAt(tokens, second.at) === 0 &&
  !(shapeAt(tokens, first.at) & (Shape.UPPER | Shape.LOWER)) &&
  !(shapeAt(tokens, second.at) & (Shape.UPPER | Shape.LOWER)) &&
  lengthAt(tokens, second.at) >= SHORTEST_GIVEN

/** `NARONG CHAIYANUKUL, THE CHAIRMAN,`: what follows says that the words before are a name. */
const isExplained = (tokens: Tokens, first: number, last: number): boolean =>
  contextEvidence(tokens, first, last).some(({ rule }) => rule === 'apposition')

const isParticle = (tokens: Tokens, first: number): boolean =>
  /^(?:AL|EL|AS|BIN|BEN|IBN|VON|VAN|O)[-'’]/i.test(wordAt(tokens, first))

/** Whether the words are a label, no part of a sentence: in a compound with a slash, or alone in quotes, as newspapers are. */
function isLabel(tokens: Tokens, first: number, last: number): boolean {
  const before = gapAt(tokens, first)
  const after = last + 1 < tokens.length ? gapAt(tokens, last + 1) : 0
  if ((before | after) & Gap.SLASH) return true
  return before !== 0 && tokens.text.charAt(startAt(tokens, first) - 1) === '"' && signBehind(tokens, last) === '"'
}
