import { ENGLISH, type Lexicon, Word } from '../../../words/lexicon.ts'
import { nameKey } from '../../names/name-key.ts'
import { lastWord } from '../../names/outer-words.ts'
import { looksLikeSurname } from '../../names/surname-forms.ts'
import type { Person } from '../gather/person.ts'
import type { NameMention } from '../readers/mention.ts'
import { hashAt, Shape, shapeAt, type Tokens } from '../words/tokens.ts'
import type { RowRule } from './row.ts'

/**
 * In a text of both cases a lone word in capitals wherever it stands is an abbreviation, unless one of the rules `named` makes a name
 * of it. Behind a title too, where no table has the word and the words around it have small letters: `Vice President SACEM of
 * France`, but not `VISIT OF SENATOR INHOFE`.
 */
export function isAbbreviation(
  { given, family, mentions, evidence }: Person,
  tokens: Tokens,
  named: ReadonlySet<RowRule>,
  lexicon: Lexicon,
): boolean {
  const [word = '', ...rest] = family
  if (!tokens.mixedCase || given.length > 0 || rest.length > 0) return false
  if (isCompound(word, lexicon) && lexicon.classesOf(word) === 0 && !evidence.some(({ rule }) => named.has(rule)))
    return true
  if (!mentions.every((mention) => mention.family.every(isCapitals))) return false
  const titled = evidence.filter(({ rule }) => named.has(rule) || rule === 'office')
  if (titled.length === 0)
    return !(evidence.some(({ rule }) => rule === 'exchange') && lexicon.classesOf(word) & (Word.SURNAME | Word.GIVEN))
  if (titled.some(({ rule }) => rule !== 'title' && rule !== 'office')) return false
  if (lexicon.classesOf(word) !== 0 || looksLikeSurname(nameKey(word))) return false
  return mentions.some((mention) => !standsAmongCapitals(tokens, mention))
}

/** `SciDev`, `AmCham`, `ANAPer`: a capital within the word, behind no particle of names nor a given name that lost its blank. */
function isCompound(word: string, lexicon: Lexicon): boolean {
  const head = HEAD.exec(word)?.[0]
  return head !== undefined && !PARTICLE.test(head) && (isCapitals(head) || !(lexicon.classesOf(head) & Word.GIVEN))
}
const HEAD = /^(?:\p{L}*\p{Ll}(?=\p{Lu})|\p{Lu}{2,}(?=\p{Lu}\p{Ll}))/u
const PARTICLE =
  /^(?:Ma?c|De|Del|De[lr]a|Des|Di|Da|Dal|Do|Dos|Du|La|Le|Les|Lo|Van|Von|Ter|Fitz|Al|El|As|Ash|Abu|Ben|Bin|Ibn|Ould|San|St|[A-Z]|Abd[aeu]l)$/i

/** `Leaders Combative and Pessimistic`: in a text of both cases a lone English word that it has in small letters too, or that only half a title speaks for. */
export function isWordOfText(
  { given, family, mentions, evidence }: Person,
  tokens: Tokens,
  named: ReadonlySet<RowRule>,
  lexicon: Lexicon,
): boolean {
  const [mention] = mentions
  if (!tokens.mixedCase || !mention || given.length > 0 || family.length > 1) return false
  const known = lexicon.classesOf(nameKey(lastWord(family)))
  if (!(known & ENGLISH) || known & Word.SURNAME || evidence.some(({ rule }) => named.has(rule))) return false
  // `Chief Nonproliferation`, `Officer Stipend`: a heading's word behind half a title, of which nothing else is told.
  if (!(known & Word.GIVEN) && evidence.every(({ rule }) => rule === 'office' || rule === 'context')) return true
  const word = hashAt(tokens, mention.last)
  for (let at = 0; at < tokens.length; at++)
    if (hashAt(tokens, at) === word && shapeAt(tokens, at) & Shape.LOWER) return true
  return false
}

const isCapitals = (word: string): boolean => word === word.toUpperCase()

const NO_CASE = Shape.UPPER | Shape.INITIAL | Shape.DIGIT

/** Words on each side of a name that tell the case of its line. */
const AROUND = 2

function standsAmongCapitals(tokens: Tokens, { first, last }: NameMention): boolean {
  for (let away = 1; away <= AROUND; away++)
    for (const at of [first - away, last + away])
      if (at >= 0 && at < tokens.length && !(shapeAt(tokens, at) & NO_CASE)) return false
  return true
}
