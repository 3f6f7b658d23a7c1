import { CLASS } from './grammar.ts'
import type { Mention } from './mention.ts'
import { classAt, glued, lineBreaks, type Scene, wordsBetween } from './scene.ts'
import { isUnlikely } from './serials/sizes.ts'
import { isYearlike, ownYear } from './serials/years.ts'
import { lastYear } from './written-years.ts'

/** Numbers in running text that may be citations: the mentions of one post, over the tokens [first, last]. */
export interface Candidate {
  readonly scene: Scene
  readonly mentions: readonly Mention[]
  readonly first: number
  /** Last token of the last number. */
  readonly lastNumber: number
  /** Last token that was read, suffixes and all. */
  readonly last: number
  /** Token of the first number, and its digits. */
  readonly number: number
  readonly digits: string
  /** Last token of the citation before it; null where it is the first. */
  readonly above: number | null
}

export interface CitationFrame {
  readonly id: string
  readonly example: string
  readonly holds: (candidate: Candidate) => boolean
}

const before = ({ scene, first }: Candidate, back = 1): string => classAt(scene, first - back)
const after = ({ scene, last }: Candidate): string => classAt(scene, last + 1)
const between = ({ scene, first, number }: Candidate): string => scene.tokens.classes.slice(first, number)
/** `LIMA TELEGRAM 12`, `EMBTELS 2189 AND 2190 REPORT`: a word says what the number counts. */
const namesTelegram = (it: Candidate): boolean => /[TtU#ED]/.test(between(it))

/** The frames: words around a post and a number by which they are a citation, however short the number is. */
export const FRAMES: readonly CitationFrame[] = [
  {
    id: 'see',
    example: 'SEE LIMA 12',
    // SEE ALSO, SEE AND, REFER TO
    holds: (it) => before(it) === CLASS.see || (/[+f>]/.test(before(it)) && before(it, 2) === CLASS.see),
  },
  { id: 'reported-in', example: 'AS REPORTED LIMA 12', holds: (it) => before(it) === CLASS.reports },
  {
    id: 'reports',
    example: 'LIMA 12 REPORTS',
    // YOUR 3 POINTS are points.
    holds: (it) =>
      after(it) === CLASS.reports &&
      (namesPost(it) || !NOUN_TOO.test(following(it))) &&
      (it.digits.length > 2 || namesPost(it) || (it.digits.length === 2 && !NOUN.test(following(it)))),
  },
  {
    id: 'telegram',
    example: 'LIMA TELEGRAM 12',
    holds: (it) => namesTelegram(it) || before(it) === CLASS.telegram,
  },
  // SAO PAULO STATE'S 144 PRISONS are prisons.
  { id: 'possessive', example: "LIMA'S 12", holds: (it) => between(it).includes("'") && followedWell(it) },
  {
    id: 'dated',
    example: 'LIMA 12 OF 5 JUNE 1977',
    // LAST YEAR'S GENEVA 77 MEETING is a meeting.
    holds: ({ scene, first, mentions }) =>
      mentions.some(
        ({ says, note }) =>
          note !== null || (says.what === 'number' && (says.year.written !== null || says.year.named !== null)),
      ) && lastYear(scene, first) === null,
  },
  { id: 'padded', example: 'LIMA 0012 OFFICES', holds: ({ digits }) => digits.length >= 4 && digits.startsWith('0') },
  {
    id: 'list',
    example: 'LIMA 412, 413, 414 CAME',
    holds: ({ scene, mentions, digits }) =>
      mentions.length > 1 && digits.length > 2 && !isYearlike(digits, scene.citing),
  },
  {
    id: 'beside-reftel',
    example: 'IN THE LIGHT OF REFTELS, AND OF LIMA 12, WE',
    holds: (it) =>
      /^,?\+R/.test(it.scene.tokens.classes.slice(it.last + 1, it.last + 4)) || BESIDE_REFTEL.test(leadingTo(it)),
  },
  {
    id: 'beside-citation',
    example: 'PARIS 11485 AND LIMA 12 STAND',
    holds: (it) => /P_*'?l?[56]\+$/.test(leadingTo(it)),
  },
  {
    // Cables that are named one after the other are cited alike.
    id: 'behind-citation',
    example: 'PARIS 11485; ROME 33, LIMA 12',
    holds: (it) =>
      it.above !== null &&
      /^(?:[;,]\+?|\+)$/.test(it.scene.tokens.classes.slice(it.above + 1, it.first)) &&
      namesPost(it) &&
      !isOffice(it) &&
      followedWell(it) &&
      !isYearlike(it.digits, it.scene.citing),
  },
  {
    id: 'source-list',
    example: '(MOSCOW 18017, 1/5; LIMA 12, 1/16)',
    holds: (it) =>
      SHORT_DATE.test(it.scene.tokens.classes.slice(it.last + 1, it.last + 6)) && (opened(it) || closed(it)),
  },
  { id: 'paragraph-of', example: 'PARAS 2 AND 3 OF LIMA 12', holds: (it) => PARAGRAPH_OF.test(leadingTo(it)) },
  {
    id: 'words-in',
    example: 'THE LANGUAGE IN LIMA 12',
    holds: (it) =>
      /[d>f]/.test(before(it)) &&
      WORDS_IN.test(wordsBetween(it.scene, it.first - 2, it.first - 2)) &&
      before(it, 2) !== '',
  },
  {
    // A REF line whose label was lost: alone on its line, the authority behind it.
    id: 'above-authority',
    example: 'LIMA 12 CLASSIFIED BY AMBASSADOR JAMES LOTT',
    holds: ({ scene, first, last }) =>
      (first === scene.from || lineBreaks(scene, first - 1) > 0) &&
      /^CLASSIFIED\s+BY$/i.test(wordsBetween(scene, last + 1, last + 2)),
  },
  {
    id: 'in-ref-line',
    example: 'LIMA 12, where the REF line has LIMA 12',
    holds: ({ scene, mentions }) =>
      mentions.some(
        ({ says }) =>
          says.what === 'number' &&
          says.originator.is === 'post' &&
          scene.cited.has(`${says.originator.match.post.name} ${Number(says.digits)}`),
      ),
  },
]

/** TREASURY, USDOC: what their numbers count is not always telegrams. */
const isOffice = ({ mentions: [cited] }: Candidate): boolean =>
  cited?.says.what === 'number' &&
  cited.says.originator.is === 'post' &&
  cited.says.originator.match.post.postKind === 'department' &&
  cited.says.originator.match.post.name !== 'STATE'

/** `, 1/16` behind a citation, as lists of sources have it. */
const SHORT_DATE = /^,?[12]\/[12](?![1-7/])/

/** Classes of the few tokens before a candidate. */
const leadingTo = ({ scene, first }: Candidate): string =>
  scene.tokens.classes.slice(Math.max(scene.from, first - LEAD), first)
const LEAD = 8
const PARAGRAPH_OF = /p[12](?:[,+>-]+[12])*,?[df]?$/
/** Matches words for what a cable holds or what is done with it, IN, OF, TO or FROM behind them. */
const WORDS_IN =
  /^(?:TEXT|COPY|COPIES|LANGUAGE|WORDING|FIGURES?|DATES?|THAT|THOSE|RECOMMENDATIONS?|INSTRUCTIONS?|GUIDANCE|RECEIPT|REPLY|RESPONSE|ANSWER|REFERENCE|ADD|ADDITION|SUBSTANCE|CONTENTS?|PURSUANT|FURTHER|REPORTED|CONTAINED|DESCRIBED|DISCUSSED|OUTLINED|STATED|REQUESTED|TRANSMITTED|GIVEN|SUGGESTED|PROPOSED|FORWARDED|CITED|MENTIONED|QUOTED|SUMMARIZED|RAISED|PROVIDED)$/i

/** Matches a reference back to the REF line that AND or a comma joins to the candidate. */
const BESIDE_REFTEL = /R(?:\(?[al]\)?)?,?\+?d?$/

/** `(CONFIDENTIAL--LIMA 12)`: alone in parentheses, or with a caption or another citation. */
const BRACKETED: CitationFrame = {
  id: 'parentheses',
  example: '(LIMA 12)',
  holds: (it) => /[).;,:]/.test(after(it)) && /[(q-]/.test(before(it)) && opened(it) && closed(it),
}

/** The parentheses of a bracketed citation stand at most so many tokens from it. */
const NEAR = 8
function opened({ scene, first }: Candidate): boolean {
  for (let index = first - 1; index >= first - NEAR; index--) {
    const class_ = classAt(scene, index)
    if (class_ === '(') return true
    if (class_ === ')') return false
  }
  return false
}
function closed({ scene, last }: Candidate): boolean {
  for (let index = last + 1; index <= last + NEAR * 2; index++) {
    const class_ = classAt(scene, index)
    if (class_ === ')') return true
    if (class_ === '(') return false
  }
  return false
}

const YEARLIKE_CONFIDENCE = 0.85
const FRAMED_CONFIDENCE = 0.98

/**
 * How sure it is that a candidate is a citation, 0 to 1; null when it is not one. Short numbers and numbers that may be
 * years need a frame; for the others the post's name does.
 */
export function confidenceOf(candidate: Candidate): number | null {
  const { digits, scene } = candidate
  const framed = FRAMES.some(({ holds }) => holds(candidate))
  // POST'S 2008 TIP REPORT, of 2009
  if (isOfLate(candidate) && !followedWell(candidate)) return null
  if (isYearlike(digits, scene.citing)) {
    // THE STATE 2006 REPORT
    if (NOUN_TOO.test(following(candidate))) return null
    return framed || isOwnPast(candidate) ? YEARLIKE_CONFIDENCE : null
  }
  if (!namesPost(candidate) && !namesTelegram(candidate) && NOUN_TOO.test(following(candidate))) return null
  const weak = scene.posts.get(postToken(candidate))?.weak ?? false
  // `(SD2)` is a phase, `PASEO DE LA VICTORIA NO. 4370` a house.
  if (weak && candidate.mentions[0]?.rule === 'year-between') return null
  if (weak) return (framed && !isHouseNumber(candidate)) || isLongInBrackets(candidate) ? FRAMED_CONFIDENCE : null
  if (framed) return FRAMED_CONFIDENCE
  if (BRACKETED.holds(candidate)) return digits.length > 2 ? FRAMED_CONFIDENCE : 0.9
  // OUR 1234, YOUR 1234: no post is named.
  if (!namesPost(candidate)) {
    if (digits.length >= 3 && followedWell(candidate)) return digits.length > 3 ? 0.85 : 0.7
    return digits.length >= 5 && !NOUN.test(following(candidate)) ? 0.7 : null
  }
  if (digits.length >= 5) return isBeyond(candidate) ? null : 0.95
  // KHARTOUM 6000 MARCHED
  if (digits.endsWith('00') && after(candidate) === CLASS.word && VERB.test(following(candidate))) return null
  if (digits.length === 4) return followedWell(candidate) ? 0.93 : NOUN.test(following(candidate)) ? null : 0.75
  if (digits.length === 3) return followedWell(candidate) ? 0.85 : null
  const shortly = isOwnEarly(candidate) || (digits.length === 2 && isNoPlace(candidate) && followedWell(candidate))
  return shortly ? 0.7 : null
}

const isHouseNumber = (it: Candidate): boolean => /[t#]/.test(between(it)) && !between(it).includes(CLASS.telegram)
const isLongInBrackets = (it: Candidate): boolean => it.digits.length >= 4 && BRACKETED.holds(it)

/** `MEXICO 1941` in a cable of MEXICO's, a long time after 1941; `STATE 1999` in one of 1978, since STATE is no place. */
function isOwnPast(candidate: Candidate): boolean {
  const { scene, digits } = candidate
  const apart = Math.abs(Number(digits) - ownYear(scene.citing)) > YEARS_APART
  const noEvent = isOwn(candidate) || isNoPlace(candidate) || !namesPost(candidate)
  return apart && noEvent && followedWell(candidate)
}

/** A year that the cable speaks of: its own, the last or the next; behind POST'S of ten years. */
const isOfLate = (candidate: Candidate): boolean => {
  const { scene, digits } = candidate
  const years = namesPost(candidate) ? 1 : YEARS_APART
  return digits.length === 4 && Math.abs(Number(digits) - ownYear(scene.citing)) <= years
}

const namesPost = ({ mentions: [cited] }: Candidate): boolean =>
  cited?.says.what === 'number' && cited.says.originator.is === 'post'

function isBeyond(candidate: Candidate): boolean {
  const {
    scene,
    digits,
    mentions: [cited],
  } = candidate
  // What the post has itself come to this year is not beyond it.
  const own = scene.citing.number
  if (own !== null && isOwn(candidate) && Number(digits) <= own) return false
  if (cited?.says.what !== 'number' || cited.says.originator.is !== 'post') return false
  return isUnlikely(cited.says.originator.match.post.name, scene.citing.year ?? LATE, Number(digits))
}
const LATE = 2010

/** STATE, USUN: nothing happens in them; or the number is written on to the name, as no count or year is. */
function isNoPlace({ scene, number, first, mentions: [cited] }: Candidate): boolean {
  if (cited?.says.what !== 'number' || cited.says.originator.is !== 'post') return false
  const { postKind } = cited.says.originator.match.post
  return postKind === 'department' || glued(scene, number - 1) || NO_PLACE.test(wordsBetween(scene, first, number - 1))
}
const NO_PLACE = /^US[A-Z]{2,6}(?:\s|$)/i

/** From so many years on a cable does not speak of an event by its year alone. */
const YEARS_APART = 10

/** Whether the citing post itself is named with a short number that it can have reached: `CEBU 10 AND` early in CEBU's year. */
function isOwnEarly(candidate: Candidate): boolean {
  const { scene, digits } = candidate
  const own = scene.citing.number
  const early = own !== null && own < EARLY_NUMBERS && Number(digits) < own
  return early && digits.length === 2 && isOwn(candidate) && followedWell(candidate)
}
const EARLY_NUMBERS = 1500

function isOwn({ scene, mentions: [mention] }: Candidate): boolean {
  return (
    mention?.says.what === 'number' &&
    mention.says.originator.is === 'post' &&
    mention.says.originator.match.post.name === scene.citing.header.from
  )
}

const postToken = ({ scene, first }: Candidate): number => {
  let index = first
  while (index < first + 3 && classAt(scene, index) !== CLASS.post) index++
  return index
}

/** Behind a cited number stands a mark, the end, or a word that joins a clause; a noun makes the number a count. */
const followedWell = (candidate: Candidate): boolean =>
  after(candidate) === '' || !/[wkulae]/.test(after(candidate)) || VERB.test(following(candidate))
const VERB = /[A-Z]{2}ED$|^(?:NOTES|CAME|WENT)$/i
const NOUN = /S$/i
/** Verbs that are nouns too: OUR 1206 REQUEST is a request. */
const NOUN_TOO = /^(?:REQUEST|REVIEW|REPORT|ADDRESS|COVER|DEAL|OUTLINE|CONTACT)$/i
const following = ({ scene, last }: Candidate): string => wordsBetween(scene, last + 1, last + 1)
