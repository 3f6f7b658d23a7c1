import { readDate } from '../../parameters/dates.ts'
import { syntaxError, type Token, type TypedField, tokensOf } from './tokens.ts'

/** What is typed in a search, as a tree. A term's `value` is without quotes; its `at` the place, counted from 0. */
export type Typed = TypedJoined | { readonly is: 'not'; readonly of: Typed } | TypedTerm

interface TypedJoined {
  readonly is: 'all' | 'any'
  readonly of: readonly Typed[]
}

export interface TypedTerm {
  readonly is: 'term'
  readonly at: number
  readonly field: TypedField | null
  readonly value: string
  readonly quoted: boolean
}

/** Most terms of a search, and most brackets within one another: each is looked at in every cable. */
const MOST_TERMS = 64
const DEEPEST = 12

const WORD_OF = 'put it in quotes, or write it in small letters, to search for the word'

/**
 * Reads what is typed in a search; null where nothing is. Throws a `ParameterError` with the place, counted from 1, for what has no
 * meaning.
 *
 *     from:"NEW DELHI" (tag:PEPR OR "fishing zone") SONODA -japan NOT (korea OR seoul)
 */
export function readTyped(q: string): Typed | null {
  const tokens = tokensOf(q)
  if (tokens.length === 0) return null
  const terms = tokens.filter(({ is }) => is === 'term').length
  if (terms > MOST_TERMS) throw syntaxError(0, `${terms} words and conditions; a search takes ${MOST_TERMS} at most`)
  const reader = new Reader(tokens)
  return reader.whole()
}

class Reader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): Typed {
    const typed = this.#any(0)
    const left = this.#tokens[this.#at]
    if (left) throw syntaxError(left.at, `) closes no bracket; ${WORD_OF.replace('it', 'all')}`)
    return typed
  }

  get #next(): Token | undefined {
    return this.#tokens[this.#at]
  }

  #any(depth: number): Typed {
    const of = [this.#all(depth)]
    while (this.#next?.is === 'OR') {
      this.#at += 1
      of.push(this.#all(depth))
    }
    return oneOr('any', of)
  }

  #all(depth: number): Typed {
    const of = [this.#one(depth)]
    for (let next = this.#next; next && next.is !== 'OR' && next.is !== ')'; next = this.#next) {
      if (next.is === 'AND') this.#at += 1
      of.push(this.#one(depth))
    }
    return oneOr('all', of)
  }

  #one(depth: number): Typed {
    const token = this.#next
    const before = this.#tokens[this.#at - 1]
    this.#at += 1
    if (token?.is === 'term') {
      const { minus, ...term } = token
      checkDate(term)
      return minus ? { is: 'not', of: term } : term
    }
    if (token?.is === 'NOT') {
      if (this.#next === undefined) throw syntaxError(token.at, `NOT has nothing behind it; ${WORD_OF}`)
      return { is: 'not', of: this.#one(depth) }
    }
    if (token?.is === '(') return this.#bracket(token, depth + 1)
    if (token?.is === ')' && before?.is === '(') throw syntaxError(before.at, 'there is nothing between the brackets')
    if (before && before.is !== 'term' && before.is !== ')' && before.is !== '(')
      throw syntaxError(before.at, `${before.is} has nothing behind it; ${WORD_OF}`)
    if (token === undefined || token.is === ')')
      throw syntaxError(token ? token.at : 0, `) closes no bracket; ${WORD_OF.replace('it', 'all')}`)
    throw syntaxError(token.at, `${token.is} has nothing before it; ${WORD_OF}`)
  }

  #bracket(open: Token, depth: number): Typed {
    if (depth > DEEPEST) throw syntaxError(open.at, `${depth} brackets within one another; ${DEEPEST} at most`)
    if (this.#next === undefined) throw syntaxError(open.at, 'the bracket is never closed')
    const typed = this.#any(depth)
    if (this.#next?.is !== ')') throw syntaxError(open.at, 'the bracket is never closed')
    this.#at += 1
    return typed
  }
}

const oneOr = (is: 'all' | 'any', of: readonly Typed[]): Typed => {
  const [only] = of
  return only && of.length === 1 ? only : { is, of }
}

function checkDate({ field, value, at }: TypedTerm): void {
  if ((field === 'after' || field === 'before') && readDate(value) === null)
    throw syntaxError(at, `${value} is no date; 1978, 1978-08 and 1978-08-04 are`)
}

/** The conditions that all must hold. */
export const typedConjuncts = (typed: Typed | null): readonly Typed[] =>
  typed === null ? [] : typed.is === 'all' ? typed.of.flatMap(typedConjuncts) : [typed]

/** How it was read, in the same language: every operator written out where it is none by itself. */
export function writeTyped(typed: Typed): string {
  if (typed.is === 'not') return `-${typed.of.is === 'term' ? writeTyped(typed.of) : `(${writeTyped(typed.of)})`}`
  if (typed.is !== 'term') {
    const inner = typed.of.map((one) =>
      one.is === 'any' || one.is === 'all' ? `(${writeTyped(one)})` : writeTyped(one),
    )
    return inner.join(typed.is === 'any' ? ' OR ' : ' ')
  }
  const { field, value, quoted } = typed
  const isWord = field !== null || quoted || !/^(?:AND|OR|NOT)$/.test(value)
  const text = quoted || /\s/.test(value) || !isWord ? `"${value}"` : value
  return field === null ? text : `${field}:${text}`
}
