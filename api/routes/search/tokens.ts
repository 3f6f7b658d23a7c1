import { textFound } from '@reftel/cypher'
import { ParameterError } from '../../errors.ts'

/** Conditions that may stand among the words. */
export const TYPED_FIELDS = ['from', 'to', 'tag', 'person', 'cites', 'citedby', 'after', 'before'] as const
export type TypedField = (typeof TYPED_FIELDS)[number]

/** A part of what is typed, with its place, counted from 0. */
export type Token =
  | { readonly is: '(' | ')' | 'AND' | 'OR' | 'NOT'; readonly at: number }
  | {
      readonly is: 'term'
      readonly at: number
      /** Of a condition; null of words. */
      readonly field: TypedField | null
      readonly value: string
      readonly quoted: boolean
      /** Typed with a minus before it. */
      readonly minus: boolean
    }

const NAMES = TYPED_FIELDS.join('|')
const PART = new RegExp(
  String.raw`(?<=^|\s)(?<bare>${NAMES}):(?=[\s)]|$)|(?<sign>(?<=^|[\s(])-)?(?:(?<=^|[\s(-])(?<field>${NAMES}):)?(?:"(?<quoted>[^"]*)(?<end>"?)|(?<open>(?<=^|[\s(:-])\()|(?<plain>[^\s"]+))`,
  'gi',
)
const WORD = /[\p{L}\p{N}]/u
const OPERATORS: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT'])
const CLOSING = /(?<!\))\)+$/

/** The parts of what is typed. Throws a `ParameterError` with the place, counted from 1, for what has no end or no value. */
export function tokensOf(q: string): readonly Token[] {
  const tokens: Token[] = []
  for (const { index, groups = {}, 0: part } of q.matchAll(PART)) {
    const { sign, field, quoted, end, plain = '', bare, open } = groups
    if (end === '') throw syntaxError(index + part.indexOf('"'), 'the quote is never closed')
    if (bare !== undefined) throw syntaxError(index, `${part.trim()} has no value behind it`)
    if (open !== undefined) {
      if (field !== undefined) throw syntaxError(index, `${field}: takes one value; write (${field}:A OR ${field}:B)`)
      if (sign !== undefined) tokens.push({ is: 'NOT', at: index })
      tokens.push({ is: '(', at: index + part.length - 1 })
      continue
    }
    const closing = closingOf(plain)
    const value = quoted ?? plain.slice(0, plain.length - closing.length)
    if (field !== undefined && !WORD.test(value)) throw syntaxError(index, `${field}: has no value behind it`)
    const isOperator = sign === undefined && field === undefined && quoted === undefined && OPERATORS.has(value)
    if (isOperator) tokens.push({ is: value as 'AND' | 'OR' | 'NOT', at: index })
    else if (value !== '' || quoted !== undefined) {
      const name = (field?.toLowerCase() ?? null) as TypedField | null
      tokens.push({
        is: 'term',
        at: index,
        field: name,
        value,
        quoted: quoted !== undefined,
        // A dash before what is no word leaves nothing out: it is a sign among signs.
        minus: sign !== undefined && (field !== undefined || WORD.test(value)),
      })
    }
    for (let at = 0; at < closing.length; at += 1)
      tokens.push({ is: ')', at: index + part.length - closing.length + at })
  }
  return isLine(tokens) ? tokens.map(asWord) : tokens
}

/** Brackets that close what the word itself does not open: `MFA(JAPAN)` keeps its own. */
function closingOf(plain: string): string {
  const closing = textFound(CLOSING, plain)
  const opened = plain.split('(').length - 1
  const closedBefore = plain.slice(0, plain.length - closing.length).split(')').length - 1
  return closing.slice(Math.min(closing.length, Math.max(0, opened - closedBefore)))
}

/**
 * Whether this may be a line out of a cable, where AND, OR and NOT are words like others: nothing but words in capitals. Words that
 * are all joined by OR are a question.
 */
function isLine(tokens: readonly Token[]): boolean {
  const isPlain = (token: Token) =>
    token.is === 'term'
      ? token.field === null && !token.quoted && !token.minus && token.value === token.value.toUpperCase()
      : OPERATORS.has(token.is)
  const isChoice = tokens.length % 2 === 1 && tokens.every(({ is }, at) => is === (at % 2 === 0 ? 'term' : 'OR'))
  return tokens.every(isPlain) && !isChoice
}

const asWord = (token: Token): Token =>
  token.is === 'term' ? token : { is: 'term', at: token.at, field: null, value: token.is, quoted: false, minus: false }

export const syntaxError = (at: number, reason: string) =>
  new ParameterError('q', 'query', `at character ${at + 1}: ${reason}`)
