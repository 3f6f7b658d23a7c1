import { Word } from '../../../words/lexicon.ts'
import { Fit, fitAt } from '../words/fit.ts'
import { oneOf } from '../words/one-of.ts'
import { isOf, isThe, isTo, isWith } from '../words/small-words.ts'
import { adjoins, classesAt, Gap, gapAt, marksBefore, Shape, shapeAt, type Tokens } from '../words/tokens.ts'
import { type Apposition, readApposition } from './appositions.ts'
import { type Exchange, readExchange } from './exchanges.ts'
import { isPluralVerb, isTold, isVerbForm, opensClause, readJointVerb, readVerb, type Verb } from './verbs.ts'

/** What stands around a name, as the rows of evidence ask for it. */
export interface Surroundings {
  /** Words of the name. */
  readonly words: number
  /** `X'S`. */
  readonly possessive: boolean
  /** `X VISIT`, `X REGIME`: what persons do or have. */
  readonly isDeed: boolean
  /** `X VISIT`, `X ARREST`: what befalls persons, or they do by themselves. */
  readonly isVisit: boolean
  /** `X'S WIFE`, `X'S HEALTH`: whom and what persons alone have. */
  readonly isKin: boolean
  /** `THE X CASE`, `THE X STORY`: what is called after whom it is about. */
  readonly isCase: boolean
  /** `X SMILED`: what persons alone do. */
  readonly isHuman: boolean
  readonly isTold: boolean
  /** `X SAID`: what governments and newspapers do as well. */
  readonly isSpeech: boolean
  readonly verb: Verb | null
  readonly jointVerb: Verb | 'human' | 'plural' | null
  /** It opens a clause, a finite verb behind it. */
  readonly isSubject: boolean
  /** `X DURING HIS MOSCOW VISIT`, `X HIMSELF`: a word for a person close behind. */
  readonly isOwn: boolean
  readonly apposition: Apposition | null
  readonly before: Before | null
  /** `A LAWYER, X,` */
  readonly isBehindTrade: boolean
  /** `VENEZUELA'S PEREZ` */
  readonly isCountrys: boolean
  /** A capital amid a sentence, in a text of both cases. */
  readonly isRunning: boolean
  readonly isQuotedSigner: boolean
  readonly exchange: Exchange | null
}

/** Reads what stands around tokens `first` to `last`. */
export function readSurroundings(tokens: Tokens, first: number, last: number): Surroundings {
  const { length, mixedCase } = tokens
  const [before, next] = [first - 1, last + 1]
  const possessive = (shapeAt(tokens, last) & Shape.POSSESSIVE) !== 0
  const plain = adjoins(tokens, next)
  const behind = plain ? classesAt(tokens, next) : 0
  const ahead = before >= 0 ? classesAt(tokens, before) : 0
  const active = plain && !possessive
  const verb = active ? readVerb(tokens, next) : null
  const jointVerb = active && verb === null ? readJointVerb(tokens, next) : null
  return {
    words: last - first + 1,
    possessive,
    isDeed: (behind & Word.DEED) !== 0 || (plain && isRule(tokens, next) && !(classesAt(tokens, last) & Word.NATION)),
    isVisit: plain && isVisit(tokens, next),
    isKin: plain && isKin(tokens, next),
    isCase: plain && isCase(tokens, next) && before >= 0 && isThe(tokens, before),
    isHuman: active && (behind & Word.HUMAN) !== 0,
    isTold: active && (behind & Word.HUMAN) !== 0 && isTold(tokens, next),
    isSpeech: active && ((behind & Word.SPEECH) !== 0 || isPluralVerb(tokens, next)),
    verb,
    jointVerb,
    isSubject:
      active &&
      verb === null &&
      jointVerb === null &&
      !(behind & (Word.HUMAN | Word.SPEECH)) &&
      opensClause(tokens, first) &&
      isVerbForm(tokens, next, fitAt(tokens, last) >= Fit.SURNAME),
    isOwn: active && isOwn(tokens, next),
    apposition: !possessive && !plain && next < length ? readApposition(tokens, next) : null,
    before: before >= 0 && adjoins(tokens, first) ? readBefore(tokens, before, next) : null,
    isBehindTrade:
      (ahead & Word.ROLE) !== 0 &&
      (gapAt(tokens, first) & Gap.COMMA) !== 0 &&
      next < length &&
      (gapAt(tokens, next) & Gap.COMMA) !== 0,
    isCountrys: (ahead & (Word.PLACE | Word.NATION)) !== 0 && (shapeAt(tokens, before) & Shape.POSSESSIVE) !== 0,
    isRunning: mixedCase && before >= 0 && gapAt(tokens, first) === 0,
    isQuotedSigner: isQuotedSigner(tokens, first, last),
    exchange: readExchange(tokens, first, last),
  }
}

