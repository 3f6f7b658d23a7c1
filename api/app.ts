import { randomUUID } from 'node:crypto'
import type { GraphStore } from '@reftel/cypher'
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import { readDate } from './parameters/dates.ts'
import { redirectUnder, withoutBase } from './plugins/base-path.ts'
import { cache } from './plugins/caching.ts'
import { serveExplorer } from './plugins/explorer.ts'
import { makeMetrics, serveMetrics } from './plugins/metrics.ts'
import { describeApi } from './plugins/openapi.ts'
import { answerProblems, sendProblem } from './plugins/problems.ts'
import { NO_PAGE, NODE_LOOKS, refuseConnection, refuseEarly } from './plugins/refusals.ts'
import { type SecurityOptions, secure } from './plugins/security.ts'
import { serializersWhenAsked } from './plugins/serializers.ts'
import { followClients, timedStore, type Watch, watchedStore } from './plugins/store.ts'
import { requireToken } from './plugins/token.ts'
import { addRoutes } from './routes/index.ts'
import { ANSWERS } from './schemas/index.ts'

export interface AppOptions extends SecurityOptions {
  /** Opened and prepared; whoever opened it closes it. */
  readonly store: GraphStore
  /** Of the product, as `/docs` and `/metrics` tell it. */
  readonly version: string
  /** The folder of the built explorer. */
  readonly webRoot?: string
  /** Fastify's: false for none, true for JSON lines on standard output, or a logger's options. */
  readonly logger?: FastifyServerOptions['logger']
  /** Whether to believe a proxy in front about who asks. */
  readonly trustProxy?: FastifyServerOptions['trustProxy']
  /** Longest that one question to the graph may take. */
  readonly queryTimeoutMs?: number
  /** The path under which a proxy in front shows the service, `/reftel`; the root without it. */
  readonly basePath?: string
  /** What requests have to give as their bearer token; anybody may ask without it. */
  readonly token?: string
  /** The answers under /api alone, for a service that has them from here: no headers of a site, limits, pages, metrics. */
  readonly answersOnly?: { readonly questionEnded: Watch['ended']; readonly failed: (error: Error) => void }
}

const QUERY_TIMEOUT_MS = 15_000

/** But for one route nobody sends us anything: a body is refused early. */
const BODY_LIMIT_BYTES = 16 * 1024

/** A request that drips in more slowly than this is given up: it would hold a connection for as long as it likes. */
const REQUEST_TIMEOUT_MS = 30_000

/** A person's key is a name; Fastify's 100 characters would not do for long ones, each letter escaped. */
const MAX_PARAM_LENGTH = 500

/** A request id that a proxy gave is kept, if it can't do harm in a log. */
const REQUEST_ID = /^[\w.-]{1,64}$/

/** Builds the service over `store`, ready for `inject` or `listen`; it never listens by itself. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { basePath = '', token } = options
  const app: FastifyInstance = Fastify({
    logger: options.logger ?? false,
    trustProxy: options.trustProxy ?? false,
    // Under /api a HEAD asks nothing of the graph: `addRoutes` has them.
    exposeHeadRoutes: false,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: NODE_LOOKS,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH, ignoreTrailingSlash: true, querystringParser: readQuery },
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
  const { store, answersOnly } = options
  const metrics = answersOnly ? null : makeMetrics(options.version)
  const watch: Watch = {
    timeoutMs: options.queryTimeoutMs ?? QUERY_TIMEOUT_MS,
    ended: answersOnly?.questionEnded ?? metrics?.questionEnded ?? (() => {}),
  }
  app.decorate('store', answersOnly ? timedStore(store, watch.ended) : watchedStore(store, watch))
  // Whoever has requests answered here ends the process where nobody waits any more.
  if (!answersOnly) followClients(app)
  for (const { schema } of ANSWERS) app.addSchema(schema)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  if (answersOnly) {
    app.addHook('onError', async (_request, _reply, error) => answersOnly.failed(error))
    await cache(app)
    await addRoutes(app, null)
  } else {
    if (basePath !== '') redirectUnder(app, basePath)
    await secure(app, options)
    refuseEarly(app)
    if (token !== undefined) requireToken(app, token)
    await cache(app)
    await describeApi(app, options.version, { basePath, isGuarded: token !== undefined })
    if (metrics) serveMetrics(app, metrics)
    await addRoutes(app, store.inReader ? { inReader: store.inReader, watch } : null)
    await serveExplorer(app, options.webRoot, basePath)
  }
  await app.ready()
  return app
}

/** What shows nothing: blanks of all scripts, control and formatting characters. */
const BLANK = /^[\s\p{Z}\p{C}\u115f\u1160\u2800\u3164\uffa0]*$/u

/** A form sends `&post=` for a field left blank, or filled with a blank: no value at all. */
function readQuery(text: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of new URLSearchParams(text)) {
    if (BLANK.test(value)) continue
    const before = query[name]
    query[name] = before === undefined ? value : [before, value].flat()
  }
  return query
}
