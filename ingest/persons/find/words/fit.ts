import { ENGLISH, Word } from '../../../words/lexicon.ts'
import { oneOf } from './one-of.ts'
import { isPinyin } from './pinyin.ts'
import { isAnd, isSpeech } from './small-words.ts'
import { adjoins, classesAt, Gap, gapAt, partedAtMostBy, Shape, shapeAt, type Tokens, wordAt } from './tokens.ts'

/** How fit a token is to be part of a name. */
export const enum Fit {
  NONE = 0,
  /** An English word that is a surname too, `CHURCH`, `BEGIN`, or a Spanish or other one. Needs a title or a given name before it. */
  WORD = 1,
  /** In no table. */
  UNKNOWN = 2,
  /** A place that is a surname too: `BILBAO`. */
  PLACE = 3,
  SURNAME = 4,
  GIVEN = 5,
}

/** What is no part of a name, whatever else it is. */
export const NEVER = Word.FUNCTION | Word.MONTH | Word.NATION | Word.ACRONYM
/** What stands beside names. */
export const OFFICE = Word.TITLE | Word.TITLE_WEAK | Word.DEPT | Word.LEADIN | Word.EATER | Word.SPEECH | Word.HUMAN
/** In a table of surnames. */
export const LISTED_SURNAME = Word.SURNAME | Word.STATESMAN | Word.FAMILY

/** Two words, each too long for a syllable. */
const COMPOUND = /^[A-Z]{4,}-[A-Z]{4,}$/i

/** How fit the token at `at` is to be part of a name, by itself. */
export function fitAt(tokens: Tokens, at: number): number {
  const { mixedCase, length } = tokens
  if (at < 0 || at >= length) return Fit.NONE
  const known = classesAt(tokens, at)
  const form = shapeAt(tokens, at)
  if (form & (Shape.DIGIT | Shape.INITIAL)) return Fit.NONE
  if (form & Shape.LOWER) return Fit.NONE
  if (known === 0) return Fit.UNKNOWN
  // Part of a place of several words, and nothing else.
  if (known === (Word.PHRASE | Word.PLACE)) return Fit.NONE
  if (known & Word.MONTH && known & Word.GIVEN) return isGivenMonth(tokens, at) ? Fit.GIVEN : Fit.NONE
  if (known & Word.FUNCTION && known & Word.GIVEN && isQuotedGiven(tokens, at)) return Fit.GIVEN
  // `Christian Danielsson`, `Christian Guillermet-Fernandez`
  if (known & Word.NATION && known & Word.GIVEN && mixedCase && isBeforePlainSurname(tokens, at)) return Fit.GIVEN
  // `IDA RIVERA`
  if (known & Word.ACRONYM && known & Word.GIVEN && isBeforePlainSurname(tokens, at)) return Fit.GIVEN
  if (known & NEVER && !(known & Word.STATESMAN))
    return known & Word.NATION && known & LISTED_SURNAME ? Fit.WORD : Fit.NONE
  if (known & Word.PLACE) {
    // `DOUGLAS BRAVO`, `GEORGE POOR`: towns are called so too.
    if (isSurelyGiven(tokens, at)) return Fit.GIVEN
    if (known & (LISTED_SURNAME | Word.GIVEN)) return Fit.PLACE
    return mixedCase && isChineseGiven(tokens, at) ? Fit.UNKNOWN : Fit.NONE
  }
  if (known & OFFICE) {
    if (known & Word.GIVEN && (isBeforeSurname(tokens, at) || isTitled(tokens, at) || isBehindTitle(tokens, at)))
      return Fit.GIVEN
    return known & LISTED_SURNAME ? Fit.WORD : Fit.NONE
  }
  if (known & ENGLISH) {
    // In a text of both cases a capital says more than the dictionary.
    if (known & Word.GIVEN) return Fit.GIVEN
    // `DUTY-FREE`: both parts are words.
    const isCompound = (form & Shape.HYPHEN) !== 0 && COMPOUND.test(wordAt(tokens, at))
    if (mixedCase && !isCompound && !(known & Word.COMMON) && !(gapAt(tokens, at) & (Gap.DOT | Gap.BLANK)))
      return Fit.UNKNOWN
    return known & LISTED_SURNAME ? Fit.WORD : Fit.NONE
  }
  if (known & Word.GIVEN) return Fit.GIVEN
  if (known & LISTED_SURNAME) return Fit.SURNAME
  if (known & (Word.PREFIX | Word.PARTICLE)) return Fit.NONE
  if (known & Word.FOREIGN) return Fit.WORD
  return known & ~Word.PHRASE ? Fit.NONE : Fit.UNKNOWN
}