/** Words that are followed by a person more often than by anything else: `BY X`. */
const isBeforePerson = oneOf('BY SAID SAYS MET WITH FROM TO QUOTED SUCCEEDED REPLACED CALLED')

/** Words for a rule, which are named after whoever rules: `ECEVIT GOVERNMENT`, `THE LULA ADMINISTRATION`. */
const isRule = oneOf('REGIME GOVERNMENT ADMINISTRATION PRESIDENCY DICTATORSHIP CABINET')

const isKin = oneOf(
  'WIFE HUSBAND WIDOW SON SONS DAUGHTER DAUGHTERS BROTHER BROTHERS SISTER FATHER MOTHER UNCLE NEPHEW COUSIN BROTHER-IN-LAW SON-IN-LAW FATHER-IN-LAW DAUGHTER-IN-LAW PARENTS WIFES HEALTH ILLNESS FUNERAL BIRTHDAY',
)

const isVisit = oneOf('VISIT TRIP RESIGNATION CANDIDACY ARREST DEATH ASSASSINATION ILLNESS TRIAL SPEECH INTERVIEW')
/** Words for what someone is tried for or told of, and which are named after him: `THE X CASE`. */
const isCase = oneOf('CASE AFFAIR STORY MURDER KIDNAPPING EXTRADITION DEFECTION')
/** Words that a person follows, OF between them: `THE ARREST OF X`. */
const isOfPerson = oneOf(
  'ABSENCE ARRIVAL DEPARTURE RESIGNATION DEATH ARREST DETENTION IMPRISONMENT ASSASSINATION MURDER KIDNAPPING EXECUTION TRIAL APPOINTMENT NOMINATION CANDIDACY DISMISSAL OUSTER AVAILABILITY WIFE WIDOW SON DAUGHTER BROTHER SISTER COUSIN NEPHEW SIGNATURE SIGNATURES TESTIMONY FRIEND FRIENDS SUPPORTER SUPPORTERS FOLLOWERS PROTEGE',
)

/** Verbs of speech that take a person as their object: `ASKED X`. */
const isToPersons = oneOf('ASKED TOLD INFORMED THANKED ASSURED REMINDED URGED ACCUSED')
/** Verbs whose object is a person more often than anything else: `MET X`. */
const isDoneTo = oneOf(
  'INFORM REMIND ASSURE THANK CONGRATULATE MEET SEE TELL ASK INVITE RECEIVE APPOINT REPLACE SUCCEED WRITTEN ACCOMPANY ACCOMPANIED BETWEEN',
)
/** Words behind which any word is a name: `A TURK NAMED CELIK`. */
const isNaming = oneOf('NAMED SURNAMED CERTAIN NICKNAMED')
/** Words for a talk, which a person follows, WITH or TO between them: `A TALK WITH X`. */
const isTalk = oneOf(
  'MEETING MEETINGS TALK TALKS CONVERSATION CONVERSATIONS LUNCH DINNER LUNCHEON SPOKE SPOKEN TALKED CONFERRED LUNCHED DINED',
)
const isTalkTo = oneOf('ACCORDING SPOKE')
/** `I CALLED ON X`; not `THEY CALLED ON X TO ACT`. */
const isCall = oneOf('CALL CALLS CALLED CALLING')
const isOn = oneOf('ON')

