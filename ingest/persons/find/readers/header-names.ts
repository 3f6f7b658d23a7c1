import { must } from '@reftel/cypher'
import type { TagName } from '../../../header/header.ts'
import type { Layout, Span } from '../../../layout/layout.ts'
import { together } from '../../../layout/signer.ts'
import type { Lexicon } from '../../../words/lexicon.ts'
import { Word } from '../../../words/lexicon.ts'
import { hasNameLetters } from '../../../words/name-letters.ts'

/** A name taken apart, from where it is written by rule and not in running text. */
export interface WrittenName {
  readonly given: readonly string[]
  readonly family: readonly string[]
}

/** A signer's name and where it stands in the logical text. */
export interface SignerName extends WrittenName {
  readonly span: Span
}

const SUFFIX = /^(?:JR|SR|II|III|IV|M\.?D)\.?$/i

/** `KISSINGER, HENRY A.`, `KISH PITA`, `GUZMAN`: the form in TAGS, surname first. Null for what is no name: `PRIME MINISTER`. */
export function readTagName({ raw }: TagName, lexicon: Lexicon): WrittenName | null {
  const [surname = '', ...rest] = raw.split(',').map((part) => part.trim())
  const words = surname.split(/\s+/).filter((word) => /[A-Za-z]{2}/.test(word))
  if (words.length === 0 || /\d/.test(raw)) return null
  const given = rest
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !SUFFIX.test(word))
  if (given.length > 0) return { given, family: words }
  const [first = '', second] = words
  const isRareGiven = (word: string): boolean =>
    word === second && lexicon.classesOf(word) === Word.RARE && (lexicon.classesOf(first) & NAMES) !== 0
  if (words.some((word) => isNoName(word, lexicon) && !isRareGiven(word))) return null
  return second !== undefined && words.length === 2
    ? { given: [second], family: [first] }
    : { given: [], family: words }
}

function isNoName(word: string, lexicon: Lexicon): boolean {
  const known = lexicon.classesOf(word)
  if (known & (Word.SURNAME | Word.GIVEN | Word.STATESMAN)) return (known & (Word.TITLE | Word.FUNCTION)) !== 0
  return (
    (known & (Word.COMMON | Word.RARE | Word.PLACE | Word.NATION | Word.TITLE | Word.ACRONYM | Word.FUNCTION)) !== 0
  )
}

/** The signer's words on the last line: a surname, at times with given names before it; null for words that no one is called by. */
export function readSigner(layout: Layout, lexicon: Lexicon): SignerName | null {
  const { signer, logical } = layout
  if (!signer) return readUnsureSigner(logical.text, lexicon)
  const written = logical.text.slice(signer.start, signer.end)
  const joined = together(written)
  if (joined !== written) return isNameTogether(joined, lexicon) ? { given: [], family: [joined], span: signer } : null
  if (written.includes(',') && !SENIORITY.test(written))
    return isListed(logical.text, signer) ? null : surnameFirst(written, signer, lexicon)
  const words = signerWords(written)
  const last = words.at(-1)
  if (last === undefined || words.some((word) => isWordOnly(word, lexicon))) return null
  if (words.length === 1 && endsSentence(logical.text, signer, lexicon.classesOf(last))) return null
  const [first, second] = words
  if (first && second && words.length === 2 && isTurned(first, second, lexicon))
    return { given: [second], family: [first], span: signer }
  const particle = (word: string): boolean => (lexicon.classesOf(word) & Word.PARTICLE) !== 0
  let split = words.length - 1
  const isOfSurname = (word: string): boolean => particle(word) || !isGiven(word, lexicon)
  while (split > 0 && isOfSurname(must(words[split - 1], 'a word of a signer'))) split--
  return { given: words.slice(0, split), family: [words.slice(split).join(' ')], span: signer }
}

/** Letters that stood apart: `E L L E R T`, not `P L E A S E`, not `A B C D E`. */
const isNameTogether = (word: string, lexicon: Lexicon): boolean =>
  ((lexicon.classesOf(word) & NAMES) !== 0 || lexicon.classesOf(word) === 0) && hasNameLetters(word)

/** `CLINTON, HILLARY`, `CHACON, A.`: given names alone stand behind the comma; null for `PARIS, FRANCE`. */
function surnameFirst(written: string, span: Span, lexicon: Lexicon): SignerName | null {
  const [family = '', ...rest] = written.split(',').map((part) => part.trim())
  const given = rest.join(' ').split(/\s+/)
  return given.every((word) => isGiven(word, lexicon)) &&
    (lexicon.classesOf(family) & (Word.NATION | Word.ACRONYM)) === 0
    ? { given, family: [family], span }
    : null
}
/** Whether the line above is a name of that form too: the last of a list, which nobody signed. */
const isListed = (text: string, { start }: Span): boolean =>
  LISTED.test(text.slice(Math.max(0, start - LONGEST_TAIL), start))
