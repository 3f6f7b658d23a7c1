import { Word } from '../../../words/lexicon.ts'
import type { Evidence } from '../readers/mention.ts'
import { Fit, fitAt } from '../words/fit.ts'
import { isAnd, oneOf } from '../words/one-of.ts'
import { adjoins, classesAt, Gap, gapAt, marksBefore, Shape, shapeAt, type Tokens, wordAt } from '../words/tokens.ts'
import { exchangeEvidence } from './exchange-evidence.ts'

/** Words looked at behind a comma for what someone is: `X, A FORMER SOVIET FIRST DEPUTY MINISTER`. */
const APPOSITION_WORDS = 5

/** Before a name where persons more often stand than anything else. */
const isBeforePerson = oneOf('BY SAID SAYS MET WITH FROM TO QUOTED SUCCEEDED REPLACED CALLED')

/** What is said to persons alone. */
const isToPersons = oneOf('ASKED TOLD INFORMED THANKED ASSURED REMINDED URGED')
/** What is done to persons more than to anything else. */
const isDoneTo = oneOf('MEET SEE TELL ASK INVITE RECEIVE APPOINT REPLACE SUCCEED WRITTEN ACCOMPANY ACCOMPANIED BETWEEN')
/** What makes a name of any word: `A TURK NAMED CELIK`. */
const isNaming = oneOf('NAMED SURNAMED CERTAIN NICKNAMED')
const NAMED = 2.6
/** Before WITH or TO where it is a person that follows. */
const isTalk = oneOf(
  'MEETING MEETINGS TALK TALKS CONVERSATION CONVERSATIONS LUNCH DINNER LUNCHEON SPOKE SPOKEN TALKED CONFERRED LUNCHED DINED',
)
const PERSON_BEFORE = 1.8
const isWith = oneOf('WITH')
const isTo = oneOf('TO')
const isTalkTo = oneOf('ACCORDING SPOKE')

/** What the word before the name is worth: `ASKED X`, `IN A MEETING WITH X`, `ACCORDING TO X`. */
function evidenceBefore(tokens: Tokens, before: number): Evidence | null {
  if (isToPersons(tokens, before)) return { rule: 'speech', weight: PERSON_BEFORE }
  if (isNaming(tokens, before)) return { rule: 'context', weight: NAMED }
  if (isDoneTo(tokens, before)) return { rule: 'context', weight: PERSON_BEFORE }
  if (!isBeforePerson(tokens, before)) return null
  const talk = adjoins(tokens, before) ? before - 1 : -1
  const sure = (isWith(tokens, before) && isTalk(tokens, talk)) || (isTo(tokens, before) && isTalkTo(tokens, talk))
  return { rule: 'context', weight: sure ? PERSON_BEFORE : 0.7 }
}

/**
 * What stands around a bare word (tokens `first` to `last`) that says it is a person. Each by itself is weak: newspapers say,
 * governments visit.
 *
 *     ABDURAZAKOV, A KAZAKHI, SPEAKS JAPANESE        MADE BY SONODA DURING HIS MOSCOW VISIT        ACCORDING TO PEREDA,
 */
