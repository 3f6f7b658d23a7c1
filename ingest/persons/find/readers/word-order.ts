import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { firstWord } from '../../names/outer-words.ts'
import { Fit, fitAt, LISTED_SURNAME, OFFICE } from '../words/fit.ts'
import { SPOKEN } from '../words/hyphens.ts'
import { oneOf } from '../words/one-of.ts'
import { isPinyin } from '../words/pinyin.ts'
import { adjoins, classesAt, lengthAt, Shape, shapeAt, type Tokens, wordAt } from '../words/tokens.ts'

/**
 * `TANAKA KAKUEI`, `KODAMA YOSHIO`: a word that is a given name and no surname behind one that is a surname and no given name, or in no
 * table. Null for words in another order.
 */
export function surnameFirst(tokens: Tokens, first: number, second: number): 'listed' | 'unknown' | null {
  const before = classesAt(tokens, first)
  const after = classesAt(tokens, second)
  if ((after & (Word.GIVEN | LISTED_SURNAME | ENGLISH | Word.PLACE | Word.PARTICLE)) !== Word.GIVEN) return null
  const shapes = shapeAt(tokens, first) | shapeAt(tokens, second)
  if (shapeAt(tokens, first) & Shape.POSSESSIVE || (tokens.mixedCase && shapes & Shape.LOWER)) return null
  if (before & LISTED_SURNAME && !(before & (Word.GIVEN | ENGLISH | Word.PLACE))) return 'listed'
  // `WEN JIABAO`: a surname of Chinese that is a rare word as well.
  const chinese = before & Word.FAMILY && !(before & (Word.COMMON | Word.FUNCTION | Word.PLACE))
  if (chinese && isPinyin(wordAt(tokens, second))) return 'listed'
  // `AQIM Tariq`: letters of a body before a name.
  if (tokens.mixedCase && shapeAt(tokens, first) & ~shapeAt(tokens, second) & Shape.UPPER) return null
  const lone = !adjoins(tokens, first) || fitAt(tokens, first - 1) < Fit.UNKNOWN
  return lone && fitAt(tokens, first) === Fit.UNKNOWN && lengthAt(tokens, first) > 3 ? 'unknown' : null
}

/** Letters of a Korean or Chinese given name of two syllables. */
const MOST_LETTERS = 10

/** `IL-SONG`, `HSIAO-PING`: two syllables with a hyphen; `behindFamily` also those that a table has as a given name, `BAN KI-MOON`. */
export function isTwoSyllables(tokens: Tokens, at: number, behindFamily = false): boolean {
  const form = shapeAt(tokens, at)
  if (!(form & Shape.HYPHEN) || form & Shape.DIGIT) return false
  if (classesAt(tokens, at) & ~(behindFamily ? Word.GIVEN : 0)) return false
  const parts = wordAt(tokens, at).split('-')
  return (
    parts.length === 2 &&
    !IS_ARTICLE.test(firstWord(parts)) &&
    parts.join('').length <= MOST_LETTERS &&
    parts.every((part) => part.length > 1 && part.length < 6 && SPOKEN.test(part))
  )
}

/** `SIN EL-FIL` */
const IS_ARTICLE = /^(?:AL|EL|UL)$/i

/** As `isTwoSyllables`, behind a family name: the parts may be words, `IL-SUNG`. */
export const isSyllables = (tokens: Tokens, at: number): boolean =>
  classesAt(tokens, at) === Word.RARE &&
  /^[B-DF-HJ-NP-TV-Z]{0,2}[AEIOUY]{1,3}(?:NG|[NMKLPT])?-[B-DF-HJ-NP-TV-Z]{0,2}[AEIOUY]{1,3}(?:NG|[NMKLPT])?$/i.test(
    wordAt(tokens, at),
  )

