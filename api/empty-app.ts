import { randomUUID } from 'node:crypto'
import type { GraphStore } from '@reftel/cypher'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { queryParameters } from './parameters/blanks.ts'
import { readDate } from './parameters/dates.ts'
import { withoutBase } from './plugins/base-path.ts'
import { answerProblems, sendProblem } from './plugins/problems.ts'
import { NO_PAGE, NODE_LOOKS, refuseConnection } from './plugins/refusals.ts'
import { serializersWhenAsked } from './plugins/serializers.ts'
import { ANSWERS } from './schemas/index.ts'

export interface EmptyAppOptions {
  /** Whom its routes ask. */
  readonly store: GraphStore
  /** Fastify's: false for none, true for JSON lines on standard output, or a logger's options. */
  readonly logger?: FastifyServerOptions['logger']
  /** Whether to believe a proxy in front about who asks. */
  readonly trustProxy?: FastifyServerOptions['trustProxy']
  /** The path under which a proxy in front shows the service, `/reftel`; the root without it. */
  readonly basePath?: string
  /** Milliseconds after which a connection on which nothing moves is closed; a minute without it. */
  readonly quietMs?: number
}

/** But for one route nobody sends us anything: a body is refused early. */
const BODY_LIMIT_BYTES = 16 * 1024

/** A request that drips in more slowly than this is given up: it would hold a connection for as long as it likes. */
const REQUEST_TIMEOUT_MS = 30_000

/**
 * A client that takes nothing of its answer for so long, or keeps a connection without asking, is given up: an export would keep what
 * reads for it for ever.
 */
export const QUIET_MS = 60_000

/** A person's key is a name; Fastify's 100 characters would not do for long ones, each letter escaped. */
const MAX_PARAM_LENGTH = 500

/** A request id that a proxy gave is kept, if it can't do harm in a log. */
const REQUEST_ID = /^[\w.-]{1,64}$/

/** An app without routes that reads requests, names them, and tells problems, as every app of this service does. */
export function emptyApp({
  store,
  logger,
  trustProxy,
  basePath = '',
  quietMs = QUIET_MS,
}: EmptyAppOptions): FastifyInstance {
  const app: FastifyInstance = Fastify({
    logger: logger ?? false,
    // All plugins are local: a machine that is busy takes its time for them, which is no reason to end.
    pluginTimeout: 0,
    trustProxy: trustProxy ?? false,
    // Under /api a HEAD asks nothing of the graph: `addRoutes` has them.
    exposeHeadRoutes: false,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionTimeout: quietMs,
    http: NODE_LOOKS,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH, ignoreTrailingSlash: true, querystringParser: queryParameters },
    genReqId: ({ headers }) => {
      const given = headers['x-request-id']
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
    },
    rewriteUrl: ({ url = '/' }) => withoutBase(basePath, url),
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error, request, reply) => sendProblem(error, request, reply.headers(NO_PAGE)),
    schemaController: { compilersFactory: { buildSerializer: serializersWhenAsked } },
    ajv: {
      customOptions: {
        allErrors: true,
        removeAdditional: false,
        formats: { 'date-or-part': (text: string) => readDate(text) !== null },
      },
    },
  })
  answerProblems(app)
  app.decorate('store', store)
  for (const { schema } of ANSWERS) app.addSchema(schema)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  return app
}