export function contextEvidence(tokens: Tokens, first: number, last: number): readonly Evidence[] {
  const { length, mixedCase } = tokens
  const evidence: Evidence[] = []
  const next = last + 1
  const plain = adjoins(tokens, next)
  if (shapeAt(tokens, last) & Shape.POSSESSIVE) {
    const deed = plain && classesAt(tokens, next) & Word.DEED
    evidence.push({ rule: 'possessive', weight: 0.8 }, ...(deed ? [{ rule: 'deed', weight: 1 } as const] : []))
  } else if (plain) {
    const known = classesAt(tokens, next)
    if (known & Word.HUMAN) evidence.push({ rule: 'speech', weight: isTold(tokens, next) ? TOLD : 2 })
    else if (known & Word.SPEECH || isPluralVerb(tokens, next)) evidence.push({ rule: 'speech', weight: SPEAKS })
    if (known & Word.DEED) evidence.push({ rule: 'deed', weight: 1 })
    if (isOwn(tokens, next)) evidence.push({ rule: 'context', weight: 1.4 })
    const verb = verbWeight(tokens, next) || jointVerbWeight(tokens, next)
    if (verb > 0) evidence.push({ rule: 'speech', weight: verb })
    else if (
      !(known & (Word.HUMAN | Word.SPEECH)) &&
      opensClause(tokens, first) &&
      isVerbForm(tokens, next, fitAt(tokens, last) >= Fit.SURNAME)
    )
      evidence.push({ rule: 'speech', weight: SUBJECT })
  } else if (next < length) {
    const weight = Math.max(appositionWeight(tokens, next), remarkWeight(tokens, next))
    if (weight > 0) evidence.push({ rule: 'apposition', weight })
  }
  const before = first - 1
  const beside = before >= 0 && adjoins(tokens, first) ? evidenceBefore(tokens, before) : null
  if (beside) evidence.push(beside)
  if (
    before >= 0 &&
    (gapAt(tokens, first) & Gap.COMMA) !== 0 &&
    classesAt(tokens, before) & Word.ROLE &&
    next < length &&
    gapAt(tokens, next) & Gap.COMMA
  )
    evidence.push({ rule: 'apposition', weight: last > first ? 2.2 : 1.2 })
  // `VENEZUELA'S PEREZ`
  if (
    before >= 0 &&
    shapeAt(tokens, before) & Shape.POSSESSIVE &&
    classesAt(tokens, before) & (Word.PLACE | Word.NATION)
  )
    evidence.push({ rule: 'context', weight: 1.4 })
  if (mixedCase && before >= 0 && gapAt(tokens, first) === 0) evidence.push({ rule: 'context', weight: 1 })
  if (isQuotedSigner(tokens, first, last)) evidence.push({ rule: 'exchange', weight: QUOTED_SIGNER })
  const exchange = exchangeEvidence(tokens, first, last)
  if (exchange) evidence.push(exchange)
  return evidence
}

const isSigned = oneOf('SIGNED SGD')
const isEndOfQuote = oneOf('UNQUOTE UNQTE ENDQUOTE')
const QUOTED_SIGNER = 3

/** `... LIKE THE AMERICANS. SIGNED KORN UNQUOTE`, `... LOW PROFILE. BORG UNQUOTE`: who signed a telegram that is passed on. */
function isQuotedSigner(tokens: Tokens, first: number, last: number): boolean {
  const next = last + 1
  const ends = next >= tokens.length || marksBefore(tokens, next) !== 0
  if (first > 0 && isSigned(tokens, first - 1) && !(gapAt(tokens, first) & (Gap.DOT | Gap.COMMA)))
    return ends || isEndOfQuote(tokens, next)
  return (
    first > 0 &&
    (gapAt(tokens, first) & (Gap.DOT | Gap.STOP)) !== 0 &&
    adjoins(tokens, next) &&
    isEndOfQuote(tokens, next)
  )
}

/** What governments and newspapers do as well. */
const SPEAKS = 1.1

/** What a verb takes and the plural of a noun seldom: `MORALES REPORTS THAT`, `VANCE CALLS IT`, not `PRESS REPORTS SAY`. */
const isBehindVerb = oneOf('THAT WHETHER HE SHE IT HIM HER HIS THEY THEM THERE THE A AN NO')

/** Whether a third person that may be a plural is a verb here, by the word behind it. */
const isPluralVerb = (tokens: Tokens, at: number): boolean =>
  (classesAt(tokens, at) & Word.PLURAL_VERB) !== 0 &&
  at + 1 < tokens.length &&
  adjoins(tokens, at + 1) &&
  isBehindVerb(tokens, at + 1)

/** What a firm does as well, where persons alone REMARK and SMILE. */
const isTold = oneOf('TOLD TELLS')
const TOLD = 1.7

