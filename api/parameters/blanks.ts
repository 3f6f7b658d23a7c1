import { ParameterError } from '../errors.ts'

/** What shows nothing: blanks of all scripts, control and formatting characters. */
const BLANK = /^[\s\p{Z}\p{C}\u115f\u1160\u2800\u3164\uffa0]*$/u

/** The parameters of a query. A form sends `&post=` for a field left blank, or filled with a blank: no value at all. */
export function queryParameters(text: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of new URLSearchParams(text)) {
    if (BLANK.test(value)) continue
    const before = query[name]
    query[name] = before === undefined ? value : [before, value].flat()
  }
  return query
}

/** Throws a `ParameterError` for a blank where a value has to be: in an address, and in any field of a body. */
export function refuseBlanks(values: unknown, place: 'path' | 'body', field = ''): void {
  if (typeof values !== 'object' || values === null) return
  for (const [key, value] of Object.entries(values)) {
    const name = Array.isArray(values) ? field : key
    if (typeof value === 'string' && BLANK.test(value)) throw new ParameterError(name, place, 'is blank')
    refuseBlanks(value, place, name)
  }
}
