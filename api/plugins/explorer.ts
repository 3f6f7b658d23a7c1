import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { notServed } from './problems.ts'

/** Addresses that are never the explorer's, whoever asks. */
const NOT_THE_EXPLORER = /^\/(?:api|docs|health|metrics|assets)(?:[/?]|$)/

/** Files whose name holds a hash of their content: the bundler's `assets/index-B4f9x2Qd.js`. */
const HASHED = /[/\\]assets[/\\].+-[\w-]{8,}\.\w+$/

/** Where somebody who knows the API looks for the page of a cable. */
const CABLES = /^\/cables\/(?=[^/?])/

/**
 * Serves the built explorer at `/`. Its addresses are its own affair: each page that a browser asks for and nobody else serves is
 * `index.html`. Without it, `/` leads to the description of the API.
 */
export async function serveExplorer(app: FastifyInstance, webRoot: string | undefined): Promise<void> {
  if (webRoot)
    await app.register(fastifyStatic, {
      root: webRoot,
      schemaHide: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  else app.get('/', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/docs'))
  app.setNotFoundHandler((request, reply) => {
    if (!webRoot || !asksForPage(request)) throw notServed(request)
    // Not given back: Fastify would listen to its end once more, past the number at which Node warns.
    if (CABLES.test(request.url)) void reply.redirect(request.url.replace(CABLES, '/cable/'), 308)
    else void reply.sendFile('index.html')
  })
}

const asksForPage = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && !NOT_THE_EXPLORER.test(url) && (headers.accept ?? '').includes('text/html')
