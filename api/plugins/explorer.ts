import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { BasePath } from './base-path.ts'
import { notServed } from './problems.ts'

/** Addresses that are never the explorer's, whoever asks. */
const NOT_THE_EXPLORER = /^\/(?:api|docs|health|metrics|assets)(?:[/?]|$)/

/** Files whose name holds a hash of their content: the bundler's `assets/index-B4f9x2Qd.js`. */
const HASHED = /[/\\]assets[/\\][^/\\]{0,200}-[\w-]{8}\.\w{1,8}$/

/** Where somebody who knows the API looks for the page of a cable. */
const CABLES = /^\/cables\/(?=[^/?])/

/**
 * Serves the built explorer at `/`. Its addresses are its own affair: each page that a browser asks for and nobody else serves is
 * `index.html`, under a base path with the addresses of its files under it too. Without it, `/` leads to the description of the API.
 */
export async function serveExplorer(app: FastifyInstance, webRoot: string | undefined, base: BasePath): Promise<void> {
  if (webRoot)
    await app.register(fastifyStatic, {
      root: webRoot,
      schemaHide: true,
      cacheControl: false,
      index: base === '' ? ['index.html'] : false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  else app.get('/', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/docs'))
  const page = webRoot && base !== '' ? pageUnder(base, readFileSync(join(webRoot, 'index.html'), 'utf8')) : null
  // Before its body is read, so that no fault of the body is told in its stead.
  app.addHook('onRequest', async (request) => {
    if (request.is404 && request.method !== 'GET' && request.method !== 'HEAD') throw notServed(request)
  })
  app.setNotFoundHandler((request, reply) => {
    if (!webRoot || !asksForPage(request)) throw notServed(request)
    // Not given back: Fastify would listen to its end once more, past the number at which Node warns.
    if (CABLES.test(request.url)) void reply.redirect(request.url.replace(CABLES, '/cable/'), 308)
    else if (page === null) void reply.sendFile('index.html')
    else sendPage(reply, page)
  })
  if (page !== null) app.get('/', { schema: { hide: true } }, (_request, reply) => sendPage(reply, page))
}

const sendPage = (reply: FastifyReply, page: string): void =>
  void reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page)

/** The page with the addresses of its files, and the base path that it tells its script, under the base path. */
const pageUnder = (base: BasePath, page: string): string =>
  page.replaceAll(/(?<= (?:href|src|content)=")\/(?!\/)/g, `${base}/`)

const asksForPage = ({ method, url, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && !NOT_THE_EXPLORER.test(url) && (headers.accept ?? '').includes('text/html')