/** The word before a name: `ASKED X`, `A TURK NAMED X`, `MAY MEET X`, `IN A MEETING WITH X`, `CALLED ON X`, `FROM X`. */
type Before = 'asked' | 'naming' | 'done-to' | 'talk-with' | 'called-on' | 'inverted' | 'of' | 'person'

/** Verbs of speech that stand before the speaker. */
const isInverted = oneOf('SAID SAYS ADDED EXPLAINED REMARKED REPLIED CONCLUDED ARGUED NOTED CONTINUED LAMENTED QUIPPED')

/** `In any case, said Monir, India ...`: in a text of both cases who speaks, between the marks of what is said. */
const isInvertedSpeech = (tokens: Tokens, before: number, next: number): boolean =>
  tokens.mixedCase &&
  isInverted(tokens, before) &&
  (marksBefore(tokens, before) & (Gap.COMMA | Gap.QUOTE)) !== 0 &&
  next < tokens.length &&
  (marksBefore(tokens, next) & (Gap.COMMA | Gap.DOT | Gap.QUOTE)) !== 0

function readBefore(tokens: Tokens, before: number, next: number): Before | null {
  if (isInvertedSpeech(tokens, before, next)) return 'inverted'
  if (isToPersons(tokens, before)) return 'asked'
  if (isNaming(tokens, before)) return 'naming'
  if (isDoneTo(tokens, before)) return 'done-to'
  if (isOf(tokens, before) && adjoins(tokens, before) && isOfPerson(tokens, before - 1)) return 'of'
  if (isOn(tokens, before) && adjoins(tokens, before) && isCall(tokens, before - 1) && !isTo(tokens, next))
    return 'called-on'
  if (!isBeforePerson(tokens, before)) return null
  const talk = adjoins(tokens, before) ? before - 1 : -1
  const sure = (isWith(tokens, before) && isTalk(tokens, talk)) || (isTo(tokens, before) && isTalkTo(tokens, talk))
  return sure ? 'talk-with' : 'person'
}

const isSigned = oneOf('SIGNED SGD')
const isEndOfQuote = oneOf('UNQUOTE UNQTE ENDQUOTE')

/** `... LIKE THE AMERICANS. SIGNED KORN UNQUOTE`, `... LOW PROFILE. BORG UNQUOTE`: who signed a telegram that is passed on. */
function isQuotedSigner(tokens: Tokens, first: number, last: number): boolean {
  const next = last + 1
  const ends = next >= tokens.length || marksBefore(tokens, next) !== 0
  if (first > 0 && isSigned(tokens, first - 1) && !(gapAt(tokens, first) & (Gap.DOT | Gap.COMMA)))
    return ends || isEndOfQuote(tokens, next)
  return (
    first > 0 &&
    (gapAt(tokens, first) & (Gap.DOT | Gap.STOP)) !== 0 &&
    next < tokens.length &&
    (marksBefore(tokens, next) & ~Gap.DOT) === 0 &&
    isEndOfQuote(tokens, next)
  )
}

const isOwnWord = oneOf('HIS HER HIMSELF HERSELF HE SHE')

/** `X DURING HIS MOSCOW VISIT`, `X HIMSELF`, `X TOLD US HE`: a word for a person close behind. */
function isOwn(tokens: Tokens, next: number): boolean {
  const { length } = tokens
  for (let k = next; k < Math.min(next + 3, length); k++) {
    if (k > next && !adjoins(tokens, k)) return false
    if (isOwnWord(tokens, k)) return true
  }
  return false
}
