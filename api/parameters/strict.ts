import { CursorError, editDistance } from '@reftel/cypher'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ParameterError } from '../errors.ts'
import { refuseBlanks } from './blanks.ts'
import { bindCursor, unbindCursor } from './cursors.ts'

/** What a parameter's schema says that is checked before it is read. */
interface Property {
  readonly type?: string
}

type Values = Readonly<Record<string, unknown>>

/** Only a plain decimal integer; the validator would read `0x10`, `1e1` and `Infinity` as numbers too. */
const INTEGER = /^-?\d{1,15}$/

/**
 * Reads the requests of all routes of `app` alike: a parameter that the route has not is refused with the nearest name, a number
 * is plain decimal digits, a blank is no value (left out of a query, refused in an address and a body), and a cursor holds for the
 * question alone that gave it.
 */
export function readStrictly(app: FastifyInstance): void {
  app.addHook('preValidation', async (request) => {
    const { querystring, body } = request.routeOptions.schema ?? {}
    const properties = propertiesOf(querystring)
    for (const [name, value] of Object.entries(request.query as Values)) {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined
      if (!property) throw new ParameterError(name, 'query', unknown(name, Object.keys(properties)))
      if (property.type === 'integer' && typeof value === 'string' && !INTEGER.test(value))
        throw new ParameterError(name, 'query', 'must be a whole number in decimal digits')
    }
    if (isObject(request.body))
      for (const name of Object.keys(request.body))
        if (!Object.hasOwn(propertiesOf(body), name))
          throw new ParameterError(name, 'body', unknown(name, Object.keys(propertiesOf(body))))
    refuseBlanks(request.params, 'path')
    refuseBlanks(request.body, 'body')
  })
  app.addHook('preHandler', async (request) => {
    const query = request.query as { cursor?: unknown }
    if (typeof query.cursor !== 'string') return
    const inner = unbindCursor(questionOf(request), query.cursor)
    if (inner === null) throw new CursorError(query.cursor)
    query.cursor = inner
  })
  app.addHook('preSerialization', async (request, _reply, payload: unknown) => {
    if (typeof payload !== 'object' || payload === null || !('cursor' in payload)) return payload
    const { cursor } = payload
    return typeof cursor === 'string' ? { ...payload, cursor: bindCursor(questionOf(request), cursor) } : payload
  })
}

const propertiesOf = (schema: unknown): Readonly<Record<string, Property>> =>
  (schema as { properties?: Record<string, Property> } | undefined)?.properties ?? {}

const isObject = (body: unknown): body is object => typeof body === 'object' && body !== null && !Array.isArray(body)

/** Furthest that a name is taken for a slip of another, and never by more than half of its letters. */
const MOST_EDITS = 3

/** What is asked elsewhere, by the parameter that asks for it. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  q: 'names and words are looked for at /api/find?q=, cables at /api/search?q=',
  possible:
    'who or what is merely possible is no part of lists and counts, and is told by cable: /api/cables/:id?possible=true, /api/cables/:id/neighbourhood?show=persons&possible=true, /api/persons/possible:NAME/cables',
}

function unknown(name: string, known: readonly string[]): string {
  const elsewhere = Object.hasOwn(ELSEWHERE, name) ? ELSEWHERE[name] : undefined
  if (name === 'year' && known.includes('until'))
    return 'is no parameter of this address; from=1978&until=1979 is a year'
  if (elsewhere) return `is no parameter of this address; ${elsewhere}`
  const [nearest] = known
    .map((other) => ({ other, distance: editDistance(name.toLowerCase(), other.toLowerCase(), MOST_EDITS) }))
    .filter(
      ({ distance, other }) => distance <= Math.min(MOST_EDITS, Math.floor(Math.min(name.length, other.length) / 2)),
    )
    .sort((a, b) => a.distance - b.distance)
  const instead = nearest
    ? `; did you mean ${nearest.other}?`
    : known.length > 0
      ? `; there are ${known.join(', ')}`
      : ''
  return `is no parameter of this address${instead}`
}

/** All that an answer depends on but the place in the list: the address and every value given or filled in. */
function questionOf({ routeOptions, params, query }: FastifyRequest): string {
  const { cursor: _, limit: __, format: ___, ...asked } = query as Values
  const values = Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([routeOptions.url, params, values])
}
