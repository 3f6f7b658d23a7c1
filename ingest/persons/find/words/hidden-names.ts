import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { nameKey } from '../../names/name-key.ts'
import { looksLikeSurname } from '../../names/surname-forms.ts'
import { Fit, fitAt, isPastVerb, LISTED_SURNAME } from './fit.ts'
import { oneOf } from './one-of.ts'
import { isPinyin } from './pinyin.ts'
import { isSpeech } from './small-words.ts'
import { adjoins, classesAt, Gap, lengthAt, marksBefore, Shape, shapeAt, type Tokens, wordAt } from './tokens.ts'

const isBen = oneOf('BEN')
const isAl = oneOf('AL')
const isSaid = oneOf('SAID')
/** What surnames of Europe have, and names that an Arab article stands before have not. */
const EUROPEAN = /[PVX]|C(?!H)|(?:E|EN|ER|EY|SON|TON|TT|LL|MAN|STEIN|BERG|ORD|AIG|LD|LT|NT|ND|RK|RT|TH|CK|CH|GH)$/i

/**
 * Marks as names the particles and the verb that are one where they stand:
 *
 *     VICE PRESIDENT AL GORE      WE MET BEN BROADBENT      MR. SAID TAHERI      EDWARD SAID WROTE IT
 *                    ^^                  ^^^                    ^^^^                    ^^^^
 *
 *     HUN SEN AGREED
 *         ^^^
 *
 * and the initials of `LK Advani`; and not those of ZINE BEN ALI, TURKI AL FAISAL and MR. HOLT SAID. `isWholeName`: whether tables have
 * two words as the name of one in office, the second of them a title too.
 */
export function markHiddenNames(tokens: Tokens, isWholeName: (words: string) => boolean): void {
  const { classes, shape, length } = tokens
  for (let at = 0; at < length - 1; at++) {
    const known = classesAt(tokens, at)
    // Most words are none of these, nor begin with a capital in a text of both cases: asked first.
    if (!(known & HIDING) && (!tokens.mixedCase || shapeAt(tokens, at) & Shape.LOWER)) continue
    if (known & Word.PARTICLE && isGivenParticle(tokens, at)) classes[at] = Word.GIVEN
    else if (isInitials(tokens, at)) shape[at] = shapeAt(tokens, at) | Shape.INITIAL
    else if ((known & TITLE_AND_NAME) === TITLE_AND_NAME && adjoins(tokens, at) && isWholeName(pairAt(tokens, at)))
      classes[at] = Word.GIVEN
    else if (isFamilyHe(tokens, at)) classes[at] = Word.FAMILY | Word.SURNAME
    else if (known & Word.SPEECH && isSaid(tokens, at) && isNameSaid(tokens, at))
      classes[at] = Word.GIVEN | Word.SURNAME
  }
}

/** What a word may be that is a name where it stands; others are told by their letters. */
const HIDING = Word.PARTICLE | Word.TITLE | Word.SPEECH

const isHe = oneOf('HE')

/** `Vice Minister He Yulan`: in a text of both cases with a capital within the sentence, two syllables of Chinese with one behind it. */
const isFamilyHe = (tokens: Tokens, at: number): boolean =>
  tokens.mixedCase &&
  !((shapeAt(tokens, at) | shapeAt(tokens, at + 1)) & (Shape.LOWER | Shape.UPPER)) &&
  isHe(tokens, at) &&
  adjoins(tokens, at) &&
  adjoins(tokens, at + 1) &&
  (classesAt(tokens, at + 1) & (ENGLISH | Word.FUNCTION | Word.NATION | Word.MONTH)) === 0 &&
  isPinyin(wordAt(tokens, at + 1))

const TITLE_AND_NAME = Word.TITLE | Word.STATESMAN
/** The word and the one before it, in capitals. */
const pairAt = (tokens: Tokens, at: number): string => `${wordAt(tokens, at - 1)} ${wordAt(tokens, at)}`.toUpperCase()

/** `FS Menon`, `BG Nicholson`, `VE Day`: foreign secretary, brigadier general, victory in Europe. */
export const isLettersOfOffice = oneOf('FS CM DM MM BG HR PR VM JS SE GC RD CT SG DS LZ VE HM HE RM AM SP CS MK')

/** `LK Advani`: in a text of both cases two capitals that no table has, right before a surname. */
const isInitials = (tokens: Tokens, at: number): boolean =>
  tokens.mixedCase &&
  (shapeAt(tokens, at) & (Shape.UPPER | Shape.POSSESSIVE)) === Shape.UPPER &&
  lengthAt(tokens, at) === 2 &&
  !isLettersOfOffice(tokens, at) &&
  (classesAt(tokens, at) & ~Word.FOREIGN) === 0 &&
  adjoins(tokens, at + 1) &&
  (classesAt(tokens, at + 1) & (Word.SURNAME | Word.STATESMAN)) !== 0 &&
  !(shapeAt(tokens, at + 1) & (Shape.UPPER | Shape.LOWER))

function isGivenParticle(tokens: Tokens, at: number): boolean {
  const ben = isBen(tokens, at)
  if (!ben && !isAl(tokens, at)) return false
  const next = at + 1
  const known = classesAt(tokens, next)
  const isSurname = (known & LISTED_SURNAME) !== 0 || (known === 0 && looksLikeSurname(nameKey(wordAt(tokens, next))))
  if (!adjoins(tokens, next) || !isSurname || known & (Word.GIVEN | Word.PLACE | Word.FUNCTION)) return false
  if (tokens.mixedCase && (shapeAt(tokens, at) | shapeAt(tokens, next)) & Shape.LOWER) return false
  if (adjoins(tokens, at) && fitAt(tokens, at - 1) >= Fit.UNKNOWN) return false
  return ben || EUROPEAN.test(wordAt(tokens, next))
}

/** `SAYS`, `BELIEVES`: a third person that is no plural. */
const isPresentVerb = (tokens: Tokens, at: number): boolean =>
  isSpeech(tokens, at) &&
  !(classesAt(tokens, at) & (Word.PLURAL_VERB | Word.FUNCTION)) &&
  wordAt(tokens, at).toUpperCase().endsWith('S')

const isAddress = oneOf('MR MRS MS MISS DR MESSRS')

/** `MR. SAID`, `met Said Taheri`, `EDWARD SAID WROTE`, `HANNA SAID SAID`, `HANNA KUROMI SAID SAYS`. */
function isNameSaid(tokens: Tokens, at: number): boolean {
  const before = at - 1
  const next = at + 1
  if (before < 0 || (marksBefore(tokens, at) & ~Gap.DOT) !== 0) return false
  if (isAddress(tokens, before)) return true
  if (!adjoins(tokens, at)) return false
  if (tokens.mixedCase)
    return !((shapeAt(tokens, at) | shapeAt(tokens, before)) & Shape.UPPER) && !(shapeAt(tokens, at) & Shape.LOWER)
  if (!adjoins(tokens, next)) return false
  return fitAt(tokens, before) >= Fit.PLACE
    ? isPastVerb(tokens, next) || isSaid(tokens, next) || isPresentVerb(tokens, next)
    : fitAt(tokens, before) === Fit.UNKNOWN && isPresentVerb(tokens, next)
}
