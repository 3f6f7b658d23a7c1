import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Watch } from './store.ts'

/** Upper bounds in seconds: a lookup takes less than the first, a walk over a hub more than a second. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export interface Metrics {
  readonly registry: Registry
  readonly questionEnded: Watch['ended']
}

/** What an operator wants to see: requests by route, and how the graph answers. */
export function makeMetrics(version: string): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Counter({ name: 'reftel_build_info', help: 'Always 1', labelNames: ['version'], registers: [registry] }).inc({
    version,
  })
  const questions = new Histogram({
    name: 'reftel_store_question_duration_seconds',
    help: 'How long the graph takes to answer',
    labelNames: ['question'],
    buckets: BUCKETS,
    registers: [registry],
  })
  const failures = new Counter({
    name: 'reftel_store_errors_total',
    help: 'Questions that the graph did not answer',
    labelNames: ['question', 'code'],
    registers: [registry],
  })
  return {
    registry,
    questionEnded: (question, seconds, error) => {
      questions.observe({ question }, seconds)
      if (error) failures.inc({ question, code: codeOf(error) })
    },
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unexpected'

/** Counts every request and serves `/metrics` in Prometheus's text format. */
export function serveMetrics(app: FastifyInstance, { registry }: Metrics): void {
  const requests = new Histogram({
    name: 'reftel_http_request_duration_seconds',
    help: 'How long requests take, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  })
  app.addHook('onResponse', async (request, reply) => {
    requests.observe(
      // The pattern, never the path: there are as many paths as cables.
      { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode },
      reply.elapsedTime / 1000,
    )
  })
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    reply.type(registry.contentType).header('cache-control', 'no-store')
    return registry.metrics()
  })
}