/** `Xi Jinping`, `Zhou Yongkang`: two syllables in one word behind a Chinese surname, though a town be called so. */
export const isChineseGiven = (tokens: Tokens, at: number): boolean =>
  adjoins(tokens, at) && (classesAt(tokens, at - 1) & Word.FAMILY) !== 0 && isPinyin(wordAt(tokens, at))

/** `ASGHAR KHAN`: a surname that is an English word, but no common one. */
export const isRareSurname = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & (Word.COMMON | Word.RARE | Word.SURNAME)) === (Word.RARE | Word.SURNAME)

/** `BILL CLINTON`: a given name that is more, right before what is a surname alone, or stands in politics, as `CASEY` does. */
function isBeforeSurname(tokens: Tokens, at: number): boolean {
  const next = at + 1
  if (!adjoins(tokens, next)) return false
  const behind = classesAt(tokens, next)
  // `BILL MARCH CAME`
  if (behind & Word.MONTH) return isActing(tokens, next)
  const capitals = tokens.mixedCase && [at, next].every((k) => !(shapeAt(tokens, k) & (Shape.LOWER | Shape.UPPER)))
  if (capitals && adjoins(tokens, at))
    return (behind & LISTED_SURNAME) !== 0 || (behind === 0 && (shapeAt(tokens, next) & Shape.HYPHEN) !== 0)
  if (!(behind & LISTED_SURNAME) || behind & (NEVER | OFFICE | Word.PLACE)) return false
  // `BILL PAGE TOLD US`
  if (behind & ENGLISH) return !adjoins(tokens, at) && isActing(tokens, next)
  return !(behind & Word.GIVEN) || ((behind & Word.STATESMAN) !== 0 && !(classesAt(tokens, at) & Word.TITLE))
}

/** `REPORTER BILL BRANIGIN`: between a title and a word that no table has. */
const isTitled = (tokens: Tokens, at: number): boolean =>
  !(classesAt(tokens, at) & (Word.TITLE | Word.TITLE_WEAK)) &&
  adjoins(tokens, at) &&
  (classesAt(tokens, at - 1) & (Word.TITLE | Word.TITLE_WEAK)) !== 0 &&
  adjoins(tokens, at + 1) &&
  classesAt(tokens, at + 1) === 0 &&
  !(shapeAt(tokens, at + 1) & (Shape.LOWER | Shape.DIGIT | Shape.INITIAL))

/** `MR. BILL STRONG`, `SENATOR BILL BRIGHT`: between a title and a word that is a surname too. */
const isBehindTitle = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  (classesAt(tokens, at - 1) & (Word.TITLE | Word.DEPT)) === Word.TITLE &&
  !(classesAt(tokens, at) & (Word.TITLE | Word.TITLE_WEAK | Word.DEPT)) &&
  partedAtMostBy(tokens, at, Gap.DOT) &&
  adjoins(tokens, at + 1) &&
  (classesAt(tokens, at + 1) & LISTED_SURNAME) !== 0 &&
  !(classesAt(tokens, at + 1) & (NEVER | OFFICE)) &&
  !(shapeAt(tokens, at + 1) & Shape.LOWER)

const isBeforePlainSurname = (tokens: Tokens, at: number): boolean =>
  isBeforeSurname(tokens, at) && !(classesAt(tokens, at + 1) & ENGLISH)

const isBeforeName = oneOf('QUOTED QUOTES BY OF WITH FROM TO MET AND')

/** `QUOTED WILL ROGERS`, `WILL ROGERS CAME`: an auxiliary that is a given name, where no verb can stand, a surname behind it. */
export function isQuotedGiven(tokens: Tokens, at: number): boolean {
  const next = at + 1
  if (!adjoins(tokens, next) || !(classesAt(tokens, next) & LISTED_SURNAME)) return false
  if (!adjoins(tokens, at)) return isActing(tokens, next)
  if (tokens.mixedCase) return [at, next].every((k) => !(shapeAt(tokens, k) & (Shape.LOWER | Shape.UPPER)))
  return isBeforeName(tokens, at - 1) && !(classesAt(tokens, next) & (Word.COMMON | NEVER | OFFICE | Word.PLACE))
}