/** A name that opens a clause, a finite verb behind it. */
const SUBJECT = 1
const isAuxiliary = oneOf(
  'IS WAS HAS HAD WILL WOULD COULD CAN CANNOT MAY MIGHT MUST DID DOES SHOULD SEEMS SEEMED APPEARS APPEARED',
)
const isFiniteVerb = oneOf(
  'SENT TOOK GAVE WENT CAME MADE LEFT GOT SAW HELD KEPT LED RAN WROTE BROUGHT FOUND SANG WON LOST CHOSE BEGAN WANTS RUNS LEADS HOLDS KNOWS THINKS MAKES TAKES GOES COMES SEES GIVES KEEPS INTENDS PREFERS REFUSES REMAINS STAYS OPPOSES FAVORS SEEKS TRIES REPLACES SUCCEEDS',
)
const isClauseWord = oneOf(
  'THAT WHETHER IF BUT WHILE BECAUSE SINCE WHEN AFTER BEFORE AS UNLESS UNTIL ALTHOUGH THOUGH WHERE OR AND',
)

/** Whether the token begins a sentence, or a clause behind THAT and its like. */
function opensClause(tokens: Tokens, first: number): boolean {
  const gap = gapAt(tokens, first)
  if (first === 0 || gap & (Gap.DOT | Gap.STOP | Gap.BLANK)) return true
  return (gap & ~Gap.LINE) === 0 && isClauseWord(tokens, first - 1)
}

/** Whether the token is a finite verb by its form: an auxiliary, behind a known name also a word in ED; one in S may be a noun. */
function isVerbForm(tokens: Tokens, at: number, listed: boolean): boolean {
  const known = classesAt(tokens, at)
  return (
    isAuxiliary(tokens, at) ||
    isFiniteVerb(tokens, at) ||
    (listed && (known & (Word.COMMON | Word.RARE)) !== 0 && /[A-Z]{2}ED$/i.test(wordAt(tokens, at)))
  )
}

const isUndergone = oneOf(
  'ARRESTED DETAINED RELEASED KILLED SHOT EXILED APPOINTED SWORN INDICTED CONSULTED INFORMED SUMMONED DISMISSED FIRED PROMOTED DEMOTED QUESTIONED INTERROGATED SENTENCED EXECUTED MURDERED ASSASSINATED WOUNDED KIDNAPPED ILL SICK DEAD ABSENT PRESENT OPTIMISTIC PESSIMISTIC EMBARRASSED ANGRY FURIOUS CANDID FRANK CORDIAL EVASIVE NONCOMMITTAL RELAXED PLEASED SKEPTICAL CRITICAL BLUNT',
)
const isIntended = oneOf(
  'VISIT TRAVEL COOPERATE RESIGN ARRIVE RETURN ATTEND MEET SPEAK TELL SEE CALL RETIRE ACCOMPANY RECEIVE DEPART LEAVE HEAD LEAD SUCCEED REPLACE NAME SEND AGREE ACCEPT WRITE RAISE',
)

/** `X WAS ARRESTED`, `X HAD BEEN CONSULTED`, `X WILL VISIT`: what persons undergo, are, or intend. */
function verbWeight(tokens: Tokens, next: number): number {
  if (!mayGoBeforeVerb(tokens, next)) return 0
  let at = next + 1
  while (at < next + MOST_BETWEEN && isBetween(tokens, at)) at++
  if (!adjoins(tokens, at)) return 0
  if (isUndergone(tokens, at)) return 1.5
  if (isIntended(tokens, at)) return 1.1
  return classesAt(tokens, at) & (Word.HUMAN | Word.SPEECH) ? 1.1 : 0
}

const mayGoBeforeVerb = oneOf('WAS WERE IS ARE HAS HAD HAVE WILL WOULD SHOULD MAY')
const isBetween = oneOf('BEEN NOT ALSO NOW VERY STILL LATER SOON THEN BE REPORTEDLY')
const isPlural = oneOf('ARE WERE HAVE')
/** Words between an auxiliary and its verb. */
const MOST_BETWEEN = 4

/** `NKOMO AND MUGABE HAD BEEN CONSULTED`: the verb of two that AND joins is the verb of both. */
function jointVerbWeight(tokens: Tokens, next: number): number {
  const { length } = tokens
  const verb = next + 2
  if (verb >= length || !isAnd(tokens, next)) return 0
  if (fitAt(tokens, next + 1) < Fit.UNKNOWN || !adjoins(tokens, next + 1) || !adjoins(tokens, verb)) return 0
  if (classesAt(tokens, verb) & Word.HUMAN) return 2
  if (classesAt(tokens, verb) & Word.SPEECH || isIntended(tokens, verb)) return 1.1
  return verbWeight(tokens, verb) || (isPlural(tokens, verb) ? SUBJECT : 0)
}

