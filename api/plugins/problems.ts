import { ReftelError } from '@reftel/cypher'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { MethodError, ParameterError, type ParameterPlace, RouteNotFoundError } from '../errors.ts'
import type { Problem } from '../schemas/problem.ts'

interface ProblemKind {
  readonly status: number
  readonly title: string
  /** Told to the client in place of the message, which names what only the operator should know. */
  readonly detail?: string
}

/** What each code is to a client: the one place that knows statuses. docs/errors.md explains them to people. */
export const PROBLEMS: Readonly<Record<`RFT_${string}`, ProblemKind>> = {
  RFT_PARAMETER: { status: 400, title: 'A value of the request can not be used' },
  RFT_CURSOR: { status: 400, title: 'The cursor is not one of this list' },
  RFT_SEARCH_WORDS: { status: 400, title: 'The search has more words than one takes' },
  RFT_BAD_REQUEST: { status: 400, title: 'The request can not be read' },
  RFT_TOKEN: { status: 401, title: 'The service asks for a token' },
  RFT_CABLE_NOT_FOUND: { status: 404, title: 'No such cable' },
  RFT_CABLE_NOT_HELD: { status: 404, title: 'The cable is cited only' },
  RFT_CABLE_INVENTED: { status: 404, title: 'The cable is made up' },
  RFT_DOCUMENT_NOT_FOUND: { status: 404, title: 'No such document of the cable' },
  RFT_PERSON_NOT_FOUND: { status: 404, title: 'No such person' },
  RFT_POST_NOT_FOUND: { status: 404, title: 'No such post' },
  RFT_NODE_NOT_FOUND: { status: 404, title: 'No such node' },
  RFT_ROUTE_NOT_FOUND: { status: 404, title: 'No such address' },
  RFT_METHOD: { status: 405, title: 'The service is read only' },
  RFT_REQUEST_TIMEOUT: { status: 408, title: 'The request came in too slowly' },
  RFT_TOO_LARGE: { status: 413, title: 'The request is too large' },
  RFT_MEDIA_TYPE: {
    status: 415,
    title: 'The body is of a type that is not read',
    detail: 'send JSON, and say so: content-type: application/json',
  },
  RFT_RATE_LIMIT: { status: 429, title: 'Too many requests' },
  RFT_CLIENT_GONE: { status: 499, title: 'The client has gone' },
  RFT_INTERNAL: {
    status: 500,
    title: 'Something broke in the service',
    detail: 'the log of the service has the cause under this request id',
  },
  RFT_STORE: {
    status: 503,
    title: 'The database does not answer',
    detail: 'try again; the log of the service tells more',
  },
  RFT_STORE_DAMAGED: {
    status: 503,
    title: 'The store is damaged',
    detail: 'the operator finds in the log of the service what to do',
  },
  RFT_STORE_REFUSED: {
    status: 503,
    title: 'The store is none that the service can read',
    detail: 'the operator finds the reason in the log of the service',
  },
  RFT_OVERLOADED: { status: 503, title: 'The service is overloaded' },
  RFT_QUERY_TIMEOUT: { status: 503, title: 'The query took too long' },
}

/** Codes for errors of the framework, by their status; the rest of 4xx is a bad request. */
const FRAMEWORK: Readonly<Record<number, `RFT_${string}`>> = {
  404: 'RFT_ROUTE_NOT_FOUND',
  405: 'RFT_METHOD',
  408: 'RFT_REQUEST_TIMEOUT',
  413: 'RFT_TOO_LARGE',
  415: 'RFT_MEDIA_TYPE',
  414: 'RFT_TOO_LARGE',
  429: 'RFT_RATE_LIMIT',
  431: 'RFT_TOO_LARGE',
  503: 'RFT_OVERLOADED',
}

const PLACES: Readonly<Record<string, ParameterPlace>> = {
  params: 'path',
  querystring: 'query',
  headers: 'header',
  body: 'body',
}

/** Answers every error as RFC 9457 `application/problem+json`. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => sendProblem(error, request, reply))
}

/** Paths that are asked by POST, with a body. */
const POSTED = ['/api/expand', '/api/analyse']

/** The error that answers a request for a path that is not served. */
export const notServed = ({ method, url }: FastifyRequest): ReftelError =>
  (method === 'GET' || method === 'HEAD') && !POSTED.includes(pathOf(url))
    ? new RouteNotFoundError(pathOf(url))
    : new MethodError(method)

/** Sends `error` as a problem and logs it: as an error when it is ours, else as information. */
export function sendProblem(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error, request)
  if (problem.status >= 500) request.log.error({ err: error, code: problem.code }, problem.title)
  else request.log.info({ code: problem.code, detail: problem.detail }, problem.title)
  if (problem.code === 'RFT_METHOD') reply.header('allow', POSTED.includes(pathOf(request.url)) ? 'POST' : 'GET, HEAD')
  if (problem.status === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', '5')
  return (
    reply
      .removeHeader('content-disposition')
      .code(problem.status)
      // An address that can't be read comes past every hook.
      .header('x-request-id', request.id)
      .header('cache-control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(problem))
  )
}

/** The problem that `error` is to the client of `request`. Of an unexpected one nothing but the request id gets out. */
export function problemOf(error: Error, request: Pick<FastifyRequest, 'id' | 'url'>): Problem {
  const code = codeOf(error)
  const kind = PROBLEMS[code] ?? PROBLEMS.RFT_INTERNAL
  const { status, title, detail } = kind ?? { status: 500, title: 'Something broke in the service' }
  const errors = parameterErrors(error)
  return {
    type: `urn:reftel:error:${code}`,
    title,
    status,
    detail: detail ?? (errors ? errors.map((at) => `${at.parameter}: ${at.detail}`).join('; ') : error.message),
    instance: pathOf(request.url),
    code,
    requestId: request.id,
    ...(errors ? { errors } : {}),
  }
}

function codeOf(error: Error): `RFT_${string}` {
  if (error instanceof ReftelError) return error.code in PROBLEMS ? error.code : 'RFT_INTERNAL'
  if ('validation' in error) return 'RFT_PARAMETER'
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
  return FRAMEWORK[status] ?? (status >= 400 && status < 500 ? 'RFT_BAD_REQUEST' : 'RFT_INTERNAL')
}

function parameterErrors(error: Error): NonNullable<Problem['errors']> | null {
  if (error instanceof ParameterError) return [{ parameter: error.parameter, in: error.place, detail: error.reason }]
  const { validation, validationContext } = error as Partial<FastifyError>
  if (!validation) return null
  return validation.map(({ instancePath, message, params }) => ({
    parameter: instancePath.slice(1) || String(params.missingProperty ?? params.additionalProperty ?? 'request'),
    in: PLACES[validationContext ?? ''] ?? 'query',
    detail: explain(message ?? 'is not valid', params),
  }))
}

/** The validator's words, with the values it would take. */
function explain(message: string, params: Readonly<Record<string, unknown>>): string {
  const { allowedValues, format } = params
  if (Array.isArray(allowedValues)) return `must be one of ${allowedValues.map(String).join(', ')}`
  if (params.missingProperty !== undefined) return 'is missing'
  if (format === 'date-or-part') return 'must be a date: 1978, 1978-08, 1978-08-04 or 1978-08-04T14:48:00Z'
  return message
}

function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url
}
