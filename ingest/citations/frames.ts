import { CLASS } from './grammar.ts'
import type { Mention } from './mention.ts'
import { classAt, type Scene, wordsOf } from './scene.ts'

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
}

export interface Frame {
  readonly id: string
  readonly example: string
  readonly holds: (candidate: Candidate) => boolean
}

const before = ({ scene, first }: Candidate, back = 1): string => classAt(scene, first - back)
const after = ({ scene, last }: Candidate): string => classAt(scene, last + 1)
const between = ({ scene, first, number }: Candidate): string => scene.tokens.classes.slice(first, number)

/** What makes a post and a number a citation whatever the number is. */
export const FRAMES: readonly Frame[] = [
  {
    id: 'see',
    example: 'SEE LIMA 12',
    holds: (it) => before(it) === CLASS.see || (before(it) === CLASS.and && before(it, 2) === CLASS.see),
  },
  { id: 'reported-in', example: 'AS REPORTED LIMA 12', holds: (it) => before(it) === CLASS.reports },
  { id: 'reports', example: 'LIMA 12 REPORTS', holds: (it) => after(it) === CLASS.reports },
  {
    id: 'telegram',
    example: 'LIMA TELEGRAM 12',
    holds: (it) => /[TtU#ED]/.test(between(it)) || before(it) === CLASS.telegram,
  },
  { id: 'possessive', example: "LIMA'S 12", holds: (it) => between(it).includes("'") },
  { id: 'year-before', example: '77 LIMA 12', holds: (it) => /^'?[24]/.test(between(it)) },
  {
    id: 'dated',
    example: 'LIMA 12 OF 5 JUNE 1977',
    holds: ({ mentions }) =>
      mentions.some(
        ({ says, note }) =>
          note !== undefined || (says.what === 'number' && (says.year.written !== null || says.year.named !== null)),
      ),
  },
  { id: 'padded', example: 'LIMA 0012', holds: ({ digits }) => digits.length >= 4 && digits.startsWith('0') },
  {
    id: 'list',
    example: 'LIMA 112, 113',
    holds: ({ mentions, digits }) => mentions.length > 1 && digits.length > 2 && !YEARLIKE.test(digits),
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

/** `(CONFIDENTIAL--LIMA 12)`: alone in parentheses, or with a caption or another citation. */
const BRACKETED: Frame = {
  id: 'parentheses',
  example: '(LIMA 12)',
  holds: (it) => /[).;,:]/.test(after(it)) && /[(q-]/.test(before(it)) && opened(it) && closed(it),
}

/** How far off the parentheses may stand, in tokens. */
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

/** Every year that texts speak of: `HELSINKI 1975`, `VIENNA 1815`. */
const YEARLIKE = /^(?:1[89]\d\d|20[0-2]\d)$/
const YEARLIKE_CONFIDENCE = 0.85
const FRAMED_CONFIDENCE = 0.98

/**
 * How sure it is that a candidate is a citation, 0 to 1; null when it is not one. Short numbers and numbers that may be
 * years need a frame; for the others the post's name does.
 */
export function confidenceOf(candidate: Candidate): number | null {
  const { digits, mentions, scene } = candidate
  const framed = FRAMES.some(({ holds }) => holds(candidate))
  if (YEARLIKE.test(digits)) return framed ? YEARLIKE_CONFIDENCE : null
  if (framed) return FRAMED_CONFIDENCE
  if (BRACKETED.holds(candidate)) return digits.length > 2 ? FRAMED_CONFIDENCE : 0.9
  const weak = scene.posts.get(postToken(candidate))?.weak ?? false
  const [saysPost] = mentions
  const named = saysPost?.says.what === 'number' && saysPost.says.originator.is === 'post'
  if (weak) return null
  // OUR 1234, YOUR 1234: no post is named.
  if (!named) return digits.length >= 4 && followedWell(candidate) ? 0.85 : null
  if (digits.length >= 5) return 0.95
  if (digits.length === 4) return followedWell(candidate) ? 0.93 : NOUN.test(following(candidate)) ? null : 0.75
  return digits.length === 3 && followedWell(candidate) ? 0.85 : null
}

const postToken = ({ scene, first }: Candidate): number => {
  let index = first
  while (index < first + 3 && classAt(scene, index) !== CLASS.post) index++
  return index
}

/** Behind a cited number stands a mark, the end, or a word that joins a clause; a noun makes the number a count. */
const followedWell = (candidate: Candidate): boolean => after(candidate) === '' || !/[wkulae]/.test(after(candidate))
const NOUN = /S$/i
const following = ({ scene, last }: Candidate): string => wordsOf(scene, last + 1, last + 1)
