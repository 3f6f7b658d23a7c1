import { type Lexicon, Word } from '../../words/lexicon.ts'

/** A name whose initials the typist glued to it, taken apart. */
export interface PartedName {
  readonly given: readonly string[]
  readonly surname: string
}

const LISTED = Word.SURNAME | Word.STATESMAN | Word.FAMILY
const ENGLISH = Word.COMMON | Word.RARE
const MOST_INITIALS = 3
const SHORTEST_SURNAME = 3
/** Consonants that a surname may begin with, two and more of them. */
const ONSET =
  /^(?:BL|BR|CH|CL|CR|CZ|DR|DW|DZ|FL|FR|GH|GL|GN|GR|GW|HR|KH|KL|KN|KR|LL|MC|NG|PF|PH|PL|PR|PS|QU|RH|SC|SH|SK|SL|SM|SN|SP|SQ|ST|SV|SW|SZ|TH|TR|TS|TW|VL|WH|WR|ZB|ZH|ZW)/

/**
 * The initials and the surname of a word in capitals: the longest rest that a table has as a surname, else as a word, else one that a
 * surname may begin like.
 *
 *     RLMARBLE -> R L MARBLE      JTHOLT -> J T HOLT      CDOWNES -> C DOWNES      HARTMAN -> HARTMAN
 */
export function partInitials(word: string, lexicon: Lexicon): PartedName {
  for (const classes of [LISTED, ENGLISH])
    for (let count = 0; count <= MOST_INITIALS; count++) {
      const surname = word.slice(count)
      if (surname.length >= SHORTEST_SURNAME && lexicon.classesOf(surname) & classes) return parted(word, count)
    }
  return parted(word, initialsOf(word))
}

/** Of a surname in no table: two where what stands behind the first letter begins like no surname, or with a vowel. */
function initialsOf(word: string): number {
  if (word.length < SHORTEST_SURNAME + 2) return 0
  if (begins(word.slice(1)) && !/^[AEIOU]/.test(word.slice(1))) return 1
  return begins(word.slice(2)) ? 2 : 1
}

const begins = (rest: string): boolean => /^[AEIOU]?[^AEIOUY]?[AEIOUY]/.test(rest) || ONSET.test(rest)

const parted = (word: string, count: number): PartedName => ({
  given: [...word.slice(0, count)],
  surname: word.slice(count),
})
