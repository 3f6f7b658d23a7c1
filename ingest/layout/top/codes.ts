import { hasMeaning } from '@reftel/cypher'

/** How many of the first words of a value are TAGS of the table; none where another word stands among them. */
export function codesIn(value: string): number {
  const words = value.toUpperCase().split(/[\s,;./-]+/, 5)
  let count = 0
  for (const word of words) {
    if (word === '') continue
    const codes = hasMeaning(word) ? 1 : gluedCodes(word)
    if (codes === 0) break
    count += codes
  }
  return count
}

/** `PGOVPHUM`, `PGOVGH`: how many codes the word is that lost the blanks between them, the first of four letters; 0 for none. */
const gluedCodes = (word: string): number =>
  (word.length === 2 * CODE_LENGTH || word.length === CODE_LENGTH + 2) &&
  hasMeaning(word.slice(0, CODE_LENGTH)) &&
  hasMeaning(word.slice(CODE_LENGTH))
    ? 2
    : 0
const CODE_LENGTH = 4

/** A line of a TAGS value: codes of the table alone. */
export function holdsCodesOnly(line: string): boolean {
  const words = codesOf(line)
  return words.length > 0 && words.every(hasMeaning)
}

/** `OVIP (ROE, JANE)`, `PINR (ROE)`: codes, and who is meant by the last. */
export const namesSomeone = (line: string): boolean => NAMED.test(line) && codesIn(line) > 0
const NAMED = /^\s{0,20}(?:[A-Z]{2,5}[,\s]\s{0,4}){0,8}[A-Z]{4}\s?\([A-Z][A-Z'-]{1,20}(?:,\s{1,4}[A-Z][A-Z. ]{0,30})?\)/

/** `IAEA, NPT, EG`: short words between commas, most of them codes of the table. */
export function isListOfCodes(line: string): boolean {
  const words = LIST_OF_CODES.test(line) ? codesOf(line) : []
  return words.filter(hasMeaning).length * 2 > words.length
}
const LIST_OF_CODES = /^\s*[A-Z]{2,5}(?:,\s{0,2}[A-Z]{2,5})+,?\s*$/

const codesOf = (line: string): readonly string[] =>
  line.length > LONGEST_CODES
    ? []
    : line
        .toUpperCase()
        .split(/[\s,;./-]+/)
        .filter((word) => word !== '')
const LONGEST_CODES = 100
