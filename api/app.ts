import type { FastifyInstance } from 'fastify'
import { answersOf } from './answers.ts'
import { type EmptyAppOptions, emptyApp, QUIET_MS } from './empty-app.ts'
import { redirectUnder } from './plugins/base-path.ts'
import { cache } from './plugins/caching.ts'
import { serveExplorer } from './plugins/explorer.ts'
import { makeMetrics, serveMetrics } from './plugins/metrics.ts'
import { describeApi } from './plugins/openapi.ts'
import { refuseEarly } from './plugins/refusals.ts'
import { type SecurityOptions, secure } from './plugins/security.ts'
import { followClients, type Watch, watchedStore } from './plugins/store.ts'
import { requireToken } from './plugins/token.ts'
import { addRoutes } from './routes/index.ts'

/** Whoever opened and prepared the store closes it. */
export interface AppOptions extends Omit<EmptyAppOptions, 'quietMs'>, SecurityOptions {
  /** Of the product, as `/docs` and `/metrics` tell it. */
  readonly version: string
  /** The folder of the built explorer. */
  readonly webRoot?: string
  /** Longest that one question to the graph may take. */
  readonly queryTimeoutMs?: number
  /** What requests have to give as their bearer token; anybody may ask without it. */
  readonly token?: string
}

const QUERY_TIMEOUT_MS = 15_000

/** A connection is quiet while its request is answered. A request asks the store at most so many questions one after the other. */
const QUESTIONS_IN_A_ROW = 4

/** Builds the service over `store`, ready for `inject` or `listen`; it never listens by itself. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { basePath = '', token, store, version } = options
  const metrics = makeMetrics(version)
  const watch: Watch = { timeoutMs: options.queryTimeoutMs ?? QUERY_TIMEOUT_MS, ended: metrics.questionEnded }
  const quietMs = Math.max(QUIET_MS, QUESTIONS_IN_A_ROW * watch.timeoutMs)
  const app = emptyApp({ ...options, quietMs, store: watchedStore(store, watch) })
  followClients(app)
  if (basePath !== '') redirectUnder(app, basePath)
  await secure(app, options)
  refuseEarly(app)
  if (token !== undefined) requireToken(app, token)
  await cache(app)
  await describeApi(app, version, { basePath, isGuarded: token !== undefined })
  serveMetrics(app, metrics)
  const answers = await answersOf(store)
  await addRoutes(app, answers && { answers, watch })
  await serveExplorer(app, options.webRoot, basePath)
  await app.ready()
  return app
}