/** Verbs that a list of surnames has as well: `MARCOS CAME`. */
export const isPastVerb = oneOf(
  'CAME WENT LEFT SAW GAVE TOOK MADE SPOKE RAN SAT READ SENT PUT LED LOST WON MET FELT KEPT HELD BROKE FELL DREW WROTE SOLD PAID',
)

/** A verb of what persons do or say. */
export const isVerbOfPersons = (tokens: Tokens, at: number): boolean => isPastVerb(tokens, at) || isSpeech(tokens, at)

/** A finite verb of persons follows, or AND with a name behind it: no question, `WILL ROGERS COME?`. */
export function isActing(tokens: Tokens, at: number): boolean {
  const next = at + 1
  if (!adjoins(tokens, next)) return false
  if (isAnd(tokens, next))
    return adjoins(tokens, next + 1) && (classesAt(tokens, next + 1) & (Word.GIVEN | Word.TITLE)) !== 0
  return isPastVerb(tokens, next) || (isSpeech(tokens, next) && /(?:ED|ID|LD)$/i.test(wordAt(tokens, next)))
}

/** `JAN AF SILLEN`, `JAN VAN KEMP`: particles of the lands where men are called JAN. */
const isNorthern = oneOf('AF VAN VON TER')

/** `JAN WILCZEK`: a month with a surname behind it, and no day on either side. */
function isGivenMonth(tokens: Tokens, at: number): boolean {
  const next = at + 1
  if (!adjoins(tokens, next)) return false
  if (shapeAt(tokens, next) & (Shape.DIGIT | Shape.INITIAL)) return false
  if (at > 0 && shapeAt(tokens, at - 1) & Shape.DIGIT && adjoins(tokens, at)) return false
  const behind = classesAt(tokens, next)
  if (isNorthern(tokens, next)) return adjoins(tokens, next + 1) && fitAt(tokens, next + 1) >= Fit.UNKNOWN
  // `Jan Pieter Balkenende`
  if (tokens.mixedCase && isWrittenGiven(tokens, at) && isWrittenGiven(tokens, next))
    return fitAt(tokens, next + 1) >= Fit.UNKNOWN
  return behind === 0 || ((behind & LISTED_SURNAME) !== 0 && !(behind & (ENGLISH | NEVER | Word.PLACE)))
}

/** A given name with a capital, and small letters behind it. */
const isWrittenGiven = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & Word.GIVEN) !== 0 && !(shapeAt(tokens, at) & (Shape.LOWER | Shape.UPPER))

/** Given names of English that are hardly ever anything else, a surname or a place say. */
export const SURELY_GIVEN =
  'ALEXANDER GEORGE FRANCIS VICTOR VINCENT EUGENE FREDERICK JOHN JAMES ROBERT MICHAEL WILLIAM DAVID RICHARD JOSEPH CHARLES THOMAS CHRISTOPHER DANIEL PAUL DONALD KENNETH STEVEN STEPHEN EDWARD BRIAN RONALD ANTHONY KEVIN MATTHEW TIMOTHY LARRY JEFFREY ERIC ANDREW RAYMOND GREGORY JERRY WALTER PATRICK PETER HAROLD HENRY ARTHUR ALBERT ROGER RALPH PHILIP SAMUEL BENJAMIN FRED ALAN ALLAN ALLEN LAWRENCE NICHOLAS JONATHAN JOHNNY JIM JIMMY JOE BOB BOBBY TOM TOMMY DICK MIKE DAVE STEVE TED GEOFFREY IAN NIGEL MARTIN SIMON GERALD LEONARD NORMAN CARL KARL HANS PIERRE JUAN JOSE CARLOS PEDRO MARIO MARY MARGARET ELIZABETH BARBARA SUSAN LINDA PATRICIA JENNIFER NANCY HELEN RUTH ANNE JANE DOROTHY KATHERINE CATHERINE JULIE SARAH LAURA DOUGLAS'
export const isSurelyGiven = oneOf(SURELY_GIVEN)

/** Of the given names that are English words those that a telegram more often means as words. */
export const isMoreOftenWord = oneOf(
  'WILL GRANT MARK HOPE ROSE BILL JOY GRACE RICH PAT DEAN EARL CLAY GUY DON DALE SUE ROD ROCKY RUSTY SANDY RUBY OLIVE HAZEL IVY LILY JASPER MASON MILES STERLING CHRISTIAN ANGEL DAISY GINGER KIT LANCE OCTAVE REED ROB VIOLA WADE BUCK BUD DOLLY DREW GARNER HERB HOLLY IRIS LAUREL PENNY ROBIN TAD TROY FRANK CHUCK CLIFF',
)