const isOwnWord = oneOf('HIS HER HIMSELF HERSELF')

/** `X DURING HIS MOSCOW VISIT`, `X HIMSELF`: a word for a person close behind. */
function isOwn(tokens: Tokens, next: number): boolean {
  const { length } = tokens
  for (let k = next; k < Math.min(next + 3, length); k++) {
    if (k > next && !adjoins(tokens, k)) return false
    if (isOwnWord(tokens, k)) return true
  }
  return false
}

const isWho = oneOf('WHO WHOM WHOSE')
const isArticle = oneOf('A AN THE ITS HIS THEIR OUR')
const isOf = oneOf('OF FOR')
const isSourceRemark = oneOf('PROTECT STRICTLY PHON PHONETIC')

/** What an apposition opening at token `next` is worth: `, A KAZAKHI,` `, DIRECTOR OF` `- MINISTER OF` `, WHO`. */
function appositionWeight(tokens: Tokens, next: number): number {
  const { length } = tokens
  const opens = gapAt(tokens, next)
  if (!(opens & (Gap.COMMA | Gap.DASH | Gap.OPEN)) || opens & (Gap.STOP | Gap.DOT | Gap.SLASH | Gap.QUOTE)) return 0
  if (opens & Gap.COMMA && isWho(tokens, next)) return 1.8
  const article = isArticle(tokens, next)
  for (let k = next + (article ? 1 : 0), count = 0; k < length && count < APPOSITION_WORDS; k++, count++) {
    if (k > next && (gapAt(tokens, k) & ~(Gap.LINE | Gap.SLASH | Gap.GLUED)) !== 0)
      return nation(tokens, k - 1, article, gapAt(tokens, k))
    const known = classesAt(tokens, k)
    if (known & (Word.ROLE | Word.TITLE | Word.TITLE_WEAK)) return roleWeight(tokens, k, article)
    if (
      !(known & (Word.NATION | Word.MODIFIER | Word.DEPT | Word.PLACE | Word.ACRONYM | Word.COMMON | Word.RARE)) ||
      known & (Word.FUNCTION | Word.SPEECH)
    )
      return 0
  }
  return 0
}

/** What stands in parentheses behind a delegate's name, `JAIPAL (INDIA)`, and behind a source's, `GOTSEV (PROTECT)`. */
function remarkWeight(tokens: Tokens, next: number): number {
  const { length } = tokens
  if (!(gapAt(tokens, next) & Gap.OPEN) || next + 1 >= length) return 0
  if (isSourceRemark(tokens, next)) return 3
  const closes = (gapAt(tokens, next + 1) & Gap.CLOSE) !== 0
  return closes && classesAt(tokens, next) & (Word.NATION | Word.PLACE) ? REMARK : 0
}

const REMARK = 1.8

/** `A KAZAKHI,`: what he is by birth. */
const nation = (tokens: Tokens, at: number, article: boolean, closes: number): number =>
  article && classesAt(tokens, at) & Word.NATION && closes & (Gap.COMMA | Gap.DOT | Gap.CLOSE) ? 2.2 : 0

/** A title that goes on with a name of its own (`X, PRESIDENT BANZER SAID`) is not about the word before. */
function roleWeight(tokens: Tokens, at: number, article: boolean): number {
  const { length } = tokens
  const next = at + 1
  if (next >= length) return 1.8
  const between = gapAt(tokens, next)
  if (between & ~Gap.LINE) return article ? (classesAt(tokens, at) & Word.TITLE ? 3 : 2.6) : 2
  if (isOf(tokens, next)) return 3
  if (classesAt(tokens, next) & (Word.FUNCTION | Word.DEPT | Word.PLACE)) return article ? 2.6 : 2.4
  return article ? 2.2 : 0
}