const LISTED = /\n[ \t]*[^\s,]{2,24},[ \t][^\n,]{2,40}\n\s*$/
const SENIORITY = /,\s(?:JR|SR)\.?$/i

/** `CLINTON HILLARY`: a surname, and behind it what is a given name and nothing else. */
const isTurned = (first: string, second: string, lexicon: Lexicon): boolean =>
  (lexicon.classesOf(first) & (Word.SURNAME | Word.GIVEN)) === Word.SURNAME ||
  (lexicon.classesOf(first) & Word.STATESMAN) !== 0
    ? (lexicon.classesOf(second) & (Word.GIVEN | Word.SURNAME | Word.PLACE)) === Word.GIVEN
    : false

/** `... APPRECIATES TRINIDAD'S` and below it `ASSISTANCE.`: a word that no one is called by, the last of a sentence that the line above begins. */
function endsSentence(text: string, { start, end }: Span, known: number): boolean {
  if (!(known & (Word.COMMON | Word.RARE)) || known & NAMES || text.charAt(end) !== '.') return false
  return /[\p{L}\d,'’-]\s{1,20}$/u.test(text.slice(Math.max(0, start - LONGEST_GAP), start))
}
const LONGEST_GAP = 24

/** `HOLT HOLT` and `HOLT Holt` are one name that stands twice. */
function signerWords(written: string): readonly string[] {
  const words = written.split(/[\s,]+/).filter((word) => !SUFFIX.test(word))
  const [first, second] = words
  return words.length === 2 && first?.toUpperCase() === second?.toUpperCase() ? words.slice(1) : words
}

/** `curran` below the last sentence, `... ORIGINAL PASSPORT. HURD.` with a stop behind it: a word that is a surname and nothing else. */
function readUnsureSigner(text: string, lexicon: Lexicon): SignerName | null {
  const from = Math.max(0, text.length - LONGEST_TAIL)
  const tail = text.slice(from)
  const match = SMALL.exec(tail) ?? STOPPED.exec(tail)
  const name = match?.groups?.name
  if (!match || !name) return null
  const known = lexicon.classesOf(name.toUpperCase())
  if ((known & Word.SURNAME) === 0 || (known & ~NAMES) !== 0) return null
  const start = from + match.index + match[0].lastIndexOf(name)
  return { given: [], family: [name], span: { start, end: start + name.length } }
}
const STOPPED = /[.!?)"]\s{1,20}(?<name>[A-Z]{3,20})\.\s{0,40}$/
/** The end of a sentence, and the name alone on the next line that has words. */
const SMALL =
  /(?:[.!?)"”*]|\b[Ee](?:ND|nd) (?:[Cc]omment|[Ss]ummary|[Tt]ext|COMMENT|SUMMARY|TEXT|NOTE|MESSAGE))\s{0,40}\n(?<name>[a-z]{3,20})(?:\s{1,40}(?:NNNN?|BT|UNCLASSIFIED|CONFIDENTIAL|SECRET|LIMITED OFFICIAL USE)){0,4}\s{0,40}$/
const NAMES = Word.SURNAME | Word.STATESMAN | Word.GIVEN | Word.FAMILY
const LONGEST_TAIL = 300

const isGiven = (word: string, lexicon: Lexicon): boolean =>
  /^[A-Z]\.?$/.test(word) || (lexicon.classesOf(word) & Word.GIVEN) !== 0

/** Words on the last line of a telegram that are no signer; most are recognised by their endings. */
const CLOSING =
  /(?:ED|ING|ION|IONS|LY|MENT)$|^(?:ADVISE|REGARDS|THANKS|SOONEST|FOLLOWS|TELEGRAM|MESSAGE|TEXT|PLEASE|AIRGRAM|POUCH|ABOVE|BELOW|NONE)$/i
const LONGEST_WORD = 10

function isWordOnly(word: string, lexicon: Lexicon): boolean {
  const known = lexicon.classesOf(word)
  if (known & (Word.SURNAME | Word.GIVEN | Word.STATESMAN | Word.PARTICLE)) return false
  if (known & (Word.NATION | Word.FUNCTION | Word.ACRONYM | Word.MONTH | Word.SPEECH)) return true
  return (known & (Word.COMMON | Word.RARE)) !== 0 && (CLOSING.test(word) || word.length > LONGEST_WORD)
}
