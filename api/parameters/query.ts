import { type TProperties, Type } from '@fastify/type-provider-typebox'
import type { Period } from '@reftel/cypher'
import { ParameterError } from '../errors.ts'
import { readDate } from './dates.ts'

/** Most nodes of one answer: what the explorer can still draw. */
export const MAX_NODES = 3000

/** Query parameters: one with a default is always there for the handler, and need not be given. */
export function query<P extends TProperties>(properties: P) {
  const required = Object.entries(properties).flatMap(([name, property]) =>
    Type.IsOptional(property) || 'default' in property ? [] : [name],
  )
  const schema = Type.Object(properties)
  Object.assign(schema, { required })
  return schema
}

/** One of some words. */
export const choiceOf = <const V extends string[]>(values: readonly [...V], options: object = {}) =>
  Type.Enum(values, { type: 'string', ...options })

/** How many; 300 nodes unless told otherwise. */
export const limit = (value: number, maximum: number, of: string) =>
  Type.Integer({ minimum: 1, maximum, default: value, description: `Most ${of} of the answer` })

export const cursor = Type.Optional(
  Type.String({ minLength: 1, maxLength: 1000, description: 'The cursor of the page before, as it was given' }),
)

/** What by measure is too often wrong is left out of every answer otherwise. */
export const possible = Type.Boolean({
  default: false,
  description:
    'With citations, persons and links to persons that are merely possible, marked so; persons of one name are one, `possible:NAME`. What a cable cites and is cited by is counted without them',
})

/** Cables that were linked to a person so weakly that they count apart. */
export const weak = Type.Boolean({
  default: false,
  description: 'With the cables that are linked so weakly that they are possible only; else they are counted apart',
})

/** Of the cables counted, one of their TAGS. */
export const oneTag = Type.Optional(
  Type.String({
    minLength: 1,
    maxLength: 100,
    description: 'Only cables with this one of the TAGS',
    examples: ['PEPR'],
  }),
)

/** A date or the first day of a year or month; see `readDate`. */
const date = (description: string) =>
  Type.Optional(
    Type.String({ format: 'date-or-part', maxLength: 40, description, examples: ['1978', '1978-08', '1978-08-04'] }),
  )

/** The half open period of a query. */
export const periodParams = {
  from: date('From this date on: `1978`, `1978-08`, `1978-08-04` or with a time; a year or month is its first day'),
  until: date('Before this date; it is no longer part of the period'),
}

/** The period as the store takes it; throws a `ParameterError` for what is no date, and for a period without any. */
export function readPeriod({ from, until }: { readonly from?: string; readonly until?: string }): Period {
  const periodParams = {
    ...(from === undefined ? {} : { from: readInstant(from, 'from') }),
    ...(until === undefined ? {} : { until: readInstant(until, 'until') }),
  }
  if (
    periodParams.from !== undefined &&
    periodParams.until !== undefined &&
    Date.parse(periodParams.from) >= Date.parse(periodParams.until)
  )
    throw new ParameterError('until', 'query', EMPTY_PERIOD)
  return periodParams
}

const EMPTY_PERIOD =
  'must be later than from: it is the first moment that is no longer meant, so from=1978&until=1979 is the year 1978'

function readInstant(text: string, parameter: string): string {
  const instant = readDate(text)
  if (instant === null) throw new ParameterError(parameter, 'query', 'is no date')
  return instant
}

/** The given values alone: an absent parameter stays absent. */
export function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

/** A comma-separated list of some words, each of them once. */
export function readChoices<T extends string>(
  text: string | undefined,
  parameter: string,
  words: readonly T[],
): readonly T[] {
  const given = (text ?? '')
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean)
  const unknown = given.find((word) => !words.some((known) => known === word))
  if (unknown !== undefined) throw new ParameterError(parameter, 'query', `${unknown} is none of ${words.join(', ')}`)
  return words.filter((word) => given.includes(word))
}
