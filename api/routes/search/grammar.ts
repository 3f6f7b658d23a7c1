import { ParameterError } from '../../errors.ts'
import { readDate } from '../../parameters/dates.ts'

/** Conditions that may stand among the words, each with the query parameter that says the same. */
const FIELDS = {
  from: 'post',
  to: 'to',
  tag: 'tag',
  person: 'person',
  after: 'from',
  before: 'until',
} as const

/** A query parameter that a condition among the words stands for. */
export type TypedParameter = (typeof FIELDS)[keyof typeof FIELDS]

/** What `q` says: the words, those to leave out with a minus before them, and the conditions. */
export interface Typed {
  readonly words: string
  readonly conditions: { readonly [Name in TypedParameter]?: string }
}

/** Field names without a value are a part of their own, so that the place can be told. */
const NAMES = Object.keys(FIELDS).join('|')
const PART = new RegExp(
  String.raw`(?<=^|\s)(?<bare>${NAMES}):(?=\s|$)|(?<sign>(?<=^|\s)-)?(?:(?<=^|[\s-])(?<field>${NAMES}):)?(?:"(?<quoted>[^"]*)(?<end>"?)|(?<plain>[^\s"]+))`,
  'gi',
)
const WORD = /[\p{L}\p{N}]/u

/**
 * Reads what is typed in a search. Throws a `ParameterError` with the place, counted from 1, for what has no meaning.
 *
 *     from:"NEW DELHI" tag:PEPR after:1978-08 "fishing zone" SONODA -japan NOT korea
 */
export function readTyped(q: string, others: Readonly<Record<string, unknown>>): Typed {
  const words: string[] = []
  const conditions: { [Name in TypedParameter]?: string } = {}
  let without: number | null = null
  let unwanted: number | null = null
  let wanted = false
  for (const { index, groups = {}, 0: part } of q.matchAll(PART)) {
    const { sign, field, quoted, end, plain, bare } = groups
    const isMinus = sign !== undefined || without !== null
    if (bare !== undefined || (field !== undefined && !WORD.test(quoted ?? plain ?? '')))
      throw syntaxError(index, `${part.trim()} has no value behind it`)
    if (end === '') throw syntaxError(index + part.indexOf('"'), 'the quote is never closed')
    if (field !== undefined) {
      if (isMinus) throw syntaxError(index, `only words can be left out, not ${part}`)
      const name = FIELDS[field.toLowerCase() as keyof typeof FIELDS]
      if (conditions[name] !== undefined || others[name] !== undefined)
        throw syntaxError(index, `${field}: is given twice; all conditions hold, so one is enough`)
      const value = quoted ?? plain ?? ''
      if ((name === 'from' || name === 'until') && readDate(value) === null)
        throw syntaxError(index, `${value} is no date; 1978, 1978-08 and 1978-08-04 are`)
      conditions[name] = value
    } else if (plain === 'NOT' && sign === undefined) {
      without = index
      continue
    } else {
      words.push(`${isMinus ? '-' : ''}${quoted === undefined ? plain : `"${quoted}"`}`)
      const isWord = WORD.test(quoted ?? plain ?? '')
      if (isMinus) unwanted ??= index
      else wanted ||= isWord
    }
    without = null
  }
  if (without !== null) throw syntaxError(without, 'NOT has no word behind it')
  if (unwanted !== null && !wanted) throw syntaxError(unwanted, 'words are left out of what other words find; add one')
  return { words: words.join(' '), conditions }
}

const syntaxError = (at: number, reason: string) =>
  new ParameterError('q', 'query', `at character ${at + 1}: ${reason}`)
