import { allOf, numberAt } from '@reftel/cypher'
import type { AttributeValue } from '../layout/attributes.ts'
import type { Layout } from '../layout/layout.ts'
import { isKnownWord, isMonth, isPostWord } from '../words/citation-words.ts'
import { cutRuns } from '../words/runs.ts'
import type { Words } from './citation.ts'
import type { Citing } from './citing.ts'
import type { Mention } from './mention.ts'
import { findPostsOfRefLine } from './posts.ts'
import { type RefItem, readRefLine } from './ref-line.ts'
import { yearKey } from './resolve.ts'
import { NOTHING_CITED, sceneOf } from './scene.ts'
import { NO_YEAR } from './serials/years.ts'
import { type ClassedTokens, endOf, startOf, tokenise } from './tokens.ts'

/** The archive's own list of references, read like a REF line. */
export interface ArchivedList {
  readonly items: readonly RefItem[]
  readonly wordsOf: (mention: Mention) => Words
  /** The year that the list writes for each citation, by `yearKey`. */
  readonly years: ReadonlyMap<string, number>
  /** What it was read from; null where the archive has no list. */
  readonly tokens: ClassedTokens | null
}

const NONE: ArchivedList = { items: [], wordsOf: () => ({ raw: '', start: 0, end: 0 }), years: new Map(), tokens: null }

/** Reads the `Reference` field of the Message Attributes: `78 MOSCOW 18017`, `(A) LA PAZ 2698; (B) STATE 195756`. */
export function readArchivedList(layout: Layout, citing: Citing): ArchivedList {
  const value = layout.attributes.get('Reference')
  if (!value) return NONE
  const { text, offsets } = rejoined(value)
  const inValue = (at: number): number => (offsets === null ? at : numberAt(offsets, at))
  const tokens = tokenise(cutRuns(text))
  const count = tokens.classes.length
  const found = findPostsOfRefLine(tokens, 0, count, citing)
  const read = readRefLine(sceneOf(found, citing, 'ref', 0, count, NOTHING_CITED)).map((item) =>
    withoutOwnYear(item, found.tokens, citing),
  )
  const items = text.length < PIECE ? read : read.map((item) => withoutStump(item, count))
  const years = new Map<string, number>()
  for (const { says } of allOf(items, ({ mentions }) => mentions))
    if (says.what === 'number' && says.originator.is === 'post' && says.year.written !== null)
      years.set(yearKey(says.originator.match.post.name, says.series, says.digits), says.year.written)
  const wordsOf = ({ first, last }: Mention): Words => {
    const start = inValue(startOf(tokens, first))
    const end = inValue(endOf(tokens, last) - 1) + 1
    const place = value.logical.sourceSpan({ start, end })
    return { raw: value.logical.text.slice(start, end), start: place.start, end: place.end }
  }
  return { items, wordsOf, years, tokens }
}

/**
 * In 1978 and 1979 the archive put the citing cable's own year before every item by machine: that says nothing of the year
 * cited, so `79 STATE 311984` of a cable of 1979 is read as STATE 311984.
 */
const withoutOwnYear = (item: RefItem, { classes }: ClassedTokens, { year }: Citing): RefItem => ({
  ...item,
  mentions: item.mentions.map((mention) => {
    const { says, first } = mention
    const before = says.what === 'number' && /^'?[24]P/.test(classes.slice(first, first + 3))
    return before && says.year.written === year ? { ...mention, says: { ...says, year: NO_YEAR } } : mention
  }),
})

/** The archive breaks a long value off in the middle of a word: what then looks like a document, `(B) NEW D`, is none. */
const withoutStump = (item: RefItem, count: number): RefItem => ({
  ...item,
  mentions: item.mentions.filter(
    ({ says, last, confidence }) => says.what !== 'document' || last < count - 1 || confidence > 0.6,
  ),
})

/** Columns of the field: the archive cut longer values there and put `, ` between the pieces. */
const PIECE = 36

/**
 * Takes the archive's cuts out again: `S, TATE 34265` is STATE, `STATE 004, 98` is 00498. Where a piece ends with a whole
 * number and the next begins with another citation the comma stays; `offsets` lead back into the value, null where nothing was cut.
 */
function rejoined({ logical: { text } }: AttributeValue): { text: string; offsets: readonly number[] | null } {
  if (text.length < PIECE) return { text, offsets: null }
  const offsets: number[] = []
  let kept = ''
  let piece = 0
  for (let index = 0; index < text.length; index++) {
    const length = index - piece
    if (text.startsWith(', ', index) && length <= PIECE && length >= PIECE - 2) {
      const joint = jointOf(text.slice(piece, index), text.slice(index + 2), length)
      piece = index + 2
      if (joint !== null) {
        // A blank that the cut swallowed stands where the comma did.
        for (const letter of joint) {
          kept += letter
          offsets.push(index)
        }
        index++
        continue
      }
    }
    kept += text[index]
    offsets.push(index)
  }
  return { text: kept, offsets }
}

/** Matches a year of two or four digits. */
const YEAR = /^(?:19|20)?\d\d$/

/** What belongs between two pieces: nothing, a blank, or null for the comma that is there. */
function jointOf(head: string, tail: string, length: number): string | null {
  const swallowed = length < PIECE
  const [ending, opening] = [/(?<![A-Z])[A-Z]+$/i.exec(head)?.[0], /^[A-Z]+/i.exec(tail)?.[0]]
  // LA PAZ | A-89
  if (ending && /^A-?\d/i.test(tail)) return ' '
  if (ending && opening) {
    if (isKnownWord(ending + opening)) return ''
    return swallowed || isKnownWord(opening) ? ' ' : ''
  }
  const [number, rest] = [/(?<!\d)\d+$/.exec(head)?.[0], /^\d+/.exec(tail)?.[0]]
  if (number && rest) return opensCitation(rest, tail) || number.length + rest.length > 6 ? null : ''
  if (number && /^Z\b/i.test(tail)) return ''
  if (number) return opening && YEAR.test(number) && isPostWord(opening) ? ' ' : null
  if (ending && rest) return ' '
  return /[\s(]$/.test(head) || !swallowed ? '' : ' '
}

/** `78 MOSCOW 18017` behind a comma: digits of a year, and a word that is no AND. */
function opensCitation(digits: string, tail: string): boolean {
  const word = /^\s+([A-Z]{2,})/i.exec(tail.slice(digits.length))?.[1]
  return word !== undefined && !/^(?:AND|OR|OF|DATED)$/i.test(word) && !isMonth(word) && YEAR.test(digits)
}