/** A syllable of a Korean, Chinese or Vietnamese name. */
const SYLLABLE = /^(?:[B-DF-HJ-NP-TV-Z]{0,2})Y?[AEIOU](?:[AEIOUY]{0,2})(?:NG|NH|CH|[NMKLPTWH]|CK|RK)?$/i
/** Those that are English words, and as a name more often than not two of them stand together. */
const SYLLABLE_WORDS =
  /^(?:TONG|DUCK|DUK|WOO|JIN|YOUNG|HO|SOO|SOON|SUN|SUNG|SANG|SONG|HEE|BONG|DONG|CHOON|MOON|WON|CHIN|BOON|SWEE|HAK|TAI|TAE|JUNG|CHUL|KEUN|BOK|PIL|SIK|SOK|CHAN|KEE|KI|KU|IL|IN|HI|HYO|MIN)$/i

/** Whether the token may be one syllable of a given name: `IL`, `KWON`, `DUCK`. */
function isSyllable(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at)
  if (word.length < 2 || word.length > LONGEST_SYLLABLE || !SYLLABLE.test(word)) return false
  const known = classesAt(tokens, at)
  if (SYLLABLE_WORDS.test(word)) return word.length > 2 || !(known & Word.FUNCTION) || /^(?:IL|KI|KU)$/i.test(word)
  return (known & (ENGLISH | Word.FUNCTION | Word.PLACE | Word.NATION | Word.MONTH | Word.ACRONYM | OFFICE)) === 0
}

const LONGEST_SYLLABLE = 6

/** As `isSyllable`, though the word may be an English one: `YEW`, `SIN`, `SEN`. It ends a name whose other parts are sure. */
const isLastSyllable = (tokens: Tokens, at: number): boolean =>
  isSyllable(tokens, at) ||
  (lengthAt(tokens, at) <= LONGEST_LAST &&
    SYLLABLE.test(wordAt(tokens, at)) &&
    !(classesAt(tokens, at) & (Word.FUNCTION | Word.NATION | Word.SPEECH | Word.HUMAN | Word.PLACE)))

const LONGEST_LAST = 4

const isVietnamese = oneOf('NGUYEN TRAN PHAM HOANG HUYNH PHAN TRUONG DINH')
const mayBeVietnamese = oneOf('LE VU VO DANG BUI NGO DUONG LY TON CAO MAI LAM HO')
const isMiddleName = oneOf('VAN THI DUC HUU CONG NGOC QUANG XUAN THANH KHAC DUY')

/**
 * `NGUYEN CO THACH`: behind the commonest Vietnamese surnames two short words are the given names, whatever else they mean; `LE DUC THO`:
 * behind others where the first of them is a middle name.
 */
const isVietnameseName = (tokens: Tokens, at: number): boolean =>
  (isVietnamese(tokens, at) || (mayBeVietnamese(tokens, at) && isMiddleName(tokens, at + 1))) &&
  [at + 1, at + 2].every((k) => SPOKEN.test(wordAt(tokens, k)) && !(classesAt(tokens, k) & Word.FUNCTION))

const isOfWomanOrMan = oneOf('THI VAN')

/** `NGUYEN THI MINH HANH`: behind the middle name of a woman or a man two syllables, of which `isThreeSyllables` has the first. */
export const hasFourthSyllable = (tokens: Tokens, at: number): boolean =>
  adjoins(tokens, at + 3) &&
  isOfWomanOrMan(tokens, at + 1) &&
  isVietnameseName(tokens, at) &&
  isSyllable(tokens, at + 3) &&
  !(shapeAt(tokens, at + 2) & Shape.POSSESSIVE)

/** `CHUNG IL KWON`, `LEE KUAN YEW`, `NGUYEN CO THACH`: a surname that stands first, and two syllables apart. */
export function isThreeSyllables(tokens: Tokens, at: number): boolean {
  const [middle, last] = [at + 1, at + 2]
  const known = classesAt(tokens, at)
  if (last >= tokens.length || !(known & Word.FAMILY) || known & Word.FUNCTION) return false
  if ([middle, last].some((k) => !adjoins(tokens, k))) return false
  if ([at, middle].some((k) => (shapeAt(tokens, k) & Shape.POSSESSIVE) !== 0)) return false
  if (tokens.mixedCase && [at, last].some((k) => (shapeAt(tokens, k) & Shape.LOWER) !== 0)) return false
  return isVietnameseName(tokens, at) || (isSyllable(tokens, middle) && isLastSyllable(tokens, last))
}
