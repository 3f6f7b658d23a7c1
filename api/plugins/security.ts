import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { Rates } from './rates.ts'

export interface SecurityOptions {
  /** Origins that other pages may call the API from; none without it. */
  readonly corsOrigins?: readonly string[]
  /** Requests that one address may make; no limit without it. */
  readonly rateLimit?: { readonly max: number; readonly timeWindowMs: number }
}

/** The explorer brings all of its own scripts; Cytoscape and the API page set style attributes. */
const CSP = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
}

/** Headers, origins, limits: nothing that a route would have to know. */
export async function secure(app: FastifyInstance, options: SecurityOptions): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CSP },
    // TLS ends at the proxy in front, and whether a name is only ever served by it is known there.
    strictTransportSecurity: false,
  })
  await app.register(cors, {
    origin: options.corsOrigins ? [...options.corsOrigins] : false,
    methods: ['GET', 'HEAD', 'POST'],
  })
  if (options.rateLimit)
    await app.register(rateLimit, {
      max: options.rateLimit.max,
      timeWindow: options.rateLimit.timeWindowMs,
      store: Rates,
      allowList: (request) => request.url.startsWith('/health/'),
    })
}
