import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import etag from '@fastify/etag'
import type { FastifyInstance } from 'fastify'

/** Fast rather than small: answers are made for one client at a time. */
const BROTLI_QUALITY = 4

/** What is worth compressing besides text and JSON. */
const COMPRESSIBLE = /^text\/(?!event-stream)|[+/](?:json|x-ndjson|xml|javascript)(?:;|$)|^image\/svg/i

/**
 * Lets a client keep answers and ask whether they still hold: each has an ETag, and `no-cache` where its route says nothing else. What
 * is worth it is compressed.
 */
export async function cache(app: FastifyInstance): Promise<void> {
  // Weak, since the bytes depend on the encoding. Before compression, which turns texts into streams.
  await app.register(etag, { weak: true })
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache')
  })
  await app.register(compress, {
    encodings: ['br', 'gzip', 'deflate', 'identity'],
    customTypes: COMPRESSIBLE,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  })
}
